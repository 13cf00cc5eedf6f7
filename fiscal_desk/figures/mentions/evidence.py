"""How a field was found: by what kind of words, how far away, and whether others competed."""

from enum import StrEnum
from typing import Final

import msgspec


class Opener(StrEnum):
    """What kind of words opened a saying, from the nearest to the farthest."""

    CLAUSE = "clause"  # the number's own clause
    BRACKET = "bracket"  # the brackets that it stands in
    SENTENCE = "sentence"  # earlier in its sentence
    PARAGRAPH = "paragraph"  # the head of an earlier sentence of its paragraph
    COLUMN_HEAD = "column_head"  # of a table
    ROW_HEAD = "row_head"
    CAPTION = "caption"  # a table's caption or unit line
    SIBLING = "sibling"  # the paragraph before, under the same heading
    SECTION = "section"  # words that open a stretch of paragraphs: 五年来, 分级次看：
    HEADING = "heading"
    TITLE = "title"
    CARD = "card"
    DEFAULT = "default"  # nobody said anything


# Members that reading asks for at every clause: Python 3.11 takes long to find one in its class.
CLAUSE: Final = Opener.CLAUSE
BRACKET: Final = Opener.BRACKET
SENTENCE: Final = Opener.SENTENCE
PARAGRAPH: Final = Opener.PARAGRAPH
HEADING: Final = Opener.HEADING
TITLE: Final = Opener.TITLE


class Evidence(msgspec.Struct, frozen=True, gc=False):
    """How a field of a figure was found.

    `distance`: how many sentences away; `contested`: the words name two things at once, or the choice was a guess;
    `rivals`: how many other values its paragraph names for the same field; `guessed`: it is a period whose year nobody
    says of the text.
    """

    opener: Opener
    distance: int = 0
    contested: bool = False
    rivals: int = 0
    guessed: bool = False
