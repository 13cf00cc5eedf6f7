"""What a figure is about: label, measure, sign, base."""

import pytest

from tests.figures.reading import brief, figures


def labels(sentence: str) -> list[object]:
    return [row[0] for row in brief(sentence, "indicator")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("投入2亿元实施3.18万亩高标准农田建设。", ["高标准农田投入", "高标准农田建设"]),
        ("对1204个在库项目开展绩效目标审核。", ["在库项目"]),
        ("远航科技等32家企业被认定为全市首批链主企业。", ["全市首批链主企业"]),
        ("共获得专项债券、奖补资金、特别国债等15亿元。", ["专项债券、奖补资金、特别国债等"]),
        ("聚焦“一老一小”服务，投入财政资金1.9亿元。", ["“一老一小”服务财政资金"]),
        ("拨付困难群众救助资金1.2亿元。", ["困难群众救助资金"]),
        ("开工安置房12.5万平方米、竣工40万平方米。", ["开工安置房", "竣工安置房"]),
        ("新建道路21条、雨污管网6.3公里。", ["新建道路", "新建雨污管网"]),
        ("上线16个“一件事”场景，运行良好。", ["上线“一件事”场景"]),
        ("出让工业用地3宗72亩。", ["出让工业用地", "出让工业用地"]),
        ("引进星河半导体全国总部等总部项目18个。", ["引进总部项目"]),
        ("到期政府债券本息9.5亿元（本金6.1亿元、利息3.4亿元）。", None),
    ],
)
def test_the_label_is_found_where_it_is_not_next_to_the_number(sentence: str, expected: list[str] | None) -> None:
    found = labels(sentence)
    if expected is None:
        assert [str(label)[-2:] for label in found] == ["本息", "本金", "利息"]
    else:
        assert found == expected


def test_growth_and_share_belong_to_the_indicator_that_the_sentence_is_about() -> None:
    sentence = "一般公共预算收入86.4亿元，同比增长5.2%；其中税收收入73.1亿元，占一般公共预算收入的84.6%。"
    assert brief(sentence, "indicator", "measure", "base") == [
        ("一般公共预算收入", "level", None),
        ("一般公共预算收入", "change", "同比"),
        ("税收收入", "level", None),
        ("税收收入", "share", "一般公共预算收入"),
    ]


def test_a_growth_after_a_share_is_not_the_growth_of_the_share() -> None:
    sentence = "民生支出65.2亿元，占一般公共预算支出的76.2%，同比增长4.8%。"
    assert brief(sentence, "indicator", "measure", "value")[2] == ("民生支出", "change", 4.8)


def test_distributed_verbs_reach_every_member_of_the_list() -> None:
    assert brief("刑事警情、治安警情分别下降7.1%、18.3%。", "indicator", "value", "measure") == [
        ("刑事警情", -7.1, "change"),
        ("治安警情", -18.3, "change"),
    ]
    sentence = "区属国企营业收入27.3亿元、利润总额1.66亿元，分别增长12.5%、7.8%。"
    assert [row[1] for row in brief(sentence, "indicator", "value")][2:] == [12.5, 7.8]
    assert str(labels(sentence)[2]).endswith("营业收入")
    assert str(labels(sentence)[3]).endswith("利润总额")


