"""A number whose clause says only whose it is (其中：开发区乙亿元): its label is that of the number it breaks down."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from fiscal_desk.figures.frames.scopes import is_national
from fiscal_desk.figures.frames.thread import Thread
from fiscal_desk.figures.mentions.accounts import is_account
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import LEVEL
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.arrivals import by_clause_before, by_last, by_run_in, is_moved
from fiscal_desk.figures.sentences.levels.broken_down import broken_down, goes_on, same_kind
from fiscal_desk.figures.sentences.levels.moved import of_moved_whole
from fiscal_desk.figures.sentences.levels.rolls import LONGEST_ROLL, of_roll
from fiscal_desk.figures.sentences.nearby.before_brackets import words_before_brackets
from fiscal_desk.figures.sentences.own_budgets import (
    ends_of_adjusted,
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
_LONGEST_TOLD = 32
#: 首次突破, 已累计完成: a place and its number have no more words between them.
_MOST_TAILS = 3
#: What a level keeps is named by no more characters.
_LONGEST_KEPT = 16
#: What stands before a place in a row of places.
_BEFORE_PLACES = re.compile("[、，,：:；;和及与是为中的有等() ]")


@cache
def _alone() -> re.Pattern[str]:
    words = lexicon("scopes")
    levels = any_of({*words["plain"], *words["guarded"], *words["alone"]})
    leads = any_of(words["leads"])
    tails = any_of(words["tails"])
    dealt = any_of(words["dealt"])
    places = f"{words['district']}(?:[、和及与]{words['district']})*"
    return re.compile(
        rf"(?:{leads}|[:：、,，; ])*(?P<dealt>{dealt})?(?P<scope>{words['counted']}|{levels}|{places})"
        rf"(?:{any_of(words['firsts'])}|{tails}){{0,{_MOST_TAILS}}}[:：]?$"
    )


def _deals_out(mention: Mention, clause: Clause, last: Mention) -> bool:
    """Whether several places are dealt what the sentence before told (下达限额甲。分配市本级乙、青石县丙)."""
    several = len(clause.candidates) > 1 and last.sentence == mention.sentence - 1
    return several and wordlist(SubjectWords).dealt_out_wholes.regex.search(last.label) is not None


@cache
def _district() -> re.Pattern[str]:
    return re.compile(lexicon("scopes")["district"])


@cache
def _may_name_place() -> re.Pattern[str]:
    return may_hold(_alone().pattern)


@cache
def _ends_of_places() -> frozenset[str]:
    """Return what a text ends with that says only a place, and some characters more: most end otherwise."""
    words = lexicon("scopes")
    places = needed(words["district"]) | needed(words["counted"])
    behind = (words["tails"], words["firsts"])
    return may_end(":：", words["plain"], words["guarded"], words["alone"], *behind, places)


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
    if is_national(match["scope"]):
        return False
    counted = mention.candidate.dimension not in wordlist(ScopeWords).kept_in_ledgers
    if counted and not (mention.parent is not None and _district().fullmatch(match["scope"])):
        return False
    whole = broken_down(mention, before, lead, in_parts=in_parts, placed=placed)
    if counted and (whole is None or whole.unit != mention.unit):
        return False  # 安置房1469套（其中：青石镇204套）, but not 覆盖5个镇（青石镇204户）
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


class _Words(NamedTuple):
    """What the words before a number may say of it: nothing but a place, what is kept, no more than a budget …"""

    place: re.Match[str] | None
    may_keep: bool
    bare: bool
    may_be_adjusted: bool


@lru_cache(maxsize=4096)
def _words_of(pre: str) -> _Words:
    last = pre[-1:]
    place = _alone().match(pre) if last in _ends_of_places() and _may_name_place().search(pre) else None
    bare = pre != "" and names_no_more(pre)
    return _Words(place, _may_hold_kept().search(pre) is not None, bare, last in ends_of_adjusted())


def of_known(mention: Mention, before: list[Mention], text: str, clauses: list[Clause], thread: Thread) -> bool:
    """Take the label of what this number's list is of, or of another one that it breaks down or is compared with."""
    clause, words = clauses[mention.clause], _words_of(mention.pre)
    placed = _place_of_brackets(mention, text, clause, clauses) if clause.parent is not None else None
    alone = placed or words.place
    if clause.parent is not None and placed is None and of_moved_whole(mention, text, before):
        return True
    if placed is None and clause.before == "(" and not mention.pre:
        mention.pre = words_before_brackets(mention, text, clauses)
        words = _words_of(mention.pre)
    level = mention.measure is LEVEL
    if mention.candidate.dimension in wordlist(ScopeWords).kept_in_ledgers:
        told = thread.told if alone is not None else None
        if clause.parent is None and of_roll(mention, alone, text, clauses, before, told):
            return True
        if len(clause.candidates) > 1 and of_places_in_turn(mention, text, clause, before):
            return True
    if level and words.may_keep and _of_kept(mention):
        return True
    if alone is not None and (
        alone["dealt"] is None
        or thread.in_parts
        or (before and (goes_on(mention, before) or _deals_out(mention, clause, before[-1])))
    ):
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
    bare = words.bare
    if bare and (of_own_budget(mention, before) or of_own_result(mention, before) or of_gap(mention, before)):
        return True
    if bare and of_own_flow(mention, before):
        return True
    if (words.may_be_adjusted and of_adjusted(mention, before)) or (bare and of_compared(mention, before)):
        return True
    if mention.candidate.dimension == "money":
        lead = _lead(text, clauses, mention.clause, longest=_LONGEST_TOLD)
        if lead and by_clause_before(mention, lead):
            complete_bare(mention, text, clauses, before)
            return True
        if level and is_moved(mention) and by_run_in(mention, _heads(mention, text, clauses, thread)):
            return True
    return level and bool(before) and by_last(mention, before[-1])


def _heads(mention: Mention, text: str, clauses: list[Clause], thread: Thread) -> list[str]:
    """Return what may head the paragraph: the clause before, its first one, what it is about, the heading above."""
    places = [mention.clause - 1, 0] if mention.clause else []
    said = [text[clauses[place].start : clauses[place].end] for place in places if not clauses[place].candidates]
    return [*said, mention.topic, thread.frame.topic]


def _of_kept(mention: Mention) -> bool:
    """Name what a level keeps of what is dealt out (新增债券市本级留用甲亿元), and take its level."""
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
    return _another_place().match(text, end, min(len(text), end + LONGEST_ROLL)) is not None


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
    if len(numbers) > _FARTHEST:
        return False
    if _may_hold_turns().search(text, clause.start, numbers[0].start) is None:
        return False
    match = _places_in_turn().fullmatch(text, clause.start, numbers[0].start)
    if match is None:
        return False
    places = _place().findall(match["places"])
    if len(places) != len(numbers) or any(map(_kinds_of_area().match, places)):
        return False  # 城镇、牧区居民人均可支配收入分别达到甲、乙: kinds of area, and nobody's
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
def _kinds_of_area() -> re.Pattern[str]:
    return re.compile(any_of(lexicon("scopes")["kinds_of_area"]))


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
