"""A number whose clause says only whose it is (其中：开发区乙亿元): its label is that of the number it breaks down."""

import re
from functools import cache

from fiscal_desk.figures.frames.scopes import is_national
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.subjects import named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords, SubjectWords

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


def of_level(mention: Mention, before: list[Mention], lead: str, *, in_parts: bool = False) -> bool:
    """Take label, measure and scope where the text before the number only names a level; False where it does not.

    In brackets the number before the brackets is broken down, elsewhere the last of the same kind in its sentence, or
    in the one before where its own began with 分县区看 (`in_parts`). `lead` is the clause before where that has no
    numbers (其中：市级甲亿元).
    """
    match = _alone().match(mention.pre)
    if match is None or mention.candidate.dimension not in _OF_LEDGERS or is_national(match["scope"]):
        return False
    whole = _broken_down(mention, before, lead, in_parts=in_parts)
    if whole is None:
        return False
    named(mention, whole.label, "level", f"拆分“{whole.label}”")
    mention.subject = whole.start if whole.measure is mention.measure else whole.subject
    mention.scope = match["scope"]
    mention.base = mention.base or whole.base
    mention.budget = whole.budget
    return True


def _broken_down(mention: Mention, before: list[Mention], lead: str, *, in_parts: bool) -> Mention | None:
    whole = None
    led_in = mention.parent is None and (
        in_parts
        or _leads_in().match(mention.pre) is not None
        or _leads_in().fullmatch(lead) is not None
        or wordlist(FrameWords).parts.regex.match(lead) is not None
        or _goes_on(mention, before)
    )
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence or not other.label:
            if not (led_in and other.label and mention.sentence - 2 < other.sentence):
                return whole
            remains = whole is not None and whole.label.endswith(wordlist(SubjectWords).remainders)
            if _same_kind(mention, other) and other.parent is None and not remains:
                whole = other  # the first of the sentence that the lead-in breaks down; of 限额 and 余额, the 余额
            continue
        if mention.parent is not None and other.clause != mention.parent and other.parent != mention.parent:
            continue
        if other.start < mention.start and other.candidate.dimension == mention.candidate.dimension:
            return other if other.measure is mention.measure and not other.is_base else None
    return whole


def _same_kind(mention: Mention, other: Mention) -> bool:
    same = other.candidate.dimension == mention.candidate.dimension and other.measure is mention.measure
    return same and not other.is_base


@cache
def _leads_in() -> re.Pattern[str]:
    return re.compile(rf"[:：、,，; ]*(?:{any_of(lexicon('scopes')['leads'])})")


def _goes_on(mention: Mention, before: list[Mention]) -> bool:
    """Whether an earlier number of its sentence, or of the one before, broke a number down already."""
    return any(
        other.label_source == "level" and mention.sentence - 1 <= other.sentence
        for other in before[: -_FARTHEST - 1 : -1]
    )


@cache
def _compared() -> re.Pattern[str]:
    words = lexicon("measures")["change"]["compared_with"]
    return re.compile(rf"[、,， ]?(?:{any_of(words)})的?$")


def of_compared(mention: Mention, before: list[Mention]) -> bool:
    """Take the label of the level that is held against this one (完成甲，比上年同期乙增收丙)."""
    if mention.measure is not Measure.LEVEL or _compared().fullmatch(mention.pre) is None:
        return False
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence or other.parent != mention.parent:
            return False
        if other.measure is Measure.LEVEL and other.candidate.dimension == mention.candidate.dimension and other.label:
            named(mention, other.label, "inherited", f"承前：{other.label}（上年同期）")
            mention.subject, mention.compared = other.start, "年初" not in mention.pre
            return True
    return False


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


def of_known(mention: Mention, before: list[Mention], lead: str, *, in_parts: bool = False) -> bool:
    """Take the label of another number of the sentence that this one breaks down, adjusts or is compared with."""
    if of_level(mention, before, lead, in_parts=in_parts):
        return True
    return of_adjusted(mention, before) or of_compared(mention, before)
