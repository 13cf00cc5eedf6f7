"""What a memo says, as plain values: headings, paragraphs, tables, pictures, attachments. Nothing here knows Word.

Texts are final: numbers are printed, headings are numbered, quotations are cut. A run's face says what a piece of
text is, and the typesetter decides how that looks.
"""

from enum import StrEnum

import msgspec


class Face(StrEnum):
    """What a piece of text is."""

    PLAIN = "plain"
    COMPUTED = "computed"  # a number that no report states: worked out here
    MARKED = "marked"  # the figure inside a quotation
    STRONG = "strong"  # a run-in heading or a table's band


class Asked(StrEnum):
    """What the user fills in about a memo, where it stands on its pages, as ids of sentences."""

    TITLE = "asked:title"
    RECIPIENT = "asked:recipient"
    OFFICE = "asked:office"
    DATE = "asked:date"


class Align(StrEnum):
    """Where the text of a table's column stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class ParagraphKind(StrEnum):
    """The places of a paragraph that look different."""

    BODY = "body"
    RECIPIENT = "recipient"
    BLANK = "blank"
    NOTE = "note"  # small print under a table


class Run(msgspec.Struct, frozen=True):
    """A piece of text of one face. `\\n` breaks the line.

    `looser`: its characters stand so many twips further apart, or closer; see `printing.lines.whole_amounts`.
    `sentence`: id of the sentence that it belongs to, empty where it is part of none. `refers`: where it sends the
    reader, as `quotation:4`, `check:3` or `annex:indicators`; such numbers change with what else is in the memo.
    """

    text: str
    face: Face = Face.PLAIN
    sentence: str = ""
    refers: tuple[str, ...] = ()
    looser: int = 0


class Sentence(msgspec.Struct, frozen=True):
    """What a sentence comes from: its id, the findings that it tells, and the figures (report index, Figure.id).

    The id is made of the template and of what the sentence is about, not of its numbers or its place in the memo.
    """

    id: str
    findings: tuple[str, ...] = ()
    members: tuple[tuple[int, str], ...] = ()


class Heading(msgspec.Struct, frozen=True, tag=True):
    """A heading of level 1 to 4; `number` is 一、, （一）, 1. or （1）. `id` names the section that it begins."""

    level: int
    text: str
    number: str = ""
    id: str = ""

    @property
    def sentence(self) -> str:
        """The id by which its words are worded anew; empty where it begins no section."""
        return f"heading:{self.id}" if self.id else ""

    @property
    def runs(self) -> tuple[Run, ...]:
        """Its number and its words; one piece where these cannot be worded anew."""
        if not self.sentence:
            return (Run(self.number + self.text),)
        return (*plain(self.number), Run(self.text, sentence=self.sentence))


class Paragraph(msgspec.Struct, frozen=True, tag=True):
    """One paragraph; `sentences` tells where those of its runs come from."""

    runs: tuple[Run, ...]
    kind: ParagraphKind = ParagraphKind.BODY
    sentences: tuple[Sentence, ...] = ()

    @property
    def text(self) -> str:
        """The paragraph's words without faces."""
        return "".join(run.text for run in self.runs)


class Column(msgspec.Struct, frozen=True):
    """A table's column; `least` and `most` limit its width, in characters of the table's size.

    `whole`: its cells are not to be broken into lines, up to `most`.
    """

    title: str
    align: Align = Align.LEFT
    least: float = 2.0
    most: float = 40.0
    whole: bool = False


class TableRow(msgspec.Struct, frozen=True):
    """One row: a cell for every column, or a band, whose only cell runs over the whole width."""

    cells: tuple[tuple[Run, ...], ...]
    band: bool = False


class Table(msgspec.Struct, frozen=True, tag=True):
    """A table; `unit` stands once at its top right (单位：亿元), `notes` below it; `told` are their ids."""

    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    unit: str = ""
    caption: str = ""
    notes: tuple[str, ...] = ()
    told: tuple[str, ...] = ()

    @property
    def note_runs(self) -> tuple[Run, ...]:
        """The notes, each with its id where it has one."""
        ids = (*self.told, *("" for _ in self.notes))
        return tuple(Run(note, sentence=known) for note, known in zip(self.notes, ids, strict=False))


class Picture(msgspec.Struct, frozen=True, tag=True):
    """A picture `width` millimetres wide with its caption (图1 …) below; `description` says it in words."""

    png: bytes
    caption: str = ""
    description: str = ""
    width: float = 156.0


Block = Heading | Paragraph | Table | Picture


class Attachment(msgspec.Struct, frozen=True):
    """An attachment: begins on a new page, which is landscape where its table is wide. `id` is the same always."""

    title: str
    blocks: tuple[Block, ...]
    landscape: bool = False
    id: str = ""

    @property
    def heading(self) -> Heading:
        """Its title as what can be worded anew; how it is called with its number (附件1) stays."""
        return Heading(1, self.title, id=self.id)


class Memo(msgspec.Struct, frozen=True):
    """A whole memo. `date` is ISO; `office` signs; `page_number` and `fonts` as in `MemoSettings`."""

    title: str
    blocks: tuple[Block, ...]
    attachments: tuple[Attachment, ...] = ()
    recipient: str = ""
    office: str = ""
    date: str = ""
    page_number: str = "outer"
    fonts: str = "gb2312"

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of body and attachments, in their order."""
        blocks = (*self.blocks, *(block for attachment in self.attachments for block in attachment.blocks))
        return tuple(each for block in blocks if isinstance(block, Paragraph) for each in block.sentences)

    def runs_of(self, sentence: str) -> list[Run]:
        """Return the pieces of a sentence, wherever in the memo it first stands: a note can be under several tables."""
        attached = (block for each in self.attachments for block in (each.heading, *each.blocks))
        blocks = (*self.blocks, *attached)
        standing = ([run for run in runs_in(block) if run.sentence == sentence] for block in blocks)
        return next((runs for runs in standing if runs), [])


def runs_in(block: Block) -> tuple[Run, ...]:
    """Return the pieces of a block that can be sentences: of a table its notes; its cells are the reports' numbers."""
    match block:
        case Heading() | Paragraph():
            return block.runs
        case Table():
            return block.note_runs
        case Picture():
            return ()


def plain(text: str) -> tuple[Run, ...]:
    """Return the runs of a text that is all of one plain face; none for an empty text."""
    return (Run(text),) if text else ()


def paragraph(text: str, kind: ParagraphKind = ParagraphKind.BODY) -> Paragraph:
    """Return a paragraph of one plain run."""
    return Paragraph(runs=plain(text), kind=kind)
