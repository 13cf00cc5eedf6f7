"""What a level or a place breaks down: a row of the wrong name would hold a county's revenue as its tax."""

import pytest

from tests.figures.reading import brief

REPORT = "临澜市2024年预算执行情况报告\n"
WHOLE = "2024年全市一般公共预算收入完成52.3亿元，增长4.1%。"
PARTS = "其中：税收收入36.5亿元，增长3.2%；非税收入15.8亿元，增长6.3%。"
LEVELS = [("一般公共预算收入", "市级"), ("一般公共预算收入", "县级")]


@pytest.mark.parametrize(
    "lead",
    ["分级次看：", "分级次看，", "分级次：", "分级次完成情况：", "从级次看，", "按级次看，", "分级别看，", "其中："],
)
@pytest.mark.parametrize("parts", ["", PARTS, "其中：税收收入36.5亿元，增长3.2%。", "税收占比69.8%。"])
@pytest.mark.parametrize("paragraph", ["", "\n"])
def test_levels_break_down_the_whole_and_not_its_part(lead: str, parts: str, paragraph: str) -> None:
    text = f"{WHOLE}{parts}{paragraph}{lead}市级21.2亿元，县级31.1亿元。\n"
    assert brief(text, "indicator", "scope", title=REPORT)[-2:] == LEVELS


def test_levels_go_on_from_sentence_to_sentence_and_from_paragraph_to_paragraph() -> None:
    text = (
        f"{WHOLE}{PARTS}\n2024年全市一般公共预算收入完成情况\n单位：万元\n"
        "分级次：市本级20.7亿元，占比为39.6%；同比增长7.7%，为预算的106.7%。县区级31.6亿元，增长8.8%。\n"
        "其中：青石县12.4亿元，增长17.0%，为预算的101.9%；白水区5.4亿元；云岭经开区13.8亿元，增长8.5%。\n"
    )
    found = brief(text, "indicator", "scope", title=REPORT)[6:]
    assert {label for label, _ in found} == {"一般公共预算收入"}
    scopes = [scope for _, scope in found]
    assert scopes == ["市本级"] * 4 + ["县区级"] * 2 + ["青石县"] * 3 + ["白水区"] + ["云岭经开区"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全市收入52亿元（税收36亿元、非税16亿元），其中市级21亿元，县级31亿元。", "收入"),
        ("市本级债务余额61.2亿元，其中一般债务20亿元、专项债务41.2亿元；县级91.1亿元。", "债务余额"),
        ("全市债务余额152亿元，其中一般债务50亿元；市级61亿元，县级91亿元。", "债务余额"),
    ],
)
def test_a_level_behind_a_bracket_or_a_semicolon_is_of_what_stands_before_the_part(text: str, expected: str) -> None:
    label, scope = brief(text, "indicator", "scope", title=REPORT)[-1]
    assert str(label).endswith(expected)
    assert scope == "县级"


@pytest.mark.parametrize(
    ("lead", "kept", "given"),
    [
        ("其中，", "市本级留用2.91亿元", "转贷白水区0.53亿元"),
        ("其中：", "市本级留用2.91亿元", "转贷给白水区0.53亿元"),
        ("其中：", "市级自留2.91亿元", "分配白水区0.53亿元"),
        ("", "市级留用2.91亿元", "下达白水区0.53亿元"),
    ],
)
@pytest.mark.parametrize("mark", ["，", "；"])
def test_what_is_dealt_out_is_whose_it_goes_to(lead: str, kept: str, given: str, mark: str) -> None:
    whole = "省下达市本级新增一般债券额度3.44亿元"
    stop = "。" if lead.startswith("其中，") else "，"
    found = brief(f"{whole}{stop}{lead}{kept}{mark}{given}。\n", "indicator", "scope", title=REPORT)
    assert [label for label, _ in found] == ["新增一般债券额度"] * 3
    assert found[2][1] == "白水区"


