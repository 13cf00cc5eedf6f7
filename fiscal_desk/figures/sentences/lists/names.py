"""The names of a list, each whole: 第一、二产业增加值, 城镇和农村居民收入, 存、贷款余额."""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.subjects import joined
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords

#: Names that only say where or of what are no longer, and what is measured of them no shorter.
_LONGEST_NAME, _SHORTEST_TAIL = 3, 2
_ORDINALS = re.compile(r"(?P<list>第?[一二三四](?:[、和]?第?[一二三四])+)(?P<kind>(?:次)?产.*)")
_AGES = re.compile(r"\d+(?:[-~—至]\d+)?岁(?:及?以[上下])?")
#: 急难型, 长期: a kind is named by no more characters before the last.
_LONGEST_KIND = 4


def names_in(rest: str, numbers: int) -> list[str]:
    """Return the names of a list, each with the noun that only the last one says (城镇和农村居民人均可支配收入)."""
    if spelled := _spelled_out(rest):
        return spelled
    if pair := _pair(rest, numbers):
        return pair
    parts = rest.split("、")
    if len(parts) != numbers:
        parts = label_words().joint.split(rest)
    if len(parts) < 2:
        return parts
    if completed := _same_owner(parts) or _opposites(parts):
        return completed
    aged = _AGES.match(parts[-1])
    if aged and parts[-1][aged.end() :] and all(map(_AGES.fullmatch, parts[:-1])):
        return [part + parts[-1][aged.end() :] for part in parts[:-1]] + parts[-1:]  # 0-17岁、60岁及以上人口
    if len(parts[-1]) > 2 and all(len(part) == 1 for part in parts[:-1]):
        return [part + parts[-1][1:] for part in parts[:-1]] + parts[-1:]  # 轻、重工业; 内、外资企业
    ranks = wordlist(SubjectWords).ranks.regex
    rank = ranks.match(parts[-1])
    if rank and parts[-1][rank.end() :] and all(map(ranks.fullmatch, parts[:-1])):
        return [part + parts[-1][rank.end() :] for part in parts[:-1]] + parts[-1:]  # 国家级、部级创新平台
    head = _shared_heads().search(parts[-1])
    if tail := _tail_alike(parts, head.group() if head else ""):
        return [part if part.endswith(tail) else part + tail for part in parts]
    if head is None or not head.group():
        return parts
    if head.start() == 0:  # 职工、居民住院报销比例: the last name is as long as the first one
        head = _shared_heads().fullmatch(parts[-1], len(parts[0]))
        if head is None:
            return parts
    own = wordlist(NamingWords).own_heads
    said = [_head_of(part, head.group()) for part in parts[:-1]]
    return [
        part if part.endswith(own) or _shared_heads().search(part) else joined(part, each)
        for part, each in zip(parts, said, strict=False)
    ] + parts[-1:]


def _head_of(part: str, head: str) -> str:
    """Return what of a noun another trade lacks (高新技术产业、装备制造业增加值: 增加值, not 制造业增加值)."""
    trade = wordlist(NamingWords).industry[-1]
    return head[head.rfind(trade) + 1 :] if part.endswith(trade) else head


def names_of_kind(parts: list[str]) -> list[str]:
    """Give each of a list of trades what is measured of all of them (医疗器械、电子信息等行业产值 → 医疗器械产值)."""
    match = wordlist(SubjectWords).of_kind.regex.fullmatch(parts[-1])
    return [part + match["head"] for part in (*parts[:-1], match["last"])] if match else []


def _same_owner(parts: list[str]) -> list[str]:
    """Put the owner that the first name says before the bare ones behind it (一般公共预算收入和支出)."""
    for group in wordlist(SubjectWords).of_one_owner:
        said = next((word for word in group if parts[0].endswith(word) and parts[0] != word), None)
        if said is not None and all(part in group for part in parts[1:]):
            owner = parts[0].removesuffix(said)
            return [parts[0], *(owner + part for part in parts[1:])]
    return []


def _opposites(parts: list[str]) -> list[str]:
    """Give what the last name says of its kind of people or places to the other kinds (城市、农村低保标准).

    What the first name says before its kind belongs to all (特困人员集中、分散供养标准).
    """
    for kinds in wordlist(SubjectWords).opposites:
        own = next((kind for kind in kinds if parts[-1].startswith(kind) and parts[-1] != kind), None)
        first = next((kind for kind in kinds if parts[0].endswith(kind)), None)
        if own is not None and first is not None and all(part in kinds for part in parts[1:-1]):
            whose, what = parts[0].removesuffix(first), parts[-1].removeprefix(own)
            return [whose + kind + what for kind in (first, *parts[1:-1], own)]
    kind = parts[0][-1:]  # 急难型、支出型临时救助最低标准
    if kind in wordlist(SubjectWords).kinds_end and all(part.endswith(kind) for part in parts[:-1]):
        own, told, what = parts[-1].partition(kind)
        if told and what and len(own) <= _LONGEST_KIND and max(map(len, parts[:-1])) <= _LONGEST_KIND + 1:
            return [*(part + what for part in parts[:-1]), parts[-1]]
    return []


def _pair(rest: str, numbers: int) -> list[str]:
    """Return 存款余额, 贷款余额 for 存贷款余额; empty where the text says no such word, or not for so many numbers."""
    joined_up = label_words().joint.search(rest) is None
    for word, *names in wordlist(SubjectWords).paired:
        if len(names) == numbers and word in rest and (joined_up or "、" in word):  # 存、贷款余额
            told = rest
            for respectively in wordlist(NamingWords).respectively:
                told = told.replace(respectively, "")
            return [told.replace(word, name, 1) for name in names]
    return []


def _tail_alike(parts: list[str], head: str) -> str:
    """Return what the last name has beyond the length of the one before, where that says what is measured of all.

    `head` is the noun that is known to be measured; one character more than it is a part of the name (天然气产量).
    广州、深圳地铁单日最高客运量: names of a kind are as long as each other more often than not.
    """
    own = wordlist(NamingWords).own_heads
    tail = parts[-1][len(parts[-2]) :]
    if len(tail) > len(head) and _end_alike(parts[-2], parts[-1][: len(parts[-2])]):
        return tail
    alike = all(len(part) == len(parts[-2]) for part in parts[:-1])  # 化学需氧量、氨氮、氮氧化物排放量 are not
    short = alike and 2 <= len(parts[-2]) <= _LONGEST_NAME and not parts[-2].endswith(own)
    return tail if short and len(tail) >= len(head) + _SHORTEST_TAIL and tail.endswith(own) else ""


def _end_alike(one: str, other: str) -> bool:
    """Whether two names are of a kind by how they end (城镇住户、农村住户人均消费支出)."""
    return one != other and len(one) > _SHORTEST_TAIL and one[-_SHORTEST_TAIL:] == other[-_SHORTEST_TAIL:]


@cache
def _shared_heads() -> re.Pattern[str]:
    words = lexicon("labels")
    return re.compile(rf"(?:{any_of(words['head_modifiers'])})*(?:{any_of(words['shared_heads'])})$")


def _spelled_out(rest: str) -> list[str]:
    """Return 第一产业增加值, 第二产业增加值 … for 第一、二、三产业增加值; empty where the text is no such list."""
    match = _ORDINALS.fullmatch(rest)
    if match is None:
        return []
    kind = re.sub("^(?:次)?产(?!业)", "产业", match["kind"])
    return [f"第{char}{kind}" for char in re.findall("[一二三四]", match["list"])]
