"""One fact stated twice, and two facts that happen to be equal."""

import pytest

from tests.figures.relating.related import masked_twins, twins


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一般公共预算收入86.4亿元。\n今年一般公共预算收入为86.4亿元。", ["86.4亿元"]),
        ("区级一般公共预算收入86.4亿元。\n收支平衡情况：一般公共预算收入86.4亿元、补助收入3亿元。", ["86.4亿元"]),
        ("上级转移支付净补助76.39亿元。\n上级对我区转移支付净补助76.39亿元，增长3%。", ["76.39亿元"]),
        ("地方一般公共预算收入140.9亿元。\n一般公共预算收入140.9亿元，增长3%。", ["140.9亿元"]),
        ("税收收入增长4.1%。\n全年税收收入增长4.1%。", ["4.1%"]),
        ("区级教育支出12.5亿元。\n镇级教育支出12.5亿元。", []),
        ("教育支出12.5亿元。\n卫生支出12.5亿元。", []),
        ("2024年教育支出12.5亿元。\n2023年教育支出12.5亿元。", []),
        ("教育支出12.5亿元。\n教育支出增长12.5%。", []),
        ("区级道路支出5亿元。\n支出5亿元。", []),
    ],
)
def test_only_one_fact_said_twice_is_a_repeat(text: str, expected: list[str]) -> None:
    assert twins(text) == expected


def test_a_title_states_what_the_body_states() -> None:
    title = "2024年云岫区财政投资评审节约资金12.47亿元\n"
    assert twins("今年，全区财政投资评审节约资金12.47亿元。", title=title) == ["12.47亿元"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("成立了*个收入专班。\n下一步发挥八个收入专班作用，组织收入。", [("*个", "八个")]),
        ("走访*家纳税大户。\n全年走访纳税大户12家。", [("*家", "12家")]),
        ("新增*家纳税大户。\n明年计划新增纳税大户12家。", []),
        ("走访*家纳税大户。\n2023年走访纳税大户12家。", []),
        ("成立了*个收入专班。\n成立收入专班8个。\n成立项目收入专班6个。", []),
        ("成立了*个收入专班。\n派出*个收入专班。\n成立收入专班8个。", []),
        ("成立了*个收入专班。\n新增项目8个。", []),
        ("成立了*个收入专班，收入专班8个。", []),
        ("拨付收入专班*万元。\n收入专班8个。", []),
    ],
)
def test_what_a_report_masks_in_one_place_and_tells_in_another_is_one_fact(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert masked_twins(text) == expected