@pytest.mark.parametrize(
    "row",
    [
        "青石县（5.2亿元 增长3.1%）、白水县（4.1亿元 下降2.2%）居前两位",
        "分县区看：青石县（5.2亿元，增长3.1%）、白水县（4.1亿元，下降2.2%）",
        "收入居前的是青石县（5.2亿元，增长3.1%）和白水县（4.1亿元，下降2.2%）",
    ],
)
def test_a_place_before_brackets_is_whose_number_stands_in_them(row: str) -> None:
    text = f"全市政府性基金收入28.6亿元，下降12.3%，其中国有土地使用权出让收入25.1亿元。{row}。\n"
    found = brief(text, "indicator", "scope", title=REPORT)[3:]
    assert [scope for _, scope in found] == ["青石县", "青石县", "白水县", "白水县"]
    assert {label for label, _ in found} == {"政府性基金收入"}


@pytest.mark.parametrize(
    ("text", "scope", "label"),
    [
        ("青石经开区收回存量资金0.2亿元。", "青石经开区", "收回存量资金"),
        ("云岭高新区“三保”支出0.3亿元。", "云岭高新区", "“三保”支出"),
        ("青石县教育支出2.2亿元。", "青石县", "教育支出"),
        ("推动经开区完成税收2.2亿元。", None, ""),
    ],
)
def test_money_of_a_zone_or_a_county_is_its_own_whatever_it_is_for(text: str, scope: str | None, label: str) -> None:
    section = f"{REPORT}一、2024年预算执行情况\n（二）市本级\n"
    found = brief(text + "\n", "scope", "indicator", title=section)[0]
    if scope is None:
        assert found[0] != "推动经开区"
    else:
        assert found == (scope, label)


@pytest.mark.parametrize("purpose", ["安排2亿元支持乡村振兴", "筹集资金2亿元，落实民生政策", "安排2亿元，用于科技创新"])
def test_money_laid_out_in_a_paragraph_on_a_level_is_that_levels(purpose: str) -> None:
    text = f"2025年，市本级一般公共预算收入安排22亿元，增长3.8%。{purpose}。\n"
    assert brief(text, "scope", title="临澜市2025年预算草案报告\n")[-1] == ("市本级",)


def test_a_paragraph_that_begins_with_a_part_is_about_it_to_its_end() -> None:
    text = (
        "全市社会保险基金收入预算为42亿元，增长9.4%。\n"
        "其中：市本级统筹的养老保险基金收入预算为2.1亿元，下降6.7%。支出预算为5.8亿元，增长2.5%。\n"
    )
    assert [scope for (scope,) in brief(text, "scope", title=REPORT)][2:] == ["市本级"] * 4


def test_behind_the_levels_a_paragraph_goes_on_about_the_whole_place() -> None:
    text = (
        "2025年1月，全市一般公共预算收入完成16.9亿元，增长4%。分级次情况：市级完成3.9亿元，下降12%，"
        "其中：市直完成2.8亿元；高新区完成1.1亿元。四城区完成4.2亿元，增长6%，占全市一般公共预算收入的25.1%。"
        "六县（市）完成8.8亿元；同比增长15.6%。收入结构情况：税收收入完成12.7亿元，其中：主体税种完成7.9亿元；"
        "小税种完成4.8亿元。非税收入完成4.2亿元，增长31.9%。\n"
    )
    found = brief(text, "scope", title="临澜市2025年1月财政收支情况分析\n")
    scopes = ["全市"] * 2 + ["市级"] * 2 + ["市直", "高新区"] + ["四城区"] * 3 + ["六县（市）"] * 2 + ["全市"] * 5
    assert [scope for (scope,) in found] == scopes


def test_a_part_that_the_next_sentence_names_is_the_levels_own() -> None:
    text = f"{WHOLE}分级次看：市本级21.2亿元，增长2.3%。其中税收收入15亿元。\n"
    assert brief(text, "indicator", "scope", title=REPORT)[-1] == ("税收收入", "市本级")


def test_behind_a_semicolon_the_levels_have_had_theirs() -> None:
    text = (
        "全市发行新增债券98.6亿元，其中市本级16.9亿元（一般债券5.7亿元、专项债券11.2亿元）；再融资债券25.3亿元，"
        "其中市本级17.5亿元。\n"
    )
    found = brief(text, "scope", title=REPORT)
    assert [scope for (scope,) in found] == ["全市", "市本级", "市本级", "市本级", "全市", "市本级"]


