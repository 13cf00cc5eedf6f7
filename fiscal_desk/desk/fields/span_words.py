"""How a span is understood, in words for the user."""

import msgspec

from fiscal_desk.case.changes.spans import respan_figure
from fiscal_desk.case.model import CaseFigure, CaseReport
from fiscal_desk.desk.fields.value_typed import tell_value
from fiscal_desk.figures.typing.new_span import SpanError
from fiscal_desk.report.model import Span


def tell_span(report: CaseReport, figure: CaseFigure, span: Span) -> str:
    """Say how a figure would be understood with another span, or why it cannot be."""
    try:
        changes = respan_figure(report.report, figure, span.start, span.end).changes
    except SpanError as error:
        return str(error)
    return tell_value(msgspec.structs.replace(figure.current, **changes))
