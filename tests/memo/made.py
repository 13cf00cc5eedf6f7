"""Small comparisons made by hand, about fictional places; no reader and no comparing is needed for them."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import msgspec

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.model import Family, Indicator
from fiscal_desk.comparison.model import Check, Compared, Comparison, Derived, Pair, Promise, Row, Verdict
from fiscal_desk.figures.model import Figure, Measure, Reading, Task
from fiscal_desk.memo.composing import MemoCorrection, MemoSettings, compose_memo
from fiscal_desk.memo.model import Heading, Memo, Paragraph, Table
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import report_from_text

YI = 100_000_000
REVENUE = Indicator(
    "gpb_rev", "一般公共预算收入", (), Family.REVENUE, "收入", "money_flow", "元", True, ledger="一般公共预算"
)
CATALOGUE = Catalogue({REVENUE.id: REVENUE})


def report(text: str, **card: Any) -> Report:
    """Return a report of the text with some fields of its card set."""
    opened = report_from_text(text, name="测试.txt")
    return msgspec.structs.replace(opened, card=msgspec.structs.replace(opened.card, **card))


def figure(
    source: Report, text: str, value: str | None, unit: str, indicator: str, *, nth: int = 1, **fields: Any
) -> Figure:
    """Return the figure that stands at the nth place of `text` in the report; `value` is in the base unit."""
    start = -1
    for _ in range(nth):
        start = source.text.index(text, start + 1)
    fields.setdefault("period", "2023")
    return Figure(
        id=f"f{start}",
        start=start,
        end=start + len(text),
        text=text,
        value=None if value is None else Decimal(value),
        unit=unit,
        indicator=indicator,
        **fields,
    )


def row(label: str, unit: str, cells: Sequence[Sequence[Figure]], verdict: Verdict | None, **fields: Any) -> Row:
    """Return a row whose id, measure, stance and period come from its first figure unless told otherwise."""
    first = next(each for cell in cells for each in cell)
    known: dict[str, Any] = {
        "id": f"{label}|{first.measure}|{first.stance}|{first.period}|{first.strive}",
        "canonical": None,
        "family": Family.REVENUE,
        "measure": first.measure,
        "stance": first.stance,
        "period": first.period,
        "scope": None,
        "difference": "",
        "strive": first.strive,
    }
    return Row(label=label, unit=unit, cells=tuple(tuple(cell) for cell in cells), verdict=verdict, **(known | fields))


def comparison(
    reports: Sequence[Report],
    figures: Sequence[Sequence[Figure]],
    rows: Sequence[Row] = (),
    pairs: Sequence[Pair] = (),
    *,
    checks: Sequence[Check] = (),
    derived: Sequence[Derived] = (),
    promises: Sequence[Promise] = (),
    tasks: Sequence[Sequence[Task]] = (),
) -> Comparison:
    """Return the comparison of reports with these figures."""
    listed = list(tasks) or [()] * len(reports)
    items = tuple(
        Compared(source, Reading(tuple(own), tasks=tuple(planned)))
        for source, own, planned in zip(reports, figures, listed, strict=True)
    )
    return Comparison(items, tuple(rows), tuple(pairs), tuple(checks), tuple(derived), tuple(promises))


def two_reports() -> tuple[Report, Report]:
    """Return two reports of one district and year."""
    first = report(
        "云岫区财政局工作总结\n全区一般公共预算收入86.42亿元，同比增长8.6%。兑现惠企资金超20亿元。新增债券24.6亿元。",
        title="云岫区财政局2023年工作总结",
        place="云岫区",
        level="县级",
        period="2023",
    )
    second = report(
        "云岫区政府工作报告\n一般公共预算收入达到86.42亿元、增长8.6%。\n全年兑现惠企资金21.4亿元。新增债券25.1亿元。",
        title="云岫区2024年政府工作报告",
        place="云岫区",
        level="县级",
        period="2023",
    )
    return first, second


def agreeing() -> Comparison:
    """Return a comparison in which a level and its growth agree."""
    first, second = two_reports()
    levels = [
        figure(each, "86.42亿元", "8642000000", "元", "一般公共预算收入", quantum=Decimal(1_000_000))
        for each in (first, second)
    ]
    growths = [
        figure(each, "8.6%", "8.6", "%", "一般公共预算收入", measure=Measure.CHANGE, quantum=Decimal("0.1"))
        for each in (first, second)
    ]
    known = {"canonical": "gpb_rev"}
    rows = [
        row("一般公共预算收入", "亿元", [[levels[0]], [levels[1]]], Verdict.AGREE, **known),
        row("一般公共预算收入", "%", [[growths[0]], [growths[1]]], Verdict.AGREE, **known),
    ]
    pairs = [
        Pair(0, levels[0], 1, levels[1], Verdict.AGREE, "两份报告均为86.42亿元"),
        Pair(0, growths[0], 1, growths[1], Verdict.AGREE, "两份报告均为增长8.6%"),
    ]
    return comparison([first, second], [[levels[0], growths[0]], [levels[1], growths[1]]], rows, pairs)


def conflicting() -> Comparison:
    """Return a comparison in which the two reports state different amounts."""
    first, second = two_reports()
    a = figure(first, "24.6亿元", "2460000000", "元", "新增债券", quantum=Decimal(10_000_000))
    b = figure(second, "25.1亿元", "2510000000", "元", "新增债券", quantum=Decimal(10_000_000))
    differing = row("新增债券", "亿元", [[a], [b]], Verdict.CONFLICT, difference="+0.5亿元", family=Family.DEBT)
    pair = Pair(0, a, 1, b, Verdict.CONFLICT, "两份报告表述不一致（24.6亿元与25.1亿元，相差0.5亿元），建议核实")
    return comparison([first, second], [[a], [b]], [differing], [pair])


def compose(
    compared: Comparison, corrections: Sequence[MemoCorrection] = (), catalogue: Catalogue = CATALOGUE, **settings: Any
) -> Memo:
    """Compose a memo with a fixed date."""
    return compose_memo(compared, corrections, MemoSettings(**({"date": "2024-02-03"} | settings)), catalogue)


def headings(memo: Memo) -> list[str]:
    """Return the memo's headings with their numbers."""
    return [block.number + block.text for block in memo.blocks if isinstance(block, Heading)]


def prose(memo: Memo) -> list[str]:
    """Return the memo's paragraphs."""
    return [block.text for block in memo.blocks if isinstance(block, Paragraph)]


def tables(memo: Memo) -> list[Table]:
    """Return the tables of the memo's body."""
    return [block for block in memo.blocks if isinstance(block, Table)]


def cells(table: Table) -> list[list[str]]:
    """Return a table's rows as text, bands as a single cell."""
    return [["".join(run.text for run in cell) for cell in each.cells] for each in table.rows]


def annex(memo: Memo, title: str) -> Table:
    """Return the first table of the attachment with that title."""
    found = next(attachment for attachment in memo.attachments if attachment.title == title)
    return next(block for block in found.blocks if isinstance(block, Table))
