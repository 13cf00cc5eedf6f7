"""What a check notes beside its numbers, in the language of the interface: why it is mild, or what to look at."""

from __future__ import annotations

from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords, begun

#: Which number one slip of the pen explains; the first that fits counts.
_SLIPS = FittedWords(
    "Slips",
    (
        QT_TRANSLATE_NOOP("Slips", "两数仅一处数字不同，请核对"),
        QT_TRANSLATE_NOOP("Slips", "疑为单位之误：{figure}若换一级单位则相符，请核对元、万元、亿元"),
        QT_TRANSLATE_NOOP("Slips", "疑为单位之误：{figure}若为{value}则相符，请核对元、万元、亿元"),
        QT_TRANSLATE_NOOP("Slips", "{figure}若为{value}则相符，请核对该数"),
    ),
)
_UNITS = FittedWords("Slips", (QT_TRANSLATE_NOOP("Slips", "一"), QT_TRANSLATE_NOOP("Slips", "两")))
_NOTES = (
    QT_TRANSLATE_NOOP("CheckNotes", "相差{apart}；两数末位四舍五入，相差不超过{allowed}的算作尾差。"),
    QT_TRANSLATE_NOOP("CheckNotes", "相差{apart}；各数末位四舍五入，相差不超过{allowed}的算作尾差。"),
    QT_TRANSLATE_NOOP(
        "CheckNotes", "相差{apart}；两数末位四舍五入、并放宽{units}个末位，相差不超过{allowed}的算作尾差。"
    ),
    QT_TRANSLATE_NOOP(
        "CheckNotes", "相差{apart}；各数末位四舍五入、并各放宽{units}个末位，相差不超过{allowed}的算作尾差。"
    ),
    QT_TRANSLATE_NOOP("CheckNotes", "报告数与计算数相差较大，可能所指不同"),
    QT_TRANSLATE_NOOP("CheckNotes", "分项之和小于总数，如所列分项已列全，请核对；{slip}"),
    QT_TRANSLATE_NOOP("CheckNotes", "分项之和小于总数，如所列分项已列全，请核对"),
    QT_TRANSLATE_NOOP("CheckNotes", "分项之和大于总数，请核对各项，或是否有一项的数已含在另一项里；{slip}"),
    QT_TRANSLATE_NOOP("CheckNotes", "分项之和大于总数，请核对各项，或是否有一项的数已含在另一项里"),
    QT_TRANSLATE_NOOP("CheckNotes", "分项与合计分处多处且相差较大，可能所指范围不同"),
    QT_TRANSLATE_NOOP("CheckNotes", "列出的各项之和已超过总数"),
    QT_TRANSLATE_NOOP("CheckNotes", "若不含{part}则相符，请核对它是否属于{whole}"),
    QT_TRANSLATE_NOOP("CheckNotes", "如各项已列全：{slip}"),
    QT_TRANSLATE_NOOP("CheckNotes", "以同段的{figure}为总数则相符"),
    QT_TRANSLATE_NOOP("CheckNotes", "各数分处多处，口径或范围可能不同"),
    QT_TRANSLATE_NOOP("CheckNotes", "与{figure}相比则相符，本列其他各行是与另一栏相比"),
    QT_TRANSLATE_NOOP("CheckNotes", "同一名称前后数值不同：{slip}"),
    QT_TRANSLATE_NOOP("CheckNotes", "同一名称在报告内数值不同，可能所指不同"),
    QT_TRANSLATE_NOOP("CheckNotes", "上年基数可能已调整，或增速按可比口径计算"),
    QT_TRANSLATE_NOOP("CheckNotes", "增速与总量口径不同，供参考"),
    QT_TRANSLATE_NOOP("CheckNotes", "上年比重可能按其他口径计算"),
    QT_TRANSLATE_NOOP("CheckNotes", "由各项的数和增速倒推上年数，合计与总数的增速不符；增速的口径可能不同"),
    QT_TRANSLATE_NOOP("CheckNotes", "各比率的口径可能不同"),
    QT_TRANSLATE_NOOP("CheckNotes", "执行数与决算数、结余与结转的口径可能不同"),
    QT_TRANSLATE_NOOP("CheckNotes", "序时进度可能另有算法"),
    QT_TRANSLATE_NOOP("CheckNotes", "审减率与金额可能不属同一批项目"),
    QT_TRANSLATE_NOOP("CheckNotes", "偿付资金可能另有来源，建议核实范围和口径"),
    QT_TRANSLATE_NOOP("CheckNotes", "财政总收入含一般公共预算收入，建议核实口径"),
    QT_TRANSLATE_NOOP("CheckNotes", "两者范围可能不同，建议核实范围和口径"),
    QT_TRANSLATE_NOOP("CheckNotes", "再融资债券用于偿还到期本金，通常不计入新增债券，建议核实用语和口径"),
    QT_TRANSLATE_NOOP("CheckNotes", "政府性基金预算收入与非税收入分属两本预算，通常不并入非税收入，建议核实用语和口径"),
)
_FITTED = FittedWords("CheckNotes", _NOTES, gaps={"slip": _SLIPS.told, "units": _UNITS.told})


def told_note(note: str) -> str:
    """Return a check's note; what is not known, as it is."""
    told = _FITTED.told(note)
    return begun(_SLIPS.told(note) if told == note else told)
