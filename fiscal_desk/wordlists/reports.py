"""Lists for what a report looks like, and for its card."""

from fiscal_desk.wordlists.comparing import Named
from fiscal_desk.wordlists.entries import Entry, Rule, Words


class HeadingWords(Entry, frozen=True):
    """headings.toml"""

    parts: Words
    units: Words
    begins: Words
    ends: Words
    accounts: Words
    of_accounts: Words
    ends_before_colon: Words
    spans: Words
    goes_on: Words
    open_item: Rule
    rest_of_item: Rule
    opens: Words
    address: Words
    about: Words
    paper: Rule
    topic: Rule
    profile: Rule
    complete: Rule
    whole_title: Rule
    goes_on_below: Rule
    salutation: Rule
    title_told: Rule
    congress_first: Rule
    meeting: Rule
    source: Rule
    officer: Rule
    issuer: Rule
    table: Rule
    note: Rule
    quantities: Rule
    unit_line: Rule
    contents: Rule
    annex: Rule
    unit: Rule
    numbered_table: Rule


class YearSaidWords(Entry, frozen=True):
    """[year_said] of cards.toml"""

    head: Rule
    in_passing: Rule
    announced: Rule
    accounts: Rule


class DatedLineWords(Entry, frozen=True):
    """[dated_line] of cards.toml"""

    days: Words
    bracketed: Words
    news: Words


class CardWords(Entry, frozen=True):
    """cards.toml"""

    traditional: Words
    offices: Words
    other_offices: Words
    finance: Words
    statisticians: Words
    given_at: Rule
    met_at: Rule
    meeting_day: Rule
    departments: Words
    of_department: Rule
    behind_department: Rule
    leads_to_department: Rule
    tasks: Rule
    speaker: Rule
    paper: Rule
    two_accounts: Rule
    told_done: Rule
    reviewed: Rule
    heads_year: Rule
    goes_on_planning: Rule
    review: Rule
    planned: Rule
    plan_over: Rule
    part_of_year: Rule
    dated_line: DatedLineWords
    this_year: Rule
    over: Rule
    congress: Rule
    reviews: Rule
    year_said: YearSaidWords
    published: Rule
    kinds: tuple[Named, ...]
