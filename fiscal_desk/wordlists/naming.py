"""Lists for what figures are called: where names end in a sentence, whom they belong to, what money is for."""

from fiscal_desk.wordlists.entries import Entry, Rule, Words


class NamingWords(Entry, frozen=True):
    """naming.toml"""

    attributive: Words
    not_kinds: Words
    named_with_etc: Words
    people: Words
    joint_words: Words
    joints: Words
    each: Words
    tails: Words
    own_heads: Words
    batches: Words
    carried_verbs: Words
    ranks: Words
    owners: Words
    no_nouns: Words
    announced: Words
    bare_kinds: Words
    governing: Words
    wholesale: Words
    inside: Words
    ranked: Words
    time_units: Words
    makes_up: Words
    become: Words
    grows: Words
    per_head: tuple[tuple[str, str], ...]
    set_up: Words
    funds_set_up: Words
    accomplished: Words
    repaying: Words
    sums: Words
    kinds_of_item: Words
    ends_of_kinds: str
    in_all: Words
    treated: Words
    nominal_ends: Words
    compared: Words
    honours: Words
    passive: Words
    stepping: Words
    grades: Words
    funds: Words
    base_verbs: Words
    budgets: Words
    tasks: Words
    respectively: Words
    industry: str
    bare_ends: Words
    origin: Rule
    examples: Rule
    approved: Rule
    headed: Rule
    counted_off: Rule
    listed_off: Rule
    targeted: Rule
    caused: Rule
    row_leads: Rule
    acted_on: Rule
    arranged: Rule
    reckoned: Rule
    speeded: Rule
    held: Rule
    within: Rule
    told_of: Rule
    outpaced: Rule
    holding: Rule
    events: Rule
    borne: Rule
    qualifying: Rule
    or_more: Rule
    bare_list: Rule
    paid: Rule
    stage: Rule
    staged: Rule
    circumstance: Rule
    passed: Rule
    by_way_of: Rule
    due: Rule
    again: Rule
    arrived: Rule
    years_of_money: Rule
    ranking: Rule
    inner_verb: Rule
    out_of: Rule
    balance: Rule
    added: Rule
    through: Rule
    subject: Rule
    aside: Rule
    made: Rule
    invested: Rule
    predicate: Rule
    told_whole: Rule
    clause_like: Rule
    fault: Rule
    at_fault: Words
    leads_to_fault: Words


class SubjectWords(Entry, frozen=True):
    """subjects.toml"""

    grown_before: Rule
    sets_out: Rule
    amounts: Words
    outputs: Words
    standing: Words
    summed: Words
    pulling: Words
    speeds: Words
    standards: Words
    remainders: Words
    of_debt: Words
    served: Words
    debt_whole: Words
    debt: str
    repaid: Rule
    collects: str
    revenue: str
    pronouns: tuple[tuple[int, Words], ...]
    performances: Words
    procured: Words
    performs: Words
    those_before: Words
    bare_flows: Words
    funds_spent: Words
    sizes: Words
    generic_items: Words
    debtless: Words
    debt_flows: Words
    granted: Words
    steps: Words
    of_year: Words
    all_of: str
    expenses: Words
    budgeted: Words
    roll_measures: tuple[tuple[str, Words], ...]
    roll_places: Rule
    roll_grew: Rule
    roll_counts: Rule
    roll_ends: Rule
    roll_by: Rule
    flow_topic: Rule
    own_budget: Rule
    item: Rule
    rank: Rule
    funds_dealt_out: Rule
    dealt_out_wholes: Rule
    own_result: Rule
    own_flow: Rule
    reserve: Rule
    came_of: Rule
    done_of: Rule
    ends_of_deeds: str
    reasons_told: Words
    taxpayers: Words
    parts_said_short: dict[str, str]
    held_place: Rule
    ranks: Rule
    moved: Rule
    held_year: Rule
    cause: Rule
    affected: Rule
    done_first: Rule
    done_then: Rule
    of_kind: Rule
    sets_aside: Rule
    aside_first: Rule
    turns: Rule
    unnamed_budget: Rule
    run_in: Rule
    held_budget: Rule
    bare_origin: Rule
    moves_before: Rule
    stays_before: Rule
    affected_before: Rule
    stays: Rule
    budget_end: Rule
    gap: Rule
    counted: Rule
    roll_item: Rule
    cuts: Words
    extents: Words
    of_one_owner: tuple[Words, ...]
    those_told: Words
    kinds_end: Words
    opposites: tuple[Words, ...]
    paired: tuple[Words, ...]
    collected: Rule
    converted: Rule
    surpassed: Rule
    parts: Rule
    performer: Rule
    levels: Rule
    alike: Rule
    divided: Rule
    works: Rule
    budget: Rule
    balance: Rule
    bare_amount: Rule
    measured: Rule
    spent: Rule
    cut: Rule
    owner: Rule


class PurposeWords(Entry, frozen=True):
    """purposes.toml"""

    money_heads: Words
    invests: Words
    done: str
    supports: Words
    battles: Words
    trailing: Rule
    of_raising: Rule
    any_project: Rule
    run_in_aim: Rule
    spending: Rule
    has_money: Rule
    named_money: Rule
    time: Rule
    giving: Rule
    counted: Rule
    aim: Rule
    aspect: Rule
    built: Rule
    campaign: Rule
    drawn_from: Rule


class FrameWords(Entry, frozen=True):
    """frames.toml"""

    lately: Words
    compares_before: Words
    measured_by: Rule
    as_base: Rule
    attributed: Rule
    records: Rule
    expecting: Words
    whole_year: Words
    next_year: Words
    last_year: Words
    new_year: Words
    of_month: Words
    same_part: Words
    reviewed_year: Words
    brought_in: Words
    weak_years: Words
    yearly: Words
    cumulated: Words
    passed: Words
    since: Words
    this_year: Words
    looks_back: Rule
    hands_in: Rule
    announces: Rule
    audited: Rule
    summed: Rule
    said_late: Rule
    reports: Rule
    grounds: Rule
    causes: Rule
    unmoved: Rule
    announces_plan: Rule
    adopted: Rule
    reports_below: Rule
    lays_out_budget: Rule
    expects_of: Rule
    of_whole_year: Rule
    heads_plan: Rule
    heads_done: Rule
    titles_plan: Rule
    part_told: Rule
    run_in_done: Rule
    run_in_plan: Rule
    entitles: Rule
    compares_after: Rule
    of_budget: Rule
    parts: Rule
    adjusts_of: Rule
    address: Rule
    past_years: Rule
    so_far: Rule
    held_against: Rule
    was: Rule
    by_now: Rule
    still_to_come: Rule
    by_year_end: Rule
    goes_back: Rule
    flow_rates: Rule
    stands_for_years: Rule
    over_a_year: Rule
    budget_of_year: Rule
    behind_own_body: Rule
    puts_right: Rule
    found_out: Rule
    rectifies: Rule
