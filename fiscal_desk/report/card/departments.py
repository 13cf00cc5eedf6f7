"""Which department a budget or an account is of: two departments of one place are no more one than two places are."""

from collections.abc import Sequence

from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import CardWords


def department(title: str, front: Sequence[str], place: str) -> str:
    """Return the department whose budget or accounts a report is, from `place` on (云岫区水务局); empty for others.

    It stands in the title (云岫区水务局2025年部门决算), or in a line below a title of departments (预算主管部门：…).
    """
    rules = wordlist(CardWords)
    if rules.of_department.regex.search(title) is None:
        return ""
    found = rules.department.regex.search(title)
    found = found or next((match for line in front if (match := rules.told_department.regex.search(line))), None)
    if found is None:
        return ""
    whole = found["whose"]
    return whole[max(0, whole.find(place)) :] if place else whole


def without_department(place: str) -> str:
    """Return the place of a department: 云岫区 of 云岫区水务局; what is none is returned as it is."""
    match = wordlist(CardWords).place_of_department.regex.match(place)
    return match["place"] if match is not None else place
