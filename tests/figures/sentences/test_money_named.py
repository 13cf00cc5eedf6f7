"""What an amount is called: its purpose, the money or project that it is, and what became of a number."""

import pytest

from tests.figures.reading import brief


def labels(sentence: str) -> list[object]:
    return [row[0] for row in brief(sentence, "indicator")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("筹集资金3.5亿元用于老旧小区改造。", "老旧小区改造资金"),
        ("筹集资金2.25亿元，推进薄弱学校改造、幼儿园扩容和校舍维修。", "薄弱学校改造、幼儿园扩容和校舍维修资金"),
        ("统筹4.6亿元，支持保障性安居工程建设。", "保障性安居工程资金"),
        ("安排2.1亿元用于中小学校舍维修。", "中小学校舍维修资金"),
        ("投入1.2亿元，落实困难残疾人生活补贴。", "困难残疾人生活补贴"),
        ("一是加快社会保障体系建设。安排1.9亿元，弥补养老保险基金缺口。", "养老保险基金缺口资金"),
        ("省级财政五年统筹投入100亿元支持农村公路。", "农村公路投入"),
        ("省级财政累计投入66亿元用于为民办实事项目。", "为民办实事项目投入"),
        ("投资2.3亿元建成云岫第二水厂。", "云岫第二水厂投资"),
        ("财政三年共投入2亿元支持农村养老服务站。", "农村养老服务站投入"),
    ],
)
def test_money_is_named_by_the_purpose_that_its_sentence_tells(sentence: str, expected: str) -> None:
    assert labels(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("加强项目谋划，争取16.4亿元超长期特别国债资金支持，推进重大项目建设。", "超长期特别国债资金"),
        ("加强就业服务，发放62万元一次性创业补贴。", "一次性创业补贴"),
        ("拓宽渠道，争取6亿元新增专项债券，规模居全省前列。", "新增专项债券"),
        ("设立50亿元科创基金。", "科创基金"),
        ("组建总规模100亿元的产业投资基金。", "产业投资基金总规模"),
        ("引进总投资21亿元的云岫储能电站项目。", "云岫储能电站项目总投资"),
        ("总投资7亿元的云澜化工一体化工程二期项目开工建设。", "云澜化工一体化工程二期项目总投资"),
        ("推动总投资3.2亿元的冷链物流园加快建设。", "冷链物流园总投资"),
        ("设立新材料产业基金，总规模10亿元。", "新材料产业基金总规模"),
        ("一般公共预算支出预算80亿元，实际执行78.4亿元。", "一般公共预算支出"),
    ],
)
def test_money_that_is_a_thing_of_its_own_is_named_by_it(sentence: str, expected: str) -> None:
    assert labels(sentence)[-1] == expected


def test_the_total_of_a_list_of_projects_is_theirs() -> None:
    text = "推进安全能力建设和重点领域基础设施补短板项目142个、总投资1514亿元。"
    assert labels(text)[1] == "安全能力建设和重点领域基础设施补短板项目总投资"


@pytest.mark.parametrize(
    "sentence",
    [
        "市属国企由51家整合为33家。",
        "市属国企从106家优化为50家。",
        "市属国企由15家企业扩大到57家企业。",
        "市属国企由120家精简为86家。",
        "市属国企从28家增至35家。",
        "市属国企由300家撤并为260家。",
    ],
)
def test_what_a_number_became_is_called_as_it_was(sentence: str) -> None:
    assert labels(sentence) == ["市属国企", "市属国企"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("零售总额增长4.1%，增速高于全省0.6个百分点。", "零售总额增速"),
        ("财政收入增长4.1%，增速连续11个季度居全省前10位。", "财政收入增速"),
        ("治沙310万亩。完成造林2214万亩。", "造林"),
        ("规模以上工业企业达到316家，五年净增97家。", "规模以上工业企业"),
        ("一般公共预算收入累计入库12亿元。", "一般公共预算收入"),
        ("预备费安排8000万元。", "预备费"),
        ("重点区域林相改善6.8万亩。", "重点区域林相改善"),
        ("主要流域优良水质比例100%。", "主要流域优良水质比例"),
        ("重点建设用地安全利用率保持100%。", "重点建设用地安全利用率"),
        ("自然科学基金资助项目突破千项。", "自然科学基金资助项目"),
        ("进出口总额接连突破8000亿元、9000亿元。", "进出口总额"),
        ("基本医保参保率稳定在98%以上。", "基本医保参保率"),
        ("公布试点名单40家，碳市场累计成交513万吨。", "碳市场累计成交"),
    ],
)
def test_words_around_a_name_are_told_from_it(sentence: str, expected: str) -> None:
    assert labels(sentence)[-1] == expected


