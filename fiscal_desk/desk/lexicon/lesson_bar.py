"""The quiet bar over the lower edge of the pages that offers to remember a correction; no text moves for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.keys.key_rules import shown_keys
from fiscal_desk.desk.lexicon.entry_dialog import EntryDialog
from fiscal_desk.desk.lexicon.teaching import Teaching
from fiscal_desk.desk.looks.icons import icon
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.widgets.message_bar import as_wide_as_there_is
from fiscal_desk.desk.words.lexicon_words import becomes_words, entry_sentence
from fiscal_desk.desk.words.spoken import bracketed


class LessonBar(QFrame):
    """Shows the lesson on offer; its actions also stand in the menu, so that they have keys."""

    def __init__(
        self, teaching: Teaching, catalogue: Catalogue, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._teaching = teaching
        self._catalogue = catalogue
        self.remember = actions.connect_to(ActionId.REMEMBER, teaching.remember)
        self.everywhere = actions.connect_to(ActionId.REMEMBER_EVERYWHERE, lambda: teaching.remember(everywhere=True))
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(as_wide_as_there_is())
        self.remember_button = QPushButton(self.tr("记住"))
        self.everywhere_button = QPushButton(self.everywhere.text())
        self.edit_button = QPushButton(self.tr("修改…"))
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self._lay_out()
        self.remember_button.clicked.connect(self.remember.trigger)
        self.everywhere_button.clicked.connect(self.everywhere.trigger)
        self.edit_button.clicked.connect(self._edit)
        self.close_button.clicked.connect(teaching.dismiss)
        teaching.changed.connect(self._on_changed)
        self.refresh()

    def _on_changed(self) -> None:
        """Show what is on offer: an offer that comes follows the correction, which is painted without it."""
        if self._teaching.lesson is None:
            self.refresh()
        else:
            self._enable()  # its keys are there at once
            after_paint(self, self.refresh)

    def _enable(self) -> None:
        lesson = self._teaching.lesson
        self.remember.setEnabled(lesson is not None)
        self.everywhere.setEnabled(bool(lesson and lesson.others))

    def refresh(self) -> None:
        """Show what is on offer now."""
        self._enable()
        lesson = self._teaching.lesson
        count = len(lesson.others) if lesson else 0
        self.setVisible(lesson is not None)
        if lesson is None:
            return
        words = self.tr("记住这次更正，以后照此识别？{entry}").format(
            entry=entry_sentence(lesson.entry, self._catalogue)
        )
        if lesson.replaced is not None:
            before = becomes_words(lesson.replaced, self._catalogue)
            words += self.tr("（词库中现为“{before}”，将被替换）").format(before=before)
        self.label.setText(words)
        self.setAccessibleName(words)
        self.everywhere_button.setText(self.tr("记住，也用于另外 {count} 个数据").format(count=count))
        self.everywhere_button.setVisible(count > 0)
        self._tell_keys()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the bar with the soft colour of an offer."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme_of(self.palette()).info))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.close_button.setIcon(icon("close"))

    def _tell_keys(self) -> None:
        tips = (
            (self.remember_button, self.remember, self.tr("只记入用户词库，已打开的报告不变")),
            (self.everywhere_button, self.everywhere, self.tr("记入用户词库，并更正已打开的报告中还没有核对过的数据")),
        )
        for button, action, tip in tips:
            keys = action.shortcut()
            button.setToolTip(tip if keys.isEmpty() else bracketed(tip, shown_keys(keys)))

    def _edit(self) -> None:
        lesson = self._teaching.lesson
        if lesson is None:
            return
        dialog = EntryDialog(self._catalogue, lesson.entry, self)
        dialog.entered.connect(self._teaching.reword)
        dialog.open()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 6, 3)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        for button in (self.remember_button, self.everywhere_button, self.edit_button, self.close_button):
            row.addWidget(button)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the text
        self.everywhere_button.setToolTip(
            self.tr("记入用户词库，并更正已打开的报告中还没有核对过的数据（Ctrl+Shift+M）")
        )
        self.edit_button.setToolTip(self.tr("先改一改词条再记住"))
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(self.tr("不记，关闭"))
        self.close_button.setAccessibleName(self.tr("不记，关闭"))
