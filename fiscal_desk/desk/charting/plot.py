"""The plot of one chart, of pyqtgraph's axes, bars, lines and points: what stands where, for the room there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from fiscal_desk.comparison.charts.model import Chart, ChartKind, Stage
from fiscal_desk.desk.charting.axes import PlaceAxis, ValueAxis
from fiscal_desk.desk.charting.geometry import (
    Placed,
    Side,
    bar_width,
    label_sides,
    line_of,
    placed_bars,
    placed_points,
    value_range,
    with_room,
)
from fiscal_desk.desk.charting.looks import ChartLook
from fiscal_desk.desk.charting.marks import POINT, SYMBOLS, Bars, ShownMark

#: A bar is no wider than this, in pixels.
_WIDEST = 64.0
_SMALLEST_FONT = 0.8
_UPRIGHT_FONT = 0.85
#: Words that stand upright take no more of the plot's height.
_MOST_UPRIGHT = 0.45
#: Words may reach this far beyond a narrow bar: into the gap to the next one.
_BETWEEN = 4.0
#: From this height of the plot on an arrow has a line of its own.
_TWO_LINES = 70.0
#: What is empty above words, and may lie beyond a low plot.
_AROUND_WORDS = 6.0
#: The empty place of a number that the report hides takes so much of the axis.
_HIDDEN = 0.1


class ChartPlot(pg.PlotItem):  # type: ignore[misc]
    """Bars or lines of a chart; the wheel shows fewer places, a drag the others, `fit` all of them."""

    def __init__(self, chart: Chart, look: ChartLook) -> None:
        self.chart, self._look, self._small = chart, look, look.sized(0.92)
        self._sideways, self._lines = chart.kind is ChartKind.SHARES, chart.kind is ChartKind.YEARS
        across, along = ("left", "bottom") if self._sideways else ("bottom", "left")
        self.place_axis = PlaceAxis(across, chart.places, self._small, look.text)
        self._value_axis = values = ValueAxis(along, self._small, look.muted, look.faint)
        super().__init__(axisItems={across: self.place_axis, along: values}, enableMenu=False)
        values.setZValue(-1000)  # below the bars
        self.hideButtons()
        self.setMouseEnabled(x=not self._sideways, y=False)
        self.vb.setDefaultPadding(0)
        self.vb.invertY(self._sideways)
        if not self._sideways:
            self.vb.setLimits(xMin=-0.5, xMax=len(chart.places) - 0.5, minXRange=1)
        self._foot = pg.InfiniteLine(0.0, angle=90 if self._sideways else 0, pen=look.pen(look.muted, 1.2))
        self.addItem(self._foot, ignoreBounds=True)
        placed = placed_points(chart) if self._lines else placed_bars(chart, bar_width(chart, 1.0))
        self.marks = [self._shown(each) for each in placed]
        self._bars: list[tuple[Bars, list[ShownMark]]] = []
        self._ranges: list[tuple[Bars, list[ShownMark]]] = []
        self._points: list[tuple[Any, list[ShownMark]]] = []
        #: What is drawn of each series, the item that stands in the legend first.
        self.drawn: list[list[Any]] = []
        for number in range(len(chart.series)):
            marks = [item for item in self.marks if item.placed.series == number]
            items = (self._line if self._lines else self._grouped)(number, marks) if marks else []
            if ranges := [item for item in marks if item.mark.value_max is not None]:
                items.append(self._add(Bars(look, look.colour(number), None), self._ranges, ranges))
            self.drawn.append([*items, *(item.label for item in marks)])
        self.vb.sigResized.connect(self.place)

    def place(self) -> None:
        """Place bars, points and words for the room there is; all places show."""
        chart, view = self.chart, self.vb
        a_place = ((view.height() if self._sideways else view.width()) or 1.0) / max(len(chart.places), 1)
        width = 0.0 if self._lines else bar_width(chart, _WIDEST / a_place)
        if chart.kind is ChartKind.REPORTS:
            self._write_labels(width * a_place)
        low, high = self._show_range()
        foot = min(max(0.0, low), high)
        self._foot.setValue(foot)
        a_value = (view.height() or 1.0) / (high - low)  # in pixels
        if self._lines:
            self._spread_labels(a_value, low)
        else:
            for item, placed in zip(self.marks, placed_bars(chart, width), strict=True):
                item.placed = placed
        for item in self.marks:
            tip = foot if item.mark.value is None else float(item.mark.value)
            if item.mark.value is None:
                tip += POINT / a_value if self._lines else (high - low) * _HIDDEN
            far = tip if item.mark.value_max is None else float(item.mark.value_max)
            item.place(self._rect(item, tip if self._lines else foot, tip, width), self._rect(item, tip, far, width))
        if chart.kind is ChartKind.REPORTS:
            self._show_words()
        for bars, marks in self._bars:
            bars.place([item.rect for item in marks])
        for bars, marks in self._ranges:
            bars.place([item.stretch for item in marks])
        for points, marks in self._points:
            self._set_points(points, marks)

    # Building

    def _shown(self, placed: Placed) -> ShownMark:
        chart = self.chart
        words = [chart.places[placed.place], chart.series[placed.series].name if len(chart.series) > 1 else ""]
        said = " ".join(word for word in words if word) + f"：{placed.mark.text}"
        if chart.unit and not placed.mark.text.endswith(chart.unit):
            said += f"（{chart.unit}）"
        return ShownMark(placed, said, self._look, self, point=self._lines, sideways=self._sideways)

    def _grouped(self, series: int, marks: Sequence[ShownMark]) -> list[Any]:
        """Return one item of bars for each look: of each stage, and of what reports hide."""
        looks: dict[Stage | None, list[ShownMark]] = {}
        for item in marks:
            looks.setdefault(None if item.mark.value is None else item.mark.stage, []).append(item)
        colour, muted = self._look.colour(series), QColor(self._look.muted)
        return [
            self._add(Bars(self._look, colour if stage else muted, stage), self._bars, looks[stage])
            for stage in sorted(looks, key=lambda stage: stage is None)
        ]

    def _line(self, series: int, marks: Sequence[ShownMark]) -> list[Any]:
        colour, results = self._look.colour(series), all(item.mark.stage is Stage.RESULT for item in marks)
        points = pg.ScatterPlotItem(
            symbol=SYMBOLS[series % len(SYMBOLS)],
            pen=self._look.pen(colour, 2.0),
            brush=pg.mkBrush(colour if results else None),
            useCache=False,
            antialias=True,
        )
        values = line_of([item.placed for item in marks], len(self.chart.places))
        pen = self._look.pen(colour, 2.2, dashed=not results)
        line = pg.PlotCurveItem(list(range(len(values))), values, pen=pen, connect="finite", antialias=True)
        self.addItem(line, ignoreBounds=True)
        return [self._add(points, self._points, marks), line]

    def _set_points(self, points: Any, marks: Sequence[ShownMark]) -> None:
        own, hidden = points.opts["pen"], self._look.pen(self._look.muted, 1.0, dashed=True)
        points.setData(
            x=[item.rect.center().x() for item in marks],
            y=[item.rect.center().y() for item in marks],
            size=POINT * self._look.spots,
            pen=[own if item.mark.value is not None else hidden for item in marks],
            brush=[pg.mkBrush(item.colour if item.filled else None) for item in marks],
        )

    def _add(self, drawn: Any, kind: list[tuple[Any, list[ShownMark]]], marks: Sequence[ShownMark]) -> Any:
        self.addItem(drawn, ignoreBounds=True)
        kind.append((drawn, list(marks)))
        return drawn

    # Room

    def _rect(self, item: ShownMark, low: float, high: float, width: float) -> QRectF:
        start, breadth = item.placed.at - width * 0.46, width * 0.92
        return (
            QRectF(low, start, high - low, breadth) if self._sideways else QRectF(start, low, breadth, high - low)
        ).normalized()

    def _show_range(self) -> tuple[float, float]:
        """Show all values, with room for what is written at the marks; return the range of values."""
        chart, view = self.chart, self.vb
        along = (-0.5, max(len(chart.places), 1) - 0.5)
        low, high = value_range(chart)
        self._value_axis.show_values(low, high)
        sizes = [item.label_size() for item in self.marks]
        if self._sideways:
            room = max((size.width() for size in sizes), default=0.0) + 6
            values = with_room(low, high, view.width(), room if low < 0 else 0.0, room)
            view.setRange(xRange=values, yRange=along, padding=0)
        else:
            room = max((size.height() for size in sizes), default=0.0) + (8 if self._lines else 2)
            room -= _AROUND_WORDS if view.height() < _TWO_LINES else 0.0
            below = room if low < 0 or not chart.from_zero else 0.0
            values = with_room(low, high, view.height(), below, room if high > 0 else 6.0)
            view.setRange(xRange=along, yRange=values, padding=0)
        return values

    def _spread_labels(self, a_unit: float, low: float) -> None:
        """Keep the words at points of one place clear of each other and of the foot; `a_unit` is in pixels."""
        line = max((item.label_size().height() for item in self.marks), default=0.0) + 6
        for place in {item.placed.place for item in self.marks}:
            items = [item for item in self.marks if item.placed.place == place]
            sides = label_sides([float(item.mark.value or 0) * a_unit for item in items], line)
            for item, side in zip(items, sides, strict=True):
                if side is Side.BELOW and (float(item.mark.value or 0) - low) * a_unit < line:
                    side = Side.LEFT if Side.RIGHT in sides else Side.RIGHT
                item.side = side
                item.write(self._small)

    def _write_labels(self, room: float) -> None:
        """Write smaller where bars are narrower than what is written at them, and upright where that is not enough.

        In a low plot what stands upright would leave no room for the bars: there all is written level.
        """
        widest = max((QFontMetricsF(self._small).horizontalAdvance(item.mark.text) for item in self.marks), default=0.0)
        share = (room + _BETWEEN) / widest if widest else 1.0
        upright = share < _SMALLEST_FONT and widest * _UPRIGHT_FONT <= self.vb.height() * _MOST_UPRIGHT
        scale = _UPRIGHT_FONT if upright else max(share, _SMALLEST_FONT)
        font = self._small if share >= 1 else self._look.sized(0.92 * scale)
        for item in self.marks:
            item.write(font, upright=upright, in_line=self.vb.height() < _TWO_LINES)

    def _show_words(self) -> None:
        """Leave out words that would be cut or lie over others: greater values come first, the mouse tells all."""
        shown: list[QRectF] = []
        top = self.vb.sceneBoundingRect().top() - _BETWEEN
        for item in sorted(self.marks, key=lambda item: -abs(float(item.mark.value or 0))):
            box = item.label_box()
            seen = box.top() >= top and not any(box.intersects(other) for other in shown)
            item.label.setOpacity(1.0 if seen else 0.0)
            if seen:
                shown.append(box)
