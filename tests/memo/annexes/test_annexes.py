"""The attachments: what is in the tables that the reader checks with a pencil."""

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from fiscal_desk.comparison.model import Verdict
from fiscal_desk.figures.model import Bound, Measure
from fiscal_desk.memo.composing import MemoCorrection, MemoSettings, compose_memo
from fiscal_desk.memo.model import Align, Face, Memo, Picture
from fiscal_desk.memo.settings import Length
from fiscal_desk.memo.words.formulas import difference
from tests.memo import made


def _all_of(compared: made.Comparison, corrections: Sequence[MemoCorrection] = ()) -> Memo:
    return made.compose(compared, corrections, length=Length.FULL)


def test_the_unit_stands_once_above_and_others_beside_their_numbers() -> None:
    table = made.annex(_all_of(made.agreeing()), "主要指标对照表")
    assert table.unit == "亿元（另标单位的除外）"
    assert made.cells(table)[1:] == [
        ["1", "一般公共预算收入（2023年）", "86.42", "86.42", "", "表述一致", "摘录1、2"],
        ["2", "一般公共预算收入增速（2023年）", "增长8.6%", "增长8.6%", "", "表述一致", "摘录1、2"],
    ]


def test_the_family_is_a_band_and_numbers_stand_right() -> None:
    table = made.annex(_all_of(made.agreeing()), "主要指标对照表")
    assert table.rows[0].band
    assert made.cells(table)[0] == ["收入"]
    assert [column.align for column in table.columns[2:5]] == [Align.RIGHT] * 3


def test_the_table_of_indicators_is_landscape() -> None:
    memo = _all_of(made.agreeing())
    assert [attachment.landscape for attachment in memo.attachments] == [True, False]


def test_a_difference_is_computed_and_marked_so() -> None:
    row = made.annex(_all_of(made.conflicting()), "主要指标对照表").rows[1]
    assert [(run.text, run.face) for run in row.cells[4]] == [("+0.5", Face.COMPUTED)]
    assert row.cells[2][0].face is Face.PLAIN


def test_bounds_and_masks_keep_their_words() -> None:
    first, second = made.two_reports()
    a = made.figure(first, "20亿元", "2000000000", "元", "惠企资金", bound=Bound.GT, quantum=Decimal(made.YI))
    b = made.figure(second, "21.4亿元", None, "元", "惠企资金")
    found = made.row("惠企资金", "亿元", [[a], [b]], Verdict.INCOMPARABLE)
    table = made.annex(_all_of(made.comparison([first, second], [[a], [b]], [found])), "主要指标对照表")
    assert made.cells(table)[1][2:4] == ["超20", "*"]


def test_many_reports_go_into_several_tables_of_the_same_rows() -> None:
    reports = [made.report(f"收入{number}亿元。") for number in range(1, 8)]
    figures = [made.figure(each, f"{n}亿元", str(n * made.YI), "元", "收入") for n, each in enumerate(reports, start=1)]
    found = made.row("收入", "亿元", [[each] for each in figures], Verdict.CONFLICT)
    memo = _all_of(made.comparison(reports, [[each] for each in figures], [found]))
    tables = memo.attachments[0].blocks
    assert [len(table.columns) for table in tables] == [10, 7]  # type: ignore[union-attr]


def _with_one_sided() -> made.Comparison:
    compared = made.agreeing()
    alone = made.figure(compared.items[0].report, "24.6亿元", "2460000000", "元", "新增债券")
    known = made.row("转贷债券", "亿元", [[alone], []], None, canonical="new_bonds")
    other = made.row("其他债券", "亿元", [[alone], []], None)
    return msgspec.structs.replace(compared, rows=(*compared.rows, known, other))


def test_indicators_outside_the_catalogue_that_one_report_states_are_counted() -> None:
    table = made.annex(_all_of(_with_one_sided()), "主要指标对照表")
    assert len(table.rows) == 4
    assert "仅一份报告载明的1项未列入本表。" in table.notes


