"""Our own annotated samples must be read at least as well as before."""

import pytest

from tests.accuracy.annotations import OWN, open_annotation, read
from tests.accuracy.floors import ROUNDING, reached, read_floors
from tests.accuracy.scoring import score


@pytest.mark.parametrize("name", sorted(path.stem for path in OWN.glob("*.json")))
def test_a_sample_is_read_no_worse_than_before(name: str) -> None:
    annotation = open_annotation(OWN / f"{name}.json")
    now = reached(score(annotation.document, read(annotation)))
    worse = {
        measure: (now.get(measure, 0.0), floor)
        for measure, floor in read_floors()[name].items()
        if now.get(measure, 0.0) < floor - ROUNDING
    }
    assert not worse, "(now, before); after a wanted change: python -m tests.accuracy --record"


def test_every_annotated_sample_has_a_floor() -> None:
    assert set(read_floors()) == {path.stem for path in OWN.glob("*.json")}
