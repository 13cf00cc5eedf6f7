"""The year a text is about: firm where somebody says it of all of it, else a guess that says what it was taken from."""

import pytest

from fiscal_desk.report.card.card import guess_of_year
from fiscal_desk.report.opening import report_from_text

BODY = "全市财政总收入完成144.7亿元，增长6.9%。\n全市财政支出完成251.3亿元。\n各项民生支出得到保障，运行总体平稳。\n"


def period(text: str, name: str = "正文.txt") -> tuple[str | None, bool]:
    """Return the period of a text's card, and whether its year is a guess."""
    report = report_from_text(text, name=name)
    return report.card.period, guess_of_year(report) != ""


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        ("2024年，全市财政部门扎实工作，收入稳步增长。", "2024"),
        ("2024年上半年，全市财政部门扎实工作，收入稳步增长。", "2024H1"),
        ("临澜市2024年收入稳步增长，支出保障有力，运行平稳。", "2024"),
        ("经初步核算，云岫县2024年全年实现稳步增长，运行平稳。", "2024"),
        ("受县政府委托，现向县人大常委会报告云岫县2024年决算情况，请予审议。", "2024"),
        ("现将2024年预算执行情况报告如下，请予审议，并请提出意见。", "2024"),
        ("会上，县长作政府工作报告，回顾了2024年的政府工作，也提出了目标。", "2024"),
        ("根据《财政部关于印发<2015年债券预算管理办法>的通知》，现将市本级2024年预算调整情况报告如下：", "2024"),
        ("经县人民代表大会批准的2024年云岫县财政预算执行良好，收入增长。", "2024"),
        ("在作关于2024年政府工作主要安排的报告时，县长说了以下的话。", "2024"),
    ],
)
def test_a_year_that_the_opening_says_of_the_whole_text_is_no_guess(opening: str, said: str) -> None:
    assert period(f"{opening}\n{BODY}") == (said, False)


@pytest.mark.parametrize(
    "opening",
    [
        "为做好2024年以及下一阶段的工作，我们深入基层开展了调研，走访了农户。",
        "近日，区里召开2024年度目标责任考核大会，表彰了一批先进集体。",
        "会议要求，各股室要按照2024年工作要点的部署，推动各项重点工作落实。",
        "有关负责人说，2024年为最困难的一年，但收入仍有增长，支出有保障。",
        "我县认真学习《2024年惠农补贴办法》，各项工作有序推进，成效明显。",
        "刚才，有关同志对2024年的工作作了总结，我完全同意，请大家抓好落实。",
        "调研组系统研究2024年统一核算方案，建立了经济运行工作专班，压实责任。",
        "对照2024年的任务，财政运行面临不少困难，需要认真研究，统筹应对。",
        "财政部门落实好2024年的惠企政策，减轻了企业负担，增强了发展后劲。",
        "沿用2024年的做法，各单位继续过紧日子，压减一般性支出，保障重点。",
    ],
)
def test_a_year_named_in_passing_is_a_guess(opening: str) -> None:
    assert period(f"{opening}\n{BODY}") == ("2024", True)
    assert period(f"{opening}\n{BODY}", name="云岫县财政2024.txt") == ("2024", False), "text and name agree"


@pytest.mark.parametrize(
    "line",
    [
        "http://www.example.cn 2019年03月07日06:04 云岫晚报",
        "| | | 2019年03月07日 星期四",
        "来源：云岫日报 发布：信息中心 发布日期：2019-03-07 阅读：1543",
        "时间：2019-03-07 11:08:24",
        "（2019年3月7日 林望）",
        "发布时间：2019年3月7日",
        "2019年3月7日 09:30 来源：云岫网",
        "【2019年3月7日 林望】",
        "日期：2019-03-07 浏览：88",
        "云岫要闻 2019年03月07日 08:15",
    ],
)
def test_this_year_counts_from_the_day_above_the_text(line: str) -> None:
    text = f"{line}\n记者获悉，今年以来，全市财政运行平稳，收入稳步增长，支出保障有力。\n{BODY}"
    report = report_from_text(text, name="正文.txt")
    assert (report.card.date, report.card.period) == ("2019-03-07", "2019")
    assert guess_of_year(report) == ""


