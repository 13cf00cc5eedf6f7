"""The legend: kinds by background, states by line and mark, shown exactly as in the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.looks.icons import pixmap
from fiscal_desk.desk.looks.styles import is_dark, mark_format, scheme_of
from fiscal_desk.desk.words.figure_kinds import FigureKind
from fiscal_desk.desk.words.spoken import name_of

_STATES = (
    FigureState.DOUBTFUL,
    FigureState.CONFIRMED,
    FigureState.CORRECTED,
    FigureState.ADDED,
    FigureState.REJECTED,
)
_MARGIN = QPointF(12, 4)


class Legend(QWidget):
    """One quiet line beneath the panes; wraps where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._write()
        # The same ground as the pages, so that the samples look the same.
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def hasHeightForWidth(self) -> bool:
        """Say that narrow legends are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        self._document.setTextWidth(max(width - 2 * _MARGIN.x(), 50))
        return round(self._document.size().height() + 2 * _MARGIN.y())

    def sizeHint(self) -> QSize:
        """Return the height at the present width."""
        return QSize(400, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the words wrap otherwise: a splitter beside the panes gives only a width."""
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(scheme_of(self.palette()).faint))
        self._document.setTextWidth(max(self.width() - 2 * _MARGIN.x(), 50))
        painter.translate(_MARGIN)
        self._document.drawContents(painter)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow palette and font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()

    def _write(self) -> None:
        scheme, dark = scheme_of(self.palette()), is_dark(self.palette())
        self._document.clear()
        self._document.setDefaultFont(self.font())
        cursor = QTextCursor(self._document)
        plain = QTextCharFormat()
        plain.setForeground(QColor(scheme.muted))
        words = QTextCharFormat()
        words.setForeground(self.palette().text())
        gap = "\u2002 "
        cursor.insertText(self.tr("类型") + "\u2002", plain)
        for kind in FigureKind:
            shape = QTextCharFormat(words)
            shape.merge(mark_format(kind, FigureState.READ, dark))
            cursor.insertText(f"\u2006{name_of(kind)}\u2006".replace(" ", "\u00a0"), shape)
            cursor.insertText(gap, plain)
        cursor.insertText("\u2003" + self.tr("状态") + "\u2002", plain)
        size = self.fontMetrics().height()
        for state in _STATES:
            image = QImage(pixmap(f"state-{state}", size, scheme.state_colour(state)).toImage())
            cursor.insertImage(image, str(state))
            shape = QTextCharFormat(words)
            shape.merge(mark_format(FigureKind.LEVEL, state, dark))
            shape.clearBackground()
            cursor.insertText(name_of(state).replace(" ", "\u00a0"), shape)
            cursor.insertText(gap, plain)
        self.setAccessibleName(self.tr("图例"))
        self.setAccessibleDescription(
            "，".join([*(name_of(kind) for kind in FigureKind), *(name_of(state) for state in _STATES)])
        )
        self.updateGeometry()
        self.update()
