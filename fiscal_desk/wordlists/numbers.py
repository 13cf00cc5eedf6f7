"""Lists for finding numbers: bounds, thresholds, names that are no figures, times, tables, tasks."""

from fiscal_desk.wordlists.entries import Entry, Rule, Words


class BoundsBefore(Entry, frozen=True):
    """Words before a number, by bound; `skip` may stand between them and the number."""

    gt: Words
    ge: Words
    lt: Words
    le: Words
    about: Words
    skip: Words


class BoundsAfter(Entry, frozen=True):
    """Words after a unit, by bound."""

    gt: Words
    ge: Words
    le: Words
    about: Words


class Strive(Entry, frozen=True):
    """Words that make a number the upper tier of a target."""

    before: Words
    not_after: str


class BoundWords(Entry, frozen=True):
    """bounds.toml"""

    moving: Words
    each: Rule
    before: BoundsBefore
    after: BoundsAfter
    strive: Strive


class YearBounds(Entry, frozen=True):
    """Words after a year, by bound."""

    gt: Words
    ge: Words
    lt: Words
    le: Words


class Things(Entry, frozen=True):
    """What a year may delimit."""

    verbs: Words
    nouns: Words
    before: Words
    not_followed_by: Words


class ThresholdWords(Entry, frozen=True):
    """thresholds.toml"""

    bounds: YearBounds
    things: Things


class ChineseNumbers(Entry, frozen=True):
    """Where a numeral in Chinese is a figure."""

    units: Words
    after: Words
    before: Words


class Durations(Entry, frozen=True):
    """Where a time span is a figure."""

    before: Words
    after: Words
    bounded: Words


class BareNumbers(Entry, frozen=True):
    """What a number with 万 or 亿 and no unit counts, by the nouns around it."""

    persons: Words
    either: Words
    households: Words
    money: Words
    carrying: Words
    not_followed_by: Words
    unit_of_itself: str
    alone: Words


class VagueNumbers(Entry, frozen=True):
    """Where 数百, 上千 and 百万 are figures without a certain number."""

    folded: Words
    not_after_several: str
    not_after_up: str
    bounded_by: Words
    pairs: Words


class Following(Entry, frozen=True):
    """What must not follow."""

    not_followed_by: Words


class RatioNumbers(Entry, frozen=True):
    """What makes 3:1 a ratio and no time of day."""

    before: str


class NameWords(Entry, frozen=True):
    """names.toml"""

    before: Words
    before_amount: Words
    quoted_name_units: Words
    after: Words
    unit_after: dict[str, str]
    unit_before: dict[str, str]
    bare: BareNumbers
    vague: VagueNumbers
    fraction: Following
    ratio: RatioNumbers
    folds: Following
    chinese: ChineseNumbers
    duration: Durations


class Eras(Entry, frozen=True):
    """Words that open a review of several years, or of its last one."""

    span: Words
    year: Words
    plan_year: Words
    past_years: str
    term: str


class WithinSpan(Entry, frozen=True):
    """Which numbers of such a review are of the whole time, and which of its end."""

    whole: Words
    end: Words
    counted: Words
    flows: Words
    flow_ends: Words
    stays: Words
    comes_to: Words
    sums: Words


class SoFar(Entry, frozen=True):
    """What makes a month the end of a stretch, and of what it is the moment alone."""

    since: Words
    until: Words
    ends: Words
    stocks: Words
    holds: Words


class NoTime(Entry, frozen=True):
    """What stands around words of time that name no time; `year_after` what makes a year no time."""

    before: Words
    after: Words
    year_after: Words


class PeriodWords(Entry, frozen=True):
    """periods.toml"""

    deictic: Words
    relative: dict[str, int]
    era: Eras
    within_span: WithinSpan
    so_far: SoFar
    plan_alone: Words
    plans: dict[str, str]
    no_time: NoTime


class AmountWords(Entry, frozen=True):
    """amounts.toml"""

    currencies: Words
    points: Words
    no_multiplier: Words
    cut_from: Words
    never_parted: Words
    people: Words
    falling: Words
    rising: Words
    per: Rule
    points_follow: Rule
    earlier: Rule
    small_change: Rule
    compares: Rule


class TaskWords(Entry, frozen=True):
    """tasks.toml"""

    lead: Words
    support: Words
    deadline: Words


class SignWords(Entry, frozen=True):
    """signs.toml"""

    minus: Words
    not_minus_after: Words
    plus: Words
    arrows: Words
    before_dash: Words
    places: Words
    compared: Words
    dealt: Words
    changes: Words
    joined: Words
