"""What verdicts, outcomes and families are called in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import CheckVerdict, Outcome, Verdict


def verdict_name(verdict: Verdict | None) -> str:
    """Return the word for a row's verdict in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        Verdict.AGREE: translate("Verdicts", "一致"),
        Verdict.COMPATIBLE: translate("Verdicts", "相容"),
        Verdict.CONFLICT: translate("Verdicts", "不一致"),
        Verdict.INCOMPARABLE: translate("Verdicts", "不可比"),
        None: translate("Verdicts", "单方"),
    }[verdict]


def check_name(verdict: CheckVerdict) -> str:
    """Return the word for what came out of a check in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        CheckVerdict.HOLDS: translate("Verdicts", "一致"),
        CheckVerdict.ROUNDING: translate("Verdicts", "尾差"),
        CheckVerdict.OTHER_BASIS: translate("Verdicts", "口径不同"),
        CheckVerdict.UNVERIFIED: translate("Verdicts", "待核实"),
        CheckVerdict.FAILS: translate("Verdicts", "不一致"),
    }[verdict]


def outcome_name(outcome: Outcome | None) -> str:
    """Return the word for what became of a target; None is one whose time has not come."""
    translate = QCoreApplication.translate
    return {
        Outcome.REACHED: translate("Verdicts", "达到"),
        Outcome.MISSED: translate("Verdicts", "未达到"),
        Outcome.OPEN: translate("Verdicts", "无法判定"),
        None: "",
    }[outcome]


def family_name(family: Family) -> str:
    """Return the name of a family of indicators in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        Family.REVENUE: translate("Verdicts", "收入"),
        Family.EXPENDITURE: translate("Verdicts", "支出与民生"),
        Family.FUNDS: translate("Verdicts", "政府性基金、国资与社保"),
        Family.DEBT: translate("Verdicts", "债务"),
        Family.ECONOMY: translate("Verdicts", "经济社会指标"),
        Family.WORK: translate("Verdicts", "财政工作"),
    }[family]
