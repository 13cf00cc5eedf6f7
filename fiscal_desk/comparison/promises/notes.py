"""What is said beside a target and its result: against last year's result, what differs, the report's own reason."""

import re
from functools import cache

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.promises.basis import same_basis
from fiscal_desk.comparison.promises.finding import Met
from fiscal_desk.comparison.promises.names import Likeness
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.wordlists.comparing import PromiseWords
from fiscal_desk.wordlists.files import wordlist

_SENTENCE_END = re.compile(r"[。；;！!？?\n]")
_REACH = 120


def against_before(plan: Fact, before: Fact, *, lower: bool) -> str:
    """Return how a target lies against the result of the year before, neutrally: 目标高于上年实绩.

    Where less is better, a lower target is the stricter one, and is told as such.
    """
    assert plan.interval is not None
    assert before.interval is not None
    word = "目标"
    if before.interval.bounded and plan.figure.value_max is None and plan.interval.bounded:
        if plan.interval.high < before.interval.low:
            word = "目标严于上年实绩" if lower else "目标低于上年实绩"
        elif plan.interval.low > before.interval.high:
            word = "目标宽于上年实绩" if lower else "目标高于上年实绩"
    elif before.interval.bounded:
        word = _bounded(plan, before, lower=lower)
    return f"{word}：{print_figure(plan.figure)}与{print_figure(before.figure)}"


def _bounded(plan: Fact, before: Fact, *, lower: bool) -> str:
    """A bound is held against last year's result by its own number: 55%以上 is looser than 57.2%."""
    assert plan.interval is not None
    assert before.interval is not None
    ends = [end for end in (plan.interval.low, plan.interval.high) if not isinstance(end, float)]
    end = (max(ends) if lower else min(ends)) if ends else None
    if end is None or before.interval.holds(end):
        return "目标"
    above = end > before.interval.high
    if lower:
        return "目标宽于上年实绩" if above else "目标严于上年实绩"
    return "目标高于上年实绩" if above else "目标低于上年实绩"


def of_what(plan: Fact, met: Met) -> str:
    """Return what target and result are of."""
    said = f"{period_word(plan.key.period)}目标与实绩"
    return f"{said}；实绩为{period_word(met.actual.key.period)}期末数" if met.span else said


def differing(plan: Fact, met: Met) -> str:
    """Return what is not quite the same in a target and its result: the names, the basis; empty where all is."""
    actual, said = met.actual, []
    if met.likeness is Likeness.ALIKE:
        said.append(f"名称不尽相同，目标作“{_bare(plan)}”，实绩作“{_bare(actual)}”")
    if not same_basis(plan, actual):
        said.append(f"口径不同（{plan.basis or '未注明口径'}与{actual.basis or '未注明口径'}），不作判断")
    return "；".join(said)


def _bare(fact: Fact) -> str:
    """Return a label for use between quotation marks."""
    return fact.figure.indicator.replace("“", "‘").replace("”", "’")


def cause_of(text: str, actual: Fact) -> str:
    """Return the reason that a report itself gives for a result, in its words; empty where it gives none.

    It stands in the sentence of the result, or opens the next one, before any other number is named.
    """
    start = actual.figure.end
    found = _cause().search(text, start, start + _REACH)
    if found is None or _other_number().search(text, start, found.start()):
        return ""
    between = text[start : found.start()]
    marks = _SENTENCE_END.findall(between)
    if len(marks) > 1 or (marks and not between.endswith(tuple(marks))):
        return ""
    end = _SENTENCE_END.search(text, found.end())
    return text[found.start() : end.start() if end else len(text)].strip()


@cache
def _cause() -> re.Pattern[str]:
    return wordlist(PromiseWords).cause.regex


@cache
def _other_number() -> re.Pattern[str]:
    return re.compile(r"\d")
