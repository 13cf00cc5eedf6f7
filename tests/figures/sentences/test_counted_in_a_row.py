"""Things counted in a row, each before its noun, as audits count them; numbers that only count up what was said."""

import pytest

from tests.figures.reading import brief

_AUDIT = "临江市2024年度审计工作报告\n"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("12个部门18个项目3.4亿元预算未细化到具体单位。", ["部门", "项目"]),
        ("5个县23个村4600万元补助资金未及时发放。", ["县", "村"]),
        ("2个单位3名人员违规领取补贴。", ["单位", "违规领取补贴人员"]),
    ],
)
def test_each_number_of_a_row_counts_what_stands_behind_it(text: str, names: list[str]) -> None:
    assert [name for (name,) in brief(text, "indicator", title=_AUDIT)][: len(names)] == names


def test_money_that_lay_idle_for_a_year_is_no_threshold() -> None:
    found = brief("3个项目1.2亿元资金闲置1年以上。", "value", "stance", "indicator", title=_AUDIT)
    assert found[1:] == [(1.2e8, "actual", "资金闲置"), (1, "actual", "资金闲置")]


@pytest.mark.parametrize("words", ["以上五项", "上述五项"])
def test_what_only_counts_the_items_before_is_no_figure(words: str) -> None:
    found = brief(f"教育支出2亿元，农林水支出1亿元。{words}支出合计71.6亿元。", "value", "indicator")
    assert [value for value, _ in found] == [2e8, 1e8, 71.6e8]


@pytest.mark.parametrize("words", ["还需组织收入", "仍需筹措资金", "尚需安排支出"])
def test_what_is_still_to_come_in_is_no_result(words: str) -> None:
    assert brief(f"12月份{words}4.4亿元。", "stance", title="临江市2024年1-11月财政收支情况\n") == [("plan",)]


def test_money_is_not_named_after_what_another_part_of_the_sentence_counts() -> None:
    found = brief("新增学位3600个；投入4200万元，将标准由160元提高到180元。", "indicator")
    assert found[1] == ("投入",)


def test_what_was_bought_is_named_after_the_budget_for_it() -> None:
    found = brief("政府采购预算3.6亿元，实际采购3.3亿元，节约资金0.3亿元。", "indicator")
    assert found[:2] == [("政府采购预算",), ("政府采购",)]


@pytest.mark.parametrize(
    ("names", "first", "second"),
    [
        ("城市、农村低保月人均补差", "城市低保月人均补差", "农村低保月人均补差"),
        ("城镇、农村特困供养标准", "城镇特困供养标准", "农村特困供养标准"),
        ("特困人员集中、分散供养标准", "特困人员集中供养标准", "特困人员分散供养标准"),
        ("门诊、住院报销比例上限", "门诊报销比例上限", "住院报销比例上限"),
        ("急难型、支出型临时救助最低标准", "急难型临时救助最低标准", "支出型临时救助最低标准"),
    ],
)
def test_two_kinds_of_people_or_places_share_what_is_said_of_the_last(names: str, first: str, second: str) -> None:
    assert brief(f"{names}分别达512元、386元。", "indicator") == [(first,), (second,)]


@pytest.mark.parametrize("words", ["高出上年", "高出去年", "高于上年", "低于上年"])
def test_the_year_that_a_share_is_above_is_not_its_own(words: str) -> None:
    found = brief(f"民生支出占一般公共预算支出的82.3%，{words}1.1个百分点。", "measure", "period")
    assert found[1] == ("difference", "2024")


def test_places_that_are_dealt_a_limit_have_their_part_of_it() -> None:
    text = "省财政厅下达我市新增债务限额15.8亿元。分配市本级6.2亿元、青石县5.1亿元、云水区4.5亿元。"
    found = brief(text, "indicator", "scope", title="临江市2025年预算调整方案\n")
    assert found[1:] == [("新增债务限额", "市本级"), ("新增债务限额", "青石县"), ("新增债务限额", "云水区")]


@pytest.mark.parametrize(
    ("text", "counted", "money"),
    [
        ("有3个县挤占挪用上级专项资金，涉及金额28.59亿元。", "挤占挪用上级专项资金县", "挤占挪用上级专项资金涉及金额"),
        ("6个部门违规发放津补贴42万元。", "违规发放津补贴部门", "违规发放津补贴"),
        ("3家单位虚列支出15万元。", "虚列支出单位", "虚列支出"),
        ("2个县共滞留补助资金9.48亿元。", "县", "共滞留补助资金"),
        ("3个县应收未收非税收入4.7亿元。", "县", "应收未收非税收入"),
    ],
)
def test_who_did_wrong_is_no_part_of_the_name_of_the_money(text: str, counted: str, money: str) -> None:
    assert brief(text, "indicator", title=_AUDIT) == [(counted,), (money,)]


@pytest.mark.parametrize(
    ("text", "name"),
    [("实施3个市级项目。", "市级项目"), ("建成4个县城建设项目。", "县城建设项目"), ("15家企业投资10亿元。", "企业")],
)
def test_words_that_only_begin_like_a_place_stay_whole(text: str, name: str) -> None:
    assert str(brief(text, "indicator", title=_AUDIT)[0][0]).endswith(name)
