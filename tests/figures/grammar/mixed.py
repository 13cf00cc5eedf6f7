"""Kinds of text that ask several things at once: pages, no title, communiqués, shared heads, tasks, named zones."""

from decimal import Decimal
from random import Random

from tests.figures.grammar.accounts import FUND, GENERAL, budget_chain, of_side, purposes, result, tax_and_other
from tests.figures.grammar.amounts import count, grown, growth, level, money, rate, tenths
from tests.figures.grammar.dated import works
from tests.figures.grammar.places import PARTS, PLACES, numbering
from tests.figures.grammar.writing import About, Piece, Text, Writing, said

FURNITURE = (
    ("首页", "政务公开", "政府工作报告"),
    ("当前位置：首页 > 政府信息公开 > 财政信息", "发布时间：{} 来源：区财政局", "下载 打印 收藏"),
    ("索引号：11330100/{}-00012", "发布机构：财政局", "成文日期：{}", "【字体：大 中 小】", "分享到："),
    ("下载打印全屏收藏", "浏览次数："),
)


def web_page(chance: Random) -> Text:
    """A page's furniture above the title of an account; its date is not the report's year."""
    place, year, heads, part = chance.choice(PLACES), chance.randint(2021, 2025), numbering(chance), PARTS[0]
    writing = Writing("web_page")
    for line in chance.choice(FURNITURE):
        writing.line(line.format(chance.choice((f"{year}-12-28", f"{year + 1}-01-20"))))
    whole = chance.random() < 0.5
    named = "" if whole else "1-6月"
    writing.line(f"{place.name}{year}年{named}财政预算执行情况")
    about = About(str(year) if whole else part.of(year), place.whole)
    writing.line(heads.head(0, 1, "一般公共预算执行情况"))
    income, spending, amount = of_side(about, GENERAL, True), of_side(about, GENERAL, False), money(chance)
    writing.say(
        place.whole, income.indicator, result(chance, income, amount), "。", tax_and_other(chance, about, amount)
    )
    writing.line("。", spending.indicator, result(chance, spending, money(chance)), "。")
    writing.line(heads.head(0, 2, "政府性基金预算执行情况"))
    fund = of_side(about, FUND, True)
    writing.line(place.whole, fund.indicator, result(chance, fund, money(chance)), "。")
    return writing.done()


def without_title(chance: Random) -> Text:
    """A text without a title: what it is about stands in its sentences."""
    place, year, part = chance.choice(PLACES), chance.randint(2021, 2025), chance.choice(PARTS)
    writing = Writing("without_title")
    whole = chance.random() < 0.4
    about = About(str(year) if whole else part.of(year), place.whole)
    words = part.words.removeprefix("今年")
    opened = (
        f"{year}年" if whole else words.replace("截至", f"截至{year}年", 1) if "截至" in words else f"{year}年{words}"
    )
    income, spending, amount = of_side(about, GENERAL, True), of_side(about, GENERAL, False), money(chance)
    writing.say(opened, "，", place.name, income.indicator, result(chance, income, amount), "。")
    writing.line(tax_and_other(chance, about, amount), "。")
    writing.line(
        place.whole,
        spending.indicator,
        result(chance, spending, money(chance)),
        "。其中：",
        purposes(chance, about),
        "。",
    )
    return writing.done()


def digest_without_date(chance: Random) -> Text:
    """A title without a year or part; the first sentence says both, each paragraph goes on."""
    place, year, part = chance.choice(PLACES), chance.randint(2021, 2025), chance.choice(PARTS[:8])
    title = chance.choice(
        (f"{place.name}财政运行平稳有序", f"{place.name}多措并举抓收入保支出", f"{place.name}财政工作简报")
    )
    writing = Writing("digest_without_date").entitled(title)
    words = part.words.removeprefix("今年")
    words = words.replace("截至", f"截至{year}年", 1) if "截至" in words else f"{year}年{words}"
    about = About(part.of(year), place.whole)
    income, amount = of_side(about, GENERAL, True), money(chance)
    writing.line(f"{words}，{place.whole}{income.indicator}", result(chance, income, amount), "。")
    writing.line("一是抓收入。", tax_and_other(chance, about, amount, ""), "。")
    spending = of_side(about, GENERAL, False)
    writing.line("二是保支出。", spending.indicator, result(chance, spending, money(chance)), "。")
    writing.line("三是惠民生。", works(chance, about), "，", works(chance, about), "。")
    return writing.done()


