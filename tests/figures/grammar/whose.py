"""Kinds of text that ask whose a figure is: levels by heading, by sentence, by lead-in, in brackets, in names."""

from dataclasses import replace
from random import Random

from tests.figures.grammar.accounts import (
    FUND,
    GENERAL,
    LEDGERS,
    Ledger,
    budget_chain,
    of_side,
    purposes,
    result,
    tax_and_other,
)
from tests.figures.grammar.amounts import budget_of, completion, grown, growth, level, money
from tests.figures.grammar.places import CITIES, PLACES, numbering
from tests.figures.grammar.writing import About, Piece, Text, Writing


def _budget_title(chance: Random, place: str, year: int) -> str:
    return chance.choice(
        (
            f"关于{place}{year}年预算执行情况和{year + 1}年预算草案的报告",
            f"{place}{year}年预算执行情况和{year + 1}年预算草案的报告（摘要）",
            f"{place}{year}年财政预算执行情况",
            f"{place}{year}年财政决算情况",
        )
    )


def levels_by_heading(chance: Random) -> Text:
    """`（二）市本级` above paragraphs that do not say it again."""
    place, year, heads = chance.choice(CITIES), chance.randint(2021, 2025), numbering(chance)
    own, zone = chance.choice(place.own), chance.choice(place.zones)
    writing = Writing("levels_by_heading").entitled(_budget_title(chance, place.name, year))
    writing.line(heads.head(0, 1, f"{year}年预算执行情况"))
    tail = chance.choice(("", "情况", "收支情况", "预算执行情况"))
    for number, scope in enumerate((place.whole, own, zone), 1):
        writing.line(heads.head(1, number, scope + tail))
        opened = chance.choice((f"{year}年，", "", f"{year}年"))
        _income_and_spending(chance, writing, About(str(year), scope), GENERAL, opened)
        if chance.random() < 0.6:
            _income_and_spending(chance, writing, About(str(year), scope), FUND, "")
    return writing.done()


def _income_and_spending(chance: Random, writing: Writing, about: About, ledger: Ledger, opened: str) -> None:
    income, spending = of_side(about, ledger, True), of_side(about, ledger, False)
    amount = money(chance)
    writing.say(opened, income.indicator, result(chance, income, amount), "。")
    if ledger is GENERAL and chance.random() < 0.6:
        writing.say(tax_and_other(chance, about, amount), "。")
    writing.say("\n" if chance.random() < 0.3 else "")
    writing.line(spending.indicator, result(chance, spending, money(chance)), "。")


def levels_by_sentence(chance: Random) -> Text:
    """A level that one sentence says and the next ones leave out."""
    place, year, heads = chance.choice(PLACES), chance.randint(2021, 2025), numbering(chance)
    own = chance.choice(place.own)
    writing = Writing("levels_by_sentence").entitled(_budget_title(chance, place.name, year))
    writing.line(heads.head(0, 1, f"{year}年一般公共预算执行情况"))
    for scope in (place.whole, own):
        about = About(str(year), scope)
        income, spending, amount = of_side(about, GENERAL, True), of_side(about, GENERAL, False), money(chance)
        writing.say(chance.choice((f"{year}年，", "")), scope, income.indicator, result(chance, income, amount), "。")
        writing.say(tax_and_other(chance, about, amount), "。")
        writing.say(spending.indicator, result(chance, spending, money(chance)), "。")
        writing.line("其中：", purposes(chance, about), "。")
    return writing.done()


def levels_by_lead_in(chance: Random) -> Text:
    """`分级次看：市级…；区县级…`, and whole place again in the paragraph after it."""
    place, year, heads = chance.choice(CITIES), chance.randint(2021, 2025), numbering(chance)
    scopes = [chance.choice(place.own), *chance.sample((place.below, *place.zones), chance.randint(1, 2))]
    about = About(str(year), place.whole)
    writing = Writing("levels_by_lead_in").entitled(_budget_title(chance, place.name, year))
    writing.line(heads.head(0, 1, f"{year}年收支完成情况"))
    for income in (True, False):
        side = of_side(about, GENERAL, income)
        writing.say(f"{year}年，{place.whole}{side.indicator}", result(chance, side, money(chance)), "。")
        writing.say(chance.choice(("分级次看：", "分级次看，", "按级次分，", "其中：")))
        items: list[Piece] = []
        for scope in scopes:
            amount = money(chance)
            one = replace(side, scope=scope)
            items += ["；" if items else "", scope, chance.choice(("完成", "")), level(one, amount)]
            items += ["，", *growth(one, grown(chance, amount)[1])]
        writing.line(items, "。")
    fund = of_side(about, FUND, True)
    writing.line(f"{place.whole}{fund.indicator}", result(chance, fund, money(chance)), "。")
    return writing.done()


