"""The sentences of an edited memo that differ from the case, each to take over or to leave; all in one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.case.changes.commands import Command, RewordSentence, Together
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.memo.memo_memory import CHOICE, MemoMemory
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.case_dialog import belongs_to_case
from fiscal_desk.desk.widgets.marked_text import marked_text
from fiscal_desk.memo.model import Asked
from fiscal_desk.memo.rereading.rereading import DifferenceKind

if TYPE_CHECKING:
    from fiscal_desk.memo.rereading.taking import Reviewed, Taking


class RereadDialog(QDialog):
    """One card a sentence; those that can be taken over come first, and nothing is taken unless it is ticked."""

    def __init__(
        self, session: Session, memory: MemoMemory, name: str, reviewed: Reviewed, parent: QWidget | None = None
    ) -> None:
        """`memory` knows what is filled in about the memo: title, recipient, signature, date."""
        super().__init__(parent)
        self._session = session
        self._memory = memory
        belongs_to_case(self, session)
        self.setWindowTitle(self.tr("读回改过的备忘录"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 560)
        self.cards = [SentenceCard(each) for each in sorted(reviewed.takings, key=lambda each: not each.can_be_taken)]
        words = self.tr("“{name}”认出 {found} 句，{count} 处与案卷不同。勾选的成为案卷里改写的语句，其余不动。")
        self.intro = QLabel(words.format(name=name, found=reviewed.found, count=len(reviewed.takings)))
        self.intro.setWordWrap(True)
        self.all = QCheckBox(self.tr("采用文件里改过的全部语句(&A)"))
        self.all.setEnabled(any(card.is_edited for card in self.cards))
        self.buttons = QDialogButtonBox()
        self.accept_button = self.buttons.addButton(self.tr("采用"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self.all.clicked.connect(self._tick_all)
        for card in self.cards:
            card.take.toggled.connect(self._count)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._count()

    def accept(self) -> None:
        """Make one step of all that is taken over."""
        taken = [card for card in self.cards if card.take.isChecked()]
        commands: list[Command] = [card.step() for card in taken if card.taking.asked is None]
        if (filled := self._filled([card.taking for card in taken])) is not None:
            commands.append(filled)
        if commands:
            # The history is Chinese, whoever reads it.
            self._session.do(Together(tuple(commands), "采用 Word 文件里改过的语句"))
        super().accept()

    def _filled(self, takings: Sequence[Taking]) -> Command | None:
        """What the file says in place of what was filled in."""
        words = {each.asked.value.partition(":")[2]: each.text for each in takings if each.asked is not None}
        if not words:
            return None
        case = self._session.case
        return self._memory.step(msgspec.structs.replace(self._memory.settings(case.choice(CHOICE)), **words), case)

    def _tick_all(self, ticked: bool) -> None:
        for card in self.cards:
            if card.is_edited:
                card.take.setChecked(ticked)

    def _count(self) -> None:
        edited = [card for card in self.cards if card.is_edited]
        taken = sum(card.take.isChecked() for card in self.cards)
        self.all.setChecked(bool(edited) and all(card.take.isChecked() for card in edited))
        self.accept_button.setEnabled(taken > 0)
        self.accept_button.setText(self.tr("采用 {count} 句").format(count=taken) if taken else self.tr("采用"))

    def _lay_out(self) -> None:
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
        whole = QVBoxLayout(self)
        whole.addWidget(self.intro)
        whole.addWidget(self.all)
        whole.addWidget(area, 1)
        whole.addWidget(self.buttons)


class SentenceCard(QFrame):
    """How a sentence differs, what the case says and what the file says."""

    def __init__(self, taking: Taking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.taking = taking
        difference = taking.difference
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title = QLabel(self._title())
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        deleted = difference.kind is DifferenceKind.MISSING
        self.take = QCheckBox(self.tr("备忘录里也删去这一句") if deleted else self.tr("采用文件里的这一句"))
        self.take.setVisible(taking.can_be_taken)
        colour = scheme_of(self.palette()).found
        self.now = _words(marked_text(difference.edited, difference.now, colour if difference.edited else ""))
        self.edited = _words(marked_text(difference.now, difference.edited, colour if difference.now else ""))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        muted = scheme_of(self.palette()).muted
        rows = ((self.tr("案卷"), self.now, difference.now), (self.tr("文件"), self.edited, difference.edited))
        for number, (words, label, text) in enumerate(rows):
            if text:
                name = QLabel(words)
                name.setStyleSheet(f"color: {muted}")
                grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label, number, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addLayout(grid)
        column.addWidget(self.take)

    @property
    def is_edited(self) -> bool:
        """Whether somebody changed it in the file, and it can be taken over."""
        return self.taking.can_be_taken and self.taking.difference.may_be_taken

    def step(self) -> RewordSentence:
        """Return what taking it over comes to; the memo's own words in the file give these back."""
        taking = self.taking
        text = None if taking.text == taking.was else taking.text
        return RewordSentence(taking.difference.sentence, taking.was, text)

    def _title(self) -> str:
        match self.taking.difference.kind:
            case DifferenceKind.EDITED | DifferenceKind.BOTH if self.taking.asked is not None:
                return self._asked_title(self.taking.asked)
            case DifferenceKind.EDITED:
                return self.tr("文件里改过")
            case DifferenceKind.BOTH:
                return self.tr("文件里改过，案卷里的数据也变了")
            case DifferenceKind.CHANGED:
                return self.tr("案卷里变了，文件没有改过")
            case DifferenceKind.MISSING:
                return self.tr("文件里没有（删去了，或写成之后案卷里才有）")
            case DifferenceKind.GONE:
                return self.tr("案卷里已没有")
            case DifferenceKind.ADDED:
                return self.tr("文件里新增，备忘录里没有它的位置")

    def _asked_title(self, asked: Asked) -> str:
        match asked:
            case Asked.TITLE:
                return self.tr("标题在文件里改过")
            case Asked.RECIPIENT:
                return self.tr("主送在文件里改过")
            case Asked.OFFICE:
                return self.tr("落款单位在文件里改过")
            case Asked.DATE:
                return self.tr("日期在文件里改过")


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
