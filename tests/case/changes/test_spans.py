"""A figure's span drawn anew, parted, joined: same figure, same history, one step, and never over another figure."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import (
    AddReport,
    Command,
    ConfirmFigures,
    CorrectFigure,
    RejectFigures,
    RestoreFigures,
)
from fiscal_desk.case.changes.spans import (
    End,
    merge_figures,
    neighbour_behind,
    next_span,
    pieces_of,
    respan_figure,
    span_limits,
    split_figure,
)
from fiscal_desk.case.errors import CaseError
from fiscal_desk.case.model import CaseFigure, FigureState
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Bound, Figure, Measure, Reading
from fiscal_desk.figures.typing.new_span import SpanError
from fiscal_desk.report.model import Span
from tests.case.samples import key_of, report_of, seen

TEXT = "临澜市增长5%-5.5%，降幅8.17个百分点，补助12家34户，投入86.4亿元以上。\n后一段3家。"

Opened = tuple[Case, Callable[[str], CaseFigure]]


def reading(text: str = TEXT) -> Reading:
    def made(words: str, value: str, unit: str, **fields: object) -> Figure:
        start = text.index(words)
        given = {"value": Decimal(value), "unit": unit, "indicator": "投入", "period": "2024"} | fields
        return Figure(id=f"f{start}", start=start, end=start + len(words), text=words, **given)  # type: ignore[arg-type]

    return Reading(
        (
            made("5%-5.5%", "5", "%", value_max=Decimal("5.5"), measure=Measure.CHANGE),
            made("8.17个百分点", "-8.17", "个百分点", measure=Measure.DIFFERENCE),
            made("12家", "12", "家"),
            made("34户", "34", "户"),
            made("86.4亿元", "8640000000", "元", quantum=Decimal(10_000_000)),
            made("3家", "3", "家"),
        )
    )


@pytest.fixture
def opened(case_path: Path) -> Iterator[Opened]:
    with Case.create(case_path, who="周敏") as case:
        case.do(AddReport(report_of(TEXT), reading()))
        yield case, lambda words: case.figure(key_of(case, words))


def test_a_span_drawn_anew_keeps_the_figure_and_understands_its_words(opened: Opened) -> None:
    case, find = opened
    before, was = seen(case), find("86.4亿元")
    report = case.reports[0].report
    case.do(respan_figure(report, was, was.current.start + 1, was.current.end + 2))
    now = case.figure(was.key)
    assert (now.current.text, now.current.value, now.current.bound) == ("6.4亿元以上", Decimal("640000000"), Bound.GE)
    assert (now.original, now.state) == (was.original, FigureState.CORRECTED)
    assert now.current.indicator == "投入"
    case.undo()
    assert seen(case)[:6] == before[:6]  # type: ignore[index]


def test_what_stands_around_the_figure_still_holds(opened: Opened) -> None:
    case, find = opened
    report, fall = case.reports[0].report, find("8.17个百分点")
    changes = respan_figure(report, fall, fall.current.start + 2, fall.current.end).changes
    assert (changes.value, changes.unit) == (Decimal(-17), "个百分点")


def test_bare_numbers_of_a_table_keep_the_unit_of_its_head(case_path: Path) -> None:
    text = "合计（万元）1234"
    start = text.index("1234")
    cell = Figure("f7", start, len(text), "1234", Decimal(12_340_000), "元", "合计", quantum=Decimal(10_000))
    with Case.create(case_path) as case:
        case.do(AddReport(report_of(text), Reading((cell,))))
        report = case.reports[0]
        figure = case.figures(report.id)[0]
        changes = respan_figure(report.report, figure, start + 1, len(text)).changes
    assert (changes.value, changes.quantum) == (Decimal(2_340_000), Decimal(10_000))


@pytest.mark.parametrize("words", ["投入86.4亿元", "亿元", "，投", "86.4亿元以上。"])
def test_words_that_are_no_value_are_refused(opened: Opened, words: str) -> None:
    case, find = opened
    start = TEXT.index(words)
    with pytest.raises(SpanError, match="不是一个数值"):
        respan_figure(case.reports[0].report, find("86.4亿元"), start, start + len(words))


def test_a_span_reaches_to_its_neighbours_and_its_block(opened: Opened) -> None:
    case, find = opened
    report, figures = case.reports[0].report, case.figures(case.reports[0].id)
    limits = span_limits(report, figures, find("12家"))
    assert report.text[limits.start : limits.end] == "，补助12家"
    limits = span_limits(report, figures, find("86.4亿元"))
    assert report.text[limits.start : limits.end] == "，投入86.4亿元以上。"
    limits = span_limits(report, figures, find("3家"))
    assert report.text[limits.start : limits.end] == "后一段3家。"


def test_the_keyboard_steps_over_what_is_no_value(opened: Opened) -> None:
    case, find = opened
    report, figure = case.reports[0].report, find("86.4亿元")
    limits = span_limits(report, case.figures(case.reports[0].id), figure)
    wider = next_span(report, figure, limits, End.END, 1)
    assert wider is not None
    assert report.text[wider.start : wider.end] == "86.4亿元以上"
    assert next_span(report, figure, limits, End.START, -1) is None
    shorter = next_span(report, find("12家"), Span(0, len(TEXT)), End.END, -1)
    assert shorter is not None
    assert report.text[shorter.start : shorter.end] == "12"


def test_a_range_falls_into_two_figures_in_one_step(opened: Opened) -> None:
    case, find = opened
    before, was = seen(case), find("5%-5.5%")
    report = case.reports[0].report
    pieces = pieces_of(report, was)
    case.do(split_figure(report, was, pieces))
    first, second = case.figure(was.key), find("5.5%")
    assert (first.current.text, first.current.value, first.current.value_max) == ("5%", Decimal(5), None)
    assert (second.current.value, second.current.measure, second.state) == (
        Decimal("5.5"),
        Measure.CHANGE,
        FigureState.ADDED,
    )
    assert second.current.period == "2024"
    assert case.undo_label == "拆分 5%-5.5%"
    case.undo()
    assert seen(case)[:6] == before[:6]  # type: ignore[index]
    case.redo()
    assert find("5.5%").state is FigureState.ADDED


def test_the_selected_number_becomes_a_figure_of_its_own(case_path: Path) -> None:
    text = "两项分别为12、15亿元。"
    start = text.index("12")
    whole = Figure("f5", start, start + 7, "12、15亿元", Decimal(12), "元", "两项", value_max=Decimal(15))
    with Case.create(case_path) as case:
        case.do(AddReport(report_of(text), Reading((whole,))))
        report = case.reports[0]
        figure = case.figures(report.id)[0]
        pieces = pieces_of(report.report, figure, Span(start, start + 2))
        case.do(split_figure(report.report, figure, pieces))
        values = [(each.current.text, each.current.value) for each in case.figures(report.id)]
    assert values == [("12", Decimal(1_200_000_000)), ("15亿元", Decimal(1_500_000_000))]


def test_one_number_is_not_split(opened: Opened) -> None:
    case, find = opened
    with pytest.raises(SpanError, match="看不出该从哪里拆开"):
        pieces_of(case.reports[0].report, find("86.4亿元"))


def test_two_neighbours_become_one_figure_in_one_step(case_path: Path) -> None:
    text = "增长5%至5.5%。"
    low = Figure("f2", 2, 4, "5%", Decimal(5), "%", "增长")
    high = Figure("f5", 5, 9, "5.5%", Decimal("5.5"), "%", "增长")
    with Case.create(case_path) as case:
        case.do(AddReport(report_of(text), Reading((low, high))))
        report = case.reports[0]
        one, other = case.figures(report.id)
        assert neighbour_behind(case.figures(report.id), one) == other
        case.do(merge_figures(report, other, one))
        merged, gone = case.figures(report.id)
        assert (merged.key, merged.current.text) == (one.key, "5%至5.5%")
        assert (merged.current.value, merged.current.value_max) == (Decimal(5), Decimal("5.5"))
        assert gone.state is FigureState.REJECTED
        assert case.undo_label == "合并 5%至5.5%"
        assert [figure.id for figure in case.reading(report.id).figures] == ["f2"]
        # What was merged may not come back beneath the figure that took its words …
        with pytest.raises(CaseError, match="重叠"):
            case.do(RestoreFigures((other.key,)))
        with pytest.raises(CaseError, match="重叠"):
            case.do(ConfirmFigures((other.key,)))
        with pytest.raises(CaseError, match="重叠"):
            case.do(CorrectFigure(other.key, FigureChanges(value=Decimal(6))))
        # … but both can go back to as read together.
        case.do(RestoreFigures((other.key, one.key)))
        assert [figure.state for figure in case.figures(report.id)] == [FigureState.READ, FigureState.READ]


def test_two_rejected_figures_that_overlap_do_not_both_come_back(case_path: Path) -> None:
    text = "增长5%至5.5%。"
    low = Figure("f2", 2, 4, "5%", Decimal(5), "%", "增长")
    high = Figure("f5", 5, 9, "5.5%", Decimal("5.5"), "%", "增长")
    with Case.create(case_path) as case:
        case.do(AddReport(report_of(text), Reading((low, high))))
        report = case.reports[0]
        one, other = case.figures(report.id)
        case.do(merge_figures(report, one, other))
        case.do(RejectFigures((one.key,)))
        with pytest.raises(CaseError, match="重叠"):
            case.do(ConfirmFigures((one.key, other.key)))
        assert {figure.state for figure in case.figures(report.id)} == {FigureState.REJECTED}


def test_words_that_make_no_value_together_are_not_merged(opened: Opened) -> None:
    case, find = opened
    with pytest.raises(SpanError, match="不是一个数值"):
        merge_figures(case.reports[0], find("12家"), find("34户"))
    with pytest.raises(SpanError, match="另一段"):
        merge_figures(case.reports[0], find("86.4亿元"), find("3家"))


ENDS = sorted({place for each in re.finditer(r"\d[\d.]*[%家户亿元]*", TEXT) for place in each.span()})
place = st.sampled_from(ENDS)
moves = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.tuples(place, place).map(sorted),
        st.sampled_from(("span", "split", "split", "merge", "reject", "restore")),
    ),
    max_size=12,
)


@given(moves=moves)
def test_whatever_is_drawn_no_two_standing_figures_share_a_character(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, list[int], str]]
) -> None:
    with Case.create(tmp_path_factory.mktemp("spans") / "案.fdesk") as case:
        case.do(AddReport(report_of(TEXT), reading()))
        report = case.reports[0]
        for number, (start, end), what in moves:
            figures = case.figures(report.id)
            figure = figures[number % len(figures)]
            try:
                case.do(_command(case, figure, start, end, what))
            except (CaseError, SpanError):
                continue
        standing = [each.current for each in case.figures(report.id) if each.state is not FigureState.REJECTED]
        for one, other in itertools.pairwise(standing):
            assert one.end <= other.start, (one.text, other.text)
        assert all(TEXT[each.start : each.end] == each.text for each in standing)


def _command(case: Case, figure: CaseFigure, start: int, end: int, what: str) -> Command:
    report = case.reports[0]
    match what:
        case "span":
            return respan_figure(report.report, figure, start, end)
        case "split":
            return split_figure(report.report, figure, pieces_of(report.report, figure, Span(start, end)))
        case "merge":
            return merge_figures(report, figure, case.figures(report.id)[start % len(case.figures(report.id))])
        case "reject":
            return RejectFigures((figure.key,))
    return RestoreFigures((figure.key,))
