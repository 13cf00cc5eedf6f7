"""A correction whose sentence is gone can be put on another figure, in one step, and keeps who said it."""

from decimal import Decimal

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import (
    AddFigure,
    ConfirmFigures,
    CorrectFigure,
    RejectFigures,
    RereadReport,
    SetNote,
)
from fiscal_desk.case.changes.reattaching import attach
from fiscal_desk.case.errors import CaseError
from fiscal_desk.case.model import CaseFigure, FigureState
from fiscal_desk.figures.changes import FigureChanges
from tests.case.samples import TEXT, figure_in, key_of, read, report_of, seen

CHANGED = TEXT.replace("新增上市企业3家，发放惠民补贴4500万元", "全年兑现各类奖励资金合计4600万元")


def orphan_of(case: Case, *skip: str) -> CaseFigure:
    """Read the first report again without some figures, and return the orphan that this leaves."""
    case.do(RereadReport(case.reports[0].id, read(TEXT, skip=skip)))
    (orphan,) = case.orphans(case.reports[0].id)
    return orphan


def test_what_was_corrected_is_put_on_the_other_figure(case: Case) -> None:
    case.who = "李强"
    case.do(CorrectFigure(key_of(case, "4500万元"), FigureChanges(value=Decimal(7), indicator="惠民补贴"), why="台账"))
    case.do(SetNote(key_of(case, "4500万元"), "问过民政局"))
    case.who = "周敏"
    orphan = orphan_of(case, "4500万元")
    case.do(ConfirmFigures((key_of(case, "3家"),)))
    before = seen(case)
    case.do(attach(orphan, case.figure(key_of(case, "3家"))))
    figure = case.figure(key_of(case, "3家"))
    assert (figure.state, figure.current.value, figure.current.indicator) == (FigureState.CORRECTED, 7, "惠民补贴")
    assert [(word.who, word.why) for word in figure.corrections] == [("李强", "台账")]
    assert figure.corrections[0].before["value"] == Decimal(3)
    assert figure.note == "问过民政局"
    assert case.orphans(case.reports[0].id) == ()
    assert case.undo_label == "接回更正 惠民补贴"
    case.undo()
    assert seen(case) != before  # the log has grown
    assert case.orphans(case.reports[0].id) == (orphan,)
    assert case.figure(key_of(case, "3家")).state is FigureState.CONFIRMED


def test_an_added_figure_becomes_a_correction_of_the_one_that_is_read(case: Case) -> None:
    case.do(AddFigure(case.reports[0].id, figure_in(TEXT, "惠民补贴", value=Decimal(2), indicator="补贴")))
    case.do(RereadReport(case.reports[0].id, read(CHANGED), report_of(CHANGED)))
    (orphan,) = case.orphans(case.reports[0].id)
    case.do(attach(orphan, case.figure(key_of(case, "4600万元"))))
    figure = case.figure(key_of(case, "4600万元"))
    assert (figure.state, figure.current.value, figure.current.indicator) == (FigureState.CORRECTED, 2, "补贴")
    assert figure.current.text == "4600万元"


def test_a_rejection_can_be_put_on_an_added_figure(case: Case) -> None:
    case.do(AddFigure(case.reports[0].id, figure_in(TEXT, "惠民补贴", value=Decimal(2))))
    case.do(RejectFigures((key_of(case, "4500万元"),)))
    orphan = orphan_of(case, "4500万元")
    case.do(attach(orphan, case.figure(key_of(case, "惠民补贴"))))
    assert case.figure(key_of(case, "惠民补贴")).state is FigureState.REJECTED


def test_what_already_reads_so_is_confirmed(case: Case) -> None:
    case.do(CorrectFigure(key_of(case, "4500万元"), FigureChanges(unit="家")))
    orphan = orphan_of(case, "4500万元")
    case.do(attach(orphan, case.figure(key_of(case, "3家"))))
    assert case.figure(key_of(case, "3家")).state is FigureState.CONFIRMED


def test_only_orphans_are_attached_and_only_to_figures(case: Case) -> None:
    case.do(CorrectFigure(key_of(case, "4500万元"), FigureChanges(unit="个")))
    orphan = orphan_of(case, "4500万元")
    figure = case.figure(key_of(case, "3家"))
    for one, other in ((figure, figure), (orphan, orphan)):
        with pytest.raises(CaseError, match="失联"):
            attach(one, other)
