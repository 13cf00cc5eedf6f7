"""Which rows go into one chart: what the user chose, as far as it can stand on one axis; the others with the reason."""

from collections.abc import Sequence

import msgspec

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.facts.arranging import row_concept
from fiscal_desk.comparison.facts.periods import months_elapsed
from fiscal_desk.comparison.model import Comparison, Row
from fiscal_desk.comparison.words.titles import row_title
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import word_of

#: More series or indicators than these cannot be told apart.
MOST = 8
#: More of what is left out is only counted.
_TITLES = 2


class Chosen(msgspec.Struct, frozen=True):
    """Rows that share one axis, and sentences on those that do not."""

    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


def chosen_rows(comparison: Comparison, ids: Sequence[str]) -> Chosen:
    """Return the rows of these ids, in their order, that may stand on the axis of the first one."""
    known = {row.id: row for row in comparison.rows}
    rows = [known[each] for each in dict.fromkeys(ids) if each in known]
    if not rows:
        return Chosen(())
    same, refused = list[Row](), dict[str, list[str]]()
    for row in rows:
        if reason := refusal(rows[0], row):
            refused.setdefault(reason, []).append(row_title(row))
        else:
            same.append(row)
    notes = [f"{_some(titles)}未画入：{reason}。" for reason, titles in refused.items()]
    if len(same) > MOST:
        notes.append(f"一张图最多画{MOST}项，其余{len(same) - MOST}项未画入。")
    return Chosen(tuple(same[:MOST]), tuple(notes))


def _some(titles: Sequence[str]) -> str:
    more = len(titles) - _TITLES
    return "、".join(titles[:_TITLES]) + (f"等{len(titles)}项" if more > 0 else "")


def refusal(one: Row, other: Row) -> str:
    """Return why a row cannot stand on the axis of another, in Chinese; empty where it can."""
    if one.measure is not other.measure:
        return f"{word_of(other.measure)}不与{word_of(one.measure)}同轴"
    if dimension(one) != dimension(other):
        return f"计量单位不同，为{other.unit or '无单位'}与{one.unit or '无单位'}"
    months = months_elapsed(one.period), months_elapsed(other.period)
    if _counted_over_time(other) and None not in months and months[0] != months[1]:
        return f"期间长短不同，为{period_word(other.period or '')}与{period_word(one.period or '')}"
    return ""


def _counted_over_time(row: Row) -> bool:
    """Whether what a row measures is known to grow with the months that it is counted over: no stock, no rate."""
    indicator = load_catalogue().indicators.get(row.canonical or "")
    flows = indicator is not None and indicator.dimension.endswith(("_flow", "count"))
    return flows and row.measure in (Measure.LEVEL, Measure.DIFFERENCE)


def with_targets(comparison: Comparison, row: Row) -> tuple[Row, ...]:
    """Return a row with its targets (or, for a target, with the result), results first."""
    rows = [
        other
        for other in comparison.rows
        if other.id == row.id
        or (same_indicator(other, row) and other.period == row.period and other.stance is not Stance.RULE)
    ]
    return tuple(sorted(rows, key=lambda each: (each.stance is not Stance.ACTUAL, each.strive)))


def same_indicator(one: Row, other: Row) -> bool:
    """Whether two rows measure the same of the same, whatever the period and whether promised or done."""
    return (
        row_concept(one) == row_concept(other)
        and one.measure is other.measure
        and (one.scope, one.ledger, one.side) == (other.scope, other.ledger, other.side)
        and dimension(one) == dimension(other)
    )


def dimension(row: Row) -> str:
    """Return the dimension of a row's values: 元 and 亿元 have one, and so have 户次 and 家次."""
    return row.id.split("|")[1]
