"""From a report to its figures: scan, read each block, hand over values."""

import re
from bisect import bisect_right
from collections import defaultdict
from functools import cache, partial
from operator import attrgetter

from msgspec.structs import replace

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures import tasks
from fiscal_desk.figures.doubt.confidence import with_confidence
from fiscal_desk.figures.first_results import carry_first_results
from fiscal_desk.figures.flowing import flow
from fiscal_desk.figures.frames.course import Course
from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.outsets.outset import of_report
from fiscal_desk.figures.frames.scopes import is_whole
from fiscal_desk.figures.frames.thread import Thread
from fiscal_desk.figures.mentions.accounts import is_account
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.thresholds import YEAR, bounded_years
from fiscal_desk.figures.model import LEVEL, RULE, Figure, Reading
from fiscal_desk.figures.numbers.candidate import Candidate
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.figures.numbers.scanning import scan
from fiscal_desk.figures.relating.relating import relate
from fiscal_desk.figures.sentences.blocks import listen, read_block
from fiscal_desk.figures.short_names import with_short_names
from fiscal_desk.figures.tables.captions import lines_above
from fiscal_desk.figures.tables.cells import read_table
from fiscal_desk.figures.tables.prose import frames_by_column
from fiscal_desk.report.model import Block, BlockKind, Report

