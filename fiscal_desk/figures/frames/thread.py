"""The thread of one paragraph: what its sentences, clauses and brackets say of period and scope, and for how long."""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cache, cached_property

from fiscal_desk.figures.frames.announcing import may_run_in, run_in
from fiscal_desk.figures.frames.course import Opened
from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.grounds import is_cause, is_ground
from fiscal_desk.figures.frames.items import end_item, end_level
from fiscal_desk.figures.frames.scopes import called, holds, is_outer, is_part_of_name, is_whole, is_whole_town, plain
from fiscal_desk.figures.frames.times import (
    attributed,
    compares,
    is_deictic,
    is_lately,
    is_one_month,
    is_record,
    is_span,
    looks_back,
    names_year,
    of_budget,
    resolve,
    tells_only_when,
    times_in,
)
from fiscal_desk.figures.frames.years.held_year import SAME_PART, of_year
from fiscal_desk.figures.frames.years.parts import PART_GROUPS, part_told
from fiscal_desk.figures.frames.years.still_to_come import is_expected
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.evidence import BRACKET, PARAGRAPH, SENTENCE, Evidence, Opener
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.mentions.surroundings import peel, time_and_scope, times_and_scopes
from fiscal_desk.figures.model import PLAN
from fiscal_desk.figures.numbers import periods
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords
from fiscal_desk.wordlists.patterns import may_end

#: How much of a clause its time and scope may stand behind, and how much of a sentence is still its head.
_HEAD, _HEAD_OF_SENTENCE = 40, 26
#: A part of a year holds for a paragraph only where nothing but an address or a 初步核算 stands before it.
_HEAD_OF_PART = 12
#: 全年 goes on about the year that its paragraph named no more sentences before.
_GOES_ON = 2
#: 2020年到2025年 leads to two values of its own sentence.
_FROM_TO = re.compile(r"\d年?[初末底]?[到至](?:19|20)\d\d")
#: Several years, of which 今年 is one.
_SPAN = re.compile(r"\d{4}/\d{4}")
#: What makes a year the year of a day.
_DAY = re.compile(r" ?\d{1,2} ?月 ?\d{1,2} ?日")
#: What a lead-in ends with.
_LEADS = frozenset(":：")
#: Marks that end what a 其中 within a sentence broke down.
_SEPARATE = frozenset(";；")
#: What parts a year from what is told after it, and how many characters behind a year tell something.
_PARTING, _SOMETHING, _MARK = frozenset("。；;"), 2, 1
#: What says something in a paragraph, the nearest first.
_NEAREST = (BRACKET, SENTENCE, PARAGRAPH)
#: Every time and every level has one of these; most clauses have none.
_TELLS = re.compile("[年月季期前末底初来省市县区州旗盟国央方级域镇乡道统径我本十其包主分]")


@cache
def _parts() -> tuple[frozenset[str], re.Pattern[str]]:
    return wordlist(FrameWords).parts.begins, wordlist(FrameWords).parts.regex


@cache
def _ends_of_reports() -> frozenset[str]:
    return may_end(wordlist(FrameWords).reports.words, wordlist(FrameWords).reports.after)


