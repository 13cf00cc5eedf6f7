"""Reports on a budget that is adjusted: what it was, by how much it moves, what it comes to."""

import pytest

from tests.figures.reading import brief

_ADJUSTED = "沅宁市关于2024年市级预算调整方案（草案）的报告\n"
_FIELDS = ("indicator", "measure", "value", "stance")


@pytest.mark.parametrize(
    "text",
    [
        "年初市级一般公共预算收入65亿元，拟调减3亿元，调整后为62亿元。",
        "市级一般公共预算收入年初预算65亿元，拟调减3亿元，调整后为62亿元。",
        "市级一般公共预算收入由65亿元调整为62亿元，减少3亿元。",
        "市级一般公共预算收入由年初的65亿元调整为62亿元，相应减少3亿元。",
    ],
)
def test_what_a_budget_was_moves_by_and_comes_to_has_one_name(text: str) -> None:
    found = brief(text, *_FIELDS, title=_ADJUSTED)
    assert {row[0].removesuffix("年初预算") for row in found} == {"一般公共预算收入"}  # type: ignore[union-attr]
    assert sorted(row[1:] for row in found) == [
        ("difference", -3e8, "plan"),
        ("level", 6.2e9, "plan"),
        ("level", 6.5e9, "plan"),
    ]


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("教育支出增加2.1亿元", "教育支出", 2.1e8),
        ("主要是：农林水支出增加1.8亿元", "农林水支出", 1.8e8),
        ("预备费减少0.5亿元", "预备费", -5e7),
        ("国有土地使用权出让收入减少12亿元", "国有土地使用权出让收入", -1.2e9),
        ("主要是税收收入相应减少3亿元", "税收收入", -3e8),
        ("再融资债券增加4亿元", "再融资债券", 4e8),
    ],
)
def test_an_account_that_grows_by_an_amount_tells_the_difference(said: str, name: str, value: float) -> None:
    assert brief(f"{said}。", "indicator", "measure", "value", title=_ADJUSTED) == [(name, "difference", value)]


@pytest.mark.parametrize("said", ["存款余额净增163亿元", "新增贷款2.4亿元", "增加公益岗位120个"])
def test_what_came_to_be_stays_an_amount_of_its_own(said: str) -> None:
    assert [row[0] for row in brief(f"全市{said}。", "measure")] == ["level"]


@pytest.mark.parametrize("who", ["省财政厅核定我市", "省财政厅下达我市", "上级下达给我市"])
def test_who_sets_a_limit_is_no_part_of_its_name(who: str) -> None:
    found = brief(f"{who}2024年新增政府债务限额35亿元。", "indicator", title=_ADJUSTED)
    assert found == [("新增政府债务限额",)]


@pytest.mark.parametrize("word", ["可", "可望", "有望", "能"])
def test_what_can_be_reached_is_named_after_what_was_expected(word: str) -> None:
    text = f"预计全年一般公共预算收入16.5亿元，{word}完成年初预算的100.6%。"
    assert [row[0] for row in brief(text, "indicator")] == ["一般公共预算收入", "一般公共预算收入"]


_HEADED = [
    "1.上级补助收入调整。根据2023年财政结算情况和今年1-8月到位情况，拟将年初预算9亿元调整为11亿元，新增2亿元。",
    "1.上级补助收入。由9亿元调整为11亿元，调增2亿元。",
    "（1）上级补助收入。计划完成数由9亿元调整为11亿元，增加2亿元。",
    "上级补助收入：由年初的9亿元调整到11亿元，增加2亿元。",
    "上级补助收入由年初预算9亿元调整为11亿元，增加2亿元。",
    "截至8月底，省财政厅下达我市额度1.2亿元，拟将上级补助收入年初预算9亿元调整为11亿元，新增2亿元。",
    "一、上级补助收入调整情况\n由9亿元调增至11亿元，增加2亿元。",
    "拟将上级补助收入由9亿元调增到11亿元，增加2亿元。",
    "上级补助收入年初预算数9亿元，拟调整为11亿元，相应增加2亿元。",
    "上级补助收入由9亿元变更为11亿元，净增2亿元。",
]


