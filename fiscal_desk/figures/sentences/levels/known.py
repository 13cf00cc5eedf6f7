"""A number whose clause says only whose it is (其中：开发区乙亿元): its label is that of the number it breaks down."""

import re
from functools import cache
from typing import NamedTuple

from fiscal_desk.figures.frames.scopes import is_national
from fiscal_desk.figures.frames.thread import Thread
from fiscal_desk.figures.mentions.accounts import is_account
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import CHANGE, COMPLETION, LEVEL, RATE, Measure
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.arrivals import by_clause_before, by_last, by_run_in, is_moved
from fiscal_desk.figures.sentences.levels.broken_down import broken_down, goes_on, same_kind
from fiscal_desk.figures.sentences.own_budgets import (
    names_no_more,
    of_adjusted,
    of_compared,
    of_gap,
    of_own_budget,
    of_own_flow,
    of_own_result,
)
from fiscal_desk.figures.sentences.subjects import complete_bare, named
from fiscal_desk.wordlists.beginnings import needed
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import SubjectWords
from fiscal_desk.wordlists.patterns import may_end, may_hold
from fiscal_desk.wordlists.sentences import ScopeWords

#: How many numbers back the one that is broken down may stand.
_FARTHEST = 40
#: 其中, 分级次看: what leads to a breakdown is no longer.
_LONGEST_LEAD = 8
#: What the clause before tells of a line of the budget is no longer.
_LONGEST_TOLD = 24
#: What a level keeps is named by no more characters.
_LONGEST_KEPT = 16
#: A lead-in to a list of places is no longer.
_LONGEST_ROLL = 48
#: What stands before a place in a row of places.
_BEFORE_PLACES = re.compile("[、，,：:；;和及与是为中的有等() ]")
_KINDS = {CHANGE: "增幅", COMPLETION: "进度"}


@cache
def _alone() -> re.Pattern[str]:
    words = lexicon("scopes")
    levels = any_of({*words["plain"], *words["guarded"], *words["alone"]})
    leads = any_of(words["leads"])
    tails = any_of(words["tails"])
    dealt = any_of(words["dealt"])
    return re.compile(
        rf"(?:{leads}|[:：、,，; ])*(?P<dealt>{dealt})?(?P<scope>{words['counted']}|{levels}|{words['district']})"
        rf"(?:{tails})?[:：]?$"
    )


@cache
def _ends_of_places() -> frozenset[str]:
    """Return what a text ends with that says only a place, and some characters more: most end otherwise."""
    words = lexicon("scopes")
    places = needed(words["district"]) | needed(words["counted"])
    return may_end(":：", words["plain"], words["guarded"], words["alone"], words["tails"], places)


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
    if mention.candidate.dimension not in wordlist(ScopeWords).kept_in_ledgers or mention.parent is not None:
        return False
    if match is None:
        return _item_of_roll(mention, text, clauses)
    what, kind, place, led, falls = "", None, mention.clause, False, False
    told_since = _amount_told(mention, before)
    while place and not what and place > max(mention.clause - _FARTHEST, told_since):
        place -= 1
        clause = clauses[place]
        if clause.parent is not None or clause.end - clause.start > _LONGEST_ROLL:
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
    if lead.candidates or lead.end - lead.start > _LONGEST_ROLL:
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
    rest = rest[places.end() :] if places else _by().sub("", rest)
    if places is not None and (grew := rules.roll_grew.regex.search(rest)) is not None:
        return Roll(rest[: grew.start()].removesuffix("的"), Measure.CHANGE, grew["falls"] is not None)
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


@cache
def _by() -> re.Pattern[str]:
    return wordlist(SubjectWords).roll_by.regex