def shared_heads(chance: Random) -> Text:
    """`A、B分别增长a%、b%`, 均, 城镇和农村, and one verb over two objects."""
    place, year, heads = chance.choice(PLACES), chance.randint(2021, 2025), numbering(chance)
    about = About(str(year))
    writing = Writing("shared_heads").entitled(f"{place.name}财政局{year}年工作总结")
    writing.line(heads.head(0, 1, "主要工作情况"))
    a, b = about.of("规模以上工业增加值"), about.of("固定资产投资")
    up = chance.choice(("增长", "下降"))
    sign = 1 if up == "增长" else -1
    first, second = tenths(chance, 11, 99), tenths(chance, 11, 99)
    writing.say(
        "规模以上工业增加值、固定资产投资分别", up, _change(a, first * sign), "、", _change(b, second * sign), "。"
    )
    town, land = about.of("城镇居民人均可支配收入"), about.of("农村居民人均可支配收入")
    writing.say("城镇和农村居民人均可支配收入分别达到", _yuan(chance, town), "、", _yuan(chance, land), "，分别增长")
    writing.line(_change(town, tenths(chance, 11, 99)), "、", _change(land, tenths(chance, 11, 99)), "。")
    name, other = chance.sample(("群众满意率", "案件办结率", "资金拨付率"), 2)
    half = tenths(chance, 900, 999)
    writing.say(
        f"{name}、{other}均达", said(f"{half}%", about.of(name, f"{name}、{other}", other), half, "%", "rate"), "。"
    )
    roads, pipes = about.of("新建道路"), about.of("雨污管网", "新建雨污管网")
    length = tenths(chance, 20, 900)
    writing.line(
        "新建道路",
        count(roads, chance.randint(2, 60), "条"),
        "、雨污管网",
        said(f"{length}公里", pipes, length, "公里", "level"),
        "。",
    )
    return writing.done()


def _change(about: About, number: Decimal) -> Piece:
    return said(f"{abs(number)}%", about, number, "%", "change")


def _yuan(chance: Random, about: About) -> Piece:
    number = chance.randint(18_000, 69_000)
    return said(f"{number}元", about, number, "元", "level")


def communique(chance: Random) -> Text:
    """A statistics communiqué: 初步核算, 全年, 年末, counts of people."""
    place, year, heads = chance.choice(PLACES), chance.randint(2020, 2025), numbering(chance)
    about = About(str(year), place.whole)
    first = About(str(year), place.whole, preliminary=True)
    writing = Writing("communique").entitled(f"{place.name}{year}年国民经济和社会发展统计公报")
    writing.line(heads.head(0, 1, "综合"))
    output, amount = first.of("地区生产总值", "生产总值"), money(chance, 100, 900)
    writing.say(
        f"初步核算，全年{place.whole}地区生产总值",
        level(output, amount),
        "，比上年",
        growth(output, grown(chance, amount)[1]),
    )
    kinds = ("第一产业增加值", "第二产业增加值", "第三产业增加值")
    writing.say("。其中，")
    for number, name in enumerate(kinds):
        one, part = first.of(name), amount.part(chance)
        writing.say("；" if number else "", name, level(one, part), "，", growth(one, grown(chance, part)[1]))
    people = tenths(chance, 200, 9000)
    told = about.of("常住人口", "年末常住人口")
    writing.line("。")
    writing.say(f"年末{place.whole}常住人口", said(f"{people}万人", told, people * 10_000, "人", "level"), "，城镇化率")
    writing.line(rate(about.of("城镇化率", "常住人口城镇化率"), tenths(chance, 400, 800)), "。")
    writing.line(heads.head(0, 2, "财政和金融"))
    income = of_side(about, GENERAL, True)
    receipts = money(chance)
    writing.say(
        f"全年{place.whole}{income.indicator}",
        level(income, receipts),
        "，比上年",
        growth(income, grown(chance, receipts)[1]),
    )
    tax = receipts.part(chance)
    writing.line(
        "，其中税收收入",
        level(about.of("税收收入"), tax),
        "，",
        growth(about.of("税收收入"), grown(chance, tax)[1]),
        "。",
    )
    deposits = about.of("金融机构人民币存款余额", "金融机构本外币存款余额", "存款余额")
    writing.line(
        "年末金融机构人民币存款余额",
        level(deposits, money(chance)),
        "，比上年末",
        growth(deposits, tenths(chance, 10, 99)),
        "。",
    )
    return writing.done()


