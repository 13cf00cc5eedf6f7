"""Kinds of text that ask whether a figure is done, planned or only expected."""

from random import Random

from tests.figures.grammar.accounts import GENERAL, LEDGERS, of_side, purposes, result
from tests.figures.grammar.amounts import Money, budget_of, completion, grown, growth, level, money, tenths
from tests.figures.grammar.dated import works
from tests.figures.grammar.places import PLACES, numbering
from tests.figures.grammar.writing import About, Text, Writing


def preliminary(chance: Random) -> Text:
    """预计 in the review of a finished year: a first result; what follows without it is as it stands."""
    place, year, heads = chance.choice(PLACES), chance.randint(2021, 2025), numbering(chance)
    writing = Writing("preliminary").entitled(f"{year + 1}年{place.name}政府工作报告")
    writing.line(heads.head(0, 1, f"{year}年工作回顾"))
    first, firm = About(str(year), preliminary=True), About(str(year))
    opened = chance.choice(("预计全年", "预计", "初步核算，", "初步预计，", f"预计{year}年"))
    output, income, amount = first.of("地区生产总值"), first.of("一般公共预算收入"), money(chance)
    writing.say(opened, chance.choice(("完成", "实现")), "地区生产总值", level(output, amount), "，")
    writing.say(growth(output, grown(chance, amount)[1]), "，一般公共预算收入")
    writing.line(growth(income, tenths(chance, 10, 90)), "。", works(chance, firm), "，", works(chance, firm), "。")
    writing.line(heads.head(0, 2, f"{year + 1}年工作安排"))
    plan = About(str(year + 1), stance="plan")
    writing.line(
        chance.choice(("预计", "确保")), "地区生产总值", growth(plan.of("地区生产总值"), tenths(chance, 40, 70)), "。"
    )
    return writing.done()


def expected_of_a_running_year(chance: Random) -> Text:
    """What a report of a part of a year expects of the whole is a plan."""
    place, year, heads = chance.choice(PLACES), chance.randint(2021, 2025), numbering(chance)
    writing = Writing("expected_of_a_running_year").entitled(f"{place.name}财政局{year}年上半年工作总结")
    writing.line(heads.head(0, 1, "上半年预算执行情况"))
    half, whole = About(f"{year}H1"), About(str(year), stance="plan")
    income = of_side(half, GENERAL, True)
    writing.line("上半年，", income.indicator, result(chance, income, money(chance)), "。")
    writing.line(heads.head(0, 2, chance.choice(("全年收支预计", "下半年工作打算"))))
    goal = of_side(whole, GENERAL, True)
    amount = money(chance)
    writing.say(chance.choice(("预计全年", "全年预计")), goal.indicator, "完成", level(goal, amount), "，")
    writing.line(growth(goal, grown(chance, amount)[1]), "。")
    return writing.done()


_DONE = (
    "工作开展情况",
    "工作完成情况",
    "重点工作开展情况",
    "财政运行情况",
    "预算执行情况",
    "主要工作情况",
    "主要做法和成效",
)
_COMING = (
    "{}年工作打算",
    "关于{}年工作",
    "{}年工作安排",
    "{}年重点工作",
    "{}年工作思路",
    "下一步工作打算",
    "下一步工作安排",
)


def headings_of_work(chance: Random) -> Text:
    """Headings of work done and of work to come, in all their wordings."""
    place, year, heads = chance.choice(PLACES), chance.randint(2021, 2025), numbering(chance)
    titles = (f"{place.name}财政局{year}年工作总结", f"{place.name}财政局{year}年工作总结和{year + 1}年工作计划")
    writing = Writing("headings_of_work").entitled(chance.choice(titles))
    head = chance.choice(_DONE)
    writing.line(heads.head(0, 1, chance.choice((f"{year}年{head}", head))))
    about, coming = About(str(year)), About(str(year + 1), stance="plan")
    income = of_side(about, GENERAL, True)
    writing.line(income.indicator, result(chance, income, money(chance)), "。")
    funds = about.of("重点项目资金", "支持重点项目资金", "下达重点项目资金", "资金")
    writing.line("下达重点项目资金", level(funds, money(chance, 1, 30)), "，", works(chance, about), "。")
    writing.line(heads.head(0, 2, chance.choice(_COMING).format(year + 1)))
    plan = of_side(coming, GENERAL, True)
    writing.say(chance.choice(("", f"{year + 1}年，")), plan.indicator, growth(plan, tenths(chance, 20, 60)), "，")
    writing.line(
        chance.choice(("安排", "投入")),
        "教育支出",
        level(coming.of("教育支出"), money(chance, 1, 30)),
        "，",
        works(chance, coming),
        "。",
    )
    return writing.done()


