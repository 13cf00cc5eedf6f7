"""What a user says about a figure stands, and shows wherever the figure is used."""

from decimal import Decimal

import msgspec
import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import (
    AddFigure,
    AddReport,
    ConfirmFigures,
    CorrectFigure,
    RejectFigures,
    RestoreFigures,
    SetNote,
)
from fiscal_desk.case.model import Change, CorrectionKind, FigureKey, FigureState
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import ActualPlan, Bound, LevelChange, Reading, Same, Share, Sum, Task
from tests.case.samples import TEXT, figure_in, key_of, read, report_of


def test_a_read_figure_stands_as_read_and_a_doubtful_one_says_so(case: Case) -> None:
    figure = case.figure(key_of(case, "86.4亿元"))
    assert (figure.state, figure.current, figure.corrections) == (FigureState.READ, figure.original, ())
    unsure = AddReport(report_of("云岫区项目7家。", name="疑.txt"), read("云岫区项目7家。", confidence=0.6))
    case.do(unsure)
    assert case.figure(key_of(case, "7家", 2)).state is FigureState.DOUBTFUL


def test_a_corrected_value_is_what_counts_and_the_original_is_kept(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    change = case.do(CorrectFigure(key, FigureChanges(value=Decimal("8460000000"), bound="gt"), why="原文为超84.6亿元"))
    assert change == Change(reports=(), figures=(key,), label="更正 临澜市今年一般公共预算收入")
    figure = case.figure(key)
    assert figure.state is FigureState.CORRECTED
    assert figure.current.value == Decimal("8460000000")
    assert figure.current.bound is Bound.GT
    assert figure.current.text == "86.4亿元"
    assert figure.original is not None
    assert figure.original.value == Decimal("8640000000")
    (correction,) = figure.corrections
    assert correction.before == {"value": Decimal("8640000000"), "bound": Bound.EQ}
    assert correction.after == {"value": Decimal("8460000000"), "bound": Bound.GT}
    assert (correction.who, correction.why, correction.kind) == ("周敏", "原文为超84.6亿元", CorrectionKind.CORRECT)
    assert figure.current.reasons == {"value": "由周敏更正", "bound": "由周敏更正"}
    assert figure.current in case.reading(key.report).figures


def test_a_second_correction_starts_from_the_first(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(1), period="2023")))
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(2))))
    figure = case.figure(key)
    assert (figure.current.value, figure.current.period) == (Decimal(2), "2023")
    assert figure.corrections[1].before == {"value": Decimal(1)}
    assert [correction.after.get("value") for correction in case.corrections()] == [Decimal(1), Decimal(2)]


def test_a_correction_back_to_what_was_read_confirms_it(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(1))))
    case.do(CorrectFigure(key, FigureChanges(value=Decimal("8640000000"))))
    figure = case.figure(key)
    assert figure.state is FigureState.CONFIRMED
    assert figure.current == figure.original
    assert [correction.kind for correction in figure.corrections] == [CorrectionKind.CONFIRM]


def test_another_indicator_leaves_the_row_of_the_old_one(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    assert case.figure(key).current.canonical == "gpb_revenue"
    case.do(CorrectFigure(key, FigureChanges(indicator="税收收入")))
    assert case.figure(key).current.canonical is None
    case.do(CorrectFigure(key, FigureChanges(indicator="地方收入", canonical="gpb_revenue")))
    assert case.figure(key).current.canonical == "gpb_revenue"


def test_a_masked_figure_can_be_corrected_to_a_value_and_back(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, FigureChanges(value=None, quantum=None)))
    assert case.figure(key).current.masked
    case.do(CorrectFigure(key, FigureChanges(value=3)))
    assert case.figure(key).current.value == Decimal(3)


