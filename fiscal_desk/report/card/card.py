"""The report card: who reports what about when, read from the text and the file name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, cached_property
from pathlib import PurePath

from fiscal_desk.report.card.card_dates import Lines, find_date, find_period, is_dated
from fiscal_desk.report.card.card_places import find_level, find_place
from fiscal_desk.report.card.departments import department
from fiscal_desk.report.card.opening import Found
from fiscal_desk.report.model import Block, BlockKind, Report, ReportCard, ReportKind
from fiscal_desk.report.outline.covered import told_title
from fiscal_desk.report.outline.spacing import closed_up
from fiscal_desk.report.outline.titles import FrontLine, is_stamp, read_front
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.reports import CardWords

_HAN = re.compile("[\u4e00-\u9fff]")
_YEAR = re.compile(r"(?:19|20)\d\d")
#: A page prints the minute, too; no meeting does.
_CLOCK = re.compile(r"\d{1,2}[:：]\d{2}")
_BLANKS = re.compile(r"\s+")
_SHORTEST_TITLE = 3
_LONGEST_SIGNATURE = 60
_LAST_LINES = 4
_FIRST_LINES = 6
#: No line that a page prints its day in stands further down.
_TOP = 12
#: No title stands further down, whatever a web page has above it.
_FRONT = 48
#: How it is told that a page names its office.
_PUBLISHED = "来源"
#: What is neither the beginning of a text nor its end.
_NO_PROSE = frozenset((BlockKind.TABLE_CELL, BlockKind.FOOTNOTE))
_ENOUGH_FINANCE = 3


class _Patterns:
    """What resources/lexicon/cards.toml says of offices and kinds of reports."""

    def __init__(self) -> None:
        words = wordlist(CardWords)
        office = f"(?:管委会)?{one_of(words.offices)}"
        self.title_issuer = re.compile(rf"(?:关于)?(?P<office>[\u4e00-\u9fff]{{0,12}}?{office})")
        author = one_of([office, *words.other_offices])
        self.author_issuer = re.compile(rf"(?P<office>[\u4e00-\u9fff]{{0,16}}?{author})")
        self.kinds = tuple((re.compile(one_of(each.words)), ReportKind(each.name)) for each in words.kinds)


@cache
def _patterns() -> _Patterns:
    return _Patterns()


def read_card(text: str, blocks: Sequence[Block], name: str) -> ReportCard:
    """Return the card of a report; `name` is its file name. What is not found stays empty."""
    return _read(_Sheet(text, blocks, PurePath(name).stem))[0]


def card_sources(report: Report) -> tuple[ReportCard, dict[str, str]]:
    """Return a report's card as the program reads it, and for each field that was found where, in words for the user.

    What the user entered instead stands on `report.card`.
    """
    return _read(_Sheet(report.text, report.blocks, PurePath(report.origin.name).stem))


def _read(sheet: _Sheet) -> tuple[ReportCard, dict[str, str]]:
    kind, kind_source = _kind(sheet)
    issuer, issuer_source = sheet.issuer
    # A page that says which office put it up says whose it is.
    front = [*sheet.subtitles, *sheet.authors, *sheet.closing, *([issuer] if issuer_source == _PUBLISHED else [])]
    place, place_source = find_place(sheet.title, sheet.stem, front, sheet.text)
    is_government = kind is ReportKind.GOVERNMENT_REPORT
    if not issuer and is_government and place:
        issuer = f"{place}人民政府"
        issuer_source = "由地名推定"
    level = find_level(place, sheet.text)
    whose = department(sheet.title, [*sheet.subtitles, *sheet.opening], place)
    date, date_source = _date(sheet)
    found = _period(sheet, date, is_government=is_government)
    card = ReportCard(
        title=sheet.title,
        place="全国" if level == "全国" else whose or place,
        level=level,
        issuer=issuer,
        kind=kind,
        period=found.period,
        date=date,
    )
    sources = {
        "title": sheet.title_source,
        "place": place_source,
        "level": f"由“{place}”判断" if place and find_level(place, "") == level else "由正文用语判断",
        "issuer": issuer_source,
        "kind": kind_source,
        "period": found.source,
        "date": date_source,
    }
    return card, {name: source for name, source in sources.items() if getattr(card, name) and source}


def guess_of_year(report: Report) -> str:
    """Return, in words for the user, why the year of a report's card is a guess; empty where it is said or entered."""
    if "period" in report.card.entered:
        return ""
    sheet = _Sheet(report.text, report.blocks, PurePath(report.origin.name).stem)
    return _period(sheet, _date(sheet)[0], is_government=_kind(sheet)[0] is ReportKind.GOVERNMENT_REPORT).guess


