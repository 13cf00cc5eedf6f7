"""What title and headings say for all figures below them: period, stance."""

import re
from collections import Counter
from functools import cache

import msgspec

from fiscal_desk.figures.model import Stance
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.figures.numbers.words import lexicon
from fiscal_desk.report.model import Block, BlockKind, Report, ReportKind

_YEAR = re.compile(r"((?:19|20)\d\d) ?年")
#: How much of a report's beginning may tell which year it is about.
_BEGINNING = 8000


class Setting(msgspec.Struct, frozen=True):
    """What holds for a section: `year` is what 今年 means there, `source` the heading that said so.

    `overruled` is the period that title and text give the report and the one that a user entered instead: a heading
    that only repeats the first means the second, too.
    """

    year: int | None
    period: str | None
    stance: Stance
    source: str = ""
    topic: str = ""
    overruled: tuple[str, str] | None = None


@cache
def _heading_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = lexicon("stances")["heading"]
    return re.compile("|".join(words["plan"])), re.compile("|".join(words["actual"]))


def of_report(report: Report) -> Setting:
    """Return the setting of a whole report: from its card, its title, or the years its first lines name."""
    title = level(_title(report))
    card = report.card
    plan_words, actual_words = _heading_patterns()
    planned = card.kind is ReportKind.WORK_PLAN or plan_words.search(title) is not None
    stance = Stance.PLAN if planned and not actual_words.search(title) else Stance.ACTUAL
    if "kind" in card.entered:  # a user's word needs no support by the title
        stance = Stance.PLAN if card.kind is ReportKind.WORK_PLAN else Stance.ACTUAL
    entered = card.period if "period" in card.entered else None
    read = card.period if card.period and "-" not in card.period and not entered else None
    # A government work report is titled by the year it is given in, and about the year before, which its card says.
    of_title = None if card.kind is ReportKind.GOVERNMENT_REPORT and read else _first_period(title)
    period = of_title or read or _commonest_year(report)
    if entered:
        return Setting(periods.year_of(entered), entered, stance, overruled=(period, entered) if period else None)
    return Setting(periods.year_of(period), period, stance)


class Sections:
    """The settings below the headings of one report, asked for in the order of the text."""

    def __init__(self, whole: Setting) -> None:
        self._whole = self._last = whole
        self._top: str | None = None
        self._known: dict[tuple[str, ...], Setting] = {}

    def below(self, headings: tuple[str, ...]) -> Setting:
        """Return the setting below a path of headings; the innermost heading that says something wins.

        A first heading that says nothing goes on where the one before it stopped: what follows the plan of next year
        is still about next year.
        """
        if not headings:
            return self._whole
        setting = self._known.get(headings)
        if setting is None:
            if headings[0] != self._top:
                self._top = headings[0]
                self._last = _below(level(headings[0]), headings[0], self._last)
            setting = self._last
            for heading in headings[1:]:
                setting = _below(level(heading), heading, setting)
            self._known[headings] = setting
        return setting


def _below(heading: str, printed: str, outer: Setting) -> Setting:
    plan_words, actual_words = _heading_patterns()
    plan, actual = plan_words.search(heading), actual_words.search(heading)
    year, period, stance, source = outer.year, outer.period, outer.stance, outer.source
    if plan and not actual:
        stance = Stance.PLAN
    elif actual and not plan:
        stance = Stance.ACTUAL
    match = periods.expression().search(heading)
    found = periods.resolve(match, outer.year) if match else None
    if found and outer.overruled and found == outer.overruled[0]:
        found = outer.overruled[1]
    if found:
        year, source = periods.year_of(found), printed
        period = found
    elif stance is not outer.stance:
        source = printed
    return Setting(year, period, stance, source, printed, outer.overruled)


def _commonest_year(report: Report) -> str | None:
    """Return the year that the report's first pages name most often, the earlier one among equals."""
    years: Counter[str] = Counter(_YEAR.findall(level(report.text[:_BEGINNING])))
    return min(years, key=lambda year: (-years[year], year)) if years else None


def _first_period(title: str) -> str | None:
    match = periods.expression().search(title)
    return periods.resolve(match, None) if match else None


def _title(report: Report) -> str:
    if report.card.title:
        return report.card.title
    first: Block | None = next((block for block in report.blocks if block.kind is BlockKind.TITLE), None)
    return report.text[first.span.start : first.span.end] if first else ""
