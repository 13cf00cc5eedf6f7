"""From a report to its figures: scan, read each block, hand over values."""

from bisect import bisect_right
from collections.abc import Iterator

from msgspec.structs import replace

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures import confidence, relations, tasks
from fiscal_desk.figures.model import Figure, Reading, Stance
from fiscal_desk.figures.numbers.candidate import Candidate
from fiscal_desk.figures.numbers.mention import Mention
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.figures.numbers.scanning import scan
from fiscal_desk.figures.numbers.thresholds import YEAR, bounded_years
from fiscal_desk.figures.sentences import sections
from fiscal_desk.figures.sentences.blocks import read_block
from fiscal_desk.figures.tables.captions import Outside, lines_above
from fiscal_desk.figures.tables.cells import read_table
from fiscal_desk.report.model import Block, BlockKind, Report


def extract(report: Report, catalogue: Catalogue) -> Reading:
    """Return the figures of a report in text order, with their relations and the tasks of a work plan.

    A pure function: the same report and catalogue give the same reading. Takes time linear in the text's length.
    """
    text = level(report.text)
    mentions = sorted(_mentions(report, text, catalogue), key=lambda mention: mention.start)
    figures = _with_scopes(tuple(_figure(report.text, mention, catalogue) for mention in mentions))
    return Reading(figures, relations.relate(figures, mentions, catalogue), tasks.find_tasks(report, figures))


def _mentions(report: Report, text: str, catalogue: Catalogue) -> Iterator[Mention]:
    below = sections.Sections(sections.of_report(report)).below
    candidates_of = _by_block(report, text)
    taken: set[int] = set()
    tables: dict[int, list[tuple[int, Block]]] = {}
    captions: dict[int, str] = {}
    for place, block in enumerate(report.blocks):
        below(block.headings)  # sections learn from each other in the order of the text
        if block.kind is BlockKind.TABLE_CELL and block.place is not None:
            tables.setdefault(block.place.table, []).append((place, block))
            if block.place.table not in captions:
                captions[block.place.table] = lines_above(text, report.blocks, place, captions)
    for number, cells in tables.items():
        setting = below(cells[0][1].headings)
        outside = Outside(setting.year, setting.period, setting.stance, words=setting.source)
        for mention in read_table(text, cells, captions[number], outside, catalogue):
            taken.add(mention.block)
            yield mention
    for place, block in enumerate(report.blocks):
        if place in taken:
            continue
        span, candidates = block.span, candidates_of.get(place, [])
        years = text.find("年", span.start, span.end) >= 0
        if candidates or years:
            setting = below(block.headings)
            if years:
                yield from bounded_years(text, place, span.start, span.end, setting.year)
            if candidates:
                yield from read_block(text, span.start, span.end, place, candidates, setting, catalogue)


def _by_block(report: Report, text: str) -> dict[int, list[Candidate]]:
    """Return the candidates grouped by the index of the block that holds them."""
    starts = [block.span.start for block in report.blocks]
    grouped: dict[int, list[Candidate]] = {}
    for candidate in scan(text):
        place = bisect_right(starts, candidate.start) - 1
        if place >= 0 and candidate.end <= report.blocks[place].span.end:
            grouped.setdefault(place, []).append(candidate)
    return grouped


def _figure(text: str, mention: Mention, catalogue: Catalogue) -> Figure:
    found = mention.candidate
    value, value_max = found.value, found.value_max
    if mention.negative and value is not None:
        value, value_max = (-value, None) if value_max is None else (-value_max, -value)
    indicator = mention.label.strip()
    # What a year bounds is no amount of it.
    canonical = catalogue.resolve(indicator) if indicator and found.dimension != YEAR else None
    return Figure(
        id=f"f{found.start}",
        start=found.start,
        end=found.end,
        text=text[found.start : found.end],
        value=value,
        value_max=value_max,
        quantum=found.quantum,
        unit=found.unit,
        bound=mention.bound,
        strive=mention.strive,
        measure=mention.measure,
        stance=mention.stance,
        indicator=indicator,
        base=mention.base,
        period=None if mention.stance is Stance.RULE else mention.period,
        scope=mention.scope,
        canonical=canonical,
        confidence=confidence.of_mention(mention, canonical),
        reasons=mention.reasons,
        block=mention.block,
    )


def _with_scopes(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Drop scopes in a report that knows only one: they distinguish nothing."""
    scopes = {figure.scope for figure in figures if figure.scope}
    if len(scopes) > 1:
        return figures
    return tuple(figure if figure.scope is None else replace(figure, scope=None) for figure in figures)
