"""A standard that is paid by grades: 生活补贴标准提高到一级200元/人/月、二级150元/人/月."""

import re
from functools import cache

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL
from fiscal_desk.figures.sentences.subjects import named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import SubjectWords
from fiscal_desk.wordlists.patterns import may_end

#: What is paid has one of these kinds of units.
_PAID = frozenset(("money", "price"))
_FARTHEST = 8
_JOINTS = "、，,和及 "


def carry_grade(mention: Mention, before: list[Mention]) -> None:
    """Name what a grade is paid after the standard that its list has said once, before the first grade."""
    if mention.candidate.dimension not in _PAID or mention.measure is not LEVEL or not mention.pre:
        return
    ends, paid = _paid_by_grade()
    if mention.pre[-1] not in ends:
        return
    if first := paid.search(mention.pre):
        named(mention, first["grade"] + first["what"], "completed", f"“{first.group()}”")
        mention.root = first["what"]
        return
    grade = wordlist(SubjectWords).grade.regex.fullmatch(mention.pre.strip(_JOINTS))
    if grade is None:
        return
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence or other.unit != mention.unit:
            return
        if other.root and other.label.endswith(other.root):
            named(mention, grade.group() + other.root, "completed", f"承前补上“{other.root}”")
            mention.root = other.root
            return


@cache
def _paid_by_grade() -> tuple[frozenset[str], re.Pattern[str]]:
    """Return what a grade may end with, and the pattern of a standard with its first grade."""
    rules = wordlist(SubjectWords)
    paid = f"{rules.paid_by_grade.source}(?P<grade>{rules.grade.source})$"
    return may_end(rules.grade.words), re.compile(paid)
