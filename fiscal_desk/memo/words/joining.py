"""Numbers and their units stay on one line: a joiner that shows nothing stands where a line could end between them.

U+200D is what Word puts in for its own "no-width non break"; LibreOffice and others end no line behind it either.
"""

import re
from functools import cache

from fiscal_desk.wordlists.files import units

JOINER = "\u200d"

_NUMBER = r"[-−]?\d[\d,.]*[%‰]?"
_MULTIPLIERS = "[余多]?[十百千万亿]*[余多]?"
#: What counts days is no unit of the reports' amounts.
_CALENDAR = ("年", "月", "日")
_HAN = re.compile("(?<=[^\u200d])(?=[\u3400-\u9fff℃㎡~～])|(?<=[~～])(?=[\\d−-])")


@cache
def _amounts() -> re.Pattern[str]:
    words = sorted((*units(), *_CALENDAR), key=len, reverse=True)
    unit = "|".join(map(re.escape, words))
    return re.compile(f"{_NUMBER}{_MULTIPLIERS}(?:{unit})?(?:[~～]{_NUMBER}{_MULTIPLIERS}(?:{unit})?)?")


def joined(text: str) -> str:
    """Return the text with joiners inside every amount: between number and unit, inside the unit, around ～."""
    return _amounts().sub(lambda amount: _HAN.sub(JOINER, amount.group()), text)


def unjoined(text: str) -> str:
    """Return the text without joiners."""
    return text.replace(JOINER, "")
