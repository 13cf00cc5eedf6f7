"""Selecting text on pages with the mouse, and copying it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QMouseEvent

from fiscal_desk.desk.pages.page_view import Span

if TYPE_CHECKING:
    from fiscal_desk.desk.pages.printed.printed_view import PrintedView

#: A mouse that moved no farther, in pixels, was clicked.
_STILL = 4
#: A number whole, where a text field would cut it at its point; letters; other characters up to a sign.
_WORD = re.compile(r"\d+(?:[.,．]\d+)*[%％]?|[A-Za-z]+|[^\W\dA-Za-z]+|\S")


class Selecting:
    """Follows the left button on a view of pages."""

    def __init__(self, view: PrintedView) -> None:
        self._view = view
        self._report_text = ""
        self._pressed = QPointF()
        self._from: int | None = None
        self._chosen: Span | None = None

    def set_text(self, text: str) -> None:
        """Take the text that is selected from."""
        self._report_text = text
        self._chosen = None

    def raw(self) -> Span | None:
        """Return what is selected, to be painted."""
        return self._chosen

    def span(self) -> Span | None:
        """Return what is selected, without blanks at its ends."""
        if self._chosen is None:
            return None
        start, end = self._chosen
        words = self._report_text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        return (start, end) if start < end else None

    def select(self, start: int, end: int) -> None:
        """Select a span."""
        self._set((min(start, end), max(start, end)) if start != end else None)

    def select_all(self) -> None:
        """Select the whole text."""
        self.select(0, len(self._report_text))

    def select_word(self, offset: int) -> None:
        """Select the number, the word or the run of Chinese characters at an offset; nothing at -1."""
        if offset >= 0:
            start = self._report_text.rfind("\n", 0, offset) + 1
            for found in _WORD.finditer(self._report_text, start):
                if found.end() > offset:
                    if found.start() <= offset:
                        self.select(*found.span())
                    return

    def copy(self) -> None:
        """Put what is selected onto the clipboard."""
        if self._chosen is not None:
            QGuiApplication.clipboard().setText(self._report_text[slice(*self._chosen)])

    def press(self, event: QMouseEvent) -> None:
        """The button went down."""
        self._pressed = event.position()
        self._from = self._view.boundary_at(event.position().toPoint())
        self._view.point_at(self._from)

    def move(self, event: QMouseEvent) -> None:
        """The mouse went on with the button down; beyond the edge of the view the pages follow it."""
        if self._from is not None and not self._is_still(event):
            self._follow(event.position())
            self.select(self._from, self._view.boundary_at(event.position().toPoint()))

    def release(self, event: QMouseEvent) -> bool:
        """The button came up; return whether something was selected, and it was no click."""
        began, self._from = self._from, None
        if began is None or not self._is_still(event):
            return True
        self._set(None)
        return False

    def _follow(self, point: QPointF) -> None:
        port = self._view.viewport().rect()
        for bar, at, last in (
            (self._view.verticalScrollBar(), point.y(), port.bottom()),
            (self._view.horizontalScrollBar(), point.x(), port.right()),
        ):
            if not 0 <= at <= last:
                bar.setValue(bar.value() + round(min(at, 0.0) + max(at - last, 0.0)))

    def _is_still(self, event: QMouseEvent) -> bool:
        return (event.position() - self._pressed).manhattanLength() < _STILL

    def _set(self, chosen: Span | None) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self._view.viewport().update()
            self._view.selection_changed.emit()