@pytest.mark.parametrize(
    ("sentence", "measure", "value"),
    [
        ("政府采购履约保证金比例降至0.4%。", "rate", 0.4),
        ("行政复议纠错率下降61.2%。", "change", -61.2),
        ("平均担保费率为0.6%。", "rate", 0.6),
        ("项目核减率11.6%。", "rate", 11.6),
        ("压减行政经费20%用于民生。", "change", -20.0),
        ("税收占比达84.6%。", "share", 84.6),
        ("一般公共预算收入为预算的99.4%。", "completion", 99.4),
        ("一般公共预算支出完成调整预算的98.2%。", "completion", 98.2),
        ("社保基金收入占年度调整预算的105.9%。", "completion", 105.9),
        ("税收收入同比增长2.3倍。", "change", 2.3),
        ("税收收入比上年增收3.2亿元。", "difference", 320_000_000.0),
        ("平均担保费率下降0.2个百分点。", "difference", -0.2),
        ("收入完成进度超进度4.6个百分点。", "difference", 4.6),
        ("工业投资增速低于年初预期4.8个百分点。", "difference", -4.8),
    ],
)
def test_a_rate_is_not_taken_for_a_growth_nor_a_fall_for_a_rise(sentence: str, measure: str, value: float) -> None:
    assert brief(sentence, "measure", "value") == [(measure, value)]


def test_a_rise_after_a_completion_is_the_rise_of_the_level() -> None:
    sentence = "增值税完成4.3亿元，为预算的104.6%，增加0.8亿元，增长23.1%。"
    assert brief(sentence, "indicator", "measure", "value") == [
        ("增值税", "level", 430_000_000.0),
        ("增值税", "completion", 104.6),
        ("增值税", "difference", 80_000_000.0),
        ("增值税", "change", 23.1),
    ]


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("其他收入1.1亿元。", "其他收入"),
        ("还本付息支出3.1亿元。", "还本付息支出"),
        ("一般公共服务支出9.4亿元。", "一般公共服务支出"),
        ("经营性收入5.2亿元。", "经营性收入"),
        ("有效发明专利120件。", "有效发明专利"),
        ("实际利用外资3.2亿美元。", "实际利用外资"),
        ("开展全面从严治党专题研究部署4次。", "开展全面从严治党专题研究部署"),
    ],
)
def test_names_that_begin_like_an_adverb_lose_nothing(sentence: str, label: str) -> None:
    assert labels(sentence) == [label]


def test_two_growths_of_one_level_both_find_it() -> None:
    sentence = "政府性基金支出131.9亿元，增长21.7%，可比下降2.7%。"
    assert brief(sentence, "indicator", "value")[1:] == [("政府性基金支出", 21.7), ("政府性基金支出", -2.7)]


def test_budget_chains_name_the_ledger_of_bare_items() -> None:
    sentence = "全市政府性基金预算收入61.81亿元。加上债务转贷收入等206.85亿元，收入总量为268.66亿元。"
    assert labels(sentence) == ["政府性基金预算收入", "政府性基金预算债务转贷收入等", "政府性基金预算收入总量"]


def test_an_indicator_known_to_the_catalogue_is_resolved_and_its_label_stays_the_reports_own() -> None:
    (figure,) = figures("全区完成地方一般公共预算收入86.4亿元。")
    assert figure.canonical == "gpb_rev"
    assert "一般公共预算收入" in figure.indicator


def test_every_field_says_why_it_was_read_so() -> None:
    (figure,) = figures("全区兑现惠企资金超18亿元。")
    assert "超" in figure.reasons["bound"]
    assert figure.reasons["indicator"]
    assert figure.reasons["period"]


def test_a_figure_is_never_left_without_a_name_or_a_mark_of_doubt() -> None:
    for figure in figures("安排3.2亿元。另有5000万元。"):
        assert figure.indicator or figure.confidence < 0.9


@pytest.mark.parametrize(
    ("words", "bound"),
    [("超过", "gt"), ("突破", "gt"), ("不低于", "ge"), ("不超过", "le"), ("约", "about"), ("达到", "eq")],
)
def test_a_bound_before_a_list_that_is_shared_out_is_said_of_each_of_its_numbers(words: str, bound: str) -> None:
    text = f"文化产业、旅游产业增加值占比分别{words}2%、5%。"
    assert [found for (found,) in brief(text, "bound")] == [bound, bound]