def test_a_moved_span_takes_its_words_from_the_report(case: Case) -> None:
    key = key_of(case, "3家")
    figure = case.figure(key).current
    case.do(CorrectFigure(key, FigureChanges(start=figure.start - 6)))
    moved = case.figure(key).current
    assert moved.text == "新增上市企业3家"
    assert moved.id == key.figure
    assert (moved.start, moved.end, moved.block) == (figure.start - 6, figure.end, 2)
    assert case.figure(key).corrections[0].before == {"start": figure.start, "text": "3家"}


def test_a_rejected_figure_stays_in_the_list_and_leaves_the_comparison(case: Case) -> None:
    key = key_of(case, "3家")
    case.do(RejectFigures((key,), why="名称中的数"))
    assert case.figure(key).state is FigureState.REJECTED
    assert key in [figure.key for figure in case.figures(key.report)]
    assert key.figure not in [figure.id for figure in case.reading(key.report).figures]


def test_the_last_word_about_a_figure_wins(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(7))))
    case.do(RejectFigures((key,)))
    case.do(ConfirmFigures((key,)))
    assert (case.figure(key).state, case.figure(key).current.value) == (FigureState.CORRECTED, Decimal(7))
    case.do(RejectFigures((key,)))
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(8))))
    assert (case.figure(key).state, case.figure(key).current.value) == (FigureState.CORRECTED, Decimal(8))
    case.do(RejectFigures((key,)))
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(8))))
    assert case.figure(key).state is FigureState.CORRECTED


def test_confirming_twice_or_what_was_corrected_makes_no_step(case: Case) -> None:
    first, second = key_of(case, "86.4亿元"), key_of(case, "3家")
    case.do(ConfirmFigures((first,)))
    case.do(CorrectFigure(second, FigureChanges(value=Decimal(4))))
    steps = len(case.history())
    assert case.do(ConfirmFigures((first, second))) == Change(label="确认 2 个数据")
    assert len(case.history()) == steps
    assert case.figure(second).state is FigureState.CORRECTED


def test_restoring_takes_everything_back_but_the_note(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, FigureChanges(value=Decimal(7))))
    case.do(SetNote(key, " 待与国库核对 "))
    case.do(RejectFigures((key,)))
    case.do(RestoreFigures((key,)))
    figure = case.figure(key)
    assert (figure.state, figure.current, figure.corrections) == (FigureState.READ, figure.original, ())
    assert figure.note == "待与国库核对"
    assert case.corrections() == ()


def test_a_figure_that_the_program_missed_can_be_added_and_corrected(case: Case) -> None:
    report_id = case.reports[0].id
    case.do(AddFigure(report_id, figure_in(TEXT, "惠民补贴", value=Decimal("1.5"), unit="次"), why="漏读"))
    key = key_of(case, "惠民补贴")
    added = case.figure(key)
    assert key.figure == f"a{TEXT.index('惠民补贴')}-{TEXT.index('惠民补贴') + 4}"
    assert (added.state, added.original, added.current.block) == (FigureState.ADDED, None, 2)
    assert [f.current.start for f in case.figures(report_id)] == sorted(
        f.current.start for f in case.figures(report_id)
    )
    case.do(CorrectFigure(key, FigureChanges(value=Decimal("2.5"))))
    assert (case.figure(key).state, case.figure(key).current.value) == (FigureState.ADDED, Decimal("2.5"))
    assert case.figure(key).current in case.reading(report_id).figures
    case.do(RestoreFigures((key,)))
    assert case.figure(key).current.value == Decimal("1.5")
    case.do(RejectFigures((key,)))
    assert case.figure(key).state is FigureState.REJECTED
    assert key.figure not in [figure.id for figure in case.reading(report_id).figures]


def test_a_rejected_place_can_be_added_anew(case: Case) -> None:
    key = key_of(case, "3家")
    read_figure = case.figure(key).current
    case.do(RejectFigures((key,)))
    case.do(AddFigure(key.report, msgspec.structs.replace(read_figure, value=Decimal(30))))
    values = [f.current.value for f in case.figures(key.report) if f.current.start == read_figure.start]
    assert sorted(values) == [Decimal(3), Decimal(30)]
    assert [f.value for f in case.reading(key.report).figures if f.start == read_figure.start] == [Decimal(30)]


