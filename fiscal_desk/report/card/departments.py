"""Which department a budget or an account is of: two departments of one place are no more one than two places are."""

import re
from collections.abc import Sequence
from functools import cache

from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.reports import CardWords

_HAN = "[\u4e00-\u9fff]"


def department(title: str, front: Sequence[str], place: str) -> str:
    """Return the department whose budget or accounts a report is, from `place` on (云岫区水务局); empty for others.

    It stands in the title (云岫区水务局2025年部门决算), or in a line below a title of departments (预算主管部门：…).
    """
    if not is_of_department(title):
        return ""
    titled, told, _ = _patterns()
    found = titled.search(title) or next((match for line in front if (match := told.search(line))), None)
    if found is None:
        return ""
    whole = found["whose"]
    return whole[max(0, whole.find(place)) :] if place else whole


def is_of_department(title: str) -> bool:
    """Whether a title is that of the budget or the accounts of a department (2025年度部门决算)."""
    return wordlist(CardWords).of_department.regex.search(title) is not None


def is_department(place: str) -> bool:
    """Whether what a card has as its place is a department (云岫区水务局) and no whole place."""
    return place.endswith(wordlist(CardWords).departments)


def without_department(place: str) -> str:
    """Return the place of a department: 云岫区 of 云岫区水务局; what is none is returned as it is."""
    match = _patterns()[2].match(place)
    return match["place"] if match is not None else place


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of a department in a title, in a line below one, and behind its place."""
    rules = wordlist(CardWords)
    named = f"(?P<whose>{_HAN}{{2,30}}?{one_of(rules.departments)})"
    return (
        re.compile(rf"(?:关于)?{named}(?=\s*{rules.behind_department.source})"),
        re.compile(rf"{rules.leads_to_department.source}{named}(?!{_HAN})"),
        re.compile(rf"(?P<place>{_HAN}{{1,12}}?[省市区县旗州盟镇乡])(?={_HAN}{{1,20}}?{one_of(rules.departments)}$)"),
    )