@pytest.mark.parametrize("paper", ["本报讯", "云岫网讯", "本报云岫"])
@pytest.mark.parametrize("ends", ["讯", "电", "消息", "，"])
def test_the_day_at_the_head_of_the_news_is_no_period(paper: str, ends: str) -> None:
    text = f"{paper}2019年10月20日{ends} 今年前9个月，全市财政运行平稳，收入稳步增长。\n{BODY}"
    report = report_from_text(text, name="正文.txt")
    assert report.card.date == "2019-10-20"
    assert report.card.period == "2019-01/2019-09"


@pytest.mark.parametrize("first", [2004, 2011, 2020])
@pytest.mark.parametrize("link", ["{}年为{}亿元", "{}年达{}亿元", "{}年完成{}亿元"])
def test_years_gone_through_one_by_one_are_past_where_this_year_follows(first: int, link: str) -> None:
    past = "，".join(link.format(year, 113 + year % 10) for year in range(first, first + 4))
    text = f"今年上半年，全市收入保持增长。\n近几年来，收入一年一个新台阶，{past}，预计今年仍将增长。\n{BODY}"
    assert period(text) == (f"{first + 4}H1", True)
    assert period(text, name=f"云岫市半年{first + 4}.txt") == (f"{first + 4}H1", False)


@pytest.mark.parametrize("opening", ["过去的五年，是我省阔步前进的五年。", "过去一年，全县上下团结奋斗。"])
@pytest.mark.parametrize(("day", "year"), [("2006年2月8日", "2005"), ("2012年1月9日", "2011")])
def test_a_look_back_early_in_a_year_is_at_the_year_before(opening: str, day: str, year: str) -> None:
    assert period(f"(点击查阅更多政府工作报告)\n({day} 林望)\n{opening}\n{BODY}") == (year, False)


@pytest.mark.parametrize(
    "line", ["时政要闻", "要闻", "导航", "关键字：工作报告", "点击查看更多", "| | | 2022年02月15日 星期二", "头条"]
)
def test_the_furniture_of_a_page_is_no_title(line: str) -> None:
    report = report_from_text(f"{line}\n云岫县2022年政府工作报告\n各位代表：\n全县收入86.4亿元。\n")
    assert report.card.title == "云岫县2022年政府工作报告"


@pytest.mark.parametrize("name", ["云岫县政府工作报告2022", "政府工作报告(2022)"])
def test_a_government_report_whose_year_only_the_file_name_has_is_a_guess(name: str) -> None:
    text = "政府工作报告\n各位代表：\n一、工作回顾\n一年来，全县收入增长6%。\n二、工作安排\n收入增长5%。\n"
    assert period(text, name=f"{name}.txt") == ("2021", True)


def test_a_five_year_plan_looked_back_on_tells_the_year() -> None:
    text = "政府工作报告\n各位代表：\n一、“十三 五”工作回顾 五年来，全镇收入增长6%。\n二、今后工作\n收入增长5%。\n"
    assert period(text) == ("2020", False)


@pytest.mark.parametrize("honour", ["蝉联全国双拥模范城", "位居全国前列", "获评全国文明城市，全国推广"])
@pytest.mark.parametrize("own", ["市委", "我市", "县政府", "全县"])
def test_what_a_place_is_honoured_with_does_not_make_it_the_nation(honour: str, own: str) -> None:
    text = f"政府工作报告摘编\n一、政府工作回顾\n{honour}。在{own}领导下，收入增长6%。\n"
    card = report_from_text(text).card
    assert (card.place, card.level == "全国") == ("", False)


@pytest.mark.parametrize("part", ["上半年", "一季度", "1至6月", "前三季度", "前5个月"])
def test_a_part_of_a_year_at_the_head_of_a_sentence_goes_with_the_year_of_the_file_name(part: str) -> None:
    text = f"年初以来，财政部门精心组织，为全年任务的完成奠定了坚实基础。今年{part}，全区收入增长。\n{BODY}"
    found, _ = period(text, name="云岫区财政2013.txt")
    assert found is not None
    assert found.startswith("2013")
    assert found != "2013"


@pytest.mark.parametrize("line", ["时间：2019-05-14 19:32:19", "发布日期：2019-05-14 来源：云岫网", "2019-05-14 09:30"])
@pytest.mark.parametrize(
    ("title", "opening"),
    [
        ("", "今年上半年，全县收入增长，高于2005年和2006年的水平。"),
        ("政府工作报告\n", "各位代表：我县2003年的目标、2005年的任务都已完成，2006年的开局良好。"),
    ],
)
def test_the_day_of_a_later_print_is_no_year_to_be_sure_of(line: str, title: str, opening: str) -> None:
    _, guess = period(f"{title}{line}\n{opening}\n{BODY}")
    assert guess
