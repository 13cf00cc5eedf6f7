"""Turns gold annotations of real reports into readings, so that comparing is tested apart from reading."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.model import (
    ActualPlan,
    Bound,
    Figure,
    LevelChange,
    Measure,
    Reading,
    Relation,
    Same,
    Share,
    Stance,
    Sum,
)
from fiscal_desk.report.model import Report, ReportCard
from fiscal_desk.report.opening import report_from_text

_MULTIPLIERS = (("万亿", 10**12), ("亿", 10**8), ("千万", 10**7), ("万", 10**4))


def gold_item(shared: Path, name: str, catalogue: Catalogue, **card: Any) -> Compared:
    """Return a real report with its gold figures; `card` overrides fields of the report card."""
    report = real_report(shared, name, **card)
    gold = json.loads((shared / "eval" / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    figures = [gold_figure(entry, report, catalogue) for entry in gold["figures"]]
    relations = [relation for entry in gold["relations"] if (relation := gold_relation(entry)) is not None]
    return Compared(report, Reading(tuple(sorted(figures, key=lambda f: f.start)), tuple(relations)))


def real_report(shared: Path, name: str, **card: Any) -> Report:
    """Return one of the real reports as opened, with fields of its card overridden."""
    text = (shared / "reports" / f"{name}.txt").read_text(encoding="utf-8")
    report = report_from_text(text, name=name)
    fields = {field: getattr(report.card, field) for field in ReportCard.__struct_fields__} | card
    return Report(report.text, report.blocks, ReportCard(**fields), report.origin)


def gold_figure(entry: dict[str, Any], report: Report, catalogue: Catalogue) -> Figure:
    """Return one annotated figure; its quantum follows from what is printed."""
    value = None if entry["value"] is None else Decimal(str(entry["value"]))
    block = next((i for i, b in enumerate(report.blocks) if b.span.start <= entry["start"] < b.span.end), 0)
    return Figure(
        id=f"f{entry['start']}",
        start=entry["start"],
        end=entry["end"],
        text=entry["text"],
        value=value,
        value_max=Decimal(str(entry["value_max"])) if entry.get("value_max") is not None else None,
        quantum=None if value is None else quantum(entry["text"]),
        unit=entry["unit"],
        bound=Bound(entry["bound"]),
        strive=bool(entry.get("strive")),
        measure=Measure(entry["measure"]),
        stance=Stance(entry["stance"]),
        indicator=entry["indicator"],
        base=entry.get("base"),
        period=entry.get("period"),
        scope=entry.get("scope"),
        canonical=catalogue.resolve(entry["indicator"]),
        block=block,
    )


def quantum(text: str) -> Decimal:
    """Return one unit of the last digit that a text prints, in the base unit."""
    digits = text.replace(",", "").replace(" ", "")
    multiplier = next((size for word, size in _MULTIPLIERS if word in digits), 1)
    number = "".join(char for char in digits.split("-")[-1] if char in "0123456789.")
    places = len(number.partition(".")[2])
    return Decimal(multiplier).scaleb(-places)


def gold_relation(entry: dict[str, Any]) -> Relation | None:
    """Return one annotated relation, None for a kind that is not known."""
    holds = entry.get("holds")
    match entry["type"]:
        case "sum":
            signs = tuple(entry["signs"]) if "signs" in entry else None
            return Sum(entry["total"], tuple(entry["parts"]), signs, holds)
        case "share":
            return Share(entry["part"], entry["whole"], entry["share"], holds)
        case "level_change":
            return LevelChange(entry["level"], entry["change"], holds)
        case "same":
            return Same(entry["a"], entry["b"], holds)
        case "actual_plan":
            return ActualPlan(entry["actual"], entry["plan"], holds)
        case _:
            return None
