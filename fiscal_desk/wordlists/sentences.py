"""Lists for what a figure is about: label, measure, stance, scope, sum."""

from fiscal_desk.wordlists.entries import Entry, Rule, Words


class Nouns(Entry, frozen=True):
    """Where a noun after a number ends."""

    strong: Words
    suffixes: Words
    heads: Words
    ends: Words
    nominal: Words


class LabelWords(Entry, frozen=True):
    """labels.toml"""

    adverbs: Words
    tails: Words
    verbs: Words
    silent_verbs: Words
    choosing_verbs: Words
    money_verbs: Words
    payers: Words
    generic_money: Words
    generic_nouns: Words
    bare_heads: Words
    ledger_heads: Words
    ledger_totals: Words
    ledgers: Words
    stops: Words
    purposes: Words
    purpose_stops: Words
    shared_heads: Words
    head_modifiers: Words
    increases: Words
    totals: Words
    arrivals: Words
    topics: dict[str, Words]
    noun: Nouns


class Changes(Entry, frozen=True):
    """Words of growth and fall."""

    up: Words
    down: Words
    leading: Words
    of_same_year: Words
    adds_to: Words
    compared_with: Words
    after: Words
    adverbs: Words
    comparison: Words
    speeds: Words
    falls: Words
    kept: Words
    to: Words
    not_after: Words
    levels: Words
    compares: Words
    of_accounts: Words
    going_on: Words
    accounts: Words
    standards: Words
    extents: Words
    moves: Words
    manners: Words
    set_above: Words
    adjusting: Words
    accounts_led: Words
    adds: Words
    breaks_down: Words
    more: Words
    against_verbs: Words
    below: Words


class Shares(Entry, frozen=True):
    """Words around what a share is of."""

    before: Words
    after: Words
    trailing: Words
    held: Words


class Completions(Entry, frozen=True):
    """Words of how much of a plan was done."""

    verbs: Words
    by: str
    base: Words
    below: Words
    above: Words
    of: Words
    after: Words


class Rates(Entry, frozen=True):
    """Ends of labels that a percentage is of."""

    prices: Words
    heads: Words
    share_heads: Words
    copulas: Words


class MeasureWords(Entry, frozen=True):
    """measures.toml"""

    compared_first: Words
    change: Changes
    share: Shares
    completion: Completions
    rate: Rates
    compared: Rule
    basis: Rule
    budget: Rule
    multiple: Rule
    against: Rule
    relative: Rule
    contributed: Rule
    spent_on: Rule
    part_of: Rule
    ranked: Rule
    bare_done: Rule
    met_target: Rule
    progress: Rule
    pulls: Rule
    beaten: Rule
    aimed: Rule
    exceeded: Rule
    short_of: Rule
    beyond: Rule
    part_of_all: Rule
    planned: Rule
    done_progress: Rule
    done_rate: Rule
    speed_behind: Rule
    off_pace: Rule
    keeps_up: Rule


class HeadingStances(Entry, frozen=True):
    """Words of a heading that make what follows planned or done."""

    plan: Words
    actual: Words
    weak: Words
    either: Words
    adjusting: str
    back: Words
    done: Words


class ParagraphStances(Entry, frozen=True):
    """Words of a first sentence that make what follows planned, and of the next year."""

    plan: Words
    next: Words
    coming: Words
    this_year: Words


class SentenceStances(Entry, frozen=True):
    """Words of a sentence that make it planned, done or preliminary."""

    plan: Words
    actual: Words
    preliminary: Words
    expected: Words
    targets: Words
    handed_down: Words
    reached: Words
    same_below: Words
    loose: Words
    breaks_down: str
    adopts: str
    carried_until: Words
    completes: Words
    goals_met: Words
    exists: Words
    reached_later: Words
    moves: Words
    unmoved: str
    laid_out: str
    laid_down: str
    last_year: str
    of_target: Words
    bracketed: Words
    of_budget: str
    of_clause: Words
    to_number: str
    met: Words
    aims: Words