def bracketed_zone(chance: Random) -> Text:
    """`A亿元（其中：开发区B亿元）` inside a level's statement, which goes on after the bracket."""
    place, year, heads = chance.choice(CITIES), chance.randint(2021, 2025), numbering(chance)
    own, zone = chance.choice(place.own), chance.choice(place.zones)
    writing = Writing("bracketed_zone").entitled(_budget_title(chance, place.name, year))
    writing.line(heads.head(0, 1, f"{year}年{own}预算执行情况"))
    for number, ledger in enumerate((GENERAL, FUND), 1):
        writing.line(heads.head(1, number, f"{ledger.name}预算"))
        for income in (True, False):
            about = of_side(About(str(year), own), ledger, income)
            amount = money(chance)
            budget, done = budget_of(chance, amount)
            plan, within = about.planned(), chance.choice(("（其中：", "（其中", "（含"))
            writing.say(own, about.indicator, "预算", level(plan, budget), within, zone)
            writing.say(level(replace(plan, scope=zone), budget.part(chance, 0.03, 0.2)), "），实际完成")
            writing.say(level(about, amount), within, zone)
            writing.say(level(replace(about, scope=zone), amount.part(chance, 0.03, 0.2)), "），为预算的")
            writing.line(completion(about, done, "预算"), "，", growth(about, grown(chance, amount)[1]), "。")
    return writing.done()


def level_in_name(chance: Random) -> Text:
    """中央, 地方, 全国 and 上级 as parts of a name: they say no scope."""
    place, year, heads = chance.choice(PLACES), chance.randint(2021, 2025), numbering(chance)
    about = About(str(year), place.whole)
    local = about.of("地方一般公共预算收入", "一般公共预算收入")
    writing = Writing("level_in_name").entitled(_budget_title(chance, place.name, year))
    writing.line(heads.head(0, 1, f"{year}年收入情况"))
    amount = money(chance)
    writing.say(f"{place.whole}地方一般公共预算收入完成", level(local, amount), "，")
    writing.line(growth(local, grown(chance, amount)[1]), "。")
    names = ["中央财政补助收入", "上级补助收入", "全国统筹调剂资金收入", "省级专项补助", "地方政府一般债券转贷收入"]
    chance.shuffle(names)
    unscoped = replace(about, scope=None)
    for name in names[:3]:
        writing.say(name, level(unscoped.of(name), money(chance, 1, 60)), "；" if name != names[2] else "。")
    return writing.line("").done()


def ledgers_under_level(chance: Random) -> Text:
    """Parallel paragraphs `1.一般公共预算` … under a level's heading; sentences say 收入 and 支出 only."""
    place, year, heads = chance.choice(PLACES), chance.randint(2021, 2025), numbering(chance)
    writing = Writing("ledgers_under_level").entitled(_budget_title(chance, place.name, year))
    writing.line(heads.head(0, 1, f"{year}年预算执行情况"))
    for place_number, scope in enumerate((place.whole, chance.choice(place.own)), 1):
        writing.line(heads.head(1, place_number, f"{scope}预算执行情况"))
        for number, ledger in enumerate(LEDGERS, 1):
            about = About(str(year), scope)
            income, spending = of_side(about, ledger, True), of_side(about, ledger, False)
            writing.say(heads.head(2, number, f"{ledger.name}预算"), chance.choice(("。", "\n")))
            writing.say(chance.choice(("收入", "本年收入")), result(chance, income, money(chance)), "。")
            writing.line(chance.choice(("支出", "本年支出")), result(chance, spending, money(chance)), "。")
    return writing.done()


def chains_by_level(chance: Random) -> Text:
    """`预算A，调整为B，实际完成C，为预算的p%` for two levels, the second sentence without its level."""
    place, year, heads = chance.choice(PLACES), chance.randint(2021, 2025), numbering(chance)
    writing = Writing("chains_by_level").entitled(_budget_title(chance, place.name, year))
    writing.line(heads.head(0, 1, f"{year}年预算执行情况"))
    for scope in (place.whole, chance.choice(place.own)):
        about = About(str(year), scope)
        income, spending = of_side(about, GENERAL, True), of_side(about, GENERAL, False)
        writing.say(scope, income.indicator, budget_chain(chance, income), "。")
        writing.line(spending.indicator, budget_chain(chance, spending), "。")
    return writing.done()
