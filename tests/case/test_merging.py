"""Two colleagues review the same reports: nothing of either is lost, and where they differ somebody chooses."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import (
    AddFigure,
    AddReport,
    AdoptDecisions,
    Adoption,
    ConfirmFigures,
    CorrectFigure,
    RejectFigures,
    RereadReport,
    SetNote,
)
from fiscal_desk.case.errors import CaseError
from fiscal_desk.case.merging import compare_cases
from fiscal_desk.case.model import FigureKey, FigureState
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Reading
from tests.case.samples import OTHER_TEXT, TEXT, figure_in, key_of, read, report_of, seen


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Case]:
    """A colleague's case of the same reports, opened in another order."""
    with Case.create(tmp_path / "同事.fdesk", who="李强") as made:
        made.do(AddReport(report_of(OTHER_TEXT, name="半年.txt"), read(OTHER_TEXT)))
        made.do(AddReport(report_of(TEXT), read(TEXT)))
        yield made


def in_theirs(case: Case, text: str) -> FigureKey:
    """Return the key of a figure of the first text in the colleague's case."""
    return key_of(case, text, 1)


def test_cases_that_say_nothing_leave_nothing_to_merge(case: Case, theirs: Case) -> None:
    merge = compare_cases(case, theirs)
    assert (merge.agreeing, merge.incoming, merge.differing, merge.missing, merge.unplaced) == ((), (), (), (), ())


def test_what_only_the_colleague_decided_comes_in_with_their_name(case: Case, theirs: Case, case_path: Path) -> None:
    theirs.do(CorrectFigure(in_theirs(theirs, "86.4亿元"), FigureChanges(value=Decimal(7)), why="照决算"))
    theirs.do(RejectFigures((in_theirs(theirs, "3家"),)))
    theirs.do(ConfirmFigures((key_of(theirs, "48.6%", 0),)))
    theirs.do(AddFigure(theirs.reports[1].id, figure_in(TEXT, "惠民补贴", value=Decimal(2))))
    theirs.do(SetNote(in_theirs(theirs, "5.2%"), "问过统计局"))
    case.do(ConfirmFigures((key_of(case, "24.7亿元"),)))
    merge = compare_cases(case, theirs)
    assert (merge.agreeing, merge.differing) == ((), ())
    before = seen(case)
    case.do(merge.command())
    assert case.undo_label == "合并 5 个数据"
    corrected = case.figure(key_of(case, "86.4亿元"))
    assert corrected.current.value == Decimal(7)
    assert [(c.who, c.why, c.key) for c in corrected.corrections] == [("李强", "照决算", corrected.key)]
    assert case.history()[-1].who == "周敏"
    assert case.figure(key_of(case, "3家")).state is FigureState.REJECTED
    assert case.figure(key_of(case, "48.6%", 1)).state is FigureState.CONFIRMED
    assert case.figure(key_of(case, "惠民补贴")).state is FigureState.ADDED
    assert case.figure(key_of(case, "5.2%")).note == "问过统计局"
    assert case.figure(key_of(case, "24.7亿元")).state is FigureState.CONFIRMED
    again = compare_cases(case, theirs)
    assert (len(again.agreeing), again.incoming, again.differing) == (4, (), ())
    stage = seen(case)
    case.close()
    with Case.open(case_path) as opened:
        assert seen(opened) == stage
        opened.undo()
        assert opened.reports == case.reports
        assert before != stage
        assert opened.figure(key_of(opened, "3家")).state is FigureState.READ


def test_where_both_decided_differently_somebody_chooses(case: Case, theirs: Case) -> None:
    for text, mine, other in (("86.4亿元", 1, 2), ("61.7亿元", 3, 3), ("24.7亿元", 4, 5)):
        case.do(CorrectFigure(key_of(case, text), FigureChanges(value=Decimal(mine))))
        theirs.do(CorrectFigure(in_theirs(theirs, text), FigureChanges(value=Decimal(other))))
    case.do(ConfirmFigures((key_of(case, "3家"),)))
    theirs.do(RejectFigures((in_theirs(theirs, "3家"),)))
    theirs.do(SetNote(in_theirs(theirs, "24.7亿元"), "含罚没"))
    case.do(SetNote(key_of(case, "24.7亿元"), "待核"))
    merge = compare_cases(case, theirs)
    assert merge.agreeing == (key_of(case, "61.7亿元"),)
    assert [(d.mine.current.text, d.mine.current.value, d.theirs.current.value, d.fields) for d in merge.differing] == [
        ("86.4亿元", 1, 2, ("value",)),
        ("24.7亿元", 4, 5, ("value",)),
        ("3家", 3, 3, ()),
    ]
    case.do(merge.command(theirs=[key_of(case, "24.7亿元"), key_of(case, "3家")]))
    assert case.figure(key_of(case, "86.4亿元")).current.value == 1
    both = case.figure(key_of(case, "24.7亿元"))
    assert (both.current.value, both.note) == (5, "待核\n含罚没")
    assert case.figure(key_of(case, "3家")).state is FigureState.REJECTED
    with pytest.raises(KeyError):
        merge.command(theirs=[key_of(case, "5.2%")])


