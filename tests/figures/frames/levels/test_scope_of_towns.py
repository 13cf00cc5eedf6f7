"""A town's own report: 全镇 and 全乡 are the whole place there, and hold; in a county's report they are one town's."""

import pytest

from tests.figures.reading import brief

TOWN = "松坪镇2024年财政预算执行情况的报告\n"


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("全镇财政总收入完成3120万元，完成预算的51%，其中一般公共预算收入1480万元。", ["全镇"] * 3),
        ("全镇财政支出完成2980万元，主要项目如下：\n1、教育支出410万元，占总支出的13.8%。", ["全镇"] * 3),
        ("2024年，全镇财政支出完成2980万元。农林水支出820万元。", ["全镇"] * 2),
        ("全镇完成固定资产投资4.2亿元；农村居民人均可支配收入增长6.1%。", ["全镇"] * 2),
        ("全镇财政收入3120万元，比上年增长5.2%。\n非税收入410万元。", ["全镇"] * 3),
        ("全镇财政收入3120万元，镇本级收入980万元。", ["全镇", "镇本级"]),
    ],
)
def test_a_towns_whole_is_not_lost_after_its_sentence(text: str, scopes: list[str]) -> None:
    assert [scope for (scope,) in brief(text, "scope", title=TOWN)] == scopes


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("全乡实现一般预算收入380万元，可支配财力2210万元。", "竹溪乡2024年政府工作报告\n"),
        ("全乡农业总产值2.4亿元，增长4.8%；粮食产量1.2万吨。", "竹溪乡2024年政府工作报告\n"),
        ("我镇一般公共预算收入1480万元，一般公共预算支出2980万元。", TOWN.replace("松坪镇", "白渡镇")),
        ("全街道实现税收收入2.6亿元，增长4%。非税收入0.2亿元。", "临河街道2024年工作总结\n"),
    ],
)
def test_townships_and_streets_are_wholes_as_well(text: str, title: str) -> None:
    scopes = {scope for (scope,) in brief(text, "scope", title=title)}
    assert len(scopes) == 1
    assert scopes <= {"全乡", "全镇", "全街道"}


def test_one_town_in_a_countys_report_does_not_take_over_the_next_sentence() -> None:
    text = "松坪镇推进集镇改造，全镇投入资金800万元。一般公共预算收入完成12亿元。"
    assert brief(text, "scope", title="云岫县2024年财政工作总结\n")[-1] == (None,)
