"""Accounts of towns and departments: whose they are, what they are called, which year they are of."""

import pytest

from tests.figures.reading import brief

_TOWN = "沅河镇2024年财政预算执行情况及2025年预算草案\n一、2024年预算执行情况\n"


@pytest.mark.parametrize(
    "who",
    ["沅宁县农业农村局2023年度", "沅宁县人民医院2023年度", "中共沅宁县委办2023年度", "沅宁县公路养护所2023年"],
)
def test_whose_accounts_they_are_is_no_part_of_their_name(who: str) -> None:
    text = f"{who}一般公共预算财政拨款“三公”经费支出预算为14.5万元，支出决算为39万元，完成年初预算的268%。"
    names = [str(row[0]) for row in brief(text, "indicator", title="沅宁县部门决算公开\n")]
    assert [name.removesuffix("预算") for name in names] == ["一般公共预算财政拨款“三公”经费支出"] * 3


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("公务接待费支出决算增加5.6万元", "公务接待费支出", 5.6e4),
        ("公务用车运行费减少2万元", "公务用车运行费", -2e4),
        ("因公出国（境）费支出决算数减少0万元", "因公出国(境)费支出", 0),
    ],
)
def test_an_account_that_grew_says_by_how_much(said: str, name: str, value: float) -> None:
    assert brief(f"2023年度{said}。", "indicator", "measure", "value") == [(name, "difference", value)]


@pytest.mark.parametrize(
    "why",
    ["下降原因主要是", "增长的主要原因是", "减少的原因为", "主要原因在于", "变化原因主要为"],
)
def test_a_reason_is_no_part_of_what_it_counts(why: str) -> None:
    found = brief(f"公务用车购置费25万元，下降58%，{why}购置执法执勤用车2辆。", "indicator")
    assert found[-1] == ("购置执法执勤用车",)


def test_the_only_level_of_a_town_is_the_town() -> None:
    text = "2024年全镇一般公共预算收入4386万元，其中本级收入3000万元。本级财政一般公共预算支出4098万元。"
    found = brief(text, "indicator", "scope", title=_TOWN + "村集体经济：县级补助1万元。\n")[1:]
    assert found == [("一般公共预算收入", "全镇"), ("本级收入", "全镇"), ("一般公共预算支出", "全镇")]


@pytest.mark.parametrize("own", ["本级财政收入", "本级收入"])
def test_a_bare_own_income_is_an_item_of_the_whole_county(own: str) -> None:
    text = f"（一）全县一般公共预算调整草案\n{own}拟调整为13亿元，下降5%。其中：税收收入拟调整为8亿元。"
    found = brief(text, "scope", title="沅宁县2024年预算调整方案\n县本级支出3亿元。\n")[1:]
    assert {row[0] for row in found} == {"全县"}


def test_the_means_of_towns_and_streets_are_their_own() -> None:
    text = "区本级累计可用财力98亿元，镇累计可用财力4亿元，街道累计可用财力16亿元，平台累计可用财力1亿元。"
    assert [row[0] for row in brief(text, "scope")] == ["区本级", "镇", "街道", "平台"]


def test_what_was_left_of_the_year_before_is_of_the_account_at_hand() -> None:
    text = "2024年全区可用财力121亿元，主要包括：当年可用财力81亿元，上年镇街（平台）结余4亿元，转移支付收入22亿元。"
    assert {row[0] for row in brief(text, "period")} == {"2024"}


@pytest.mark.parametrize("place", ["沅宁县", "青石", "沅宁自治县"])
def test_a_county_s_own_accounts_are_those_of_its_level(place: str) -> None:
    own = place if place.endswith("县") else place + "县"
    text = f"2024年{own}本级财政一般公共预算总收入为29亿元，政府性基金预算总收入为4亿元。"
    found = brief(text, "indicator", "scope")
    assert found == [("一般公共预算总收入", "县本级"), ("政府性基金预算总收入", "县本级")]


