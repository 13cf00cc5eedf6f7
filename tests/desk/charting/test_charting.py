"""How charts are drawn: told apart without colour, readable when crowded, the same on paper whatever the screen is."""

from __future__ import annotations

import math
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from lxml import etree
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from fiscal_desk.comparison.charts.model import Chart, ChartKind, Mark, Opening, Series, Stage
from fiscal_desk.desk.charting.chart_view import ChartView
from fiscal_desk.desk.charting.geometry import (
    Placed,
    Side,
    bar_width,
    label_sides,
    line_of,
    placed_bars,
    placed_points,
    value_range,
    value_ticks,
    with_room,
    wrapped,
)
from fiscal_desk.desk.charting.looks import _ON_DARK, _ON_LIGHT, paper_look
from fiscal_desk.desk.charting.marks import Swatch
from fiscal_desk.desk.charting.pictures import chart_image, chart_png, chart_svg, memo_png, print_chart
from fiscal_desk.memo.typesetting.pictures import png_size


def mark(value: str | None, text: str = "", **fields: object) -> Mark:
    number = Decimal(value) if value is not None else None
    return Mark(text or value or "*", number, (0, "f1"), **fields)  # type: ignore[arg-type]


def bars(*slots: tuple[Mark, ...], kind: ChartKind = ChartKind.REPORTS, **fields: object) -> Chart:
    places = tuple(f"报告{n}" for n in range(len(slots)))
    return Chart(kind, "收入", "亿元", "金额（亿元）", places, (Series("实绩", slots),), **fields)  # type: ignore[arg-type]


def test_bars_of_a_place_stand_side_by_side_around_its_middle() -> None:
    chart = bars((mark("1"), mark("2")), (mark("3"),))
    width = bar_width(chart, 0.3)
    assert width == 0.3
    assert [round(each.at, 2) for each in placed_bars(chart, width)] == [-0.15, 0.15, 1.0]


def test_a_line_breaks_where_a_year_is_missing_or_masked() -> None:
    slots = ((mark("1"),), (mark("2"), mark("9")), (), (mark("4"),), (mark(None),), (mark("6"),), (mark("7"),))
    line = line_of(placed_points(bars(*slots, kind=ChartKind.YEARS)), len(slots))
    assert [None if math.isnan(value) else value for value in line] == [1, 2, None, 4, None, 6, 7]


def test_the_axis_shows_nought_all_values_and_both_ends_of_ranges() -> None:
    assert value_range(bars((mark("-3"),), (mark("5", value_max=Decimal("5.5")),))) == (-3.0, 5.5)
    assert value_range(bars((mark("80"),), (mark("90"),))) == (0.0, 90.0)
    assert value_range(bars((mark("80"),), (mark("90"),), from_zero=False)) == (80.0, 90.0)
    low, high = value_range(bars((mark(None),)))
    assert low < high
    low, high = value_range(bars((mark("0"),)))
    assert low < high


def test_words_at_the_ends_get_their_pixels() -> None:
    low, high = with_room(0.0, 10.0, 200.0, 0.0, 40.0)
    assert low == 0.0
    assert (high - 10.0) * 200.0 / (high - low) == pytest.approx(40.0)
    assert with_room(0.0, 1.0, 5.0, 40.0, 40.0)[1] > 1.0


@pytest.mark.parametrize(("low", "high"), [(0.0, 33_757.0), (0.0, 2221.7), (-3.2, 0.0), (81.2, 94.7), (0.0, 0.0004)])
@pytest.mark.parametrize("height", [24.0, 60.0, 150.0, 600.0])
def test_numbers_on_an_axis_can_be_read_and_none_is_beyond_the_values(low: float, high: float, height: float) -> None:
    a_value = height / (high - low)
    step, ticks = value_ticks(low, high, a_value, 20.0)
    assert len(ticks) <= height / 20.0 + 1
    assert all(low - step * 1e-6 <= tick <= high + step * 1e-6 for tick in ticks)
    assert all((above - below) * a_value >= 19.9 for below, above in pairwise(ticks))
    assert len(ticks) >= 3 or height < 150


