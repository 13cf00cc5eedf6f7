"""Kinds of text that ask when: parts of a year, spans of years, both, from year to year, none."""

from random import Random

from tests.figures.grammar.accounts import FUND, GENERAL, gained, of_side, purposes, result, tax_and_other
from tests.figures.grammar.amounts import Money, count, grown, growth, level, money, rate, tenths
from tests.figures.grammar.places import PARTS, PLACES, TITLE_PARTS, numbering
from tests.figures.grammar.writing import About, Piece, Text, Writing

_COUNTS = (("新建学校", "学校", "所"), ("改造老旧小区", "老旧小区", "个"), ("引进产业项目", "产业项目", "个"))
_WORKS = (*_COUNTS, ("建成口袋公园", "口袋公园", "个"), ("新增停车位", "停车位", "个"))


def works(chance: Random, about: About) -> list[Piece]:
    """Return one thing that was built so many times."""
    words, what, unit = chance.choice(_WORKS)
    return [words, count(about.of(words, what, words[-len(what) - 1 :]), chance.randint(3, 900), unit)]


def part_of_year(chance: Random) -> Text:
    """A part of a year said once, at a paragraph's head."""
    place, year, heads, part = (
        chance.choice(PLACES),
        chance.randint(2021, 2025),
        numbering(chance),
        chance.choice(PARTS),
    )
    named = chance.choice(TITLE_PARTS[part.suffix])
    writing = Writing("part_of_year").entitled(
        chance.choice((f"{place.name}{year}年{named}财政收支情况", f"{place.name}{year}年{named}预算执行情况的报告"))
    )
    writing.line(heads.head(0, 1, chance.choice(("财政运行情况", "收支完成情况", "预算执行情况"))))
    for number, ledger in enumerate((GENERAL, FUND), 1):
        about = About(part.of(year), place.whole)
        income, spending, amount = of_side(about, ledger, True), of_side(about, ledger, False), money(chance)
        writing.line(heads.head(1, number, f"{ledger.name}预算收支情况")) if chance.random() < 0.5 else None
        writing.say(f"{part.words}，{place.whole}{income.indicator}", result(chance, income, amount), "。")
        if ledger is GENERAL:
            writing.say(tax_and_other(chance, about, amount), "。")
        writing.say(place.whole if chance.random() < 0.5 else "", spending.indicator)
        writing.say(result(chance, spending, money(chance)), "。")
        writing.line("其中：" if ledger is GENERAL else "", purposes(chance, about) if ledger is GENERAL else "")
    return writing.done()


def part_of_year_in_a_summary(chance: Random) -> Text:
    """A part of a year said in the text; the title has the year alone, or nothing."""
    place, year, heads, part = (
        chance.choice(PLACES),
        chance.randint(2021, 2025),
        numbering(chance),
        chance.choice(PARTS),
    )
    writing = Writing("part_of_year_in_a_summary").entitled(f"{place.name}财政局关于{year}年预算执行情况的汇报")
    writing.line(heads.head(0, 1, "预算执行情况"))
    about = About(part.of(year), place.whole)
    income, spending, amount = of_side(about, GENERAL, True), of_side(about, GENERAL, False), money(chance)
    writing.say(f"{part.words}，{place.whole}{income.indicator}", result(chance, income, amount), "。")
    writing.line(tax_and_other(chance, about, amount), "。")
    writing.say(f"{part.words}，{spending.indicator}", result(chance, spending, money(chance)), "。")
    writing.line("其中：", purposes(chance, about), "。")
    return writing.done()


def gain_over_last_year(chance: Random) -> Text:
    """`完成A，比上年同期B增收C，增长g%，完成年初预算D的p%`."""
    place, year, heads, part = (
        chance.choice(PLACES),
        chance.randint(2021, 2025),
        numbering(chance),
        chance.choice(PARTS),
    )
    named = chance.choice(TITLE_PARTS[part.suffix])
    writing = Writing("gain_over_last_year").entitled(f"{place.name}{year}年{named}财政预算执行情况")
    writing.line(heads.head(0, 1, "预算执行情况"))
    for ledger in (GENERAL, FUND):
        for income in (True, False):
            about = of_side(About(part.of(year), place.whole), ledger, income)
            opened = f"{part.words}，" if income or chance.random() < 0.3 else ""
            writing.say(opened, place.whole, about.indicator)
            writing.say(gained(chance, about, str(year), part.of(year - 1)), "。")
        writing.line("")
    return writing.done()


def _five_years(chance: Random, writing: Writing, first: int, last: int, opened: str) -> None:
    span, end = About(f"{first}/{last}"), About(str(last))
    output = end.of("地区生产总值")
    writing.say(opened, chance.choice(("综合实力持续增强", "发展质量稳步提升")), "。")
    writing.say("地区生产总值", chance.choice(("达到", "突破", "")), level(output, money(chance), bound="eq"))
    if "突破" in writing.parts[-2]:
        writing.figures[-1]["bound"] = "gt"
    writing.say("，年均增长", growth(span.of("地区生产总值"), tenths(chance, 30, 90), "")[1:], "。")
    writing.say(
        "常住人口城镇化率",
        chance.choice(("提高到", "达到")),
        rate(end.of("常住人口城镇化率"), tenths(chance, 400, 800)),
    )
    writing.say("，", works(chance, span), "，", works(chance, span), "，累计投入民生资金")
    writing.line(level(span.of("投入民生资金", "民生资金"), money(chance)), "。")


