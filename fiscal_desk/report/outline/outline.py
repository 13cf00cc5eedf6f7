"""Printed outline numbers (一、 （一） 1. （1） 第一部分) and what they say about a line."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.reports import HeadingWords

#: A heading that is longer than this is a sentence that happens to be numbered.
LONGEST_HEADING = 50
#: A heading sentence in front of its own paragraph (`（一）挖潜增收。会同税务部门…`) is no longer than this.
LONGEST_RUN_IN = 40
#: A run-in heading that ends in a colon (`1.税收收入：全年…`) is shorter still, else it is a clause.
LONGEST_COLON_RUN_IN = 20

_HAN = "〇零一二三四五六七八九十百"
_FIRST = tuple(f"一{mark}" for mark in "、.． ")
_DIGIT = "0-9０-９"


@cache
def _marker() -> re.Pattern[str]:
    return re.compile(
        rf"""\s*(?:
        (?P<part>第[{_HAN}{_DIGIT}]{{1,3}}\s*{one_of(wordlist(HeadingWords).parts)})(?:[\s、：:]|$|(?=[\u4e00-\u9fff]))
      | (?P<chapter>第[{_HAN}{_DIGIT}]{{1,3}}\s*章)
      | (?P<section>第[{_HAN}{_DIGIT}]{{1,3}}\s*节)(?!课)
      | (?P<one>[{_HAN}]{{1,3}}\s*[、.．])(?![{_HAN}]{{1,3}}[、次季是])
      | (?P<two>[（(]\s*[{_HAN}]{{1,3}}\s*[）)])[、.．]?
      | (?P<three>[{_DIGIT}]{{1,2}}\s*[.．、])
        (?:(?=\s*[{_DIGIT}]{{4}}\s*(?:[-—~至到]\s*[{_DIGIT}]{{4}}\s*)?年)|(?!\s*[{_DIGIT}]))
      | (?P<four>[（(]\s*[{_DIGIT}]{{1,2}}\s*[）)]|[{_DIGIT}]{{1,2}}\s*[）)])
      | (?P<five>[①-⑳])
      | (?P<dash>[—－]{{2}}(?![—－]))
      | (?P<bullet>[■●◆▲★□○◇•▪☆►▶])
    )\s*""",
        re.VERBOSE,
    )


#: name of the alternative → level that a block shows, rank that orders headings (a 部分 holds 一、)
_LEVELS: dict[str, tuple[int, float]] = {
    "part": (1, 0.2),
    "chapter": (1, 0.4),
    "section": (1, 0.6),
    "one": (1, 1.0),
    "two": (2, 2.0),
    "three": (3, 3.0),
    "four": (4, 4.0),
    "five": (5, 5.0),
    "dash": (0, 9.0),
    "bullet": (0, 9.0),
}
_MULTIPLIER = "[万亿千百]{0,2}"
_SENTENCE_END = re.compile(r"[。；;！!？?]")
_UNNUMBERED = (1, 0.8)
_INSIDE_NUMBERED = (2, 1.5)
_PAPER_LEVEL = (1, 0.5)


class LineRole(StrEnum):
    """What a line is in the outline."""

    HEADING = "heading"  # the whole line is a heading
    RUN_IN = "run_in"  # a paragraph that opens with its own heading sentence
    ITEM = "item"  # numbered, but no heading
    BODY = "body"


@dataclass(frozen=True)
class OutlineLine:
    """What `read_line` found: `level` as in Block.level, `rank` orders headings, `heading` is the heading's text."""

    role: LineRole
    level: int = 0
    rank: float = 0.0
    heading: str = ""


#: What a finished line ends with. A line without it that is short may be a caption or a name.
_CLOSED = "。！？；：…”’）》!?;:)"
_SHORTEST_UNFINISHED = 12

BODY_LINE = OutlineLine(LineRole.BODY)


@cache
def quantity() -> re.Pattern[str]:
    """Return the pattern of a quantity as a reader would see it; years, ordinals and “8+4” are none."""
    units = one_of(wordlist(HeadingWords).units)
    return re.compile(rf"(?:[{_DIGIT}][{_DIGIT},，.．]{{0,20}}|[*＊])\s?{_MULTIPLIER}\s?[余多]?\s?{units}")


@cache
def _unnumbered() -> re.Pattern[str]:
    """Return the pattern of a heading that has no number, by how it begins and ends."""
    words = wordlist(HeadingWords)
    begun = f"{one_of(words.begins)}[^，。；：！？,;:!?]*"
    account = f"{one_of(words.accounts)}[^，。；：！？,;:!?]*{one_of(words.of_accounts)}"
    return re.compile(
        f"^(?:{begun}{one_of(words.ends)}|{account}|(?:{begun}{one_of(words.ends_before_colon)}|{one_of(words.spans)})[：:]?)$"
    )