class Thread:
    """Follows period and scope through the clauses of one paragraph, in their order."""

    def __init__(self, frame: Frame, start: int, told: Callable[[], Mention | None] | None = None) -> None:
        self._runs_in = False  # a heading may stand within the paragraph
        self._tells: Iterator[int] = iter(())  # where a time or a scope may stand, and the next of these places
        self._next = sys.maxsize
        self._begins_parts, self._parts = _parts()
        self._ends_of_reports = _ends_of_reports()
        self.frame = self._outset = frame
        self._told = told
        self.own: dict[int, str] = {}  # whose the numbers are of which their own clause says it
        self.held: dict[int, Mention] = {}  # the amounts of the paragraph whose scope is read
        self.opened = Opened()
        self.heading_end = start  # where the last heading within the paragraph ends
        self.target_end = start  # up to here the paragraph names targets
        self.segment_start = start
        self.segment = 0  # how many parts between stops and semicolons have begun
        self._start = self._body = start
        self.sentence_start = start
        self._sentence = self._item = -1
        self._head = start
        self._numbers = False
        self._times: dict[Opener, tuple[int, Saying[str | None]]] = {}
        self._scopes: dict[Opener, tuple[int, Saying[str | None]]] = {}
        self._known_times: set[str | None] = set()
        self._known_scopes: set[str | None] = set()
        # What is in force, until something is said or a sentence begins.
        self._period: tuple[Saying[str | None], Evidence] | None = None
        self._scope: tuple[Saying[str | None], Evidence] | None = None
        self._level: Saying[str | None] | None = None  # the last level that the sentence broke down, and the one before
        self._level_before: Saying[str | None] | None = None
        self._time_before: tuple[int, Saying[str | None]] | None = None  # what the sentence before said within
        self._bracket: int | None = None
        self.in_parts = False  # the sentence at hand breaks the one before down (其中, 分县区看)
        self.within_parts = False  # a 其中 of it still holds: no semicolon has come since
        self._span: Saying[str | None] | None = None  # the years that the paragraph is about
        self._named = self.passed = False  # a year of them was named, with no number yet; something else was told of it

    @cached_property
    def told(self) -> Mention | None:
        """The amount that the paragraph before told last, looked for only where it is asked for."""
        return self._told() if self._told is not None else None

    def begin(self, text: str, start: int, end: int) -> None:
        """Look at the whole of what is going to be read, text[start:end], for what none of its clauses may have."""
        self._runs_in = may_run_in(text, start, end)
        self._tells = iter((*times_and_scopes(text, start, end), sys.maxsize))
        self._next = next(self._tells)

    def pass_clause(self, text: str, clause: Clause) -> None:
        """Take note of the time and scope at the head of a clause, and forget what a sentence or bracket said."""
        start, end, parent = clause.start, clause.end, clause.parent
        if clause.sentence != self._sentence:
            self._sentence, self.sentence_start, self._head = clause.sentence, start, start
            if clause.sentence == 1 and start - self._start <= len(self.frame.topic) + _MARK:
                self._body = start  # behind the paragraph's own heading: （一）一般公共预算收入。全市…
            self._period = self._scope = None
            self._numbers = self.in_parts = self.within_parts = False
            self.segment_start = start
            self.segment += 1
            self._time_before = self._times.pop(SENTENCE, None) if self._times else None
            if self._scopes:
                self._scopes.pop(SENTENCE, None)
            self._level_before, self._level = self._level, None
            self._item = end_item(text, start, self._sentence, self._item, self._times, self.frame.about)
        if parent != self._bracket:
            self._bracket = parent
            self._period = self._scope = None
            self._times.pop(Opener.BRACKET, None)
            self._scopes.pop(Opener.BRACKET, None)
        if parent is None and clause.before in _SEPARATE:
            self.segment_start, self.within_parts = start, False
            self.segment += 1
            if self._level is not None:  # 市级甲亿元，县级乙亿元；再融资债券丙亿元: the levels have had theirs
                self._scopes.pop(SENTENCE, None)
                self._level = self._scope = None
        if self._named and clause.before in _PARTING:
            self.passed = True
        if (
            not clause.candidates
            and start - self._head <= _HEAD
            and text[end - 1 : end] in self._ends_of_reports
            and wordlist(FrameWords).reports.regex.search(text, start, end)
        ):
            self._head = end  # 记者从市财政局获悉，: what is told begins here
        if end - start > _HEAD:
            end = start + _HEAD
        while self._next < start:
            self._next = next(self._tells)
        tells = self._next < end
        breaks_down = text[start : start + 1] in self._begins_parts
        if not (tells or breaks_down or self._runs_in) or _TELLS.search(text, start, end) is None:
            return
        if self._runs_in and parent is None and (turned := run_in(text, start, end, self._outset)) is not None:
            self._turn(turned)
            self.heading_end = turned.period.place + len(turned.period.words)
            return
        head = text[start:end]
        if breaks_down and self._parts.match(head):
            if self._level_before is not None and clause.start == self.sentence_start:
                # 市级甲亿元，增长乙%。其中税收丙亿元
                self._scopes[SENTENCE] = (self._sentence, self._level_before)
                self._scope = None
            if self._time_before is not None and clause.start == self.sentence_start:
                # 计划甲亿元，上半年完成乙亿元。其中，中央资金丙亿元
                self._period = None
                self._times[SENTENCE] = (self._sentence, self._time_before[1])
            self.in_parts = self.within_parts = True
        if not tells:
            return
        peeled = time_and_scope(head)
        compared = False
        if peeled.time is not None:
            start, end = start + peeled.time.start(), start + peeled.time.end()
            compared = compares(text, start, end)
            passing = compared or of_budget(peeled.time, text, end) or attributed(text, end) is not None
            passing = passing or is_record(text, end)
            aside = is_ground(head, peeled.time, self.frame) or is_cause(text, clause, end, peeled.time, self.frame)
            if not passing and not aside:
                self.say_time(peeled.time, clause)
                self.passed = self.passed or (self._named and clause.end - end >= _SOMETHING)
                if _DAY.match(text, end):
                    self.opened.period = None  # on that day something was said or met; it is not what the text is about
        elif clause.after in _LEADS and not clause.candidates:
            self._lead_in(text, clause, end)
        elif (
            ("月" in head or "季" in head or "半年" in head)
            and (inner := part_told(head))
            and not compares(head, inner.start(), inner.end())
        ):
            self.say_time(inner, clause, within=True)
        # 在2021年度省级预算执行审计工作报告中，共反映问题甲个: whose budget it was is said in passing, too
        said = peeled.scope and not (clause.candidates or compared) and holds(peeled.scope, level=self.frame.level)
        if said and peeled.scope and wordlist(FrameWords).unmoved.regex.search(text[clause.start : clause.end]) is None:
            self.say_scope(peeled.scope, clause)

    def _turn(self, frame: Frame) -> None:
        """Go on in the frame of a heading within the paragraph: what the paragraph said before is over."""
        self.frame = frame
        self._period = self._scope = None
        self._times.clear()
        self._known_times.clear()
        self.opened.period = frame.period

    def lead_on(self, text: str, clauses: list[Clause]) -> None:
        """Take note of whose the list is that a paragraph's end leads in (县级收入情况是：, 区本级调增甲。如下：)."""
        last = next((clause for clause in reversed(clauses) if clause.end > clause.start), None)
        if last is None or last.after not in _LEADS or last.candidates or last.parent is not None:
            return
        said = self.scope()[0]
        scope = peel(text[last.start : last.end]).scope or (said.words if said.opener is PARAGRAPH else None)
        if scope and holds(scope, level=self.frame.level):
            self.opened.led = Saying(plain(scope), scope, Opener.PARAGRAPH, last.start)

    def _lead_in(self, text: str, clause: Clause, end: int) -> None:
        """Take the year and the level that a lead-in names before its colon (建议批准2025年市级预算：收入甲…)."""
        for time in times_in(text[clause.start : end]):
            if time["year"] or time["ahead"]:
                self._period = self._scope = None
                found = resolve(time, self.frame)
                self._known_times.add(found)
                self._times[SENTENCE] = (self._sentence, Saying(found, time.group(), SENTENCE, clause.start))
                scope = peel(text[clause.start + time.end() : end]).scope
                if scope and holds(scope, level=self.frame.level):
                    self._scopes[SENTENCE] = (self._sentence, Saying(plain(scope), scope, SENTENCE, clause.start))

    def counted(self) -> None:
        """Take note that a number was read: what comes now is no longer the head of its sentence."""
        self._numbers, self._named, self.passed = True, False, False

    def go_back(self, *, from_passing: bool = False) -> None:
        """Let the years hold again that the paragraph is about, whatever year among them was named since.

        `from_passing`: only where no number was told of that year (2023年获评先进，累计争取资金甲亿元).
        """
        if self._span is not None and (self.passed or not from_passing):
            self._period = None
            self._times = {PARAGRAPH: (self._sentence, self._span)}
            self._named = self.passed = False

    def end_time(self, said: Saying[str | None]) -> None:
        """Take note that a time holds no longer (全年计划甲亿元，已到位乙亿元)."""
        self._period = None
        self._times = {opener: known for opener, known in self._times.items() if known[1] is not said}

    @property
    def counting(self) -> bool:
        """Whether the sentence at hand has had a number before."""
        return self._numbers

    def say_time(self, match: re.Match[str], clause: Clause, *, within: bool = False) -> str | None:
        """Take note of a time expression; return the period that it names. `within`: it stands within its clause."""
        found = resolve(match, self.frame)
        if found is None or tells_only_when(match, self.frame):
            return None
        if (named := self._year_named(match)) is not None:
            return named
        same_year = self.frame.year == periods.year_of(self.frame.period.value)
        words = wordlist(FrameWords)
        relative = match["relative"] in words.reviewed_year and not words.by_year_end.regex.match(
            match.string, match.start()
        )
        about = self.frame.period.value or found
        if relative and same_year and found == str(self.frame.year) and _SPAN.fullmatch(about) is None:
            found = about
        if looks_back(match, found, self.frame):
            found = str(self.frame.reviewed)
        era = self.frame.era
        if match["plan"] and era is not None and era.value[:4] == found[:4]:
            found = era.value  # “十四五”以来 in a report on its fourth year
        opener = Opener.SENTENCE if within or _FROM_TO.search(match.group()) else self._opener(clause)
        if match["ahead"] and self.frame.stance.value is not PLAN:
            opener = SENTENCE  # 未来五年将获授信甲亿元, among what was done: the next sentence goes on about that
        if match["year"] and match.string.startswith(SAME_PART, match.end()):
            opener = SENTENCE  # 2020年同期下降甲%: the next sentence speaks of this year again
            found = of_year(self.period()[0].value, found)
        opener = Opener.BRACKET if clause.parent is not None else opener
        of_month = opener in self._times and match.group().endswith(words.of_month)
        if opener is PARAGRAPH and (match["this_month"] or of_month):
            opener = SENTENCE  # 1-7月，收入完成甲亿元。7月当月完成乙亿元。支出完成丙亿元
        late = clause.start - self._head > _HEAD_OF_PART
        if opener is PARAGRAPH and late and found is not None and periods.is_part_of_year(found):
            opener = SENTENCE  # 稳定预期，四季度销售面积增长: the next sentence speaks of the year again
        month = self.sentence_start != self._start and self._is_month_of_year(match)
        if opener is PARAGRAPH and (month or is_lately(match)):
            opener = SENTENCE  # 去年7月底市里下达任务, 近三年淘汰产能: a report on a year goes on about the year
        unsure = self.frame.now is None and is_deictic(match) and found != str(self.frame.year)  # 去年: before when?
        # 一季度 in a text of which only a guess says the year
        unsure = unsure or (self.frame.reviewed is None and not names_year(match))
        saying: Saying[str | None] = Saying(found, match.group(), opener, clause.start, unsure)
        self._period = None
        self._known_times.add(found)
        self._times[opener] = (self._sentence, saying)
        if opener is not BRACKET and is_span(match):
            self._span, self._named, self.passed = saying, False, False
        elif self._span is not None and found.isdigit() and not clause.candidates:
            self._named = True
        if opener is PARAGRAPH and (self.sentence_start == self._start or self.opened.period is not None):
            self.opened.period = saying
        return found

    def _is_month_of_year(self, match: re.Match[str]) -> bool:
        return not periods.is_part_of_year(self.frame.period.value or "") and is_one_month(match)

    def _year_named(self, match: re.Match[str]) -> str | None:
        """Return the year that a sentence is about, of which 本年 or 当年 in it is (预计2026年收入甲，本年结余乙)."""
        own = match["relative"] in wordlist(FrameWords).whole_year or match.group().startswith("年")  # 年末结余
        if not own or any(match.group(*PART_GROUPS)):
            return None
        known = self._times.get(SENTENCE)
        if known is None or known[0] != self._sentence:
            known = self._times.get(PARAGRAPH)  # 2021年，大力恢复经济。全年开工甲个项目
        value = known[1].value if known is not None and self._sentence - known[0] <= _GOES_ON else None
        if value is None or not value.isdecimal() or is_expected(match, value, self.frame):
            return None
        return value

    def say_scope(self, scope: str, clause: Clause, *, passing: bool = False, level: bool = False) -> None:
        """Take note of a scope word that stands for somebody's level; `passing`: of one among others in a list,
        `level`: it only breaks down what the paragraph is about, which goes on behind it.
        """
        scope, value = called(scope, self.frame)
        outer = is_outer(value, self.frame)  # 在全市率先开展, in a district's report: what comes next is its own
        if is_part_of_name(scope, self.frame) or (outer and not clause.candidates):
            return
        opener = self._opener(clause, town=is_whole_town(value, level=self.frame.level))
        if (passing or level or outer) and opener is PARAGRAPH:
            opener = SENTENCE
        saying: Saying[str | None] = Saying(value, scope, opener, clause.start)
        self._scope = None
        self._known_scopes.add(saying.value)
        if level and opener is SENTENCE:
            self._level = saying
            if not self.within_parts and end_level(self._scopes, self._sentence, value):
                self.opened.scope = None
        self._scopes[opener] = (self._sentence, saying)
        if opener is PARAGRAPH and (self.sentence_start in (self._start, self._body) or self._widens(saying)):
            self.opened.scope = saying

    def _widens(self, saying: Saying[str | None]) -> bool:
        """Whether a paragraph that opened with one level goes on to the whole place (中央收入…。全国税收…)."""
        return self.opened.scope is not None and is_whole(saying.value) and not is_whole(self.opened.scope.value)

    def _opener(self, clause: Clause, *, town: bool = False) -> Opener:
        if clause.parent is not None:
            return BRACKET
        at_head = not self._numbers and clause.start - self._head <= _HEAD_OF_SENTENCE
        # a paragraph that begins with 其中 is about that part to its end
        whole = not self.in_parts or self.sentence_start == self._start
        return PARAGRAPH if town or (at_head and whole) else SENTENCE

    def period(self) -> tuple[Saying[str | None], Evidence]:
        """Return the period that is in force, and how it came to be."""
        if self._period is None:
            self._period = self._innermost(self._times, self.frame.period)
        return self._period

    def scope(self) -> tuple[Saying[str | None], Evidence]:
        """Return the scope that is in force, and how it came to be."""
        if self._scope is None:
            self._scope = self._innermost(self._scopes, self.frame.scope)
        return self._scope

    def scope_of_all(self) -> tuple[Saying[str | None], Evidence]:
        """Return the scope of what a sentence shares out among levels: the one in force around it."""
        within = (BRACKET, SENTENCE)
        around = {opener: said for opener, said in self._scopes.items() if opener not in within}
        return self._innermost(around, self.frame.scope)

    def _innermost(
        self, said: dict[Opener, tuple[int, Saying[str | None]]], outer: Saying[str | None]
    ) -> tuple[Saying[str | None], Evidence]:
        known = self._known_times if said is self._times else self._known_scopes
        saying, opener, distance = outer, outer.opener, self._sentence
        for nearest in _NEAREST if said else ():
            if (found := said.get(nearest)) is not None:
                sentence, saying = found
                distance -= sentence
                opener = nearest if distance else SENTENCE
                break
        rivals = len(known) - (saying.value in known) if known else 0
        return saying, Evidence(opener, distance, saying.contested, rivals)
