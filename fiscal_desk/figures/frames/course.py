"""The course of a report: what its paragraphs have said, one after the other, and for how long it holds."""

import re
from functools import cache

from msgspec.structs import replace

from fiscal_desk.figures.frames.announcing import announcement
from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.headings import Headings
from fiscal_desk.figures.frames.scopes import is_whole
from fiscal_desk.figures.frames.times import (
    deictic,
    era_words,
    is_deictic,
    is_span,
    plan_year_words,
    resolve,
    stretch_words,
    times_in,
)
from fiscal_desk.figures.mentions.evidence import Opener
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.model import PLAN, Stance
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.normalising import level_line
from fiscal_desk.figures.numbers.words import lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords
from fiscal_desk.wordlists.patterns import one_of

#: How much of a paragraph may turn what follows it to another time or to plans.
_OPENING = 60
_QUOTES = '“"「『'
#: What nobody has said of a stretch, and what says most.
_LOOSE = frozenset((Opener.CARD, Opener.TITLE, Opener.DEFAULT))
_HEADING = Opener.HEADING
_MONTH = re.compile(r"\d{4}-\d\d")
_SENTENCE = re.compile(r"[^。！!；;\n]+")


class _Said:
    """What a paragraph said for the stretch below a path of headings."""

    def __init__(self, path: tuple[str, ...]) -> None:
        self.path = path
        self.period: Saying[str | None] | None = None
        self.era: Saying[str] | None = None
        self.era_over = False
        self.stance: Saying[Stance] | None = None
        self.scope: Saying[str | None] | None = None
        self.first: Saying[str | None] | None = None  # the scope that its first paragraph opened with
        self.of_heading = False


