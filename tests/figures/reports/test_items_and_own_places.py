"""Items that say what became of what heads them, a report's own place in its headings, and news of last year."""

import pytest

from tests.figures.reading import brief

_TITLE = "关于2021年青石县预算调整方案的报告\n"


def test_what_became_of_an_item_is_named_by_what_heads_it() -> None:
    text = (
        "(3)专项转移支付收入：增加18166万元，调整为18166万元。\n(6)调入资金：年初预算为28560万元，减少28560万元，调整为0万元。\n"
        "(7)上年结转收入：动用12232万元，调整为12232万元。\n"
    )
    found = brief(text, "indicator", "measure", "value", title=_TITLE)
    assert found == [
        ("专项转移支付收入", "difference", 18166e4),
        ("专项转移支付收入", "level", 18166e4),
        ("调入资金", "level", 28560e4),
        ("调入资金", "difference", -28560e4),
        ("调入资金", "level", 0),
        ("上年结转收入", "level", 12232e4),
        ("上年结转收入", "level", 12232e4),
    ]


def test_a_headings_own_place_is_the_whole_one() -> None:
    text = "一、2021年青石县财政预算执行情况\n一般公共预算收入完成208852万元，增长4%。\n"
    found = brief(text, "scope", title="关于2021年青石县财政预算执行情况的报告\n")
    assert {scope for (scope,) in found} == {None}


def test_what_leads_to_a_street_is_no_part_of_its_name() -> None:
    text = "全区一般公共预算收入182亿元，增长4%，其中街道一般公共预算收入16.13亿元。"
    found = brief(text, "scope", title="云岫区2020年预算执行情况\n")
    assert found[-1] == ("街道",)


def test_kinds_of_spending_are_dealt_out_though_a_word_calls_them_all_by_one_name() -> None:
    text = "教育、文化体育与传媒、城乡社区等民生支出分别同比增长18.9%、39.6%和41.3%。"
    found = [name for (name,) in brief(text, "indicator", title="云岫区2020年预算执行情况\n")]
    assert found == ["教育支出", "文化体育与传媒支出", "城乡社区支出"]


def test_news_that_only_speaks_of_last_year_means_the_year_before_its_day() -> None:
    text = (
        "来源：云岫日报 2008年2月18日\n2007年，全省县级财政收入大幅增长，财政部门统计显示，平均达到4.1亿元。\n"
        "去年全省县级财政收入增幅为34.4%，财政实力增强，财政支出有保障。\n"
    )
    assert {period for (period,) in brief(text, "period", title="")} == {"2007"}


@pytest.mark.parametrize("first", ["首季", "首季度", "一季度"])
def test_the_first_quarter_is_one_whatever_it_is_called(first: str) -> None:
    text = (
        f"发布时间：2013年04月08日\n记者获悉，我市财政收支实现2013年{first}开门红。截至3月31日，财政总收入完成69.29亿元。\n"
        "今年以来，全市财政收支平稳，公共财政预算支出完成88.81亿元，财政运行良好。\n"
    )
    assert {period for (period,) in brief(text, "period", title="")} == {"2013Q1"}


@pytest.mark.parametrize("later", ["2012年度1~6月", "2012年1-6月", "2012年度上半年"])
def test_accounts_of_two_years_tell_this_year_of_the_later_one(later: str) -> None:
    text = (
        f"市财政局局长作了关于2011年度全市财政决算和{later}财政预算执行情况的报告。今年上半年，财政支出12亿元。\n"
        "上半年，共拨付资金2亿元。\n"
    )
    assert {period for (period,) in brief(text, "period", title="")} == {"2012H1"}


@pytest.mark.parametrize("rank", ["稳居全国前十强", "位居全省第三位", "跻身中西部前列", "居同类城市首位"])
def test_a_rank_between_an_amount_and_its_growth_is_no_name(rank: str) -> None:
    text = f"全省地区生产总值达到5.53万亿元、{rank}、增长4.8%。"
    assert {name for (name,) in brief(text, "indicator", title="云岫省2025年政府工作报告\n")} == {"地区生产总值"}


def test_where_a_share_came_to_in_five_years_is_of_the_last_of_them() -> None:
    text = (
        "一、“十四五”时期工作回顾\n五年来，经济实力显著增强。实施重大产业项目，开工项目超1万个、完成投资近1万亿元，"
        "产业投资占全部投资比重从26.7%提高到52.1%。\n"
    )
    found = brief(text, "period", title="2026年云岫省政府工作报告\n")
    assert found == [("2021/2025",), ("2021/2025",), ("2020",), ("2025",)]


def test_years_gone_by_do_not_date_news_that_speak_of_this_year_further_on_in_a_sentence() -> None:
    text = (
        "云岫新闻记者从云岫省财政厅新闻发布会上了解到，今年上半年，财政运行总体平稳。\n上半年，一般公共预算收入2662亿元。\n"
        "2021年全省科技支出增长29.5%；2022年全省科技支出增长24.9%。\n"
    )
    assert brief(text, "period", title="")[0] == ("2023H1",)