#: Scopes are read in half width; reports print most of their brackets in full.
_PRINTED = str.maketrans("()", "（）")
#: A page breaks its lines within words, and so does what it blots out (固定资产 投资).
_JOINED = re.compile(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")
#: What turns nothing for the paragraphs after it.
_LEADS = frozenset((BlockKind.HEADING, BlockKind.TITLE, BlockKind.FOOTNOTE))
_NOTE, _CELL, _ITEM = BlockKind.FOOTNOTE, BlockKind.TABLE_CELL, BlockKind.LIST_ITEM
#: How much of a paragraph without numbers is listened to: its time and scope stand at its head.
_HEARD = 80
#: The confidence of a figure before anybody has asked how sure it is.
_SURE = 1.0
#: How many numbers and blocks back the amount may stand that the list of a paragraph is of.
_FARTHEST, _NEXT = 60, 4


def extract(report: Report, catalogue: Catalogue) -> Reading:
    """Return the figures of a report in text order, with their relations and the tasks of a work plan.

    A pure function: the same report and catalogue give the same reading. Takes time linear in the text's length.
    """
    text = level(report.text)
    flowing = flow(report, text)
    if flowing is not None:
        return flowing.put_back(_extract(flowing.report, level(flowing.report.text), catalogue))
    return _extract(report, text, catalogue)


def _extract(report: Report, text: str, catalogue: Catalogue) -> Reading:
    figures, mentions = _figures_of(report, text, catalogue)
    related = relate(text, figures, mentions, catalogue)
    figures = with_confidence(report, figures, mentions, related, catalogue)
    return Reading(figures, related, tasks.find_tasks(report, figures))


def figures_of(report: Report, catalogue: Catalogue) -> tuple[tuple[Figure, ...], list[Mention]]:
    """Return the figures of a report before anybody has asked how sure they are, and the mentions they come from."""
    return _figures_of(report, level(report.text), catalogue)


def _figures_of(report: Report, text: str, catalogue: Catalogue) -> tuple[tuple[Figure, ...], list[Mention]]:
    mentions = sorted(_mentions(report, text, catalogue), key=attrgetter("start"))
    carry_first_results(text, mentions)
    printed = cache(partial(_printed, report.text))
    figures = tuple([_figure(report.text, mention, printed(mention.scope), catalogue) for mention in mentions])
    return with_short_names(_with_scopes(figures), mentions), mentions


def _mentions(report: Report, text: str, catalogue: Catalogue) -> list[Mention]:
    course = Course(of_report(report))
    candidates_of = _by_block(report, text)
    tables: dict[int, list[tuple[int, Block]]] = {}
    around: dict[int, tuple[str, Frame]] = {}
    captions: dict[int, str] = {}
    prose: list[Mention] = []
    for place, block in enumerate(report.blocks):
        if block.kind is _CELL and block.place is not None:
            tables.setdefault(block.place.table, []).append((place, block))
            if block.place.table not in around:
                captions[block.place.table] = lines_above(text, report.blocks, place, captions)
                around[block.place.table] = captions[block.place.table], course.around(block.headings)
            continue
        candidates = candidates_of.get(place, [])
        prose += _of_paragraph(text, place, block, candidates, course, catalogue, prose)
    if not tables:
        return prose
    mentions: list[Mention] = []
    for number, cells in tables.items():
        caption, frame = around[number]
        mentions += read_table(text, cells, caption, frame, catalogue)
    taken = {mention.block for mention in mentions}
    mentions += [mention for mention in prose if mention.block not in taken]
    for number, cells in tables.items():  # what stands in a cell as a sentence does
        in_words = [(place, block) for place, block in cells if place not in taken and candidates_of.get(place)]
        frame = around[number][1]
        opened = frames_by_column(text, cells, candidates_of, frame) if in_words else {}
        for place, block in in_words:
            if block.place is not None:
                thread = Thread(opened.get(block.place.column, frame), block.span.start)
                mentions += read_block(
                    text, block.span.start, block.span.end, place, candidates_of[place], thread, catalogue
                )
    return mentions


def _of_paragraph(
    text: str,
    place: int,
    block: Block,
    candidates: list[Candidate],
    course: Course,
    catalogue: Catalogue,
    before: list[Mention],
) -> list[Mention]:
    start, end = block.span.start, block.span.end
    lead, note = block.kind in _LEADS, block.kind is _NOTE
    if block.kind is BlockKind.TITLE:
        course.entitle()
    frame = course.enter(text, start, end, block.headings, lead=lead, note=note, item=block.kind is _ITEM)
    mentions: list[Mention] = []
    if text.find("年", start, end) >= 0:
        mentions += bounded_years(text, place, start, end, frame.year)
    if lead and not candidates:
        return mentions
    thread = Thread(frame, start, partial(_told_last, before, place, frame.topic))
    if candidates:
        mentions += read_block(text, start, end, place, candidates, thread, catalogue)
    else:
        listen(text, start, min(end, start + _HEARD), thread)
    if not lead:
        course.leave(thread.opened, start, block.headings)
    return mentions


def _told_last(prose: list[Mention], place: int, topic: str) -> Mention | None:
    """Return the last amount of money of the paragraphs right before block number `place`, but none of a list, nor of
    what only broke another amount down (其中：税收甲，非税乙). What the heading `topic` names goes before all others.
    """
    last = None
    for mention in prose[: -_FARTHEST - 1 : -1]:
        whole = mention.measure is LEVEL and mention.candidate.dimension == "money" and mention.parent is None
        if not whole or not mention.label or mention.of_roll or (mention.in_parts and mention.label_source != "level"):
            continue
        if mention.label in topic and is_account(mention.label):
            return mention  # （一）…收入情况。…收入甲。主要税种：增值税乙。从乡镇看，青石镇丙
        if last is None and mention.block >= place - _NEXT:
            last = mention
    return last


def _by_block(report: Report, text: str) -> dict[int, list[Candidate]]:
    """Return the candidates grouped by the index of the block that holds them."""
    spans = [block.span for block in report.blocks]
    starts = [span.start for span in spans]
    grouped: defaultdict[int, list[Candidate]] = defaultdict(list)
    for candidate in scan(text):
        place = bisect_right(starts, candidate.start) - 1
        if place >= 0 and candidate.end <= spans[place].end:
            grouped[place].append(candidate)
    return grouped


def _printed(text: str, scope: str | None) -> str | None:
    """Return a scope as the report prints it: in half width only where that is how it stands there."""
    if not scope or not ("(" in scope or ")" in scope):
        return scope or None
    printed = scope.translate(_PRINTED)
    return scope if printed != scope and printed not in text and scope in text else printed


def _figure(text: str, mention: Mention, scope: str | None, catalogue: Catalogue) -> Figure:
    found = mention.candidate
    value, value_max = found.value, found.value_max
    if (mention.negative or mention.signed) and value is not None:
        value, value_max = (-value, None) if value_max is None else (-value_max, -value)
    indicator = mention.label.strip()
    if " " in indicator:
        indicator = _JOINED.sub("", indicator)
    # What a year bounds is no amount of it, and what goes to something out of other money is no line of the budget.
    told = indicator and found.dimension != YEAR and not mention.of_funds
    canonical = catalogue.resolve(indicator) if told else None
    return Figure(  # in the order of its fields: by their names it would take six times as long
        f"f{found.start}",
        found.start,
        found.end,
        text[found.start : found.end],
        value,
        found.unit,
        indicator,
        value_max,
        found.quantum,
        mention.bound,
        mention.strive,
        mention.measure,
        mention.stance,
        mention.preliminary,
        mention.base,
        None if mention.stance is RULE else mention.period,
        scope,
        canonical,
        _SURE,
        mention.reasons,
        mention.block,
    )


def _with_scopes(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Drop 全市 in a report that knows no other scope: it distinguishes nothing."""
    scopes = {figure.scope for figure in figures if figure.scope}
    if len(scopes) != 1 or not all(map(is_whole, scopes)):
        return figures
    return tuple(figure if figure.scope is None else replace(figure, scope=None) for figure in figures)
