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

_REACH = 8
_BLANKS = re.compile(r"\s+")
_DIGIT = re.compile(r"\d")


def stated(material: Material, report: int, figure: Figure) -> str:
    """Return a figure with the bound in the report's own words; one that was put right as its fields say."""
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
