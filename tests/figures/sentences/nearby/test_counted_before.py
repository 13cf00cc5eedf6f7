"""What was done to things that the sentence before counted, or that an item names before its colon."""

import pytest

from tests.figures.reading import brief


def labels(sentence: str) -> list[object]:
    return [row[0] for row in brief(sentence, "indicator")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "全年实施亿元以上项目73个，完成投资219亿元，增长39.7%。竣工26个，新开工31个。",
            ["竣工亿元以上项目", "新开工亿元以上项目"],
        ),
        ("推进10亿元以上项目12个，完成投资30亿元。竣工5个。", ["竣工10亿元以上项目"]),
        ("新建口袋公园12个，投入资金3亿元。建成8个。", ["建成口袋公园"]),
        ("谋划项目120个，总投资30亿元。入库85个。", ["入库项目"]),
        ("排查隐患300处，投入2000万元。整改296处。", ["整改隐患"]),
    ],
)
def test_a_sentence_goes_on_with_what_the_one_before_counted(sentence: str, expected: list[str]) -> None:
    assert labels(sentence)[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("成长驿站：3月底前新建成2家；6月底前新建成2家。", ["新建成成长驿站"] * 2),
        ("1.城市公园：上半年建成3个，年底前建成8个。", ["建成城市公园"] * 2),
        ("幼儿园：新建2所，改扩建3所，新增学位600个。", ["新建幼儿园", "改扩建幼儿园", "新增学位"]),
    ],
)
def test_an_item_names_before_its_colon_what_is_counted_behind_it(item: str, expected: list[str]) -> None:
    assert labels(item) == expected


@pytest.mark.parametrize("threshold", ["亿元以上", "5000万元以上", "1亿元以上"])
@pytest.mark.parametrize("verb", ["实施", "组织实施", "推进"])
def test_a_threshold_is_no_amount_and_not_what_the_next_sentence_goes_on_about(threshold: str, verb: str) -> None:
    found = brief(f"{verb}{threshold}重点项目73个，完成投资219亿元。竣工26个。", "text", "stance", "indicator")
    assert found[0][1] == "rule"
    assert str(found[1][2]).endswith("重点项目")
    assert str(found[-1][2]).startswith("竣工")


def test_words_behind_a_bound_tell_what_money_is_for() -> None:
    assert labels("筹措资金3亿元以上支持教育发展。") == ["教育发展资金"]


@pytest.mark.parametrize(("kind", "expected"), [("规上企业", "规上企业产值"), ("高新技术企业", "高新技术企业产值")])
def test_a_kind_of_enterprise_keeps_its_name_in_what_it_makes(kind: str, expected: str) -> None:
    assert str(labels(f"培育{kind}36家，产值80亿元。")[1]).endswith(expected)


@pytest.mark.parametrize("cause", ["执行中因专项债券增加", "执行过程中受国债下达影响"])
def test_an_account_told_of_before_its_cause_names_what_it_came_to(cause: str) -> None:
    text = f"政府性基金收入预算52亿元，实际完成63亿元。政府性基金支出{cause}，实际完成167亿元。"
    assert labels(text)[-1] == "政府性基金支出"