def test_words_at_points_above_each_other_do_not_collide() -> None:
    assert label_sides([10.0, 100.0], 20.0) == [Side.ABOVE, Side.ABOVE]
    assert label_sides([95.0, 100.0], 20.0) == [Side.BELOW, Side.ABOVE]
    assert label_sides([90.0, 95.0, 100.0, 85.0], 20.0) == [Side.LEFT, Side.RIGHT, Side.ABOVE, Side.BELOW]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("短名", 10, "短名"),
        ("云岫区 2024年工作计划", 10, "云岫区\n2024年工作计划"),
        ("一般公共预算收入（全市）", 10, "一般公共预算收入\n（全市）"),
        ("一二三四五六七八九十", 8, "一二三四五六\n七八九十"),
        ("一二三四五六七八，九十", 8, "一二三四五六\n七八，九十"),
        ("一二三四五六七八九十甲乙丙丁", 3, "一二三\n四五六\n七八…"),
    ],
)
def test_names_are_broken_where_people_would_break_them(text: str, width: float, lines: str) -> None:
    assert wrapped(text, width, len) == lines


def lightness(colour: str) -> float:
    """Return L* of a colour: how light grey print makes it."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]
    )
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return float(116 * (y ** (1 / 3) if y > 0.008856 else 7.787 * y + 16 / 116) - 16)


@pytest.mark.parametrize(("colours", "ground"), [(_ON_LIGHT, "#ffffff"), (_ON_DARK, "#1e1f22")])
def test_neighbouring_series_differ_in_grey_print_and_from_the_ground(colours: tuple[str, ...], ground: str) -> None:
    tones = [lightness(each) for each in colours]
    assert len(set(colours)) == len(colours) >= 8
    assert all(abs(one - other) >= 9 for one, other in pairwise(tones))
    assert all(abs(tone - lightness(ground)) >= 15 for tone in tones)


def painted(image: QImage, colour: str) -> int:
    wanted = QColor(colour)
    return sum(
        image.pixelColor(x, y) == wanted for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )


def test_targets_are_hatched_results_filled_and_masked_numbers_leave_a_gap(qtbot: QtBot) -> None:
    areas = {}
    for name, shown in (
        ("result", mark("5")),
        ("target", mark("5", stage=Stage.TARGET)),
        ("computed", mark("5", stage=Stage.COMPUTED)),
        ("masked", mark(None)),
    ):
        areas[name] = painted(chart_image(bars((shown,), (mark("0"),)), scale=1.0), _ON_LIGHT[0])
    assert areas["result"] > 4 * areas["target"] > 4 * areas["computed"]
    assert areas["masked"] < areas["computed"] + 50


def test_both_tiers_of_a_target_are_hatched_differently(qtbot: QtBot) -> None:
    one, other = (chart_image(bars((mark("5", stage=stage),)), scale=1.0) for stage in (Stage.TARGET, Stage.STRETCH))
    assert one != other


def test_a_bound_is_marked_at_the_bar(qtbot: QtBot) -> None:
    plain = chart_image(bars((mark("5", "5以上"),)), scale=1.0)
    for opening in (Opening.UP, Opening.DOWN):
        assert chart_image(bars((mark("5", "5以上", opening=opening),)), scale=1.0) != plain


@pytest.mark.parametrize("kind", list(ChartKind))
@pytest.mark.parametrize("count", [1, 7, 24])
def test_words_stay_inside_the_picture_however_many_there_are(qtbot: QtBot, kind: ChartKind, count: int) -> None:
    slots = tuple((mark(f"{100 + 37 * n}.25", "1,234.56以上", opening=Opening.UP),) for n in range(count))
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    view.show_chart(bars(*slots, kind=kind, notes=("“*”为报告未公开的数值，不画出。",)), paper_look())
    view.grab()
    view.grab()
    whole = view.viewRect()
    assert len(view.marks) == count
    for item in view.marks:
        assert whole.contains(item.label_box()), item.words
    boxes = [item.label_box() for item in view.marks]
    if kind is not ChartKind.YEARS or count < 20:
        assert not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[:n])


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ChartView]:
    """Hold a view of seven years of a result and its target."""
    results = tuple((mark(str(60 + n)),) for n in range(7))
    targets = tuple((mark(str(62 + n), stage=Stage.TARGET),) for n in range(7))
    chart = bars(*results, kind=ChartKind.YEARS)
    made, window = ChartView(), QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(made)
    window.resize(900, 500)
    window.show()
    series = (*chart.series, Series("目标", targets))
    made.show_chart(msgspec.structs.replace(chart, series=series), paper_look())
    made.grab()
    yield made
    window.close()


def shown_places(view: ChartView) -> float:
    assert view.plot is not None
    (low, high), _ = view.plot.vb.viewRange()
    return float(high - low)


def test_the_wheel_shows_fewer_places_and_a_double_click_all_again(view: ChartView) -> None:
    assert shown_places(view) == pytest.approx(7)
    place = QPointF(450, 250)
    for _ in range(5):
        turned = QWheelEvent(
            place,
            view.viewport().mapToGlobal(place),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), turned)
    assert 1 <= shown_places(view) < 5
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert shown_places(view) == pytest.approx(7)


def test_a_click_in_the_legend_hides_a_series_and_shows_it_again(view: ChartView) -> None:
    labels = [item.label for item in view.marks if item.placed.series == 1]
    samples = [item for item in view.scene().items() if isinstance(item, Swatch)]
    sample = max(samples, key=lambda item: float(item.sceneBoundingRect().x()))
    for seen in (False, True):
        middle = view.mapFromScene(sample.sceneBoundingRect().center())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert {label.isVisible() for label in labels} == {seen}
        view.grab()


def test_the_mouse_over_a_point_tells_it_in_words(view: ChartView) -> None:
    view.scene().sigMouseMoved.emit(view.marks[3].body().center())  # real moves that are too fast are left out
    assert view.toolTip() == "报告3 实绩：63（亿元）"
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_words_at_a_low_point_stay_above_the_foot(qtbot: QtBot) -> None:
    made = ChartView()
    qtbot.addWidget(made)
    made.resize(760, 300)
    made.show()
    made.show_chart(bars((mark("400"), mark("30"), mark("20")), (mark("300"),), kind=ChartKind.YEARS), paper_look())
    made.grab()
    assert made.plot is not None
    foot = made.plot.vb.sceneBoundingRect().bottom()
    assert all(item.label_box().bottom() <= foot for item in made.marks)


def test_an_svg_is_made_of_words_and_lines_that_stay_sharp(qtbot: QtBot) -> None:
    root = etree.fromstring(chart_svg(bars((mark("5", stage=Stage.TARGET),), (mark("6"),))))
    assert root.get("viewBox") == "0 0 900 520"
    assert not list(root.iter("{*}image"))
    assert {"5", "6", "收入"} <= {(each.text or "").strip() for each in root.iter("{*}text")}
    assert "目标" in (root.findtext("{*}desc") or "")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler reads what was printed")
def test_words_on_paper_have_the_size_that_was_measured_for_them(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "图.pdf"))
    print_chart(bars((mark("86.4"),), (mark("412.6"),), kind=ChartKind.SHARES), printer)
    told = subprocess.run(["pdftotext", "-bbox", tmp_path / "图.pdf", "-"], check=True, capture_output=True)
    boxes = {each.text: each for each in etree.fromstring(told.stdout).iter("{*}word")}
    assert {"86.4", "412.6", "报告0", "0", "200"} <= set(boxes)  # at the bars and at both axes
    heights = [float(each.get("yMax", "")) - float(each.get("yMin", "")) for each in boxes.values()]
    assert max(heights) < 2 * min(heights)


def test_the_memos_picture_is_as_wide_as_the_type_area_at_300_dots_an_inch(qtbot: QtBot) -> None:
    across, _ = png_size(memo_png(bars((mark("5"),))))
    assert across == pytest.approx(156 / 25.4 * 300, rel=0.005)


def test_the_picture_does_not_depend_on_the_screens_scale() -> None:
    code = (
        "import sys; from decimal import Decimal\n"
        "from fiscal_desk.comparison.charts.model import *\n"
        "from fiscal_desk.desk.app import make_application\n"
        "app = make_application()\n"
        "from fiscal_desk.desk.charting.pictures import chart_image\n"
        "marks = ((Mark('5', Decimal(5), None),),)\n"
        "chart = Chart(ChartKind.REPORTS, '收入', '亿元', '金额（亿元）', ('甲',), (Series('实绩', marks),))\n"
        "image = chart_image(chart, scale=1.0)\n"
        "print(image.width(), image.height(), image.devicePixelRatio())\n"
        "sys.stdout.flush(); import os; os._exit(0)\n"
    )
    environment = {**os.environ, "QT_SCALE_FACTOR": "1.5"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == ["900", "520", "1.0"]


def test_a_size_of_ones_own_is_kept(qtbot: QtBot) -> None:
    assert png_size(chart_png(bars((mark("5"),)), scale=2.0, size=QSize(300, 200))) == (600, 400)


def test_a_placed_mark_knows_its_series() -> None:
    assert placed_points(bars((mark("5"),)))[0] == Placed(mark("5"), 0, 0, 0.0)
