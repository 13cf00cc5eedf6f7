"""What the clause before says grew is what the next one tells from how much to how much of."""

import pytest

from tests.figures.reading import brief

TITLE = "盐渚区2012年政府工作报告\n"


@pytest.mark.parametrize(
    "said",
    [
        "税收收入大幅增长",
        "税收收入稳步提升",
        "税收收入实现翻倍增长",
        "税收收入连续跨越三个“十亿元”台阶",
        "税收收入持续攀升",
        "税收收入不断扩大",
        "税收收入快速增长",
        "税收收入翻番",
    ],
)
@pytest.mark.parametrize(
    "moved", ["从2006年的19.8亿元增至2011年的48.6亿元", "由2006年的19.8亿元增加到2011年的48.6亿元"]
)
def test_a_change_has_the_name_and_the_years_that_are_told(said: str, moved: str) -> None:
    found = brief(f"{said}，{moved}。", "indicator", "period", title=TITLE)
    assert found[-2:] == [("税收收入", "2006"), ("税收收入", "2011")]


def test_counted_things_grow_too() -> None:
    found = brief("规上工业企业总量快速增长，从2006年的120家增至2011年的260家。", "indicator", "period", title=TITLE)
    assert found == [("规上工业企业总量", "2006"), ("规上工业企业总量", "2011")]


@pytest.mark.parametrize("said", ["项目建设加快推进", "受疫情影响", "坚持稳中求进"])
def test_what_did_not_grow_names_nothing(said: str) -> None:
    found = brief(f"{said}，从2006年的19.8亿元增至2011年的48.6亿元。", "indicator", title=TITLE)
    assert all(said not in str(label) for (label,) in found)
