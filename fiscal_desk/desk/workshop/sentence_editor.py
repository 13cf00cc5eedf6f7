"""A sentence of the memo, edited where it stands: Enter keeps it, Escape leaves it as it was."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from fiscal_desk.desk.widgets.elided_label import ElidedLabel

_LEAST_WIDTH = 300


class SentenceEditor(QFrame):
    """Lies over the sentence; `kept` brings the new words, `restored` asks for the memo's own."""

    kept = Signal(str, str)  # the sentence, its words
    restored = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.sentence = ""
        self._before = ""
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.text = _Line(self)
        self.text.setAccessibleName(self.tr("语句"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.hint = ElidedLabel(self.tr("Enter 保存，Esc 放弃；清空即删去这句"))
        self.save = QPushButton(self.tr("保存"))
        self.restore = QPushButton(self.tr("恢复原句"))
        row = QHBoxLayout()
        row.addWidget(self.hint, 1)
        row.addWidget(self.restore)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self.text.entered.connect(self.keep)
        self.text.escaped.connect(self.leave)
        self.save.clicked.connect(self.keep)
        self.restore.clicked.connect(self._restore)
        self.hide()

    def edit(self, sentence: str, words: str, place: QRect, font: QFont, *, changed: bool) -> None:
        """Begin with a sentence's words over its place; `changed`: whether these are the user's already."""
        self.keep()  # what was typed of another sentence is not lost
        self.sentence, self._before = sentence, words
        self.text.setFont(font)
        self.text.setPlainText(words)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.restore.setVisible(changed)
        self._dress()
        self._lay(place)
        self.show()
        self.raise_()
        self.text.setFocus()

    def keep(self) -> None:
        """Hand the words over, where they are others."""
        if not self.sentence:
            return
        sentence, words = self.sentence, " ".join(self.text.toPlainText().split())
        changed = words != self._before
        self.leave()
        if changed:
            self.kept.emit(sentence, words)

    def leave(self) -> None:
        """Go away without a word."""
        self.sentence = ""
        self.hide()
        self.left.emit()

    def _restore(self) -> None:
        sentence = self.sentence
        self.leave()
        self.restored.emit(sentence)

    def _lay(self, place: QRect) -> None:
        """Over the sentence, as high as its words need; within the view."""
        parent = self._over
        width = min(max(place.width() + 16, _LEAST_WIDTH), parent.width() - 8)
        metrics = self.text.fontMetrics()
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        needed = metrics.boundingRect(0, 0, width - 40, 10_000, int(flags), self._before or " ").height()
        height = min(needed + metrics.lineSpacing() + 56, max(parent.height() - 8, 120))
        left = max(4, min(place.left() - 8, parent.width() - width - 4))
        top = max(4, min(place.top() - 8, parent.height() - height - 4))
        self.setGeometry(left, top, width, height)

    def _dress(self) -> None:
        """Paper is white, whatever the window's colours are."""
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, QColor("#fffdf2"))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            palette.setColor(role, QColor("#1a1a1a"))
        self.setPalette(palette)


class _Line(QPlainTextEdit):
    """Words of one sentence: Enter is the end of the work, not of a line."""

    entered = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
