"""Which period a figure is about: what its clause says, else what is in force; the whole of a span, or its end."""

import re
from functools import cache

from msgspec.structs import replace

from fiscal_desk.figures.frames.thread import Thread
from fiscal_desk.figures.frames.times import (
    attributed,
    compares,
    is_record,
    resolve,
    says_year,
    span_grammar,
    tells_apart,
    year_of_budget,
)
from fiscal_desk.figures.frames.years.between import Between
from fiscal_desk.figures.frames.years.expected_in_all import expected_in_all
from fiscal_desk.figures.frames.years.held_year import end_of_plan, held_year
from fiscal_desk.figures.frames.years.named_before import times_before
from fiscal_desk.figures.frames.years.parts import LENGTH_OF_MONTH, PARTS, cumulates, so_far
from fiscal_desk.figures.frames.years.put_right import is_put_right
from fiscal_desk.figures.frames.years.still_to_come import is_still_to_come
from fiscal_desk.figures.frames.years.whole_year import is_laid_out
from fiscal_desk.figures.frames.years.within import Told, held_against, subject_of, widen, within
from fiscal_desk.figures.frames.years.year_by_year import year_by_year
from fiscal_desk.figures.mentions.accounts import moves_budget
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.evidence import CLAUSE, SENTENCE, Evidence
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.saying import reason
from fiscal_desk.figures.model import CHANGE, DIFFERENCE, LEVEL, PLAN, Measure
from fiscal_desk.figures.numbers import periods
from fiscal_desk.numerals.reading import small_count
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords
from fiscal_desk.wordlists.patterns import may_hold, one_of

#: How the period of what sums several years up is told.
_SUMMED = "几年合计"
_SPAN = re.compile(r"(\d{4})/(\d{4})")
#: How a budget moves is of its year, too.
_MOVES = (CHANGE, DIFFERENCE)
#: What may be held against years before.
_HELD = (CHANGE, DIFFERENCE, Measure.MULTIPLE, LEVEL)
#: The parts of a time expression that name a year in digits.
_NAMED = ("year", "year6", "low", "from")
#: 是2020年的…, 比2020年…
_MEASURED_BY = re.compile(r"[是为比较](?P<year>(?:19|20)\d\d) ?年(?:的|$|[增提])")
#: How far back, in numbers, the amount that a growth belongs to may stand.
_NEAR = 9
#: What stands for the number itself where the words before it are looked at alone.
_STAND_IN = {"percent": "1%", "multiple": "1倍"}


