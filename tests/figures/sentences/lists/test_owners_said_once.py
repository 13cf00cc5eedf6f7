"""Lists that say once whose, what or where from: the names behind must not be those of everybody's amounts."""

import pytest

from tests.figures.reading import brief

_TITLE = "云岫市2023年国有资产管理情况的报告\n"


@pytest.mark.parametrize("owner", ["行政单位", "事业单位", "国有企业", "教育行业"])
def test_debts_and_net_assets_are_those_of_whoever_has_the_assets(owner: str) -> None:
    text = f"全市资产总额935亿元。{owner}资产总额434亿元，负债总额114亿元，净资产总额320亿元；其他单位负债总额9亿元。"
    found = [name for (name,) in brief(text, "indicator", title=_TITLE)]
    assert found[1:] == [f"{owner}资产总额", f"{owner}负债总额", f"{owner}净资产总额", "其他单位负债总额"]


@pytest.mark.parametrize("school", ["小学", "普通高中", "特殊教育学校"])
def test_pupils_are_those_of_the_schools_that_were_counted_before_them(school: str) -> None:
    text = f"全市共有{school}43所，招生4912人，毕业生5037人，教职工1980人。"
    found = [name for (name,) in brief(text, "indicator", title=_TITLE)]
    assert found == [school, f"{school}招生", f"{school}毕业生", f"{school}教职工"]


def test_a_bare_name_without_an_owner_stays_bare() -> None:
    found = brief("全市负债总额9亿元，资产负债率50%。", "indicator", title=_TITLE)
    assert found[0] == ("负债总额",)


@pytest.mark.parametrize(("one", "other"), [("政府性基金预算", "国有资本经营预算"), ("预算稳定调节基金", "政府性基金")])
@pytest.mark.parametrize("joint", ["、", "和"])
def test_a_part_that_was_moved_is_not_called_like_all_of_a_fund(one: str, other: str, joint: str) -> None:
    text = f"县级财政通过调入{one}3.31亿元{joint}{other}7.34亿元，弥补缺口。"
    assert [name for (name,) in brief(text, "indicator", title=_TITLE)] == [f"调入{one}", f"调入{other}"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("新增政府债务限额2.39亿元，其中一般债务1.39亿元，专项债务1亿元。", ["新增一般债务限额", "新增专项债务限额"]),
        ("政府债务余额4.79亿元，其中一般债务3.76亿元，专项债务1.03亿元。", ["一般债务余额", "专项债务余额"]),
        ("政府债务余额4.79亿元。其中，一般债务3.76亿元，专项债务1.03亿元。", ["一般债务余额", "专项债务余额"]),
    ],
)
def test_parts_of_a_limit_or_a_balance_are_called_so(text: str, names: list[str]) -> None:
    assert [name for (name,) in brief(text, "indicator", title=_TITLE)][1:] == names


def test_a_fund_that_was_spent_from_is_no_balance() -> None:
    found = brief("预算稳定调节基金余额3.4亿元，当年动用预算稳定调节基金1亿元。", "indicator", title=_TITLE)
    assert not found[1][0].endswith("余额")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("高新技术产业、装备制造业增加值分别增长16.7%、12%。", ["高新技术产业增加值", "装备制造业增加值"]),
        ("高技术制造业和战略性新兴产业增加值分别增长12%、11%。", ["高技术制造业增加值", "战略性新兴产业增加值"]),
        ("金融机构存、贷款余额分别增长8.8%、9%。", ["金融机构存款余额", "金融机构贷款余额"]),
        (
            "二氧化硫、氨氮、氮氧化物排放量分别下降10.5%、10.8%、13.6%。",
            ["二氧化硫排放量", "氨氮排放量", "氮氧化物排放量"],
        ),
        ("粮食、蔬菜产量分别增长2%、3%。", ["粮食产量", "蔬菜产量"]),
    ],
)
def test_what_is_measured_of_all_is_put_behind_each_whole(text: str, names: list[str]) -> None:
    assert [name for (name,) in brief(text, "indicator", title=_TITLE)] == names


def test_what_grew_in_turn_came_to_amounts_in_the_same_turn() -> None:
    text = "全社会投资、财政收入年均分别增长26%、20%，达4270亿元、500.36亿元。"
    assert [name for (name,) in brief(text, "indicator", title=_TITLE)] == ["全社会投资", "财政收入"] * 2


def test_a_threshold_within_a_list_takes_no_name_from_those_behind_it() -> None:
    text = "产值亿元以上企业1470家、上市企业74家，分别是2016年的3倍、3.4倍。"
    assert [name for (name,) in brief(text, "indicator", title=_TITLE)][-2:] == ["产值亿元以上企业", "上市企业"]


@pytest.mark.parametrize("marks", ["两个关口", "两大关口", "两大台阶"])
def test_marks_that_were_passed_are_not_what_grew(marks: str) -> None:
    text = f"财政收入连续跨越60亿元、70亿元{marks}，完成73.6亿元，增长31.4%。"
    assert {name for (name,) in brief(text, "indicator", title=_TITLE)} == {"财政收入"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1)税收收入112446万元。", "税收收入"),
        ("该县工业总产值达到21.78亿元。", "工业总产值"),
        ("主要系青石集团去产能净亏损326.9亿元。", "青石集团去产能净亏损"),
    ],
)
def test_list_marks_and_words_for_whose_it_is_are_no_part_of_a_name(text: str, name: str) -> None:
    assert brief(text, "indicator", title=_TITLE) == [(name,)]


@pytest.mark.parametrize("maker", ["县属企业", "国有企业", "中铝公司"])
def test_a_makers_part_is_of_what_all_of_them_made(maker: str) -> None:
    text = f"原煤产量1657.8万吨，其中，{maker}完成1094.2万吨；精煤产量947.5万吨，其中，{maker}完成711.1万吨。"
    found = [name for (name,) in brief(text, "indicator", title=_TITLE)]
    assert found == ["原煤产量", f"{maker}原煤产量", "精煤产量", f"{maker}精煤产量"]


def test_a_level_that_is_a_part_of_a_name_is_not_called_like_the_level_before_it() -> None:
    text = "中央级收入完成30284万元；省级收入完成2946万元，增长12.81%；地方级收入完成5000万元。"
    found = [name for (name,) in brief(text, "indicator", title="云岫市2023年税收情况\n")]
    assert found == ["中央级收入", "省级收入", "省级收入", "地方级收入"]


@pytest.mark.parametrize("without", ["不含金融业资产负债率", "不含债务总收入"])
def test_a_name_keeps_what_it_leaves_out(without: str) -> None:
    assert brief(f"{without}为61.4%。", "indicator", title=_TITLE) == [(without,)]


def test_a_district_that_calls_itself_a_town_proper_is_a_whole_place() -> None:
    found = brief("全城区财政收入完成14亿元。", "indicator", "scope", title="云岫市城区2023年财政工作总结\n")
    assert found == [("财政收入", None)]
