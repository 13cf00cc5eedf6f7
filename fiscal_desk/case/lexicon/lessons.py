"""What a correction teaches, and where else that applies. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

import msgspec

from fiscal_desk.case.changes.commands import Command, CorrectFigure, RejectFigures, Together
from fiscal_desk.case.lexicon.headings import Headings, bare_heading
from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind, Lexicon, Source
from fiscal_desk.case.model import CaseFigure, CaseReport, CorrectionKind, FigureKey, FigureState
from fiscal_desk.case.readable import ReadableCase
from fiscal_desk.case.state.overlay import only_standing
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Figure, Reading, Stance
from fiscal_desk.vocabulary.words import word_of

#: Returns the catalogue's id of an indicator, or None: `Catalogue.resolve`.
Resolve = Callable[[str], str | None]

_NO_HEADINGS = Headings(None)
_OF_HEADINGS = (EntryKind.SCOPE, EntryKind.STANCE)

_NUMBER = re.compile(r"[\d０-９\s.,．，*－\-—–~～〇零一二三四五六七八九十百千万亿两余多]+")
_QUOTES = {"“": "”", "《": "》", "「": "」", "‘": "’", "〔": "〕"}
_REACH = 30
_FOLLOWING = re.compile(r"[\u4e00-\u9fffA-Za-z]{0,6}")
_LATIN_BEFORE = re.compile(r"[A-Za-z]+$")


def lessons_of(figure: CaseFigure, report: CaseReport, case_name: str) -> tuple[Entry, ...]:
    """Return the entries that a figure's standing corrections could become; none for what was added or only confirmed.

    The user chooses among them, and may put the phrase right.
    """
    read, now = figure.original, figure.current
    if read is None or not figure.corrections:
        return ()
    last = figure.corrections[-1]
    title = report.report.card.title or report.report.origin.name
    source = Source(case_name, title, read.text, last.who, last.when, last.why)
    if figure.state is FigureState.REJECTED:
        return (Entry(EntryKind.REJECT, phrase_around(report.report.text, read.start, read.end), "", source),)
    corrected = {name for word in figure.corrections if word.kind is CorrectionKind.CORRECT for name in word.after}
    entries = []
    if now.indicator != read.indicator and read.indicator.strip():
        entries.append(Entry(EntryKind.RENAME, read.indicator, now.indicator, source))
    if "canonical" in corrected and now.canonical and now.canonical != read.canonical:
        entries.append(Entry(EntryKind.ALIAS, now.indicator, now.canonical, source))
    if now.unit != read.unit and now.unit and (printed := printed_unit(now.text)):
        entries.append(Entry(EntryKind.UNIT, printed, now.unit, source))
    return tuple(entries)


@lru_cache(maxsize=16384)  # asked of all figures that have another unit, after every correction of a unit
def printed_unit(text: str) -> str:
    """Return what a figure's text prints after the number and 万 or 亿: 3万余户次 → 户次."""
    found = _NUMBER.match(text)
    return text[found.end() :].strip() if found else ""


def phrase_around(text: str, start: int, end: int) -> str:
    """Return the words that make a number part of a name: the quotation or title around it, or the word it begins."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end) if "\n" in text[end:] else len(text)
    for opening, ending in _QUOTES.items():
        before = text.rfind(opening, max(line_start, start - _REACH), start)
        after = text.find(ending, end, min(line_end, end + _REACH))
        if before >= 0 and after >= 0 and ending not in text[before:start]:
            return text[before : after + 1]
    latin = _LATIN_BEFORE.search(text[line_start:start])
    begin = line_start + latin.start() if latin else start
    closing = _QUOTES.get(text[end : end + 1])
    if closing is not None and (after := text.find(closing, end, min(line_end, end + _REACH))) >= 0:
        return text[begin : after + 1]
    following = _FOLLOWING.match(text[end:line_end])
    return text[begin : end + (following.end() if following else 0)]


def lessons_under(heading: str, figure: CaseFigure, report: CaseReport, case_name: str) -> tuple[Entry, ...]:
    """Return what could become entries when scope or stance was just set for all beneath a heading, as for `figure`.

    A period is a year's own, and teaches the next report nothing.
    """
    if not figure.corrections or not (phrase := bare_heading(heading)):
        return ()
    last, now = figure.corrections[-1], figure.current
    title = report.report.card.title or report.report.origin.name
    source = Source(case_name, title, heading, last.who, last.when, last.why)
    entries = []
    if "scope" in last.after and now.scope:
        entries.append(Entry(EntryKind.SCOPE, phrase, now.scope, source))
    if "stance" in last.after:
        entries.append(Entry(EntryKind.STANCE, phrase, now.stance.value, source))
    return tuple(entries)


def applies(entry: Entry, figure: Figure, text: str, headings: Headings = _NO_HEADINGS) -> bool:
    """Return whether an entry would change a figure of a report's text, which has these headings."""
    return _test_of(entry, headings)(figure, text)


def _test_of(entry: Entry, headings: Headings) -> Callable[[Figure, str], bool]:
    """Return the question whether an entry would change a figure: for asking it ten thousand times."""
    phrase, becomes = entry.phrase, entry.becomes
    match entry.kind:
        case EntryKind.RENAME:
            return lambda figure, _: figure.indicator == phrase
        case EntryKind.ALIAS:
            return lambda figure, _: figure.indicator == phrase and figure.canonical != becomes
        case EntryKind.UNIT:
            return lambda figure, _: figure.unit != becomes and printed_unit(figure.text) == phrase
        case EntryKind.REJECT:
            return lambda figure, text: _inside(phrase, figure, text)
        case EntryKind.SCOPE:
            return lambda figure, _: figure.scope != becomes and phrase in headings.above(figure.start)
        case EntryKind.STANCE:
            return lambda figure, _: figure.stance != becomes and phrase in headings.above(figure.start)