@pytest.mark.parametrize("text", _HEADED)
def test_a_budget_that_moves_is_named_by_its_heading_and_stays_of_its_year(text: str) -> None:
    found = brief(text, *_FIELDS, "period", title=_ADJUSTED)[-3:]
    assert {str(row[0]).removesuffix("年初预算数").removesuffix("年初预算") for row in found} == {"上级补助收入"}
    assert [row[1:] for row in found] == [
        ("level", 9e8, "plan", "2024"),
        ("level", 1.1e9, "plan", "2024"),
        ("difference", 2e8, "plan", "2024"),
    ]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("本次拟调增教育支出2亿元、卫生健康支出1亿元", [("教育支出", 2e8), ("卫生健康支出", 1e8)]),
        ("主要是调增上级补助收入3亿元、债务转贷收入1亿元", [("上级补助收入", 3e8), ("债务转贷收入", 1e8)]),
        ("一是调减一般公共服务支出0.6亿元", [("一般公共服务支出", -6e7)]),
        ("（一）增列上级专项转移支付收入0.9亿元", [("上级专项转移支付收入", 9e7)]),
        ("相应调减农林水支出0.3亿元", [("农林水支出", -3e7)]),
        ("受市场低迷影响，土地出让收入短收较多，预计全年短收28亿元", [("土地出让收入", -2.8e9)]),
    ],
)
def test_a_verb_before_an_account_says_by_how_much_it_moves(said: str, found: list[tuple[str, float]]) -> None:
    rows = brief(f"{said}。", "indicator", "value", "measure", "stance", title=_ADJUSTED)
    assert rows == [(name, value, "difference", "plan") for name, value in found]


def test_parts_of_what_a_budget_moves_by_are_differences_too() -> None:
    text = "专项收入由9亿元调整为11亿元，新增2亿元，其中：新增加教育费附加收入1.5亿元，水利建设收入增加0.5亿元。"
    found = brief(text, "indicator", "measure", "value", title=_ADJUSTED)[2:]
    assert found == [
        ("专项收入", "difference", 2e8),
        ("教育费附加收入", "difference", 1.5e8),
        ("水利建设收入", "difference", 5e7),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "市级一般公共预算收入由65亿元调整为62亿元，其中：税收收入调整为40亿元，非税收入调整为22亿元。",
        "市级一般公共预算收入年初预算65亿元，拟调整为62亿元，其中税收收入拟调整为40亿元，非税收入拟调整为22亿元。",
        "市级一般公共预算收入调整为62亿元。其中：税收收入调减至40亿元，非税收入调增至22亿元。",
    ],
)
def test_a_line_that_is_adjusted_keeps_its_own_name(text: str) -> None:
    found = brief(text, "indicator", "stance", title="沅宁市2024年预算执行情况的报告\n")
    assert found[-2:] == [("税收收入", "plan"), ("非税收入", "plan")]


def test_both_sides_of_a_budget_are_adjusted_under_their_own_names() -> None:
    text = "市级一般公共预算收入预算为52亿元，支出预算为148亿元。执行中，收入预算调整为50亿元，支出预算调整为156亿元。"
    found = brief(text, "indicator", "value", title="沅宁市2024年预算执行情况的报告\n")
    assert [str(name).removesuffix("预算") for name, _ in found] == ["一般公共预算收入", "一般公共预算支出"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "困难群众生活补助标准由700元调整为730元。",
        "产业引导基金规模由10亿元扩大到15亿元。",
        "公司注册资本由2亿元调整为5亿元。",
        "月最低工资标准由1900元调整为2100元。",
    ],
)
def test_what_is_no_account_is_adjusted_in_fact(text: str) -> None:
    assert {row[0] for row in brief(text, "stance")} == {"actual"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("比上年财政总收入5亿元减少1亿元，下降20%。", "财政总收入"),
        ("较上年同期税收收入5亿元减少1亿元，下降20%。", "税收收入"),
        ("2024年转移支付收入4亿元，比上年转移支付收入5亿元减少1亿元，下降20%。", "转移支付收入"),
    ],
)
def test_an_amount_of_the_year_before_may_say_its_name_again(text: str, names: str) -> None:
    found = brief(text, "indicator", "measure", "value", "period")[-3:]
    assert found == [
        (names, "level", 5e8, "2023"),
        (names, "difference", -1e8, "2024"),
        (names, "change", -20, "2024"),
    ]


