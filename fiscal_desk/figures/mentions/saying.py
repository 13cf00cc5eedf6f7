"""A saying: one thing that the text says of all that follows it, until something nearer says otherwise."""

from functools import lru_cache
from typing import Any, Generic, TypeVar

import msgspec

from fiscal_desk.figures.mentions.evidence import Opener

Value = TypeVar("Value")


class Saying(msgspec.Struct, Generic[Value], frozen=True, gc=False):
    """What is said, in which words, and by what.

    `place` is the offset of the words in the report's text (0 for title and card); `contested`: the words name two
    things at once (“十四五”时期和2025年工作回顾), so that something nearer should decide.
    """

    value: Value
    words: str
    opener: Opener
    place: int = 0
    contested: bool = False


_UNSAID = "报告通篇所述"
#: What says something without words of its own.
_WORDLESS = {Opener.DEFAULT: _UNSAID, Opener.CARD: "报告期"}
_TITLE = Opener.TITLE
_WHERE = {
    Opener.PARAGRAPH: "本段前文",
    Opener.SIBLING: "上一段",
    Opener.SECTION: "前文",
    Opener.HEADING: "所在部分",
    Opener.TITLE: "标题",
    Opener.COLUMN_HEAD: "栏名",
}


def reason(saying: Saying[Any]) -> str:
    """Return in the user's words where a saying comes from."""
    return _reason(saying.opener, saying.words)


@lru_cache(maxsize=1024)
def _reason(opener: Opener, words: str) -> str:
    if (known := _WORDLESS.get(opener)) is not None:
        return known
    if not words:
        return _UNSAID if opener is _TITLE else "前文"
    where = _WHERE.get(opener, "")
    return f"{where}“{words}”"