@pytest.mark.parametrize("said", ["按照收支平衡原则，安排2024年度县本级", "安排县本级", "安排2024年县本级财政"])
def test_that_it_is_arranged_is_no_part_of_a_budget_s_name(said: str) -> None:
    found = brief(f"{said}一般公共预算总支出29亿元。", "indicator", "scope")
    assert found == [("一般公共预算总支出", "县本级")]


@pytest.mark.parametrize("verb", ["构成", "组成", "等构成"])
def test_what_a_sum_is_made_of_names_its_last_part(verb: str) -> None:
    text = f"全镇财力1867万元，由一般公共预算收入111万元，加上级补助收入、上年结余等1756万元{verb}。"
    assert [row[0] for row in brief(text, "indicator")][1:] == ["一般公共预算收入", "上级补助收入、上年结余等"]


def test_interest_beside_principal_is_not_its_principal() -> None:
    found = brief("2023年偿还本金3.4亿元、利息1.3亿元。", "indicator")
    assert found == [("偿还本金",), ("偿还利息",)]


def test_the_limit_of_a_balance_is_named_as_a_limit() -> None:
    text = "截至2024年底，政府债务余额预计执行数138亿元，债务余额严格控制在省上核定的限额140亿元内。"
    assert [row[0] for row in brief(text, "indicator")] == ["政府债务余额", "政府债务限额"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("兑现组合式税费支持政策17.3亿元，其中留抵退税13.8亿元。", 2),
        ("在16届常委会第14次会议上报告。", 0),
        ("县18届人大一次会议听取了报告。", 0),
        ("博览会已连续举办16届，成交3亿元。", 2),
    ],
)
def test_money_behind_a_policy_is_money_and_a_congress_is_no_count(text: str, count: int) -> None:
    assert len(brief(text, "value")) == count


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("包含对应往来收入列支的9亿元", "对应往来收入列支"),
        ("含上级资金安排的9亿元", "上级资金安排"),
        ("其中上年结转的9亿元", "上年结转"),
    ],
)
def test_who_bears_a_part_names_it_in_brackets(said: str, name: str) -> None:
    found = brief(f"2024年政府性基金支出133亿元（{said}），下降22%。", "indicator")
    assert found == [("政府性基金支出",), (name,), ("政府性基金支出",)]


def test_services_are_bought_as_goods_are() -> None:
    found = brief("政府采购预算总额86万元，其中：货物26万元、服务60万元。", "indicator")
    assert found[1:] == [("货物",), ("服务",)]


@pytest.mark.parametrize("said", ["调整后预算为55亿元", "调整后的预算为55亿元", "变动后预算55亿元"])
def test_an_adjusted_budget_is_named_by_what_was_adjusted(said: str) -> None:
    found = brief(f"市级一般公共预算收入年初预算为61亿元，经批准，调减6亿元，{said}。", "indicator", "stance")
    assert found[-1] == ("一般公共预算收入", "plan")


def test_a_budget_told_in_a_half_year_s_report_is_of_the_year() -> None:
    text = "区人大批准的2024年全区一般公共预算收入预算38亿元，增长6%。1-6月，收入完成20亿元。"
    found = brief(text, "period", title="沅河区2024年上半年预算执行情况\n")
    assert found == [("2024",), ("2024",), ("2024H1",)]


@pytest.mark.parametrize("said", ["年初预算安排教育支出8亿元", "教育支出年初预算8亿元"])
def test_what_was_spent_in_fact_has_the_name_of_what_was_planned(said: str) -> None:
    found = brief(f"{said}，实际支出8.6亿元，增加0.6亿元。", "indicator", title="沅宁市2024年财政工作总结\n")
    assert [str(name).removesuffix("年初预算") for (name,) in found] == ["教育支出"] * 3


def test_a_census_says_of_which_year_people_were_counted() -> None:
    assert brief("根据2020年人口普查，全市常住人口318万人。", "period") == [("2020",)]
