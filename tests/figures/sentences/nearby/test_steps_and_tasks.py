"""Steps that things came to, tasks that were met or missed, standards by grade, and names that are dealt out."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("重点项目开工12个、竣工8个、投产6个。", ["重点项目开工", "重点项目竣工", "重点项目投产"]),
        (
            "亿元以下项目新招引5个，完成全年目标45%；新开工4个，完成全年目标50%；新竣工3个。",
            ["亿元以下项目新招引"] * 2 + ["亿元以下项目新开工"] * 2 + ["亿元以下项目新竣工"],
        ),
    ],
)
def test_what_came_to_the_next_step_keeps_its_name(text: str, labels: list[str]) -> None:
    assert [label for (label,) in brief(text, "indicator")] == labels


def test_a_task_and_what_was_done_of_it_are_told_apart() -> None:
    text = "高标准农田建设考核指标6.5万亩，完成7.1万亩，完成率109.2%。农村改厕任务240座，完成255座。"
    assert brief(text, "indicator", "stance") == [
        ("高标准农田建设考核指标", "plan"),
        ("高标准农田建设", "actual"),
        ("高标准农田建设完成率", "actual"),
        ("农村改厕任务", "plan"),
        ("农村改厕", "actual"),
    ]


@pytest.mark.parametrize("verb", ["超", "超过", "超出"])
def test_by_how_much_a_task_was_passed_is_a_difference(verb: str) -> None:
    text = f"全县财政收入共完成2.36亿元，{verb}“双过半”任务数320万元，同比增收1150万元，增长5.1%。"
    found = brief(text, "indicator", "measure", "stance", title="云岫县2024年上半年财政收支情况\n")
    assert [(label, measure) for label, measure, _ in found] == [
        ("财政收入", "level"),
        ("财政收入", "difference"),
        ("财政收入", "difference"),
        ("财政收入", "change"),
    ]
    assert {stance for _, _, stance in found} == {"actual"}


def test_what_a_task_lacks_is_negative() -> None:
    text = "地税收入3260万元，距双过半任务数还差140万元。"
    assert brief(text, "measure", "value")[1] == ("difference", -1_400_000.0)


def test_a_share_of_a_goal_is_done_and_so_are_its_parts() -> None:
    text = "完成投资42.5亿元，占年度力争目标（36.0亿元）的118.1%，其中，干线公路25.3亿元、农村公路17.2亿元。"
    assert [stance for (stance,) in brief(text, "stance")] == ["actual", "plan", "actual", "actual", "actual"]
    text = "一般公共预算收入完成9.6亿元，完成年度一般公共预算收入预期目标9.2亿元的104.3%。"
    assert [stance for (stance,) in brief(text, "stance")] == ["actual", "plan", "actual"]


def test_a_target_in_brackets_behind_a_rank_is_one_of_growth() -> None:
    text = "地区生产总值增长6.3%，高于全市1.1个百分点，排名全市第3位（预期目标为7.2%以上）；工业增加值增长8.4%。"
    found = brief(text, "measure", "stance")
    assert found == [("change", "actual"), ("difference", "actual"), ("change", "plan"), ("change", "actual")]


@pytest.mark.parametrize(
    "text",
    [
        "今年计划播种面积64万亩，全年共完成播种面积66万亩，总产量达到29万吨。",
        "原计划播种64万亩，全县累计完成播种66万亩，总产量达到29万吨。",
    ],
)
def test_what_was_done_behind_a_plan_is_done(text: str) -> None:
    assert [stance for (stance,) in brief(text, "stance")] == ["plan", "actual", "actual"]


def test_done_as_planned_is_done() -> None:
    text = "民生实事项目共12个，已按计划完成建设项目9个；实施职业教育质量提升计划建设等项目，新建校舍8万平方米。"
    assert {stance for (stance,) in brief(text, "stance")} == {"actual"}


def test_a_standard_by_grade_names_each_grade() -> None:
    text = "生活补贴标准提高到一级200元/人/月、二级150元/人/月、三四级100元/人/月；护理补贴标准提高到90元/人/月。"
    assert brief(text, "indicator", "unit") == [
        ("一级生活补贴标准", "元/人/月"),
        ("二级生活补贴标准", "元/人/月"),
        ("三四级生活补贴标准", "元/人/月"),
        ("护理补贴标准", "元/人/月"),
    ]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("一般公共预算收入、政府性基金收入平稳增长，分别完成41亿元、23亿元。", ["一般公共预算收入", "政府性基金收入"]),
        ("一般公共预算收入和支出均保持增长，分别达到16亿元和32亿元。", ["一般公共预算收入", "一般公共预算支出"]),
        ("教育、卫生支出快速增长，三年分别投入3亿元、2亿元。", ["教育支出", "卫生支出"]),
    ],
)
def test_names_that_a_clause_tells_of_together_are_dealt_out_in_the_next(text: str, labels: list[str]) -> None:
    assert [label for (label,) in brief(text, "indicator")] == labels


@pytest.mark.parametrize("said", ["共完成", "累计完成", "完成", "共实现"])
def test_whose_output_it_is_belongs_to_its_name(said: str) -> None:
    assert brief(f"规模以上工业企业{said}产值86亿元。", "indicator") == [("规模以上工业企业产值",)]


def test_livestock_is_named_by_what_is_sold_and_kept() -> None:
    text = "蔬菜播面4.2万亩，年产量8.6万吨；年出栏生猪12万头，存栏7万头；年出栏牛羊3万头，存栏2万头。"
    labels = [label for (label,) in brief(text, "indicator")]
    assert labels == ["蔬菜播面", "蔬菜年产量", "年出栏生猪", "生猪存栏", "年出栏牛羊", "牛羊存栏"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("招引青禾食品、澄溪新材等3个亿元以上项目。", "亿元以上项目"),
        ("全年新开工3个亿元以上项目。", "新开工亿元以上项目"),
        ("紧盯冷链、仓储等20余个在谈项目。", "在谈项目"),
        ("建成9公里长的绿道。", "建成绿道"),
        ("完成140家企业亩均税收调查。", "企业亩均税收调查"),
    ],
)
def test_what_is_counted_is_named_whole(text: str, label: str) -> None:
    assert brief(text, "indicator")[0] == (label,)


def test_how_something_is_priced_is_no_part_of_its_name() -> None:
    text = "一、工业增速较高\n规模以上工业增加值按可比价格计算，同比增长7.7%。"
    assert brief(text, "indicator") == [("规模以上工业增加值",)]


def test_points_of_a_list_are_points_though_only_the_last_says_so() -> None:
    text = "第一、二、三产业分别拉动经济增长0.6个、2.3个、3.7个百分点。"
    assert [unit for (unit,) in brief(text, "unit")] == ["个百分点"] * 3
