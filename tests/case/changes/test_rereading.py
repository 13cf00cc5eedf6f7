"""Reading a report again never overwrites the user's word; what finds no place is shown, not dropped."""

from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import (
    AddFigure,
    ConfirmFigures,
    CorrectFigure,
    RejectFigures,
    RereadReport,
    RestoreFigures,
    SetCard,
    SetNote,
)
from fiscal_desk.case.errors import CaseError
from fiscal_desk.case.model import Change, CorrectionKind, FigureKey, FigureState
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import ReportCard
from tests.case.samples import TEXT, figure_in, key_of, read, report_of, seen


def widened(text: str, words: str, reading: Reading) -> Reading:
    """Return a reading in which a newer program takes more words into one figure."""
    start = text.index(words)
    return Reading(
        tuple(
            msgspec.structs.replace(figure, start=start, end=start + len(words), text=words, id=f"f{start}")
            if start <= figure.start < start + len(words)
            else figure
            for figure in reading.figures
        )
    )


@pytest.fixture
def decided(case: Case) -> Case:
    """A case in which every kind of decision stands."""
    report_id = case.reports[0].id
    case.do(CorrectFigure(key_of(case, "86.4亿元"), FigureChanges(value=Decimal(1), period="2023"), why="核过"))
    case.do(RejectFigures((key_of(case, "3家"),)))
    case.do(ConfirmFigures((key_of(case, "61.7亿元"),)))
    case.do(SetNote(key_of(case, "5.2%"), "待核"))
    case.do(AddFigure(report_id, figure_in(TEXT, "惠民补贴", value=Decimal(9))))
    return case


def test_a_newer_program_keeps_every_decision(decided: Case, case_path: Path) -> None:
    report_id = decided.reports[0].id
    before = decided.figures(report_id)
    newer = Reading(tuple(msgspec.structs.replace(f, base="上年", confidence=1.0) for f in read(TEXT).figures))
    change = decided.do(RereadReport(report_id, newer))
    assert change.reports == (report_id,)
    after = decided.figures(report_id)
    assert [(f.key, f.state, f.note, f.corrections) for f in after] == [
        (f.key, f.state, f.note, f.corrections) for f in before
    ]
    assert after[0].current.value == Decimal(1)
    assert after[0].current.base == "上年"
    assert decided.orphans(report_id) == ()
    stage = seen(decided)
    decided.close()
    with Case.open(case_path) as again:
        assert seen(again) == stage
        again.undo()
        assert again.figures(report_id) == before


def test_a_decision_follows_a_figure_that_is_read_with_more_words(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(1))))
    case.do(RereadReport(key.report, widened(TEXT, "收入86.4亿元", read(TEXT))))
    moved = key_of(case, "收入86.4亿元")
    assert moved != key
    assert case.figure(moved).current.value == Decimal(1)
    assert [correction.key for correction in case.corrections()] == [moved]
    assert case.orphans(key.report) == ()
    with pytest.raises(KeyError):
        case.figure(key)


def test_a_correction_whose_figure_is_gone_is_kept_as_an_orphan(case: Case, case_path: Path) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(1)), why="核过"))
    case.do(SetNote(key, "待核"))
    case.do(RereadReport(key.report, read(TEXT, skip=("86.4亿元",))))
    (orphan,) = case.orphans(key.report)
    assert orphan.orphaned
    assert (orphan.current.text, orphan.current.value, orphan.note) == ("86.4亿元", Decimal(1), "待核")
    assert [correction.why for correction in orphan.corrections] == ["核过"]
    assert case.figure(orphan.key) == orphan
    assert orphan.key not in [figure.key for figure in case.figures(key.report)]
    assert orphan.current not in case.reading(key.report).figures
    assert case.corrections() == ()
    with pytest.raises(CaseError, match="已找不到"):
        case.do(CorrectFigure(orphan.key, FigureChanges(value=2)))
    case.do(SetNote(orphan.key, "已看"))
    case.close()
    with Case.open(case_path) as again:
        (orphan,) = again.orphans(key.report)
        assert orphan.note == "已看"
        again.do(RestoreFigures((orphan.key,)))
        assert again.orphans(key.report) == ()
        again.undo()
        assert again.orphans(key.report) == (orphan,)


