"""Numbers as their reports print them: 三分之二以上, 3.4万余户次, 不少于13亿元, 5000万元."""

import re
from functools import cache

import msgspec

from fiscal_desk.figures.as_printed import bound_is_said
from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.material import Material
from fiscal_desk.wordlists.files import tables
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.phrases import phrases

_REACH = 8
_CLAUSE = 24
_CLAUSE_END = re.compile(r"[,，。；;：:、\n\t]")
_FALL = re.compile("(?:力争)?(下降)")
_BLANKS = re.compile(r"\s+")
_DIGIT = re.compile(r"\d")


def stated(material: Material, report: int, figure: Figure) -> str:
    """Return a figure with bound and verb in the report's own words; one that was put right as its fields say."""
    printed = _bounded(material, report, figure)
    if figure.measure is not Measure.CHANGE or (report, figure.id) in material.put_right:
        return printed
    fall = _FALL.match(printed)
    verb = _verb(material.report(report).text, figure.start) if fall else ""
    return printed if fall is None or not verb else printed[: fall.start(1)] + verb + printed[fall.end(1) :]


def _verb(text: str, start: int) -> str:
    """Return 压减 where the report says so of a fall, in the same part of the sentence; else empty."""
    clause = _CLAUSE_END.split(text[max(0, start - _CLAUSE) : start])[-1]
    places = [(clause.rfind(verb), verb) for verb in phrases().words.cuts if verb in clause]
    return max(places)[1] if places else ""


def _bounded(material: Material, report: int, figure: Figure) -> str:
    usual = print_figure(figure)
    if figure.bound is Bound.EQ or figure.masked or (report, figure.id) in material.put_right:
        return usual
    plain = print_figure(msgspec.structs.replace(figure, bound=Bound.EQ, strive=False))
    first = _DIGIT.search(plain)
    if figure.unit == "年":
        return usual
    changes = figure.measure in (Measure.CHANGE, Measure.DIFFERENCE)
    if changes and first is None:
        return usual
    verb = plain[: first.start()] if changes and first else ""
    strive = _strive() if figure.strive else ""
    text = material.report(report).text
    if bound_is_said(figure.text):
        return f"{strive}{verb}{_BLANKS.sub('', figure.text)}"
    body = plain.removeprefix(verb)
    if found := _before().search(text[max(0, figure.start - _REACH) : figure.start]):
        return f"{strive}{verb}{found[1]}{body}"
    if found := _after().match(text[figure.end : figure.end + _REACH]):
        return f"{strive}{verb}{body}{found[0]}"
    return usual


def is_or(printed: str) -> str:
    """Return 为412.63亿元 for a number that follows its name; one that brings a verb stands alone: 突破万亿元."""
    return printed if printed.startswith(phrases().words.verbs) else f"为{printed}"


@cache
def _before() -> re.Pattern[str]:
    words = [word for bound in ("gt", "ge", "lt", "le", "about") for word in tables("bounds")["before"][bound]]
    skipped = one_of(map(re.escape, tables("bounds")["before"]["skip"]))
    return re.compile(f"({one_of(map(re.escape, _longest(words)))}){skipped}?$")


@cache
def _after() -> re.Pattern[str]:
    words = [word for bound in ("ge", "le", "about") for word in tables("bounds")["after"][bound]]
    return re.compile(one_of(map(re.escape, _longest(words))))


def _longest(words: list[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def _strive() -> str:
    return str(tables("bounds")["strive"]["before"][0])
