"""A document with the role of every paragraph, as the rules look at it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from fiscal_desk.memo.norms.data import Norms
from fiscal_desk.memo.norms.document.model import Document, Look, Paragraph, Section
from fiscal_desk.memo.norms.model import Found, Place
from fiscal_desk.memo.norms.roles import Role, roles_of

_QUOTED = 16


@dataclass(frozen=True)
class Laid:
    """A document, and the norms that it is held against."""

    document: Document
    norms: Norms

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """The role of every paragraph."""
        return roles_of(self.document, self.norms)

    def of(self, *roles: Role) -> Iterator[tuple[int, Paragraph]]:
        """Yield the paragraphs of some roles with their index."""
        for index, role in enumerate(self.roles):
            if role in roles:
                yield index, self.document.paragraphs[index]

    def before(self, index: int) -> Role | None:
        """Return the role of the paragraph before, None at the top and behind a table."""
        behind_table = any(table.after == index for table in self.document.tables)
        return None if index == 0 or behind_table else self.roles[index - 1]

    def section(self, paragraph: Paragraph) -> Section:
        """Return the section of a paragraph."""
        return self.document.sections[min(paragraph.section, len(self.document.sections)) - 1]


def found(key: str, place: Place, **parts: str | float) -> Found:
    """Return what is otherwise; numbers are put in as people write them."""
    return Found(key, place, tuple((name, shown(part)) for name, part in parts.items()))


def shown(part: str | float) -> str:
    """Return a number with one decimal at most."""
    return part if isinstance(part, str) else f"{round(part, 1) + 0.0:.1f}".removesuffix(".0")


def place_of(paragraph: Paragraph) -> Place:
    """Return where a paragraph stands."""
    quote = quoted(paragraph.text)
    if paragraph.cell is not None:
        cell = paragraph.cell
        return Place(table=cell.table, row=cell.row, column=cell.column, quote=quote)
    return Place(paragraph=paragraph.number, quote=quote)


def quoted(text: str) -> str:
    """Return how a text begins."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _QUOTED else flat[:_QUOTED] + "……"


def look_of(paragraph: Paragraph, length: int | None = None) -> Look:
    """Return how most Chinese characters of a paragraph's first `length` look; any text where there are none."""
    rest = len(paragraph.text) if length is None else length
    counted: dict[Look, int] = {}
    for piece in paragraph.pieces:
        if rest <= 0:
            break
        text = piece.text[:rest]
        rest -= len(piece.text)
        if text.strip():
            # What has no Chinese counts a little: it decides only where nothing else does.
            counted[piece.look] = counted.get(piece.look, 0) + 1 + 100 * sum(map(is_han, text))
    return max(counted, key=lambda look: counted[look]) if counted else paragraph.pieces[0].look


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one."""
    return "\u3400" <= character <= "\u9fff"


def has_han(text: str) -> bool:
    """Whether a text has Chinese characters."""
    return any(map(is_han, text))


def near(a: float, b: float, room: float = 0.26) -> bool:
    """Whether two measures are the same but for rounding."""
    return abs(a - b) <= room