class Course:
    """The frames in which the paragraphs of one report begin, asked for in the order of the text."""

    def __init__(self, whole: Frame) -> None:
        self._headings = Headings(whole)
        self._whole = whole
        self._stretches: list[_Said] = []
        self._sibling = _Said(())
        self._run_in: tuple[str, ...] = ()  # the headings of the last paragraph that began with one of its own
        self._ahead: Saying[str | None] | None = None  # the time of the last plan that a paragraph announced
        self._led: Saying[str | None] | None = None  # whose the list is that the last paragraph led in

    def around(self, headings: tuple[str, ...]) -> Frame:
        """Return the frame in which a table below these headings stands."""
        frame = self._headings.below(headings)
        return self._laid_over(frame, headings)

    def enter(
        self,
        text: str,
        start: int,
        end: int,
        headings: tuple[str, ...],
        *,
        lead: bool,
        note: bool = False,
        item: bool = False,
    ) -> Frame:
        """Return the frame in which a paragraph begins; text[start:end] is the paragraph, levelled.

        `lead`: the paragraph is a heading or stands above everything else, and turns nothing; `note`: it belongs to no
        stretch, and only its headings count; `item`: it is one of a list, which the paragraph before may lead in.
        """
        frame = self._entered(text, start, end, headings, lead=lead, note=note)
        if not item:
            self._led = None
        return replace(frame, scope=self._led) if self._led is not None else frame

    def _entered(self, text: str, start: int, end: int, headings: tuple[str, ...], *, lead: bool, note: bool) -> Frame:
        frame = self._headings.below(headings)
        if note or wordlist(FrameWords).lists_parts.regex.match(text[start : min(end, start + _OPENING)]):
            return frame
        if lead:
            return self._laid_over(frame, headings)
        path = _outer(text, start, headings)
        self._stretches = [said for said in self._stretches if headings[: len(said.path)] == said.path]
        if self._sibling.path != path:
            before, self._sibling = self._sibling, _Said(path)
            if path == self._run_in:  # 1.收入情况。区级收入甲…: the paragraphs below that heading go on about the same
                self._sibling.period, self._sibling.scope = before.period, before.scope
        if path != headings and self._sibling.of_heading:
            self._sibling.scope = None
        self._break_down(text, start)
        self._turn(text[start : min(end, start + 4 * _OPENING)], start, frame, path)
        return self._laid_over(frame, headings)

    def entitle(self) -> None:
        """Forget what the lines above a title said: a page's date (2022年) opens nothing below it."""
        self._stretches, self._sibling = [], _Said(())

    def leave(self, opened: "Opened", start: int, headings: tuple[str, ...]) -> None:
        """Take note of what a paragraph opened with: it holds for the next ones below the same heading, with doubt.

        What the paragraph's own run-in heading said ((1)全市收支。…) is over with it.
        """
        if opened.led is not None:
            self._led = replace(opened.led, opener=Opener.SIBLING)
        own = headings[len(self._sibling.path) :]
        self._run_in = headings if own else self._run_in
        body = start + len(own[-1]) if own else start
        if own and (opened.scope is None or opened.scope.place < body):
            self._sibling.scope = None
        if opened.period is not None and not self._is_aside(opened.period, headings):
            self._sibling.period = replace(opened.period, opener=Opener.SIBLING)
        if opened.scope is not None:
            self._sibling.scope = replace(opened.scope, opener=Opener.SIBLING)
            self._sibling.first = self._sibling.first or self._sibling.scope
            # （三）落实政策。市级安排资金甲亿元: a level is over with that item, the whole place is not
            self._sibling.of_heading = bool(own) and (opened.scope.place < body or not is_whole(opened.scope.value))

    def _break_down(self, text: str, start: int) -> None:
        """Let a paragraph that breaks down what its section is about (按征收部门划分：…) be of that one's place again.

        全县收入甲。⏎县本级收入乙。⏎按征收部门划分：国税部门丙 breaks down the first.
        """
        sibling = self._sibling
        if sibling.first is None or sibling.scope is None or is_whole(sibling.scope.value):
            return
        if is_whole(sibling.first.value) and wordlist(FrameWords).breakdown.regex.match(text, start):
            sibling.scope = sibling.first

    def _is_aside(self, said: Saying[str | None], headings: tuple[str, ...]) -> bool:
        """Whether a paragraph only looks at the last month of a report on several (4月份，当月收入…).

        Or it says by when an item of a plan of the year is done (公园：上半年建成3个).
        """
        whole = self._whole.period.value or ""
        planned = self._whole.stance.value is PLAN and self._headings.below(headings).stance.value is PLAN
        if planned and whole.isdecimal() and periods.is_part_of_year(said.value or ""):
            return True
        month = _MONTH.fullmatch(said.value or "")
        return month is not None and periods.is_part_of_year(whole) and not said.words.startswith(stretch_words())

    def _turn(self, opening: str, start: int, frame: Frame, path: tuple[str, ...]) -> None:
        """See whether a paragraph's first words turn what follows: to a span of years, to one year, to plans."""
        first, second = _first_sentences(opening)
        span_words, year_words = era_words()
        span, year = span_words.search(first), year_words.search(first)
        if year is None and frame.stance.value is PLAN and frame.era is not None:
            year = plan_year_words().search(first)
        if span and year and year.start() < span.start():
            span = None
        if span is None and (later := span_words.search(second)):
            span, year, first = later, None, second
        if (reported := self._reported(opening, start, frame)) is not None:
            said = self._begin(path)
            said.period, said.era_over = reported, True
            return
        told = announcement(opening, start, frame) if span is None else None
        if told is not None:
            said = self._begin(path)
            said.stance, said.period = told.stance, told.period
            if told.stance.value is PLAN and told.period is not None:
                self._ahead = told.period
            said.era, said.era_over = told.era, told.era is None and told.period is not None
        elif span and (era := self._span(span, first, start, frame)):
            said = self._begin(path)
            said.era, said.era_over = era, False
            last = era.value.rpartition("/")[2]
            said.period = Saying(last, span.group(), Opener.SECTION, start)
            if self._is_ahead(era.value):
                said.stance = Saying(Stance.PLAN, span.group(), Opener.SECTION, start)
            elif self._is_over(era):
                said.stance = Saying(Stance.ACTUAL, span.group(), Opener.SECTION, start, frame.stance.value is PLAN)
            else:
                said.stance = _back_to_done(frame, span.group(), start)
        elif year:
            said = self._begin(path)
            said.era, said.era_over = None, True
            named = next((resolve(m, frame) for m in times_in(year.group()) if not is_span(m)), None)
            if named is not None and _is_part(frame.period.value, named):
                named = None  # 2025年是…的一年, in an account of its first half
            if named or frame.era is not None:
                said.period = Saying(named or frame.period.value, year.group(), Opener.SECTION, start)
            if frame.stance.value is not Stance.PLAN or named is None or named < (frame.period.value or ""):
                said.stance = _back_to_done(frame, year.group(), start)
        elif (frame.stance.value is not PLAN or self._looks_back()) and (plan := _plan_openings().search(first)):
            self._plan(plan, first, start, frame, path)

    def _reported(self, opening: str, start: int, frame: Frame) -> Saying[str | None] | None:
        """Return the time of what a paragraph leads in as reported below (现将1-10月完成情况通报如下)."""
        rule = wordlist(FrameWords).reports_below
        match = rule.regex.search(opening) if rule.sign in opening else None
        if match is None or frame.period.opener not in (*_LOOSE, Opener.SECTION):
            return None
        for time in times_in(match.group()):
            found = None if is_span(time) else resolve(time, frame)
            if found is not None:
                return Saying(found, time.group(), Opener.SECTION, start)
        return None

    def _looks_back(self) -> bool:
        """Whether a paragraph before has turned what is planned back to what was done."""
        return any(said.stance is not None and said.stance.value is Stance.ACTUAL for said in self._stretches)

    def _plan(self, match: re.Match[str], first: str, start: int, frame: Frame, path: tuple[str, ...]) -> None:
        said = self._begin(path)
        said.stance = Saying(Stance.PLAN, match.group(), Opener.SECTION, start)
        times = [*times_in(first)]
        named = resolve(times[0], frame) if times else None
        if times and frame.now is None and frame.coming is not None and is_deictic(times[0]):
            named = str(frame.coming)  # 今年 of a digest is the year of the congress
        if named is None and frame.year is not None and _next_year().match(first, match.start()):
            named = str(frame.now or frame.year + 1)
        if named:
            said.period = Saying(named, match.group(), Opener.SECTION, start)
        elif self._ahead is not None and frame.stance.opener in _LOOSE:
            said.period = self._ahead
        said.era, said.era_over = None, True

    def _begin(self, path: tuple[str, ...]) -> "_Said":
        """Begin another stretch below a path of headings; the one that was said there is over."""
        self._stretches = [said for said in self._stretches if len(said.path) < len(path)]
        self._stretches.append(_Said(path))
        return self._stretches[-1]

    def _span(self, match: re.Match[str], first: str, start: int, frame: Frame) -> Saying[str] | None:
        for time in times_in(first):
            if is_span(time) and (found := resolve(time, frame)):
                return Saying(self._so_far(found), time.group(), Opener.SECTION, start)
        if frame.era is not None:
            return Saying(frame.era.value, match.group(), Opener.SECTION, start)
        year = frame.year or periods.year_of(self._whole.period.value)
        if year is None:
            return None
        return Saying(f"{year - 4}/{year}", match.group(), Opener.SECTION, start, contested=True)

    def _is_ahead(self, span: str) -> bool:
        """Whether a span of years begins after the year under review (“十五五”时期 in a report on 2025)."""
        reviewed, first = periods.year_of(self._whole.period.value), periods.first_year_of(span)
        return reviewed is not None and first is not None and first > reviewed

    def _is_over(self, era: Saying[str]) -> bool:
        """Whether a span of years that is named was over with the year under review (“十四五”时期, told in 2026).

        A note on the plan of the next five years looks back at them, whatever its heading says.
        """
        reviewed, last = periods.year_of(self._whole.period.value), periods.year_of(era.value.rpartition("/")[2])
        return not era.contested and reviewed is not None and last is not None and last <= reviewed

    def _so_far(self, span: str) -> str:
        """Return a span of years up to the year under review: “十四五”以来 in a report on 2024 is 2021/2024."""
        first, _, last = span.partition("/")
        reviewed = periods.year_of(self._whole.period.value)
        past = reviewed is not None and first.isdigit() and last.isdigit() and int(first) < reviewed < int(last)
        return f"{first}/{reviewed}" if past else span

    def _laid_over(self, frame: Frame, headings: tuple[str, ...]) -> Frame:
        """Lay what paragraphs said over what headings say: of both, what stands deeper wins."""
        period, era, stance, scope = frame.period, frame.era, frame.stance, frame.scope
        for said in self._stretches:
            below = headings[len(said.path) :]
            if frame.period.words not in below:
                if said.era is not None or said.era_over:
                    era = said.era
                period = said.period or period
            if frame.stance.words not in below:
                stance = said.stance or stance
        sibling = self._sibling
        loose = period.opener in _LOOSE
        if sibling.period is not None and (loose or _is_part(sibling.period.value, period.value)):
            period = sibling.period
        if sibling.scope is not None and (scope.opener is not _HEADING or is_whole(sibling.scope.value)):
            scope = sibling.scope
        year, now = periods.year_of(period.value) if period.value else frame.year, frame.now
        if now is None and period is sibling.period and period.words in deictic():
            now = frame.year  # 去年 stays the year that it was, though the paragraph before spoke of 去年, too
        return replace(frame, period=period, era=era, stance=stance, scope=scope, year=year, now=now)