def budget_draft(chance: Random) -> Text:
    """The budget of the coming year for all ledgers, with what it is compared with."""
    place, year, heads = chance.choice(PLACES), chance.randint(2022, 2026), numbering(chance)
    own = chance.choice(place.own)
    writing = Writing("budget_draft").entitled(f"关于{place.name}{year - 1}年预算执行情况和{year}年预算草案的报告")
    writing.line(heads.head(0, 1, f"{year - 1}年预算执行情况"))
    done = of_side(About(str(year - 1), own), GENERAL, True)
    writing.line(f"{own}{done.indicator}", result(chance, done, money(chance)), "。")
    writing.line(heads.head(0, 2, chance.choice((f"{year}年预算草案", f"{year}年预算安排情况", f"{year}年预算安排"))))
    about = About(str(year), own, "plan")
    for number, ledger in enumerate(LEDGERS[: chance.randint(2, 4)], 1):
        writing.line(heads.head(1, number, f"{ledger.name}预算"))
        for income in (True, False):
            side, amount = of_side(about, ledger, income), money(chance)
            verb = chance.choice(("预计完成", "预期", "安排", "预计"))
            writing.say(own if income else "", side.indicator, verb if income else "安排", level(side, amount), "，")
            kept = ("与上年预算持平。", "与上年持平。")
            writing.say(
                chance.choice(kept) if chance.random() < 0.3 else [*growth(side, grown(chance, amount)[1]), "。"]
            )
        writing.line("")
    writing.line("重点支出安排：", purposes(chance, about), "。")
    return writing.done()


def this_year_in_a_plan(chance: Random) -> Text:
    """今年 is the year in which the report is given; `与上年预算持平` opens nothing."""
    place, year, heads = chance.choice(PLACES), chance.randint(2022, 2026), numbering(chance)
    writing = Writing("this_year_in_a_plan").entitled(f"{year}年{place.name}政府工作报告")
    writing.line(heads.head(0, 1, f"{year - 1}年工作回顾"))
    done, plan = About(str(year - 1)), About(str(year), stance="plan")
    writing.line(works(chance, done), "，", works(chance, done), "。")
    writing.line(heads.head(0, 2, chance.choice(("今年工作安排", f"{year}年工作安排", "今年重点工作"))))
    opened = ("今年经济社会发展的主要预期目标是：", "今年主要目标：", "今年，我们将全力稳增长，")
    writing.say(chance.choice(opened), "地区生产总值", growth(plan.of("地区生产总值"), tenths(chance, 40, 70)))
    writing.line("左右，一般公共预算收入", growth(plan.of("一般公共预算收入"), tenths(chance, 20, 50)), "。")
    writing.figures[-2]["bound"] = "about"
    travel = plan.of("“三公”经费", "三公经费")
    writing.say(
        "“三公”经费安排", level(travel, Money(money(chance, 100, 900).number, "万元")), f"，与{year - 1}年预算持平；"
    )
    writing.line(works(chance, plan), "。今年", works(chance, plan), "。")
    return writing.done()


def two_tiers(chance: Random) -> Text:
    """`增长a%以上、力争b%`, and the result of the year before beside them."""
    place, year, heads = chance.choice(PLACES), chance.randint(2022, 2026), numbering(chance)
    writing = Writing("two_tiers").entitled(f"{place.name}财政局{year - 1}年工作总结和{year}年工作重点")
    writing.line(heads.head(0, 1, f"{year - 1}年工作总结"))
    done, plan = About(str(year - 1)), About(str(year), stance="plan")
    income = of_side(done, GENERAL, True)
    amount = money(chance)
    budget, reached = budget_of(chance, amount)
    writing.say(income.indicator, "完成", level(income, amount), "，完成年初预算", level(income.planned(), budget))
    writing.line("的", completion(income, reached, "年初预算"), "。")
    writing.line(heads.head(0, 2, f"{year}年工作重点"))
    low = tenths(chance, 20, 50)
    goal = of_side(plan, GENERAL, True)
    writing.say(goal.indicator, growth(goal, low, bound="ge"), "以上、力争")
    writing.line(growth(goal, low + 1, "", strive=True)[1:], "。")
    return writing.done()
