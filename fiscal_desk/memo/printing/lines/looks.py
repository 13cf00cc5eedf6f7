"""How each kind of text looks: face, size, spacing, line pitch, in points. The measures are those of the Word file."""

import msgspec

from fiscal_desk.memo.model import Align, Face, ParagraphKind
from fiscal_desk.memo.typesetting.ooxml import measures
from fiscal_desk.memo.typesetting.ooxml.fonts import LATIN, Faces

_TWIPS = 20
BODY_SIZE = measures.BODY_HALF_POINTS / 2
BODY_CHARACTER = measures.CHARACTER / _TWIPS
PAGE_WIDTH, PAGE_HEIGHT = measures.PAGE_WIDTH / _TWIPS, measures.PAGE_HEIGHT / _TWIPS
TEXT_WIDTH, TEXT_HEIGHT = measures.TEXT_WIDTH / _TWIPS, measures.TEXT_HEIGHT / _TWIPS
MARGIN_LEFT, MARGIN_TOP = measures.MARGIN_LEFT / _TWIPS, measures.MARGIN_TOP / _TWIPS
MARGIN_BOTTOM = measures.MARGIN_BOTTOM / _TWIPS
FOOTER = measures.FOOTER / _TWIPS
TABLE_GAP = measures.TABLE_GAP / _TWIPS
NUMBER_SIZE = measures.PAGE_NUMBER_HALF_POINTS / 2


class Type(msgspec.Struct, frozen=True):
    """What characters are set in: the Chinese face and the Western one, size and spacing in points."""

    face: str
    size: float
    spacing: float = 0.0
    western: str = LATIN
    slanted: bool = False
    underlined: bool = False


class Shape(msgspec.Struct, frozen=True):
    """What a paragraph looks like; lengths in points. `pitch` is that of its lines, `first` the first line's indent."""

    type: Type
    pitch: float
    first: float = 0.0
    left: float = 0.0
    align: Align = Align.LEFT
    justified: bool = False
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    keep_lines: bool = False


class Looks(msgspec.Struct, frozen=True):
    """The shapes of a memo in one preset of faces."""

    faces: Faces

    def wanted(self) -> tuple[str, ...]:
        """Return every face that a memo may use, in order of use."""
        return (*self.faces.names(), LATIN)

    def typed(self, base: Type, face: Face) -> Type:
        """Return the type of a run: a number that was computed is slanted, the figure of a quotation underlined."""
        match face:
            case Face.COMPUTED:
                return msgspec.structs.replace(base, slanted=True)
            case Face.MARKED:
                return msgspec.structs.replace(base, underlined=True)
            case Face.STRONG:
                return msgspec.structs.replace(base, face=self.faces.heading1)
            case Face.PLAIN:
                return base

    def title(self) -> Shape:
        """Return the shape of the memo's title and of those of attachments."""
        size = measures.TITLE_HALF_POINTS / 2
        own = Type(self.faces.title, size, measures.CHARACTER_SPACING / _TWIPS)
        return Shape(own, _pitch(), align=Align.CENTRE, keep_next=True, keep_lines=True)

    def paragraph(self, kind: ParagraphKind) -> Shape:
        """Return the shape of a paragraph of the body."""
        if kind is ParagraphKind.NOTE:
            return self.note()
        first = 0.0 if kind is ParagraphKind.RECIPIENT else 2 * BODY_CHARACTER
        return Shape(_body(self.faces.body), _pitch(), first=first, justified=True)

    def heading(self, level: int) -> Shape:
        """Return the shape of a heading of level 1 to 4."""
        face = {1: self.faces.heading1, 2: self.faces.heading2}.get(level, self.faces.body)
        return Shape(_body(face), _pitch(), first=2 * BODY_CHARACTER, justified=True, keep_next=True)

    def label(self) -> Shape:
        """Return the shape of 附件1 on top of an attachment."""
        return Shape(_body(self.faces.heading1), _pitch(), justified=True, keep_next=True)

    def closing(self, left: float, lead: float = 0.0) -> Shape:
        """Return the shape of a line under the body that begins `left` characters in, its first line `lead` less."""
        return Shape(
            _body(self.faces.body), _pitch(), left=left * BODY_CHARACTER, first=-lead * BODY_CHARACTER, keep_next=True
        )

    def cell(self, align: Align) -> Shape:
        """Return the shape of a table's text."""
        return _small(self.faces.table, align)

    def head(self) -> Shape:
        """Return the shape of the text in a table's first row."""
        return _small(self.faces.heading1, Align.CENTRE)

    def table_caption(self) -> Shape:
        """Return the shape of the words above a table."""
        return _small(self.faces.heading1, Align.CENTRE, before=6.0, after=2.0, keep_next=True)

    def unit(self) -> Shape:
        """Return the shape of 单位：亿元 at the right above a table."""
        return _small(self.faces.table, Align.RIGHT, after=2.0, keep_next=True)

    def note(self) -> Shape:
        """Return the shape of a note below a table."""
        return msgspec.structs.replace(_small(self.faces.table, Align.LEFT, before=2.0), justified=True)

    def picture_caption(self) -> Shape:
        """Return the shape of the words below a picture."""
        return _small(self.faces.heading1, Align.CENTRE, after=12.0)

    def page_number(self) -> Type:
        """Return the type of `— 1 —`: 四号宋体, digits too."""
        return Type(self.faces.page_number, NUMBER_SIZE, western=self.faces.page_number)


def _pitch() -> float:
    return measures.LINE / _TWIPS


def _body(face: str) -> Type:
    return Type(face, BODY_SIZE, measures.CHARACTER_SPACING / _TWIPS)


def _small(face: str, align: Align, *, before: float = 0.0, after: float = 0.0, keep_next: bool = False) -> Shape:
    own = Type(face, measures.TABLE_HALF_POINTS / 2)
    pitch = measures.TABLE_LINE / _TWIPS
    return Shape(own, pitch, align=align, before=before, after=after, keep_next=keep_next)