class Opened:
    """What the head of a paragraph said for all of it."""

    def __init__(self) -> None:
        self.period: Saying[str | None] | None = None
        self.scope: Saying[str | None] | None = None
        self.led: Saying[str | None] | None = None  # of the list that the end of the paragraph leads in


def _first_sentences(opening: str) -> tuple[str, str]:
    """Return the first two sentences of a paragraph, cut to what may turn the time, without the address."""
    spoken = opening.lstrip().lstrip(_QUOTES)
    if address := wordlist(FrameWords).address.regex.search(spoken):
        spoken = spoken[: address.start()] + spoken[address.end() :]
    first = _SENTENCE.search(spoken)
    second = _SENTENCE.search(spoken, first.end()) if first else None
    return _opening_of(first), _opening_of(second)


def _opening_of(sentence: re.Match[str] | None) -> str:
    return sentence.group().strip()[:_OPENING] if sentence else ""


def _back_to_done(frame: Frame, words: str, start: int) -> Saying[Stance] | None:
    """A look back at years gone is a review, unless its heading says that it is a plan."""
    if frame.stance.value is Stance.PLAN and frame.stance.opener is Opener.HEADING:
        return None
    return Saying(Stance.ACTUAL, words, Opener.SECTION, start)


def _is_part(period: str | None, whole: str | None) -> bool:
    """Whether a period is a part of a year (2025H1 of 2025)."""
    return period is not None and period[:4] == whole and periods.is_part_of_year(period)


def _outer(text: str, start: int, headings: tuple[str, ...]) -> tuple[str, ...]:
    """Return the headings above a paragraph, without the one that it opens with itself."""
    own = bool(headings) and text.startswith(level_line(headings[-1]).strip(), start)
    return headings[:-1] if own else headings


@cache
def _plan_openings() -> re.Pattern[str]:
    words = lexicon("stances")["paragraph"]
    return re.compile(one_of((*words["next"], *words["plan"])))


@cache
def _next_year() -> re.Pattern[str]:
    return re.compile(one_of(lexicon("stances")["paragraph"]["next"]))
