"""What is said of a target and its result, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.comparing.told.verdict_reasons import named_words
from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords, begun

#: The parts of a note; ； stands between them.
_NOTES = (
    QT_TRANSLATE_NOOP("PromiseNotes", "{period}目标与实绩"),
    QT_TRANSLATE_NOOP("PromiseNotes", "实绩为{period}期末数"),
    QT_TRANSLATE_NOOP("PromiseNotes", "目标高于上年实绩：{plan}与{actual}"),
    QT_TRANSLATE_NOOP("PromiseNotes", "目标低于上年实绩：{plan}与{actual}"),
    QT_TRANSLATE_NOOP("PromiseNotes", "目标严于上年实绩：{plan}与{actual}"),
    QT_TRANSLATE_NOOP("PromiseNotes", "目标宽于上年实绩：{plan}与{actual}"),
    QT_TRANSLATE_NOOP("PromiseNotes", "目标：{plan}与{actual}"),
    QT_TRANSLATE_NOOP("PromiseNotes", "目标{growth}按上年实绩测算为{level}（{formula}）"),
    QT_TRANSLATE_NOOP("PromiseNotes", "名称不尽相同，目标作“{plan}”，实绩作“{actual}”"),
    QT_TRANSLATE_NOOP("PromiseNotes", "口径不同（{one}与{other}），不作判断"),
    QT_TRANSLATE_NOOP("PromiseNotes", "报告说明：“{cause}”"),
)
_BETWEEN = QT_TRANSLATE_NOOP("PromiseNotes", "；")
_FITTED = FittedWords("PromiseNotes", _NOTES, gaps={"period": named_words, "one": named_words, "other": named_words})


def told_promise(note: str) -> str:
    """Return the note of a target; parts that are not known, as they are."""
    between = QCoreApplication.translate("PromiseNotes", _BETWEEN)
    return begun(between.join(map(_FITTED.told, note.split(_BETWEEN))))