class TargetStances(Entry, frozen=True):
    """Headings of lists that name targets first, and how the results after them begin; `below`: on the next line."""

    heading: Words
    below: Words
    results: Words
    done: Words
    opens: str
    actual: Words


class LabelStances(Entry, frozen=True):
    """Ends of labels that make a number planned."""

    plan: Words
    tasks: Words
    targets: Words
    of_tasks: Words
    papers: Words
    adjusted: Words
    establishment: Words
    enlarges: Words
    after: Words


class AgeStances(Entry, frozen=True):
    """Labels of which an age is a result, and no limit."""

    measured: Words


class StanceWords(Entry, frozen=True):
    """stances.toml"""

    ages: AgeStances

    heading: HeadingStances
    paragraph: ParagraphStances
    sentence: SentenceStances
    label: LabelStances
    targets: TargetStances


class HeadingScopes(Entry, frozen=True):
    """What a place in a heading begins after, and what may follow: any scope, one with accounts, a bare name."""

    begins: str
    after: Words
    accounts: Words
    bare: str


class ScopeWords(Entry, frozen=True):
    """scopes.toml"""

    plain: Words
    guarded: Words
    heads: Words
    kind_of_place: Rule
    place_alone: Rule
    given_to_all: Rule
    no_names: Words
    kinds_of_area: Words
    not_scope: str
    alone: Words
    not_in_headings: Words
    passing: Words
    whole_towns: Words
    undivided: Words
    ledger: Words
    kept_in_ledgers: Words
    leads: Words
    tails: Words
    firsts: Words
    counted: str
    keeps: Words
    dealt: Words
    beside: str
    district: str
    owner: str
    named_heads: Words
    times_behind: str
    accounts_behind: str
    own_offices: Words
    ledgers: Words
    insurance: str
    zones: Words
    upper: Words
    state: Words
    national: Words
    own: Words
    below_province: Words
    level_words: Words
    senders: Words
    whole_said: Words
    no_ledger: Rule
    of_places: Rule
    named_side: Rule
    own_level: Words
    givers: dict[str, Words]
    standards: Words
    bare_own: Words
    own_item: Rule
    own_share: Rule
    given: Rule
    sent_up: Rule
    taken: Rule
    outer: dict[str, Words]
    from_to: Rule
    whole: Rule
    aside: Rule
    heading: HeadingScopes


class PartitionWords(Entry, frozen=True):
    """Parts that exhaust a total, by the ends of their labels."""

    parts: Words
    total: Words


class ListWords(Entry, frozen=True):
    """What says that parts of a total follow, that they are all of them, and that a total of those before follows.

    `rest` says that a number is what is left of a total; `sums` are the ends of a row's or a column's name that make it
    the sum of others, `means` words of what is no sum.
    """

    opens: Words
    complete: Words
    after: Words
    sums: Words
    rest: Words
    means: Words


class ChainWords(Entry, frozen=True):
    """Words of a total that is added up item by item, and of what is left when both sides are set off."""

    totals: Words
    adds: Words
    takes: Words
    left: Words
    both: Words


class BalanceWords(Entry, frozen=True):
    """Words of what a year leaves, and of a fund's beginning, movements and end."""

    left: Words
    opening: Words
    closing: Words
    plus: Words
    minus: Words
    income: Words
    spending: Words


class WholeWords(Entry, frozen=True):
    """Words of budgets, of adjusted ones, and of bases that say no more than that it is the total."""

    budgets: Words
    adjusted: Words
    general: Words


class StepWords(Entry, frozen=True):
    """Words of a level that is told with the one before it and the difference: 比上年甲增加乙，增长丙."""

    before: Words
    rises: Words
    falls: Words
    grows: Words
    shrinks: Words


class SumWords(Entry, frozen=True):
    """partitions.toml"""

    endings: Words
    partition: tuple[PartitionWords, ...]
    lists: ListWords
    chain: ChainWords
    balance: BalanceWords
    wholes: WholeWords
    steps: StepWords
