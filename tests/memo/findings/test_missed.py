"""What was planned and not reached: the sums that count come first, each once, and told from others of its name."""

from tests.memo import made
from tests.memo.read import line, memo_of

TITLE = """青禾市2024年预算执行情况和2025年预算草案的报告
——2025年1月10日在青禾市第五届人民代表大会第四次会议上
青禾市财政局局长　林知秋
"""
HEAD = "项目\t预算数\t执行数\t为预算的%\n"


def _table(caption: str, *rows: str, head: str = HEAD) -> str:
    return f"{caption}\n单位：万元\n{head}" + "".join(f"{row}\n" for row in rows)


CITY = _table(
    "2024年全市一般公共预算收入情况表",
    "一般公共预算收入\t980000\t965300\t98.5",
    "专项转移支付收入\t264400\t144800\t54.8",
)
OWN = _table(
    "2024年市本级一般公共预算收入情况表",
    "一般公共预算收入\t283800\t237000\t83.5",
    "专项转移支付收入\t264400\t144800\t54.8",
)


def _missed(text: str) -> str:
    memo = memo_of(TITLE + text, TITLE.replace("青禾", "白沙").replace("2024", "2022").replace("2025", "2023"))
    return next(said for said in made.prose(memo) if "预算，未完成" in said)


def test_the_revenue_of_the_general_budget_is_told_before_what_was_handed_down() -> None:
    said = _missed(CITY + OWN)
    assert said.index("市本级一般公共预算收入") < said.index("全市一般公共预算收入") < said.index("专项转移支付收入")


def test_one_sum_at_two_levels_is_told_once_and_counted_twice() -> None:
    said = _missed(CITY + OWN)
    assert "未完成4项" in said
    assert "；专项转移支付收入（全市、市本级）144,800万元，为预算数264,400万元的54.8%。" in said


def test_a_rate_of_the_first_budget_is_not_said_of_the_adjusted_one() -> None:
    head = "项目\t预算数\t调整预算数\t执行数\t为预算的%\n"
    said = _missed(_table("2024年市本级一般公共预算收入情况表", "转移性收入\t131110\t129140\t124780\t95.2", head=head))
    assert "市本级转移性收入（调整预算）预算数为129,140万元，执行数为124,780万元" in said
    assert "95.2%" not in said


def test_a_funds_sum_is_told_from_the_general_budgets_of_the_same_name() -> None:
    funds = _table("2024年市本级政府性基金预算收入情况表", "转移性收入\t84300\t49100\t58.2")
    general = _table("2024年市本级一般公共预算收入情况表", "转移性收入\t131110\t124780\t95.2")
    memo = memo_of(TITLE + general + funds, TITLE.replace("青禾", "白沙"))
    names = [row[1] for table in made.tables(memo) for row in made.cells(table) if len(row) > 1]
    assert "市本级转移性收入" in names
    assert "市本级转移性收入（政府性基金预算）" in names


TRIFLE = """青禾市2024年预算执行情况的报告
2024年全市一般公共预算收入情况表
单位：万元、%
项目	预算数	执行数	为预算的	比上年增长
一般公共预算收入	1448485	1448177	100	3
税收收入	848910	848910	100	0.5
"""
NEIGHBOUR = """临江市2024年预算执行情况的报告
2024年，全市一般公共预算收入86.4亿元，为预算的101.1%，增长8.6%。
"""


def test_a_budget_printed_as_met_and_short_by_a_trifle_is_told_alike_in_all_places() -> None:
    memo = memo_of(NEIGHBOUR, TRIFLE)
    assert line(memo, "2024年一般公共预算收入")[2].endswith("完成率100%（测算为99.98%）")
    rows = [row for table in made.tables(memo) for row in made.cells(table) if "1,448,485万元" in row]
    assert [row[4] for row in rows] == ["未达到（测算为99.98%）"]
    assert "为预算数1,448,485万元的100%（测算为99.98%）" in "".join(made.prose(memo))


def test_a_rate_that_says_itself_that_a_budget_was_missed_is_told_as_printed() -> None:
    memo = memo_of(NEIGHBOUR, TRIFLE.replace("1448177\t100", "1438177\t99.3"))
    assert "测算为" not in "".join(made.prose(memo))
    assert line(memo, "2024年一般公共预算收入")[2].endswith("完成率99.3%")
