"""The bar in a pane that asks, once, for what its report does not say: title, place, period."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from fiscal_desk.desk.fields.card_gaps import CardGaps
from fiscal_desk.desk.fields.period_typed import PeriodError, parse_period
from fiscal_desk.desk.services.messages import Message, Offer, Weight
from fiscal_desk.desk.widgets.message_bar import MessageBar
from fiscal_desk.desk.words.spoken import period_words
from fiscal_desk.report.model import ReportCard

#: Question and fields take no more of a pane's height than one part in so many; the question has two lines at most.
_PANES, _LINES = 4, 2
_LEAST = 4  # characters of a name that can be seen while it is typed


class CardQuestion(MessageBar):
    """Stands in nobody's way: whoever does not answer reads on."""

    answered = Signal(object)  # what was typed by field, a period in the notation of figures; nothing: not now
    card_wanted = Signal()
    left = Signal()  # the keyboard goes back to the text

    def __init__(self, gaps: CardGaps, card: ReportCard, parent: QWidget | None = None) -> None:
        offer = Offer(self.tr("报告信息…"), lambda: self.card_wanted.emit())
        super().__init__(Message(Weight.WARNING, "", offer=offer), parent)
        self.gaps = gaps
        self.boxes = {name: QLineEdit() for name in gaps.missing}
        self.accept_button = QPushButton(self.tr("采用"))
        self.accept_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.accept_button.setToolTip(self.tr("填入报告信息，照此重新识别；可撤销"))
        self._lay_out()
        self._say(self._question())
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
        if (pane := self.parentWidget()) is not None:
            pane.installEventFilter(self)
            self._fit(pane.height())
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
        return [*self.boxes.values(), *(button for button in buttons if button is not None)]

    def accept(self) -> None:
        """Hand on what was typed; say so where it is not understood."""
        answers = {name: " ".join(box.text().split()) for name, box in self.boxes.items()}
        answers = {name: words for name, words in answers.items() if words}
        try:
            period = parse_period(answers.get("period", ""))
        except PeriodError as error:
            self._say(str(error))
            self.boxes["period"].setFocus(Qt.FocusReason.OtherFocusReason)
            self.boxes["period"].selectAll()
            return
        answers.pop("period", None)
        if period is not None:
            answers["period"] = period
        if answers:
            self.answered.emit(answers)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether the pane has room for the fields."""
        if event.type() is QEvent.Type.Resize and isinstance(event, QResizeEvent) and watched is self.parentWidget():
            self._fit(event.size().height())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _fit(self, height: int) -> None:
        """Put the fields away in a pane of a height (pixels) that they would leave no text in; 报告信息 stays."""
        keyboard = QApplication.focusWidget()
        typing = keyboard is not None and self.fields.isAncestorOf(keyboard)
        whole = self.fields.sizeHint().height() + _LINES * self.fontMetrics().lineSpacing()
        self.fields.setVisible(typing or height >= _PANES * whole)

    def _question(self) -> str:
        names = self.tr("、").join(self._name(name) for name in self.boxes)
        if self.gaps.guess:
            guess = period_words(self.gaps.guess)
            words = self.tr("没有读准{fields}（期间暂按{period}），请填写，只问一次：")
            return words.format(fields=names, period=guess)
        return self.tr("没有读准{fields}，请填写，只问一次：").format(fields=names)

    def _name(self, name: str) -> str:
        return {"title": self.tr("标题"), "place": self.tr("地区"), "period": self.tr("报告期")}[name]

    def _say(self, words: str) -> None:
        self.label.setText(words)
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
