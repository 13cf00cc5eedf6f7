"""An indicator (指标) of the catalogue."""

from enum import StrEnum

import msgspec


class Family(StrEnum):
    """The memo's sections; every indicator belongs to one."""

    REVENUE = "revenue"  # 收入
    EXPENDITURE = "expenditure"  # 支出与民生
    FUNDS = "funds"  # 政府性基金、国有资本经营、社会保险基金
    DEBT = "debt"  # 债务
    ECONOMY = "economy"  # 经济社会指标
    WORK = "work"  # 财政工作 (采购、绩效、资产、评审)


class Indicator(msgspec.Struct, frozen=True):
    """One indicator as offices name it.

    `aliases` name it anywhere in a text, `short_names` only where they are the whole label (GDP, 非税). `dimension` is
    one of `loading.DIMENSIONS` (money_flow, money_stock, count, share …); `ledger` is one of the four budgets where
    the indicator belongs to one, else empty; `lower_is_better` turns the judgement of a target; `additive` says
    whether values of parts may be added.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    family: Family
    category: str
    dimension: str
    base_unit: str
    additive: bool
    lower_is_better: bool = False
    ledger: str = ""
    code: str = ""
    note: str = ""
    short_names: tuple[str, ...] = ()
