"""What a comparison says: rows of a table, verdicts on pairs, checks, derived numbers, promises met or not."""

from decimal import Decimal
from enum import StrEnum

import msgspec

from fiscal_desk.catalogue.model import Family
from fiscal_desk.figures.model import Figure, Measure, Reading, Stance
from fiscal_desk.report.model import Report

#: Pairs and rows are many: they are values that hold nothing but values, so that no collector need look for cycles.

#: A figure of a comparison: index of the report, Figure.id.
Member = tuple[int, str]


class Compared(msgspec.Struct, frozen=True):
    """One report that takes part, with the reading that counts (the user's corrections laid over)."""

    report: Report
    reading: Reading


class Verdict(StrEnum):
    """What two printed numbers about one fact say of each other."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    INCOMPARABLE = "incomparable"


class Obstacle(StrEnum):
    """What of two identities differs or is not known, so that two numbers may not be compared."""

    PLACE = "place"
    SCOPE = "scope"
    LEDGER = "ledger"
    YEAR = "year"  # another year of one place: a trend
    PERIOD = "period"
    STAGE = "stage"
    BASIS = "basis"
    UNKNOWN = "unknown"


class CheckVerdict(StrEnum):
    """What came out of a check (勾稽)."""

    HOLDS = "holds"
    ROUNDING = "rounding"
    OTHER_BASIS = "other_basis"
    UNVERIFIED = "unverified"
    FAILS = "fails"


class Pair(msgspec.Struct, frozen=True, gc=False):
    """Two figures of two reports about one indicator; `reason` is Chinese and complete in itself.

    `obstacle` is what keeps them from being compared, None where that is not what they are about.
    """

    a_report: int
    a: Figure
    b_report: int
    b: Figure
    verdict: Verdict
    reason: str
    obstacle: Obstacle | None = None


class Row(msgspec.Struct, frozen=True, gc=False):
    """One fact in the table: an indicator with measure, stance, period and scope, over all reports.

    `id` is stable for the same reports; `unit` is the display unit of the whole row; `cells` has one entry a report,
    empty where it does not state the fact; `verdict` is a conflict where any two are in conflict, incomparable where no
    two may be compared, None where only one report states the fact; `difference` is text with its unit, empty where
    nothing may be subtracted. `scope` is None for a report's own whole area. `strive` marks the stretch tier of a
    target. `ledger` is one of the four budgets and `side` 收入 or 支出, empty where the fact is in none.
    `qualifiers`: what the label has in brackets to tell it from rows of the same name. `rounded`: beside the cells, the
    figures that only say one of them again, in fewer digits.
    """

    id: str
    label: str
    canonical: str | None
    family: Family
    measure: Measure
    stance: Stance
    period: str | None
    scope: str | None
    unit: str
    cells: tuple[tuple[Figure, ...], ...]
    verdict: Verdict | None
    difference: str
    strive: bool = False
    ledger: str = ""
    side: str = ""
    qualifiers: tuple[str, ...] = ()
    rounded: tuple[tuple[Figure, ...], ...] = ()


class Check(msgspec.Struct, frozen=True):
    """One thing that must add up, and whether it does.

    `identity`: A1, C1 … of the domain, or sum, share, change for what the text itself relates. `report`: index of the
    report whose statement is checked. `formula`: with the printed numbers. `stated`, `computed`: text with unit.
    `note`: why a verdict is milder than it looks, or what to look at. `subject`: what is stated, where the title, which
    the user gave, does not begin with it. A remark, which is on what is stated and computes nothing, has an empty
    `computed`.
    """

    identity: str
    report: int
    title: str
    formula: str
    stated: str
    computed: str
    verdict: CheckVerdict
    members: tuple[Member, ...]
    note: str = ""
    subject: str = ""


class Derived(msgspec.Struct, frozen=True):
    """A number that a report does not state (or masks) but that its other numbers determine.

    `low`, `high`: its interval in the base unit; `text`: as to be shown, with its unit; always shown as computed.
    `masked`: the figure's id where the report has it masked, else None.
    """

    report: int
    label: str
    unit: str
    low: Decimal
    high: Decimal
    text: str
    formula: str
    members: tuple[Member, ...]
    masked: str | None = None


class Outcome(StrEnum):
    """What became of a target."""

    REACHED = "reached"
    MISSED = "missed"
    OPEN = "undecided"  # the printed numbers leave it open


class LeftOpen(StrEnum):
    """Why the printed numbers leave open what became of a target."""

    MASKED = "masked"
    FORECAST = "forecast"  # nobody says if more is better
    EXACTLY = "exactly"  # a target to be exceeded, met to the digit
    BOUND = "bound"  # the result is only a bound
    ABOUT = "about"
    ROUNDING = "rounding"
    COMPUTED = "computed"  # within the rounding of what a target growth comes to
    BASIS = "basis"
    NAMES = "names"


class Promise(msgspec.Struct, frozen=True):
    """A target and the result of the same period, or the result before it; `note` is Chinese and neutral.

    `outcome` is None where the target's period is later than the result's: then `note` says how they lie. `level`: what
    a target growth comes to, computed from the result of the year before, where that is stated. The rest is empty where
    there is nothing to say, and stands in `note`, too: `against`: how the target lies against the result of the year
    before; `differs`: what is not quite the same in target and result; `cause`: the reason that the report of the
    result gives, in its own words. `why`: why the printed numbers leave the outcome open; in no note.
    """

    label: str
    canonical: str | None
    plan_report: int
    plan: Figure
    actual_report: int
    actual: Figure
    outcome: Outcome | None
    note: str
    level: Derived | None = None
    against: str = ""
    differs: str = ""
    cause: str = ""
    why: LeftOpen | None = None


class Comparison(msgspec.Struct, frozen=True):
    """All that came out of laying reports beside each other; report indices refer to `items`.

    `arranged`: in Chinese, what the user decided about rows: which were joined, parted, renamed.
    """

    items: tuple[Compared, ...]
    rows: tuple[Row, ...]
    pairs: tuple[Pair, ...]
    checks: tuple[Check, ...]
    derived: tuple[Derived, ...] = ()
    promises: tuple[Promise, ...] = ()
    arranged: tuple[str, ...] = ()
