"""The line beneath a page that asks, once, for what its report does not say: title, place, period."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from fiscal_desk.desk.fields.card_gaps import CardGaps
from fiscal_desk.desk.fields.period_typed import PeriodError, parse_period
from fiscal_desk.desk.services.messages import Message, Offer, Weight
from fiscal_desk.desk.widgets.elided_label import ElidedLabel
from fiscal_desk.desk.widgets.filter_line import DeskLine
from fiscal_desk.desk.widgets.message_bar import MessageBar
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.desk.words.spoken import period_words
from fiscal_desk.report.model import ReportCard

_LEAST = 4  # characters of a name that can be seen while it is typed


class CardQuestion(MessageBar):
    """One line that opens: whoever does not answer reads on, and the text above it stays where it is."""

    answered = Signal(object)  # what was typed by field, a period in the notation of figures; nothing: not now
    card_wanted = Signal()
    left = Signal()  # the keyboard goes back to the text

    def __init__(self, gaps: CardGaps, card: ReportCard, parent: QWidget | None = None) -> None:
        offer = Offer(self.tr("报告信息…"), lambda: self.card_wanted.emit())
        super().__init__(Message(Weight.WARNING, "", offer=offer), parent)
        self.gaps = gaps
        self.boxes = {name: DeskLine() for name in gaps.missing}
        self.accept_button = QPushButton(self.tr("采用"))
        self.accept_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.accept_button.setToolTip(self.tr("填入报告信息，照此重新识别；可撤销"))
        self.fill_button = QPushButton(self.tr("填写…"))
        self.fill_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fill_button.clicked.connect(self.open_fields)
        self.short = ElidedLabel()
        self._lay_out()
        self._say(self._question())
        self._fold(True)
        if "period" in self.boxes:
            box = self.boxes["period"]
            box.setText(period_words(card.period))
            box.setPlaceholderText(self.tr("2024年上半年"))
        self.accept_button.clicked.connect(self.accept)
        self.close_button.clicked.connect(lambda: self.answered.emit({}))
        self.close_button.setToolTip(self.tr("不填；以后也不再问"))
        self.close_button.setAccessibleName(self.tr("不填；以后也不再问"))
        self._on_edited()

    def put_between(self, before: QWidget, after: QWidget) -> None:
        """Show the question, for the keyboard between two other widgets."""
        self.show()
        for one, other in pairwise((before, *self.stops(), after)):
            QWidget.setTabOrder(one, other)

    def take_away(self, instead: QWidget) -> None:
        """Let the question go; the keyboard goes on in `instead` where it was here."""
        if (keyboard := QApplication.focusWidget()) is not None and self.isAncestorOf(keyboard):
            instead.setFocus(Qt.FocusReason.OtherFocusReason)
        if (parent := self.parentWidget()) is not None and (column := parent.layout()) is not None:
            column.removeWidget(self)
        self.hide()
        self.deleteLater()

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        buttons = (self.accept_button, self.offer_button, self.close_button)
        return [self.fill_button, *self.boxes.values(), *(button for button in buttons if button is not None)]

    def open_fields(self) -> None:
        """Show the question whole, with the lines to answer it in; the keyboard goes to the first."""
        self._fold(False)
        first = next(iter(self.boxes.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def accept(self) -> None:
        """Hand on what was typed; say so where it is not understood."""
        answers = {name: " ".join(box.text().split()) for name, box in self.boxes.items()}
        answers = {name: words for name, words in answers.items() if words}
        try:
            period = parse_period(answers.get("period", ""))
        except PeriodError as error:
            self._say(refusal_words(error))
            self.label.show()
            self.short.hide()
            self.boxes["period"].setFocus(Qt.FocusReason.OtherFocusReason)
            self.boxes["period"].selectAll()
            return
        answers.pop("period", None)
        if period is not None:
            answers["period"] = period
        if answers:
            self.answered.emit(answers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the text, and leaves one line."""
        if event.key() == Qt.Key.Key_Escape:
            self._fold(True)
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _fold(self, folded: bool) -> None:
        self.label.hide()  # one line says it; what could not be understood takes as many as it needs
        self.short.show()
        self.fill_button.setVisible(folded)
        for widget in (self.fields, *((self.offer_button,) if self.offer_button is not None else ())):
            widget.setVisible(not folded)

    def _question(self) -> str:
        names = self._fields()
        if self.gaps.guess:
            guess = period_words(self.gaps.guess)
            words = self.tr("没有读准{fields}（期间暂按{period}），请填写，只问一次：")
            return words.format(fields=names, period=guess)
        return self.tr("没有读准{fields}，请填写，只问一次：").format(fields=names)

    def _short(self) -> str:
        words = self.tr("没有读准{fields}").format(fields=self._fields())
        if self.gaps.guess:
            words += self.tr("（暂按{period}）").format(period=period_words(self.gaps.guess))
        return words

    def _fields(self) -> str:
        return self.tr("、").join(self._name(name) for name in self.boxes)

    def _name(self, name: str) -> str:
        return {"title": self.tr("标题"), "place": self.tr("地区"), "period": self.tr("报告期")}[name]

    def _say(self, words: str) -> None:
        self.label.setText(words)
        self.short.setText(self._short())
        self.setAccessibleName(words)

    def _on_edited(self) -> None:
        self.accept_button.setEnabled(any(box.text().strip() for box in self.boxes.values()))

    def _lay_out(self) -> None:
        self.fields = QWidget()
        grid = QGridLayout(self.fields)
        grid.setContentsMargins(26, 0, 0, 2)  # beneath the words, not beneath the sign
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        last = 1 if len(self.boxes) > 1 and "title" in self.boxes else 0
        places = {"title": (0, 0), "place": (last, 0), "period": (last, 2 if "place" in self.boxes else 0)}
        for name, box in self.boxes.items():
            label = QLabel(self._name(name))
            label.setBuddy(box)
            box.setAccessibleName(self._name(name))
            box.setMinimumWidth(box.fontMetrics().horizontalAdvance("国" * _LEAST))
            box.returnPressed.connect(self.accept)
            box.textChanged.connect(self._on_edited)
            row, column = places[name]
            whole = name == "title" and last > 0  # a title has a line of its own
            grid.addWidget(label, row, column)
            grid.addWidget(box, row, column + 1, 1, 4 if whole else 1)
            grid.setColumnStretch(column + 1, 1)
        grid.addWidget(self.accept_button, last, 4)
        self.column.addWidget(self.fields)
        self.column.setContentsMargins(10, 1, 4, 1)
        line = self.column.itemAt(0).layout()
        if isinstance(line, QHBoxLayout):  # between the sign and the cross
            line.insertWidget(1, self.short, 1)
            line.insertWidget(2, self.fill_button)
