"""The drawing of one chart: title, legend, plot and notes in one scene, for the screen, a picture, or paper."""

from __future__ import annotations

import html
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsView

from fiscal_desk.comparison.charts.model import Chart, ChartKind, Stage
from fiscal_desk.desk.charting.looks import ChartLook
from fiscal_desk.desk.charting.marks import ShownMark, Swatch
from fiscal_desk.desk.charting.plot import ChartPlot
from fiscal_desk.desk.charting.spoken_chart import spoken_chart
from fiscal_desk.desk.words.spoken import axis_words

#: A lower drawing leaves its height to the bars; names have two lines there, and below the second height one.
_LOW, _LOWEST = 260, 130
_A_PART, _AROUND = 25, 80
_MARGINS = 22.0


def least_height(chart: Chart) -> int:
    """Return the height below which a chart cannot be read."""
    return _A_PART * len(chart.places) + _AROUND if chart.kind is ChartKind.SHARES else 76


class ChartView(pg.GraphicsView):  # type: ignore[misc]
    """Draws one chart; a click on a mark, or Enter on the current one, chooses its figure."""

    chosen = Signal(object)  # Member
    resized = Signal()
    plot: ChartPlot | None = None  # pyqtgraph asks for a layout before there is any

    def __init__(self, parent: Any = None, *, titled: bool = True, noted: bool = True) -> None:
        """`titled`, `noted`: whether title and notes are part of the drawing."""
        super().__init__(parent, background=None, useOpenGL=False)
        self._titled, self._noted = titled, noted
        self._current: ShownMark | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scene().sigMouseClicked.connect(self._on_click)
        self.scene().sigMouseMoved.connect(self._on_move)

    @property
    def marks(self) -> list[ShownMark]:
        """The marks of what is drawn."""
        return self.plot.marks if self.plot is not None else []

    def show_chart(self, chart: Chart | None, look: ChartLook | None) -> None:
        """Draw a chart, or nothing, in place of the one before; only nothing needs no look."""
        self.plot = self._current = None
        if look is not None:
            self.setBackground(QColor(look.ground))
        self.setAccessibleName(spoken_chart(chart) if chart else "")
        if chart is None or look is None:
            self.setCentralItem(pg.GraphicsWidget())
        else:
            self._build(chart, look)
            self.fit()

    def _axis(self, chart: Chart) -> str:
        # A drawing with its notes is a picture for Chinese documents.
        return chart.axis if self._noted else axis_words(chart.axis)

    def close(self) -> bool:
        """Let go of the drawing first: pyqtgraph's own way of clearing the scene crashes with items in a layout."""
        self.show_chart(None, None)
        return bool(QGraphicsView.close(self))

    @property
    def is_low(self) -> bool:
        """Whether there is no room for the unit above the drawing."""
        return bool(self.height() <= _LOWEST)

    def sizeHint(self) -> QSize:
        """Return a size at which charts read well."""
        return QSize(760, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self.fit()
        self.resized.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all places again."""
        super().mouseDoubleClickEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the marks, Enter goes to the current one's sentence."""
        keys = Qt.Key
        if event.key() in (keys.Key_Right, keys.Key_Down, keys.Key_Left, keys.Key_Up):
            self._walk(1 if event.key() in (keys.Key_Right, keys.Key_Down) else -1)
        elif event.key() in (keys.Key_Return, keys.Key_Enter) and self._current:
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Break names and lines for the room there is, and show all places."""
        plot = self.plot
        if plot is None:
            return
        room, chart = self.width() - _MARGINS, plot.chart
        for block in self._blocks:
            block.item.setTextWidth(room)
            block.updateMin()
        widest = max(map(self._metrics.horizontalAdvance, (series.name for series in chart.series)), default=0.0) + 40
        self._legend.setColumnCount(
            max(1, int((room - self._metrics.horizontalAdvance(self._axis(chart)) - 28) // widest))
        )
        self._legend.setMaximumWidth(self._legend.layout.effectiveSizeHint(Qt.SizeHint.PreferredSize).width())
        if chart.kind is ChartKind.SHARES:
            plot.place_axis.fit(min(self.width() * 0.3, 260.0))
        else:
            lines = 3 if self.height() > _LOW else 2 if self.height() > _LOWEST else 1
            plot.place_axis.fit(max((self.width() - 90.0) / max(len(chart.places), 1) - 8.0, 40.0), lines)
        said = self._noted or not self.is_low  # whoever shows a lower one says the unit elsewhere
        self._unit.setVisible(said)
        self._unit.setMinimumHeight(self._unit_height if said else 0)
        self._unit.setMaximumHeight(self._unit_height if said else 0)
        for layout in (plot.layout, self._layout.layout):
            layout.invalidate()
            layout.activate()
        plot.place()
        self._mark_current()

    # Building

    def _build(self, chart: Chart, look: ChartLook) -> None:
        small = look.sized(0.92)
        self._metrics = QFontMetricsF(small)
        self._layout = pg.GraphicsLayout()
        self._layout.setContentsMargins(8, 4, 14, 4)
        self._layout.layout.setVerticalSpacing(2)
        self._layout.layout.setColumnStretchFactor(2, 1)
        self._layout.layout.setRowStretchFactor(2, 1)
        self._blocks: list[Any] = []
        if self._titled:
            self._say(f"<div align='center'><b>{html.escape(chart.title)}</b></div>", 0, look.text, look.sized(1.1))
        words = html.escape(self._axis(chart))
        self._unit = axis = self._layout.addLabel(words, 1, 0, justify="left", color=look.muted, size=_size(small))
        axis.setMaximumSize(axis.minimumSize())
        self._unit_height = axis.minimumHeight()
        self._layout.layout.setAlignment(axis, Qt.AlignmentFlag.AlignTop)
        plot = ChartPlot(chart, look)
        self._build_legend(plot, look)
        self._layout.addItem(plot, 2, 0, colspan=3)
        if self._noted and chart.notes:
            self._say("注：" + html.escape("".join(chart.notes)), 3, look.muted, look.sized(0.85))
        self._ring = QGraphicsRectItem(self._layout)
        self._ring.setPen(QPen(QColor(look.accent), 2.0, Qt.PenStyle.DotLine))
        self.setCentralItem(self._layout)
        self.plot = plot

    def _build_legend(self, plot: ChartPlot, look: ChartLook) -> None:
        size = _size(look.sized(0.92))
        self._legend = pg.LegendItem(labelTextColor=look.text, labelTextSize=size, sampleType=Swatch, frame=False)
        self._legend.setFlag(self._legend.GraphicsItemFlag.ItemIgnoresTransformations, enabled=False)
        self._legend.layout.setContentsMargins(0, 0, 0, 0)
        self._legend.sigSampleClicked.connect(self._hide_or_show)
        series = plot.chart.series
        if len(series) > 1 or any(mark.stage is not Stage.RESULT for each in series for mark in each.marks[:1]):
            for each, drawn in zip(series, plot.drawn, strict=True):
                if drawn:
                    self._legend.addItem(drawn[0], html.escape(each.name) + "&nbsp;&nbsp;")
        self._layout.addItem(self._legend, 1, 1)
        rest = pg.GraphicsWidget()  # of the line
        rest.setMaximumHeight(0)
        self._layout.addItem(rest, 1, 2)
        self._layout.layout.setAlignment(self._legend, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _say(self, words: str, row: int, colour: str, font: Any) -> None:
        label = self._layout.addLabel(words, row, 0, colspan=3, justify="left", color=colour, size=_size(font))
        self._blocks.append(label)

    # Choosing

    def _at(self, place: QPointF) -> ShownMark | None:
        return next((item for item in self.marks if item.is_at(place)), None)

    def _on_click(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (item := self._at(event.scenePos())):
            self._choose(item)

    def _on_move(self, place: QPointF) -> None:
        item = self._at(place)
        self.setToolTip(item.words if item else "")
        leads = item is not None and item.mark.member is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def _hide_or_show(self, sample: Any) -> None:
        """Hide all of a series, or show it again: pyqtgraph has done so with what stands in the legend."""
        for items in self.plot.drawn if self.plot is not None else ():
            if items and items[0] is sample:
                for item in items[1:]:
                    item.setVisible(sample.isVisible())

    def _walk(self, steps: int) -> None:
        order = sorted(self.marks, key=lambda item: (item.placed.place, item.placed.series, item.placed.at))
        if not order:
            return
        at = order.index(self._current) + steps if self._current else (0 if steps > 0 else len(order) - 1)
        self._current = order[min(max(at, 0), len(order) - 1)]
        self.fit()

    def _mark_current(self) -> None:
        self._ring.setVisible(self._current is not None)
        if self._current is not None:
            self._ring.setRect(self._ring.mapRectFromScene(self._current.body().adjusted(-3, -3, 3, 3)))

    def _choose(self, item: ShownMark) -> None:
        self._current = item
        self._mark_current()
        if item.mark.member is not None:
            self.chosen.emit(item.mark.member)


def _size(font: Any) -> str:
    return f"{font.pointSizeF()}pt"