def test_a_note_comes_in_though_one_keeps_ones_own_word(case: Case, theirs: Case) -> None:
    case.do(CorrectFigure(key_of(case, "86.4亿元"), FigureChanges(value=Decimal(1))))
    theirs.do(CorrectFigure(in_theirs(theirs, "86.4亿元"), FigureChanges(value=Decimal(2))))
    theirs.do(SetNote(in_theirs(theirs, "86.4亿元"), "口径不同"))
    case.do(compare_cases(case, theirs).command())
    figure = case.figure(key_of(case, "86.4亿元"))
    assert (figure.current.value, figure.note) == (1, "口径不同")


def test_reports_that_only_the_colleague_has_can_be_added_with_their_file(
    case: Case, theirs: Case, tmp_path: Path
) -> None:
    text = "云岫区教育支出2亿元。"
    source = tmp_path / "三.txt"
    source.write_bytes(text.encode())
    theirs.do(AddReport(report_of(text, name="三.txt", path=str(source)), read(text)))
    theirs.do(CorrectFigure(key_of(theirs, "2亿元", 2), FigureChanges(value=Decimal(3))))
    source.unlink()
    (missing,) = compare_cases(case, theirs).missing
    case.do(AddReport(missing.report, missing.reading, theirs.original(missing.id)))
    assert case.original(case.reports[2].id) == text.encode()
    merge = compare_cases(case, theirs)
    assert merge.missing == ()
    case.do(merge.command())
    assert case.figure(key_of(case, "2亿元", 2)).current.value == 3


def test_bytes_that_are_not_the_reports_are_not_kept(case: Case) -> None:
    text = "云岫区教育支出2亿元。"
    case.do(AddReport(report_of(text, name="三.txt"), read(text), b"something else"))
    assert case.original(case.reports[2].id) is None


def test_programs_of_different_versions_can_be_merged(case: Case, theirs: Case) -> None:
    """The colleague's program reads one figure with more words, misses one that ours reads, and reads one more."""
    report_id = theirs.reports[1].id
    case.do(RereadReport(case.reports[0].id, read(TEXT, skip=("4500万元",))))
    start = TEXT.index("收入86.4亿元")
    wider = [
        msgspec.structs.replace(f, start=start, text="收入86.4亿元", id=f"f{start}") if f.text == "86.4亿元" else f
        for f in read(TEXT, skip=("5.2%",)).figures
    ]
    theirs.do(RereadReport(report_id, Reading(tuple(wider))))
    theirs.do(CorrectFigure(in_theirs(theirs, "收入86.4亿元"), FigureChanges(value=Decimal(7))))
    theirs.do(CorrectFigure(in_theirs(theirs, "4500万元"), FigureChanges(value=Decimal(8)), why="台账"))
    theirs.do(AddFigure(report_id, figure_in(TEXT, "5.2%", value=Decimal(9), unit="%", indicator="增速")))
    theirs.do(RejectFigures((in_theirs(theirs, "90亿元"),)))
    case.do(compare_cases(case, theirs).command())
    assert case.figure(key_of(case, "86.4亿元")).current.value == 7
    added = case.figure(key_of(case, "4500万元"))
    assert (added.state, added.current.value) == (FigureState.ADDED, 8)
    assert (added.corrections[0].who, added.corrections[0].why) == ("李强", "台账")
    growth = case.figure(key_of(case, "5.2%"))
    assert (growth.state, growth.current.value, growth.current.indicator) == (FigureState.CORRECTED, 9, "增速")
    assert compare_cases(case, theirs).incoming == ()


def test_what_has_no_place_any_more_is_told(case: Case, theirs: Case) -> None:
    theirs.do(CorrectFigure(in_theirs(theirs, "3家"), FigureChanges(value=Decimal(4))))
    theirs.do(RereadReport(theirs.reports[1].id, read(TEXT, skip=("3家",))))
    case.do(RereadReport(case.reports[0].id, read(TEXT, skip=("5.2%",))))
    theirs.do(SetNote(in_theirs(theirs, "5.2%"), "只有备注"))
    merge = compare_cases(case, theirs)
    assert [figure.current.text for figure in merge.unplaced] == ["3家", "5.2%"]
    assert merge.incoming == ()


def test_a_colleagues_case_is_looked_at_without_locking_them_out(case: Case, theirs: Case) -> None:
    with Case.open(theirs.path, read_only=True) as shown:
        assert shown.is_read_only
        assert "只读" in shown.read_only_reason
        theirs.do(ConfirmFigures((in_theirs(theirs, "3家"),)))
        assert compare_cases(case, shown).incoming == ()
    with Case.open(theirs.path, read_only=True) as shown:
        assert len(compare_cases(case, shown).incoming) == 1


def test_a_merge_that_does_not_fit_is_refused(case: Case, theirs: Case) -> None:
    theirs.do(AddFigure(theirs.reports[1].id, figure_in(TEXT, "惠民补贴")))
    (correction,) = theirs.corrections()
    before = seen(case)
    read_key = key_of(case, "3家")
    nowhere = FigureKey(read_key.report, "a0-4")
    shifted = msgspec.structs.replace(correction, after=correction.after | {"start": 0, "end": 4})
    for key, words in ((read_key, correction), (nowhere, shifted)):
        with pytest.raises(CaseError):
            case.do(AdoptDecisions((Adoption(key, (words,)),)))
    with pytest.raises(CaseError):
        case.do(AdoptDecisions((Adoption(FigureKey(read_key.report, "f999"), None, "备注"),)))
    assert seen(case) == before
