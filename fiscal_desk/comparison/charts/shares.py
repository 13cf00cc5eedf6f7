"""Bars: what a whole consists of, in one report, from what the report itself relates: sums and stated shares."""

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from fiscal_desk.comparison.charts.marks import axis_name, mark_of, reading_notes
from fiscal_desk.comparison.charts.model import Chart, ChartKind, Mark, Series, Stage
from fiscal_desk.comparison.charts.scale import Scale, scale_of
from fiscal_desk.comparison.model import Comparison, Row
from fiscal_desk.figures.model import Bound, Figure, Measure, Reading, Share, Sum
from fiscal_desk.figures.printing import print_figure, print_number
from fiscal_desk.vocabulary.periods import period_word

_HUNDRED = Decimal(100)


class Part(msgspec.Struct, frozen=True):
    """A part of a whole: its amount, the share that the report states, or both."""

    amount: Figure | None
    share: Figure | None

    @property
    def name(self) -> str:
        """What the part is called."""
        told = self.amount or self.share
        return told.indicator if told else ""


class Whole(msgspec.Struct, frozen=True):
    """A whole with its parts; `complete` where the report says that they add up to it, and they do."""

    figure: Figure
    parts: tuple[Part, ...]
    complete: bool


def shares_chart(comparison: Comparison, ids: Sequence[str], report: int | None, names: Sequence[str]) -> Chart | None:
    """Return the parts of the first row's whole as one report tells them; None where none does."""
    rows = [row for each in ids for row in comparison.rows if row.id == each]
    for row in rows:
        reports = [number for number, cell in enumerate(row.cells) if cell]
        for number in sorted(reports, key=lambda each: each != report):
            whole = whole_of(comparison.items[number].reading, row.cells[number])
            if whole is not None and (chart := _chart(whole, number, names[number], row)):
                return chart
    return None


def whole_of(reading: Reading, figures: Sequence[Figure]) -> Whole | None:
    """Return the whole that one of the figures is, else the one that it is a part of; None where there is none."""
    by_start = {figure.start: figure for figure in reading.figures}
    sums = [each for each in reading.relations if isinstance(each, Sum) and not each.signs]
    shares = [each for each in reading.relations if isinstance(each, Share) and _is_share(each, by_start)]
    starts = {figure.start for figure in figures}
    totals = [each.total for each in sums if each.total in starts]
    totals += [each.whole for each in shares if each.whole is not None and each.whole in starts]
    totals += [each.total for each in sums if starts & set(each.parts)]
    totals += [each.whole for each in shares if each.whole is not None and {each.part, each.share} & starts]
    for total in dict.fromkeys(totals):
        if total in by_start and (whole := _whole(by_start, total, sums, shares, starts)):
            return whole
    return None


def _whole(
    by_start: dict[int, Figure], total: int, sums: Sequence[Sum], shares: Sequence[Share], starts: set[int]
) -> Whole | None:
    stated = {each.part: each.share for each in shares if each.part is not None and each.whole in (None, total)}
    mine = [each for each in sums if each.total == total and all(part in by_start for part in each.parts)]
    mine.sort(key=lambda each: (each.holds is False, not starts & set(each.parts), -len(each.parts)))
    if mine:
        parts = [Part(by_start[part], _figure(by_start, stated.get(part))) for part in mine[0].parts]
        return Whole(by_start[total], tuple(parts), mine[0].holds is not False)
    parts = [
        Part(_figure(by_start, each.part), _figure(by_start, each.share)) for each in shares if each.whole == total
    ]
    return Whole(by_start[total], tuple(parts), False) if parts else None


def _chart(whole: Whole, report: int, name: str, row: Row) -> Chart | None:
    amounts = [part.amount for part in whole.parts if part.amount is not None]
    if whole.figure.value and any(figure.value is not None for figure in amounts):
        scale = scale_of([whole.figure, *amounts])
        marks = [(part.name, _amount(whole.figure, part.amount, report, scale)) for part in whole.parts if part.amount]
        measure = whole.figure.measure
        notes = ["括号内为占总数的比重，按所载数值计算。"]
        total = f"总数{print_figure(whole.figure, scale.unit)}"
    else:
        scale, measure, notes, total = Scale("%", "%"), Measure.SHARE, [], ""
        marks = [(part.name, mark_of(report, part.share, scale)) for part in whole.parts if part.share is not None]
    if not marks:
        return None
    named = {label for label, _ in marks}
    left = [part.name for part in whole.parts if part.name not in named]
    rest = _rest(whole, [mark for _, mark in marks], left, scale, measure)
    if rest is not None:
        label = left[0] if left else "其余"
        marks.append((label, rest))
        notes.append(f"“{label}”为计算所得，报告未载明。")
    if not whole.complete and len(whole.parts) > 1:
        notes.append("各部分可能交叉，不相加。")
    period = period_word(row.period) if row.period else ""
    about = "，".join(each for each in (name, period if period not in name else "", total) if each)
    return Chart(
        kind=ChartKind.SHARES,
        title=f"{whole.figure.indicator}构成（{about}）",
        unit=scale.unit,
        axis=axis_name(measure, scale.unit),
        places=tuple(label for label, _ in marks),
        series=(Series(whole.figure.indicator, tuple((mark,) for _, mark in marks)),),
        notes=(*notes, *reading_notes([mark for _, mark in marks])),
    )


def _amount(whole: Figure, part: Figure, report: int, scale: Scale) -> Mark:
    mark = mark_of(report, part, scale)
    if mark.value is None or not whole.value or mark.value_max is not None:
        return mark
    share = print_number(mark.value / scale.of(whole.value, whole) * _HUNDRED, "%", "%", Decimal("0.1"))
    return msgspec.structs.replace(mark, text=f"{mark.text}（{share}%）")


def _rest(whole: Whole, marks: Sequence[Mark], left: Sequence[str], scale: Scale, measure: Measure) -> Mark | None:
    """Return what the stated parts leave of their whole; parts that may overlap leave nothing that is known.

    `left` are the parts that the report names without their shares.
    """
    figure = whole.figure
    values = [mark.value for mark in marks if mark.value is not None]
    plain = figure.bound is Bound.EQ and figure.value_max is None
    if not plain or len(values) < len(marks) or any(mark.opening or mark.value_max is not None for mark in marks):
        return None
    if measure is Measure.SHARE:
        share = _HUNDRED - sum(values)
        known = len(left) == 1 if whole.complete else len(marks) == 1 and not left
        return Mark(f"{share}%", share, None, Stage.COMPUTED) if known and share > 0 else None
    if len(marks) != 1 or whole.complete:
        return None
    part = whole.parts[0].amount
    if part is None or part.value is None or figure.value is None or not 0 <= part.value < figure.value:
        return None
    if part.unit != figure.unit or not scale.is_own(figure):
        return None
    rest = figure.value - part.value
    quantum = max((each for each in (figure.quantum, part.quantum) if each), default=None)
    text = print_number(rest, figure.unit, scale.unit, quantum)
    percent = print_number(rest / figure.value * _HUNDRED, "%", "%", Decimal("0.1"))
    return Mark(f"{text}（{percent}%）", scale.of(rest, figure), None, Stage.COMPUTED)


def _is_share(relation: Share, by_start: dict[int, Figure]) -> bool:
    figure = _figure(by_start, relation.share)
    return figure is not None and figure.measure is Measure.SHARE and figure.unit == "%"


def _figure(by_start: dict[int, Figure], start: int | None) -> Figure | None:
    return by_start.get(start) if start is not None else None
