"""Finds annotations, the texts that they annotate, and reads those texts."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

PROJECT = Path(__file__).resolve().parents[2]
OWN = Path(__file__).resolve().parent / "gold"
#: Own reports of fictional places, of kinds that the samples lack, each text beside its annotation.
KINDS = OWN / "kinds"
SAMPLES = PROJECT / "resources" / "samples"
SHARED = PROJECT.parent / "shared"


@dataclass(frozen=True)
class Annotation:
    """One annotated report; `document` has `figures`, `relations`, `tasks` and perhaps `range`."""

    name: str
    path: Path
    text_path: Path
    document: dict[str, Any]


def own_annotations() -> list[Annotation]:
    """Return the annotations of our own sample reports."""
    return [open_annotation(path) for path in sorted(OWN.glob("*.json"))]


def kind_annotations() -> list[Annotation]:
    """Return the annotations of our own reports by kind: three levels, parts of a year, five years, pages, plans …"""
    return [open_annotation(path) for path in sorted(KINDS.glob("*.json"))]


def shared_annotations() -> list[Annotation]:
    """Return the annotations of real reports beside the project, where there are any with their texts.

    The folder may hold other files, too: pairs of figures, say.
    """
    paths = sorted((SHARED / "eval" / "gold").glob("*.json"))
    return [open_annotation(path) for path in paths if _is_annotation(path)]


def _is_annotation(path: Path) -> bool:
    document = json.loads(path.read_text(encoding="utf-8"))
    return isinstance(document, dict) and "figures" in document and (SHARED / "reports" / f"{path.stem}.txt").is_file()


def open_annotation(path: Path) -> Annotation:
    """Return the annotation in a JSON file.

    Its text is the one that its key `report` names, or that of its own name: beside it, among the shared reports, or
    among the samples. Raises FileNotFoundError where there is none.
    """
    document = json.loads(path.read_text(encoding="utf-8"))
    name = str(document.get("report") or path.stem)
    for folder in (path.parent, path.parent.parent.parent / "reports", SHARED / "reports", SAMPLES):
        text_path = folder / f"{name}.txt"
        if text_path.is_file():
            return Annotation(path.stem, path, text_path, document)
    raise FileNotFoundError(f"no text {name}.txt for {path}")


def problems(annotation: Annotation, text: str) -> Iterator[str]:
    """Yield what is wrong with an annotation itself: spans that miss their text, members that are no figures."""
    figures = annotation.document["figures"]
    starts = {figure["start"] for figure in figures}
    for figure in figures:
        printed = text[figure["start"] : figure["end"]]
        if printed != figure["text"]:
            yield f"{figure['start']}: annotated {figure['text']!r}, the text has {printed!r}"
    if len(starts) != len(figures):
        yield "two figures start at one place"
    for relation in annotation.document.get("relations", ()):
        for name in ("total", "parts", "part", "whole", "share", "level", "change", "a", "b", "actual", "plan"):
            members = relation.get(name)
            for member in members if isinstance(members, list) else [members]:
                if member is not None and member not in starts:
                    yield f"{relation['type']}: no figure starts at {member}"
    for task in annotation.document.get("tasks", ()):
        for member in task.get("figures", ()):
            if member not in starts:
                yield f"task {task['title']}: no figure starts at {member}"


def read(annotation: Annotation) -> dict[str, Any]:
    """Return what the program reads from an annotated report, as plain values with the keys of the JSON."""
    from fiscal_desk.catalogue.loading import load_catalogue
    from fiscal_desk.figures.extraction import extract
    from fiscal_desk.report.opening import open_report

    report = open_report(annotation.text_path)
    reading = msgspec.to_builtins(extract(report, load_catalogue()))
    return {"text": report.text, **reading}
