"""The gap between two panes: it is dragged to share the width, and shows what belongs together on either side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QToolButton

from fiscal_desk.desk.looks.icons import icon
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.panes.linking import Linking, LinkLine
from fiscal_desk.desk.panes.pane_column import PaneColumn
from fiscal_desk.desk.panes.report_pane import ReportPane

WIDTH = 26
_BUTTON = 22

#: The panes on either side of a handle, None where there are none.
Sides = Callable[["LinkHandle"], tuple[ReportPane, ReportPane] | None]


class LinkHandle(QSplitterHandle):
    """Draws thin lines from pane to pane, with the lock of scrolling together at its top."""

    def __init__(self, splitter: QSplitter, linking: Linking, sides: Sides) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._linking = linking
        self._sides = sides
        self.lock = QToolButton(self)
        self.lock.setDefaultAction(linking.link)
        self.lock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.lock.setAutoRaise(True)
        self.lock.setIconSize(QSize(16, 16))
        self.lock.setFixedSize(_BUTTON, _BUTTON)
        self.lock.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lock.setCursor(Qt.CursorShape.ArrowCursor)
        linking.changed.connect(self.update)
        linking.link.toggled.connect(self._dress)
        self._dress()

    def lines(self) -> Sequence[LinkLine]:
        """Return what is drawn, with heights counted from the handle's top."""
        sides = self._sides(self)
        if sides is None:
            return ()
        tops = [self._top(pane) for pane in sides]
        return [
            line._replace(left=line.left + tops[0], right=line.right + tops[1]) for line in self._linking.lines(*sides)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the gap, then the lines within the height of the pages."""
        painter = QPainter(self)
        scheme = scheme_of(self.palette())
        painter.fillRect(self.rect(), self.palette().window())
        faint = QColor(scheme.faint)
        for x in (0, self.width() - 1):
            painter.fillRect(QRect(x, 0, 1, self.height()), faint)
        if sides := self._sides(self):
            painter.setClipRect(self.rect().adjusted(0, max(self._top(pane) for pane in sides), 0, 0))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for line in self.lines():
                self._draw(painter, line, QColor(scheme.accent if line.chosen else scheme.muted))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lock at the height of the panes' heads."""
        super().resizeEvent(event)
        self._place_lock()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _draw(self, painter: QPainter, line: LinkLine, colour: QColor) -> None:
        width = self.width()
        path = QPainterPath(QPointF(0, line.left))
        path.cubicTo(QPointF(width * 0.5, line.left), QPointF(width * 0.5, line.right), QPointF(width, line.right))
        if not line.chosen:
            colour.setAlpha(70)
        painter.setPen(QPen(colour, 2.0 if line.chosen else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        if line.chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(0, line.left), 4, 4)
            painter.drawEllipse(QPointF(width, line.right), 4, 4)

    def _top(self, pane: ReportPane) -> int:
        return pane.shown.viewport().mapTo(self.splitter(), QPoint()).y() - self.y()

    def _place_lock(self) -> None:
        self.lock.move((self.width() - _BUTTON) // 2, 10)

    def _dress(self) -> None:
        on = self._linking.link.isChecked()
        self._linking.link.setIcon(icon("link" if on else "unlink"))
        self.lock.setAccessibleName(self._linking.link.text())
        self.update()


def panes_beside(splitter: QSplitter, handle: QSplitterHandle) -> tuple[ReportPane, ReportPane] | None:
    """Return the panes that are seen on either side of a handle."""
    for index in range(1, splitter.count()):
        if splitter.handle(index) is handle:
            left, right = _seen(splitter, index)
            return (left, right) if left is not None and right is not None else None
    return None


def _seen(splitter: QSplitter, index: int) -> Iterator[ReportPane | None]:
    for side in (splitter.widget(index - 1), splitter.widget(index)):
        pane = side.current if isinstance(side, PaneColumn) else None
        yield pane if pane is not None and pane.isVisible() else None
