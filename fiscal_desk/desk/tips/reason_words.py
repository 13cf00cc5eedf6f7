"""Why a field was read as it was, in the language of the interface: the reader gives its reasons in Chinese."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.actions.model import QT_TRANSLATE_NOOP

#: The reader's reasons with gaps for what stands in the report; the first that fits counts.
_REASONS = (
    QT_TRANSLATE_NOOP("Reasons", "列名“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "行名“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "表名“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "上一行是“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "行所在的组“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "单元格“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "表的单位“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "表外的标题或前文“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "所在部分“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "本段前文“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "本段说的是“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "前文“从…到…”的两个年份"),
    QT_TRANSLATE_NOOP("Reasons", "前文“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "上一段“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "标题补上账本“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "小标题补上“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "小标题说的是“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "标题“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "引出各地的话说的是“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "名目在数字前后"),
    QT_TRANSLATE_NOOP("Reasons", "名目在数字后的门槛之后"),
    QT_TRANSLATE_NOOP("Reasons", "名目在数字前"),
    QT_TRANSLATE_NOOP("Reasons", "名目在数字后"),
    QT_TRANSLATE_NOOP("Reasons", "名目取自数字后的谓语"),
    QT_TRANSLATE_NOOP("Reasons", "名目取自用途"),
    QT_TRANSLATE_NOOP("Reasons", "名目取自投资的项目"),
    QT_TRANSLATE_NOOP("Reasons", "名目取自设立的基金"),
    QT_TRANSLATE_NOOP("Reasons", "名目取自征收部门"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”在单位后"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”在数字前"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”在年份后"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”在名目前"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”在{where}"),
    QT_TRANSLATE_NOOP("Reasons", "承前补上账本“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "承前补上“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "承前一项的“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "承前一项，级别不同"),
    QT_TRANSLATE_NOOP("Reasons", "承前的“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "承前补足"),
    QT_TRANSLATE_NOOP("Reasons", "承前：{said}"),
    QT_TRANSLATE_NOOP("Reasons", "同一名目的另一单位：{said}"),
    QT_TRANSLATE_NOOP("Reasons", "同一名目先后跨过：{said}"),
    QT_TRANSLATE_NOOP("Reasons", "变动后的数：{said}"),
    QT_TRANSLATE_NOOP("Reasons", "所指的是：{said}"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”之后的总数：{what}"),
    QT_TRANSLATE_NOOP("Reasons", "百分数说的是它自己的水平"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”说的是水平"),
    QT_TRANSLATE_NOOP("Reasons", "各地的“{said}”依次对应"),
    QT_TRANSLATE_NOOP("Reasons", "各地的“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”依次对应"),
    QT_TRANSLATE_NOOP("Reasons", "并列的名目与并列的数字依次对应"),
    QT_TRANSLATE_NOOP("Reasons", "与并列的前一个数字相同"),
    QT_TRANSLATE_NOOP("Reasons", "与“{said}”相比，合计"),
    QT_TRANSLATE_NOOP("Reasons", "没有写明，按通常理解"),
    QT_TRANSLATE_NOOP("Reasons", "报告期"),
    QT_TRANSLATE_NOOP("Reasons", "报告通篇所述"),
    QT_TRANSLATE_NOOP("Reasons", "年份取自正文中最常提到的年份"),
    QT_TRANSLATE_NOOP("Reasons", "全年预算"),
    QT_TRANSLATE_NOOP("Reasons", "预算数或任务数"),
    QT_TRANSLATE_NOOP("Reasons", "预算数的增减"),
    QT_TRANSLATE_NOOP("Reasons", "预算的调整"),
    QT_TRANSLATE_NOOP("Reasons", "占预算的比例"),
    QT_TRANSLATE_NOOP("Reasons", "同为批准的预算"),
    QT_TRANSLATE_NOOP("Reasons", "报告时全年已经结束，“{said}”是初步数"),
    QT_TRANSLATE_NOOP("Reasons", "界定名称或范围"),
    QT_TRANSLATE_NOOP("Reasons", "限定范围的年份"),
    QT_TRANSLATE_NOOP("Reasons", "年份限定的是它"),
    QT_TRANSLATE_NOOP("Reasons", "数字里有“余”“多”"),
    QT_TRANSLATE_NOOP("Reasons", "数字本身的说法"),
    QT_TRANSLATE_NOOP("Reasons", "数字前有负号“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "数字后的小号数字按注码看待"),
    QT_TRANSLATE_NOOP("Reasons", "数字不能完整识读，须人工填写"),
    QT_TRANSLATE_NOOP("Reasons", "概数，原文没有确数"),
    QT_TRANSLATE_NOOP("Reasons", "前面有小数点，可能缺整数部分"),
    QT_TRANSLATE_NOOP("Reasons", "数字“{said}”乘以“{what}”"),
    QT_TRANSLATE_NOOP("Reasons", "数字“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "单位“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "单位是个百分点"),
    QT_TRANSLATE_NOOP("Reasons", "单位是倍"),
    QT_TRANSLATE_NOOP("Reasons", "与所拆分的数字相同"),
    QT_TRANSLATE_NOOP("Reasons", "与所拆分的预算数相同"),
    QT_TRANSLATE_NOOP("Reasons", "拆分“{said}”"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”的起点，按上年计"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”的起点"),
    QT_TRANSLATE_NOOP("Reasons", "跨年度安排（{said}）"),
    QT_TRANSLATE_NOOP("Reasons", "几年合计"),
    QT_TRANSLATE_NOOP("Reasons", "用来比较的上年同期"),
    QT_TRANSLATE_NOOP("Reasons", "括号前数字的目标"),
    QT_TRANSLATE_NOOP("Reasons", "前一个数字的目标"),
    QT_TRANSLATE_NOOP("Reasons", "第二档目标（力争）"),
    QT_TRANSLATE_NOOP("Reasons", "先列目标，后列完成情况"),
    QT_TRANSLATE_NOOP("Reasons", "带正负号的增幅"),
    QT_TRANSLATE_NOOP("Reasons", "紧跟在金额后的增幅"),
    QT_TRANSLATE_NOOP("Reasons", "正好是前两个数之比"),
    QT_TRANSLATE_NOOP("Reasons", "与预算的差"),
    QT_TRANSLATE_NOOP("Reasons", "超出任务的部分：{said}"),
    QT_TRANSLATE_NOOP("Reasons", "超出任务的部分"),
    QT_TRANSLATE_NOOP("Reasons", "同段前文提到的指标"),
    QT_TRANSLATE_NOOP("Reasons", "句中没有名目，暂用所在标题"),
    QT_TRANSLATE_NOOP("Reasons", "句中没有名目，须人工补足"),
    QT_TRANSLATE_NOOP("Reasons", "只有动词，名目须人工补足"),
    QT_TRANSLATE_NOOP("Reasons", "动词加单位"),
    QT_TRANSLATE_NOOP("Reasons", "“{said}”"),
)
#: What may stand behind a reason.
_TAILS = (
    QT_TRANSLATE_NOOP("Reasons", "，合计或年均"),
    QT_TRANSLATE_NOOP("Reasons", "，合计"),
    QT_TRANSLATE_NOOP("Reasons", "，年均"),
    QT_TRANSLATE_NOOP("Reasons", "，期末"),
    QT_TRANSLATE_NOOP("Reasons", "，起点"),
    QT_TRANSLATE_NOOP("Reasons", "，承前文的预算"),
    QT_TRANSLATE_NOOP("Reasons", "，与所属数字相同"),
)
_GAP = re.compile(r"\\\{(\w+)\\\}")


def reason_words(reason: str) -> str:
    """Return a reason, or several with ； between them, in the language of the interface; unknown ones as they are."""
    return QCoreApplication.translate("Reasons", "；").join(_one(each) for each in reason.split("；"))


def _one(reason: str) -> str:
    template, said, rest = _fitting(reason)
    if not template:
        return reason
    shown = QCoreApplication.translate("Reasons", template).format(**said)
    return shown + (QCoreApplication.translate("Reasons", rest) if rest else "")


@lru_cache(maxsize=4096)  # each correction shows ten fields anew, most of them for the same reasons as before
def _fitting(reason: str) -> tuple[str, dict[str, str], str]:
    """Return which reason this is, what stands in its gaps, and its tail; an empty one where none fits."""
    tail = next((each for each in _TAILS if reason.endswith(each)), "")
    for template, pattern in _patterns():
        for words, rest in ((reason, ""), (reason.removesuffix(tail), tail)):
            if found := pattern.fullmatch(words):
                return template, found.groupdict(), rest
    return "", {}, ""


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(each, re.compile(_GAP.sub(r"(?P<\1>.+)", re.escape(each)))) for each in _REASONS]
