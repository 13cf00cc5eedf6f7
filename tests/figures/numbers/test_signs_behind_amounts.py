"""Growths right behind an amount, and brackets of another kind: a sign lost there turns a fall into a rise."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(("words", "value"), [("-3.1%", -3.1), ("+3.1%", 3.1), ("3.1%", 3.1), ("↓3.1%", -3.1)])
def test_a_growth_right_behind_an_amount_keeps_its_sign(words: str, value: float) -> None:
    found = brief(f"税收收入完成163.4亿元 {words}，非税收入12.3亿元。", "indicator", "measure", "value", "stance")
    assert found[0][3] == "actual"
    assert found[1] == ("税收收入", "change", value, "actual")


def test_a_growth_in_brackets_that_another_is_held_against_keeps_its_sign() -> None:
    found = brief("农业增加值增长3.5%，较一季度（-10.8%）回升14.3个百分点。", "measure", "value")
    assert found[1] == ("change", -10.8)


def test_black_brackets_behind_a_number_break_it_down() -> None:
    text = "政府债务余额37.7亿元，其中：存量债务5747万元【一般债务5514万元、专项债务233万元】，债券37.2亿元。"
    found = brief(text, "indicator", "stance")
    assert [label for label, _ in found] == ["政府债务余额", "存量债务余额", "一般债务余额", "专项债务余额", "债券"]
    assert {stance for _, stance in found} == {"actual"}


@pytest.mark.parametrize(
    ("words", "base"),
    [
        ("为年度预算（调整数）的", "年度预算"),
        ("完成全年总量目标的", "全年总量目标"),
        ("完成市定目标值的", "市定目标值"),
        ("占省级核定支出预计数的", "省级核定支出预计数"),
    ],
)
def test_targets_of_all_names_are_completed(words: str, base: str) -> None:
    found = brief(f"政府性基金支出10.5亿元，{words}31.8%。", "measure", "base")
    assert found[1][0] in ("completion", "share")
    assert found[1][1] == base


def test_a_target_that_was_beaten_is_of_the_same_kind_and_planned() -> None:
    found = brief("健身场地覆盖率达92.8%，高于年初85%的目标任务。", "measure", "stance")
    assert found == [("rate", "actual"), ("rate", "plan")]


def test_a_percentage_in_brackets_that_is_the_quotient_before_it_tells_how_much_is_done() -> None:
    text = "2个养老机构建设已完成1个（50%），126条河道治理已完成120条（95%）。"
    assert [measure for (measure,) in brief(text, "measure")] == ["level", "level", "completion"] * 2


@pytest.mark.parametrize("text", ["全县有学校10所，其中小学5所（50%）。", "税收收入10亿元，其中增值税5亿元（50%）。"])
def test_a_part_in_brackets_is_no_completion(text: str) -> None:
    assert brief(text, "measure")[-1] != ("completion",)
