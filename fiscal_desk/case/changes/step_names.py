"""What the undo menu calls each step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from fiscal_desk.case.changes import commands as do
from fiscal_desk.case.model import FigureKey
from fiscal_desk.case.state.decisions import NOTHING, current_figure
from fiscal_desk.case.state.state import CaseState
from fiscal_desk.report.model import Report
from fiscal_desk.vocabulary.words import word_of

_LONGEST = 24
#: What is changed by keeping a choice of the case; those who keep it know no other name for it.
_CHOICES = {
    "memo": "修改备忘录设置",
    "about": "修改“约”的宽限",
    "about_rate": "修改“约”的宽限（百分点）",
    "rounding": "修改尾差的认定",
    "arrangement": "整理对照行",
    "own_checks": "修改自定义核对",
    "charts": "修改备忘录附图",
    "card_asked": "不再询问报告信息",
}


def label_of(state: CaseState, command: do.Command) -> str:
    """Return the Chinese name of a step: 更正 一般公共预算收入, 剔除 3 个数据."""
    match command:
        case do.AddReport(report=report):
            return f"添加报告 {report_name(report)}"
        case do.RemoveReport(report_id=report_id):
            return f"移除报告 {_report(state, report_id)}"
        case do.OrderReports():
            return "调整报告次序"
        case do.SetCard(report_id=report_id):
            return f"修改报告信息 {_report(state, report_id)}"
        case do.RereadReport(report_id=report_id):
            return f"重新识别 {_report(state, report_id)}"
        case do.CorrectFigure(key=key):
            return f"更正 {_figures(state, (key,))}"
        case do.RejectFigures(keys=keys):
            return f"剔除 {_figures(state, keys)}"
        case do.ConfirmFigures(keys=keys):
            return f"确认 {_figures(state, keys)}"
        case do.RestoreFigures(keys=keys):
            return f"还原 {_figures(state, keys)}"
        case do.AddFigure(figure=figure):
            return f"补录 {_short(figure.indicator or figure.text)}"
        case do.AdoptDecisions(adoptions=adoptions):
            return f"合并 {_figures(state, [adoption.key for adoption in adoptions])}"
        case do.SetNote(key=key):
            return f"备注 {_figures(state, (key,))}"
        case do.SetChoice(name=name):
            return _CHOICES.get(name, "修改设置")
        case do.JudgeFindings(findings=findings, state=judged):
            what = _short(next(iter(findings.values()), "")) if len(findings) == 1 else f"{len(findings)} 项发现"
            return f"{'备注' if judged is None else '标为' + word_of(judged)} {what}"
        case do.RewordSentence(was=was, text=text):
            return f"{'恢复' if text is None else '改写' if text else '删去'}备忘录语句 {_short(was)}"
        case do.ArrangeMemo(label=label):
            return label or "调整备忘录内容"
        case do.AdoptMemoWords():
            return "并入同事的备忘录意见"
        case do.Together(label=label):
            return label
        case _:
            assert_never(command)


def report_name(report: Report) -> str:
    """Return what people call a report: its title, else its file's name."""
    return _short(report.card.title or report.origin.name or "未命名报告")


def _report(state: CaseState, report_id: str) -> str:
    return report_name(state.report(report_id)) if report_id in state.reports else report_id


def _figures(state: CaseState, keys: Sequence[FigureKey]) -> str:
    return _figure(state, keys[0]) if len(keys) == 1 else f"{len(keys)} 个数据"


def _figure(state: CaseState, key: FigureKey) -> str:
    decision = state.decisions.get(key.report, {}).get(key.figure, NOTHING)
    base = decision.orphan.figure if decision.orphan else decision.added
    if base is None and key.report in state.reports:
        base = next((figure for figure in state.reading(key.report).figures if figure.id == key.figure), None)
    if base is None:
        return key.figure
    now = current_figure(base, decision)
    return _short(now.indicator or now.text)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
