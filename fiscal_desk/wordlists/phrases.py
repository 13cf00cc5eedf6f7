"""The sentences of the memo, as an office may read and change them: resources/memo/sentences.toml.

Every sentence says with `Names` what may be filled in. A name that ends in ? may be left out, all others must occur.
"""

import re
from functools import cache
from pathlib import Path
from typing import Annotated, Any, get_args, get_type_hints

import msgspec

from fiscal_desk.resources import resources_folder
from fiscal_desk.typed import from_toml
from fiscal_desk.wordlists.entries import Entry, Words
from fiscal_desk.wordlists.files import WordListError

PLACE = re.compile(r"\{([a-z]*)\}")


class Names(msgspec.Struct, frozen=True):
    """What may be filled into a sentence, parted by blanks."""

    names: str


class Opening(Entry, frozen=True):
    """[opening]"""

    several: Annotated[str, Names("reports")]
    single: Annotated[str, Names("report")]


class Headings(Entry, frozen=True):
    """[headings]"""

    findings: str
    faults: str
    missed: str
    unfinished: str
    missed_both: str
    contrasts: str
    asked: str
    counts: str
    basis: str
    families: str
    together: str
    places: Annotated[str, Names("where?")]
    years: str
    years_of: Annotated[str, Names("place")]
    far: Annotated[str, Names("where? when?")]
    unplaced: Annotated[str, Names("where?")]
    far_unplaced: Annotated[str, Names("where? when?")]
    promises: str
    tasks: str
    checks: str
    incomparable: str


class TwinPhrases(Entry, frozen=True):
    """[twins]"""

    copies: Annotated[str, Names("reports")]
    twins: Annotated[str, Names("reports shared? same?")]
    all_same: Annotated[str, Names("reports shared?")]


class Faults(Entry, frozen=True):
    """[faults]"""

    none: Annotated[str, Names("reports")]
    none_single: str
    none_shared: Annotated[str, Names("reports")]
    conflict: Annotated[str, Names("what said gap judged? see?")]
    gap: Annotated[str, Names("value")]
    widest: Annotated[str, Names("value")]
    fails: Annotated[str, Names("report what stated working computed rule? gap? note? judged? see?")]
    unverified: Annotated[str, Names("report what stated working computed rule? gap? note? state? judged? see?")]
    equal: Annotated[str, Names("report what stated relation computed gap? state? note? judged? see?")]
    unstated: Annotated[str, Names("report what working computed rule? note? state? judged? see?")]
    repeated: Annotated[str, Names("report what first second note? state? judged? see?")]
    remark: Annotated[str, Names("report what? numbers note judged? see?")]
    rest: Annotated[str, Names("count annex")]


class Missed(Entry, frozen=True):
    """[missed]"""

    own: Annotated[str, Names("report period count items rest")]
    other: Annotated[str, Names("report period other count items rest")]
    own_budget: Annotated[str, Names("report period count items rest")]
    item: Annotated[str, Names("what word plan level actual upper judged?")]
    item_budget: Annotated[str, Names("what plan actual rate judged?")]
    item_unrated: Annotated[str, Names("what word plan actual judged?")]
    tiers: Annotated[str, Names("lower upper")]
    scopes: Annotated[str, Names("what scopes")]
    upper: str
    target: str
    budget: str
    level: Annotated[str, Names("value")]
    finer: Annotated[str, Names("said value")]
    rest: Annotated[str, Names("count section")]
    unlisted: Annotated[str, Names("count")]
    elsewhere: str


class Unfinished(Entry, frozen=True):
    """[unfinished]"""

    own: Annotated[str, Names("report period also? items rest")]
    spending: Annotated[str, Names("report period items rest")]
    also: str
    item: Annotated[str, Names("what rate judged?")]


class Contrasts(Entry, frozen=True):
    """[contrasts]"""

    years: Annotated[str, Names("items")]
    places: Annotated[str, Names("items where?")]
    plans: Annotated[str, Names("items which?")]
    target: str
    budget: str
    both: str
    budget_growth: str
    unplaced: Annotated[str, Names("items reports where?")]
    item: Annotated[str, Names("what first second judged?")]
    rest: Annotated[str, Names("count")]
    whose: Annotated[str, Names("report")]