def test_notes_come_and_go(case: Case) -> None:
    key = key_of(case, "3家")
    case.do(SetNote(key, "查台账"))
    assert (case.figure(key).note, case.figure(key).state) == ("查台账", FigureState.READ)
    case.do(SetNote(key, ""))
    assert case.figure(key).note == ""


def test_progress_counts_what_somebody_looked_at(case: Case) -> None:
    assert case.progress() == (0, 10)
    case.do(ConfirmFigures((key_of(case, "86.4亿元"), key_of(case, "5.2%"))))
    case.do(RejectFigures((key_of(case, "3家"),)))
    assert case.progress() == (3, 10)


@pytest.fixture
def related(case: Case) -> tuple[Case, str, dict[str, int]]:
    """A case whose third report states relations and a task."""
    text = "临澜市收入10亿元，税收6亿元，非税4亿元，占40%，增长5%，另述10.0亿元，目标11亿元。"
    reading = read(text)
    at = {figure.text: figure.start for figure in reading.figures}
    relations = (
        Sum(at["10亿元"], (at["6亿元"], at["4亿元"]), (1, 1), holds=True),
        Share(at["4亿元"], None, at["40%"], holds=True),
        LevelChange(at["10亿元"], at["5%"], holds=None),
        Same(at["10亿元"], at["10.0亿元"], holds=True),
        ActualPlan(at["10亿元"], at["11亿元"], holds=False),
    )
    task = Task("组织收入", 0, len(text), ("预算科",), (), "12月31日前", (at["10亿元"], at["11亿元"]))
    case.do(AddReport(report_of(text, name="关系.txt"), Reading(reading.figures, relations, (task,))))
    return case, case.reports[2].id, at


def test_relations_of_a_rejected_figure_are_left_out(related: tuple[Case, str, dict[str, int]]) -> None:
    case, report_id, at = related
    case.do(RejectFigures((FigureKey(report_id, f"f{at['4亿元']}"), FigureKey(report_id, f"f{at['11亿元']}"))))
    reading = case.reading(report_id)
    assert [type(relation) for relation in reading.relations] == [LevelChange, Same]
    assert [task.figures for task in reading.tasks] == [(at["10亿元"],)]


def test_relations_follow_a_figure_whose_span_was_moved(related: tuple[Case, str, dict[str, int]]) -> None:
    case, report_id, at = related
    start = at["10亿元"]
    case.do(CorrectFigure(FigureKey(report_id, f"f{start}"), FigureChanges(start=start - 2)))
    total, share, growth, same, plan = case.reading(report_id).relations
    assert isinstance(total, Sum)
    assert (total.total, total.parts, total.holds) == (start - 2, (at["6亿元"], at["4亿元"]), True)
    assert isinstance(share, Share)
    assert (share.part, share.whole) == (at["4亿元"], None)
    assert isinstance(growth, LevelChange)
    assert growth.level == start - 2
    assert isinstance(same, Same)
    assert (same.a, same.b) == (start - 2, at["10.0亿元"])
    assert isinstance(plan, ActualPlan)
    assert (plan.actual, plan.holds) == (start - 2, False)
    assert case.reading(report_id).tasks[0].figures == (start - 2, at["11亿元"])


def test_nobody_claims_that_a_sum_holds_once_a_part_was_corrected(related: tuple[Case, str, dict[str, int]]) -> None:
    case, report_id, at = related
    case.do(CorrectFigure(FigureKey(report_id, f"f{at['6亿元']}"), FigureChanges(value=Decimal("700000000"))))
    relations = case.reading(report_id).relations
    assert [relation.holds for relation in relations] == [None, True, None, True, False]