class Dating:
    """Gives the numbers of one paragraph their periods, in the order of the text."""

    def __init__(self, thread: Thread) -> None:
        self._thread = thread
        self._frame = thread.frame
        self._listed: list[str] = []
        self._word = ""
        self._base: tuple[int, int] | None = None
        self._between = Between()
        self._words = wordlist(FrameWords)

    def date(self, mention: Mention, pre: str, clause: Clause, before: list[Mention]) -> None:
        """Fill in the period of a mention; `pre` is the text before its number in the clause."""
        said, thread, measure = self._words, self._thread, mention.measure
        self._frame = thread.frame
        if mention.compared or (measure is LEVEL and "年同" in pre and said.cause_then.regex.match(pre) is not None):
            return self._year_before(mention, pre, before)
        moves = measure in _MOVES
        if (
            mention.budget
            or mention.adjusts
            or (moves and moves_budget(mention, before))
            or (measure is LEVEL and is_laid_out(mention, pre))
        ):
            return self._of_budget(mention, pre)
        budget = subject_of(mention, before) if moves else None
        if budget is not None and budget.of_year:
            return self._of_budget(mention, pre)
        if ("、" in pre or "分别" in pre or self._listed) and self._take_listed(mention, pre, clause):
            return None
        last = before[-1] if before else None
        beside = last is not None and last.sentence == mention.sentence
        if mention.listed and last is not None and last.clause == mention.clause and last.summed:
            mention.period, mention.summed = last.period, True  # 五年分别增加甲平方米和乙平方米
            self._tell(mention, _SUMMED, last.evidence["period"])
            return None
        if budget is not None and budget.measure is LEVEL and held_against(pre, budget.period or ""):
            mention.period = budget.period  # 累计收入甲亿元，较“十三五”期间增长乙%, whatever year was named between
            self._tell(mention, budget.reasons["period"], replace(budget.evidence["period"], opener=SENTENCE))
            return None
        if (
            "年" in pre
            and (sums := said.summed.regex.search(pre))
            and self._sum_up(mention, small_count(sums["years"]))
        ):
            return None
        arrives = beside and not mention.origin and self._between.arrives(mention, before)
        if "年" in pre and (expects := said.expects_of.regex.match(pre)):
            pre = pre[expects.end() :]  # 临澜市预计2024年…: the year stands at the head of what is expected
        timed = _may_tell_time().search(pre) is not None  # else no time is asked for below: most say none
        own = inner = None
        said_here = False
        if timed:
            times = times_before(pre, _STAND_IN.get(mention.candidate.dimension, ""))
            own, said_here, inner = times.own, times.here, times.inner
            if said_here and own is not None and mention.is_base and self._measures(mention, pre, own, before):
                return None
            if (
                inner is not None
                and inner["year"]
                and (mention.origin or arrives)
                and (year := resolve(inner, self._frame))
            ):
                self._between.note(mention, year, arrives=arrives)
                mention.period = year
                self._tell(mention, f"“{inner.group()}”", Evidence(CLAUSE))
                return None
            if said_here and own is not None and (tells := attributed(pre, own.end())) is not None:
                if not tells["since"]:
                    mention.period = resolve(own, self._frame)
                    self._tell(mention, f"“{own.group()}”", Evidence(CLAUSE, 0, contested=True))
                    return None
                own, said_here = None, False
            if own is not None and is_record(pre, own.end()):
                own, said_here = None, False
            if times.late is not None:
                said_here, own = True, times.late
        if self._frame.rectified is not None and inner is None and self._puts_right(mention, pre, before):
            return None
        if own is None and thread.passed and said.goes_back.regex.search(pre) is not None:
            thread.go_back(from_passing=True)
        if own is None and (year := expected_in_all(mention, pre, before)) is not None:
            mention.period, mention.cumulated = year, True  # and of what moved with it
            return self._tell(mention, "预计的是全年", Evidence(CLAUSE, 0, contested=True), said=year)
        if said_here and own is not None:
            self._between.end()
            self._thread.say_time(own, clause)
        elif self._between.begun and (
            between := self._between.period(mention, pre, self._thread.period()[0].place, arrives=arrives)
        ):
            mention.period = between
            self._tell(mention, "前文“从…到…”的两个年份", Evidence(SENTENCE), said=between)
            return None
        elif inner is None and moves and beside and (subject := _dated_subject(mention, before)) is not None:
            mention.period = subject.period
            self._tell(mention, subject.reasons["period"], replace(subject.evidence["period"], opener=SENTENCE))
            return None
        elif (
            inner is None
            and ((beside and measure is not LEVEL) or thread.in_parts)
            and (whole := _cumulated(mention, before, parts=thread.in_parts)) is not None
        ):
            mention.period, mention.cumulated = whole.period, mention.measure is LEVEL
            self._tell(mention, whole.reasons["period"], replace(whole.evidence["period"], opener=SENTENCE))
            return None
        elif inner is not None and (found := self._another(inner)) and not tells_apart(pre, inner):
            mention.period = found
            self._tell(mention, f"“{inner.group()}”", Evidence(CLAUSE, 0, contested=True))
            return None
        elif mention.origin and inner is not None and (found := resolve(inner, self._frame)):
            mention.period = found  # 从2023年的52%提高到…, in a report of 2023
            self._tell(mention, f"“{inner.group()}”", Evidence(CLAUSE))
            return None
        saying, evidence = thread.period()
        if (own is None and saying.words in said.whole_year and said.by_now.regex.match(pre)) or (
            beside and is_still_to_come(pre, saying.value, self._frame)
        ):
            thread.end_time(saying)
            saying, evidence = thread.period()
        value, here = saying.value, evidence.opener is SENTENCE
        spans = value is not None and "/" in value and _SPAN.fullmatch(value) is not None
        era = self._frame.era
        if timed and _tells_by_year(pre):
            if (between := self._between.span(mention)) is not None:
                mention.period = between
                self._tell(mention, "前文“从…到…”的两个年份，年均", Evidence(SENTENCE), said=between)
                return None
            # else it leads in: 今后五年的目标：…年均增长甲%, or its sentence says since when: 是2007年的乙倍，年均增长
            if era is not None and not (spans and here) and self._since(mention, pre) is None:
                mention.period = era.value
                self._tell(mention, reason(era) + "，年均", replace(evidence, opener=era.opener))
                return None
        words = f"“{saying.words}”" if here else reason(saying)
        if timed and (since := self._since(mention, pre)) is not None:
            mention.period = f"{since + 1}/{periods.year_of(value)}"
            self._tell(mention, f"{since}年以来，年均", Evidence(SENTENCE, 0, contested=True))
        elif spans and value is not None:
            self._within(mention, pre, Told(value, saying.words, evidence), before, words)
        elif era is not None and value is not None and saying is self._frame.period:
            self._within(mention, pre, Told(era.value, era.words, evidence, value), before, reason(era))
        else:
            mention.period = value
            if value is not None and len(value) == LENGTH_OF_MONTH:
                mention.period = so_far(saying, mention, pre, before)
                mention.cumulated = mention.period != value
            if value:
                self._tell(mention, words, evidence)
            else:
                mention.evidence["period"] = evidence
        return None

    def _puts_right(self, mention: Mention, pre: str, before: list[Mention]) -> bool:
        """Date what was done about an audit's findings by the year of the report on it."""
        year, (saying, told) = str(self._frame.rectified), self._thread.period()
        otherwise = told.opener is SENTENCE and periods.year_of(saying.value) != self._frame.rectified
        if otherwise or not is_put_right(mention, pre, before, year):
            return False
        mention.period = year
        self._tell(mention, "作整改报告的一年", Evidence(CLAUSE, 0, contested=True), said=year)
        return True

    def date_target(self, mention: Mention, years: str) -> None:
        """Give a target the years that stand in brackets behind it (改造2000户（2013—2017年）。上半年已完成…)."""
        time = periods.expression().match(years)
        found = resolve(time, self._frame) if time is not None else None
        if found is not None:
            mention.period = found
            self._tell(mention, f"“{years}”", Evidence(CLAUSE))

    def _sum_up(self, mention: Mention, years: int) -> bool:
        """Give a number that sums `years` years up (五年累计完成…) those years, whatever year was named before."""
        year, era = self._frame.reviewed, self._frame.era
        if era is None and (year is None or self._frame.stance.value is PLAN):
            return False
        last, first = (periods.year_of(era.value), periods.first_year_of(era.value)) if era else (year, None)
        known = first is not None and last is not None and years == last - first + 1
        if not (grows := mention.measure is CHANGE):  # 2025年收入甲亿元，五年年均增长乙%: the year named before stays
            self._thread.go_back()
        mention.period = era.value if era is not None and known else f"{last - years + 1}/{last}" if last else None
        mention.summed = not grows
        self._tell(mention, _SUMMED, Evidence(CLAUSE, 0, contested=not known), said=era.words if era else "")
        return True

    def _since(self, mention: Mention, pre: str) -> int | None:
        """Return the year that an average is measured by in its sentence (是2020年的2.5倍，年均增长…), else None."""
        if "年" in pre and (found := _MEASURED_BY.search(pre)):
            self._base = mention.sentence, int(found["year"])
        if self._base is None or self._base[0] != mention.sentence:
            return None
        if not _tells_by_year(pre):
            return None
        year = periods.year_of(self._thread.period()[0].value)
        return self._base[1] if year is not None and year > self._base[1] + 1 else None

    def _measures(self, mention: Mention, pre: str, own: re.Match[str], before: list[Mention]) -> bool:
        """Date an amount that another is a multiple of by its own years, of which nothing else is told.

        是“十二五”时期甲亿元的1.8倍，年均增长…: the growth is of the years that the sentence is about.
        """
        found, last = resolve(own, self._frame), before[-1] if before else None
        if found is None or last is None or last.sentence != mention.sentence or last.period is None:
            return False
        saying = self._thread.period()[0]
        over = (saying.value, self._frame.era.value if self._frame.era is not None else None)
        span = next((value for value in over if value is not None and value.endswith(f"/{last.period}")), None)
        if "/" in found and span is not None:
            last.period = span  # what is held against five years is of five years itself
            self._tell(last, f"与“{own.group()}”相比，合计", Evidence(SENTENCE), said=span)
        whole = "/" in last.period or span_grammar()[0].search(pre) is not None
        mention.period = found if whole else found.rpartition("/")[2]
        self._tell(mention, f"“{own.group()}”", Evidence(CLAUSE))
        return True

    def _another(self, inner: re.Match[str]) -> str | None:
        """Return the period of a time inside a clause where it is not the year that is spoken of anyway."""
        found = resolve(inner, self._frame)
        same = found is None or (periods.year_of(found) == self._frame.year and "年度" not in inner.group())
        return None if same else found

    def _year_before(self, mention: Mention, pre: str, before: list[Mention]) -> None:
        saying, evidence = self._thread.period()
        era = self._frame.era.value if self._frame.era is not None and saying is self._frame.period else saying.value
        ended = end_of_plan(pre)
        if ended is None and era is not None and (found := held_against(pre, era)) is not None:
            mention.period = found
            self._tell(mention, "用来比较的前一个时期", Evidence(CLAUSE), said=found)
            if (wide := widen(mention, before, era)) is not None:
                wide.period = era
                self._tell(wide, f"{reason(saying)}，与前一个时期相比", wide.evidence["period"], said=era)
            return
        subject = subject_of(mention, before)
        now = subject.period if subject is not None and subject.cumulated and subject.period else saying.value
        if (earlier := ended or held_year(pre, now)) is not None:
            mention.period, words = earlier
            return self._tell(mention, f"“{words}”", Evidence(CLAUSE))
        mention.period = periods.year_before(now) if now else None
        self._tell(mention, "用来比较的上年同期", evidence, said=saying.words)

    def _of_budget(self, mention: Mention, pre: str) -> None:
        saying, evidence = self._thread.period()
        year = year_of_budget(pre) or periods.year_of(saying.value) or self._frame.year
        mention.period = str(year) if year else self._frame.period.value
        mention.of_year = True
        self._tell(mention, "全年预算", evidence, said=saying.words)

    def _take_listed(self, mention: Mention, pre: str, clause: Clause) -> bool:
        if "、" in pre and (times := periods.time_list().search(pre)) and not compares(pre, times.start(), times.end()):
            self._listed = periods.listed(times, self._frame.year, cumulated=cumulates(pre))
            self._word = times.group()
        elif ("分别" in pre and "年" in pre and (years := self._dealt_out(mention, pre, clause))) or (
            "分别" in pre and not mention.series and (years := self._each_year(mention, clause))
        ):
            self._listed = years
        elif not mention.listed:
            self._listed = []
        if not self._listed:
            return False
        mention.period = self._listed.pop(0)
        named = "年" in self._word
        self._tell(mention, f"“{self._word}”依次对应", Evidence(SENTENCE if named else CLAUSE))
        return True

    def _dealt_out(self, mention: Mention, pre: str, clause: Clause) -> list[str]:
        """Return the years that 分别 deals out among the numbers of a clause, where there are as many of both.

        2015和2016年同期 in a report on a first quarter are the first quarters of those years.
        """
        self._word, years = periods.years_listed(pre)
        place = pre.find(self._word)
        held = bool(self._word) and compares(pre, place, place + len(self._word))  # 比2020年和2019年同期分别增长
        if held or len(years) != clause.numbers_from(mention.start):
            return []
        told = self._frame.period.value or ""
        if f"{self._word}同期" in pre and periods.is_part_of_year(told):
            return [told.replace(told[:4], year) for year in years]
        return years

    def _each_year(self, mention: Mention, clause: Clause) -> list[str]:
        saying = self._thread.period()[0]
        self._word = saying.words
        return year_by_year(saying, clause.numbers_from(mention.start))

    def _within(self, mention: Mention, pre: str, told: Told, before: list[Mention], words: str) -> None:
        """Choose between a span of years, its end, and the year that it set out from."""
        mention.period, why, evidence = within(mention, pre, told, before)
        self._tell(mention, words + why, evidence)
        if mention.measure in _HELD and held_against(pre, told.span) and (wide := widen(mention, before, told.span)):
            wide.period = told.span
            self._tell(wide, f"{words}，与前一个时期相比", wide.evidence["period"], said=told.span)

    def _tell(self, mention: Mention, words: str, evidence: Evidence, said: str = "") -> None:
        """Fill in how the period was found; `said` are the words that named it where `words` do not repeat them."""
        guess = self._frame.guess
        if guess and not (evidence.guessed or says_year(self._frame.period.words) or says_year(said or words)):
            words, evidence = f"{words}（{guess}）", replace(evidence, guessed=True)
        mention.reasons["period"] = words
        mention.evidence["period"] = evidence