def five_years(chance: Random) -> Text:
    """A review of five years: flows and averages have the span, stocks the last year."""
    place, last, heads = chance.choice(PLACES), chance.randint(2020, 2025), numbering(chance)
    writing = Writing("five_years").entitled(f"{last + 1}年{place.name}政府工作报告")
    writing.line(heads.head(0, 1, "过去五年工作回顾"))
    _five_years(
        chance, writing, last - 4, last, chance.choice(("五年来，", "过去五年，", "这五年，我们坚持稳中求进，"))
    )
    writing.line("——民生福祉更加殷实。", works(chance, About(f"{last - 4}/{last}")), "。")
    writing.line(heads.head(0, 2, f"{last + 1}年工作安排"))
    goal = About(str(last + 1), stance="plan").of("地区生产总值")
    writing.line("今年主要预期目标是：地区生产总值", growth(goal, tenths(chance, 40, 80)), "。")
    return writing.done()


def span_and_year(chance: Random) -> Text:
    """A heading that names a span and a year: the paragraph decides."""
    place, last, heads = chance.choice(PLACES), 2025, numbering(chance)
    writing = Writing("span_and_year").entitled(f"{place.name}2026年政府工作报告")
    both = chance.choice(("“十四五”时期和2025年工作回顾", "2025年和“十四五”时期工作回顾", "2025年及“十四五”工作回顾"))
    writing.line(heads.head(0, 1, both))
    parts = ["span", "year"]
    chance.shuffle(parts)
    for part in parts:
        if part == "span":
            _five_years(chance, writing, 2021, last, chance.choice(("五年来，", "“十四五”时期，", "过去五年，")))
        else:
            about = About("2025")
            output, amount = about.of("一般公共预算收入"), money(chance)
            writing.say(chance.choice(("一年来，我们着力稳增长。", "刚刚过去的2025年，我们攻坚克难。", "2025年，")))
            writing.say("一般公共预算收入完成", level(output, amount), "，", growth(output, grown(chance, amount)[1]))
            writing.line("。", works(chance, about), "。")
    coming = chance.choice(("“十五五”时期主要目标和2026年工作安排", "“十五五”目标任务和2026年重点工作"))
    writing.line(heads.head(0, 2, coming))
    span, year = About("2026/2030", stance="plan"), About("2026", stance="plan")
    writing.say("“十五五”时期，地区生产总值年均", growth(span.of("地区生产总值"), tenths(chance, 40, 70)))
    writing.line(
        "，常住人口城镇化率达到",
        rate(About("2030", stance="plan").of("常住人口城镇化率"), tenths(chance, 600, 800)),
        "。",
    )
    writing.say(chance.choice(("2026年，", "今年，")), "一般公共预算收入")
    writing.line(growth(year.of("一般公共预算收入"), tenths(chance, 20, 60)), "，", works(chance, year), "。")
    return writing.done()


def from_year_to_year(chance: Random) -> Text:
    """`2020年到2025年，A从a提升到b`, `从2021年的a增长到2025年的b`, and what is said after it."""
    place, last, heads = chance.choice(PLACES), chance.randint(2022, 2025), numbering(chance)
    first = last - chance.randint(2, 5)
    writing = Writing("from_year_to_year").entitled(f"{place.name}{last}年工作总结")
    writing.line(heads.head(0, 1, "主要成效"))
    for _ in range(3):
        name = chance.choice(("城乡居民医保参保率", "常住人口城镇化率", "森林覆盖率", "义务教育巩固率"))
        a, b = tenths(chance, 300, 600), tenths(chance, 610, 990)
        up = chance.choice(("提升到", "提高到", "上升到"))
        if chance.random() < 0.5:
            writing.say(f"{first}年到{last}年，{name}从", rate(About(str(first)).of(name), a), up)
            writing.line(rate(About(str(last)).of(name), b), "。")
        else:
            writing.say(f"{name}从{first}年的", rate(About(str(first)).of(name), a), f"{up}{last}年的")
            writing.line(rate(About(str(last)).of(name), b), "。")
    income, amount = About(str(last)).of("一般公共预算收入"), money(chance)
    before = Money(grown(chance, amount)[0].number, amount.unit)
    writing.say(f"一般公共预算收入由{last - 1}年的", level(About(str(last - 1)).of("一般公共预算收入"), before))
    writing.line(f"变为{last}年的", level(income, amount), "。")
    return writing.done()


def undated_then_plan(chance: Random) -> Text:
    """A review without a year, then one heading that says the coming year."""
    place, year, heads = chance.choice(PLACES), chance.randint(2021, 2025), numbering(chance)
    titles = (f"{year + 1}年{place.name}政府工作报告", f"{place.name}政府工作报告（{year + 1}年）")
    writing = Writing("undated_then_plan").entitled(chance.choice(titles))
    writing.line(heads.head(0, 1, chance.choice(("过去一年工作回顾", "过去一年的工作", "工作回顾"))))
    about = About(str(year))
    for number, words in enumerate(("经济运行稳中有进", "民生保障更加有力"), 1):
        output, amount = about.of("一般公共预算收入"), money(chance)
        writing.say(heads.head(1, number, f"{words}。"))
        if number == 1:
            writing.say(
                "一般公共预算收入完成", level(output, amount), "，", growth(output, grown(chance, amount)[1]), "。"
            )
        writing.line(works(chance, about), "，", works(chance, about), "。")
    writing.line(
        heads.head(0, 2, chance.choice((f"{year + 1}年重点工作", f"{year + 1}年工作安排", f"关于{year + 1}年工作")))
    )
    plan = About(str(year + 1), stance="plan")
    writing.say("一般公共预算收入", growth(plan.of("一般公共预算收入"), tenths(chance, 20, 60)), "，")
    writing.line(works(chance, plan), "。")
    return writing.done()
