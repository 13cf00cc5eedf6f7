"""Ctrl+F: looks for words in all open reports and walks through what it finds."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from fiscal_desk.desk.icons import icon
from fiscal_desk.desk.page_view import Span
from fiscal_desk.desk.pane_area import PaneArea

_MOST_HITS = 2000


class SearchBar(QWidget):
    """A line to type into, the count, previous, next, close."""

    closed = Signal()

    def __init__(self, panes: PaneArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._hits: list[tuple[str, Span]] = []
        self._at = -1
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(360)
        self.count = QLabel()
        self.previous_button = QToolButton()
        self.next_button = QToolButton()
        self.close_button = QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.addWidget(self.line, 1)
        for button in (self.previous_button, self.next_button):
            button.setAutoRaise(True)
            row.addWidget(button)
        row.addWidget(self.count)
        row.addStretch(1)
        self.close_button.setAutoRaise(True)
        row.addWidget(self.close_button)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(150)
        self._typing.timeout.connect(self.search)
        self.line.textChanged.connect(self._typing.start)
        self.previous_button.clicked.connect(lambda: self.go(-1))
        self.next_button.clicked.connect(lambda: self.go(1))
        self.close_button.clicked.connect(self.close_search)
        self._dress()
        self.hide()

    def open_search(self) -> None:
        """Show the bar, ready to type; what is selected in the text is looked for at once."""
        if chosen := self._panes.selected_span():
            pane = self._panes.pane(chosen[0])
            text = pane.report.text[chosen[1] : chosen[2]] if pane else ""
            if text and "\n" not in text and len(text) <= 40:
                self.line.setText(text)
        self.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search()

    def close_search(self) -> None:
        """Hide the bar and what it found, and go back to the text."""
        self._typing.stop()
        self.hide()
        self._hits, self._at = [], -1
        self._panes.set_hits({}, None)
        self._panes.focus_text()
        self.closed.emit()

    def search(self) -> None:
        """Look through all reports, letter case aside."""
        self._typing.stop()
        text = self.line.text().strip()
        self._hits, self._at = [], -1
        if text:
            pattern = re.compile(re.escape(text), re.IGNORECASE)
            for pane in self._panes.panes:
                for found in pattern.finditer(pane.report.text):
                    self._hits.append((pane.report_id, found.span()))
                    if len(self._hits) >= _MOST_HITS:
                        break
            active = self._panes.active
            ids = [report_id for report_id, _ in self._hits]
            if self._hits:
                self._at = ids.index(active.report_id) if active and active.report_id in ids else 0
        self._show_hits()

    def go(self, step: int) -> None:
        """Go to the next (1) or previous (−1) hit, round the end."""
        if self._typing.isActive():
            self.search()
        elif self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._show_hits()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_search()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _show_hits(self) -> None:
        by_report: dict[str, list[Span]] = {}
        for report_id, span in self._hits:
            by_report.setdefault(report_id, []).append(span)
        self._panes.set_hits(by_report, self._hits[self._at] if self._at >= 0 else None)
        self._write_count()

    def _write_count(self) -> None:
        if self._hits:
            text = self.tr("第 {at} 处，共 {count} 处").format(at=self._at + 1, count=len(self._hits))
        else:
            text = self.tr("没有找到") if self.line.text().strip() else ""
        self.count.setText(text)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(self._hits))

    def _dress(self) -> None:
        self.line.setPlaceholderText(self.tr("在所有报告中查找"))
        self.line.setAccessibleName(self.tr("查找"))
        for button, name, words in (
            (self.previous_button, "previous", self.tr("上一处（Shift+Enter）")),
            (self.next_button, "next", self.tr("下一处（Enter）")),
            (self.close_button, "close", self.tr("关闭查找（Esc）")),
        ):
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._write_count()