class States(Entry, frozen=True):
    """[states]"""

    noted: Annotated[str, Names("state note")]
    waiting: Annotated[str, Names("state note")]
    after: Annotated[str, Names("said")]
    aside: Annotated[str, Names("note")]
    left: Annotated[str, Names("count")]


class Asked(Entry, frozen=True):
    """[asked]"""

    conflict: Annotated[str, Names("who items")]
    check: Annotated[str, Names("who items")]
    missed: Annotated[str, Names("count")]
    unfinished: Annotated[str, Names("count")]
    missed_both: Annotated[str, Names("count")]
    unplaced: Annotated[str, Names("reports")]
    who: Annotated[str, Names("report")]
    doubtful: Annotated[str, Names("count cited annex")]
    doubtful_all: Annotated[str, Names("count annex")]
    doubtful_few: Annotated[str, Names("count cited items")]
    doubtful_few_all: Annotated[str, Names("count items")]
    doubtful_item: Annotated[str, Names("place names")]
    doubtful_unlisted: Annotated[str, Names("count cited")]
    doubtful_uncited: Annotated[str, Names("count")]
    nothing: str


class Counts(Entry, frozen=True):
    """[counts]"""

    figures: Annotated[str, Names("reports figures rows parts")]
    one: Annotated[str, Names("figures")]
    shared: Annotated[str, Names("reports? count")]
    alone: Annotated[str, Names("count")]
    standings: Annotated[str, Names("count parts")]
    no_shared: str
    checks: Annotated[str, Names("count parts")]
    checks_all: Annotated[str, Names("count word")]
    standings_all: Annotated[str, Names("count? word")]
    beside_all: Annotated[str, Names("count? where?")]
    apart_all: Annotated[str, Names("reports figures rows")]
    tasks: Annotated[str, Names("report count")]
    promises: Annotated[str, Names("count parts")]
    promises_all: Annotated[str, Names("count word")]
    beside: Annotated[str, Names("count see?")]
    beside_here: Annotated[str, Names("section")]
    beside_elsewhere: str
    pictures: Annotated[str, Names("count see?")]
    part: Annotated[str, Names("word count")]
    agree: str
    beside_word: Annotated[str, Names("where?")]
    apart: str
    unplaced: Annotated[str, Names("where?")]


class Basis(Entry, frozen=True):
    """[basis]"""

    apart: Annotated[str, Names("where?")]
    ledgers: Annotated[str, Names("ledgers")]
    printing: str
    rounding: str
    masked: Annotated[str, Names("report count")]
    derived: Annotated[str, Names("count")]
    arranged: Annotated[str, Names("what")]
    corrected: Annotated[str, Names("parts see?")]
    see: Annotated[str, Names("annex")]


class Families(Entry, frozen=True):
    """[families]"""

    actual: Annotated[str, Names("who period items")]
    plan: Annotated[str, Names("who period items")]
    otherwise: Annotated[str, Names("what said")]
    compatible: Annotated[str, Names("what said see?")]
    said: Annotated[str, Names("who value")]
    also: Annotated[str, Names("value")]
    alone: Annotated[str, Names("report items count")]
    alone_many: Annotated[str, Names("count")]
    rest: Annotated[str, Names("word count")]


class Beside(Entry, frozen=True):
    """[beside]"""

    note: Annotated[str, Names("cause")]
    targets: Annotated[str, Names("cause")]
    places: Annotated[str, Names("where?")]
    far: Annotated[str, Names("where? when? spans?")]
    unplaced: Annotated[str, Names("reports where?")]
    unplaced_far: Annotated[str, Names("when? spans?")]
    years: str
    rest: Annotated[str, Names("count")]
    uncompared: str
    incomparable: Annotated[str, Names("names count reason")]
    masked: str


class Promises(Entry, frozen=True):
    """[promises]"""

    judged: Annotated[str, Names("count parts")]
    exceptions: Annotated[str, Names("listed count")]
    exception: Annotated[str, Names("word count")]
    all: str
    beside: Annotated[str, Names("count")]
    beside_listed: Annotated[str, Names("count")]
    band: Annotated[str, Names("report period other year")]
    band_budget: Annotated[str, Names("report period")]
    upper: str
    open: Annotated[str, Names("word why")]
    detail: str
    against: Annotated[str, Names("items")]
    differs: Annotated[str, Names("items")]
    cause: Annotated[str, Names("what report cause")]


