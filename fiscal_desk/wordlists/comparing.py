"""Lists for what reports are about and what may be compared: places, labels, bases, families."""

from fiscal_desk.wordlists.entries import Entry, Rule, Words


class MatchingWords(Entry, frozen=True):
    """matching.toml"""

    telling: Words


class Named(Entry, frozen=True):
    """A name, and regular expressions of which one says that it holds."""

    name: str
    words: Words


class PromiseWords(Entry, frozen=True):
    """promises.toml; expressions, except for `forecast` (ids of the catalogue) and `constant` (names of bases)."""

    actions: Words
    endings: Words
    fillers: Words
    shared: Words
    same: tuple[Named, ...]
    telling: Rule
    standing: Rule
    doing: Rule
    cumulated: Rule
    cause: Rule
    unchanged: Rule
    forecast: Words
    constant: Words


class QualifierWords(Entry, frozen=True):
    """qualifiers.toml"""

    basis: tuple[Named, ...]
    stage: tuple[Named, ...]
    nearly: Words
    carries: Words
    left_out: Rule
    last_budget: Named
    compared: Rule
    against_other: Words
    higher_ranks: Words
    lower_ranks: Words


class LedgerWords(Entry, frozen=True):
    """ledgers.toml"""

    shared: Words
    outside: Words
    sides: tuple[Named, ...]
    ledgers: tuple[Named, ...]
    passing: Rule
    kept: Rule
    fund: Rule


class FamilyWords(Entry, frozen=True):
    """families.toml"""

    family: tuple[Named, ...]


class VagueWords(Entry, frozen=True):
    """Labels of these parts name no particular thing."""

    before: Words
    heads: Words


class LabelKeyWords(Entry, frozen=True):
    """label_keys.toml"""

    leading: Words
    trailing: Words
    levels: Words
    vague: VagueWords


class FurnitureWords(Entry, frozen=True):
    """furniture.toml; `page_data`: what the first cell is called of a row in which a page speaks of itself."""

    words: Words
    page_data: Words
    starts: Words
    patterns: Words
    marks: Words
    papers: Words


class PlaceEndings(Entry, frozen=True):
    """Ends of the names of places, by level; `in_body` of those looked for in paragraphs, `outer` of what leads on."""

    province: Words
    city: Words
    long_city: Words
    long_county: Words
    county: Words
    in_body: Words
    outer: Words


class PlaceWords(Entry, frozen=True):
    """places.toml"""

    nation: Words
    municipalities: Words
    no_name: Words
    says_so: Words
    offices: Words
    under_a_city: Words
    whole_area: Words
    own_offices: Words
    levels: tuple[Named, ...]
    wholes: tuple[Named, ...]
    endings: PlaceEndings
    short_city: Rule
    lead: Rule
    opening: Rule
    areas: dict[str, str]


class ConversionWords(Entry, frozen=True):
    """conversions.toml"""

    things: Words
    same_count: dict[str, str]
    units: dict[str, dict[str, str]]
