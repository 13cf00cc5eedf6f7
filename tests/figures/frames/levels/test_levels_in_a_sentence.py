"""Levels and places within one sentence: whose each number is, however the sentence lists them."""

import pytest

from tests.figures.reading import brief

_TITLE = "云桥市2024年上半年预算执行情况\n"
_WHOLE = "全市一般公共预算收入完成86亿元，增长5%"
_LEVELS = (("市级", "县级"), ("市本级", "县（市、区）"), ("市本级", "区县"), ("市级", "各县区"), ("市本级", "高新区"))


@pytest.mark.parametrize(
    "form",
    [
        "。分级次看，{one}收入31亿元，增长6%；{two}收入55亿元，增长4%。",
        "。其中：{one}31亿元，增长6%；{two}55亿元，增长4%。",
        "，其中{one}31亿元，{two}55亿元。",
        "（其中：{one}31亿元，{two}55亿元）。",
        "。其中：{one}完成31亿元，增长6%；{two}完成55亿元，增长4%。",
        "。从级次看，{one}31亿元，同比增长6%；{two}55亿元，同比增长4%。",
        "。按级次分，{one}收入31亿元、{two}收入55亿元。",
        "。{one}一般公共预算收入完成31亿元，增长6%。{two}一般公共预算收入完成55亿元，增长4%。",
        "，{one}、{two}分别完成31亿元、55亿元，分别增长6%、4%。",
        "。分地区看，{one}完成31亿元，{two}完成55亿元。",
    ],
)
@pytest.mark.parametrize(("one", "two"), _LEVELS)
def test_each_level_of_a_breakdown_has_its_own_number(form: str, one: str, two: str) -> None:
    found = brief(_WHOLE + form.format(one=one, two=two), "text", "scope", "indicator", title=_TITLE)[2:]
    whose = {"31亿元": one, "6%": one, "55亿元": two, "4%": two}
    assert [(text, scope) for text, scope, _ in found] == [(text, whose[text]) for text, _, _ in found]  # type: ignore[index]
    assert {label for _, _, label in found} <= {"一般公共预算收入", "收入"}


def test_places_are_dealt_out_over_numbers_in_turn() -> None:
    text = (
        "市本级、加水区、呼山县和漠川县税收收入分别完成7234万元、9305万元、2016万元和1002万元，分别增长1%、2%、3%和4%。"
    )
    found = brief(text, "indicator", "scope", title=_TITLE)
    assert found == [("税收收入", place) for place in ("市本级", "加水区", "呼山县", "漠川县")] * 2


def test_what_a_county_did_is_no_longer_said_of_the_next_sentence() -> None:
    text = "各县区收入55亿元，增长4%。全市支出120亿元。"
    assert [row[0] for row in brief(text, "scope", title=_TITLE)][:2] == ["各县区", "各县区"]
    assert brief(text, "scope", title=_TITLE)[2] == ("全市",)


@pytest.mark.parametrize("level", ["镇级财政收入全部超过1000万元", "区县收入均超5亿元"])
def test_a_level_named_within_a_sentence_is_over_with_its_part_of_it(level: str) -> None:
    text = f"全市财政收入增长19.4%，{level}；工业总产值接近1300亿元；粮食产量82万吨。"
    assert [scope for (scope,) in brief(text, "scope", title=_TITLE)][-2:] == ["全市", "全市"]


@pytest.mark.parametrize(("one", "two"), [("城镇", "牧区"), ("城镇", "农村"), ("城市", "县城"), ("山区", "库区")])
def test_kinds_of_area_are_nobody_s(one: str, two: str) -> None:
    found = brief(f"{one}、{two}居民人均可支配收入分别达到24683元和19649元。", "indicator", "scope", title=_TITLE)
    assert found == [(f"{one}居民人均可支配收入", None), (f"{two}居民人均可支配收入", None)]


def test_what_an_amount_of_a_level_is_for_is_of_that_level() -> None:
    text = (
        "全市新增债券11亿元（一般债券2亿元，专项债券9亿元）；其中，市本级新增一般债券2亿元，用于公路建设1.4亿元，其他0.6亿元；"
        "市本级新增专项债券9亿元，用于市政基础设施建设6亿元，农林水利建设3亿元。"
    )
    assert [scope for (scope,) in brief(text, "scope", title=_TITLE)][3:] == ["市本级"] * 6
