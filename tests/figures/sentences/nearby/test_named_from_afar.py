"""Numbers whose name stands in a lead-in, a heading or the number before: lists of places, spending, budgets, bases."""

import pytest

from tests.figures.reading import brief

_HALF = "云桥市2023年上半年财政运行情况\n"
_ACCOUNTS = "云桥县2023年度部门决算说明\n"


def labels(text: str, title: str = _HALF) -> list[object]:
    return [row[0] for row in brief(text, "indicator", title=title)]


def test_places_in_a_list_are_whose_the_numbers_are_and_what_they_are_sorted_by_is_the_measure() -> None:
    text = (
        "各县（市、区）一般公共预算收入完成情况：按规模排序，东塘县10.6亿元，西渡市9.5亿元，开发区2.4亿元；"
        "按预算完成进度排序，西渡市80.2%，东塘县77.5%；按增速排序，东塘县6%，西渡市-1.3%，开发区-9%。"
    )
    found = brief(text, "indicator", "scope", "measure", "value", title=_HALF)
    assert {row[0] for row in found} == {"一般公共预算收入"}
    assert [row[1:] for row in found] == [
        ("东塘县", "level", 1_060_000_000),
        ("西渡市", "level", 950_000_000),
        ("开发区", "level", 240_000_000),
        ("西渡市", "completion", 80.2),
        ("东塘县", "completion", 77.5),
        ("东塘县", "change", 6),
        ("西渡市", "change", -1.3),
        ("开发区", "change", -9),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "各区县税收收入情况：云东区12.3亿元，增长3.2%；沙湾县3.3亿元，增长5%。",
            [("税收收入", "level"), ("税收收入", "change")] * 2,
        ),
        (
            "从各区县看，一般公共预算收入增幅由高到低依次为：云东区9.2%、沙湾县3.3%。",
            [("一般公共预算收入", "change")] * 2,
        ),
        ("各镇（街道）税收收入进度：东岭镇62.3%、云水街道49.9%。", [("税收收入", "completion")] * 2),
        ("投资进度前三位的是：云东区93.1%、沙湾县90.7%、西渡市88.4%。", [("投资进度", "rate")] * 3),
        ("各县区增值税增幅：云东区-8%，沙湾县负2%。", [("增值税", "change")] * 2),
        (
            "各县（市、区）一般公共预算支出全部实现正增长，增幅排名前三位的是：云东区12%、沙湾县9.1%。",
            [("一般公共预算支出", "change")] * 2,
        ),
        ("全市税收收入80亿元。云东区30亿元，沙湾县20亿元，经开区30亿元。", [("税收收入", "level")] * 4),
        ("分县区看，云东区完成税收收入9.1亿元，沙湾县7.2亿元。", [("税收收入", "level")] * 2),
    ],
)
def test_a_list_of_places_is_named_after_its_lead_in(text: str, expected: list[tuple[str, str]]) -> None:
    assert brief(text, "indicator", "measure", title=_HALF) == expected


def test_a_list_of_places_leaves_the_next_paragraph_to_the_whole_place() -> None:
    text = "各县区税收收入情况：云东区3亿元，沙湾县2亿元。\n一般公共预算支出完成45亿元，增长2%。"
    assert [row[0] for row in brief(text, "scope", title=_HALF)][-2:] == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "（3）公务接待费支出情况。\n2023年公务接待24批次，支出1.85万元，较上年减少0.33万元，减少15.1%。",
            ["公务接待", *["公务接待费支出"] * 3],
        ),
        ("1.基本支出情况。本年支出100.2万元，占50.1%。", ["基本支出"] * 2),
        ("2.培训费。全年举办培训班3期，支出2.4万元，比上年增长5%。", ["举办培训班", *["培训费支出"] * 2]),
        ("公务接待12批次，共支出0.9万元。", ["公务接待", "公务接待支出"]),
        (
            "2023年度本部门一般公共预算财政拨款安排的“三公”经费支出3.05万元，较上年减少0.13万元。",
            ["“三公”经费支出"] * 2,
        ),
        ("本单位2023年度总收入581.45万元，其中本年收入390.55万元，下降31%。", ["总收入", *["本年收入"] * 2]),
    ],
)
def test_spending_is_named_after_its_heading(text: str, expected: list[str]) -> None:
    assert labels(text, _ACCOUNTS) == expected