def test_what_a_place_contributes_of_the_whole_is_a_share_of_it() -> None:
    text = "进出口总额增长9.8%，贡献了全国38.7%的贸易增量。"
    assert brief(text, "indicator", "measure", "base")[1] == ("进出口总额", "share", "全国贸易增量")


def test_the_base_of_a_share_ends_before_the_verb() -> None:
    assert brief("农林水支出占一般公共预算支出比例稳定在12%左右。", "base") == [("一般公共预算支出",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("截至2024年底，全市政府债务限额65.5亿元，余额63.2亿元。", ["政府债务限额", "政府债务余额"]),
        ("政府债务余额63.2亿元，限额65.5亿元。", ["政府债务余额", "政府债务限额"]),
        ("专项债务限额12亿元，年末余额11.8亿元。", ["专项债务限额", "专项债务余额"]),
        (
            "全市政府债务限额65.5亿元，余额63.2亿元。其中：市本级24.8亿元，高新区3.7亿元。",
            ["政府债务限额", *["政府债务余额"] * 3],
        ),
        (
            "全市政府债务限额65.5亿元，余额63.2亿元；其中：市本级24.8亿元，高新区3.7亿元。",
            ["政府债务限额", *["政府债务余额"] * 3],
        ),
    ],
)
def test_what_is_owed_is_not_what_may_be_owed(text: str, expected: list[str]) -> None:
    assert [label.removeprefix("年末") for label in labels(text)] == expected


def test_an_amount_added_once_more_is_a_difference() -> None:
    assert brief("基础养老金每人每月再提高20元。", "indicator", "measure") == [("基础养老金", "difference")]


def test_drafts_that_are_counted_plan_nothing() -> None:
    text = "提请审议地方性法规草案13件，出台政府规章2件。"
    assert brief(text, "stance") == [("actual",), ("actual",)]


@pytest.mark.parametrize(("asked", "cut"), [("送审", "审减"), ("报审", "核减"), ("申报", "审减")])
def test_what_a_review_cuts_off_is_named_after_what_was_reviewed(asked: str, cut: str) -> None:
    text = f"评估预算项目86个，{asked}金额12亿元，审定10.8亿元，{cut}1.2亿元，{cut}率10%。"
    assert [row[0] for row in brief(text, "indicator")] == [
        "评估预算项目",
        f"评估预算项目{asked}金额",
        "评估预算项目审定金额",
        f"评估预算项目{cut}金额",
        f"评估预算项目{cut}率",
    ]


@pytest.mark.parametrize(
    ("budget", "name"),
    [("预备费年初预算1.5亿元", "预备费"), ("教育附加预算为2亿元", "教育附加"), ("帮扶资金预算3亿元", "帮扶资金")],
)
def test_what_was_spent_of_a_budget_and_what_is_left_are_named_after_it(budget: str, name: str) -> None:
    found = brief(f"{budget}，当年实际支出0.8亿元，剩余0.7亿元。", "indicator")
    assert [row[0] for row in found[1:]] == [f"{name}支出", f"{name}剩余"]


def test_spending_beside_the_budget_of_an_income_is_not_named_after_it() -> None:
    found = brief("教育支出预算3亿元，支出2.8亿元。", "indicator")
    assert found[1] != ("教育支出支出",)