def test_what_agrees_and_what_one_report_states_fills_pages_only_if_wanted() -> None:
    compared = msgspec.structs.replace(made.conflicting(), rows=(*made.conflicting().rows, *_with_one_sided().rows))
    short = made.annex(made.compose(compared), "主要指标对照表")
    assert [cells[1] for cells in made.cells(short) if len(cells) > 1] == ["新增债券（2023年）"]
    assert "其余2项不作比较，明细见电子表格。" in short.notes
    assert "仅一份报告载明的2项未列入本表。" in short.notes


def test_corrections_tell_before_after_who_when_and_why() -> None:
    compared = made.agreeing()
    now = compared.rows[0].cells[0][0]
    was = msgspec.structs.replace(now, value=Decimal("8462000000"))
    before = {"period": None, "indicator": "收入"}
    after = {"period": "2023", "indicator": "一般公共预算收入"}
    spare = compared.rows[1].cells[1][0]
    when = "2024-02-03T09:05:00+08:00"
    corrections = [
        MemoCorrection(0, now, was, "correct", {"value": was.value}, {"value": now.value}, "周敏", when, "与原文核对"),
        MemoCorrection(1, now, now, "confirm"),
        MemoCorrection(1, spare, spare, "reject", why="是文号"),
        MemoCorrection(0, now, was, "correct", before, after),
    ]
    rows = made.cells(made.annex(_all_of(compared, corrections), "人工更正记录"))
    assert len(rows) == 3
    assert rows[0][:4] == ["1", "报告一\n第2段", "一般公共预算收入", "更正"]
    assert rows[0][4:] == ["84.62亿元", "86.42亿元", "周敏", "2024年2月3日09:05", "与原文核对"]
    assert rows[1][3:6] == ["剔除", "增长8.6%", "—"]
    assert rows[2][4:6] == ["期间：未注明期间\n指标：收入", "期间：2023年\n指标：一般公共预算收入"]


def test_an_added_figure_has_nothing_before_it() -> None:
    compared = made.agreeing()
    added = compared.rows[1].cells[0][0]
    table = made.annex(_all_of(compared, [MemoCorrection(0, added, None, "add", who="周敏")]), "人工更正记录")
    assert made.cells(table)[0][3:6] == ["补录", "—", "增长8.6%"]


def test_the_basis_counts_what_was_put_right() -> None:
    compared = made.agreeing()
    found = compared.rows[0].cells[0][0]
    memo = _all_of(compared, [MemoCorrection(0, found, found, "correct", {"measure": Measure.RATE}, {})])
    assert any("经人工更正1项，见附件3。" in text for text in made.prose(memo))


def test_differences_of_percentages_are_points() -> None:
    assert difference("94.7%", "94.69%") == "0.01个百分点"
    assert difference("下降19.38%", "下降19.40%") == "0.02个百分点"
    assert difference("287.16亿元", "303.16亿元") == "−16.00亿元"
    assert difference("12,345亿元", "1亿元") == "12,344亿元"
    assert difference("5亿元", "5亿元") == "0"
    assert difference("5亿元", "500万元") == ""
    assert difference("超20亿元", "21亿元") == ""


def test_charts_are_numbered_in_an_attachment_that_the_text_names() -> None:
    pictures = [Picture(b"", "收入对比", "说明"), Picture(b"", "支出构成", "说明")]
    memo = compose_memo(made.agreeing(), (), MemoSettings(), made.CATALOGUE, pictures)
    place, found = next((n, each) for n, each in enumerate(memo.attachments, start=1) if each.title == "统计图")
    assert [each.caption for each in found.blocks if isinstance(each, Picture)] == ["图1　收入对比", "图2　支出构成"]
    assert f"统计图2幅，见附件{place if len(memo.attachments) > 1 else ''}。" in "".join(made.prose(memo))
    alone = compose_memo(made.agreeing(), (), MemoSettings(), made.CATALOGUE, pictures[:1])
    assert next(each for each in alone.attachments if each.title == "统计图").blocks[0].caption == "图　收入对比"  # type: ignore[union-attr]


def test_a_memo_without_charts_says_nothing_of_them() -> None:
    memo = _all_of(made.agreeing())
    assert "统计图" not in [each.title for each in memo.attachments]
    assert "统计图" not in "".join(made.prose(memo))