def work_plan(chance: Random) -> Text:
    """Tasks with departments and deadlines: the deadlines are no figures, the goals are plans."""
    place, year, heads = chance.choice(PLACES), chance.randint(2022, 2026), numbering(chance)
    writing = Writing("work_plan").entitled(f"{place.name}财政局{year}年{chance.choice(('工作要点', '重点工作计划'))}")
    plan = About(str(year), stance="plan")
    goals: list[tuple[str, list[Piece]]] = []
    goal = of_side(plan, GENERAL, True)
    goals.append(("抓好收入组织", [goal.indicator, *growth(goal, tenths(chance, 20, 60), bound="ge"), "以上"]))
    goals.append(("推进绩效评价", ["完成", *_counted(chance, plan, "绩效评价项目", "重点绩效评价项目")]))
    goals.append(("加强资产管理", ["盘活闲置资产", level(plan.of("盘活闲置资产", "闲置资产"), money(chance, 1, 9))]))
    goals.append(("优化营商环境", ["政府采购授予中小企业比例达到", _goal_rate(chance, plan)]))
    chance.shuffle(goals)
    for number, (topic, pieces) in enumerate(goals, 1):
        writing.say(heads.head(0, number, topic), "\n", pieces)
        month = chance.randint(3, 12)
        writing.line(
            f"。（牵头科室：预算科；责任科室：国库科、绩效科；完成时限：{month}月{chance.choice((20, 30))}日前）"
        )
    return writing.done()


def _counted(chance: Random, about: About, name: str, *others: str) -> list[Piece]:
    number = count(about.of(name, *others), chance.randint(3, 90), "个")
    return ["重点", number, name] if chance.random() < 0.5 else [name, number]


def _goal_rate(chance: Random, about: About) -> Piece:
    number = tenths(chance, 300, 800)
    one = about.of("政府采购授予中小企业比例", "授予中小企业比例")
    return said(f"{number}%", one, number, "%", "rate", accept_measure=["share"])


def named_district(chance: Random) -> Text:
    """A budget report's last part is about a zone by its full name, chains and all; then the whole place again."""
    place, year, heads = chance.choice(PLACES[:3]), chance.randint(2021, 2025), numbering(chance)
    zone = chance.choice(("云台高新区", "临港开发区", "东湖新区", "澄溪经开区"))
    writing = Writing("named_district").entitled(f"关于{place.name}{year}年财政决算的报告")
    for number, scope in enumerate((place.own[0], zone, place.whole), 1):
        about = About(str(year), scope)
        writing.line(
            heads.head(0, number, f"{year}年{scope}{chance.choice(('财政决算情况', '收支决算', '预算执行情况'))}")
        )
        income, spending = of_side(about, GENERAL, True), of_side(about, GENERAL, False)
        writing.line(income.indicator, budget_chain(chance, income), "。")
        writing.line(
            spending.indicator, result(chance, spending, money(chance)), "。其中：", purposes(chance, about), "。"
        )
    return writing.done()
