"""What could not be done and why, in the language of the interface: case, checks, memo and typing say it in Chinese."""

from __future__ import annotations

from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords

#: Their sentences with gaps for names, numbers and what was typed; the first that fits counts.
_REFUSALS = (
    QT_TRANSLATE_NOOP("Refusals", "找不到“{name}”，请检查文件或文件夹是否已被移走。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”不是财政对读的案卷，请选择 .fdesk 文件。"),
    QT_TRANSLATE_NOOP("Refusals", "案卷“{name}”已损坏，打不开；文件未被改动，请换用备份，或请对方重新发送。"),
    QT_TRANSLATE_NOOP("Refusals", "案卷“{name}”由更新版本的程序保存，请升级程序后再打开。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”所在的位置不能写入，请把案卷另存到别处。"),
    QT_TRANSLATE_NOOP("Refusals", "磁盘空间已满，“{name}”没有写入；请清理磁盘，或把案卷另存到别处。"),
    QT_TRANSLATE_NOOP(
        "Refusals", "“{name}”所在的磁盘或文件夹已断开，刚才的操作没有保存；请重新连接，或把案卷另存到别处。"
    ),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”正被另一个程序占用，请稍后再试，或把案卷另存到别处。"),
    QT_TRANSLATE_NOOP("Refusals", "案卷文件“{name}”已被别的程序改动，为免互相覆盖，请把案卷另存到别处。"),
    QT_TRANSLATE_NOOP("Refusals", "案卷“{name}”已经关闭，请重新打开。"),
    QT_TRANSLATE_NOOP("Refusals", "案卷“{name}”以只读方式打开，如需修改请另存到别处。"),
    QT_TRANSLATE_NOOP("Refusals", "报告“{name}”已在案卷中，不必再次添加。"),
    QT_TRANSLATE_NOOP("Refusals", "报告“{name}”的识别结果有重复编号，请重新打开这份报告。"),
    QT_TRANSLATE_NOOP("Refusals", "报告“{name}”的识别结果与原文不符，请重新打开这份报告。"),
    QT_TRANSLATE_NOOP("Refusals", "这份报告已不在案卷中，请先撤销移除或重新打开。"),
    QT_TRANSLATE_NOOP("Refusals", "设置“{name}”的内容无法保存。"),
    QT_TRANSLATE_NOOP("Refusals", "报告的新次序与案卷中的报告不符，请重新排列。"),
    QT_TRANSLATE_NOOP("Refusals", "所选文字与报告原文不符，请重新选取。"),
    QT_TRANSLATE_NOOP("Refusals", "这处数据在重新识别后已找不到，只能写备注或还原；如仍需要，请在原文中补录。"),
    QT_TRANSLATE_NOOP("Refusals", "这个数据已不在案卷中，请刷新后再选。"),
    QT_TRANSLATE_NOOP("Refusals", "所选范围不在报告原文之内，请重新选取。"),
    QT_TRANSLATE_NOOP("Refusals", "所选范围没有文字，请重新选取。"),
    QT_TRANSLATE_NOOP("Refusals", "新数据的内容不完整，请重新填写。"),
    QT_TRANSLATE_NOOP("Refusals", "合并进来的补录与已识别的数据重复，请重新比较两份案卷。"),
    QT_TRANSLATE_NOOP("Refusals", "合并进来的数据与报告原文不符，请核对两份案卷中的报告是否相同。"),
    QT_TRANSLATE_NOOP("Refusals", "所选文字与已标出的数据“{what}”重叠，请先剔除它，或直接更正它。"),
    QT_TRANSLATE_NOOP("Refusals", "只能把失联的更正接到正文中的一个数据上，请重新选择。"),
    QT_TRANSLATE_NOOP("Refusals", "所选文字以外没有剩下数值，不能拆分；请只选中其中一个数。"),
    QT_TRANSLATE_NOOP("Refusals", "看不出该从哪里拆开，请先在正文中选中其中一个数（连同单位），再拆分。"),
    QT_TRANSLATE_NOOP("Refusals", "后一个数据在另一段里，不能合并。"),
    QT_TRANSLATE_NOOP("Refusals", "没有要更正的内容，请先修改至少一个字段。"),
    QT_TRANSLATE_NOOP("Refusals", "“末位单位”必须大于零，请重新填写。"),
    QT_TRANSLATE_NOOP("Refusals", "指标名称不能为空，请填写指标名称。"),
    QT_TRANSLATE_NOOP("Refusals", "期间“{what}”不合写法，请写成 2023、2023H1、2025Q3、2025-06 或 2025-01/2025-09。"),
    QT_TRANSLATE_NOOP("Refusals", "“{field}”必须是数，请重新填写。"),
    QT_TRANSLATE_NOOP("Refusals", "有数值上限时必须填写数值，请填写区间的下限。"),
    QT_TRANSLATE_NOOP("Refusals", "数值上限小于数值，请把较小的数填在前面。"),
    QT_TRANSLATE_NOOP("Refusals", "“{field}”只能是一行短语，请删去换行或多余文字。"),
    QT_TRANSLATE_NOOP("Refusals", "“{field}”不能是“{value}”，请重新填写。"),
    QT_TRANSLATE_NOOP("Refusals", "词条不完整，请填写原词和对应内容。"),
    QT_TRANSLATE_NOOP("Refusals", "词条只能是一行短语（不超过 {count} 字），请缩短后再试。"),
    QT_TRANSLATE_NOOP("Refusals", "词条里的性质不在可选范围内，请重新填写。"),
    QT_TRANSLATE_NOOP("Refusals", "词条改称前后相同，请填写不同的指标名称。"),
    QT_TRANSLATE_NOOP("Refusals", "内容里有无法保存的字符，请重新输入。"),
    QT_TRANSLATE_NOOP("Refusals", "请输入数值，例如 244.9亿元、16.3%。"),
    QT_TRANSLATE_NOOP("Refusals", "看不懂“{what}”，请按 244.9亿元、16.3%、超20亿元 这样的写法输入。"),
    QT_TRANSLATE_NOOP("Refusals", "数值大得不合常理，请检查位数和单位。"),
    QT_TRANSLATE_NOOP("Refusals", "“{what}”里的数字不完整，请检查后重新输入。"),
    QT_TRANSLATE_NOOP("Refusals", "区间的下限大于上限，请检查后重新输入。"),
    QT_TRANSLATE_NOOP("Refusals", "“{what}”不是一个数值，请把范围正好划在数字和单位上。"),
    QT_TRANSLATE_NOOP("Refusals", "这种核对要选{least}个数据，现在选了{count}个。"),
    QT_TRANSLATE_NOOP("Refusals", "有的数据没有注明年份，先在检查器里补上期间再建核对。"),
    QT_TRANSLATE_NOOP("Refusals", "有的报告没有注明地区，先在报告信息里补上地区再建核对。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”没有写成，请换一个位置保存。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”打不开，请检查文件是否还在、能否读取。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”没有写成，请检查用户数据文件夹。"),
    QT_TRANSLATE_NOOP("Refusals", "有 {count} 句改写以后数据已变，备忘录没有写成，请先选定用哪一句。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”是文件夹，不能写成备忘录，请另起文件名。"),
    QT_TRANSLATE_NOOP("Refusals", "文件夹“{name}”不存在，备忘录没有写成，请换一个位置保存。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”是只读文件，备忘录没有写成，请取消只读属性或另起文件名。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”正在别的程序中打开，备忘录没有写成，请先关闭它或另起文件名。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”已经存在，而且不是上次写成的样子，没有替换它。"),
    QT_TRANSLATE_NOOP("Refusals", "模板不能用：里面没有样式，请用 Word 另存为 .docx 或 .dotx 后再试。"),
    QT_TRANSLATE_NOOP("Refusals", "模板“{name}”读不出来（{why}），备忘录没有写成，请另选模板或不用模板。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”不是财政对读的勾稽关系文件，请重新选择。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”由更新版本的程序保存，请升级程序后再导入。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”已损坏，没有导入任何内容，请换用备份。"),
    QT_TRANSLATE_NOOP("Refusals", "“{name}”不是财政对读的词库文件，请重新选择。"),
    QT_TRANSLATE_NOOP("Refusals", "词库文件“{name}”由更新版本的程序保存，请升级程序后再打开。"),
    QT_TRANSLATE_NOOP("Refusals", "词库文件“{name}”已损坏，未作任何改动；请换用备份，或重新导入。"),
)
_FITTED = FittedWords("Refusals", _REFUSALS)


def refusal_words(error: Exception | str) -> str:
    """Return what an error says in the language of the interface; what is not known, as it is."""
    return _FITTED.told(str(error))
