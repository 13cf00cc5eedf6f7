"""What stands glued to the front of a number: 1 234 567万元, 3点5亿元 and .5亿元 must not be read from their tails."""

import re

from msgspec.structs import replace

from fiscal_desk.figures.numbers.candidate import Candidate, Form
from fiscal_desk.figures.numbers.digit_numbers import UNREADABLE

_NUMERALS = "零二两三四五六七八九十百千万亿"
#: What may belong to the number behind it. 一 alone ends words (统一, 唯一), 点 too (重点), and a line may begin with
#: the number of a section and a blank (2.1 30个项目).
_GLUE = re.compile(rf"(?:\d[,.]|\d\.\.|\d ?\. ?|[^\n]\d |[{_NUMERALS}]|[{_NUMERALS}一\d][一点]|[.,]\.)$")
#: What stands right before a number where something is glued to it; a stop may be one, and a line may end behind it.
LAST_OF_GLUE = frozenset(f"., 一点\n{_NUMERALS}")
_SECTION = re.compile(r"(?:^|\n)[ \t]*\d{1,2}(?:\.\d{1,2})* $")
#: 3.3个单位: nobody counts 3.3 of anything, the first digit is the item's.
_ITEM = re.compile(r"\n[ \t]*\d{1,2}\.$")
#: A stop of half width that parts sentences may also be the point of a decimal that has lost its beginning.
_STOP = re.compile(r"[\u4e00-\u9fff”%》]\.$")
_POINT = "前面有小数点，可能缺整数部分"
_RUN = re.compile(rf"[\d.,，点一{_NUMERALS} ]+$")
#: How many characters tell that something is glued on, and how far back the number may then have begun.
_LONGEST_GLUE = 4
_FARTHEST = 40


def with_front(text: str, found: Candidate, free: int) -> Candidate:
    """Return the candidate, without a value where the text before it (from offset `free` on) belongs to it.

    Something stands there, and its last character may be glued on (`LAST_OF_GLUE`).
    """
    start = found.start
    if found.value is None or not text[start].isdigit():
        return found
    if _GLUE.search(text, max(free, start - _LONGEST_GLUE), start):
        before = text[max(free, start - _FARTHEST) : start]
        if _SECTION.search(before) or (found.dimension == "count" and _ITEM.search(before)):
            return found
        run = _RUN.search(before)
        begun = start - len(run.group().lstrip(" ,，.点一")) if run else start
        return replace(found, start=begun, form=Form.VAGUE, value=None, value_max=None, quantum=None, note=UNREADABLE)
    if not found.note and _STOP.search(text, max(free, start - _LONGEST_GLUE), start):
        return replace(found, note=_POINT)
    return found
