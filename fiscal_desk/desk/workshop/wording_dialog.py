"""Sentences that the user worded anew: where their numbers changed since, somebody chooses what is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.case.changes.commands import Command, RewordSentence, Together
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.case_dialog import belongs_to_case
from fiscal_desk.desk.widgets.marked_text import marked_text
from fiscal_desk.memo.arranging.rewording import WordingState, plain_text, references_of

if TYPE_CHECKING:
    from fiscal_desk.memo.arranging.rewording import Worded

_LINES = 3


class WordingDialog(QDialog):
    """One card a sentence: what the memo said then, what it says now, and the user's words, to choose from."""

    def __init__(self, session: Session, worded: Sequence[Worded], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        belongs_to_case(self, session)
        self.setWindowTitle(self.tr("改写过的语句"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 560)
        order = [WordingState.OUTDATED, WordingState.LOST, WordingState.USED]
        self.cards = [WordingCard(each) for each in sorted(worded, key=lambda each: order.index(each.state))]
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(10)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        intro = QLabel(self.tr("数据变了的改写不会写进备忘录，请逐句选定；没有选的留待以后。"))
        intro.setWordWrap(True)
        self.buttons = QDialogButtonBox()
        self.accept_button = self.buttons.addButton(self.tr("确定"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(intro)
        whole.addWidget(area, 1)
        whole.addWidget(self.buttons)

    def accept(self) -> None:
        """Make one step of all that was chosen."""
        commands: list[Command] = [step for card in self.cards for step in card.steps()]
        if commands:
            self._session.do(Together(tuple(commands), "选定改写的语句"))  # the history is Chinese, whoever reads it
        super().accept()


class WordingCard(QFrame):
    """The three texts of one sentence, and what is to be written."""

    def __init__(self, worded: Worded, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.worded = worded
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title = QLabel(self._title())
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.was, self.now = QLabel(), QLabel()
        self.text = QPlainTextEdit(worded.text_shown)
        self.text.setAccessibleName(self.tr("改写的句子"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _LINES + 14)
        self.take_now = QRadioButton(self._words_of_now())
        self.take_text = QRadioButton(self.tr("用改写的句子"))
        self.choice = QButtonGroup(self)
        self.choice.addButton(self.take_now)
        self.choice.addButton(self.take_text)
        for label in (self.was, self.now):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        colour = scheme_of(self.palette()).found
        was, now = plain_text(worded.was), plain_text(worded.now)
        self.was.setText(marked_text(now, was, colour if now else ""))
        self.now.setText(marked_text(was, now, colour))
        self.text.textChanged.connect(lambda: self.take_text.setChecked(True))
        self._lay_out()

    def steps(self) -> Iterator[Command]:
        """Yield what the choice comes to; nothing where none was made."""
        worded = self.worded
        if self.take_now.isChecked():
            yield RewordSentence(worded.sentence, worded.was, None)
        elif self.take_text.isChecked() and worded.state is not WordingState.LOST:
            yield RewordSentence(worded.sentence, worded.now, self._typed())

    def _typed(self) -> str:
        """The words, with a reference to an attachment where the memo's own sentence has it."""
        text = " ".join(self.text.toPlainText().split())
        found = references_of(self.worded.now, self.worded.shown)
        for token, words in sorted(found.items(), key=lambda each: -len(each[1])):
            text = text.replace(words, token, 1)
        return text

    def _title(self) -> str:
        match self.worded.state:
            case WordingState.OUTDATED:
                return self.tr("改写以后数据已变")
            case WordingState.LOST:
                return self.tr("备忘录里已没有这一句")
            case WordingState.USED:
                return self.tr("已改写")

    def _words_of_now(self) -> str:
        lost = self.worded.state is WordingState.LOST
        used = self.worded.state is WordingState.USED
        return self.tr("删去改写") if lost else self.tr("恢复原句") if used else self.tr("用现在的句子")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        rows: list[tuple[str, QWidget, bool]] = [
            (self.tr("改写时"), self.was, self.worded.state is not WordingState.USED),
            (self.tr("现在"), self.now, self.worded.state is not WordingState.LOST),
            (self.tr("改写为"), self.text, True),
        ]
        muted = scheme_of(self.palette()).muted
        for number, (words, widget, wanted) in enumerate(rows):
            if wanted:
                label = QLabel(words)
                label.setStyleSheet(f"color: {muted}")
                grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(widget, number, 1)
        row = QHBoxLayout()
        row.addWidget(self.take_now)
        row.addWidget(self.take_text)
        row.addStretch(1)
        self.take_text.setVisible(self.worded.state is not WordingState.LOST)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addLayout(grid)
        column.addLayout(row)
