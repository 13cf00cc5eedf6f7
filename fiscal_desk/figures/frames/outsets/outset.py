"""The outermost frame: what a report's card and title say of all its figures."""

import re
from collections import Counter
from functools import cache

from fiscal_desk.figures.frames.frame import NO_SCOPE, Frame
from fiscal_desk.figures.frames.outsets.own_bodies import own_bodies
from fiscal_desk.figures.frames.outsets.untitled import (
    addressed,
    adjusted_of,
    announced,
    given_in,
    handed_in,
    headings_of,
    is_audited,
    opened,
    opens_year,
    rectifies,
    reviewed_year,
)
from fiscal_desk.figures.frames.scopes import is_whole, named_places, own_places, scope_in_heading
from fiscal_desk.figures.mentions.evidence import Opener
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.model import Stance
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.report.card.card import guess_of_year
from fiscal_desk.report.card.departments import without_department
from fiscal_desk.report.model import Block, BlockKind, Report, ReportKind
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.reports import HeadingWords
from fiscal_desk.wordlists.sentences import ScopeWords

_YEAR = re.compile(r"((?:19|20)\d\d) ?年")
#: What something is held against (比2019年同期增长) is no year that a text is about.
_YEAR_TOLD = re.compile(rf"(?<![比较与]){_YEAR.pattern}")
#: How much of a report's beginning may tell which year it is about.
_BEGINNING = 8000
#: How far behind a year its plan is named (2025年经济社会发展的主要预期目标).
_LONGEST_PLAN = 24
_SHORT = 8
#: From this month on a report speaks of its year as of one that is over.
_LAST_MONTHS = 11
#: Reports that are given to a congress or a committee after the year they review.
_GIVEN_LATER = (
    ReportKind.GOVERNMENT_REPORT,
    ReportKind.BUDGET_REPORT,
    ReportKind.FINAL_ACCOUNTS,
    ReportKind.STATISTICS,
)


