"""What a 万 or 亿 without a unit counts: 惠及12万群众 counts people, 规模达1.2万亿 is money, 播放量3亿 neither."""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import Unit, any_of, lexicon

#: How far from the number its noun may stand.
_NEAR = 16
_MARKS = re.compile(r"[，,。；;、：:()！？!?\d \n]|的(?=.)")
_AGE = re.compile(r"^\d{1,2}岁(?:以[上下])?")
_SENTENCE = re.compile(r"[。；;！？\n]")


@cache
def _nouns() -> re.Pattern[str]:
    bare = lexicon("names")["bare"]
    kinds = ("persons", "households", "money", "either")
    return re.compile("|".join(f"(?P<{kind}>{any_of(bare[kind])})" for kind in kinds))


@cache
def _carrying() -> re.Pattern[str]:
    return re.compile(f"(?:{any_of(lexicon('names')['bare']['carrying'])})*")


_UNITS = {
    "persons": Unit("", "人", "count"),
    "households": Unit("", "户", "count"),
    "money": Unit("", "元", "money"),
    "either": Unit("", "元", "money"),
    "": Unit("", "", "count"),
}


def unit_of_bare(text: str, start: int, end: int, times: str) -> Unit:
    """Return the unit of a number at text[start:end] that ends in the multiplier `times`, by the noun at it.

    The noun right behind the number counts before the one in front of it; 万亿 is money whatever stands there.
    """
    if times.endswith("万亿"):
        return _UNITS["money"]
    after = _AGE.sub("", text[end : end + _NEAR])
    behind = _MARKS.split(after, maxsplit=1)[0]
    first = _nouns().search(behind)
    if first and first.lastgroup in ("persons", "households"):
        return _UNITS[first.lastgroup]
    before = _SENTENCE.split(text[max(0, start - 2 * _NEAR) : start])[-1]
    clause = re.split("[，,、]", before)[-1]
    if _carrying().fullmatch(clause):
        clause = before
    kinds = [match.lastgroup or "" for match in _nouns().finditer(clause)]
    said = [kind for kind in kinds if kind != "either"]
    return _UNITS[said[-1] if said else kinds[-1] if kinds else ""]