def test_an_orphan_returns_when_its_figure_is_read_again(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(1))))
    case.do(RereadReport(key.report, read(TEXT, skip=("86.4亿元",))))
    case.do(RereadReport(key.report, read(TEXT)))
    assert case.orphans(key.report) == ()
    assert case.figure(key).current.value == Decimal(1)
    case.undo()
    case.undo()
    assert case.figure(key).current.value == Decimal(1)


def test_an_added_figure_that_the_program_now_reads_becomes_a_correction_of_it(case: Case) -> None:
    report_id = case.reports[0].id
    case.do(RereadReport(report_id, read(TEXT, skip=("3家", "5.2%", "4500万元"))))
    case.do(
        AddFigure(report_id, figure_in(TEXT, "3家", value=Decimal(30), unit="家", indicator="上市企业"), why="漏读")
    )
    case.do(AddFigure(report_id, figure_in(TEXT, "5.2%", value=Decimal(5), unit="%", indicator="增速")))
    case.do(CorrectFigure(key_of(case, "5.2%"), FigureChanges(value=Decimal(6), end=TEXT.index("5.2%") + 3)))
    same = next(figure for figure in read(TEXT).figures if figure.text == "4500万元")
    case.do(AddFigure(report_id, same))
    case.do(RereadReport(report_id, read(TEXT)))
    figure = case.figure(key_of(case, "3家"))
    assert (figure.state, figure.current.value, figure.current.indicator) == (FigureState.CORRECTED, 30, "上市企业")
    assert figure.original is not None
    assert figure.original.value == Decimal(3)
    assert (figure.corrections[0].why, figure.corrections[0].before["value"]) == ("漏读", Decimal(3))
    figure = case.figure(key_of(case, "5.2%"))
    assert (figure.state, figure.current.value, figure.current.indicator) == (FigureState.CORRECTED, 6, "增速")
    agreed = case.figure(key_of(case, "4500万元"))
    assert agreed.state is FigureState.CONFIRMED
    assert agreed.current == agreed.original
    assert case.orphans(report_id) == ()
    assert len(case.figures(report_id)) == len(read(TEXT).figures)


CHANGED = """临澜市财政局年度工作总结（修订稿）
新增的一段，说明数据来源。
云岫区新增上市企业3家，发放惠民补贴4600万元。
临澜市今年一般公共预算收入86.4亿元，增长5.2%。其中税收收入61.7亿元，非税收入24.7亿元。"""


def test_decisions_follow_their_sentences_into_a_changed_file(decided: Case, case_path: Path) -> None:
    report_id = decided.reports[0].id
    lost = key_of(decided, "4500万元")
    also_lost = key_of(decided, "90亿元")
    decided.do(CorrectFigure(lost, FigureChanges(value=Decimal(5))))
    decided.do(ConfirmFigures((also_lost,)))
    decided.do(RereadReport(report_id, read(CHANGED), report_of(CHANGED, name="修订.txt")))
    assert decided.reports[0].report.text == CHANGED

    def state_of(words: str) -> tuple[FigureState, Decimal | None, str]:
        figure = decided.figure(key_of(decided, words))
        return figure.state, figure.current.value, figure.note

    assert state_of("86.4亿元") == (FigureState.CORRECTED, Decimal(1), "")
    assert state_of("3家") == (FigureState.REJECTED, Decimal(3), "")
    assert state_of("61.7亿元") == (FigureState.CONFIRMED, Decimal("6170000000"), "")
    assert state_of("5.2%") == (FigureState.READ, Decimal("5.2"), "待核")
    assert state_of("惠民补贴") == (FigureState.ADDED, Decimal(9), "")
    assert state_of("4600万元") == (FigureState.READ, Decimal("46000000"), "")
    added = decided.figure(key_of(decided, "惠民补贴"))
    assert added.key == FigureKey(report_id, added.current.id)
    assert CHANGED[added.current.start : added.current.end] == "惠民补贴"
    assert added.current.block == 2
    assert [orphan.current.text for orphan in decided.orphans(report_id)] == ["4500万元", "90亿元"]
    stage = seen(decided)
    decided.close()
    with Case.open(case_path) as again:
        assert seen(again) == stage
        again.do(RereadReport(report_id, read(TEXT), report_of(TEXT)))
        assert again.orphans(report_id) == ()
        assert again.figure(lost).current.value == Decimal(5)
        assert again.figure(also_lost).state is FigureState.CONFIRMED
        again.undo()
        again.undo()
        assert again.reports[0].report.text == TEXT
        assert again.figure(lost).current.value == Decimal(5)


