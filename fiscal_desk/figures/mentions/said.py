"""Where a field of a table's cell was found: the confidence and the reasons go by it."""

from enum import StrEnum
from typing import NamedTuple


class Source(StrEnum):
    """What kind of words say something about a cell, from the nearest to the farthest."""

    CELL = "cell"
    COLUMN_HEAD = "column_head"
    ROW_HEAD = "row_head"
    ROW_GROUP = "row_group"  # a cell of an outer label column, merged over several rows or carried down
    UNIT_LINE = "unit_line"
    CAPTION = "caption"
    OUTSIDE = "outside"  # headings, title and card of the report
    DEFAULT = "default"  # nobody said anything


class Said(NamedTuple):
    """A value, the words that said it (empty where nobody did), and what kind of words they are."""

    value: object
    words: str
    source: Source


#: How each source is called in the reasons that a user reads.
SOURCE_NAMES = {
    Source.CELL: "单元格",
    Source.COLUMN_HEAD: "列名",
    Source.ROW_HEAD: "行名",
    Source.ROW_GROUP: "行所在的组",
    Source.UNIT_LINE: "表的单位",
    Source.CAPTION: "表名",
    Source.OUTSIDE: "表外的标题或前文",
    Source.DEFAULT: "没有写明，按通常理解",
}


def reason(said: Said) -> str:
    """Return in the user's words where a field was found."""
    name = SOURCE_NAMES[said.source]
    return f"{name}“{said.words[:20]}”" if said.words else name