def _inside(phrase: str, figure: Figure, text: str) -> bool:
    """Return whether a figure stands within a place where the text reads so."""
    window = text[max(0, figure.start - len(phrase)) : figure.end + len(phrase)]
    offset = figure.start - max(0, figure.start - len(phrase))
    length = figure.end - figure.start
    return any(
        found.start() <= offset and offset + length <= found.start() + len(phrase)
        for found in re.finditer(f"(?={re.escape(phrase)})", window)
    )


def others(entry: Entry, case: ReadableCase) -> tuple[FigureKey, ...]:
    """Return the figures of all reports that an entry would change and about which the user has said nothing yet."""
    found: list[FigureKey] = []
    for report in case.reports:
        text = report.report.text
        if entry.kind is EntryKind.REJECT and entry.phrase not in text:
            continue
        headings = Headings(report.report) if entry.kind in _OF_HEADINGS else _NO_HEADINGS
        if entry.kind in _OF_HEADINGS and entry.phrase not in headings.all:
            continue
        would_change = _test_of(entry, headings)
        # Asked after every correction, of ten thousand figures: a name is looked up.
        by_name = entry.kind in (EntryKind.RENAME, EntryKind.ALIAS)
        figures = case.named(report.id, entry.phrase) if by_name else case.figures(report.id)
        found += [each.key for each in figures if would_change(each.current, text) and not each.state.reviewed]
    return tuple(found)


def others_again(
    before: tuple[FigureKey, ...], entry: Entry, case: ReadableCase, changed: Iterable[FigureKey]
) -> tuple[FigureKey, ...]:
    """Return the same after a step that changed some figures of the reports, which are otherwise as they were."""
    known = set(before)
    reports = {report.id: report.report for report in case.reports}
    for key in changed:
        report = reports.get(key.report)
        try:
            figure = case.figure(key)
        except KeyError:
            return others(entry, case)
        if report is None or figure.orphaned:
            return others(entry, case)
        headings = Headings(report) if entry.kind in _OF_HEADINGS else _NO_HEADINGS
        applies = not figure.state.reviewed and _test_of(entry, headings)(figure.current, report.text)
        if applies is not (key in known):
            return others(entry, case)
    return before


def application(entry: Entry, keys: Iterable[FigureKey], resolve: Resolve) -> Together:
    """Return the one step that applies an entry to figures, as corrections that say where they come from."""
    keys = tuple(keys)
    why = f"按用户词库：{word_of(entry.kind)}“{entry.phrase}”" + (f"→“{entry.becomes}”" if entry.becomes else "")
    commands: tuple[Command, ...]
    if entry.kind is EntryKind.REJECT:
        commands = (RejectFigures(keys, why),)
    else:
        changes = _changes(entry, resolve)
        commands = tuple(CorrectFigure(key, changes, why, shared=True) for key in keys)
    return Together(commands, f"应用词条到 {len(keys)} 个数据", why)


def learned(
    reading: Reading, text: str, lexicon: Lexicon, resolve: Resolve, headings: Headings = _NO_HEADINGS
) -> Reading:
    """Return a fresh reading of a report with the user's lexicon applied, so that nothing is corrected twice.

    Rejected phrases leave the reading together with their relations; what an entry changed says so in its reasons.
    """
    rejecting, changing = _relevant(reading, text, lexicon, headings)
    figures: list[Figure] = []
    for figure in reading.figures:
        if any(applies(entry, figure, text) for entry in rejecting):
            continue
        for entry in changing:
            if applies(entry, figure, text, headings):
                changes = _changes(entry, resolve).fields()
                reasons = figure.reasons | dict.fromkeys(changes, f"按用户词库：“{entry.phrase}”")
                figure = msgspec.structs.replace(figure, **changes, reasons=reasons)
        figures.append(figure)
    if figures == list(reading.figures):
        return reading
    return only_standing(reading, tuple(figures))


def _relevant(reading: Reading, text: str, lexicon: Lexicon, headings: Headings) -> tuple[list[Entry], list[Entry]]:
    """Return the entries that can reject or change a figure of a report: an office's lexicon has thousands."""
    units = {printed_unit(figure.text) for figure in reading.figures}
    names = {figure.indicator for figure in reading.figures}
    names |= {entry.becomes for entry in lexicon.entries if entry.kind is EntryKind.RENAME}
    phrases = {EntryKind.RENAME: names, EntryKind.ALIAS: names, EntryKind.UNIT: units}
    phrases |= {kind: set(headings.all) for kind in _OF_HEADINGS}
    rejecting = [entry for entry in lexicon.entries if entry.kind is EntryKind.REJECT and entry.phrase in text]
    changing = [entry for entry in lexicon.entries if entry.phrase in phrases.get(entry.kind, ())]
    return rejecting, changing


def _changes(entry: Entry, resolve: Resolve) -> FigureChanges:
    match entry.kind:
        case EntryKind.RENAME:
            return FigureChanges(indicator=entry.becomes, canonical=resolve(entry.becomes))
        case EntryKind.ALIAS:
            return FigureChanges(canonical=entry.becomes)
        case EntryKind.UNIT:
            return FigureChanges(unit=entry.becomes)
        case EntryKind.SCOPE:
            return FigureChanges(scope=entry.becomes)
        case EntryKind.STANCE:
            return FigureChanges(stance=Stance(entry.becomes))
        case EntryKind.REJECT:
            return FigureChanges()