def test_a_budget_and_the_gap_to_it_are_of_what_was_spent() -> None:
    text = (
        "公务接待费支出1.85万元，年初预算为2万元，差值为0.15万元；培训费支出3.2万元，年初预算为3万元，差额为0.2万元。"
    )
    assert brief(text, "indicator", "measure", "stance", "value", title=_ACCOUNTS) == [
        ("公务接待费支出", "level", "actual", 18_500),
        ("公务接待费支出", "level", "plan", 20_000),
        ("公务接待费支出", "difference", "actual", -1_500),
        ("培训费支出", "level", "actual", 32_000),
        ("培训费支出", "level", "plan", 30_000),
        ("培训费支出", "difference", "actual", 2_000),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1.一般公共服务支出（类）财政事务（款）行政运行（项）。年初预算为120万元，支出决算为118.2万元，完成年初预算的98.5%。",
            "财政事务行政运行",
        ),
        (
            "3.住房保障支出（类）住房改革支出（款）住房公积金（项）年初预算为28万元，支出决算为27.5万元，完成预算的98.2%。",
            "住房公积金",
        ),
    ],
)
def test_budget_and_account_of_an_item_are_named_after_it(text: str, expected: str) -> None:
    assert brief(text, "indicator", "measure", "stance", title=_ACCOUNTS) == [
        (expected, "level", "plan"),
        (expected, "level", "actual"),
        (expected, "completion", "actual"),
    ]


def test_an_account_is_of_what_the_budget_before_it_was_for() -> None:
    text = "公务接待费预算为3万元，支出决算为1.4万元，完成预算的46.7%。培训费支出决算为2万元，完成预算的90%。"
    assert labels(text, _ACCOUNTS) == ["公务接待费预算", "公务接待费", "公务接待费", "培训费支出", "培训费支出"]


@pytest.mark.parametrize(
    "basis",
    [
        "与2019年同期相比",
        "同上年同期比",
        "两年平均",
        "扣除留抵退税因素后",
        "剔除留抵退税后同口径",
        "还原留抵退税后",
        "按自然口径计算",
        "按不变价格计算",
        "若剔除减税降费因素则",
        "考虑减税因素后实际",
        "不考虑一次性因素",
        "逆势",
    ],
)
def test_on_what_basis_something_grew_is_no_name(basis: str) -> None:
    text = f"税收收入80亿元，同比下降2%，{basis}增长4.1%。"
    assert brief(text, "indicator", "measure", title=_HALF)[-1] == ("税收收入", "change")


def test_a_second_pair_of_growths_has_the_names_of_the_first() -> None:
    text = "国内消费税、企业所得税同比分别增长18.5%、12.7%，与2019年同期相比下降0.9%、1.7%。"
    assert labels(text) == ["国内消费税", "企业所得税"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("地区生产总值从2016年580亿元提高到2020年860亿元，年均增长8.5%。", ["地区生产总值"] * 3),
        ("私家车由2016年3万辆增至2020年5万辆。", ["私家车"] * 2),
        ("一般公共预算收入中税收收入15亿元，增长7%。", ["税收收入"] * 2),
        ("固定资产投资中工业投资增长12%。", ["工业投资"]),
        ("轻、重工业占比分别为30.6%和69.4%。", ["轻工业", "重工业"]),
        ("大、中型企业分别有12家和45家。", ["大型企业", "中型企业"]),
        ("自然资源海洋气象等支出421万元。", ["自然资源海洋气象等支出"]),
        ("打造8条特色街区和“云桥名宴”。", ["打造特色街区"]),
        ("反映预算执行问题6项，涉及金额23.5万元，部分整改4项，已整改2项。", ["部分整改问题", "整改问题"]),
        ("对1人予以记大过处分，对2人予以提醒谈话。", ["予以记大过处分", "予以提醒谈话"]),
        ("粮食总产量23.1万吨，增产2.3%。", ["粮食总产量"] * 2),
        ("财政拨款收入110万元；国有资本经营预算财政拨款收入0万元；上级补助收入0万元。", ["上级补助收入"]),
        ("地区生产总值达到860亿元，跨越两个百亿元台阶，年均增长8.5%。", ["地区生产总值"]),
    ],
)
def test_names_begin_and_end_where_they_should(text: str, expected: list[str]) -> None:
    assert labels(text)[-len(expected) :] == expected


