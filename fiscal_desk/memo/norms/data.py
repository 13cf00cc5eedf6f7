"""The norms as data: resources/memo/norms.toml, read once, every table of a known form."""

import re
from enum import StrEnum
from functools import cache

import msgspec

from fiscal_desk.resources import resources_folder
from fiscal_desk.typed import from_toml
from fiscal_desk.wordlists.entries import Entry, Words
from fiscal_desk.wordlists.files import WordListError


class Grade(StrEnum):
    """How strict a rule is."""

    MUST = "must"
    GENERAL = "general"  # the standard says 一般
    HINT = "hint"


class Values(Entry, frozen=True):
    """[values]: millimetres, points, characters and counts."""

    paper: tuple[float, float]
    margins: tuple[float, float, float, float]  # top, right, bottom, left
    tolerance: float
    lines: int
    characters: int
    title_size: float
    body_size: float
    number_size: float
    table_sizes: tuple[float, ...]
    indent: float
    landscape_columns: int
    long_table: int
    longest_heading: int
    longest_recipient: int
    longest_signature: int


class Faces(Entry, frozen=True):
    """[faces]: what faces of a class are called; one of the words is in the name."""

    title: Words
    body: Words
    heading1: Words
    heading2: Words
    song: Words
    latin: Words


class Marks(Entry, frozen=True):
    """[marks]: regular expressions by which the places of a document are told."""

    heading1: str
    heading2: str
    heading3: str
    heading4: str
    attachment_label: str
    attachment_list: str
    attachment_next: str
    date: str
    printed_date: str
    unit: str
    note: str
    caption: str
    contents: str
    page_number: str
    number_cell: str
    counting_column: str
    quoting_column: str
    unit_head: str

    def heading(self, level: int) -> str:
        """Return how a heading of level 1 to 4 begins."""
        return (self.heading1, self.heading2, self.heading3, self.heading4)[level - 1]


class Rule(Entry, frozen=True):
    """[[rules]]: what is asked, where that stands, and the sentences that say what is otherwise."""

    id: str
    title: str
    grade: Grade
    norm: str
    source: str
    says: dict[str, str]


class Wording(Entry, frozen=True):
    """[[words]]: an expression that ought not to occur, and the rule and sentence that it belongs to."""

    rule: str
    key: str
    pattern: str


class Norms(Entry, frozen=True):
    """norms.toml"""

    values: Values
    faces: Faces
    marks: Marks
    rules: tuple[Rule, ...]
    words: tuple[Wording, ...]


@cache
def norms() -> Norms:
    """Return the norms. Raises WordListError where the file was broken."""
    path = resources_folder() / "memo" / "norms.toml"
    try:
        found = from_toml(path, Norms)
        for pattern in (*msgspec.structs.asdict(found.marks).values(), *(each.pattern for each in found.words)):
            re.compile(pattern)
    except (ValueError, re.error) as error:
        raise WordListError(f"{path.name}写法不对（{error}）") from error
    says = {(rule.id, key) for rule in found.rules for key in rule.says}
    unknown = [each for each in found.words if (each.rule, each.key) not in says]
    if unknown:
        raise WordListError(f"{path.name}里没有 {unknown[0].rule} 的 {unknown[0].key}")
    return found


@cache
def expression(pattern: str) -> re.Pattern[str]:
    """Return an expression of the norms, compiled once."""
    return re.compile(pattern)


def is_of(face: str, words: Words) -> bool:
    """Whether a face is of a class, whatever its maker calls it."""
    return any(word.lower() in face.lower() for word in words)
