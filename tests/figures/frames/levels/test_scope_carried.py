"""Whose a figure is: a level that was named once holds until another one is."""

import pytest

from tests.figures.reading import brief

BUDGET = "关于临澜市2025年预算执行情况和2026年预算草案的报告\n"


@pytest.mark.parametrize(
    "text",
    [
        "2025年，市本级一般公共预算收入完成32.6亿元，增长4.1%。一般公共预算支出完成78.4亿元。",
        "2025年，市本级一般公共预算收入完成32.6亿元，增长4.1%。其中税收收入20.1亿元。",
        "市本级一般公共预算收入完成32.6亿元，为预算的101%。非税收入12.5亿元，下降2%。",
        "市本级政府性基金收入完成9.8亿元。政府性基金支出完成8.1亿元，完成调整预算的93.2%。",
        "（二）市本级\n一般公共预算收入完成32.6亿元，增长4.1%。\n一般公共预算支出完成78.4亿元。",
        "（二）市本级收支情况\n1.一般公共预算。收入完成32.6亿元。支出完成78.4亿元。",
        "二、市本级预算执行情况\n2025年，一般公共预算收入完成32.6亿元。政府债务余额145.2亿元。",
        "（2）市本级收支。一般公共预算收入32.6亿元，增长4.1%。\n政府性基金预算支出38.5亿元，下降4%。",
        "市本级地方一般公共预算收入完成32.6亿元。加上转移性收入25.5亿元、上年结转收入5.3亿元，收入总计63.4亿元。",
        "2025年，市本级一般公共预算收入32.6亿元，比上年增收1.3亿元，增长4.1%。",
    ],
)
def test_a_level_named_once_is_not_lost_at_the_next_full_stop(text: str) -> None:
    assert {scope for (scope,) in brief(f"全市收支平稳。\n{text}", "scope", title=BUDGET)} == {"市本级"}


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("全市一般公共预算收入完成100亿元，其中：市本级40亿元。税收收入70亿元。", ["全市", "市本级", "全市"]),
        ("市本级收入预算94.7亿元（其中：开发区1.1亿元），实际完成96亿元。", ["市本级", "开发区", "市本级"]),
        ("分级次看：市级完成40亿元；区县级完成60亿元。", ["市级", "区县级"]),
        ("全市一般公共预算收入完成100亿元。\n市本级一般公共预算收入完成40亿元。", ["全市", "市本级"]),
        (
            "（1）全市收支。一般公共预算收入100亿元。\n（2）市级收支。一般公共预算收入40亿元。",
            ["全市", "市级"],
        ),
        (
            "（三）云岫开发区预算执行情况\n一般公共预算收入完成3亿元。\n（四）预算绩效\n一般公共预算支出完成80亿元。",
            ["云岫开发区", None],
        ),
        ("市本级支出完成78亿元（开发区6.2亿元，市本级71.8亿元），增长4%。", ["市本级", "开发区", "市本级", "市本级"]),
    ],
)
def test_another_level_takes_over_where_it_is_named_and_no_further(text: str, scopes: list[str | None]) -> None:
    assert [scope for (scope,) in brief(text, "scope", title=BUDGET)] == scopes


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("争取中央财政补助收入12亿元。", "中央财政补助收入"),
        ("全市地方一般公共预算收入完成100亿元。", "地方一般公共预算收入"),
        ("获得中央预算内投资5亿元。", "中央预算内投资"),
    ],
)
def test_a_level_of_the_state_stays_in_the_name_of_what_it_pays(text: str, label: str) -> None:
    assert [found for (found,) in brief(text, "indicator", title=BUDGET)] == [label]


@pytest.mark.parametrize(
    "text",
    [
        "市本级一般公共预算收入完成32.6亿元。新建幼儿园12所。",
        "市本级一般公共预算支出完成78.4亿元。惠及学生3.2万人。",
        "市本级政府性基金收入9.8亿元。改造道路15条。",
    ],
)
def test_counts_belong_to_a_level_only_where_their_own_sentence_says_so(text: str) -> None:
    assert brief(text, "scope", title=BUDGET)[-1] == (None,)


def test_the_report_s_own_name_is_its_whole_place() -> None:
    found = brief("临澜市一般公共预算收入完成100亿元。市本级40亿元。", "scope", title=BUDGET)
    assert found[0] in [("全市",), (None,)]


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("全市债务限额160亿元，其中市级46亿元，区级106亿元，待分配8亿元。", ["全市", "市级", "区级", "全市"]),
        ("新增限额20亿元，其中：市本级12亿元，县区6亿元，未分配2亿元。", [None, "市本级", "县区", None]),
        ("下达限额30亿元，市本级10亿元、各县区18亿元、预留2亿元。", [None, "市本级", "各县区", None]),
        ("新增限额20亿元（市本级12亿元、县区6亿元、尚未分配2亿元）。", [None, "市本级", "县区", None]),
    ],
)
def test_what_is_left_when_the_levels_have_had_theirs_is_the_whole_places(text: str, scopes: list[str | None]) -> None:
    assert [scope for (scope,) in brief(text, "scope", title="云岫市财政局2025年工作总结\n")] == scopes


@pytest.mark.parametrize(
    "heading",
    [
        "（一）聚力打造高质量发展先行区，在服务全国发展大局中展现新担当",
        "（一）走在全国前列，建设先进制造业基地",
        "（一）主动融入全国统一大市场",
        "（一）争创全国一流营商环境",
        "（一）为全国改革探路",
        "（一）建设辐射全国的商贸物流枢纽",
        "（一）勇当全省高质量发展排头兵",
        "（一）在全省率先实现共同富裕",
        "（一）打造全省重要的粮食生产基地",
        "（一）奋力走在全省前列",
        "（一）面向全国引才聚才",
        "（一）确保主要指标增速高于全省平均水平",
    ],
)
def test_what_a_place_wants_to_be_among_others_is_no_scope(heading: str) -> None:
    title = "临澜市2025年政府工作报告\n临澜市人民政府\n"
    text = f"二、2025年工作安排\n{heading}\n新建5G基站1200个。税收增长5%。\n（二）财政\n市本级税收收入40亿元。"
    assert [scope for (scope,) in brief(text, "scope", title=title)] == [None, None, "市本级"]


def test_the_parts_of_what_a_level_spent_are_of_that_level() -> None:
    text = "2024年市本级“三公”经费支出3862万元。其中，因公出国（境）费用86万元，公务接待费862万元。"
    assert [row[0] for row in brief(text, "scope")] == ["市本级"] * 3


@pytest.mark.parametrize("level", ["街道", "镇街", "乡镇"])
def test_what_towns_and_streets_spend_is_theirs(level: str) -> None:
    text = f"2025年全区一般公共预算支出安排54.8亿元，其中：区级支出48.6亿元，{level}支出6.2亿元。"
    assert [row[0] for row in brief(text, "scope", title=BUDGET)] == ["全区", "区级", level]
