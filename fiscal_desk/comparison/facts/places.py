"""Whose figure it is: the report's own area, its own government's level, or somebody else."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from fiscal_desk.comparison.facts.report_names import report_names
from fiscal_desk.comparison.model import Compared
from fiscal_desk.report.card.departments import is_department, without_department
from fiscal_desk.wordlists.comparing import PlaceWords
from fiscal_desk.wordlists.files import wordlist

_LAST = re.compile(r"(?<=[省市区县州盟])(?=.+[省市区县州盟旗镇乡道]$)")
_WHOLE = re.compile("[全我本]([国省市区县州盟旗镇乡])")


@cache
def place_name(place: str) -> str:
    """Return a place without blanks; every name of the nation becomes 全国."""
    name = re.sub(r"\s", "", unicodedata.normalize("NFKC", place))
    return "全国" if name in wordlist(PlaceWords).nation else name


def same_place(a: str, b: str) -> bool | None:
    """Whether two places are one: 临澜市云岫区 is 云岫区; None where one of them is not known."""
    first, second = place_name(a), place_name(b)
    if not first or not second:
        return None
    return first == second or first.endswith(second) or second.endswith(first)


def last_part(place: str) -> str:
    """Return the last part of a place's name: 临澜市云岫区 → 云岫区."""
    return _LAST.split(place_name(place))[-1]


class Apart(StrEnum):
    """What reports differ in that are not about one and the same."""

    PLACES = "places"
    UNITS = "units"  # departments: of one place, or of several
    BOTH = "both"


@cache
def apart_in(places: tuple[str, ...]) -> Apart:
    """Return what the places of cards differ in: departments are units, however many places they are of."""
    known = {place_name(place) for place in places if place}
    of_units = {place for place in known if is_department(place)}
    whole = {last_part(without_department(place)) for place in known}
    if of_units and (of_units == known or len(whole) == 1):
        return Apart.UNITS
    return Apart.BOTH if of_units else Apart.PLACES


def place_groups(items: Sequence[Compared]) -> list[int | None]:
    """Number the places of the reports: equal numbers are one place, None where a report does not say."""
    seen: dict[str, list[tuple[str, int]]] = {}
    groups: list[int | None] = []
    count = 0
    for item in items:
        place = place_name(item.report.card.place)
        if not place:
            groups.append(None)
            continue
        alike = seen.setdefault(last_part(place), [])
        found = next((number for other, number in alike if same_place(place, other)), None)
        if found is None:
            found, count = count, count + 1
        alike.append((place, found))
        groups.append(found)
    return groups


def series_groups(items: Sequence[Compared]) -> list[int]:
    """Number the places as `place_groups` does; a report that names none is a place of its own, below nought.

    Nobody knows whether two such reports are about one place: they make no series over the years.
    """
    return [-1 - index if group is None else group for index, group in enumerate(place_groups(items))]


def series_name(items: Sequence[Compared], groups: Sequence[int], group: int) -> str:
    """Return what a place of `series_groups` is called: its name, or the report that names none."""
    report = items[list(groups).index(group)].report
    return (
        report.card.place
        if group >= 0
        else f"未注明地区（{report_names([item.report for item in items])[-1 - group]}）"
    )


def own_area(item: Compared) -> str:
    """Return the word for the report's own kind of area (国, 省, 市, 区, 县 …), empty where nothing tells it.

    Without a place and a level the scope that the report's figures carry most is taken for its own.
    """
    card = item.report.card
    place = place_name(card.place)
    if place:
        return "国" if place == "全国" else place[-1]
    if area := wordlist(PlaceWords).areas.get(card.level):
        return area
    words = Counter(
        match.group(1)
        for figure in item.reading.figures
        if figure.scope and (match := _WHOLE.fullmatch(figure.scope.strip()))
    )
    return words.most_common(1)[0][0] if words else ""


@cache
def scope_key(scope: str | None, area: str, place: str) -> str:
    """Return whose figure it is, empty for the report's own whole area.

    `area`: the report's own kind of area; `place`: its place. 本级 is told apart from 市级, which may add the
    development zones that a city runs itself.
    """
    if scope is None:
        return ""
    text = re.sub(r"\s", "", unicodedata.normalize("NFKC", scope))
    whole = _WHOLE.fullmatch(text)
    if whole and (whole.group(1) == area or not area):
        return ""
    if not text or text in wordlist(PlaceWords).whole_area:
        return ""
    if place and place_name(place).endswith(text) and text[-1:] == area:
        return ""
    if text.endswith("本级") and text.removesuffix("本级") in ("", area):
        return "本级"
    return text