@cache
def heading_words() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of plan, of work done, and of what makes a heading one of work done whatever else it says."""
    words = lexicon("stances")["heading"]
    return tuple(re.compile(one_of(words[name])) for name in ("plan", "actual", "done"))  # type: ignore[return-value]


def of_report(report: Report) -> Frame:
    """Return the frame of a whole report: from its card, its title, or the years its first pages name."""
    title = level(_title(report))
    card = report.card
    given = int(card.date[:4]) if card.date else None
    later = card.kind in _GIVEN_LATER
    period = _period(report, title)
    year = periods.year_of(period.value)
    now = given if later and given else None
    if now is None and card.kind is ReportKind.GOVERNMENT_REPORT and year is not None:
        now = year + 1
    if now is None and not title and "period" not in card.entered:
        now = given_in(headings_of(report), year)
    if now is None and given is not None and given - 1 == year and _is_news(report, title, period):
        now = given
    if now is None and year is not None and is_audited(report, title, year):
        now = year + 1
    stance = _stance(report, title)
    if now is None and stance.opener is Opener.TITLE and stance.value is Stance.PLAN and period.opener is Opener.TITLE:
        now = year if len(period.value or "") == len("2024") else None  # 今年 of a plan is the year that it plans
    coming = year + 1 if year is not None and _plans(report, year + 1) else None
    whole_year = period.value is not None and len(period.value) == 4
    over = given is not None and year is not None and given > year
    return Frame(
        period=period,
        stance=stance,
        scope=_scope(report, title),
        year=year,
        now=now,
        reviewed=_reviewed(report, period, year),
        coming=coming,
        about=period.value,
        finished=whole_year
        and (later or over or coming is not None or _looks_back(report, title) or _tells_whole(report, title, period))
        and not _under_way(card.date, year),
        place=_place(report),
        level=card.level,
        bodies=own_bodies(report, title),
        national=card.level == "全国" and _is_national(report),
        overruled=_overruled(report, title, period),
        guess=_guess(report, period),
        rectified=now if now is not None and now != year and rectifies(report, title) else None,
    )


def _reviewed(report: Report, period: Saying[str | None], year: int | None) -> int | None:
    """Return the year that a report looks back on, None where nobody says so."""
    if "period" in report.card.entered or year is None:
        return None
    if period.opener is not Opener.TITLE and opens_year(report, year):
        return year - 1  # nothing but the year to come is named
    return None if period.opener is Opener.DEFAULT else year


def _is_news(report: Report, title: str, period: Saying[str | None]) -> bool:
    """Whether a report is news of its day, where 今年 is the year of that day: no account names its year.

    What speaks of 明年 was written before the year was over.
    """
    said = period.opener is Opener.CARD and "period" not in report.card.entered
    words = wordlist(FrameWords)
    # last year's accounts in the paper of a day: 去年 is the year before that day
    told = not title and any(word in report.text for word in words.gone_year)
    told = told and not any(word in report.text for word in words.this_year)
    accounts = report.card.kind is ReportKind.FINANCE_SUMMARY and told
    if not said or not (accounts or report.card.kind is ReportKind.OTHER) or _looking_back().search(title):
        return False
    return not any(word in report.text for word in wordlist(FrameWords).next_year)


def _guess(report: Report, period: Saying[str | None]) -> str:
    """Return why the year of a whole report is a guess; empty where title, text or user say it."""
    if period.opener is Opener.DEFAULT:
        return "年份取自正文中最常提到的年份"
    return guess_of_year(report) if period.opener is Opener.CARD and period.value == report.card.period else ""


def _stance(report: Report, title: str) -> Saying[Stance]:
    card = report.card
    planned = card.kind is ReportKind.WORK_PLAN
    if "kind" in card.entered:  # a user's word needs no support by the title
        return Saying(Stance.PLAN if planned else Stance.ACTUAL, "", Opener.CARD)
    plan, actual, done = heading_words()
    words = wordlist(FrameWords)
    title = title or handed_in(report)
    if found := plan.search(title) or words.heads_plan.regex.search(title) or words.titles_plan.regex.search(title):
        other = actual.search(title) or done.search(title) or words.heads_done.regex.search(title)
        other = other or _year_reviewed(title, found.start())
        if other is None:
            return Saying(Stance.PLAN, found.group(), Opener.TITLE)
        return Saying(Stance.ACTUAL, other.group(), Opener.TITLE, contested=True)
    if found := actual.search(title) or done.search(title):
        return Saying(Stance.ACTUAL, found.group(), Opener.TITLE)
    if planned and not title and _untitled(report, card.period) is not None:
        planned = False  # a text that begins with a review
    return Saying(Stance.PLAN if planned else Stance.ACTUAL, "", Opener.CARD if planned else Opener.DEFAULT)


def _year_reviewed(title: str, end: int) -> re.Match[str] | None:
    """Return the year that a title names before the one it plans (2025年预算情况和2026年预算草案), else None."""
    years = list(_YEAR.finditer(title, 0, end))
    return years[0] if len(years) > 1 and int(years[0][1]) < int(years[-1][1]) else None


def _scope(report: Report, title: str) -> Saying[str | None]:
    """Return whose budget a report is about by its title (市级决算), or that it adjusts by how it opens."""
    words = wordlist(FrameWords)
    levels = set(words.titles_level.regex.findall(title)) if words.titles_more.regex.search(title) is None else set()
    if len(levels) == 1:
        level_of_all = levels.pop()
        return Saying(level_of_all, level_of_all, Opener.TITLE)
    if title and lexicon("stances")["heading"]["adjusting"] not in title:
        return NO_SCOPE
    said = title or adjusted_of(report)
    scope = scope_in_heading(said)
    return NO_SCOPE if is_whole(scope) else Saying(scope, said, Opener.TITLE)


def _period(report: Report, title: str) -> Saying[str | None]:
    card = report.card
    if card.period and "period" in card.entered:
        return Saying(card.period, "", Opener.CARD)
    # A single month is when a report came out more often than what it is about.
    read = card.period if card.period and ("-" not in card.period or "/" in card.period) else None
    # A government work report is titled by the year it is given in, and about the year before, which its card says.
    of_title = None if card.kind is ReportKind.GOVERNMENT_REPORT and read else _first_period(title, card.date)
    if of_title:
        return Saying(of_title, "", Opener.TITLE)
    if not title and (found := _untitled(report, read)) is not None:
        return found
    if read:
        return Saying(read, "", Opener.CARD)
    commonest = _commonest_year(report)
    part = opened(report, commonest) if not title else None
    return part or Saying(commonest, "", Opener.DEFAULT, contested=True)


def _untitled(report: Report, read: str | None) -> Saying[str | None] | None:
    _, actual, done = heading_words()
    told = re.compile(f"{actual.pattern}|{done.pattern}")
    return (
        reviewed_year(headings_of(report), read, told)
        or announced(report, read or _commonest_year(report))
        or addressed(report, read)
    )


def _looks_back(report: Report, title: str) -> bool:
    """Whether a report's title or one of its sections calls it a look back at what is over."""
    back = _looking_back()
    sections = (level(report.text[block.span.start : block.span.end]) for block in report.blocks if block.level == 1)
    return back.search(title) is not None or any(back.search(section) for section in sections)


@cache
def _looking_back() -> re.Pattern[str]:
    return re.compile(any_of(lexicon("stances")["heading"]["back"]))