def marker_of(line: str) -> tuple[str, int, float] | None:
    """Return (marker as printed with blanks after it, level, rank) of a numbered line, else None."""
    found = _marker().match(line)
    if found is None or found.lastgroup is None:
        return None
    level, rank = _LEVELS[found.lastgroup]
    return found.group(), level, rank


def goes_on_counting(line: str) -> bool | None:
    """Whether a line numbered 二、 or higher goes on with a series (一、 begins another); None for all other lines."""
    found = _marker().match(line)
    if found is None or found.lastgroup != "one":
        return None
    return not found["one"].startswith(_FIRST)


def inside_numbered(heading: OutlineLine) -> OutlineLine:
    """Return a heading without a number as one inside the numbered section that it stands in."""
    level, rank = _INSIDE_NUMBERED
    return replace(heading, level=level, rank=rank) if heading.rank == _UNNUMBERED[1] else heading


def read_line(line: str, following: str = "", unfinished: str = "") -> OutlineLine:
    """Say what a line is from its own words; `following` is the next line that is not empty.

    `unfinished` is the line before where that is no heading. A line that goes on in the next one, or that goes on with
    one that does not end its sentence, is a part of it (words in bold that a copy put on a line of their own).

    A single numbered sentence with a full stop is a heading before a paragraph and an item before another item.
    """
    marker = marker_of(line)
    if marker is None:
        if topic := wordlist(HeadingWords).topic.regex.match(line):
            return OutlineLine(LineRole.RUN_IN, 0, _LEVELS["bullet"][1], topic.group().strip())
        return BODY_LINE if _is_broken(unfinished, following) else _read_unnumbered(line)
    printed, level, rank = marker
    rest = line[len(printed) :].strip()
    if not rest:
        return BODY_LINE
    end = _SENTENCE_END.search(rest)
    if end is None or end.end() == len(rest):
        return _read_single_sentence(printed, rest, level, rank, following)
    first = rest[: end.start()]
    if end.group() == "。" and len(first) <= LONGEST_RUN_IN and not quantity().search(first):
        return OutlineLine(LineRole.RUN_IN, level, rank, (printed + first).strip())
    return _read_colon_run_in(printed, rest, level, rank) or OutlineLine(LineRole.ITEM, level, rank)


def _read_single_sentence(printed: str, rest: str, level: int, rank: float, following: str) -> OutlineLine:
    text = rest.rstrip("。：:")
    item = OutlineLine(LineRole.ITEM, level, rank)
    if level == 0:
        return _read_colon_run_in(printed, rest, level, rank) or item
    if rest[-1] in "；;" or quantity().search(text):
        return _read_colon_run_in(printed, rest, level, rank) or item
    if len(text) > LONGEST_HEADING:
        return _read_colon_run_in(printed, rest, level, rank) or item
    if rest[-1] == "。":
        next_marker = marker_of(following)
        if next_marker is not None and next_marker[2] <= rank:
            return item
    return OutlineLine(LineRole.HEADING, level, rank, (printed + text).strip())


def _read_colon_run_in(printed: str, rest: str, level: int, rank: float) -> OutlineLine | None:
    colon = re.search("[：:]", rest)
    if colon is None or colon.end() == len(rest):
        return None
    first = rest[: colon.start()]
    if len(first) > LONGEST_COLON_RUN_IN or quantity().search(first) or re.search("[，,。；;]", first):
        return None
    return OutlineLine(LineRole.RUN_IN, level, rank, (printed + first).strip())


def _is_broken(before: str, following: str) -> bool:
    begun = before.strip()
    after = following.strip()
    if after[:1] in wordlist(HeadingWords).goes_on:
        return True
    # In a list of lines that all end without a mark, as digests have them, none goes on with the one before.
    listed = after != "" and after[-1] not in _CLOSED and len(after) <= LONGEST_HEADING
    return begun != "" and begun[-1] not in _CLOSED and len(begun) > _SHORTEST_UNFINISHED and not listed


def _read_unnumbered(line: str) -> OutlineLine:
    text = line.strip()
    # A paper of its own inside a report: 关于2026年市级收支预算的说明.
    if wordlist(HeadingWords).paper.regex.match(text):
        level, rank = _PAPER_LEVEL
        return OutlineLine(LineRole.HEADING, level, rank, text)
    if not 4 <= len(text) <= 30 or quantity().search(text) or not _unnumbered().match(text):
        return BODY_LINE
    level, rank = _UNNUMBERED
    return OutlineLine(LineRole.HEADING, level, rank, text.rstrip("：:"))