class LeftOpenPhrases(Entry, frozen=True):
    """[left_open], by the values of the comparison's LeftOpen."""

    masked: str
    forecast: str
    exactly: str
    bound: str
    about: str
    rounding: str
    computed: str
    basis: str
    names: str


class Tasks(Entry, frozen=True):
    """[tasks]"""

    listed: Annotated[str, Names("report count dated")]
    dated: Annotated[str, Names("count")]
    all_dated: str
    undated: Annotated[str, Names("count")]
    rest: str
    all: str
    unlisted: Annotated[str, Names("count")]
    no_lead: Annotated[str, Names("report task")]
    no_deadline: Annotated[str, Names("report task")]
    neither: Annotated[str, Names("report task")]


class Checks(Entry, frozen=True):
    """[checks]"""

    rounding: Annotated[str, Names("items count")]
    rounding_item: Annotated[str, Names("report what")]
    other_basis: Annotated[str, Names("report what note? see?")]
    long_sum: Annotated[str, Names("first? last? count")]
    derived: Annotated[str, Names("report what working value")]


class Annexes(Entry, frozen=True):
    """[annexes]"""

    checks_rest: Annotated[str, Names("count")]
    rows_rest: Annotated[str, Names("count parts")]
    rows_rest_all: Annotated[str, Names("count word")]
    rows_alone: Annotated[str, Names("count")]
    converted: str
    terms: Annotated[str, Names("number? report what count? place?")]
    doubtful: str
    doubtful_rest: Annotated[str, Names("count")]
    quotations: str


class Where(Entry, frozen=True):
    """[where]"""

    places: str
    units: str
    both: str
    years: str
    periods: str
    spans: Annotated[str, Names("spans")]
    and_: str
    whole_year: str


class PhraseWords(Entry, frozen=True):
    """[words]"""

    growth: str
    revenue: str
    growing: Words
    verbs: Words
    cuts: Words
    base_tails: Words


class Phrases(Entry, frozen=True):
    """sentences.toml"""

    opening: Opening
    headings: Headings
    twins: TwinPhrases
    faults: Faults
    missed: Missed
    unfinished: Unfinished
    contrasts: Contrasts
    states: States
    asked: Asked
    counts: Counts
    basis: Basis
    families: Families
    beside: Beside
    promises: Promises
    left_open: LeftOpenPhrases
    tasks: Tasks
    checks: Checks
    annexes: Annexes
    where: Where
    words: PhraseWords


@cache
def phrases() -> Phrases:
    """Return the sentences, read once. Raises WordListError."""
    return read_phrases(resources_folder() / "memo" / "sentences.toml")


def read_phrases(path: Path) -> Phrases:
    """Return the sentences of a file, once each is known to say all that it must. Raises WordListError."""
    try:
        found = from_toml(path, Phrases)
    except ValueError as error:
        raise WordListError(f"{path.name}写法不对（{error}）") from error
    for part in found.__struct_fields__:
        for name, hint in get_type_hints(type(getattr(found, part)), include_extras=True).items():
            sentence = getattr(getattr(found, part), name)
            if isinstance(sentence, str) and (wrong := _wrong(sentence, hint)):
                raise WordListError(f"{path.name}里 [{part}] 的 {name} 写法不对（{wrong}）")
    return found


def _wrong(sentence: str, hint: Any) -> str:
    known = next((each.names for each in get_args(hint) if isinstance(each, Names)), "").split()
    there = PLACE.findall(sentence)
    unknown = [name for name in there if name not in known and f"{name}?" not in known]
    missing = [name for name in known if not name.endswith("?") and name not in there]
    if unknown:
        return f"不认识 {{{unknown[0]}}}"
    if missing:
        return f"少了 {{{missing[0]}}}"
    return "大括号不成对" if re.search(r"[{}]", PLACE.sub("", sentence)) else ""
