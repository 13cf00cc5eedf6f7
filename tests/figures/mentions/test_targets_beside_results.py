"""Targets that stand beside results: 年度目标为…, 超额完成40所的年度目标任务, lists under supervision."""

import pytest

from tests.figures.reading import brief

SUMMARY = "云岫市2024年民生实事完成情况\n"


def _stances(text: str, title: str = SUMMARY) -> list[object]:
    return [stance for (stance,) in brief(text, "stance", title=title)]


@pytest.mark.parametrize(
    "item",
    [
        "一是稳定就业，年度目标为城镇新增就业5万人，发放创业贷款不低于8亿元，支持4000人创业。",
        "二是关爱老人，年度目标为养老保险参保人数达97万人；开展600户适老化改造，服务不少于1万人次。",
        "三是实施学校改造，年度目标：新建学校12所、改扩建30所、新增学位9000个。",
        "四是优化环境，全年目标为治理河道50公里，新增绿地30公顷，改造管网12公里。",
        "五是改善出行，年度任务为新建停车位3000个，改造道路5条，新增公交线路8条。",
    ],
)
def test_the_yearly_target_of_an_item_holds_for_all_of_it(item: str) -> None:
    assert set(_stances(item, "云岫省2025年惠民实事正式确定\n")) == {"plan"}


@pytest.mark.parametrize(
    "text",
    [
        "新建幼儿园48所，超额完成40所的年度目标任务。",
        "抽检食品5.48万批次，超额完成4.7万批次的年度目标任务。",
        "改造危旧房95万平方米，完成70万平方米的年度目标。",
        "新增床位520张，超过500张的目标任务。",
        "建成公厕198座，圆满完成150座的既定任务。",
        "新增学位1.25万个，超额完成1万个的全年任务。",
        "开工安置房1.6万套，实现1万套的年度目标。",
    ],
)
def test_the_target_that_a_result_met_is_planned(text: str) -> None:
    assert _stances(text) == ["actual", "plan"]


@pytest.mark.parametrize(
    "text",
    [
        "年度目标为新建公厕150座，完成198座。",
        "年度任务为改造老旧小区10个，已完成12个。",
        "目标任务：新增学位9000个，实际完成9500个。",
        "全年任务为治理河道50公里，累计完成61公里。",
    ],
)
def test_what_was_done_of_a_target_in_the_same_sentence_is_done(text: str) -> None:
    assert _stances(text) == ["plan", "actual"]


@pytest.mark.parametrize(
    "turn", ["上半年，", "截至6月底，", "目前，", "1-6月，", "工作进展：", "完成情况：", "今年以来，"]
)
@pytest.mark.parametrize("heading", ["二、其他指标任务完成情况", "（一）重点工作进展情况", "一、民生实事推进情况"])
def test_an_item_under_supervision_names_its_target_first(turn: str, heading: str) -> None:
    text = f"{heading}\n1.引进重点企业3个；新开工亿元以上项目100个。{turn}引进重点企业2个，新开工项目80个。"
    found = brief(text, "stance", "value", title="关于2025年重点工作上半年完成情况的通报\n")
    assert [stance for stance, value in found if value != 100_000_000] == ["plan", "plan", "actual", "actual"]


def test_an_item_of_results_alone_has_no_target() -> None:
    text = "一、重点工作完成情况\n1.新增企业3家，已开工项目12个。上半年，新增就业2000人。"
    assert set(_stances(text, "关于2025年重点工作上半年完成情况的通报\n")) == {"actual"}


@pytest.mark.parametrize(
    "text",
    [
        "固定资产投资完成17亿元，超额完成年度任务2.1亿元。",
        "一般公共预算收入完成17亿元，超额完成全年目标2.1亿元。",
        "税收收入完成17亿元，超出年初预算2.1亿元。",
    ],
)
def test_what_goes_beyond_a_target_is_a_difference(text: str) -> None:
    assert brief(text, "measure", "stance")[1] == ("difference", "actual")


@pytest.mark.parametrize(
    "text", ["提前下达6.7亿元，占2025年预计规模的77.6%。", "对3项基金仅将预算安排数的58.4%分配下达。"]
)
def test_what_a_share_is_of_makes_the_share_no_plan(text: str) -> None:
    assert _stances(text)[-1] == "actual"


@pytest.mark.parametrize(
    "text",
    [
        "生产总值增长5.3%（计划5.5%左右），财政收入增长3.2%（目标3%）。",
        "生产总值增长5.3%（计划目标5.5%），财政收入增长3.2%（年度计划3%）。",
        "新增就业2.3万人（目标2万人），新建学校5所（任务4所）。",
    ],
)
def test_a_target_in_brackets_is_planned_and_measures_what_its_result_does(text: str) -> None:
    found = brief(text, "stance", "measure")
    assert [stance for stance, _ in found] == ["actual", "plan", "actual", "plan"]
    assert len({measure for _, measure in found}) == 1


def test_a_target_that_was_met_makes_nothing_after_it_a_plan() -> None:
    text = "失业率5.1%，低于5.5%的预期目标；粮食产量41万吨，超过40万吨的目标；企业达到300家。"
    assert _stances(text) == ["actual", "plan", "actual", "plan", "actual"]
