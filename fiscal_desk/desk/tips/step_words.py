"""What steps of the history are called, in the language of the interface: cases keep the Chinese names."""

from __future__ import annotations

from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords

#: Names of steps with gaps for what stands in reports and for numbers; the first that fits counts.
_STEPS = (
    QT_TRANSLATE_NOOP("Steps", "添加报告 {what}"),
    QT_TRANSLATE_NOOP("Steps", "移除报告 {what}"),
    QT_TRANSLATE_NOOP("Steps", "调整报告次序"),
    QT_TRANSLATE_NOOP("Steps", "修改报告信息 {what}"),
    QT_TRANSLATE_NOOP("Steps", "填写报告信息 {what}"),
    QT_TRANSLATE_NOOP("Steps", "不再询问报告信息 {what}"),
    QT_TRANSLATE_NOOP("Steps", "不再询问报告信息"),
    QT_TRANSLATE_NOOP("Steps", "重新识别 {what}"),
    QT_TRANSLATE_NOOP("Steps", "更正 {count} 个数据"),
    QT_TRANSLATE_NOOP("Steps", "更正 {what}"),
    QT_TRANSLATE_NOOP("Steps", "剔除 {count} 个数据"),
    QT_TRANSLATE_NOOP("Steps", "剔除 {what}"),
    QT_TRANSLATE_NOOP("Steps", "确认 {count} 个数据"),
    QT_TRANSLATE_NOOP("Steps", "确认 {what}"),
    QT_TRANSLATE_NOOP("Steps", "还原 {count} 个数据"),
    QT_TRANSLATE_NOOP("Steps", "还原 {what}"),
    QT_TRANSLATE_NOOP("Steps", "补录 {what}"),
    QT_TRANSLATE_NOOP("Steps", "合并行 {others} → {main}"),
    QT_TRANSLATE_NOOP("Steps", "拆出行 {what}"),
    QT_TRANSLATE_NOOP("Steps", "改行名 {what} → {name}"),
    QT_TRANSLATE_NOOP("Steps", "合并 {count} 个数据"),
    QT_TRANSLATE_NOOP("Steps", "合并 {what}"),
    QT_TRANSLATE_NOOP("Steps", "拆分 {what}"),
    QT_TRANSLATE_NOOP("Steps", "接回更正 {what}"),
    QT_TRANSLATE_NOOP("Steps", "统一设置 {count} 个数据"),
    QT_TRANSLATE_NOOP("Steps", "应用词条到 {count} 个数据"),
    QT_TRANSLATE_NOOP("Steps", "备注 {count} 项问题"),
    QT_TRANSLATE_NOOP("Steps", "备注 {count} 项发现"),
    QT_TRANSLATE_NOOP("Steps", "备注 {what}"),
    QT_TRANSLATE_NOOP("Steps", "标为待核实 {count} 项发现"),
    QT_TRANSLATE_NOOP("Steps", "标为待核实 {what}"),
    QT_TRANSLATE_NOOP("Steps", "标为已核实 {count} 项发现"),
    QT_TRANSLATE_NOOP("Steps", "标为已核实 {what}"),
    QT_TRANSLATE_NOOP("Steps", "标为已说明 {count} 项发现"),
    QT_TRANSLATE_NOOP("Steps", "标为已说明 {what}"),
    QT_TRANSLATE_NOOP("Steps", "标为不采用 {count} 项发现"),
    QT_TRANSLATE_NOOP("Steps", "标为不采用 {what}"),
    QT_TRANSLATE_NOOP("Steps", "恢复备忘录语句 {what}"),
    QT_TRANSLATE_NOOP("Steps", "改写备忘录语句 {what}"),
    QT_TRANSLATE_NOOP("Steps", "删去备忘录语句 {what}"),
    QT_TRANSLATE_NOOP("Steps", "选定改写的语句"),
    QT_TRANSLATE_NOOP("Steps", "采用 Word 文件里改过的语句"),
    QT_TRANSLATE_NOOP("Steps", "不列入 {what}"),
    QT_TRANSLATE_NOOP("Steps", "列入 {what}"),
    QT_TRANSLATE_NOOP("Steps", "调整备忘录次序"),
    QT_TRANSLATE_NOOP("Steps", "调整备忘录内容"),
    QT_TRANSLATE_NOOP("Steps", "并入同事的备忘录意见"),
    QT_TRANSLATE_NOOP("Steps", "并入同事的案卷"),
    QT_TRANSLATE_NOOP("Steps", "新建勾稽关系 {what}"),
    QT_TRANSLATE_NOOP("Steps", "修改勾稽关系 {what}"),
    QT_TRANSLATE_NOOP("Steps", "删除勾稽关系 {what}"),
    QT_TRANSLATE_NOOP("Steps", "导入 {count} 项勾稽关系"),
    QT_TRANSLATE_NOOP("Steps", "修改备忘录设置"),
    QT_TRANSLATE_NOOP("Steps", "修改“约”的宽限（百分点）"),
    QT_TRANSLATE_NOOP("Steps", "修改“约”的宽限"),
    QT_TRANSLATE_NOOP("Steps", "修改尾差的认定"),
    QT_TRANSLATE_NOOP("Steps", "整理对照行"),
    QT_TRANSLATE_NOOP("Steps", "修改自定义核对"),
    QT_TRANSLATE_NOOP("Steps", "修改备忘录附图"),
    QT_TRANSLATE_NOOP("Steps", "修改设置"),
)
_FITTED = FittedWords("Steps", _STEPS)


def step_words(label: str) -> str:
    """Return the name of a step in the language of the interface; one that is not known, as the case keeps it."""
    return _FITTED.told(label)
