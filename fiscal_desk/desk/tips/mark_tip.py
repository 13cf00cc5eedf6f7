"""The tip on a mark: shown while the mouse rests there, beside the mark and never under the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QLabel, QToolTip, QWidget

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.pages.page_view import PageView
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.desk.tips.tip_words import tip_html

#: How long the mouse rests before a tip comes; with one on show, the next mark's comes sooner.
_WAIT_MS, _SOON_MS = 260, 60
_GAP = 4
#: As wide as this many full-width characters at most.
_WIDEST = 30
_AWAY = frozenset(
    {
        QEvent.Type.Leave,
        QEvent.Type.Wheel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Hide,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.WindowDeactivate,
    }
)


class MarkTip(QObject):
    """Watches the mouse over a page; whoever has none reads the same in the inspector."""

    def __init__(
        self,
        view: PageView | PrintedView,
        figure_at: Callable[[int], CaseFigure | None],
        catalogue: Catalogue,
    ) -> None:
        """`figure_at` returns the figure at a text offset."""
        super().__init__(view)
        self._view = view
        self._figure_at = figure_at
        self._catalogue = catalogue
        self._point = QPoint()
        self._rect = QRectF()  # the line of the mark that the tip on show belongs to, in the viewport
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._look)
        self.label: TipLabel | None = None
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.hide)

    @property
    def is_shown(self) -> bool:
        """Whether a tip is on show."""
        return self.label is not None and self.label.isVisible()

    def hide(self) -> None:
        """Take the tip away."""
        self._timer.stop()
        if self.label is not None:
            self.label.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse; everything goes on to the page."""
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._follow(event)
        elif event.type() in _AWAY:
            self.hide()
        return False

    def _follow(self, event: QMouseEvent) -> None:
        if event.buttons():
            self.hide()
            return
        self._point = event.position().toPoint()
        if self.is_shown and self._rect.contains(QPointF(self._point)):
            return
        self._timer.start(_SOON_MS if self.is_shown else _WAIT_MS)

    def _look(self) -> None:
        figure = self._figure_at(self._view.offset_at(self._point))
        if figure is None:
            self.hide()
            return
        lines = self._view.rects((figure.current.start, figure.current.end))
        self._rect = next((line for line in lines if line.contains(QPointF(self._point))), QRectF())
        if self.label is None:
            self.label = TipLabel(self._view)
        viewport = self._view.viewport()
        around = self._rect.toAlignedRect() if not self._rect.isNull() else QRect(self._point, self._point)
        html = tip_html(figure, self._catalogue, scheme_of(self._view.palette()))
        self.label.tell(html, QRect(viewport.mapToGlobal(around.topLeft()), around.size()))


class TipLabel(QLabel):
    """A small window that no mouse and no keyboard reaches."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.WindowTransparentForInput)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFrameShape(QFrame.Shape.Box)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMargin(5)

    def tell(self, html: str, around: QRect) -> None:
        """Say something beneath a rectangle of the screen, or above it where there is no room beneath."""
        self.setPalette(QToolTip.palette())
        self.setForegroundRole(QToolTip.palette().ColorRole.ToolTipText)
        self.setBackgroundRole(QToolTip.palette().ColorRole.ToolTipBase)
        self.setText(html)
        measured = QTextDocument()
        measured.setDocumentMargin(0)
        measured.setDefaultFont(self.font())
        measured.setHtml(html)
        measured.setTextWidth(min(measured.idealWidth(), self.fontMetrics().horizontalAdvance("国") * _WIDEST))
        self.setWordWrap(True)
        edge = 2 * (self.margin() + self.frameWidth()) + 2
        self.resize(round(measured.textWidth()) + edge, round(measured.size().height()) + edge)
        room = self.screen().availableGeometry()
        y = around.bottom() + _GAP
        if y + self.height() > room.bottom():
            y = around.top() - _GAP - self.height()
        self.move(min(max(around.left(), room.left()), room.right() - self.width()), y)
        self.show()