def of_level(
    mention: Mention,
    match: re.Match[str],
    before: list[Mention],
    lead: str,
    *,
    in_parts: bool = False,
    placed: bool = False,
    told: Mention | None = None,
) -> bool:
    """Take label, measure and scope where the text before the number only names a level; False where it does not.

    `match` is that level.
    In brackets the number before the brackets is broken down, elsewhere the last of the same kind in its sentence, or
    in the one before where its own began with 分县区看 (`in_parts`). `lead` is the clause before where that has no
    numbers (其中：市级甲亿元), `placed` says that the level stands before the brackets (青石县（甲亿元）). A paragraph
    that begins so breaks down what the one before told last, `told`.
    """
    if mention.candidate.dimension not in wordlist(ScopeWords).kept_in_ledgers or is_national(match["scope"]):
        return False
    whole = broken_down(mention, before, lead, in_parts=in_parts, placed=placed)
    if whole is None and not before and told is not None and same_kind(mention, told) and is_account(told.label):
        whole = told
    if whole is None:
        return False
    named(mention, whole.label, "level", f"拆分“{whole.label}”")
    mention.subject = whole.start if whole.measure is mention.measure else whole.subject
    mention.scope = match["scope"]
    mention.base = mention.base or whole.base
    mention.budget = whole.budget
    return True


def of_known(mention: Mention, before: list[Mention], text: str, clauses: list[Clause], thread: Thread) -> bool:
    """Take the label of what this number's list is of, or of another one that it breaks down or is compared with."""
    alone = _alone().match(mention.pre) if mention.pre[-1:] in _ends_of_places() else None
    placed = _place_of_brackets(mention, text, clauses[mention.clause], clauses)
    alone = placed or alone
    if of_roll(mention, alone, text, clauses, before, thread.told):
        return True
    if of_places_in_turn(mention, text, clauses[mention.clause], before):
        return True
    if _of_kept(mention):
        return True
    if alone is not None and (alone["dealt"] is None or thread.in_parts or (before and goes_on(mention, before))):
        lead = _lead(text, clauses, mention.clause)
        listed = _in_list(mention, text, before)
        if of_level(
            mention,
            alone,
            before,
            lead,
            in_parts=thread.in_parts or listed,
            placed=placed is not None,
            told=thread.told,
        ):
            mention.of_roll = mention.of_roll or listed
            return True
    bare = names_no_more(mention.pre)
    if bare and (of_own_budget(mention, before) or of_own_result(mention, before) or of_gap(mention, before)):
        return True
    if bare and of_own_flow(mention, before):
        return True
    if of_adjusted(mention, before) or (bare and of_compared(mention, before)):
        return True
    money = mention.candidate.dimension == "money"
    if money and by_clause_before(mention, _lead(text, clauses, mention.clause, longest=_LONGEST_TOLD)):
        complete_bare(mention, text, clauses, before)
        return True
    if is_moved(mention) and by_run_in(mention, _heads(mention, text, clauses, thread)):
        return True
    return by_last(mention, before)


def _heads(mention: Mention, text: str, clauses: list[Clause], thread: Thread) -> list[str]:
    """Return what may head the paragraph: the clause before, its first one, what it is about, the heading above."""
    places = [mention.clause - 1, 0] if mention.clause else []
    said = [text[clauses[place].start : clauses[place].end] for place in places if not clauses[place].candidates]
    return [*said, mention.topic, thread.frame.topic]


def _of_kept(mention: Mention) -> bool:
    """Name what a level keeps of what is dealt out (新增债券市本级留用甲亿元), and take its level."""
    if mention.measure is not LEVEL or _may_hold_kept().search(mention.pre) is None:
        return False
    kept = _kept().search(mention.pre)
    if kept is None:
        return False
    peeled = peel(mention.pre)
    before, behind = mention.pre[peeled.start : kept.start()], mention.pre[kept.end() :]
    what, scope = (behind, peeled.scope) if not before else (before, kept["scope"])
    if not what or scope is None or (before and behind) or len(what) > _LONGEST_KEPT:
        return False
    named(mention, what, "level", f"“{scope}”留下的")
    mention.scope = scope
    return True


