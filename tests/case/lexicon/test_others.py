"""What a lesson would change elsewhere is followed from step to step, and is what looking at all again finds."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, ConfirmFigures, CorrectFigure, RejectFigures, RestoreFigures
from fiscal_desk.case.lexicon.lessons import others, others_again
from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind, Source
from fiscal_desk.figures.changes import FigureChanges
from tests.case.samples import OTHER_TEXT, TEXT, read, report_of

SOURCE = Source("练习", "总结", "", "核对员", "2025-03-04T12:00:00+08:00", "")
ENTRIES = (
    Entry(EntryKind.RENAME, "其中税收", "税收收入", SOURCE),
    Entry(EntryKind.UNIT, "元", "万元", SOURCE),
    Entry(EntryKind.REJECT, "企业3家", "", SOURCE),
    Entry(EntryKind.UNIT, "家", "户", SOURCE),
)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry.kind}-{entry.phrase}")
@pytest.mark.parametrize("seed", range(5))
def test_others_followed_from_step_to_step_are_those_that_are_found_anew(
    tmp_path: Path, entry: Entry, seed: int
) -> None:
    dice = random.Random(seed)
    with Case.create(tmp_path / "案卷.fdesk", who="核对员") as case:
        for text in (TEXT, OTHER_TEXT):
            case.do(AddReport(report_of(text, name=f"{len(text)}.txt"), read(text)))
        keys = [figure.key for report in case.reports for figure in case.figures(report.id)]
        found = others(entry, case)
        ever = set(found)
        for _ in range(12):
            key = dice.choice(keys)
            changes = dice.choice(
                (FigureChanges(indicator="其中税收"), FigureChanges(indicator="别的"), FigureChanges(unit="户"))
            )
            change = case.do(
                dice.choice(
                    (
                        CorrectFigure(key, changes),
                        ConfirmFigures((key,)),
                        RejectFigures((key,)),
                        RestoreFigures((key,)),
                        RestoreFigures(tuple(keys)),
                    )
                )
            )
            found = others_again(found, entry, case, change.figures)
            ever |= set(found)
            assert found == others(entry, case)
        assert ever