def test_lines_of_a_web_page_go_on_where_a_word_or_a_sentence_was_parted() -> None:
    parted = "（一）本单位2023年度总收入581.45万元，其中本年收\n入390.55万元，较上年增加12万元，增长3.2%。"
    assert labels(parted, _ACCOUNTS)[1:] == ["本年收入"] * 3
    comma = "全市一般公共预算收入完成117.4亿元，\n\n同口径增长7%；一般公共预算支出完成130亿元。"
    assert labels(comma) == ["一般公共预算收入", "一般公共预算收入", "一般公共预算支出"]


@pytest.mark.parametrize("lead", ["分县区看：", "从各县区看，", "分县（市、区）看，"])
def test_a_list_of_places_that_begins_a_paragraph_is_of_what_the_one_before_told(lead: str) -> None:
    places = f"{lead}东塘县9.3亿元，增长7.1%；西渡市8.6亿元，下降1.2%。"
    text = f"一季度，全市一般公共预算收入完成26.8亿元，增长6.3%。\n{places}\n"
    found = brief(text, "indicator", "scope", "measure", title=_HALF)[2:]
    assert found == [
        ("一般公共预算收入", "东塘县", "level"),
        ("一般公共预算收入", "东塘县", "change"),
        ("一般公共预算收入", "西渡市", "level"),
        ("一般公共预算收入", "西渡市", "change"),
    ]


@pytest.mark.parametrize("whose", ["县（市、区）", "县（区）", "县市区"])
def test_the_counties_together_are_a_level_of_their_own(whose: str) -> None:
    text = f"全市一般公共预算收入86亿元。分级次看，市本级收入31亿元，增长6%；{whose}收入55亿元，增长9%。\n"
    found = brief(text, "indicator", "scope", title=_HALF)[-2:]
    assert found == [("一般公共预算收入", whose), ("一般公共预算收入", whose)]