@cache
def _kept() -> re.Pattern[str]:
    words = lexicon("scopes")
    levels = any_of({*words["plain"], *words["guarded"], *words["alone"]})
    return re.compile(rf"(?P<scope>{levels})?{any_of(words['keeps'])}")


@cache
def _may_hold_kept() -> re.Pattern[str]:
    return may_hold(any_of(lexicon("scopes")["keeps"]))


def _place_of_brackets(mention: Mention, text: str, clause: Clause, clauses: list[Clause]) -> re.Match[str] | None:
    """Return the place that brackets say a number of and nothing else (青石县（5.2亿元，增长3.1%）), else None."""
    if clause.parent is None or clause.before != "(" or mention.pre or mention.start != clause.candidates[0].start:
        return None
    around = text[clauses[clause.parent].start : clause.start - 1]
    last = _BEFORE_PLACES.split(around)[-1]
    return _alone().fullmatch(last) if last and last[-1] in _ends_of_places() else None


def _in_list(mention: Mention, text: str, before: list[Mention]) -> bool:
    """Whether more places with a number each stand right behind this one, or did before it (甲县3亿元，乙县2亿元)."""
    last = before[-1] if before else None
    if mention.parent is not None or (last is not None and last.of_roll and last.sentence == mention.sentence):
        return mention.parent is None
    end = mention.candidate.end
    return _another_place().match(text, end, min(len(text), end + _LONGEST_ROLL)) is not None


@cache
def _places_in_turn() -> re.Pattern[str]:
    leads, place, turns = any_of(lexicon("scopes")["leads"]), _place().pattern, wordlist(SubjectWords).turns.source
    listed = f"{place}(?:[、和及与]{place})+"
    return re.compile(rf"(?:{leads}|[:：,， ])*(?P<places>{listed})的?(?P<what>[^，,、]*?){turns}")


@cache
def _may_hold_turns() -> re.Pattern[str]:
    return may_hold(wordlist(SubjectWords).turns.source)


def of_places_in_turn(mention: Mention, text: str, clause: Clause, before: list[Mention]) -> bool:
    """Deal the places of a list out over the numbers of its clause (甲县、乙县收入分别完成3亿元、2亿元).

    What they are of stands behind the places, or was told before them.
    """
    numbers = clause.candidates
    if not 1 < len(numbers) <= _FARTHEST or mention.candidate.dimension not in wordlist(ScopeWords).kept_in_ledgers:
        return False
    if _may_hold_turns().search(text, clause.start, numbers[0].start) is None:
        return False
    match = _places_in_turn().fullmatch(text, clause.start, numbers[0].start)
    if match is None:
        return False
    places = _place().findall(match["places"])
    if len(places) != len(numbers):
        return False
    whole = broken_down(mention, before, "", in_parts=True) if not match["what"] else None
    what = match["what"] or (whole.label if whole is not None else "")
    if not what:
        return False
    named(mention, what, "level", f"各地的“{what}”依次对应")
    mention.scope, mention.of_roll = places[[number.start for number in numbers].index(mention.start)], True
    return True


@cache
def _place() -> re.Pattern[str]:
    words = lexicon("scopes")
    return re.compile(f"(?:{any_of({*words['plain'], *words['guarded'], *words['alone']})}|{words['district']})")


@cache
def _another_place() -> re.Pattern[str]:
    inside, between = "[^，,、；;。\n]", "[，,、；;]"
    growth = rf"{between}{inside}{{0,16}}?\d{inside}{{0,8}}"
    return re.compile(rf"(?:{growth})?{between} ?{lexicon('scopes')['district']}(?=\d)")


def _lead(text: str, clauses: list[Clause], index: int, *, longest: int = _LONGEST_LEAD) -> str:
    """Return the clause before where it is of the same sentence, short and without numbers."""
    last, clause = clauses[max(0, index - 1)], clauses[index]
    if last is clause or last.sentence != clause.sentence or last.candidates or last.end - last.start > longest:
        return ""
    return text[last.start : last.end].strip()