def _date(sheet: _Sheet) -> tuple[str | None, str]:
    printed = [line for line in sheet.dates if _CLOCK.search(line) is not None]
    if date := find_date([*sheet.subtitles, *(line for line in sheet.dates if line not in printed)]):
        return date, "标题下方"
    rules = wordlist(CardWords)
    given = rules.given_at.regex, rules.met_at.regex, rules.meeting_day.regex
    if date := find_date([told.group() for line in sheet.opening for each in given if (told := each.search(line))]):
        return date, "正文开头"
    if date := find_date(printed):
        return date, "标题下方"
    if date := find_date(sheet.closing):
        return date, "落款"
    if _YEAR.search(sheet.title) is None and (date := find_date(sheet.stamps)):
        return date, "正文上方的发布日期"
    return None, ""


def _period(sheet: _Sheet, date: str | None, *, is_government: bool) -> Found:
    lines = Lines(sheet.title, sheet.headings, sheet.opening, sheet.stem, [*sheet.subtitles, *sheet.dates])
    return find_period(lines, date, is_given_later=is_government)


class _Sheet:
    """A report's parts that a card is read from."""

    def __init__(self, text: str, blocks: Sequence[Block], stem: str) -> None:
        self.text = text
        self.stem = stem
        # The name of a sheet stands beside its title, not in it.
        above = [block for block in blocks[: _FRONT + 1] if block.kind is not BlockKind.HEADING]
        front = _front_blocks(above)
        lines = [text[block.span.start : block.span.end].strip() for block in above[: front + 1]]
        roles = read_front(lines)[:front] if front else []
        roles += [FrontLine.TITLE] * (front - len(roles))
        by_role = {role: [line for line, own in zip(lines, roles, strict=False) if own is role] for role in FrontLine}
        self.subtitles = by_role[FrontLine.SUBTITLE]
        self.authors = by_role[FrontLine.AUTHOR]
        self.dates = by_role[FrontLine.DATE]
        self.page_data = by_role[FrontLine.FURNITURE]
        named = stem if len(_HAN.findall(stem)) > _SHORTEST_TITLE else ""
        self.title = "".join(map(_unspaced, by_role[FrontLine.TITLE])) or told_title(_texts(text, above)) or named
        self.title_source = "正文标题" if by_role[FrontLine.TITLE] else "文件名"
        heading = BlockKind.HEADING
        self.headings = _texts(text, [block for block in blocks if block.kind is heading])
        body = [block for block in blocks[_front_blocks(blocks) :] if block.kind not in _NO_PROSE]
        self.opening = _texts(text, body[:_FIRST_LINES])
        ending = _texts(text, body[-_LAST_LINES:])
        self.closing = [line for line in ending if len(line) <= _LONGEST_SIGNATURE and "。" not in line]
        self._above_body = blocks[:_FRONT]

    @cached_property
    def issuer(self) -> tuple[str, str]:
        """The office that the report is of, and where it is said."""
        return _issuer(self)

    @cached_property
    def stamps(self) -> list[str]:
        """The lines above the body that a site put its date into."""
        above_body = _texts(self.text, self._above_body)
        return [line for at, line in enumerate(above_body) if is_stamp(line) or (at < _TOP and is_dated(line))]


