"""Where a field of a report's card was read, in the language of the interface: the reader says it in Chinese."""

from __future__ import annotations

from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords

#: The places with gaps for what stands in the report; the first that fits counts.
_SOURCES = (
    QT_TRANSLATE_NOOP("Sources", "由“{place}”判断"),
    QT_TRANSLATE_NOOP("Sources", "由正文用语判断"),
    QT_TRANSLATE_NOOP("Sources", "由地名推定"),
    QT_TRANSLATE_NOOP("Sources", "小标题“{heading}”的上一年"),
    QT_TRANSLATE_NOOP("Sources", "小标题“{heading}”"),
    QT_TRANSLATE_NOOP("Sources", "正文标题"),
    QT_TRANSLATE_NOOP("Sources", "标题"),
    QT_TRANSLATE_NOOP("Sources", "文件名"),
    QT_TRANSLATE_NOOP("Sources", "小标题"),
    QT_TRANSLATE_NOOP("Sources", "标题下方"),
    QT_TRANSLATE_NOOP("Sources", "落款"),
    QT_TRANSLATE_NOOP("Sources", "署名"),
    QT_TRANSLATE_NOOP("Sources", "署名或落款"),
    QT_TRANSLATE_NOOP("Sources", "来源"),
    QT_TRANSLATE_NOOP("Sources", "正文开头"),
    QT_TRANSLATE_NOOP("Sources", "正文多次出现"),
    QT_TRANSLATE_NOOP("Sources", "正文上方的发布日期"),
    QT_TRANSLATE_NOOP("Sources", "正文有牵头科室、完成时限"),
    QT_TRANSLATE_NOOP("Sources", "正文多次提到财政"),
    QT_TRANSLATE_NOOP("Sources", "正文列举的最后一年"),
    QT_TRANSLATE_NOOP("Sources", "发布日期和正文开头"),
    QT_TRANSLATE_NOOP("Sources", "文件名所写年份的上一年"),
    QT_TRANSLATE_NOOP("Sources", "日期的上一年"),
    QT_TRANSLATE_NOOP("Sources", "文件名和正文"),
    QT_TRANSLATE_NOOP("Sources", "发布日期"),
    QT_TRANSLATE_NOOP("Sources", "人代会的报告，正文提到的上一年"),
    QT_TRANSLATE_NOOP("Sources", "正文列举的年份之后"),
    QT_TRANSLATE_NOOP("Sources", "正文提到"),
    QT_TRANSLATE_NOOP("Sources", "标题所写年份，作报告时已近年末或已过"),
    QT_TRANSLATE_NOOP("Sources", "标题所写年份的上一年"),
    QT_TRANSLATE_NOOP("Sources", "作报告的一年，已近年末"),
    QT_TRANSLATE_NOOP("Sources", "作报告的上一年"),
    QT_TRANSLATE_NOOP("Sources", "标题下方所写年份的上一年"),
    QT_TRANSLATE_NOOP("Sources", "标题和日期"),
    QT_TRANSLATE_NOOP("Sources", "正文小标题"),
    QT_TRANSLATE_NOOP("Sources", "回顾部分的开头"),
    QT_TRANSLATE_NOOP("Sources", "小标题说的是{year}年的打算"),
)
_FITTED = FittedWords("Sources", _SOURCES)


def source_words(source: str) -> str:
    """Return the place in the language of the interface; one that is not known, as the reader says it."""
    return _FITTED.told(source)
