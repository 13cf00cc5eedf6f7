"""A figure that the user adds: what the inspector proposes for a piece of text, and when it may be stored."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QCoreApplication

from fiscal_desk.case.model import CaseReport
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.typing.typed_value import TypedValueError, parse_typed
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import report_from_text

_YEARS = re.compile(r"\d{4}/\d{4}")


@dataclass(frozen=True)
class Draft:
    """A figure that is being filled in, and the report that it is for."""

    report: str
    figure: Figure


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a selection of a text without the blanks and punctuation at its ends."""
    while start < end and (text[start].isspace() or text[start] in "，。；、：,;:（）()“”"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "，。；、：,;:（）()“”"):
        end -= 1
    return start, end


def propose_figure(report: CaseReport, start: int, end: int, catalogue: Catalogue) -> Figure:
    """Return a figure for text[start:end], filled in as far as the text tells.

    Number and unit come from the selection itself; what the number is about from reading its paragraph again; period
    and scope, where the paragraph leaves them out, from the nearest figure that was read before. What nobody knows is
    empty; `value` is None where the selection is no number.
    """
    text = report.report.text
    figure = _from_paragraph(report.report, start, end, catalogue) or Figure(
        id="", start=start, end=end, text="", value=None, unit="", indicator=""
    )
    near = _nearest(report, start)
    figure = msgspec.structs.replace(
        figure,
        id=f"a{start}-{end}",
        start=start,
        end=end,
        text=text[start:end],
        confidence=1.0,
        period=figure.period or _period_around(report, start),
        scope=figure.scope or (near.scope if near else None),
        block=_block_index(report.report, start),
        reasons={},
    )
    try:
        typed = parse_typed(text[start:end], unit=figure.unit)
    except TypedValueError:
        return figure
    return msgspec.structs.replace(
        figure,
        value=typed.value if typed.value is None or figure.value is None else typed.value.copy_sign(figure.value),
        value_max=typed.value_max,
        unit=typed.unit,
        quantum=typed.quantum,
        bound=typed.bound if figure.value is None else figure.bound,
    )


def _period_around(report: CaseReport, start: int) -> str | None:
    """Return the period that most figures of the paragraph are about, else that of the report.

    Spans of several years belong to the one figure that names them.
    """
    block = _block_index(report.report, start)
    periods = [figure.period for figure in report.reading.figures if figure.block == block and figure.period]
    told = Counter(period for period in periods if not _YEARS.fullmatch(period))
    return told.most_common(1)[0][0] if told else report.report.card.period


def draft_problem(figure: Figure) -> str:
    """Return what a new figure still needs, as a line for the user; empty where it may be stored."""
    if not figure.unit or (figure.value is None and "*" not in figure.text):
        return QCoreApplication.translate("AddFigure", "还没有数值，请填写数值和单位，例如“244.9亿元”。")
    if not figure.indicator:
        return QCoreApplication.translate("AddFigure", "还没有指标，请填写这个数据说的是什么。")
    return ""


def _from_paragraph(report: Report, start: int, end: int, catalogue: Catalogue) -> Figure | None:
    block = report.block_at(start)
    if block is None:
        return None
    first = block.span.start
    reading = extract(report_from_text(report.text[first : block.span.end]), catalogue)
    touching = [figure for figure in reading.figures if figure.start + first < end and figure.end + first > start]
    if touching:
        return max(touching, key=lambda figure: min(figure.end + first, end) - max(figure.start + first, start))
    return None


def _nearest(report: CaseReport, start: int) -> Figure | None:
    before = [figure for figure in report.reading.figures if figure.start < start]
    if before:
        return before[-1]
    return report.reading.figures[0] if report.reading.figures else None


def _block_index(report: Report, start: int) -> int:
    block = report.block_at(start)
    return report.blocks.index(block) if block is not None else 0
