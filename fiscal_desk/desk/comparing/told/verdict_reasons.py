"""Why two reports agree on a row, do not, or are not compared, in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.comparing.view_words import view_words
from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords

#: What stands in place of a name, and what numbers follow as the comparison calls it.
_NAMED = (
    QT_TRANSLATE_NOOP("ReasonParts", "未注明"),
    QT_TRANSLATE_NOOP("ReasonParts", "未注明口径"),
    QT_TRANSLATE_NOOP("ReasonParts", "全域"),
    QT_TRANSLATE_NOOP("ReasonParts", "同口径"),
    QT_TRANSLATE_NOOP("ReasonParts", "不变价"),
    QT_TRANSLATE_NOOP("ReasonParts", "自然口径"),
    QT_TRANSLATE_NOOP("ReasonParts", "实际增速"),
    QT_TRANSLATE_NOOP("ReasonParts", "名义增速"),
    QT_TRANSLATE_NOOP("ReasonParts", "扣除部分内容"),
    QT_TRANSLATE_NOOP("ReasonParts", "年初预算"),
    QT_TRANSLATE_NOOP("ReasonParts", "调整预算"),
    QT_TRANSLATE_NOOP("ReasonParts", "决算"),
)
_BOUNDS = FittedWords(
    "ReasonParts",
    (
        QT_TRANSLATE_NOOP("ReasonParts", "“{words}”为约数"),
        QT_TRANSLATE_NOOP("ReasonParts", "“{words}”为下限"),
        QT_TRANSLATE_NOOP("ReasonParts", "“{words}”为上限"),
    ),
)
#: Two numbers, and how far they are apart.
_SIDES = FittedWords(
    "ReasonParts",
    (
        QT_TRANSLATE_NOOP("ReasonParts", "{first}与{second}，相差{gap}，仅末位相差1"),
        QT_TRANSLATE_NOOP("ReasonParts", "{first}与{second}，仅末位相差1"),
        QT_TRANSLATE_NOOP("ReasonParts", "{first}与{second}，相差{gap}"),
        QT_TRANSLATE_NOOP("ReasonParts", "{first}与{second}"),
    ),
)
#: What is worth a look though nothing contradicts.
_LOOKS = FittedWords(
    "ReasonParts",
    (
        QT_TRANSLATE_NOOP("ReasonParts", "但相差约万倍，疑为单位之误"),
        QT_TRANSLATE_NOOP("ReasonParts", "但相差较大"),
        QT_TRANSLATE_NOOP("ReasonParts", "但所列数不同"),
    ),
)
_BETWEEN = QT_TRANSLATE_NOOP("ReasonParts", "、")
_REASONS = (
    QT_TRANSLATE_NOOP("VerdictReasons", "两份报告均为{value}，保留位数不同"),
    QT_TRANSLATE_NOOP("VerdictReasons", "两份报告均为{value}"),
    QT_TRANSLATE_NOOP("VerdictReasons", "两份报告均隐去数额，无法比较"),
    QT_TRANSLATE_NOOP("VerdictReasons", "一份报告隐去数额，无法比较"),
    QT_TRANSLATE_NOOP("VerdictReasons", "{rough}没有确数，无法比较"),
    QT_TRANSLATE_NOOP("VerdictReasons", "两份报告所列目标不一致（{sides}），建议核实"),
    QT_TRANSLATE_NOOP("VerdictReasons", "两份报告表述不一致（{sides}），建议核实"),
    QT_TRANSLATE_NOOP("VerdictReasons", "数值相同，计量单位不同（{unit}与{second}），互不矛盾"),
    QT_TRANSLATE_NOOP("VerdictReasons", "数值相同，{bounds}，互不矛盾"),
    QT_TRANSLATE_NOOP("VerdictReasons", "{sides}：数值相同，是否含本数表述不同，互不矛盾"),
    QT_TRANSLATE_NOOP("VerdictReasons", "{sides}：四舍五入后互不矛盾，保留位数不同"),
    QT_TRANSLATE_NOOP("VerdictReasons", "{sides}：数值在所列区间之内，互不矛盾"),
    QT_TRANSLATE_NOOP("VerdictReasons", "{sides}：{bounds}，互不矛盾，{look}，建议核实"),
    QT_TRANSLATE_NOOP("VerdictReasons", "{sides}：{bounds}，互不矛盾"),
    QT_TRANSLATE_NOOP("VerdictReasons", "比较基数不同或未注明（{one}与{other}）"),
    QT_TRANSLATE_NOOP("VerdictReasons", "计量单位不同（{unit}与{second}），不相减"),
    QT_TRANSLATE_NOOP("VerdictReasons", "地区不同，数值并列而不相减"),
    QT_TRANSLATE_NOOP("VerdictReasons", "单位不同，数值并列而不相减"),
    QT_TRANSLATE_NOOP("VerdictReasons", "报告未注明地区，不能判定是否同一地区，请在报告信息中填写"),
    QT_TRANSLATE_NOOP("VerdictReasons", "范围不同（{one}与{other}），数值并列而不相减"),
    QT_TRANSLATE_NOOP("VerdictReasons", "账本不同（{one}与{other}），不相减"),
    QT_TRANSLATE_NOOP("VerdictReasons", "期间未注明，不能判定是否同一期间"),
    QT_TRANSLATE_NOOP("VerdictReasons", "期间不同（{one}与{other}），数值并列而不相减"),
    QT_TRANSLATE_NOOP("VerdictReasons", "阶段不同（{one}与{other}），不相减"),
    QT_TRANSLATE_NOOP("VerdictReasons", "口径不同（{one}与{other}），不相减"),
    QT_TRANSLATE_NOOP("VerdictReasons", "口径不同，数值并列而不相减"),
    QT_TRANSLATE_NOOP("VerdictReasons", "报告内同一名称有多个数值，不能确定对应关系"),
    QT_TRANSLATE_NOOP("VerdictReasons", "指标名称过于笼统，不能判定是否同一事项"),
    QT_TRANSLATE_NOOP("VerdictReasons", "最大相差{gap}"),
)
_TAILS = (QT_TRANSLATE_NOOP("VerdictReasons", "（两份报告文本完全相同，不能相互印证）"),)


def named_words(words: str) -> str:
    """Return a scope, period, stage, basis or base; what is a name stays as it is."""
    return QCoreApplication.translate("ReasonParts", words) if words in _NAMED else view_words(words)


def _listed(words: str) -> str:
    return words.replace(_BETWEEN, QCoreApplication.translate("ReasonParts", _BETWEEN))


def _bounds(words: str) -> str:
    return QCoreApplication.translate("ReasonParts", _BETWEEN).join(map(_BOUNDS.told, words.split(_BETWEEN)))


_FITTED = FittedWords(
    "VerdictReasons",
    _REASONS,
    _TAILS,
    gaps={
        "one": named_words,
        "other": named_words,
        "rough": _listed,
        "bounds": _bounds,
        "sides": _SIDES.told,
        "look": _LOOKS.told,
    },
)


def told_reason(reason: str) -> str:
    """Return why two numbers agree or not, or how far they are apart; what is not known, as it is."""
    return _FITTED.told(reason)


def told_reasons(reasons: Iterable[str]) -> str:
    """Return several reasons in one line."""
    return QCoreApplication.translate("VerdictReasons", "；").join(map(told_reason, reasons))
