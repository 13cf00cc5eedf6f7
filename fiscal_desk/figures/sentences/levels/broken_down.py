"""What a level or a place breaks down: the number of its sentence, or of the ones before, that it is a part of."""

import re
from functools import cache

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import ACTUAL, PLAN, Measure
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords, SubjectWords

#: How many sentences back the one that is broken down may stand, with others between that break it down too.
_DEEPEST = 4
#: How many numbers back the one that is broken down may stand.
_FARTHEST = 40


def broken_down(
    mention: Mention, before: list[Mention], lead: str, *, in_parts: bool, placed: bool = False
) -> Mention | None:
    """Return what a number that says only whose it is breaks down, None where it breaks nothing down.

    `lead` is the clause before where that has no numbers, `in_parts` says that its sentence is a breakdown, `placed`
    that the level stands before its brackets.
    """
    if (alike := _level_beside(mention, before)) is not None:
        return alike
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence:
            break
        if not other.label or (other.parent is not None and other.parent != mention.parent):
            continue  # of other brackets
        apart = not mention.within_parts or other.segment != mention.segment
        if other.within_parts and apart and other.label_source != "level":
            continue  # 市级余额甲，其中一般债务乙；县级丙. 分性质看，一般债务乙；分级次看，县级丙
        if other.start < mention.start and other.candidate.dimension == mention.candidate.dimension:
            return other if other.measure is mention.measure and not other.is_base else None
    led_in = placed or (mention.parent is None and (in_parts or _is_led_in(mention, before, lead)))
    return _of_sentences_before(mention, before) if led_in else None


def _is_led_in(mention: Mention, before: list[Mention], lead: str) -> bool:
    return (
        _leads_in().match(mention.pre) is not None
        or _leads_in().fullmatch(lead) is not None
        or wordlist(FrameWords).parts.regex.match(lead) is not None
        or goes_on(mention, before)
        or (bool(before) and before[-1].sentence < mention.sentence)  # 市本级甲亿元，增长乙%。区县级丙亿元
    )


def _of_sentences_before(mention: Mention, before: list[Mention]) -> Mention | None:
    """Return the first number of its kind in the last sentence that told of one, and did not break another down.

    Of 限额 and 余额 that is the 余额, of a budget and what came of it the latter. 其中：税收甲；非税乙, or 税收占比丙%,
    may stand between.
    """
    whole = part = None
    sentence = mention.sentence
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence == mention.sentence:
            continue
        if other.sentence != sentence:
            if whole is not None or other.sentence < mention.sentence - _DEEPEST:
                break
            sentence = other.sentence
        if not other.label or other.parent is not None or not same_kind(mention, other):
            continue
        if whole is not None and (whole.label.endswith(wordlist(SubjectWords).remainders) or _came_of(whole, other)):
            continue
        if other.in_parts and other.label_source != "level":
            part = part or other
        else:
            whole = other
    return whole or part


def _came_of(result: Mention, budget: Mention) -> bool:
    """Whether a number is what came of a budget (收入预算甲，调整为乙，完成丙): its parts are those of the result."""
    return result.stance is ACTUAL and budget.stance is PLAN and result.label == budget.label


def _level_beside(mention: Mention, before: list[Mention]) -> Mention | None:
    """Return the level of its sentence that a number stands beside (市级甲亿元，主要是教育补助乙亿元等，县级丙亿元)."""
    if mention.parent is not None:
        return None
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence:
            return None
        if other.label_source == "level" and other.parent is None and same_kind(mention, other):
            return other
        if other.parent is None and not other.within_parts and other.measure is Measure.LEVEL:
            return None  # 税收甲亿元，其中市级乙亿元；非税丙亿元，其中市级丁亿元
    return None


def same_kind(mention: Mention, other: Mention) -> bool:
    """Whether two numbers are of one dimension and one kind of statement, and the other is no mere base."""
    same = other.candidate.dimension == mention.candidate.dimension and other.measure is mention.measure
    return same and not other.is_base


@cache
def _leads_in() -> re.Pattern[str]:
    return re.compile(rf"[:：、,，; ]*(?:{any_of(lexicon('scopes')['leads'])})")


def goes_on(mention: Mention, before: list[Mention]) -> bool:
    """Whether an earlier number of its sentence, or of the one before, broke a number down already."""
    return any(
        other.label_source == "level" and mention.sentence - 1 <= other.sentence
        for other in before[: -_FARTHEST - 1 : -1]
    )


def breaks_funds_down(mention: Mention, before: list[Mention]) -> bool:
    """Whether a number is a part of money from above or of another year (专项转移支付甲亿元，其中：教育乙亿元).

    What goes to 教育 of it is not all that does, and so is no line of the budget. Its growth is none either.
    """
    if mention.subject is not None:
        return any(other.of_funds for other in before[: -_FARTHEST - 1 : -1] if other.start == mention.subject)
    if mention.candidate.dimension != "money" or not (mention.in_parts or mention.within_parts):
        return False
    funds = wordlist(SubjectWords).funds_dealt_out.regex
    if funds.search(mention.label) is not None:
        return False  # 上级补助甲亿元，其中：专项转移支付乙亿元
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence < mention.sentence - mention.in_parts:
            return False
        if other.candidate.dimension == "money" and other.measure is Measure.LEVEL:
            if other.of_funds:
                return True
            if other.sentence < mention.sentence or not (other.in_parts or other.within_parts):
                return funds.search(other.label) is not None
    return False
