"""A number whose clause says only whose it is (其中：开发区乙亿元): its label is that of the number it breaks down."""

import re
from functools import cache

from fiscal_desk.figures.frames.scopes import is_national
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.subjects import named

#: Counts are of what is counted, and never of the level before them.
_OF_LEDGERS = frozenset(("money", "percent", "permille", "point", "multiple"))
#: How many numbers back the one that is broken down may stand.
_FARTHEST = 40


@cache
def _alone() -> re.Pattern[str]:
    words = lexicon("scopes")
    levels = any_of({*words["plain"], *words["guarded"], *words["alone"]})
    leads = any_of(words["leads"])
    tails = any_of(words["tails"])
    return re.compile(rf"(?:{leads}|[:：、,，; ])*(?P<scope>{levels}|{words['district']})(?:{tails})?[:：]?$")


def of_level(mention: Mention, before: list[Mention]) -> bool:
    """Take label, measure and scope where the text before the number only names a level; False where it does not.

    In brackets the number before the brackets is broken down, elsewhere the last of the same kind in its sentence.
    """
    match = _alone().match(mention.pre)
    if match is None or mention.candidate.dimension not in _OF_LEDGERS or is_national(match["scope"]):
        return False
    whole = _broken_down(mention, before)
    if whole is None:
        return False
    named(mention, whole.label, "level", f"拆分“{whole.label}”")
    mention.subject = whole.start if whole.measure is mention.measure else whole.subject
    mention.scope = match["scope"]
    mention.base = mention.base or whole.base
    mention.budget = whole.budget
    return True


def _broken_down(mention: Mention, before: list[Mention]) -> Mention | None:
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence or not other.label:
            return None
        if mention.parent is not None and other.clause != mention.parent and other.parent != mention.parent:
            continue
        if other.start < mention.start and other.candidate.dimension == mention.candidate.dimension:
            return other if other.measure is mention.measure and not other.is_base else None
    return None


@cache
def _adjusted() -> re.Pattern[str]:
    words = lexicon("stances")["label"]["adjusted"]
    return re.compile(rf"[^，,、]{{0,24}}?(?:{any_of(words)})$")


def of_adjusted(mention: Mention, before: list[Mention]) -> bool:
    """Take the label of the budget that is adjusted to this number (收入预算甲亿元，后经批准调整为乙亿元)."""
    match = _adjusted().fullmatch(mention.pre)
    if match is None or mention.parent is not None:
        return False
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence:
            return False
        if other.parent is None and other.candidate.dimension == mention.candidate.dimension and other.label:
            named(mention, other.label, "inherited", f"承前：{other.label}（调整后）")
            mention.subject, mention.adjusts = other.start, True
            return True
    return False