@pytest.mark.parametrize(
    "again",
    ["，批准调整预算的82.4%", "，调整预算的82.4%", "、调整预算的82.4%", "，变动预算数的82.4%", "和调整预算的82.4%"],
)
def test_a_second_budget_held_against_without_its_verb_is_a_completion_too(again: str) -> None:
    text = f"支出65.14亿元，为年初预算的99.2%{again}，同比下降5.7%。"
    assert [measure for (measure,) in brief(text, "measure")] == ["level", "completion", "completion", "change"]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("聘请200名副高级以上职称的医疗专家。", ["聘请医疗专家"]),
        ("打造150个以上优质资源牵头的幼儿园共同体。", ["打造幼儿园共同体"]),
        ("首批103个重点项目加快推进。", ["首批重点项目"]),
        ("开展首批9个城乡融合试点。", ["开展首批城乡融合试点"]),
        ("公布第二批12个示范项目。", ["公布第二批示范项目"]),
        ("高等教育毛入学率达到63%。", ["高等教育毛入学率"]),
        ("城镇累计新增就业超700万人。", ["城镇累计新增就业"]),
        ("事故起数、死亡人数分别下降14.5%、14%。", ["事故起数", "死亡人数"]),
        ("城镇和农村居民人均可支配收入分别增长4%、5%。", ["城镇居民人均可支配收入", "农村居民人均可支配收入"]),
    ],
)
def test_a_label_is_the_whole_noun_that_is_counted(text: str, labels: list[str]) -> None:
    assert [label for (label,) in brief(text, "indicator")] == labels


@pytest.mark.parametrize(
    "text",
    ["形成10个营业收入超千亿元的产业集群。", "引进5家年营收突破1亿元的龙头企业。", "建设3个投资10亿元以上的重大项目。"],
)
def test_a_threshold_between_a_number_and_what_it_counts_is_a_rule(text: str) -> None:
    (count, _), (threshold, label) = brief(text, "stance", "indicator")
    assert (count, threshold) == ("actual", "rule"), label


@pytest.mark.parametrize(
    ("text", "base", "bound"),
    [
        ("单位能耗为全国平均的70%。", "全国平均", "eq"),
        ("单位能耗约为全国平均的70%。", "全国平均", "about"),
        ("人均收入达到全国平均水平的92%。", "全国平均水平", "eq"),
        ("人均收入为上年同期的95%。", "上年同期", "eq"),
    ],
)
def test_a_percentage_of_an_average_or_an_earlier_year_is_a_share_of_it(text: str, base: str, bound: str) -> None:
    ((label, measure, found, limit),) = brief(text, "indicator", "measure", "base", "bound")
    assert (label[:2], measure, found, limit) == (text[:2], "share", base, bound)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("新建道路42条、雨污管网8.9公里。", ["新建道路", "新建雨污管网"]),
        ("新增上市企业40家、专精特新企业8家。", ["新增上市企业", "新增专精特新企业"]),
        ("处置批而未供土地171.6万亩、闲置土地18.3万亩。", ["处置批而未供土地", "处置闲置土地"]),
        ("新建学校12所、改造学校3所。", ["新建学校", "改造学校"]),
    ],
)
def test_the_verb_of_a_list_is_every_items_so_that_what_came_new_is_not_taken_for_all(
    text: str, labels: list[str]
) -> None:
    assert [label for (label,) in brief(text, "indicator")] == labels


@pytest.mark.parametrize(
    "way",
    [
        "连跨3个百亿级台阶、达到1256亿元",
        "连跨3个百亿元台阶、达到1256亿元",
        "连续跨越3个百亿级台阶，达到1256亿元",
        "连上三个台阶，达到1256亿元",
        "突破千亿元、达到1256亿元",
        "突破1000亿元大关，达到1256亿元",
    ],
)
def test_what_was_reached_past_steps_and_marks_is_named_after_what_rose(way: str) -> None:
    text = f"（一）综合实力迈上新台阶。地区生产总值{way}，年均增长6.8%。"
    assert {row[0] for row in brief(text, "indicator")[-2:]} == {"地区生产总值"}
