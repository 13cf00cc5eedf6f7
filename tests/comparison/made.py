"""Reports and readings made by hand, in fictional places: `figure("gpb_rev", "86.4亿元", 8640000000)`."""

from decimal import Decimal
from itertools import count
from typing import Any

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Check, Compared, Comparison, Pair
from fiscal_desk.figures.model import Figure, Reading, Relation
from fiscal_desk.report.model import Block, BlockKind, Origin, Report, ReportCard, Span
from tests.comparison.gold_readings import quantum

CATALOGUE: Catalogue = load_catalogue()

#: No two reports are one text, unless one is given twice.
_NUMBERS = count(1)


def figure(indicator: str, text: str, value: str | int | None, unit: str = "元", **fields: Any) -> Figure:
    """Return a figure of 2023; an indicator's id stands for its name. Start and id are set by `item`."""
    known = CATALOGUE.indicators.get(indicator)
    number = None if value is None else Decimal(str(value))
    given: dict[str, Any] = {
        "id": "",
        "start": 0,
        "end": 0,
        "text": text,
        "value": number,
        "unit": unit,
        "indicator": known.name if known else indicator,
        "canonical": known.id if known else None,
        "quantum": None if number is None else quantum(text),
        "period": "2023",
    }
    return Figure(**(given | fields))


def item(
    *figures: Figure, place: str = "云岫区", relations: tuple[Relation, ...] = (), name: str = "", **card: Any
) -> Compared:
    """Return a report whose text is the figures, one a paragraph unless their block says otherwise, with its reading.

    A number stands at the end of each text, so that no two are copies.
    Figures are numbered by their place: the first starts at 10, the second at 110 …
    """
    placed, blocks, text = [], [], ""
    for number, made in enumerate(figures):
        start = number * 100 + 10
        text = text.ljust(start) + made.text
        placed.append(_at(made, start, number if made.block == 0 else made.block))
        blocks.append(Block(BlockKind.PARAGRAPH, Span(number * 100, number * 100 + 99), number + 1))
    text += f"\n（{next(_NUMBERS)}）"
    fields = {"title": name or "工作总结", "place": place} | card
    report = Report(text, tuple(blocks), ReportCard(**fields), Origin("", name, "txt", "", len(text)))
    return Compared(report, Reading(tuple(placed), relations))


def _at(made: Figure, start: int, block: int) -> Figure:
    fields = {name: getattr(made, name) for name in Figure.__struct_fields__}
    return Figure(**(fields | {"id": f"f{start}", "start": start, "end": start + len(made.text), "block": block}))


def start(number: int) -> int:
    """Return where the figure of that number stands in a report made by `item`."""
    return number * 100 + 10


def compared(*items: Compared) -> Comparison:
    """Compare reports with the real catalogue."""
    return compare(items, CATALOGUE)


def only_pair(a: Figure, b: Figure, **cards: Any) -> Pair:
    """Compare two reports of one figure each and return the one pair."""
    (pair,) = compared(item(a, **cards), item(b, **cards)).pairs
    return pair


def checks_named(comparison: Comparison, identity: str) -> list[Check]:
    """Return the checks of one identity."""
    return [check for check in comparison.checks if check.identity == identity]
