"""What was cut or kept down, named in the clause before the percentage; names cut free of what leads to them."""

import pytest

from tests.figures.reading import brief

_TITLE = "青石县2022年财政工作总结\n"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("严控“三公”经费，比上年压减", "“三公”经费"),
        ("大力压减一般性支出，比上年下降", "一般性支出"),
        ("从严控制公用经费，较上年压减", "公用经费"),
        ("从严编制“三公”经费预算，同比下降", "“三公”经费预算"),
    ],
)
def test_what_was_kept_down_fell_and_not_what_was_told_before(said: str, name: str) -> None:
    found = brief(f"全年入库税款2.2亿元；{said}5%。", "indicator", "value", title=_TITLE)
    assert found[-1] == (name, -5)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("（一）一般公共预算 一般公共预算收入完成31.3亿元。", "一般公共预算收入"),
        ("（1）主要收入科目执行情况增值税37884万元。", "增值税"),
        ("税收收入2亿元，涉及的主要税种国内增值税收入7875万元。", "国内增值税收入"),
        ("按体制匡算，一般公共预算收入扣减体制结算上缴25.2亿元。", "体制结算上缴"),
        ("一般公共预算总收入为35亿元，总支出相应安排35亿元。", "一般公共预算总支出"),
        ("服务贸易［13］达到50亿元。", "服务贸易"),
        ("固定资产 投资完成50亿元。", "固定资产投资"),
    ],
)
def test_what_leads_to_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert brief(text, "indicator", title=_TITLE)[-1] == (name,)


@pytest.mark.parametrize("said", ["占比仅为", "占比仅", "占比只有", "占比高达", "占比达到", "占比为"])
def test_a_share_is_one_however_its_size_is_judged(said: str) -> None:
    assert brief(f"非税收入{said}41.5%。", "indicator", "measure", title=_TITLE) == [("非税收入", "share")]


@pytest.mark.parametrize(
    ("behind", "value"), [("以上的增速", 20), ("的较高增速", 20), ("左右的增幅", 20), ("的降幅", -20)]
)
def test_a_percentage_that_is_called_a_speed_is_a_growth(behind: str, value: float) -> None:
    found = brief(f"财政收入继续保持20%{behind}。", "indicator", "measure", "value", title=_TITLE)
    assert found == [("财政收入", "change", value)]


def test_a_wider_places_percentage_in_brackets_is_a_growth_as_the_one_before_them() -> None:
    text = "全县规模以上工业增加值同比增长7.5%（全市11.1%），固定资产投资增长6.4%（全市6.6%，全省5.1%）。"
    found = brief(text, "measure", "scope", title=_TITLE)
    assert [measure for measure, _ in found] == ["change"] * 5
    assert [scope for _, scope in found] == ["全县", "全市", "全县", "全市", "全省"]


def test_the_number_of_a_note_does_not_hide_a_budget() -> None:
    text = "一般公共预算支出完成调整预算[1]的98%。"
    assert brief(text, "indicator", "measure", title=_TITLE) == [("一般公共预算支出", "completion")]


def test_a_place_in_a_row_is_no_figure_and_what_is_spent_no_unit() -> None:
    assert brief("税收比重69.3%，排全省13位。", "value", title=_TITLE) == [(69.3,)]
    assert brief("连续两年跨越300亿、400亿支出台阶。", "value", title=_TITLE)[-1] == (4e10,)
