"""Names that a sentence, an item or a list says once: without them a figure stands in no row of a comparison."""

import pytest

from tests.figures.reading import brief

BUDGET = "清溪县2024年预算执行情况和2025年预算草案的报告\n二、2025年预算安排\n（一）支出安排\n"


@pytest.mark.parametrize(
    "head",
    [
        "教育支出。",
        "●教育支出。",
        "● 教育支出。2025年",
        "■教育支出：",
        "教育支出：",
        "（1）教育支出。",
        "1.教育支出：",
        "——教育支出：",
    ],
)
@pytest.mark.parametrize("verb", ["安排", "拨付"])
def test_a_topic_before_its_number_is_the_name_whatever_marks_it(head: str, verb: str) -> None:
    found = brief(f"{head}{verb}8.3亿元，增长5.1%。\n", "indicator", "stance", title=BUDGET)
    assert found == [("教育支出", "plan"), ("教育支出", "plan")]


def test_an_item_says_its_name_once() -> None:
    text = (
        "1.全县地方公共财政收入调减1023万元。按照年初预算收入增长3%的目标不变，预计2020年收入完成33757万元，"
        "比年初预算数34780万元减少1023万元。\n"
    )
    found = brief(text, "indicator", title="清溪县2020年预算调整方案\n")
    assert {label for (label,) in found} == {"地方公共财政收入"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("生猪出栏5.9万头，产值达9585万元。", "生猪产值"),
        ("小家禽存栏96万只，产值达2959万元。", "小家禽产值"),
        ("药材播种面积3万亩，总产量2万吨。", "药材总产量"),
        ("全年新增规上企业70户，总数突破360家。", "规上企业总数"),
        ("生猪存栏14.2万头、出栏26.7万头。", "生猪出栏"),
        ("生猪存栏、出栏量分别达到100万头、150万头。", "生猪出栏量"),
        ("第一产业增加值18.8亿元，比上年增长5.7%，拉动经济增长0.77个百分点。", "第一产业增加值拉动经济增长"),
        ("城镇登记失业率为3.2%。农民工返乡创业5361人，完成全年指标任务的103.1%。", "农民工返乡创业"),
        ("非公经济 2024年全区非公经济增加值完成86.49亿元。", "非公经济增加值"),
        ("个人所得税受普惠性减免政策影响下降25.3%。", "个人所得税"),
        ("收入总量与县十六届人大三次会议报告数相比增加53166万元。", "收入总量"),
        ("县十九届人大常委会第五次会议审查批准调整全县一般公共预算收入50.9亿元。", "一般公共预算收入"),
        ("在教育方面，投入资金2.3亿元。", "教育资金"),
    ],
)
def test_the_last_number_of_a_sentence_has_its_name(sentence: str, expected: str) -> None:
    assert brief(sentence, "indicator")[-1] == (expected,)


def test_a_list_told_of_before_is_dealt_out_over_its_growths() -> None:
    text = "汽车制造业、食品制造业、燃气生产和供应业三个行业增加值增势较好，分别增长89.2%、11.4%、59.4%。"
    found = brief(text, "indicator", "measure")[-3:]
    assert found == [(f"{trade}增加值", "change") for trade in ("汽车制造业", "食品制造业", "燃气生产和供应业")]


def test_places_in_the_order_of_their_growth_have_what_grew() -> None:
    text = "一般公共预算收入增速排名前三的是：松林县11.7%、庆安县11.9%、云岫县12.7%。"
    found = brief(text, "indicator", "measure", "scope", title="澄溪市2019年财政收支情况\n")
    assert found == [("一般公共预算收入", "change", place) for place in ("松林县", "庆安县", "云岫县")]


def test_a_line_of_a_balance_needs_its_ledger_only_beside_another_ledger_s() -> None:
    general = "一般公共预算收入15亿元，加上上级补助收入13亿元、调入资金1亿元、上年结余2亿元，收入合计31亿元。"
    funds = "政府性基金收入12亿元，加上调入资金2亿元，收入合计14亿元。"
    alone = [label for (label,) in brief(general, "indicator")]
    assert alone == ["一般公共预算收入", "上级补助收入", "调入资金", "上年结余", "一般公共预算收入合计"]
    both = [label for (label,) in brief(general + funds, "indicator")]
    assert both[2] == "一般公共预算调入资金"
    assert both[3] == "上年结余"
    assert both[6] == "政府性基金调入资金"
    assert brief(general, "canonical")[1:4] == brief(general + funds, "canonical")[1:4]
