"""Who moved what a whole moved by (比预算减少甲亿元（其中：县本级减少乙亿元，开发区增加丙亿元）)."""

import re
from functools import cache

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import DIFFERENCE
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.subjects import named

#: How many numbers back the whole may stand.
_FARTHEST = 12
#: What stands between a number and its brackets.
_BLANKS = ",， "


def of_moved_whole(mention: Mention, text: str, before: list[Mention]) -> bool:
    """Take label, measure and scope of a number that brackets say of one level behind what a whole moved by.

    Where nothing says which way it moved, it moved as the whole did. False where the brackets tell something else.
    """
    if mention.parent is None or mention.candidate.dimension != "money" or not before:
        return False
    match = _moved().fullmatch(mention.pre)
    if match is None:
        return False
    nearest = before[: -_FARTHEST - 1 : -1]
    opens = text.rfind("(", nearest[-1].start, mention.start)
    whole = next((other for other in nearest if other.candidate.end <= opens), None)
    if whole is None or text[whole.candidate.end : opens].strip(_BLANKS):
        return False
    if whole.measure is not DIFFERENCE or whole.unit != mention.unit or not whole.label:
        return False
    named(mention, whole.label, "level", f"拆分“{whole.label}”")
    mention.measure, mention.reasons["measure"] = DIFFERENCE, "与所拆分的差额相同"
    mention.negative = whole.negative if match["way"] is None else match["down"] is not None
    mention.subject, mention.scope = whole.start, match["scope"]
    mention.base = mention.base or whole.base
    return True


@cache
def _moved() -> re.Pattern[str]:
    words, changes = lexicon("scopes"), lexicon("measures")["change"]
    levels = any_of({*words["plain"], *words["guarded"], *words["alone"]})
    ways = f"(?P<way>(?P<down>{any_of(changes['down'])})|{any_of(changes['up'])})"
    leads = any_of(words["leads"])
    return re.compile(rf"(?:{leads}|[:：、,，; ])*(?P<scope>{levels}|{words['district']}){ways}?[了为]?")