def _dated_subject(mention: Mention, before: list[Mention]) -> Mention | None:
    """Return the amount that a growth belongs to, where a year inside its own clause says when it was."""
    if mention.subject is None:
        return None
    for other in before[:-_NEAR:-1]:
        if other.sentence != mention.sentence:
            return None
        if other.start == mention.subject:
            dated = other.evidence.get("period")
            inside = dated is not None and dated.opener is CLAUSE and dated.contested
            return other if inside and other.measure is LEVEL else None
    return None


def _cumulated(mention: Mention, before: list[Mention], *, parts: bool) -> Mention | None:
    """Return the 累计 amount that a growth, a share or a part of it belongs to (累计完成甲，增长乙%，其中民生丙).

    `parts`: the sentence breaks the one before down. A budget between (完成预算丁的戊%) is passed over.
    """
    for other in before[:-_NEAR:-1]:
        if other.sentence < mention.sentence - parts:
            return None
        if other.measure is LEVEL and other.parent == mention.parent and not other.budget:
            return other if other.cumulated and "period" in other.evidence else None
    return None


def _tells_by_year(pre: str) -> bool:
    return _by_year().search(pre) is not None


@cache
def _may_tell_time() -> re.Pattern[str]:
    """Return what is found in all words that a time, a part of a year or an average over years is told by."""
    return may_hold(periods.expression().pattern, PARTS.pattern, *wordlist(FrameWords).yearly)


@cache
def _by_year() -> re.Pattern[str]:
    return re.compile(one_of(wordlist(FrameWords).yearly))
