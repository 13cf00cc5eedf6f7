"""The memo as flowing paper: its sentences can be pointed at, clicked, and edited where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from fiscal_desk.desk.workshop.marks import CHOSEN, POINTED, is_edit_key, take_key, worded_colours
from fiscal_desk.desk.workshop.memo_document import CHARACTERS, INK, SIDES, MemoDocument, Stretch, memo_font

if TYPE_CHECKING:
    from fiscal_desk.memo.arranging.draft import Draft

_WIDEST = 860
_TOP = 28


class FlowView(QTextBrowser):
    """Shows a draft; a click chooses a sentence, a double click or F2 asks to edit it."""

    chosen = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._set: MemoDocument | None = None
        self._width = 0
        self._pointed = ""
        self.sentence = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("备忘录"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        paper = QPalette(self.palette())
        paper.setColor(QPalette.ColorRole.Base, QColor("white"))
        paper.setColor(QPalette.ColorRole.Text, INK)
        self.setPalette(paper)

    def show_draft(self, draft: Draft) -> None:
        """Set a draft and stay where the reader is."""
        self._draft = draft
        self._lay_out()

    def clear_draft(self) -> None:
        """Show nothing."""
        self._draft = self._set = None
        self.sentence = ""
        self.clear()

    def choose(self, sentence: str, *, scroll: bool = True) -> None:
        """Mark a sentence and bring it into view."""
        self.sentence = sentence
        self._mark()
        if scroll and self._set is not None and (stretches := self._set.places.get(sentence)):
            cursor = QTextCursor(self.document())
            cursor.setPosition(stretches[0].start)
            place = self.cursorRect(cursor)
            if not self.viewport().rect().adjusted(0, 20, 0, -60).contains(place.center()):
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + place.top() - self.viewport().height() // 3)

    def sentences(self) -> list[str]:
        """Return the sentences that are shown, in their order."""
        return list(self._set.places) if self._set is not None else []

    def place_of(self, sentence: str) -> QRect:
        """Return where a sentence stands in the viewport, as wide as the paper's text."""
        stretches = self._set.places.get(sentence, []) if self._set is not None else []
        if not stretches:
            return QRect()
        found = self._rect(stretches[0].start).united(self._rect(stretches[-1].end))
        left, right = round(self._width * SIDES[0]), round(self._width * SIDES[1])
        return QRect(left, found.top(), self._width - left - right, found.height())

    def font_of_text(self) -> QFont:
        """Return the font of the body."""
        return memo_font("body", self._text_width() / CHARACTERS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 edits, Up and Down go from sentence to sentence, Enter goes to the figures."""
        if not take_key(self, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """F2 is the sentence's here, whatever it is elsewhere in the window."""
        if is_edit_key(self, event):
            event.accept()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked, unless text was selected."""
        super().mouseReleaseEvent(event)
        sentence = self._at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and sentence and not self.textCursor().hasSelection():
            self.choose(sentence, scroll=False)
            self.chosen.emit(sentence)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit what was clicked."""
        if sentence := self._at(event.position().toPoint()):
            self.choose(sentence, scroll=False)
            self.edit_wanted.emit(sentence)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would choose."""
        super().mouseMoveEvent(event)
        pointed = self._at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if pointed else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if pointed != self._pointed:
            self._pointed = pointed
            self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the memo for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def _text_width(self) -> float:
        return self._width * (1 - sum(SIDES))

    def _lay_out(self) -> None:
        if self._draft is None:
            return
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        self._width = min(max(room, 240), _WIDEST)
        beside = max(0, (room - self._width) // 2)
        self.setViewportMargins(beside, 0, beside, 0)
        above = self.verticalScrollBar().value()
        self._set = MemoDocument(self._draft.memo, self._text_width())
        frame = self._set.document.rootFrame().frameFormat()
        frame.setLeftMargin(self._width * SIDES[0])
        frame.setRightMargin(self._width * SIDES[1])
        frame.setTopMargin(_TOP)
        frame.setBottomMargin(_TOP * 2)
        self._set.document.rootFrame().setFrameFormat(frame)
        self._set.document.setParent(self)
        self.setDocument(self._set.document)  # takes the one before along
        self._mark()
        self.verticalScrollBar().setValue(above)

    def _at(self, point: QPoint) -> str:
        if self._set is None:
            return ""
        cursor = self.cursorForPosition(point)
        for position in (cursor.position(), cursor.position() - 1):
            sentence = self._set.sentence_at(position)
            # Beside a paragraph the nearest position is its end: that is no click on it.
            if sentence and self._rect(position).adjusted(-24, -4, 24, 4).contains(point):
                return sentence
        return ""

    def _rect(self, position: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    def _mark(self) -> None:
        if self._set is None or self._draft is None:
            return
        colours = worded_colours(self._draft)
        if self._pointed:
            colours.setdefault(self._pointed, POINTED)
        if self.sentence:
            colours[self.sentence] = CHOSEN
        marks = [
            self._selection(stretch, colour)
            for sentence, colour in colours.items()
            for stretch in self._set.places.get(sentence, [])
        ]
        self.setExtraSelections(marks)

    def _selection(self, stretch: Stretch, colour: QColor) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(stretch.start)
        cursor.setPosition(stretch.end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor  # type: ignore[attr-defined]
        mark.format.setBackground(colour)  # type: ignore[attr-defined]
        return mark
