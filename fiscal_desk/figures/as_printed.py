"""Numbers that are shown in the report's own words: 三分之二, 2.31:1, 翻两番, 一百零三万元, 数百万元."""

import re

from fiscal_desk.figures.model import Bound, Figure
from fiscal_desk.figures.numbers.candidate import Candidate
from fiscal_desk.figures.numbers.normalising import INVISIBLE, level
from fiscal_desk.figures.numbers.scanning import scan
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords, BoundWords

#: How a reading tells where it found a bound.
_SAID = re.compile("“(?P<word>[^”]+)”在(?P<where>[^”]+)")
_BEHIND = "单位后"
_UNSEEN = re.compile(rf"[{INVISIBLE}\n]")
_LEFT_OUT = re.compile(rf"[{INVISIBLE}\s]")
#: Digits with nothing but one multiplier behind them are printed anew, so that a row has one unit.
_NUMERALS = re.compile(r"[一二两三四五六七八九壹贰叁肆伍陆柒捌玖拾佰仟]|[十百千万亿]\d|\d角|^[十百千万亿数几上好]")


def own_words(figure: Figure, *, compares_only: bool = False) -> str | None:
    """Return the figure's number and unit as the report words them; None where digits and a unit say the same.

    A figure whose value is no longer what its text says has no words of its own. With `compares_only`, only fractions,
    ratios and 翻番 have: the others can take the unit of a row.
    """
    text = _LEFT_OUT.sub("", figure.text)
    plain = level(text)
    if figure.value is None:
        spaced = _UNSEEN.sub("", figure.text)  # blanks stay: they may part two numbers
        sure = _read(level(spaced))
        return None if "*" in plain or (sure is not None and sure.value is not None) else spaced
    # Two numbers set against each other say what no one number in their place says as well.
    compares = wordlist(AmountWords).compares.regex.search(plain)
    if not compares and (compares_only or not _NUMERALS.search(plain)):
        return None
    found = _read(plain)
    same = found is not None and found.value == abs(figure.value) and found.unit in ("", figure.unit)
    return text if same else None


def is_hidden(figure: Figure) -> bool:
    """Whether the report hides the amount behind `*`; 数百万元 has no value either, but hides nothing."""
    return figure.value is None and "*" in level(figure.text)


def bound_is_said(text: str) -> bool:
    """Whether the words of a number say its bound (上千家, 二百三十余万元)."""
    found = _read(level(_LEFT_OUT.sub("", text)))
    return found is not None and (found.more or bool(found.bound))


def said_bound(figure: Figure) -> tuple[str, str]:
    """Return the report's own word for a bound, before and after the number: 不少于 and nothing, nothing and 左右.

    Both are empty where the report has none that can be quoted with the number, or the user says another bound.
    """
    found = _SAID.fullmatch(figure.reasons.get("bound", ""))
    if found is None or figure.bound is Bound.EQ:
        return "", ""
    words, word, kind = wordlist(BoundWords), found["word"], figure.bound.value
    if word in words.moving:
        return "", ""
    if found["where"] == _BEHIND:
        return ("", word) if word in getattr(words.after, kind, ()) else ("", "")
    return (word, "") if word in getattr(words.before, kind, ()) else ("", "")


def _read(plain: str) -> Candidate | None:
    # A fraction is one only behind a word, and 百万 a number behind 近: both stand there in the report.
    found = list(scan("近" + plain))
    return found[0] if len(found) == 1 and found[0].start == 1 else None