def _unspaced(title: str) -> str:
    """Return a line of a title that was spaced out letter by letter (政 府 工 作 报 告) as it is read."""
    words = title.split()
    return "".join(words) if len(words) > 1 and max(map(len, words)) == 1 else title


def _texts(text: str, blocks: Sequence[Block]) -> list[str]:
    return [line.strip() for line in closed_up(text[block.span.start : block.span.end] for block in blocks)]


def _front_blocks(blocks: Sequence[Block]) -> int:
    """Return how many blocks stand above the body: up to the last of the title's lines."""
    last = -1
    for at, block in enumerate(blocks[:_FRONT]):
        if block.kind is BlockKind.TITLE:
            last = at
        elif last >= 0:
            break
    return last + 1


def _kind(sheet: _Sheet) -> tuple[ReportKind, str]:
    review = wordlist(CardWords).reviewed.regex.search(sheet.headings[0]) is not None if sheet.headings else False
    for words, source in ((sheet.title, "标题"), (sheet.stem, "文件名"), ("\n".join(sheet.headings), "小标题")):
        words = _BLANKS.sub("", words) if source == "标题" else words
        found = [(match.start(), kind) for pattern, kind in _patterns().kinds if (match := pattern.search(words))]
        if source == "小标题" and review:
            # A text that begins with a review is no plan, whatever its later headings plan.
            found = [pair for pair in found if pair[1] is not ReportKind.WORK_PLAN]
        if found:
            return min(found, key=lambda pair: pair[0])[1], source
    if _begins_planning(sheet):
        return ReportKind.WORK_PLAN, "小标题和正文开头"
    if len(wordlist(CardWords).tasks.regex.findall(sheet.text)) > 1:
        return ReportKind.WORK_PLAN, "正文有牵头科室、完成时限"
    if any(word in sheet.issuer[0] for word in wordlist(CardWords).statisticians):
        return ReportKind.STATISTICS, "统计部门发布"
    if sum(map(sheet.text.count, wordlist(CardWords).finance)) >= _ENOUGH_FINANCE:
        return ReportKind.FINANCE_SUMMARY, "正文多次提到财政"
    return ReportKind.OTHER, ""


def _begins_planning(sheet: _Sheet) -> bool:
    """Whether a text without a title begins with a year's work and goes on with what it wants (2026年主要工作)."""
    rules = wordlist(CardWords)
    heads = sheet.headings and rules.heads_year.regex.match(_BLANKS.sub("", sheet.headings[0]))
    body = [line for line in sheet.opening if line not in sheet.headings]
    return bool(heads) and bool(body) and rules.goes_on_planning.regex.match(body[0]) is not None


def _issuer(sheet: _Sheet) -> tuple[str, str]:
    """Return the office as it calls itself: in the author line, the title, the signature or the first words."""
    titled = _patterns().title_issuer.match(sheet.title)
    for line in sheet.authors:
        found = _patterns().author_issuer.match(line)
        if found and not (titled and titled["office"].endswith(found["office"])):
            return found["office"], "署名"
    if found := titled:
        return found["office"], "标题"
    for line in sheet.closing:
        signature = _patterns().author_issuer.fullmatch(line)
        if signature:
            return signature["office"], "落款"
    rules = wordlist(CardWords)
    # A headline with a number is no title, and what stands below it belongs to the text.
    below = [line for line in sheet.opening if rules.published.regex.match(line)]
    for pattern, lines, source in (
        (rules.published.regex, [*sheet.dates, *sheet.page_data, *below], _PUBLISHED),
        (rules.speaker.regex, sheet.opening, "正文开头"),
    ):
        for line in lines:
            found = pattern.search(line)
            if found and not rules.paper.regex.search(found["office"]):
                return found["office"], source
    return "", ""
