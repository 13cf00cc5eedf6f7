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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "安排6.1亿元，用于教育补短板；安排4100万元，支持保障性安居工程建设；筹集3000万元，用于市区公共交通事业发展。",
            "教育补短板资金|保障性安居工程资金|市区公共交通事业资金",
        ),
        ("持续改善人居环境。筹集6.5亿元，打好“城市双修”攻坚战。", "“城市双修”攻坚战资金"),
        ("筹集2亿元，打赢蓝天保卫战。", "蓝天保卫战资金"),
        ("从政府性基金结余中安排10亿元用于补充预算稳定调节基金。", "补充预算稳定调节基金"),
        ("年底从一般公共预算结余中安排1.2亿元补充预算稳定调节基金。", "补充预算稳定调节基金"),
        ("从超收收入中拿出8000万元用于老旧管网更新。", "老旧管网更新资金"),
        ("从国有资本经营预算中安排3000万元用于国企改革。", "国企改革资金"),
        (
            "拨付2亿元，用于乡村道路建设；拨付5000万元，用于困难群众救助；拨付800万元，用于文物保护利用。",
            "乡村道路资金|困难群众救助资金|文物保护利用资金",
        ),
        (
            "统筹1.5亿元，推进中小学校舍改造；统筹9000万元，推进农村饮水安全；统筹700万元，推进社区食堂建设。",
            "中小学校舍改造资金|农村饮水安全资金|社区食堂资金",
        ),
        ("投入3亿元，支持产业园区建设；投入2亿元，支持稳岗就业，惠及1.2万人。", "产业园区投入|稳岗就业投入|惠及人"),
        (
            "安排科技专项资金5000万元，支持企业研发；安排8000万元，支持人才引进；安排1200万元，用于消费促进活动。",
            "科技专项资金|人才引进资金|消费促进活动资金",
        ),
        (
            "安排资金3155万元，保障文明城市创建工作，持续推进品牌建设。筹集6.5亿元，打好“山水双修”攻坚战。",
            "文明城市创建资金|“山水双修”攻坚战资金",
        ),
        ("筹集4.2亿元，打好污染防治攻坚战；筹集1.1亿元，打赢治水提质攻坚战。", "污染防治攻坚战资金|治水提质攻坚战资金"),
        (
            "聚焦产业发展，安排专项资金3亿元，兑现惠企政策；聚焦人才引进，安排资金1.2亿元，落实人才补贴。",
            "产业发展专项资金|人才引进资金",
        ),
        (
            "支持教育发展，安排3亿元，改善办学条件；支持乡村振兴，安排2亿元，推进高标准农田建设。",
            "教育发展资金|乡村振兴资金",
        ),
        ("深化国企改革，安排资金1亿元；保障基本民生，安排资金5亿元。", "国企改革资金|基本民生资金"),
        (
            "筹集6.5亿元，打好“山水双修”攻坚战，推进垃圾治理、管网建设和公厕改造等项目，支持开展活动。",
            "“山水双修”攻坚战资金",
        ),
        (
            "安排1.2亿元，保障机关运转；安排3.4亿元，兜牢“三保”底线；安排2600万元，偿还农村公路欠款。",
            "机关运转资金|“三保”底线资金|农村公路欠款",
        ),
        ("从上年结转资金中统筹5600万元，支持农村人居环境整治。", "农村人居环境整治资金"),
    ],
)
def test_each_amount_of_a_list_has_its_own_purpose(sentence: str, expected: str) -> None:
    assert "|".join(map(str, labels(sentence))) == expected


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "支持重大基础设施建设。拨付29亿元，保障澄太高速、通江大道快速化改造等项目建设，推动枢纽成型。",
            "重大基础设施建设资金",
        ),
        ("支持保障“一老一小”。下达2.4亿元，支持深入实施“澄心”社区服务，完善养老体系。", "“一老一小”资金"),
        ("投入2.1亿元，保障航空口岸改扩建、临湾机场改造等重点项目。", "航空口岸改扩建、临湾机场改造等投入"),
        ("投入20.2亿元，逐步完善社会保障和就业体系，落实各项补贴。", "社会保障和就业体系投入"),
        ("争取4.2亿元，增强重要农产品供给保障能力。", "重要农产品供给保障资金"),
    ],
)
def test_money_is_named_by_what_the_report_says_it_is_for(text: str, label: str) -> None:
    assert brief(text, "indicator")[0] == (label,)


def test_the_second_stage_of_a_line_is_no_number() -> None:
    text = "拨付29亿元，保障澄太高速、地铁4号线2期等项目建设。"
    assert brief(text, "text") == [("29亿元",)]
