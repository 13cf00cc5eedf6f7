"""What stands beside each other says all that the reports say of it, each in its own words."""

from tests.memo import made
from tests.memo.read import line, memo_of

NEAR = """青石县2019年预算执行情况和2020年预算草案的报告
——2020年1月10日在青石县第五届人民代表大会第四次会议上
青石县财政局局长　林知秋
一、2019年预算执行情况
全县财政总收入完成30.4亿元，增长7.2%。其中：地方一般公共预算收入20.3亿元，国内消费税0.8亿元。
年初人代会批准的2019年全县一般公共收入预算合计20.4亿元，执行中经县人大常委会批准，县级收入预算调减3000万元，调整后全县收入预算为20.1亿元，实际完成收入20.3亿元，为预算的101%，比上年增加1.7亿元，增长9%。
"""
FAR = """云溪市2018年预算执行情况和2019年预算草案的报告
——2019年1月8日在云溪市第六届人民代表大会第三次会议上
云溪市财政局局长　沈若溪
一、2018年预算执行情况
全市一般公共预算收入完成107.6亿元，增长6.8%。
"""


def test_a_growth_stated_where_an_amount_is_told_again_under_its_short_name_is_not_lost() -> None:
    assert line(memo_of(FAR, NEAR), "一般公共预算收入") == [
        "一般公共预算收入",
        "107.6亿元，增长6.8%",
        "20.3亿元，增长9%，完成率101%，增加1.7亿元",
    ]


FIRST = """临江市2025年政府工作报告
——2025年1月10日在临江市第五届人民代表大会第四次会议上
市长　江望山
2024年，全市固定资产投资增长3.2%，进出口总额增长6%。城镇居民人均可支配收入增长4.1%。
2025年，全市固定资产投资增长5%左右。
"""
SECOND = """临江市2026年政府工作报告
——2026年1月12日在临江市第五届人民代表大会第五次会议上
市长　江望山
2025年，全市工业投资增长8.1%。扣除光伏电站投入后，固定资产投资增长2.7%。进出口总额同口径增长5%。城镇居民人均可支配收入增长4.2%。
"""


def test_a_growth_of_less_than_the_whole_says_what_was_left_out() -> None:
    memo = memo_of(FIRST, SECOND)
    assert line(memo, "固定资产投资") == ["固定资产投资", "增长3.2%", "扣除光伏电站投入后增长2.7%"]


def test_a_growth_on_a_comparable_basis_says_so_beside_one_that_is_not() -> None:
    assert line(memo_of(FIRST, SECOND), "进出口总额") == ["进出口总额", "增长6%", "同口径增长5%"]


def test_a_result_of_less_than_the_whole_says_so_beside_its_target() -> None:
    memo = memo_of(FIRST, SECOND)
    targets = next(table for table in made.tables(memo) if table.columns[1].title == "指标")
    cells = next(row for row in made.cells(targets) if "固定资产投资增速" in row)
    assert cells[2:4] == ["增长5%左右", "扣除光伏电站投入后增长2.7%"]


ADJUSTED = """临江市2024年预算执行情况的报告
一、2024年预算执行情况
2024年市级政府性基金支出预算为50亿元，执行中加上上级补助，调整后支出预算为50.3亿元，实际支出36.8亿元。
"""
PLANNED = """云溪市2023年预算执行情况和2024年预算草案的报告
二、2024年预算草案
2024年，市级政府性基金预算支出安排67.6亿元。
"""


def test_the_first_and_the_adjusted_budget_say_which_they_are_and_are_budgets() -> None:
    memo = memo_of(PLANNED, ADJUSTED)
    assert line(memo, "2024年市级政府性基金预算支出预算数")[1:] == ["67.6亿元", "年初预算50亿元，调整预算50.3亿元"]
    alone = memo_of(PLANNED, ADJUSTED.replace("预算为50亿元，执行中加上上级补助，调整后支出", "调整"))
    assert line(alone, "2024年市级政府性基金预算支出预算数")[1:] == ["67.6亿元", "调整预算50.3亿元"]


def test_what_a_government_plans_is_no_budget() -> None:
    plans = [
        f"{place}2024年政府工作报告\n2024年，新建学校{count}所。新建公园{count}个。"
        for place, count in (("临江市", 12), ("云溪市", 18))
    ]
    names = [row[0] for table in made.tables(memo_of(*plans)) for row in made.cells(table)]
    assert "2024年新建学校计划数" in names


def test_what_cannot_be_judged_gives_its_reason_and_what_stands_beside_says_where() -> None:
    last = "临江市2025年政府工作报告\n2025年，全市固定资产投资增长5%左右。新增就业12万人。\n"
    now = (
        "临江市2026年政府工作报告\n2025年，固定资产投资增长4.9%。城镇新增就业13万人。\n2026年，城镇新增就业12.5万人。\n"
    )
    memo = memo_of(last, now)
    rows = [row for table in made.tables(memo) for row in made.cells(table) if "增长4.9%" in row]
    assert [row[4] for row in rows] == ["无法判定（目标为约数）"]
    assert "仅并列，不作判定，明细见电子表格。" in "".join(made.prose(memo))
