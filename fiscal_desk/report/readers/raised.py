"""What raised characters say: the power of a unit, or the mark of a note that is no digit of the amount."""

import re

SUPERSCRIPTS = str.maketrans("0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ")
#: What a raised mark of a note looks like: 2, [2], ②, *.
_NOTE_MARK = re.compile(r"[\[［(（〔]?\s*(?:\d{1,3}(?:\s*[,，、-]\s*\d{1,3})*|[①-⑳*※]+|注\s*\d{0,2})\s*[\]］)）〕]?")
#: What a raised number makes a power of: m² and 10⁸, not the amount that a note hangs on.
_POWER_BASE = re.compile(r"(?:[a-zA-Z米]|(?<![\d.])10)$")


def raised_text(text: str, before: str) -> str:
    """Return what a raised text says behind another: a power stays one, the mark of a note is nothing."""
    if text.strip().isdigit() and _POWER_BASE.search(before[-4:]):
        return text.strip().translate(SUPERSCRIPTS)
    return "" if _NOTE_MARK.fullmatch(text.strip()) else text
