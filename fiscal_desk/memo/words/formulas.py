"""Checks as prose needs them: what a check is on, its formula without the result, how far the two values lie apart."""

import re
from decimal import Decimal

from fiscal_desk.comparison.model import Check
from fiscal_desk.memo.quotations.sums import long_sum
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.marks.signs import in_full_width

#: The identity that says that a report states one fact twice: neither value is computed.
REPEATED = "D2"

_RESULT = re.compile(r"\s+[=≠→≈]\s+[^=≠→≈]*$")
#: How the result of a growth is written: 1112.4亿元 ÷ 1051.4亿元 − 1：增长5.80%; of none: 持平.
_GROWN = re.compile("：(?=(?:增长|下降)[^：]*$|持平$)")
_OPERATOR = re.compile(r"\s*([-+−×÷=≠≤≥<>→/])\s*")
_NUMBER = re.compile(r"(下降|增长|减少|增加|低于进度|超进度)?(-?[\d,]+(?:\.\d+)?)(\D*)")
_FALLS = ("下降", "减少", "低于进度")


def topic(check: Check) -> str:
    """Return what a check is on: 一般公共预算收入, for shares 税收收入占一般公共预算收入的比重."""
    if check.subject:
        return in_full_width(check.subject)
    name, _, relation = in_full_width(check.title).partition("：")
    return name + relation if relation.startswith("占") else name


def rule(check: Check) -> str:
    """Return what is checked of the topic in brackets, empty where topic or title say no more."""
    relation = check.title if check.subject else check.title.partition("：")[2]
    return "" if not relation or relation.startswith("占") else f"（{in_full_width(relation)}）"


def relation(check: Check) -> str:
    """Return what the topic must meet, as its title says it: 与2023年结转下年（年末结余）衔接; empty for none."""
    return in_full_width(check.title.partition("：")[2])


def is_repeated(check: Check) -> bool:
    """Whether the check holds two statements of one report against each other, so that neither is computed."""
    return check.identity == REPEATED


def in_print(formula: str) -> str:
    """Return a formula with a true minus sign between its terms, and with = before its result."""
    return _GROWN.sub(" = ", in_full_width(formula.replace(" - ", " − ")))


def working(formula: str) -> str:
    """Return how a number was worked out, without the result and without blanks: 86.42亿元÷（1+8.6%）.

    Of a long sum the number of its terms is told: the attachment has them all.
    """
    if terms := long_sum(formula):
        return said(phrases().checks.long_sum, first=terms[0], last=terms[-1], count=len(terms))
    return _OPERATOR.sub(r"\1", _RESULT.sub("", in_print(formula)))


def sum_in_print(formula: str) -> str:
    """Return a long sum as it stands in a table that has its terms elsewhere: 23项分项之和 = 45亿元."""
    result = _RESULT.search(formula)
    return said(phrases().checks.long_sum, count=len(long_sum(formula))) + (result.group() if result else "")


def difference(stated: str, computed: str) -> str:
    """Return stated minus computed with its unit; empty where the two are not plain numbers of one unit.

    Percentages differ by 个百分点; a fall counts as negative.
    """
    first, second = _NUMBER.fullmatch(stated), _NUMBER.fullmatch(computed)
    if first is None or second is None or first[3] != second[3]:
        return ""
    gap = _signed(first) - _signed(second)
    unit = {"%": "个百分点", "‰": "个千分点"}.get(first[3], first[3])
    if not gap:
        return "0"
    size = abs(gap)
    return f"{'−' if gap < 0 else ''}{size:,f}{unit}" if size >= 10_000 else f"{'−' if gap < 0 else ''}{size:f}{unit}"


def spread(stated: str, computed: str) -> Decimal:
    """Return how far the two values lie apart, as a share of the larger one; 0 where they are not plain numbers."""
    first, second = _NUMBER.fullmatch(stated), _NUMBER.fullmatch(computed)
    if first is None or second is None or first[3] != second[3]:
        return Decimal(0)
    size = max(abs(_signed(first)), abs(_signed(second)))
    return abs(_signed(first) - _signed(second)) / size if size else Decimal(0)


def growths(name: str, stated: str, computed: str) -> tuple[str, str]:
    """Return two values as they stand behind a name: 增速为5.7%, not 增速为增长5.7%; falls keep their word."""
    word = phrases().words.growing[0]
    if name.endswith(phrases().words.growth) and stated.startswith(word) and computed.startswith(word):
        return stated.removeprefix(word), computed.removeprefix(word)
    return stated, computed


def _signed(found: re.Match[str]) -> Decimal:
    number = Decimal(found[2].replace(",", ""))
    return -number if found[1] in _FALLS else number
