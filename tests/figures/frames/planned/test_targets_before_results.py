"""What was promised stands before what came of it: read as done, a promise is compared as a result."""

import pytest

from tests.figures.reading import brief

PROGRESS = "临澜市2015年民生实事上半年进展情况\n"
DONE = "云岫镇2023年十件民生实事完成情况\n"
ACCOUNT = "云岫区数据中心2024年度项目支出绩效自评报告\n"


@pytest.mark.parametrize(
    ("head", "span"),
    [
        ("260个撤并村通公路（2013—2017年）。", "2013/2017"),
        ("解决500万人饮水安全（2013-2017年）。", "2013/2017"),
        ("完成7.4万口山坪塘整治（2013年至2017年）。", "2013/2017"),
        ("新建公厕120座（2015年）。", "2015"),
        ("50万人搬迁（2014—2017年）：", "2014/2017"),
        ("3000公里农村公路安装安全设施（2015～2017年）；", "2015/2017"),
    ],
)
@pytest.mark.parametrize("result", ["上半年已完成61处。", "上半年建成61处。", "累计完成61处。", "目前已完成61处。"])
def test_a_target_has_the_years_in_brackets_behind_it(head: str, span: str, result: str) -> None:
    found = brief(head + result, "period", "stance", title=PROGRESS)
    assert found[0] == (span, "plan")
    assert found[1][1] == "actual"


@pytest.mark.parametrize("told", ["完成情况：", "完成情况:", "落实情况：", "项目进展情况：", "【完成情况】："])
def test_what_stands_above_the_line_of_results_is_the_promise(told: str) -> None:
    text = f"一、学生宿舍项目。建设宿舍1200平方米，投入160万元。\n{told}建成宿舍1300平方米，投入189万元。\n"
    assert [stance for (stance,) in brief(text, "stance", title=DONE)] == ["plan", "plan", "actual", "actual"]


def test_a_result_on_the_next_line_without_a_colon_makes_no_promise() -> None:
    text = "一、学生宿舍项目。建设宿舍1200平方米。\n完成情况较好的还有公厕5座。\n"
    assert {stance for (stance,) in brief(text, "stance", title=DONE)} == {"actual"}


@pytest.mark.parametrize(
    ("sentence", "stances"),
    [
        ("2024年，年初批复预算8个项目985万元（含1个年初结转项目50万元），年中增加8个项目。", ["plan"] * 4 + ["actual"]),
        ("调整预算后项目预算861万元，实际到位资金334万元。", ["plan", "actual"]),
        ("年初核定部门预算900万元，支出850万元。", ["plan", "actual"]),
        ("道路硬化项目计划投资160万元，实际完成投资120万元。", ["plan", "actual"]),
        ("重点项目计划总投资27.7亿元，上半年实际完成投资15.6亿元。", ["plan", "actual"]),
        ("污水厂概算总投资3亿元，已完成投资1亿元。", ["plan", "actual"]),
        ("全年完成投资3亿元，新建公园2个。", ["actual", "actual"]),
        ("批复预算的项目实际支出850万元。", ["actual"]),
    ],
)
def test_budgets_and_planned_investment_in_an_account_are_planned(sentence: str, stances: list[str]) -> None:
    assert [stance for (stance,) in brief(sentence, "stance", title=ACCOUNT)] == stances


def test_a_breakdown_is_of_the_months_of_what_it_breaks_down() -> None:
    text = "2015年计划总投资27亿元，上半年完成投资15亿元。其中，中央资金4亿元，区县资金8亿元。2015年新建公园6个。"
    found = [period for (period,) in brief(text, "period", title=PROGRESS)]
    assert found == ["2015", "2015H1", "2015H1", "2015H1", "2015"]


@pytest.mark.parametrize("carried", ["2023年转列暂付性款项项目5个", "2023年结转资金50万元", "2023年续建项目5个"])
def test_what_was_carried_over_is_of_the_year_at_hand(carried: str) -> None:
    assert brief(f"2024年实施项目15个（含{carried}）。", "period", title=ACCOUNT) == [("2024",), ("2024",)]


@pytest.mark.parametrize(
    ("heading", "stance"),
    [("三、2026年主要工作", "plan"), ("三、2026年重点工作", "plan"), ("三、2025年主要工作", "actual")],
)
def test_the_main_work_of_the_year_that_begins_is_planned(heading: str, stance: str) -> None:
    title = "2026年临澜市政府工作报告\n——2026年1月26日在临澜市第四届人民代表大会第四次会议上\n"
    text = (
        f"一、“十四五”时期经济社会发展回顾\n五年来，新建公路30公里。\n{heading}\n我们要努力。\n"
        "（六）切实增进百姓福祉\n落实民生工程。城镇新增就业86万人。\n"
    )
    assert brief(text, "stance", title=title)[-1] == (stance,)
