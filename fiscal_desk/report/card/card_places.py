"""Which place a report is about, and at which level of government."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from fiscal_desk.wordlists.comparing import PlaceWords
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of

#: The level of a report on the whole country.
NATION = "全国"
_HAN = r"[\u4e00-\u9fff]"
_SHORTEST = 2
#: How much of a text is its opening.
_OPENING = 1500
#: The level of a province, and how often for one word of it those of a level below it tell that the report is theirs.
_PROVINCE, _TOLD = "省级", 0.1


class _Patterns(NamedTuple):
    chain: re.Pattern[str]
    last: re.Pattern[str]
    no_name: re.Pattern[str]
    in_body: re.Pattern[str]
    under_a_city: re.Pattern[str]
    levels: tuple[tuple[str, re.Pattern[str]], ...]
    wholes: tuple[tuple[str, re.Pattern[str]], ...]
    own_offices: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = wordlist(PlaceWords)
    ends = words.endings
    county = one_of(ends.county)
    return _Patterns(
        chain=re.compile(
            rf"(?:{_HAN}{{2,7}}?{one_of(ends.province)})?(?:{_HAN}{{1,6}}?{one_of(ends.city)}|{_HAN}{{7,12}}?{one_of(ends.long_city)})?"
            rf"(?:{_HAN}{{1,6}}?{county}(?![长县])|{_HAN}{{6,14}}?{one_of(ends.long_county)})?"
        ),  # 苕南市代市长: the mayor of 苕南市
        last=re.compile(rf"{one_of(ends.outer)}(?={_HAN}{{2,}}{county}$)"),
        no_name=re.compile(one_of(words.no_name)),
        in_body=re.compile(
            rf"(?:《|(?<!{_HAN})|{one_of(words.says_so)})(?P<place>{_HAN}{{2,6}}?{one_of(ends.in_body)}(?!县))"
            rf"(?P<office>{one_of(words.offices)})?"
        ),
        under_a_city=re.compile(one_of(words.under_a_city)),
        levels=tuple((each.name, re.compile(f"{one_of(each.words)}$")) for each in words.levels),
        wholes=tuple((each.name, re.compile(one_of(each.words))) for each in words.wholes),
        own_offices=re.compile(one_of(words.own_offices)),
    )


def find_place(title: str, stem: str, front: Sequence[str], text: str) -> tuple[str, str]:
    """Return the innermost place named in title, file name, lines around the body, or the body's own papers, and where.

    `front` are subtitle, author and signature lines. A masked place (*市) is none: the result is empty.
    """
    for source, line in (("标题", title), ("文件名", stem), *(("署名或落款", line) for line in front)):
        place = _place_at_start(line)
        if place:
            return place, source
    counts: Counter[str] = Counter()
    for found in _patterns().in_body.finditer(text):
        place = _innermost(found["place"])
        if place and (found["office"] or found.group().startswith("《")):
            counts[place] += 1
    best = counts.most_common(1)
    if best and best[0][1] > 1:
        return best[0][0], "正文多次出现"
    for found in wordlist(PlaceWords).opening.regex.finditer(text, 0, _OPENING):
        if place := _place_at_start(found["place"]):
            return place, "正文开头"
    return "", ""


def find_level(place: str, text: str) -> str:
    """Return 全国, 省级, 市级, 县级 or 乡级; without a place it is told by what the report calls its whole."""
    if place in wordlist(PlaceWords).municipalities:
        return "省级"
    patterns = _patterns()
    level = next((level for level, pattern in patterns.levels if pattern.search(place)), "")
    if not level:
        counts = [(len(pattern.findall(text)), level) for level, pattern in patterns.wholes]
        if sum(number for number, whole in counts if whole != NATION) or patterns.own_offices.search(text):
            # 全国 is what a place is compared with.
            counts = [(number, whole) for number, whole in counts if whole != NATION]
        most = max(counts, key=lambda pair: pair[0])
        below = [pair for pair in counts if pair[1] not in (NATION, most[1]) and pair[0] >= _TOLD * most[0]]
        if most[1] == _PROVINCE and below:  # 居全省第三: a province does not speak of 全市, but a city of 全省
            most = max(below, key=lambda pair: pair[0])
        level = most[1] if most[0] else ""
    if level == "市级" and patterns.under_a_city.search(text):
        return "县级"
    return level


def _place_at_start(line: str) -> str:
    rest = wordlist(PlaceWords).lead.regex.sub("", line, count=1)
    found = _patterns().chain.match(rest)
    return _innermost(found.group()) if found and found.group() else ""


def _innermost(chain: str) -> str:
    """Cut 杭州市上城区 down to 上城区; empty where it is no name."""
    place = chain
    while True:
        outer = _patterns().last.search(place)
        if outer is None:
            break
        place = place[outer.end() :]
    if _patterns().no_name.search(place) or len(place) < _SHORTEST:
        return ""
    return wordlist(PlaceWords).short_city.regex.sub(r"\g<0>市", place)  # 云州 of a title is 云州市
