"""The drawing of one chart: title, key, plot and notes in one scene, for the screen, a picture, or paper."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsView

from fiscal_desk.comparison.charts.drawing_up import chart_words
from fiscal_desk.comparison.charts.model import Chart, ChartKind, Stage
from fiscal_desk.desk.charting.axes import PlaceAxis, ValueAxis
from fiscal_desk.desk.charting.geometry import (
    Placed,
    bar_width,
    label_sides,
    line_runs,
    placed_bars,
    placed_points,
    value_range,
    with_room,
)
from fiscal_desk.desk.charting.items import Grid, Line, MarkItem
from fiscal_desk.desk.charting.looks import ChartLook
from fiscal_desk.desk.charting.painting import Shape
from fiscal_desk.desk.charting.text_block import KeyRow, TextBlock

#: A bar is no wider than this, in pixels.
_WIDEST = 64.0
_SMALLEST_FONT = 0.8
#: Words may reach this far beyond a narrow bar: into the gap to the next one.
_BETWEEN = 4.0
_SHAPES = tuple(Shape)
#: A lower drawing leaves its height to the bars.
_LOW = 260
_A_PART, _AROUND = 25, 80


def least_height(chart: Chart) -> int:
    """Return the height below which a chart cannot be read."""
    return _A_PART * len(chart.places) + _AROUND if chart.kind is ChartKind.SHARES else 120


class ChartView(pg.GraphicsView):  # type: ignore[misc]
    """Draws one chart; a click on a mark, or Enter on the current one, chooses its figure."""

    chosen = Signal(object)  # Member
    chart: Chart | None = None  # what is drawn; pyqtgraph asks for a layout before there is any

    def __init__(self, parent: Any = None, *, titled: bool = True, noted: bool = True) -> None:
        """`titled`, `noted`: whether title and notes are part of the drawing."""
        super().__init__(parent, background=None, useOpenGL=False)
        self._titled, self._noted = titled, noted
        self.marks: list[MarkItem] = []
        self._plot: Any = None
        self._a_unit = 1.0  # pixels
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_chart(self, chart: Chart | None, look: ChartLook | None) -> None:
        """Draw a chart, or nothing, in place of the one before; only nothing needs no look."""
        self.marks = []
        self.chart = None
        if look is not None:
            self.setBackground(QColor(look.ground))
        self.setAccessibleName(chart_words(chart) if chart else "")
        if chart is None or look is None:
            self.setCentralItem(pg.GraphicsWidget())
        else:
            self._build(chart, look)
            self.chart = chart
            self._fit()

    def close(self) -> bool:
        """Let go of the drawing first: pyqtgraph's own way of clearing the scene crashes with items in a layout."""
        self.show_chart(None, None)
        return bool(QGraphicsView.close(self))

    def sizeHint(self) -> QSize:
        """Return a size at which charts read well."""
        return QSize(760, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        if self.chart is not None:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the marks, Enter goes to the current one's sentence."""
        keys = Qt.Key
        if event.key() in (keys.Key_Right, keys.Key_Down, keys.Key_Left, keys.Key_Up):
            self._walk(1 if event.key() in (keys.Key_Right, keys.Key_Down) else -1)
        elif event.key() in (keys.Key_Return, keys.Key_Enter) and (item := self._current()):
            self._choose(item)
        else:
            super().keyPressEvent(event)

    # Building

    def _build(self, chart: Chart, look: ChartLook) -> None:
        self._look, self._small = look, look.sized(0.92)
        self._sideways = chart.kind is ChartKind.SHARES
        self._layout = pg.GraphicsLayout()
        self._layout.setContentsMargins(12, 8, 14, 6)
        self._layout.layout.setVerticalSpacing(4)
        blocks: list[Any] = []
        if self._titled:
            blocks.append(TextBlock(chart.title, look.sized(1.1, bold=True), look.text, centred=True))
        blocks.append(KeyRow(chart.axis, self._key(chart, look), look.sized(0.92), look.text, look.muted))
        for row, block in enumerate(blocks):
            self._layout.addItem(block, row, 0)
        row = len(blocks)
        self._build_plot(chart, look, row)
        self._layout.layout.setRowStretchFactor(row, 1)
        if self._noted and chart.notes:
            blocks.append(TextBlock("注：" + "".join(chart.notes), look.sized(0.85), look.muted))
            self._layout.addItem(blocks[-1], row + 1, 0)
        self._blocks = blocks
        self.setCentralItem(self._layout)

    def _build_plot(self, chart: Chart, look: ChartLook, row: int) -> None:
        font = look.sized(0.92)
        sides = ("left", "bottom") if self._sideways else ("bottom", "left")
        self._places = PlaceAxis(sides[0], chart.places, font, look.text)
        self._values = ValueAxis(sides[1], font, look.muted)
        self._plot = pg.PlotItem(axisItems={sides[0]: self._places, sides[1]: self._values}, enableMenu=False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(False, False)
        view = self._plot.vb
        view.setDefaultPadding(0)
        view.invertY(self._sideways)
        view.addItem(Grid(look, self._values.ticks, sideways=self._sideways), ignoreBounds=True)
        self._layout.addItem(self._plot, row, 0)
        if chart.kind is ChartKind.YEARS:
            self._add_lines(chart, look)
        else:
            for placed in placed_bars(chart, bar_width(chart, 1.0)):
                self._add_mark(placed, chart, look)
        view.sigResized.connect(self._place_marks)

    def _add_lines(self, chart: Chart, look: ChartLook) -> None:
        points = placed_points(chart)
        for number, series in enumerate(chart.series):
            dashed = any(mark.stage is not Stage.RESULT for mark in series.marks)
            for run in line_runs(points, number):
                self._plot.vb.addItem(Line(run, look.colour(number), dashed=dashed), ignoreBounds=True)
        for placed in points:
            self._add_mark(placed, chart, look, _SHAPES[placed.series % len(_SHAPES)])

    def _add_mark(self, placed: Placed, chart: Chart, look: ChartLook, shape: Shape | None = None) -> None:
        words = [chart.places[placed.place], chart.series[placed.series].name if len(chart.series) > 1 else ""]
        said = " ".join(word for word in words if word) + f"：{placed.mark.text}"
        if chart.unit and not placed.mark.text.endswith(chart.unit):
            said += f"（{chart.unit}）"
        item = MarkItem(placed, said, look, look.sized(0.92), shape=shape, sideways=self._sideways)
        item.chosen.connect(self._choose)
        self.marks.append(item)
        self._plot.vb.addItem(item, ignoreBounds=True)

    def _key(self, chart: Chart, look: ChartLook) -> list[tuple[str, QColor, Stage, Shape | None]]:
        lines = chart.kind is ChartKind.YEARS
        stages = [next((mark.stage for mark in series.marks), Stage.RESULT) for series in chart.series]
        if len(chart.series) == 1 and stages[0] is Stage.RESULT:
            return []
        return [
            (series.name, look.colour(n), stages[n], _SHAPES[n % len(_SHAPES)] if lines else None)
            for n, series in enumerate(chart.series)
        ]

    # Room

    def _fit(self) -> None:
        """Break names and place bars for the room there is."""
        chart = self.chart
        if chart is None:
            return
        for block in self._blocks:
            block.fit(self.width() - 26.0)
        if self._sideways:
            self._places.fit(min(self.width() * 0.3, 260.0))
        else:
            lines = 3 if self.height() > _LOW else 2
            self._places.fit(max((self.width() - 90.0) / max(len(chart.places), 1) - 8.0, 40.0), lines)
        self._layout.layout.activate()
        self._place_marks()

    def _place_marks(self) -> None:
        chart = self.chart
        if chart is None:
            return
        view = self._plot.vb
        a_place = ((view.height() if self._sideways else view.width()) or 1.0) / max(len(chart.places), 1)
        if chart.kind is ChartKind.REPORTS:
            self._write_labels(bar_width(chart, _WIDEST / a_place) * a_place)
        self._show_range(chart)
        if chart.kind is ChartKind.YEARS:
            self._spread_labels()
        else:
            width = bar_width(chart, _WIDEST / a_place)
            for item, placed in zip(self.marks, placed_bars(chart, width), strict=True):
                item.prepareGeometryChange()
                item.placed, item.width = placed, width
        for item in self.marks:
            item.update()

    def _show_range(self, chart: Chart) -> None:
        """Show all values, with room for what is written at the marks."""
        view = self._plot.vb
        along = (-0.5, max(len(chart.places), 1) - 0.5)
        low, high = value_range(chart)
        sizes = [item.label_size() for item in self.marks]
        if self._sideways:
            room = max((size.width() for size in sizes), default=0.0) + 20
            values = with_room(low, high, view.width(), room if low < 0 else 0.0, room)
            view.setRange(xRange=values, yRange=along, padding=0)
        else:
            room = max((size.height() for size in sizes), default=0.0) + 16
            below = room if low < 0 or not chart.from_zero else 0.0
            values = with_room(low, high, view.height(), below, room if high > 0 else 6.0)
            view.setRange(xRange=along, yRange=values, padding=0)
            self._a_unit = view.height() / (values[1] - values[0])

    def _spread_labels(self) -> None:
        """Keep the words at points of one place clear of each other."""
        line = max((item.label_size().height() for item in self.marks), default=0.0) + 12
        for place in {item.placed.place for item in self.marks}:
            items = [item for item in self.marks if item.placed.place == place]
            # Not as mapped by the view: it turns to a new range only when it is painted.
            sides = label_sides([float(item.mark.value or 0) * self._a_unit for item in items], line)
            for item, side in zip(items, sides, strict=True):
                item.side = side

    def _write_labels(self, room: float) -> None:
        """Write smaller where bars are narrower than what is written at them, and upright where that is not enough."""
        widest = max((QFontMetricsF(self._small).horizontalAdvance(item.mark.text) for item in self.marks), default=0.0)
        share = (room + _BETWEEN) / widest if widest else 1.0
        upright = share < _SMALLEST_FONT
        font = self._small if share >= 1 else self._look.sized(0.92 * (0.85 if upright else share))
        for item in self.marks:
            item.set_font(font, upright=upright)

    # Choosing

    def _current(self) -> MarkItem | None:
        return next((item for item in self.marks if item.current), None)

    def _walk(self, steps: int) -> None:
        if not self.marks:
            return
        order = sorted(self.marks, key=lambda item: (item.placed.place, item.placed.series, item.placed.at))
        now = self._current()
        at = order.index(now) + steps if now else (0 if steps > 0 else len(order) - 1)
        self._make_current(order[min(max(at, 0), len(order) - 1)])

    def _make_current(self, item: MarkItem) -> None:
        for each in self.marks:
            each.set_current(each is item)

    def _choose(self, item: MarkItem) -> None:
        self._make_current(item)
        if item.mark.member is not None:
            self.chosen.emit(item.mark.member)
