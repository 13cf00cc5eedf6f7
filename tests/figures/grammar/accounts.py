"""Sentences of budget accounts: ledgers, their sides, and the ways in which a result is told."""

from dataclasses import dataclass
from random import Random

from tests.figures.grammar.amounts import (
    Money,
    budget_of,
    completion,
    difference,
    grown,
    growth,
    level,
    money,
    percent,
    share,
)
from tests.figures.grammar.writing import About, Piece


@dataclass(frozen=True)
class Ledger:
    """One of the four ledgers: its name, how its sides are called in full, and an item of its income."""

    name: str
    income: str
    spending: str
    item: str

    def side(self, income: bool) -> tuple[str, tuple[str, ...]]:
        """Return a side's label, and other labels for it that are right."""
        own, short = (self.income, "收入") if income else (self.spending, "支出")
        return own, (f"{self.name}预算{short}", f"{self.name}{short}")


GENERAL = Ledger("一般公共", "一般公共预算收入", "一般公共预算支出", "税收收入")
FUND = Ledger("政府性基金", "政府性基金预算收入", "政府性基金预算支出", "国有土地使用权出让收入")
CAPITAL = Ledger("国有资本经营", "国有资本经营预算收入", "国有资本经营预算支出", "利润收入")
SOCIAL = Ledger("社会保险基金", "社会保险基金预算收入", "社会保险基金预算支出", "社会保险费收入")
LEDGERS = (GENERAL, FUND, CAPITAL, SOCIAL)
PURPOSES = ("教育支出", "科学技术支出", "社会保障和就业支出", "卫生健康支出", "农林水支出", "城乡社区支出")


def of_side(about: About, ledger: Ledger, income: bool) -> About:
    """Return a context that is about one side of a ledger."""
    label, others = ledger.side(income)
    return about.of(label, *others)


def result(chance: Random, about: About, amount: Money, verb: str | None = None) -> list[Piece]:
    """Tell an amount with its growth or its share of the budget or both: `完成A，为预算的p%，增长g%`."""
    pieces: list[Piece] = [verb if verb is not None else chance.choice(("完成", "", "实现", "累计完成"))]
    pieces.append(level(about, amount))
    _, rate = grown(chance, amount)
    _, done = budget_of(chance, amount)
    of_budget = chance.choice((("为预算的", "预算"), ("完成调整预算的", "调整预算"), ("完成年初预算的", "年初预算")))
    told = chance.choice(("both", "growth", "completion"))
    if told != "growth":
        pieces += ["，", of_budget[0], completion(about, done, of_budget[1])]
    if told != "completion":
        pieces += ["，", *growth(about, rate, *chance.choice((("增长", "下降"), ("同比增长", "同比下降"))))]
    return pieces


def gained(chance: Random, about: About, whole_year: str, before: str, same: str = "上年同期") -> list[Piece]:
    """Tell `完成A，比上年同期B增收C，增长g%，完成年初预算D的p%`; the budget has the period `whole_year`."""
    amount = money(chance)
    earlier, rate = grown(chance, amount)
    budget, done = budget_of(chance, amount, 20, 95)
    income = "支出" not in about.indicator
    verb = ("增收" if income else "增支") if rate > 0 else ("减收" if income else "减支")
    told = About(before, about.scope, "actual", about.indicator, about.accept)
    pieces: list[Piece] = ["完成", level(about, amount), f"，比{same}"]
    pieces += [level(told, earlier)] if chance.random() < 0.6 else []
    pieces += [verb, difference(about, amount - earlier), "，", *growth(about, rate)]
    pieces += ["，完成", chance.choice(("年初预算", "全年预算")), level(about.planned(whole_year), budget), "的"]
    return [*pieces, completion(about, done, "年初预算")]


def budget_chain(chance: Random, about: About) -> list[Piece]:
    """Tell `预算A，调整为B，实际完成C，为预算的p%，增长g%`."""
    amount = money(chance)
    adjusted, done = budget_of(chance, amount)
    budget = adjusted.part(chance, 0.85, 1.1)
    plan = about.planned()
    pieces: list[Piece] = [chance.choice(("年初预算", "预算", "预算合计")), level(plan, budget)]
    pieces += [chance.choice(("，调整为", "，后调整为", "，年中调整为")), level(plan, adjusted)]
    pieces += [chance.choice(("，实际完成", "，执行结果为", "，完成")), level(about, amount)]
    pieces += [chance.choice(("，为调整预算的", "，完成调整预算的")), completion(about, done, "调整预算")]
    return pieces + (["，", *growth(about, grown(chance, amount)[1])] if chance.random() < 0.6 else [])


def tax_and_other(chance: Random, about: About, whole: Money, opened: str | None = None) -> list[Piece]:
    """Tell what a general income is made of; with `，占…的s%` or growth."""
    tax = whole.part(chance, 0.55, 0.8)
    of_tax, of_other = about.of("税收收入"), about.of("非税收入")
    pieces: list[Piece] = [opened if opened is not None else chance.choice(("其中：", "其中，", "其中"))]
    pieces += [chance.choice(("税收收入", "税收收入完成")), level(of_tax, tax)]
    if chance.random() < 0.4:
        pieces += ["，占一般公共预算收入的", share(of_tax, percent(tax.number, whole.number), "一般公共预算收入")]
    else:
        pieces += ["，", *growth(of_tax, grown(chance, tax)[1])]
    pieces += ["；", "非税收入", level(of_other, whole - tax), "，", *growth(of_other, grown(chance, whole - tax)[1])]
    return pieces


def purposes(chance: Random, about: About, most: int = 3) -> list[Piece]:
    """Tell what was spent for what."""
    names = chance.sample(PURPOSES, chance.randint(2, most))
    pieces: list[Piece] = []
    for name in names:
        amount = money(chance, 1, 40)
        pieces += ["、" if pieces else "", name, level(about.of(name), amount)]
        pieces += ["（", *growth(about.of(name), grown(chance, amount)[1]), "）"] if chance.random() < 0.2 else []
    return pieces
