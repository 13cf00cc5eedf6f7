"""What is not compared stands side by side with the reason: a reader sees both numbers, and none is subtracted."""

from decimal import Decimal

from fiscal_desk.comparison.model import Obstacle, Pair, Verdict
from fiscal_desk.figures.model import Figure, Measure
from fiscal_desk.memo.model import Memo, Table
from fiscal_desk.memo.settings import Length
from fiscal_desk.report.model import Report
from tests.memo import made

_STAGE = "阶段不同（决算与未注明），不相减"


def _report(number: int, *figures: str) -> Report:
    text = f"临江市第{number}份报告\n" + "。".join(figures)
    return made.report(text, title=f"临江市第{number}份报告", place="临江市", period="2023")


def _level(source: Report, text: str, **fields: object) -> Figure:
    value = str(int(float(text.removesuffix("亿元")) * made.YI))
    return made.figure(source, text, value, "元", "一般公共预算收入", **fields)


def _growth(source: Report, text: str, **fields: object) -> Figure:
    return made.figure(
        source,
        text,
        text.removesuffix("%"),
        "%",
        "一般公共预算收入",
        measure=Measure.CHANGE,
        quantum=Decimal("0.1"),
        **fields,
    )


def _memo(sources: list[Report], told: list[list[Figure]], reasons: list[tuple[int, int, str]], **set_: object) -> Memo:
    """Each row has one figure of each report; `reasons` are of the pairs of reports in it."""
    rows, pairs = [], []
    for place in range(len(told[0])):
        cells = [[own[place]] for own in told]
        unit = "%" if told[0][place].unit == "%" else "亿元"
        rows.append(made.row("一般公共预算收入", unit, cells, Verdict.INCOMPARABLE, canonical="gpb_rev"))
        pairs += [
            Pair(a, told[a][place], b, told[b][place], Verdict.INCOMPARABLE, reason, Obstacle.STAGE)
            for a, b, reason in reasons
        ]
    return made.compose(made.comparison(sources, told, rows, pairs), **set_)


def _tables(memo: Memo) -> list[Table]:
    titled = [block for block in memo.blocks if isinstance(block, Table)]
    return [table for table in titled if table.columns[-1].title == "不作比较的原因"]


def _two(reason: str, length: Length = Length.STANDARD) -> list[Table]:
    first, second = _report(1, "63.8亿元", "增长12.0%"), _report(2, "63.9亿元", "增长12.1%")
    told = [
        [_level(first, "63.8亿元"), _growth(first, "12.0%")],
        [_level(second, "63.9亿元"), _growth(second, "12.1%")],
    ]
    return _tables(_memo([first, second], told, [(0, 1, reason)], length=length))


def test_a_final_account_beside_a_report_of_no_stage_shows_both_numbers_and_why_they_are_not_compared() -> None:
    (table,) = _two(_STAGE)
    assert [column.title for column in table.columns] == ["指标", "报告一", "报告二", "不作比较的原因"]
    assert made.cells(table) == [
        ["2023年一般公共预算收入", "63.8亿元，\n增长12.0%", "63.9亿元，\n增长12.1%", "阶段不同（决算与未注明）"]
    ]


def test_the_note_says_that_nothing_is_subtracted() -> None:
    (table,) = _two(_STAGE)
    assert table.notes == ("注：仅并列，不相减。",)


def test_numbers_with_other_reasons_are_other_rows() -> None:
    first, second = _report(1, "63.8亿元", "增长12.0%"), _report(2, "63.9亿元", "增长12.1%")
    told = [
        [_level(first, "63.8亿元"), _growth(first, "12.0%")],
        [_level(second, "63.9亿元"), _growth(second, "12.1%")],
    ]
    rows = [made.row("一般公共预算收入", "亿元", [[a], [b]], Verdict.INCOMPARABLE) for a, b in zip(*told, strict=True)]
    pairs = [
        Pair(0, a, 1, b, Verdict.INCOMPARABLE, reason, obstacle)
        for a, b, reason, obstacle in zip(
            *told, (_STAGE, "口径不同（同口径与未注明口径），不相减"), (Obstacle.STAGE, Obstacle.BASIS), strict=True
        )
    ]
    (table,) = _tables(made.compose(made.comparison([first, second], told, rows, pairs)))
    assert [row[1] for row in made.cells(table)] == ["63.8亿元", "增长12.0%"]


def test_a_scope_of_one_report_alone_is_told_by_the_reason_and_not_by_the_name() -> None:
    first, second = _report(1, "12.1亿元"), _report(2, "63.9亿元")
    told = [[_level(first, "12.1亿元", scope="市本级")], [_level(second, "63.9亿元")]]
    reason = "范围不同（本级与全域），数值并列而不相减"
    (table,) = _tables(_memo([first, second], told, [(0, 1, reason)]))
    assert made.cells(table) == [["2023年一般公共预算收入", "12.1亿元", "63.9亿元", "范围不同（本级与全域）"]]


def test_numbers_that_stand_in_the_table_are_cited_so_that_doubtful_ones_are_named() -> None:
    first, second = _report(1, "63.8亿元"), _report(2, "63.9亿元")
    told = [[_level(first, "63.8亿元", confidence=0.2)], [_level(second, "63.9亿元")]]
    memo = _memo([first, second], told, [(0, 1, _STAGE)])
    assert any("引用前建议对照原文" in text and "63.8亿元" in text for text in made.prose(memo))


def test_more_reports_than_have_room_in_a_table_stand_there_two_by_two() -> None:
    sources = [_report(number, f"{number}.5亿元") for number in range(1, 7)]
    told = [[_level(source, f"{number}.5亿元")] for number, source in enumerate(sources, 1)]
    tables = _tables(_memo(sources, told, [(place, place + 1, _STAGE) for place in range(5)]))
    assert [[column.title for column in table.columns[1:3]] for table in tables] == [
        ["报告一", "报告二"],
        ["报告二", "报告三"],
        ["报告三", "报告四"],
        ["报告四", "报告五"],
        ["报告五", "报告六"],
    ]


def test_a_brief_memo_leaves_them_out() -> None:
    assert _two(_STAGE, Length.BRIEF) == []
