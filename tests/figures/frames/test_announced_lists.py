"""Lists of tasks and targets that only a line above announces: read as done, each of them is wrong in the memo."""

import pytest

from tests.figures.reading import brief

TASKS = "新改建幼儿园9所\n新增停车位1800个\n完成危旧房改造640户\n"
ITEMS = "1.新改建幼儿园9所。\n2.建成口袋公园14处，新增绿地22公顷。\n"


@pytest.mark.parametrize(
    ("lead", "year"),
    [
        ("1月8日，澄溪市政府向大会作工作报告，梳理了2024年重点民生事项清单，内容如下：\n", "2024"),
        ("2024年重点民生事项\n", "2024"),
        ("2024年度为民办实事项目清单\n", "2024"),
        ("■ 2024年民生实事\n", "2024"),
        ("◆2024年主要预期目标\n", "2024"),
        ("近日，澄溪市公布2024年十件惠民实事。\n", "2024"),
        ("澄溪市市长在会上提出2024年主要任务，一组数据值得关注。\n", "2024"),
        ("1月8日，澄溪市明确2024年工作安排。\n", "2024"),
        ("2024年，我市将全力办好十件民生实事。\n", "2024"),
        ("2024年，全市要继续抓好以下民生事项：\n", "2024"),
        ("澄溪市确定了2024年民生实事项目：\n", "2024"),
        ("2024年目标任务有：\n", "2024"),
    ],
)
@pytest.mark.parametrize("items", [TASKS, ITEMS])
def test_a_list_that_is_announced_as_tasks_is_planned(lead: str, year: str, items: str) -> None:
    assert set(brief(lead + items, "stance", "period", title="")) == {("plan", year)}


@pytest.mark.parametrize(
    "lead",
    [
        "2023年民生实事办理结果\n",
        "2023年民生实事完成情况如下：\n",
        "2023年，澄溪市确定的十件民生实事全部完成。\n",
        "近日，澄溪市公布2023年民生实事进展情况。\n",
        "■ 2023年成绩单\n",
        "2023年重点工作亮点\n",
        "过去一年，市委确定的目标任务全面完成。\n",
    ],
)
def test_what_came_of_the_tasks_is_done(lead: str) -> None:
    assert {stance for (stance,) in brief(lead + "2023年，" + ITEMS, "stance", title="")} == {"actual"}


def test_a_digest_turns_from_what_was_done_to_the_targets() -> None:
    text = "■ 2023年成绩单\n●粮食总产达到57亿斤\n■ 2024年发展的主要预期目标\n●经济增长6%左右\n●城镇新增就业7万人以上\n"
    assert brief(text, "stance", "period", title="澄溪市政府工作报告导读\n澄溪日报 2024年1月17日\n") == [
        ("actual", "2023"),
        ("plan", "2024"),
        ("plan", "2024"),
    ]


@pytest.mark.parametrize("named", ["预期性指标", "主要目标", "发展目标", "预期目标"])
def test_targets_of_this_year_are_announced_in_the_sentence_that_names_them(named: str) -> None:
    text = (
        "2023年是澄溪发展中很不平凡的一年，地区生产总值增长4.2%。\n"
        f"今年是承上启下之年，澄溪提出了今年经济社会的{named}，其中，地区生产总值增长5%以上，财政收入增长4%左右。\n"
    )
    assert brief(text, "stance", "period", title="") == [("actual", "2023"), ("plan", "2024"), ("plan", "2024")]


def test_tasks_for_the_second_half_year_hold_the_targets_of_the_year_and_are_doubted() -> None:
    text = "近期，澄溪县总结2023年上半年工作，部署下半年工作任务。\n抓项目。抓好30个项目建设，力争投资增长9%。\n"
    assert brief(text, "stance", "period", title="") == [("plan", "2023"), ("plan", "2023")]


def test_tasks_of_years_to_come_are_of_those_years() -> None:
    text = "2023年11月8日，澄溪市提出，2024年及未来五年，我市将办好十件实事。\n1.新建变电站4座，改造线路9千米。\n"
    assert brief(text, "stance", "period", title="") == [("plan", "2024/2028"), ("plan", "2024/2028")]


def test_a_line_wrapped_by_bullets_stays_an_item_of_its_own() -> None:
    text = "2024年重点工作\n" + "".join(f"-推进第{n}片区土地整备以及标准化产业用房建设\n" for n in "一二三")
    assert brief(text + "-新增产业用房50万平方米\n", "indicator", title="") == [("新增产业用房",)]


@pytest.mark.parametrize("turn", ["实际完成情况如下：", "实际完成城镇新增就业64万人。", "截至12月底，新增就业64万人。"])
def test_a_paragraph_that_begins_with_its_targets_plans_until_it_tells_of_results(turn: str) -> None:
    text = f"2024年促进就业计划目标为：新增就业60万人以上，再就业13万人。转移就业70万人；参保率为90%。{turn}\n"
    found = brief(text, "stance", title="清溪县2024年就业计划执行情况\n")
    assert found[:4] == [("plan",)] * 4
    assert set(found[4:]) <= {("actual",)}