def test_a_moved_span_follows_into_a_changed_file(case: Case) -> None:
    key = key_of(case, "3家")
    start = case.figure(key).current.start
    case.do(CorrectFigure(key, FigureChanges(start=start - 4)))
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(4))))
    case.do(CorrectFigure(key, FigureChanges(start=start - 6)))
    case.do(RereadReport(key.report, read(CHANGED), report_of(CHANGED)))
    figure = case.figure(key_of(case, "新增上市企业3家"))
    assert CHANGED[figure.current.start : figure.current.end] == "新增上市企业3家"
    assert (figure.current.value, figure.current.block) == (Decimal(4), 2)
    assert figure.original is not None
    assert figure.original.text == "3家"
    assert [correction.after.get("text") for correction in figure.corrections] == [
        "上市企业3家",
        None,
        "新增上市企业3家",
    ]
    assert figure.corrections[0].before["start"] == figure.original.start


def test_a_moved_span_whose_words_were_changed_is_an_orphan(case: Case) -> None:
    key = key_of(case, "3家")
    case.do(CorrectFigure(key, FigureChanges(start=case.figure(key).current.start - 6)))
    changed = TEXT.replace("新增上市企业3家", "新设上市企业3家")
    case.do(RereadReport(key.report, read(changed), report_of(changed)))
    assert [orphan.current.text for orphan in case.orphans(key.report)] == ["新增上市企业3家"]
    assert case.figure(key_of(case, "3家")).state is FigureState.READ


def test_a_card_put_right_stays_right_in_a_changed_file(case: Case) -> None:
    report_id = case.reports[0].id
    card = msgspec.structs.replace(case.reports[0].report.card, period="2023")
    case.do(SetCard(report_id, card))
    case.do(RereadReport(report_id, read(CHANGED), report_of(CHANGED)))
    after = case.reports[0].report.card
    assert (after.period, after.title) == ("2023", "临澜市财政局年度工作总结（修订稿）")
    case.do(SetCard(report_id, ReportCard()))
    assert case.reports[0].report.card == ReportCard()


def test_reading_the_same_again_is_no_step(decided: Case) -> None:
    before = seen(decided)
    report_id = decided.reports[0].id
    label = "重新识别 临澜市财政局年度工作总结"
    assert decided.do(RereadReport(report_id, read(TEXT), report_of(TEXT))) == Change(label=label)
    assert seen(decided) == before


def test_one_figure_is_never_given_to_two_decisions(case: Case) -> None:
    report_id = case.reports[0].id
    first, second = key_of(case, "86.4亿元"), key_of(case, "5.2%")
    case.do(CorrectFigure(first, FigureChanges(value=Decimal(1))))
    case.do(CorrectFigure(second, FigureChanges(value=Decimal(2))))
    start, end = TEXT.index("86.4亿元"), TEXT.index("5.2%") + 4
    one = msgspec.structs.replace(read(TEXT).figures[0], start=start, end=end, text=TEXT[start:end], id=f"f{start}")
    case.do(RereadReport(report_id, Reading((one,))))
    kept = case.figure(FigureKey(report_id, one.id))
    (orphan,) = case.orphans(report_id)
    assert {kept.current.value, orphan.current.value} == {Decimal(1), Decimal(2)}
    assert all(c.kind is CorrectionKind.CORRECT for figure in (kept, orphan) for c in figure.corrections)


def test_a_number_that_grew_a_digit_is_another_number(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(1))))
    changed = TEXT.replace("86.4亿元", "186.4亿元")
    case.do(RereadReport(key.report, read(changed), report_of(changed)))
    assert case.figure(key_of(case, "186.4亿元")).state is FigureState.READ
    assert [orphan.current.text for orphan in case.orphans(key.report)] == ["86.4亿元"]
