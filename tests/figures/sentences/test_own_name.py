"""The report's own place says nothing at the head of a clause; names with odd letters stay whole."""

import pytest

from tests.figures.reading import brief

TITLE = "临澜市财政局2024年工作总结\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("临澜上半年民生支出215亿元。", ("民生支出", "2024H1", None)),
        ("临澜市级财政支出39亿元，全市支出80亿元。", ("财政支出", "2024", "市级")),
        ("临澜2023年一般公共预算收入完成80亿元。", ("一般公共预算收入", "2023", None)),
        ("临澜财政收入完成80亿元。", ("财政收入", "2024", None)),
        ("临澜水库蓄水3亿立方米。", ("临澜水库蓄水", "2024", None)),
    ],
)
def test_the_short_name_of_the_report_s_place_is_no_part_of_a_name(sentence: str, expected: tuple[object, ...]) -> None:
    assert brief(sentence, "indicator", "period", "scope", title=TITLE)[0] == expected


def test_what_is_sent_up_to_a_city_names_no_place() -> None:
    text = "主任、各位委员：\n全区支出402亿元。加上解市级财政支出18亿元、债务还本支出23亿元，支出总量443亿元。\n"
    assert {scope for (scope,) in brief(text, "scope", title="")} == {None}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("覆盖率达94.5%，新建普通高中11所。", "新建普通高中"),
        ("新建高中3所，改造初中12所。", "改造初中"),
        ("共计28项指标，其中预期性指标19项、约束性指标9项。", "约束性指标"),
        ("出台稳增长政策32项。", "出台稳增长政策"),
        ("新增发电装机4178万千瓦、总装机达9157万千瓦。", "总装机"),
        ("外贸实绩企业突破9000家，高新技术企业数量实现翻番、达1.8万家。", "高新技术企业数量"),
        ("赴省财政厅协调争取城市维护费2867万元。", "城市维护费"),
        ("投入资金3亿元，持续巩固脱贫攻坚成果。", "脱贫攻坚成果资金"),
    ],
)
def test_names_stay_whole(sentence: str, expected: str) -> None:
    assert brief(sentence, "indicator", title=TITLE)[-1] == (expected,)


def test_money_for_counted_people_is_named_by_what_it_does_for_them() -> None:
    found = brief("投入资金0.9亿元，促进城镇失业人员再就业2.3万人。", "indicator", title=TITLE)
    assert found == [("城镇失业人员再就业资金",), ("城镇失业人员再就业",)]


@pytest.mark.parametrize("rank", ["增幅居全省13位", "增速位列全市第3位", "排名居全省前5位", "总量排在全省8位"])
def test_a_place_in_a_ranking_is_no_figure(rank: str) -> None:
    assert len(brief(f"一般公共预算收入增长5%，{rank}。", "text", title=TITLE)) == 1