def test_a_level_behind_what_another_was_spent_on_is_of_the_same_whole() -> None:
    text = (
        "2024年全市获得中央转移支付资金36.4亿元，其中：市本级12.3亿元，主要是义务教育补助2.7亿元、医疗救助补助0.3亿元等，"
        "县区24.1亿元。\n"
    )
    label, scope = brief(text, "indicator", "scope", title=REPORT)[-1]
    assert str(label).endswith("转移支付资金")
    assert scope == "县区"


def test_a_heading_on_what_one_level_gives_another_is_nobodys() -> None:
    section = f"{REPORT}一、2024年预算执行情况\n3.省对我市、市对县（市、区）转移支付执行情况\n"
    text = "2024年省对我市转移支付207.7亿元，增长10.4%。其中：一般性转移支付129.6亿元，专项转移支付78.1亿元。\n"
    assert {scope for (scope,) in brief(text, "scope", title=section)} <= {None, "全市"}


@pytest.mark.parametrize("mark", ["●", " ●", "■", " ◆ "])
def test_a_level_before_a_bullet_is_the_lines(mark: str) -> None:
    text = (
        f"全市{mark}一般公共预算收入完成145.5亿元。支出完成689.5亿元。\n"
        f"市级{mark}一般公共预算（含市本级、开发区，下同）收入完成34.5亿元，其中：税收22.9亿元。支出完成125.6亿元。\n"
    )
    assert [scope for (scope,) in brief(text, "scope", title=REPORT)] == ["全市"] * 2 + ["市级"] * 3


def test_what_is_passed_on_to_a_level_is_its_own_with_all_it_is_for() -> None:
    text = (
        "省转贷我市政府债券29亿元。转贷市级政府债券共计7.9亿元，其中：再融资债券1.4亿元，新增债券6.5亿元。"
        "新增债券6.5亿元，主要用于东风小学扩建工程3000万元，第三小学搬迁2400万元。\n"
    )
    found = brief(text, "scope", "indicator", title=REPORT)
    assert {scope for scope, _ in found[1:]} == {"市级"}
    assert found[-2][1] == "东风小学扩建工程"


@pytest.mark.parametrize("verb", ["提高", "下降", "增长"])
def test_two_levels_in_turn_have_each_their_own(verb: str) -> None:
    text = f"全市和市本级税收比重较2023年分别{verb}4.1个百分点、3.8个百分点。\n"
    assert [scope for (scope,) in brief(text, "scope", title=REPORT)] == ["全市", "市本级"]


def test_a_standard_is_nobodys_level() -> None:
    text = "市本级一般公共预算安排2亿元支持养老。将公共卫生服务人均补助标准从50元提高到55元。\n"
    assert [scope for (scope,) in brief(text, "scope", title=REPORT)][1:] != ["市本级", "市本级"]


def test_a_sentence_on_our_city_is_the_whole_places_among_those_on_its_own_level() -> None:
    text = (
        "市本级一般公共预算支出完成78亿元，增长4.7%。\n"
        "2025年，我市委托省财政厅发行地方政府一般债券52.8亿元，其中：新增一般债券25.3亿元；再融资债券27.5亿元。\n"
    )
    found = brief(text, "scope", "indicator", title="临澜市2025年预算执行情况报告\n")
    assert {scope for scope, _ in found[2:]} == {"全市"}
    assert found[2][1] == "发行地方政府一般债券"


@pytest.mark.parametrize("kept", ["新增债券市本级留用21.3亿元", "市本级留用新增债券21.3亿元"])
def test_what_a_level_keeps_is_its_own_with_its_parts(kept: str) -> None:
    text = f"2025年{kept}，其中：一般债券10.9亿元、专项债券10.4亿元；转贷县区51.7亿元，其中：一般债券6.8亿元。\n"
    found = brief(text, "scope", "indicator", title="临澜市2025年预算执行情况报告\n")
    assert [scope for scope, _ in found] == ["市本级"] * 3 + ["县区"] * 2
    assert found[0][1] == found[3][1] == "新增债券"
