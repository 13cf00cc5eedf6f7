"""The thread of one paragraph: what its sentences, clauses and brackets say of period and scope, and for how long."""

import re
import sys
from functools import cache

from fiscal_desk.figures.frames.course import Opened
from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.scopes import holds, is_part_of_name, is_whole, plain
from fiscal_desk.figures.frames.times import (
    compares,
    is_attributed,
    is_deictic,
    names_year,
    of_budget,
    resolve,
    times_in,
)
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.evidence import BRACKET, PARAGRAPH, SENTENCE, Evidence, Opener
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.mentions.surroundings import peel, peel_once
from fiscal_desk.figures.numbers import periods
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords

#: How much of a clause its time and scope may stand behind.
_HEAD = 40
#: A sentence that has said no more than this before a word is still at its head.
_HEAD_OF_SENTENCE = 26
#: A part of a year holds for a paragraph only where nothing but an address or a 初步核算 stands before it.
_HEAD_OF_PART = 12
#: 2020年到2025年 leads to two values of its own sentence.
_FROM_TO = re.compile(r"\d[年]?[到至](?:19|20)\d\d")
#: What makes a year the year of a day.
_DAY = re.compile(r" ?\d{1,2} ?月 ?\d{1,2} ?日")
#: What a lead-in ends with.
_LEADS = frozenset(":：")
#: What says something in a paragraph, the nearest first.
_NEAREST = (BRACKET, SENTENCE, PARAGRAPH)
#: Every time and every level has one of these; most clauses have none.
_TELLS = re.compile("[年月季期前末底初来省市县区州旗盟国央方级域镇乡道统径我本十其包主分]")


@cache
def _reports() -> re.Pattern[str]:
    return wordlist(FrameWords).reports.regex


def may_tell(text: str, start: int = 0, end: int = sys.maxsize) -> bool:
    """Whether text[start:end] can name a time or a level at all; most clauses cannot, which is quickly seen."""
    return _TELLS.search(text, start, end) is not None