@pytest.mark.parametrize("said", ["支出不变，仍为9亿元", "支出保持不变，仍为9亿元", "支出总计不作调整，仍为9亿元"])
def test_what_stays_the_same_is_named_by_the_words_before(said: str) -> None:
    text = f"国有资本经营预算收入由12亿元调整为16亿元，增加4亿元。{said}。"
    assert brief(text, "indicator", "value", title=_ADJUSTED)[-1] == ("国有资本经营预算支出", 9e8)


def test_a_part_that_does_not_move_does_not_give_its_level_to_the_next() -> None:
    text = "全区收入预算总计调整为57亿元，调增10亿元。其中：区本级收入不变；转移性收入调整为44亿元，调增10亿元。"
    assert {row[0] for row in brief("区级支出5亿元。\n" + text, "scope")[1:]} == {"全区"}


@pytest.mark.parametrize("said", ["即由29亿元增加至32亿元", "由29亿元增加到32亿元", "由原来的29亿元提高到32亿元"])
def test_from_where_to_where_it_grew_is_named_by_how_much_it_grew(said: str) -> None:
    found = brief(f"政府性基金支出增加3亿元，{said}。", "indicator", "value", title=_ADJUSTED)
    assert found == [("政府性基金支出", 3e8), ("政府性基金支出", 2.9e9), ("政府性基金支出", 3.2e9)]


@pytest.mark.parametrize(
    "text",
    [
        "预计全年收入40亿元，较年初预算43亿元短收3亿元。",
        "税收收入预计40亿元，比年初预算数43亿元减少3亿元。",
        "一般公共预算支出相应调整为40亿元，较调整预算43亿元减少3亿元。",
    ],
)
def test_the_budget_that_a_forecast_is_held_against_has_its_name(text: str) -> None:
    found = brief(text, "indicator", "measure", "value", "stance", title=_ADJUSTED)
    assert len({row[0] for row in found}) == 1
    assert [row[1:] for row in found] == [
        ("level", 4e9, "plan"),
        ("level", 4.3e9, "plan"),
        ("difference", -3e8, "plan"),
    ]


@pytest.mark.parametrize("verb", ["追加", "核减", "调增", "净增加"])
def test_a_bare_verb_after_a_budget_says_by_how_much_it_moves(verb: str) -> None:
    text = f"2.城乡社区支出年初预算1500万元，本次{verb}100万元，调整后1400万元。"
    found = brief(text, "indicator", "measure", title=_ADJUSTED)
    assert [str(name).removesuffix("年初预算") for name, _ in found] == ["城乡社区支出"] * 3
    assert [measure for _, measure in found] == ["level", "difference", "level"]


def test_a_limit_set_above_is_no_budget_when_it_is_adjusted() -> None:
    text = "一、2024年预算执行情况\n政府债务限额由67亿元调整为78亿元，新增11亿元。"
    assert {row[0] for row in brief(text, "stance", title="沅宁市2024年预算执行情况的报告\n")} == {"actual"}


def test_what_a_limit_was_when_the_budget_was_adjusted_keeps_its_name_and_year() -> None:
    text = "2025年末全市政府债务限额701万元，较专项预算调整时718万元减少17万元。\n"
    found = brief(text, "indicator", "value", "measure", title="临澜市2025年财政预算执行情况的报告\n")
    label = "政府债务限额"
    assert found == [(label, 7010000, "level"), (label, 7180000, "level"), (label, -170000, "difference")]


def test_results_that_count_for_the_next_budget_are_done() -> None:
    text = "将评价结果与下一年度预算安排直接挂钩；开展22个项目成本绩效管理，压减资金9亿元，审减17.5%。\n"
    found = brief(text, "stance", "value", title="临澜市2025年财政预算执行情况的报告\n2025年预算绩效管理情况\n")
    assert found == [("actual", 22), ("actual", 900000000), ("actual", 17.5)]
