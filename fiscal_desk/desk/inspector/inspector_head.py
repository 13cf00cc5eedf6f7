"""The top of the inspector: where the figure stands, its sentence, how far it was reviewed."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from fiscal_desk.case.model import CaseFigure, CaseReport, FigureState
from fiscal_desk.desk.fields.field_words import confidence_words
from fiscal_desk.desk.inspector.cell_quoting import CellQuoter
from fiscal_desk.desk.looks.styles import STATE_MARKS, scheme_of
from fiscal_desk.desk.words.figure_kinds import FigureKind, kind_of
from fiscal_desk.desk.words.place_words import place_words
from fiscal_desk.desk.words.sentences import Quotation, quote
from fiscal_desk.desk.words.spoken import name_of
from fiscal_desk.figures.model import Figure

#: So high is the sentence, whatever its length.
_SENTENCE_LINES = 5
_NARROWEST = 180


class InspectorHead(QWidget):
    """Shows a figure in its sentence, highlighted as in the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = CellQuoter()
        self.state = QLabel()
        self.place = QLabel()
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setAccessibleName(self.tr("数据所在的句子"))
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setMargin(8)
        self.sentence.setAutoFillBackground(True)
        self.sentence.setBackgroundRole(QPalette.ColorRole.Base)
        for label in (self.state, self.place, self.sentence):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        # Of one height for every figure: what stands beneath keeps its place while somebody walks from one to the next.
        line = self.fontMetrics().lineSpacing()
        self._sentence_line = round(line * 1.4)
        self.sentence.setFixedHeight(self._sentence_line * _SENTENCE_LINES + 2 * self.sentence.margin())
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.state.setFixedHeight(2 * line)
        self.place.setFixedHeight(2 * line + 2)
        self.place.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._again: Callable[[], None] = lambda: None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self.state, self.sentence, self.place):
            column.addWidget(label)

    def show_figure(self, report: CaseReport, figure: CaseFigure) -> None:
        """Show a figure of the case."""
        self._again = lambda: self.show_figure(report, figure)
        self.state.setText(state_html(figure, scheme_of(self.palette()).states[figure.state]))
        self._show_place(report, figure.current)

    def show_draft(self, report: CaseReport, figure: Figure) -> None:
        """Show a figure that is about to be added."""
        self._again = lambda: self.show_draft(report, figure)
        colour = scheme_of(self.palette()).states[FigureState.ADDED]
        words = self.tr("补录新数据：填好后按 Enter 加入，按 Esc 放弃")
        self.state.setText(f'<b style="color:{colour}">+</b> {escape(words)}')
        self._show_place(report, figure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Quote what fits."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._again()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_again"):
            self._again()

    def _show_place(self, report: CaseReport, figure: Figure) -> None:
        most = self._most(figure.end - figure.start)
        words = self._cells.quote(report.report, figure.start, figure.end, most=2 * most)
        words = words or quote(report.report.text, figure.start, figure.end, most=most)
        scheme = scheme_of(self.palette())
        self.sentence.setText(sentence_html(words, scheme.kinds[kind_of(figure)]))
        if (colour := f"color: {scheme.muted}") != self.place.styleSheet():
            self.place.setStyleSheet(colour)  # which has the label laid out and painted anew, be it the same
        place = self._place_words(report, figure)
        room = self._room() * 2 - 40  # two lines
        self.place.setText(self.place.fontMetrics().elidedText(place, Qt.TextElideMode.ElideMiddle, room))
        self.place.setToolTip(place)

    def _room(self) -> int:
        return max(self.width(), _NARROWEST) - 2 * self.sentence.margin()

    def _most(self, figure: int) -> int:
        """Return how many letters fit on either side of a figure of so many."""
        letters = self._room() // self.fontMetrics().horizontalAdvance("国") * _SENTENCE_LINES
        return max((letters - figure) // 2 - 2, 8)

    def _place_words(self, report: CaseReport, figure: Figure) -> str:
        name = report.report.card.title or report.report.origin.name
        block = report.report.block_at(figure.start)
        if block is None:
            return name
        return " · ".join([name, *block.headings[-1:], place_words(report.report, figure.start)])


def state_html(figure: CaseFigure, colour: str) -> str:
    """Return state, kind and confidence of a figure as a line of rich text."""
    mark = escape(STATE_MARKS[figure.state])
    kind: FigureKind = kind_of(figure.current)
    rest = [name_of(kind)]
    if figure.original is not None:
        rest.append(confidence_words(figure.original, reviewed=figure.state.reviewed))
    return f'<b style="color:{colour}">{mark} {escape(name_of(figure.state))}</b>&nbsp;&nbsp;{escape(" · ".join(rest))}'


def sentence_html(words: Quotation, background: str) -> str:
    """Return a quoted sentence as rich text with its figure highlighted."""
    return (
        f'<p style="margin:0; line-height:140%">{escape(words.before)}<b style="background-color:{background}">'
        f"{escape(words.figure)}</b>{escape(words.after)}</p>"
    )
