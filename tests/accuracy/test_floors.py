"""Our own annotated samples must be read at least as well as before."""

from pathlib import Path

import pytest

from tests.accuracy.annotations import KINDS, OWN, open_annotation, problems, read
from tests.accuracy.floors import ROUNDING, reached, read_floors
from tests.accuracy.scoring import score

PATHS = sorted([*OWN.glob("*.json"), *KINDS.glob("*.json")])


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_report_of_our_own_is_read_no_worse_than_before(path: Path) -> None:
    name = path.stem
    annotation = open_annotation(path)
    assert not list(problems(annotation, annotation.text_path.read_text(encoding="utf-8")))
    now = reached(score(annotation.document, read(annotation)))
    worse = {
        measure: (now.get(measure, 0.0), floor)
        for measure, floor in read_floors()[name].items()
        if now.get(measure, 0.0) < floor - ROUNDING
    }
    assert not worse, "(now, before); after a wanted change: python -m tests.accuracy --record"


def test_every_annotated_report_of_our_own_has_a_floor() -> None:
    assert set(read_floors()) == {path.stem for path in PATHS}
