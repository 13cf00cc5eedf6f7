"""Lists for what reports are about and what may be compared: places, labels, bases, families."""

from fiscal_desk.wordlists.entries import Entry, Words


class MatchingWords(Entry, frozen=True):
    """matching.toml"""

    telling: Words


class Named(Entry, frozen=True):
    """A name, and regular expressions of which one says that it holds."""

    name: str
    words: Words


class QualifierWords(Entry, frozen=True):
    """qualifiers.toml"""

    basis: tuple[Named, ...]
    stage: tuple[Named, ...]
    nearly: Words
    against_other: Words


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
    """furniture.toml"""

    words: Words
    starts: Words
    patterns: Words


class PlaceWords(Entry, frozen=True):
    """places.toml"""

    nation: Words
    municipalities: Words
    no_name: Words
    says_so: Words
    offices: Words
    under_a_city: Words
    levels: tuple[Named, ...]
    wholes: tuple[Named, ...]