@pytest.mark.parametrize("mark", ["——", "1.", "（一）", "2．"])
def test_a_name_taken_from_the_head_of_an_item_leaves_its_mark_behind(mark: str) -> None:
    text = f"支出安排情况如下：\n{mark}专项公用、公共事业及政策性配套支出。安排13亿元，占比18.3%。\n"
    assert labels(text) == ["专项公用、公共事业及政策性配套支出"] * 2


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("印花税1.2亿元，增长5%。销售书立合同增加，影响印花税同比增加0.2亿元。", "印花税|印花税|印花税"),
        (
            "企业所得税7亿元，同比减少0.5亿元，主要是青石化工公司利润下降同比减少0.3亿元。",
            "企业所得税|企业所得税|企业所得税",
        ),
        ("契税2.1亿元，同比增加0.3亿元。增收因素：云岫广场项目一次性缴税，同比增加0.2亿元。", "契税|契税|契税"),
        (
            "资源税0.8亿元，同比减少0.2亿元。主要原因：青石铜矿停产，同比减少0.15亿元；临澜煤矿减产，同比减少0.05亿元。",
            "资源税|资源税|资源税|资源税",
        ),
        ("影响增值税同比减少1.3亿元。", "增值税"),
        ("受留抵退税影响增值税减收2亿元。", "增值税"),
        ("增值税3亿元，同比减少0.4亿元，主要是青石电厂机组检修，同比减少0.2亿元。", "增值税|增值税|增值税"),
        (
            "土地增值税1.5亿元，同比增加0.5亿元。增收因素：临澜地产公司清算补缴税款，同比增加0.4亿元。",
            "土地增值税|土地增值税|土地增值税",
        ),
        ("房产交易量减少，影响契税同比减少0.6亿元，下降8%。", "契税|契税"),
        (
            "其中：增值税13.0亿元，同比增加0.6亿元。减收因素：云岫沥青公司同期缴库垫高基数5.25亿元；澜北化工公司受前期留抵退税额较大影响，同比减少0.3亿元。增收因素：青石石化公司暂未取得进项税票，同比增加2.1亿元；临澜石化分公司受免抵调等因素影响，同比增加0.9亿元。",
            "增值税|增值税|云岫沥青公司同期缴库垫高基数|增值税|增值税|增值税",
        ),
        (
            "企业所得税同比减少0.6亿元，主要是云岫石化公司同期补缴税款垫高基数0.4亿元、临澜粮油公司本年利润下降同比减少0.2亿元。",
            "企业所得税|云岫石化公司同期补缴税款垫高基数|企业所得税",
        ),
    ],
)
def test_a_difference_is_of_the_tax_and_not_of_its_cause(sentence: str, expected: str) -> None:
    assert "|".join(map(str, labels(sentence))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "9月份，全市财政收入完成26.68亿元，比上年同月增收6.18亿元，增长30.09%，增幅高于全省平均增幅10.83个百分点。",
            "财政收入|财政收入|财政收入|财政收入增幅",
        ),
        ("全县税收收入完成5亿元，增长12%，增速高于全市平均2.1个百分点。", "税收收入|税收收入|税收收入增速"),
        ("规上工业增加值增长7%，增速高于全省1.2个百分点。", "规上工业增加值|规上工业增加值增速"),
        ("固定资产投资增长6%，增幅低于上年同期2个百分点。", "固定资产投资|固定资产投资增幅"),
        (
            "财政收入完成6.68亿元，增收1.2亿元，增长30.09%，增幅高于全省平均10.83个百分点。",
            "财政收入|财政收入|财政收入|财政收入增幅",
        ),
        ("税收收入完成3亿元，增长5%，增幅低于全市平均增幅1.3个百分点。", "税收收入|税收收入|税收收入增幅"),
        ("社会消费品零售总额增长4.2%，增速快于全市平均增速0.8个百分点。", "社会消费品零售总额|社会消费品零售总额增速"),
        (
            "一般公共预算收入增长6%，增速超过全省平均增速1.5个百分点，居全省第3位。",
            "一般公共预算收入|一般公共预算收入增速",
        ),
        (
            "财政收入完成9亿元，同比增收0.8亿元，增长9.8%，增幅领先全市平均增幅2.2个百分点。",
            "财政收入|财政收入|财政收入|财政收入增幅",
        ),
        ("进出口总额下降3%，降幅低于全省平均降幅2个百分点。", "进出口总额|进出口总额降幅"),
    ],
)
def test_how_much_faster_something_grew_is_named_by_it(sentence: str, expected: str) -> None:
    assert "|".join(map(str, labels(sentence))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "一般公共预算收入12亿元，调入资金3亿元（从政府性基金预算调入2亿元，从国有资本经营预算调入1亿元），债务转贷收入4亿元，上年结转2亿元，收入总计21亿元。",
            "一般公共预算收入|调入资金|政府性基金预算调入|国有资本经营预算调入|债务转贷收入|上年结转|一般公共预算收入总计",
        ),
        (
            "农林水支出16亿元，下降3%；教育支出20亿元，其中退役安置支出2亿元，扣除上级专款因素后，同口径增长3.7%。",
            "农林水支出|农林水支出|教育支出|退役安置支出|教育支出",
        ),
        ("收入5亿元，其中留抵退税2亿元，扣除留抵退税因素后，增长4%。", "收入|留抵退税|收入"),
    ],
)
def test_what_a_bracket_or_another_item_told_is_not_the_subject(sentence: str, expected: str) -> None:
    assert "|".join(map(str, labels(sentence))) == expected


def test_what_affects_a_place_s_tax_leaves_the_place() -> None:
    assert brief("影响市本级印花税同比减少2亿元。", "indicator", "scope", "measure") == [
        ("印花税", "市本级", "difference")
    ]
