"""Lists for tables: what heads, captions and rows say."""

from fiscal_desk.wordlists.entries import Entry, Rule, Words


class TableMeasures(Entry, frozen=True):
    """What a head says that its numbers measure."""

    completion: Words
    share: Words
    difference: Words
    change: Words
    rate: Words


class TableStances(Entry, frozen=True):
    """Words of a head that make its numbers planned or done."""

    plan: Words
    actual: Words


class Captions(Entry, frozen=True):
    """What a caption says of a whole table."""

    plan: Words
    actual: Words
    parted: Rule
    sides: Words
    accounts: Words


class TablePeriods(Entry, frozen=True):
    """Heads of the time before, and of what is compared."""

    before: Words
    ended: Words
    compared: str


class Columns(Entry, frozen=True):
    """What kind of column a head stands over."""

    ignored: Words
    ordinal: Words
    unit: str
    named: Words
    name: Words
    things: Words
    places: Words


class Rows(Entry, frozen=True):
    """What in a row's name is no name, and which rows are no data."""

    totals: Words
    marks: Rule
    grand: str
    parents: str
    line_numbers: Rule
    empty: Rule
    place: Rule
    own_of_place: str
    levels: Words


class TableUnits(Entry, frozen=True):
    """Words around a table's unit."""

    currency: str
    line: str


class Prose(Entry, frozen=True):
    """What the head of a column of sentences says of them."""

    done: Rule
    planned: Rule
    silent: Rule


class Heads(Entry, frozen=True):
    """What in a head says nothing of what is counted."""

    filler: Words
    totals: Rule
    sides: str
    ahead: Words
    accounts: Words


class TableWords(Entry, frozen=True):
    """tables.toml"""

    measures: TableMeasures
    stances: TableStances
    captions: Captions
    periods: TablePeriods
    columns: Columns
    rows: Rows
    units: TableUnits
    heads: Heads
    prose: Prose
    scope_in_caption: Rule
    kind_of_number: Rule
    percentage: Rule
    growth: Rule
    parts: Rule
    rest: Rule
    side: Rule
