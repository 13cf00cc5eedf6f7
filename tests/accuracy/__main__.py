"""Scores the reading of reports: `python -m tests.accuracy [GOLD.json …] [--show FIELD]`.

Without arguments it scores our own annotated samples, our own reports by kind, and the annotated real reports beside
the project, if any.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.accuracy.annotations import (
    Annotation,
    kind_annotations,
    open_annotation,
    own_annotations,
    problems,
    read,
    shared_annotations,
)
from tests.accuracy.confidence import confidence_of
from tests.accuracy.floors import record
from tests.accuracy.printing import SHOWN, confidence_table, error_kinds, errors, relation_table, score_table
from tests.accuracy.scoring import Score, added, score


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; return 2 where an annotation does not fit its text, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("gold", nargs="*", type=Path, help="annotations (JSON); default: all at hand")
    parser.add_argument("--show", choices=SHOWN, action="append", default=[], help="list the errors of a kind")
    parser.add_argument("--read", metavar="OUT.json", type=Path, help="score a file that `extract` wrote (one GOLD)")
    parser.add_argument("--record", action="store_true", help="record what our own samples reach as their floors")
    options = parser.parse_args(arguments)
    if options.record:
        own = [*own_annotations(), *kind_annotations()]
        record({one.name: score(one.document, read(one)) for one in own})
        return 0
    groups = {
        "samples": own_annotations(),
        "own reports by kind": kind_annotations(),
        "real reports": shared_annotations(),
    }
    named = [open_annotation(path) for path in options.gold]
    annotations = named or [one for group in groups.values() for one in group]
    scores: dict[str, Score] = {}
    texts: dict[str, str] = {}
    for annotation in annotations:
        reading = json.loads(options.read.read_text(encoding="utf-8")) if options.read else read(annotation)
        texts[annotation.name] = reading["text"]
        if _complain(annotation, reading["text"]):
            return 2
        scores[annotation.name] = score(annotation.document, reading)
    members = {} if named else {name: [one.name for one in group] for name, group in groups.items()}
    for table in (
        score_table(scores, members),
        relation_table(scores),
        confidence_table(confidence_of(added(scores.values()))),
    ):
        print(*table, sep="\n", end="\n\n")
    if not options.show:
        print("errors by kind", *error_kinds([*scores.values()]), sep="\n")
    for shown in options.show:
        for name, one in scores.items():
            for line in errors(name, one, texts[name], shown):
                print(line)
    return 0


def _complain(annotation: Annotation, text: str) -> bool:
    found = list(problems(annotation, text))
    for problem in found:
        print(f"{annotation.path}: {problem}", file=sys.stderr)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
