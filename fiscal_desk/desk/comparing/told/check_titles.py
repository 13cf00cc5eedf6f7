"""What a check asks of what it is on, in the language of the interface; the names stay in the reports' words."""

from __future__ import annotations

from fiscal_desk.desk.comparing.view_words import view_words
from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords

_TITLES = (
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：分项之和等于合计"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：分项之和等于债务合计"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：分项之和等于总量"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：各级之和等于全域"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：税收收入与非税收入之和等于一般公共预算收入"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：税务部门与财政部门组织收入之和等于一般公共预算收入"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：一般公共预算收入与上划收入之和等于财政总收入"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：收入总量等于支出总量（加结转）"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：社会保险基金收支相抵等于本年结余"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：新增一般债券与新增专项债券之和等于新增债券"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：债券发行额等于各类债券之和"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：政府债务余额不超过限额"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：审减金额等于送审金额减审定金额"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：审减金额除以送审金额"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：各税种之和等于税收收入"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：非税收入各项之和等于非税收入"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：各功能科目支出之和等于一般公共预算支出"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：收入各项之和等于收入总计"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：支出各项之和等于支出总计"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：增速与增减额相符"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：增速与上期数相符"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：增速与所比数相符"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：增速与{period}数相符"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：增减额与上期数相符"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：增减额与所比数相符"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：增减额与{period}数相符"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：完成率等于完成数除以预算数"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：占{base}的比重"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：比重较{period}的变化"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：总体增速与各项增速相符"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：仅凭占比和增速推算总体增速"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：仅凭占比和完成率推算总体完成率"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：由本期占比和增速倒推上期占比"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：与{year}年结转下年（年末结余）衔接"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：前后表述一致"),
    QT_TRANSLATE_NOOP("CheckTitles", "{name}：超进度等于完成率减序时进度"),
    QT_TRANSLATE_NOOP("CheckTitles", "{small}大于{large}"),
    QT_TRANSLATE_NOOP("CheckTitles", "{whole}中列有{part}"),
)
_FITTED = FittedWords("CheckTitles", _TITLES, gaps={"period": view_words})


def told_title(title: str) -> str:
    """Return the title that the comparison gave a check; what is not known, as it is."""
    return _FITTED.told(title)
