"""Which place a report is about, and at which level of government."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from fiscal_desk.wordlists.comparing import PlaceWords
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of

_HAN = r"[\u4e00-\u9fff]"
_CHAIN = re.compile(
    rf"(?:{_HAN}{{2,7}}?(?:省|自治区))?(?:{_HAN}{{1,6}}?(?:市|自治州|州|地区|盟))?(?:{_HAN}{{1,6}}?(?:区|县|市|旗|镇|乡|街道))?"
)
_LAST = re.compile(rf"(?:省|自治区|自治州|地区|市|州|盟)(?={_HAN}{{2,}}(?:区|县|市|旗|镇|乡|街道)$)")
_LEAD = re.compile(
    r"^\s*[（(—－-]*(?:关于)?\s*(?:[0-9０-９]{4}\s*年(?:度)?)?(?:[0-9０-９]{1,2}月[0-9０-９]{1,2}日)?(?:上半年|下半年)?\s*(?:在|于)?"
)


class _Patterns(NamedTuple):
    no_name: re.Pattern[str]
    in_body: re.Pattern[str]
    under_a_city: re.Pattern[str]
    levels: tuple[tuple[str, re.Pattern[str]], ...]
    wholes: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def _patterns() -> _Patterns:
    words = wordlist(PlaceWords)
    return _Patterns(
        no_name=re.compile(one_of(words.no_name)),
        in_body=re.compile(
            rf"(?:《|(?<!{_HAN})|{one_of(words.says_so)})(?P<place>{_HAN}{{2,6}}?(?:市|区|县|州|旗|盟|地区))"
            rf"(?P<office>{one_of(words.offices)})?"
        ),
        under_a_city=re.compile(one_of(words.under_a_city)),
        levels=tuple((each.name, re.compile(f"{one_of(each.words)}$")) for each in words.levels),
        wholes=tuple((each.name, re.compile(one_of(each.words))) for each in words.wholes),
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
    return (best[0][0], "正文多次出现") if best and best[0][1] > 1 else ("", "")


def find_level(place: str, text: str) -> str:
    """Return 全国, 省级, 市级, 县级 or 乡级; without a place it is told by what the report calls its whole."""
    if place in wordlist(PlaceWords).municipalities:
        return "省级"
    patterns = _patterns()
    level = next((level for level, pattern in patterns.levels if pattern.search(place)), "")
    if not level:
        counts = [(len(pattern.findall(text)), level) for level, pattern in patterns.wholes]
        most = max(counts, key=lambda pair: pair[0])
        level = most[1] if most[0] else ""
    if level == "市级" and patterns.under_a_city.search(text):
        return "县级"
    return level


def _place_at_start(line: str) -> str:
    rest = _LEAD.sub("", line, count=1)
    found = _CHAIN.match(rest)
    return _innermost(found.group()) if found and found.group() else ""


def _innermost(chain: str) -> str:
    """Cut 杭州市上城区 down to 上城区; empty where it is no name."""
    place = chain
    while True:
        outer = _LAST.search(place)
        if outer is None:
            break
        place = place[outer.end() :]
    return "" if _patterns().no_name.search(place) or len(place) < 2 else place
