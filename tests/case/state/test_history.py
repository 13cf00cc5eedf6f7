"""Everything can be taken back and made again, also tomorrow; and the log forgets nothing."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import (
    AddFigure,
    AddReport,
    Command,
    ConfirmFigures,
    CorrectFigure,
    OrderReports,
    RejectFigures,
    RemoveReport,
    RestoreFigures,
    SetCard,
    SetChoice,
    SetNote,
    Together,
)
from fiscal_desk.case.model import Change, FigureState
from fiscal_desk.case.state.history import Action, History, LogEntry
from fiscal_desk.case.state.state import CaseState, keep, put
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.report.model import ReportCard
from tests.case.samples import TEXT, figure_in, key_of, read, report_of


def every_command(case: Case) -> list[Command]:
    first, second = (report.id for report in case.reports)
    key, other = key_of(case, "86.4亿元"), key_of(case, "5.2%")
    third = "云岫区教育支出2亿元。"
    return [
        CorrectFigure(key, FigureChanges(value=Decimal("1.50"), bound="ge"), why="原文为准"),
        RejectFigures((other, key)),
        ConfirmFigures((other,)),
        RestoreFigures((key,)),
        AddFigure(first, figure_in(TEXT, "惠民补贴")),
        SetNote(key, "待核"),
        SetCard(second, ReportCard(title="改过的题目", period="2025H1")),
        OrderReports((second, first)),
        SetChoice("memo", {"title": "备忘录", "rows": [1, 2]}),
        AddReport(report_of(third, name="三.txt"), read(third)),
        Together((RejectFigures((key,)), SetNote(other, "一并"), RemoveReport(second)), "应用到其他 2 个数据"),
        RemoveReport(first),
    ]


def outline(case: Case) -> object:
    """What is in the case, without its history."""
    return (
        case.reports,
        [(case.figures(r.id), case.orphans(r.id), case.reading(r.id)) for r in case.reports],
        case.choice("memo"),
    )


def test_every_command_is_undone_and_redone_step_by_step(case: Case, case_path: Path) -> None:
    stages = [outline(case)]
    for command in every_command(case):
        case.do(command)
        stages.append(outline(case))
        assert stages[-1] != stages[-2], command
    for stage in reversed(stages[:-1]):
        assert case.undo() is not None
        assert outline(case) == stage
    for stage in stages[1:]:
        assert case.redo() is not None
        assert outline(case) == stage
    assert case.redo() is None
    case.close()
    with Case.open(case_path) as again:
        assert outline(again) == stages[-1]


def test_undo_goes_on_after_reopening(case: Case, case_path: Path) -> None:
    stages = [outline(case)]
    for command in every_command(case):
        case.do(command)
        stages.append(outline(case))
    for stage in reversed(stages[:-1]):
        case.close()
        case = Case.open(case_path)
        assert case.undo() is not None
        assert outline(case) == stage
    case.close()
    case = Case.open(case_path)
    for stage in stages[1:]:
        assert case.redo() is not None
        assert outline(case) == stage
    case.close()


def test_the_case_as_it_stands_is_what_its_log_says(case: Case) -> None:
    for command in every_command(case):
        case.do(command)
    case.undo()
    case.undo()
    case.redo()
    replayed = keep(CaseState(), case._state.opened, case._state.readings)
    standing: list[LogEntry] = []
    for entry in case.history():
        match entry.action:
            case Action.DO:
                standing.append(entry)
            case Action.UNDO:
                assert standing.pop().seq == entry.target
            case Action.REDO:
                standing.append(case.history()[entry.target - 1])
    for entry in standing:
        replayed = put(replayed, entry.effect)
    assert replayed.reports == case._state.reports
    assert replayed.choices == case._state.choices
    assert {k: v for k, v in replayed.decisions.items() if v} == {k: v for k, v in case._state.decisions.items() if v}


def test_a_new_step_after_undo_ends_redo_and_the_log_keeps_all(case: Case) -> None:
    key = key_of(case, "3家")
    case.do(CorrectFigure(key, FigureChanges(value=4), why="看错"))
    case.undo()
    assert case.can_redo
    assert case.redo_label == "更正 云岫区新增上市企业"
    case.do(RejectFigures((key,)))
    assert not case.can_redo
    assert case.redo() is None
    told = [(entry.action, entry.kind, entry.target) for entry in case.history()[2:]]
    assert told == [
        (Action.DO, "correct_figure", 0),
        (Action.UNDO, "correct_figure", 3),
        (Action.DO, "reject_figures", 0),
    ]
    assert case.history()[2].why == "看错"
    (change,) = case.history()[2].effect
    assert change.before is None
    assert change.after.corrections[0].after == {"value": Decimal(4)}  # type: ignore[union-attr]


def test_a_bulk_change_is_one_step(case: Case) -> None:
    report_id = case.reports[0].id
    keys = tuple(figure.key for figure in case.figures(report_id))
    assert case.do(ConfirmFigures(keys)) == Change(figures=keys, label=f"确认 {len(keys)} 个数据")
    assert case.undo_label == f"确认 {len(keys)} 个数据"
    assert case.undo() == Change(figures=keys[::-1], label=f"确认 {len(keys)} 个数据")
    assert {figure.state for figure in case.figures(report_id)} == {FigureState.READ}


def test_several_commands_can_be_one_step(case: Case) -> None:
    first, second = key_of(case, "3家"), key_of(case, "5.2%")
    before = outline(case)
    corrections = (CorrectFigure(first, FigureChanges(value=Decimal(value))) for value in (4, 5))
    parts = (*corrections, RejectFigures((second,)))
    change = case.do(Together(parts, "应用到其他 2 个数据"))
    assert set(change.figures) == {first, second}
    assert [correction.after.get("value") for correction in case.figure(first).corrections] == [4, 5]
    case.undo()
    assert outline(case) == before


def test_the_menu_names_every_step(case: Case) -> None:
    labels = [case.do(command).label for command in every_command(case)]
    assert labels == [
        "更正 临澜市今年一般公共预算收入",
        "剔除 2 个数据",
        "确认 增长",
        "还原 临澜市今年一般公共预算收入",
        "补录 新指标",
        "备注 临澜市今年一般公共预算收入",
        "修改报告信息 沅宁市上半年收支情况",
        "调整报告次序",
        "修改备忘录设置",
        "添加报告 云岫区教育支出2亿元。",
        "应用到其他 2 个数据",
        "移除报告 临澜市财政局年度工作总结",
    ]


def test_views_hear_which_reports_and_settings_changed(case: Case) -> None:
    first, second = (report.id for report in case.reports)
    assert case.do(SetChoice("memo", {"a": 1})).choices == ("memo",)
    assert case.do(RemoveReport(first)).reports == (first,)
    undone = case.undo()
    assert undone is not None
    assert undone.reports == (first,)
    assert set(case.do(OrderReports((second, first))).reports) == {first, second}


def test_a_removed_report_comes_back_with_its_corrections(case: Case) -> None:
    key = key_of(case, "3家")
    case.do(CorrectFigure(key, FigureChanges(value=4)))
    case.do(RemoveReport(key.report))
    assert case.corrections() == ()
    with pytest.raises(KeyError):
        case.figure(key)
    case.undo()
    assert case.figure(key).current.value == Decimal(4)
    assert len(case.corrections()) == 1


def test_a_report_that_comes_later_never_inherits_the_id_of_one_that_went(case: Case) -> None:
    ids = [report.id for report in case.reports]
    text = "云岫区教育支出2亿元。"
    case.do(AddReport(report_of(text, name="三.txt"), read(text)))
    third = case.reports[2].id
    case.undo()
    text = "云岫区教育支出5亿元。"
    case.do(AddReport(report_of(text, name="四.txt"), read(text)))
    assert case.reports[2].id not in {*ids, third}


def test_each_entry_says_who_and_when(case_path: Path) -> None:
    moment = datetime(2025, 3, 1, 9, 0, tzinfo=timezone(timedelta(hours=8)))

    def clock() -> Iterator[datetime]:
        for minute in range(100):
            yield moment + timedelta(minutes=minute)

    ticks = clock()
    with Case.create(case_path, who="周敏", clock=lambda: next(ticks)) as case:
        case.do(AddReport(report_of(), read(TEXT)))
        case.who = "李强"
        case.do(CorrectFigure(key_of(case, "3家"), FigureChanges(value=4)))
        assert [entry.who for entry in case.history()] == ["周敏", "李强"]
        when = [datetime.fromisoformat(entry.when) for entry in case.history()]
        assert when[0] < when[1]
        assert when[0].utcoffset() == timedelta(hours=8)
        (correction,) = case.corrections()
        assert (correction.who, correction.when) == ("李强", case.history()[1].when)


def test_corrections_are_told_in_the_order_they_were_made(case: Case) -> None:
    last, first = key_of(case, "86.4亿元"), key_of(case, "12.8亿元", 1)
    case.do(CorrectFigure(first, FigureChanges(value=1)))
    case.do(CorrectFigure(last, FigureChanges(value=2)))
    case.do(CorrectFigure(first, FigureChanges(value=3)))
    assert [correction.after["value"] for correction in case.corrections()] == [1, 2, 3]


@pytest.mark.parametrize(("seq", "action", "target"), [(2, Action.DO, 0), (1, Action.UNDO, 0), (1, Action.REDO, 1)])
def test_a_log_with_gaps_is_not_believed(seq: int, action: Action, target: int) -> None:
    with pytest.raises(ValueError, match="does not follow"):
        History([LogEntry(seq, "", "", "", action, "SetNote", "", target)])
