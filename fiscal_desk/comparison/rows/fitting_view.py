"""Which view of a comparison has something to show, as long as nobody has chosen one."""

from collections.abc import Iterator

from fiscal_desk.comparison.facts.places import place_groups
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.comparison.rows.views import View, view_table


def fitting_view(comparison: Comparison) -> View:
    """Return the view that these reports are good for.

    Several places stand beside each other; reports of one place and period are cross-checked; of those of several
    periods, years or plans are shown, whichever has more lines. What would show nothing gives way to what does.
    """
    return next(_telling(comparison), View.REPORTS) if len(comparison.items) > 1 else View.REPORTS


def _telling(comparison: Comparison) -> Iterator[View]:
    """Yield the views that show something, the best first; each is looked at when it is asked for."""
    places = {group for group in place_groups(comparison.items) if group is not None}
    periods = {item.report.card.period for item in comparison.items if item.report.card.period}
    if len(places) > 1 and view_table(comparison, View.PLACES).lines:
        yield View.PLACES
    elif len(places) <= 1 and len(periods) > 1:
        yield from _over_time(comparison)
    if any(row.verdict is not None for row in comparison.rows):
        yield View.REPORTS
    yield from _over_time(comparison)


def _over_time(comparison: Comparison) -> list[View]:
    """Return years and plans, the one with more lines first, without one that has none."""
    lines = {view: len(view_table(comparison, view).lines) for view in (View.YEARS, View.PLANS)}
    return sorted((view for view, count in lines.items() if count), key=lambda view: -lines[view])
