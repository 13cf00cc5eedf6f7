"""Bare numbers in tables take their meaning from head, row name and caption."""

from tests.figures.reading import TITLE, read

TABLE = """2024年全市一般公共预算收入完成情况表
单位：万元
项目\t预算数\t完成数\t占预算（%）\t比上年增长（%）
一般公共预算收入\t4151200\t4126300\t99.4\t3.2
其中：税收收入\t3405000\t3384700\t99.4\t-2.1
非税收入\t746200\t741600\t99.4\t8.5
"""


def rows() -> list[tuple[object, ...]]:
    return [
        (figure.indicator, figure.measure.value, figure.stance.value, figure.period, figure.unit, float(figure.value))
        for figure in read(TABLE, title=TITLE).figures
        if figure.value is not None
    ]


def test_a_table_gives_unit_label_period_and_measure_to_its_numbers() -> None:
    assert rows()[:4] == [
        ("一般公共预算收入", "level", "plan", "2024", "元", 41_512_000_000.0),
        ("一般公共预算收入", "level", "actual", "2024", "元", 41_263_000_000.0),
        ("一般公共预算收入", "completion", "actual", "2024", "%", 99.4),
        ("一般公共预算收入", "change", "actual", "2024", "%", 3.2),
    ]


def test_a_fall_in_a_table_keeps_its_sign() -> None:
    assert ("税收收入", "change", "actual", "2024", "%", -2.1) in rows()


def test_the_columns_of_a_table_are_added_up() -> None:
    sums = [relation for relation in read(TABLE, title=TITLE).relations if type(relation).__name__ == "Sum"]
    assert [relation.holds for relation in sums] == [True, True]


def test_a_column_that_says_revenue_or_spending_names_its_numbers() -> None:
    table = "单位：万元\n项目\t全市收入完成\t全市支出完成\n失业保险基金\t5200\t4100\n"
    found = [(figure.indicator, figure.scope) for figure in read(table, title=TITLE).figures]
    assert [label for label, _ in found] == ["失业保险基金收入", "失业保险基金支出"]
