"""How a span is understood, in words for the user."""

from fiscal_desk.case.changes.spans import respan_figure
from fiscal_desk.case.model import CaseFigure, CaseReport
from fiscal_desk.desk.fields.value_typed import tell_value
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.figures.typing.new_span import SpanError
from fiscal_desk.report.model import Span


def tell_span(report: CaseReport, figure: CaseFigure, span: Span) -> str:
    """Say how a figure would be understood with another span, or why it cannot be."""
    try:
        changes = respan_figure(report.report, figure, span.start, span.end).changes
    except SpanError as error:
        return refusal_words(error)
    return tell_value(changes.over(figure.current))
