"""What a search says about itself: how a query was understood."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.typing.finding import Query, Sought, Way


def way_name(way: Way) -> str:
    """Return what a way to search is called."""
    translate = QCoreApplication.translate
    return {
        Way.AUTO: translate("SearchWords", "自动"),
        Way.TEXT: translate("SearchWords", "按文字"),
        Way.NUMBER: translate("SearchWords", "按数值"),
        Way.INDICATOR: translate("SearchWords", "按指标"),
    }[way]


def tell_query(query: Query, catalogue: Catalogue) -> str:
    """Say how a query was understood: '数值 24,490,000,000元', '指标：一般公共预算收入'; empty for plain words."""
    translate = QCoreApplication.translate
    if query.number is not None:
        return translate("SearchWords", "数值 {value}").format(value=_print(query.number))
    if query.way is Way.NUMBER and query.words:
        return translate("SearchWords", "请输入一个数，例如 244.9亿元、16.3%")
    if query.indicators:
        names = sorted(catalogue.indicators[each].name for each in query.indicators)
        return translate("SearchWords", "指标：{names}").format(names="、".join(names))
    return ""


def _print(number: Sought) -> str:
    sign = "−" if number.sign < 0 else ""
    return "~".join(f"{sign}{value.normalize():,f}" for value in number.values) + number.unit
