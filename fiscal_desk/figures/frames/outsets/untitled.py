"""What a text without a title says of its time: by the order of its headings, and by the words that announce it."""

import re
from collections.abc import Iterator

from fiscal_desk.figures.frames.times import is_one_month
from fiscal_desk.figures.mentions.evidence import Opener
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.report.model import BlockKind, Report
from fiscal_desk.report.outline.outline import quantity
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords
from fiscal_desk.wordlists.patterns import one_of

_YEAR = re.compile(r"(?:19|20)\d\d")
#: The announcement stands above the first section.
_FIRST_BLOCKS, _LONGEST = 4, 120
#: How much of a text may say what budget it adjusts.
_OPENING = 800
#: No line that entitles a text stands further down.
_TOP = 24


def headings_of(report: Report) -> list[str]:
    """Return the headings of a report, in half width."""
    return [
        level(report.text[block.span.start : block.span.end])
        for block in report.blocks
        if block.kind is BlockKind.HEADING
    ]


def reviewed_year(headings: list[str], year: str | None, told: re.Pattern[str]) -> Saying[str | None] | None:
    """Return the year before `year` where only the second part of a text names that one: it is what is planned.

    `told` says of a heading that it tells what was done. None where the headings say nothing of the kind.
    """
    if year is None or len(year) != 4 or not headings or _YEAR.search(headings[0]):
        return None
    named = next((heading for heading in headings[1:] if year in heading), "")
    if not named or told.search(named):
        return None
    return Saying(str(int(year) - 1), "", Opener.CARD, contested=True)


def given_in(headings: list[str], year: int | None) -> int | None:
    """Return the year in which a text was given that looks back on `year` and goes on to the year after it."""
    if year is None:
        return None
    words = wordlist(FrameWords)
    looks_back = next((at for at, heading in enumerate(headings) if words.looks_back.regex.search(heading)), None)
    if looks_back is None:
        return None
    coming = re.compile(one_of((*words.this_year, str(year + 1))))
    return year + 1 if any(map(coming.search, headings[looks_back + 1 :])) else None


def opens_year(report: Report, year: int | None) -> bool:
    """Whether a text says what a year is going to be, and goes on with 新的一年: that is the year it plans.

    2025年是“十四五”收官之年。新的一年，…: no result stands between the two.
    """
    words = wordlist(FrameWords)
    if year is None or not any(word in report.text for word in words.new_year):
        return False
    text = level(report.text)
    said = re.search(rf"{year} ?年是[^。！!；;\n]{{2,90}}?{words.year_to_come.source}", text)
    if said is None:
        return False
    ends = (text.find(word, said.end()) for word in words.new_year)
    end = min((place for place in ends if place >= 0), default=-1)
    return 0 <= end <= said.end() + _OPENING and quantity().search(text, said.end(), end) is None


def _lines(report: Report, most: int) -> Iterator[tuple[BlockKind, str]]:
    """Yield the kind and the beginning of each of the first blocks, in half width."""
    for block in report.blocks[:most]:
        start, end = block.span.start, block.span.end
        yield block.kind, level(report.text[start : min(end, start + _LONGEST)]).strip()


def handed_in(report: Report) -> str:
    """Return what the first lines of a text without a title say is handed in with it; empty where they do not."""
    for _, line in _lines(report, _FIRST_BLOCKS):
        if found := wordlist(FrameWords).hands_in.regex.search(line):
            return found["what"]
    return ""


def is_audited(report: Report, title: str, year: int | None) -> bool:
    """Whether a text reports on the audit of a year's budget: that is done, and told, in the year after."""
    lines = (title, *(line for _, line in _lines(report, _FIRST_BLOCKS)))
    found = next(filter(None, map(wordlist(FrameWords).audited.regex.search, lines)), None)
    return found is not None and year is not None and found.group().startswith(str(year))


def rectifies(report: Report, title: str) -> bool:
    """Whether a text reports on how an audit's findings were put right."""
    lines = (title, *(line for _, line in _lines(report, _FIRST_BLOCKS)))
    return any(wordlist(FrameWords).rectifies.regex.search(line) for line in lines if "整改" in line)


def adjusted_of(report: Report) -> str:
    """Return what the opening of a text says is adjusted by it (2021年市本级预算), else nothing."""
    found = wordlist(FrameWords).adjusts_of.regex.search(level(report.text[:_OPENING]))
    return found["what"] if found else ""


def announced(report: Report, year: str | None) -> Saying[str | None] | None:
    """Return the time that a line at the top names as the report's; None where none does.

    It is the line that entitles the text (平漪市2023年1-6月执行情况, below a web page's furniture) or that announces it
    (现将今年1-9月份执行情况通报如下).
    """
    words = wordlist(FrameWords)
    for at, (kind, line) in enumerate(_lines(report, _TOP)):
        if kind is not BlockKind.PARAGRAPH:
            break
        said = words.entitles.regex.search(line)
        if said is None and at < _FIRST_BLOCKS:
            said = words.audited.regex.search(line) or words.announces.regex.search(line)
        if said and (match := periods.expression().search(line, said.start(), said.end())):
            found = periods.resolve(match, int(year) if year and year.isdigit() else None)
            return Saying(found, match.group(), Opener.TITLE) if found else None
    return None


def addressed(report: Report, year: str | None) -> Saying[str | None] | None:
    """Return the year before `year` where only the file's name has that one, and the text tells a congress of the past.

    Reports are filed under the year in which they were given.
    """
    if (
        year is None
        or not year.isdigit()
        or year not in report.origin.name
        or f"{year}年" in level(report.text).replace(" ", "")
    ):
        return None
    words = wordlist(FrameWords)
    lines = [line for _, line in _lines(report, _FIRST_BLOCKS)]
    if not any(map(words.address.regex.match, lines)) or not any(map(words.past_years.regex.search, lines)):
        return None
    return Saying(str(int(year) - 1), "", Opener.CARD, contested=True)


def opened(report: Report, year: str | None) -> Saying[str | None] | None:
    """Return the part of a year with which an untitled text begins to tell (1-7月累计，全国收入…); None where none.

    `year` is the one that the text names most often.
    """
    for _, line in _lines(report, _FIRST_BLOCKS):
        match = periods.expression().match(line)
        if match is None or is_one_month(match) or year is None or not year.isdigit():
            continue
        found = periods.resolve(match, int(year))
        if found is not None and periods.is_part_of_year(found):
            return Saying(found, match.group(), Opener.DEFAULT, contested=True)
    return None