class Thread:
    """Follows period and scope through the clauses of one paragraph, in their order."""

    def __init__(self, frame: Frame, start: int) -> None:
        self.frame = frame
        self.opened = Opened()
        self.target_end = start  # up to here the paragraph names targets
        self._start = start
        self._sentence = -1
        self._sentence_start = self._head = start
        self._numbers = False
        self._times: dict[Opener, tuple[int, Saying[str | None]]] = {}
        self._scopes: dict[Opener, tuple[int, Saying[str | None]]] = {}
        self._known_times: set[str | None] = set()
        self._known_scopes: set[str | None] = set()
        self._bracket: int | None = None
        self._part = False

    def pass_clause(self, text: str, clause: Clause) -> None:
        """Take note of the time and scope at the head of a clause, and forget what a sentence or bracket said."""
        if clause.sentence != self._sentence:
            self._sentence, self._sentence_start, self._head = clause.sentence, clause.start, clause.start
            self._numbers = self._part = False
            self._times.pop(SENTENCE, None)
            self._scopes.pop(SENTENCE, None)
        if clause.parent != self._bracket:
            self._bracket = clause.parent
            self._times.pop(BRACKET, None)
            self._scopes.pop(BRACKET, None)
        start, end = clause.start, clause.end
        if start - self._head <= _HEAD and not clause.candidates and _reports().search(text, start, end):
            self._head = end  # 记者从市财政局获悉，: what is told begins here
        end = min(end, start + _HEAD)
        if _TELLS.search(text, start, end) is None:
            return
        head = text[start:end]
        if wordlist(FrameWords).parts.regex.match(head):
            self._part = True
        peeled = peel_once(head)
        if peeled.time is not None:
            start, end = start + peeled.time.start(), start + peeled.time.end()
            passing = compares(text, start, end) or of_budget(peeled.time, text, end) or is_attributed(text, end)
            if not passing:
                self.say_time(peeled.time, clause)
                if _DAY.match(text, end):
                    self.opened.period = None  # on that day something was said or met; it is not what the text is about
        elif peeled.time is None and clause.after in _LEADS and not clause.candidates:
            self._lead_in(text, clause, end)
        if peeled.scope and not clause.candidates and holds(peeled.scope, level=self.frame.level):
            self.say_scope(peeled.scope, clause)

    def _lead_in(self, text: str, clause: Clause, end: int) -> None:
        """Take the year and the level that a lead-in names before its colon (建议批准2025年市级预算：收入甲…)."""
        for time in times_in(text[clause.start : end]):
            if time["year"]:
                found = resolve(time, self.frame)
                self._known_times.add(found)
                self._times[SENTENCE] = (
                    self._sentence,
                    Saying(found, time.group(), SENTENCE, clause.start),
                )
                scope = peel(text[clause.start + time.end() : end]).scope
                if scope and holds(scope, level=self.frame.level):
                    self._scopes[SENTENCE] = (
                        self._sentence,
                        Saying(plain(scope), scope, SENTENCE, clause.start),
                    )

    def counted(self) -> None:
        """Take note that a number was read: what comes now is no longer the head of its sentence."""
        self._numbers = True

    @property
    def in_parts(self) -> bool:
        """Whether the sentence at hand breaks the one before down (其中, 分县区看)."""
        return self._part

    @property
    def counting(self) -> bool:
        """Whether the sentence at hand has had a number before."""
        return self._numbers

    def say_time(self, match: re.Match[str], clause: Clause) -> str | None:
        """Take note of a time expression; return the period that it names."""
        found = resolve(match, self.frame)
        if found is None:
            return None
        same_year = self.frame.year == periods.year_of(self.frame.period.value)
        relative = match["relative"] in wordlist(FrameWords).reviewed_year
        if relative and same_year and found == str(self.frame.year):
            found = self.frame.period.value or found
        era = self.frame.era
        if match["plan"] and era is not None and era.value[:4] == found[:4]:
            found = era.value  # “十四五”以来 in a report on its fourth year
        opener = SENTENCE if _FROM_TO.search(match.group()) else self._opener(clause)
        late = clause.start - self._head > _HEAD_OF_PART
        if opener is PARAGRAPH and late and found is not None and periods.is_part_of_year(found):
            opener = SENTENCE  # 稳定预期，四季度销售面积增长: the next sentence speaks of the year again
        # 去年 in a text of which nobody knows when it was given may be the year that it reviews
        unsure = self.frame.now is None and is_deictic(match) and found != str(self.frame.year)
        # 一季度 in a text of which only a guess says the year
        unsure = unsure or (self.frame.reviewed is None and not names_year(match))
        saying: Saying[str | None] = Saying(found, match.group(), opener, clause.start, unsure)
        self._known_times.add(found)
        self._times[opener] = (self._sentence, saying)
        if opener is PARAGRAPH and self._sentence_start == self._start:
            self.opened.period = saying
        return found

    def say_scope(self, scope: str, clause: Clause, *, passing: bool = False) -> None:
        """Take note of a scope word that stands for somebody's level; `passing`: of one among others in a list."""
        if is_part_of_name(scope, national=self.frame.national, level=self.frame.level):
            return
        opener = self._opener(clause)
        if passing and opener is PARAGRAPH:
            opener = SENTENCE
        saying: Saying[str | None] = Saying(plain(scope), scope, opener, clause.start)
        self._known_scopes.add(saying.value)
        self._scopes[opener] = (self._sentence, saying)
        if opener is PARAGRAPH and (self._sentence_start == self._start or self._widens(saying)):
            self.opened.scope = saying

    def _widens(self, saying: Saying[str | None]) -> bool:
        """Whether a paragraph that opened with one level goes on to the whole place (中央收入…。全国税收…)."""
        return self.opened.scope is not None and is_whole(saying.value) and not is_whole(self.opened.scope.value)

    def _opener(self, clause: Clause) -> Opener:
        if clause.parent is not None:
            return BRACKET
        at_head = not self._numbers and clause.start - self._head <= _HEAD_OF_SENTENCE
        return PARAGRAPH if at_head and not self._part else SENTENCE

    def period(self) -> tuple[Saying[str | None], Evidence]:
        """Return the period that is in force, and how it came to be."""
        return self._innermost(self._times, self.frame.period)

    def scope(self) -> tuple[Saying[str | None], Evidence]:
        """Return the scope that is in force, and how it came to be."""
        return self._innermost(self._scopes, self.frame.scope)

    def scope_of_all(self) -> tuple[Saying[str | None], Evidence]:
        """Return the scope of what a sentence shares out among levels: the one in force around it."""
        within = (BRACKET, SENTENCE)
        around = {opener: said for opener, said in self._scopes.items() if opener not in within}
        return self._innermost(around, self.frame.scope)

    def _innermost(
        self, said: dict[Opener, tuple[int, Saying[str | None]]], outer: Saying[str | None]
    ) -> tuple[Saying[str | None], Evidence]:
        known = self._known_times if said is self._times else self._known_scopes
        for opener in _NEAREST if said else ():
            if (found := said.get(opener)) is not None:
                sentence, saying = found
                nearest = SENTENCE if sentence == self._sentence else opener
                return saying, Evidence(
                    nearest, self._sentence - sentence, saying.contested, len(known) - (saying.value in known)
                )
        return outer, Evidence(outer.opener, self._sentence, outer.contested, len(known) - (outer.value in known))