def _tells_whole(report: Report, title: str, period: Saying[str | None]) -> bool:
    """Whether a text without a day tells of a year that its title does not name, and of no part of it.

    2009年，生产总值预计完成甲: who speaks of the whole year so speaks at its end.
    """
    if report.card.date is not None or period.opener in (Opener.TITLE, Opener.DEFAULT) or _YEAR.search(title):
        return False
    return wordlist(FrameWords).part_of_year.regex.search(level(report.text)) is None


def _plans(report: Report, year: int) -> bool:
    """Whether a report's headings, or the sentences of its text, say what is planned for a year."""
    plan, _, _ = heading_words()
    if report.card.kind is ReportKind.OTHER and report.card.date is None and _this_year_planned().search(report.text):
        # a digest of what was said at a congress, where 今年 is the year of the congress, unless that has its name
        return re.search(rf"{year - 1} ?年[，,]?[^。；;\n]{{0,{_SHORT}}}将", level(report.text)) is None
    words = "|".join(lexicon("stances")["paragraph"]["coming"])
    if re.search(rf"\n[ \t\u3000]{{0,8}}{year} ?年(?:度)?[,，]?[^。\n]{{0,{_SHORT}}}(?:{words})", report.text):
        return True
    named = re.compile(rf"{year} ?年(?:度)?[^。！!；;\n]{{0,{_LONGEST_PLAN}}}")
    return any(plan.search(match.group()) for match in named.finditer(report.text))


@cache
def _this_year_planned() -> re.Pattern[str]:
    words = lexicon("stances")["paragraph"]["this_year"]
    return re.compile(one_of(words))


def _under_way(date: str | None, year: int | None) -> bool:
    """Whether a year still runs on the day on which a report on it was given: it is as good as over in November."""
    return date is not None and year is not None and int(date[:4]) == year and int(date[5:7]) < _LAST_MONTHS


def _overruled(report: Report, title: str, period: Saying[str | None]) -> tuple[str, str] | None:
    if not (report.card.period and "period" in report.card.entered):
        return None
    otherwise = _first_period(title) or _commonest_year(report)
    return (otherwise, report.card.period) if otherwise else None


def _commonest_year(report: Report) -> str | None:
    """Return the year that the report's first pages name most often, the earlier one among equals."""
    years: Counter[str] = Counter(_YEAR_TOLD.findall(level(report.text[:_BEGINNING])))
    return min(years, key=lambda year: (-years[year], year)) if years else None


def _first_period(title: str, date: str | None = None) -> str | None:
    match = periods.expression().search(title)
    found = periods.resolve(match, None) if match else None
    if match is None or found is None or not match.group().endswith(wordlist(FrameWords).since):
        return found
    first, _, last = found.partition("/")  # “十四五”以来, told in its fourth year
    years = [*_YEAR.findall(title, match.end()), *([date[:4]] if date else [])]
    return f"{first}/{years[0]}" if years and first < years[0] < last else found


def _is_national(report: Report) -> bool:
    """Whether a report that names no place speaks of the whole country, and of no part of it as its own."""
    own = sum(report.text.count(word) for word in wordlist(ScopeWords).own)
    return report.text.count("全国") > 2 * own and not _place_in_body(report)


def _place(report: Report) -> str:
    """Return whose report it is; where no title says so, 全国 in passing makes it nobody's."""
    said = without_department(report.card.place)
    if said and "place" not in report.card.entered and _is_one_of_many(report, said):
        return ""
    return said if said and (said != "全国" or _is_national(report)) else _place_in_body(report)


def _is_one_of_many(report: Report, place: str) -> bool:
    """Whether the place that a card names is only the first of those whose profiles the report gives."""
    heads = (block for block in report.blocks if block.kind is BlockKind.HEADING)
    match = (
        wordlist(HeadingWords).profile.regex.match(report.text, block.span.start, block.span.end) for block in heads
    )
    places = {found["place"] for found in match if found is not None}
    return len(places) > 1 and place in places


def _place_in_body(report: Report) -> str:
    """Return whose accounts the first pages are; empty where nothing says so.

    By the first name before a ledger, else before a government or its congress.
    """
    text = level(report.text[:_BEGINNING])
    named = (match["place"] for match in named_places().finditer(text))
    # 高新区一般公共预算支出甲，官庄工区乙: a zone among others is a part of whoever reports
    first = next((place for place in named if not place.endswith(tuple(lexicon("scopes")["zones"]))), "")
    match = None if first else own_places().search(text)
    return match["place"] if match else first


def _title(report: Report) -> str:
    if report.card.title:
        return report.card.title
    first: Block | None = next((block for block in report.blocks if block.kind is BlockKind.TITLE), None)
    return report.text[first.span.start : first.span.end] if first else ""
