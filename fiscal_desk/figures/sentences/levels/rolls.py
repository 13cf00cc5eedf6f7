"""Lists of places that a lead-in heads (各县区收入完成情况：按规模排序，甲县10亿元，…): of what, and how it moved."""

import re
from functools import cache
from typing import NamedTuple

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import CHANGE, COMPLETION, LEVEL, RATE, Measure
from fiscal_desk.figures.numbers.words import lexicon
from fiscal_desk.figures.sentences.subjects import named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import SubjectWords
from fiscal_desk.wordlists.patterns import may_hold

#: A lead-in to a list of places is no longer.
LONGEST_ROLL = 48
#: How many numbers back a lead-in may stand.
_FARTHEST = 40
_KINDS = {CHANGE: "增幅", COMPLETION: "进度"}


class Roll(NamedTuple):
    """What a lead-in says of the places after it: what is listed, and which kind of statement; empty where unsaid.

    `falls`: that all of them went down.
    """

    what: str
    measure: Measure | None
    falls: bool = False


def of_roll(
    mention: Mention,
    match: re.Match[str] | None,
    text: str,
    clauses: list[Clause],
    before: list[Mention],
    told: Mention | None = None,
) -> bool:
    """Name a number whose clause says only a place after what its list was led in with; False where nothing did.

    `match` is that place, None where the clause says something else.
    `told` is the amount that the paragraph before told last: a list that begins a paragraph is of that one.

    各县区收入完成情况：按规模排序，甲县10亿元，…；按增速排序，甲县6%: the label is 收入, the place is the scope, and a
    percentage is what the places are sorted by.
    """
    if match is None:
        return _item_of_roll(mention, text, clauses)
    what, kind, place, led, falls = "", None, mention.clause, False, False
    told_since = _amount_told(mention, before)
    while place and not what and place > max(mention.clause - _FARTHEST, told_since):
        place -= 1
        clause = clauses[place]
        if clause.parent is not None or clause.end - clause.start > LONGEST_ROLL:
            continue
        said = text[clause.start : clause.end].strip()
        if clause.candidates and not _counts_places(clause, text):
            continue
        roll = led_in(said)
        if roll is None:
            continue
        what, kind, led, falls = roll.what, kind or roll.measure, True, falls or roll.falls
    last = next((other for other in before[: -_FARTHEST - 1 : -1] if other.label and other.parent is None), None)
    if led and not what and told is not None and (last is None or last.of_roll):
        what = told.label
    if kind is None and not what:
        return False
    if last is not None and last.label.endswith(what):
        what = last.label  # 按收入增速排序, where the list is one of 一般公共预算收入
    if not what:
        return False
    named(mention, what, "level", f"各地的“{what}”")
    mention.scope, mention.of_roll = match["scope"], True
    if mention.measure is RATE and kind in (CHANGE, COMPLETION):
        mention.measure, mention.reasons["measure"] = kind, "引出各地的话说的是" + _KINDS[kind]
        mention.negative = mention.negative or falls
    return True


def _counts_places(clause: Clause, text: str) -> bool:
    """Whether the only number of a clause counts the places of which it says something (7个县区收入正增长)."""
    found = clause.candidates[0]
    if len(clause.candidates) > 1 or found.dimension != "count":
        return False
    begin = text[clause.start : found.start].strip()
    said = wordlist(SubjectWords).roll_counts.regex.sub("", begin)
    places = wordlist(SubjectWords).roll_places.regex.match(text, found.start, clause.end)
    return not said and places is not None and places.end() > found.end


def _amount_told(mention: Mention, before: list[Mention]) -> int:
    """Return the clause of the last amount that is no item of a list of places: a lead-in before it is used up."""
    for other in before[: -_FARTHEST - 1 : -1]:
        amount = other.measure is LEVEL and other.candidate.dimension == "money" and other.parent is None
        if amount and not other.of_roll and other.clause != mention.clause:
            return other.clause
    return -1


def _item_of_roll(mention: Mention, text: str, clauses: list[Clause]) -> bool:
    """Take the place off the first item of a list of places (分县区看，甲县完成税收收入9亿元)."""
    if mention.clause == 0 or mention.measure is RATE:
        return False
    lead = clauses[mention.clause - 1]
    if lead.candidates or lead.end - lead.start > LONGEST_ROLL:
        return False
    match = _item().fullmatch(mention.pre) if _may_hold_item().search(mention.pre) is not None else None
    if match is None or led_in(text[lead.start : lead.end].strip()) is None:
        return False
    named(mention, match["what"], "before", "名目在数字前")
    mention.scope, mention.of_roll = match["scope"], True
    return True


@cache
def _item() -> re.Pattern[str]:
    return re.compile(rf"(?P<scope>{lexicon('scopes')['district']}){wordlist(SubjectWords).roll_item.source}")


@cache
def _may_hold_item() -> re.Pattern[str]:
    return may_hold(_item().pattern)


def led_in(said: str) -> Roll | None:
    """Return what a clause without numbers leads in; None where it is no lead-in to a list of places."""
    rules = wordlist(SubjectWords)
    said = rules.roll_counts.regex.sub("", said)
    rest = said if rules.roll_places.regex.match(said) else said[peel(said).start :]
    places = rules.roll_places.regex.match(rest)
    rest = rest[places.end() :] if places else rules.roll_by.regex.sub("", rest)
    if places is not None and (grew := rules.roll_grew.regex.search(rest)) is not None:
        return Roll(rest[: grew.start()].removesuffix("的"), CHANGE, grew["falls"] is not None)
    ends = rules.roll_ends.regex.search(rest)
    if places is None and ends is None:
        return None
    rest = rest[: ends.start()] if ends else rest
    for measure, words in rules.roll_measures:
        for word in words:
            if not rest.endswith(word):
                continue
            what = rest[: -len(word)].removesuffix("的")
            if what and measure == COMPLETION.value and not what.endswith(rules.budgeted):
                return Roll(rest, None)  # 投资进度 is a rate of its own, 支出进度 the completion of a budget
            return Roll(what, Measure(measure))
    return Roll(rest, None)
