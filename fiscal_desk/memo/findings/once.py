"""What two reports that may be one both state: it is found once, in the first of them."""

from collections.abc import Sequence

from fiscal_desk.comparison.model import Promise, Row
from fiscal_desk.comparison.rows.twins import states_the_same
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.material import Material


def is_told(material: Material, rows: Sequence[Row], report: int) -> bool:
    """Whether a report that may be another one states of some rows what that one does."""
    first = material.first_of(report)
    return first != report and all(states_the_same(row, first, report) for row in rows)


def promises_once(material: Material) -> list[Promise]:
    """Return the targets with their results, each once however many copies of its report there are."""
    found: dict[tuple[object, ...], Promise] = {}
    for each in material.comparison.promises:
        about = (each.label, each.plan.scope, each.plan.measure, each.plan.period, each.actual.period, each.outcome)
        sources = (material.first_of(each.plan_report), material.first_of(each.actual_report))
        found.setdefault((*about, *sources, print_figure(each.plan), print_figure(each.actual)), each)
    return list(found.values())
