"""What is said beneath a chart, in the language of the interface; on paper and in pictures it is Chinese."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.comparing.told.verdict_reasons import told_reason
from fiscal_desk.desk.comparing.view_words import view_words
from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords

_NO_UNIT = QT_TRANSLATE_NOOP("ChartNotes", "无单位")


def _unit(words: str) -> str:
    return QCoreApplication.translate("ChartNotes", words) if words == _NO_UNIT else words


#: Why a row cannot stand on the axis of another.
_REFUSALS = FittedWords(
    "ChartRefusals",
    (
        QT_TRANSLATE_NOOP("ChartRefusals", "{one}不与{other}同轴"),
        QT_TRANSLATE_NOOP("ChartRefusals", "计量单位不同，为{unit}与{second}"),
        QT_TRANSLATE_NOOP("ChartRefusals", "期间长短不同，为{one}与{other}"),
    ),
    gaps={"one": view_words, "other": view_words, "unit": _unit, "second": _unit},
)
#: The first that fits counts: why numbers beside each other are not subtracted is the comparison's own reason.
_NOTES = (
    QT_TRANSLATE_NOOP("ChartNotes", "纵轴未从零起。"),
    QT_TRANSLATE_NOOP("ChartNotes", "“*”为报告未公开的数值，不画出。"),
    QT_TRANSLATE_NOOP("ChartNotes", "“{words}”的数不画出。"),
    QT_TRANSLATE_NOOP("ChartNotes", "▲表示实际数不低于所示数（“超”“以上”）。"),
    QT_TRANSLATE_NOOP("ChartNotes", "▼表示实际数不高于所示数（“低于”“以内”）。"),
    QT_TRANSLATE_NOOP("ChartNotes", "括号内为占总数的比重，按所载数值计算。"),
    QT_TRANSLATE_NOOP("ChartNotes", "“{label}”为计算所得，报告未载明。"),
    QT_TRANSLATE_NOOP("ChartNotes", "各部分可能交叉，不相加。"),
    QT_TRANSLATE_NOOP("ChartNotes", "一张图最多画{most}项，其余{left}项未画入。"),
    QT_TRANSLATE_NOOP("ChartNotes", "一张图最多画{most}条线，其余{left}条未画入。"),
    QT_TRANSLATE_NOOP("ChartNotes", "{titles}等{count}项未画入：{refusal}。"),
    QT_TRANSLATE_NOOP("ChartNotes", "{titles}未画入：{refusal}。"),
    QT_TRANSLATE_NOOP("ChartNotes", "{reason}。"),
)
_FITTED = FittedWords("ChartNotes", _NOTES, gaps={"refusal": _REFUSALS.told, "reason": told_reason})


def told_notes(notes: Sequence[str]) -> str:
    """Return all notes in one line."""
    if not notes:
        return ""
    together = QCoreApplication.translate("ChartNotes", "{said}{more}")
    return reduce(lambda said, more: together.format(said=said, more=more), map(_FITTED.told, notes))
