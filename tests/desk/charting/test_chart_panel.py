"""The chart tab in the real window: drawn from the selection, clicked, copied, saved, printed."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import CorrectFigure, SetChoice
from fiscal_desk.comparison.charts.model import ChartKind
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.desk.charting.memo_charts import CHOICE
from fiscal_desk.desk.desk import Desk
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.charting.charted import HALF, SUMMARY, Key, click_mark, open_chart, select, texts
from tests.desk.whole_desk import figure, press, said, settle, whole_desk, write_reports


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return SUMMARY, HALF


def test_what_is_selected_is_drawn_with_values_and_unit(desk: Desk) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    assert texts(panel) == ["86.4", "412.6"]
    assert panel.chart is not None
    assert panel.chart.axis == "金额（亿元）"
    assert panel.view is not None
    assert "86.4" in panel.view.accessibleName()


@pytest.mark.parametrize(
    ("kind", "text", "words", "report"),
    [
        (ChartKind.REPORTS, "412.6", "412.6亿元", 1),
        (ChartKind.YEARS, "80.6", "80.6亿元", 0),
        (ChartKind.SHARES, "70.1（81.1%）", "70.1亿元", 0),
    ],
)
def test_a_click_on_a_mark_goes_to_its_sentence(
    desk: Desk, kind: ChartKind, text: str, words: str, report: int
) -> None:
    click_mark(open_chart(desk, "一般公共预算收入（2023年）", kind=kind), text)
    assert desk.session.current == figure(desk, words, report).key


def test_a_masked_number_is_an_empty_place_that_leads_to_its_sentence(desk: Desk) -> None:
    panel = open_chart(desk, "税收收入（2023年）")
    assert texts(panel) == ["70.1", "*"]
    click_mark(panel, "*")
    assert desk.session.current == figure(desk, "*亿元", 1).key


def test_what_was_computed_leads_nowhere(desk: Desk) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）", kind=ChartKind.SHARES)
    before = desk.session.current
    click_mark(panel, texts(panel)[-1])
    assert desk.session.current == before


def test_the_keyboard_walks_the_bars(desk: Desk) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    assert panel.view is not None
    panel.view.setFocus()
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Return)
    assert desk.session.current == figure(desk, "412.6亿元", 1).key
    press(desk, Key.Key_Left)
    press(desk, Key.Key_Return)
    assert desk.session.current == figure(desk, "86.4亿元").key


def test_a_line_runs_over_the_years_with_the_target(desk: Desk) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）", kind=ChartKind.YEARS)
    assert panel.chart is not None
    assert panel.chart.places == ("2022年", "2023年", "2024年")
    assert sorted(texts(panel)) == ["80.6", "86.4", "90以上"]


def test_only_what_can_be_drawn_is_offered(desk: Desk) -> None:
    panel = open_chart(desk, "一般公共预算收入增速")
    assert [panel.kinds.itemData(n) for n in range(panel.kinds.count())] == [ChartKind.REPORTS.value]


def test_the_view_of_years_gives_a_chart_of_years(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.comparison.set_view(View.YEARS)
    window.bottom_tabs.setCurrentWidget(window.comparison)
    table = window.comparison.views.table
    row = next(
        n for n in range(table.model().rowCount()) if "一般公共预算收入" in str(table.model().index(n, 0).data())
    )
    table.setCurrentIndex(table.model().index(row, 1))
    window.bottom_tabs.setCurrentWidget(window.charts)
    assert window.charts.request.kind is ChartKind.YEARS


def test_several_rows_are_drawn_together(desk: Desk) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）", "税收收入（2023年）")
    assert sorted(texts(panel)) == ["*", "412.6", "70.1", "86.4"]


def test_a_correction_shows_in_the_chart(desk: Desk, qtbot: QtBot) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    desk.session.do(CorrectFigure(figure(desk, "86.4亿元").key, FigureChanges(value=Decimal("8650000000"))))
    qtbot.waitUntil(lambda: "86.5" in texts(panel))


def test_without_reports_there_is_nothing_to_draw_and_nothing_to_press(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot) as desk:
        window = desk.window
        window.bottom_dock.show()
        window.bottom_tabs.setCurrentWidget(window.charts)
        panel = window.charts
        assert panel.isVisible()
        assert panel.hint.isVisible()
        assert not any(button.isEnabled() for button in (panel.copy, panel.save, panel.print, panel.memo))


def test_a_chart_is_there_before_anything_is_selected(desk: Desk) -> None:
    desk.window.comparison.table.clearSelection()
    desk.window.bottom_tabs.setCurrentWidget(desk.window.charts)
    assert texts(desk.window.charts) == ["86.4", "412.6"]


def test_two_years_open_as_a_line_and_a_third_report_draws_it_longer(tmp_path: Path, qtbot: QtBot) -> None:
    reports = [
        f"临江市{year}年政府工作报告\n\n{year - 1}年，办好民生实事{year % 100}件，一般公共预算收入{amount}亿元。\n"
        for year, amount in ((2023, "80.6"), (2024, "86.4"), (2025, "91.2"))
    ]
    first, second, third = write_reports(tmp_path, *reports)
    with whole_desk(tmp_path, qtbot, [first]) as desk:
        window = desk.window
        bar = window.bottom_tabs.tabBar()
        place = bar.tabRect(window.bottom_tabs.indexOf(window.charts)).center()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
        assert len(texts(window.charts)) == 1
        desk.files.reports.open_now([second])
        qtbot.waitUntil(lambda: texts(window.charts) == ["80.6", "86.4"])
        assert window.charts.kinds.currentData() == ChartKind.YEARS.value
        desk.files.reports.open_now([third])
        qtbot.waitUntil(lambda: texts(window.charts) == ["80.6", "86.4", "91.2"])


def test_a_chosen_kind_stays_when_another_report_comes(tmp_path: Path, desk: Desk, qtbot: QtBot) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）", kind=ChartKind.SHARES)
    drawn = texts(panel)
    desk.files.reports.open_now(write_reports(tmp_path, HALF.replace("临澜市", "青石县").replace("412.6", "90.1")))
    settle(desk, qtbot)
    assert texts(panel) == drawn


def test_a_selected_row_of_the_reports_is_drawn_as_bars_after_a_first_line(tmp_path: Path, qtbot: QtBot) -> None:
    texts_of_years = SUMMARY, SUMMARY.replace("2023", "2024").replace("2022", "2023")
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, *texts_of_years)) as desk:
        desk.window.bottom_tabs.setCurrentWidget(desk.window.charts)
        assert desk.window.charts.request.kind is ChartKind.YEARS
        select(desk, "一般公共预算收入（2023年）")
        desk.window.bottom_tabs.setCurrentWidget(desk.window.charts)
        assert desk.window.charts.request.kind is ChartKind.REPORTS


def dark_pixels(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 80 for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)
    )


def test_the_chart_follows_a_dark_palette_and_its_picture_does_not(desk: Desk) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    assert panel.view is not None
    light = panel.view.grab().toImage()
    palette = QPalette(QColor("#2b2d30"), QColor("#1e1f22"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1f22"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#e4e6e9"))
    panel.setPalette(palette)
    QApplication.processEvents()
    dark = panel.view.grab().toImage()
    assert dark_pixels(dark) > 5 * dark_pixels(light)
    panel.copy.click()
    assert QGuiApplication.clipboard().image().pixelColor(2, 2) == QColor("white")


def test_the_picture_is_on_the_clipboard(desk: Desk) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    QTest.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1800, 1040)
    assert any(image.pixelColor(x, 900) == QColor("#0072B2") for x in range(image.width()))
    assert "已复制" in said(desk)[-1]


@pytest.mark.parametrize(("kind", "suffix"), [("PNG 图片 (*.png)", ".png"), ("SVG 矢量图 (*.svg)", ".svg")])
def test_the_picture_is_saved(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, suffix: str
) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "收入"), kind))
    QTest.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    path = tmp_path / f"收入{suffix}"
    if suffix == ".png":
        assert QImage(str(path)).width() == 2250
    else:
        root = etree.fromstring(path.read_bytes())
        assert {"86.4", "412.6", "金额（亿元）"} <= {(each.text or "").strip() for each in root.iter("{*}text")}
        assert root.findtext("{*}title") == "一般公共预算收入（2023年）"
    assert str(path) in said(desk)[-1]


def test_a_picture_that_cannot_be_saved_says_so(desk: Desk, tmp_path: Path) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    panel.save_to(tmp_path / "没有这个文件夹" / "图.png")
    assert "没有保存" in said(desk)[-1]


def test_the_chart_is_printed_on_one_page(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    path = tmp_path / "图.pdf"
    printers: list[QPrinter] = []

    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printers.append(printer)
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    QTest.mouseClick(panel.print, Qt.MouseButton.LeftButton)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    assert (
        printers[0].pageRect(QPrinter.Unit.Millimeter).width() > printers[0].pageRect(QPrinter.Unit.Millimeter).height()
    )


def test_a_choice_that_cannot_be_read_counts_as_none(desk: Desk) -> None:
    desk.session.do(SetChoice(CHOICE, [{"kind": "pie", "rows": ["x"]}]))
    assert desk.window.memo_charts.kept == ()
    assert desk.window.memo_charts.pictures() == []


def test_names_stay_readable_in_a_narrow_window(desk: Desk) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    view = panel.view
    assert view is not None
    for width in (360, 700, 1200):
        view.resize(width, 300)
        view.grab()
        for item in view.marks:
            box = item.label_box()
            assert QRectF(view.rect()).contains(box), (width, item.mark.text)
        boxes = [item.label_box() for item in view.marks]
        assert not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[:n])


def test_pyqtgraph_is_loaded_when_the_first_chart_is_seen_and_not_before(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from fiscal_desk.case.case import Case\n"
        "from fiscal_desk.catalogue.loading import load_catalogue\n"
        "from fiscal_desk.desk.app import make_application\n"
        "from fiscal_desk.desk.desk import Desk\n"
        "from fiscal_desk.desk.picture import settle\n"
        "from fiscal_desk.desk.settings.settings import Settings\n"
        "folder = Path(sys.argv[1])\n"
        "(folder / 'a.txt').write_text('云岫区工作总结\\n\\n2023年，一般公共预算收入86.4亿元。', encoding='utf-8')\n"
        "case = Case.create(folder / 'a.fdesk')\n"
        "desk = Desk(make_application(), case, load_catalogue(), Settings(folder / 's.ini'))\n"
        "desk.window.show()\n"
        "desk.files.reports.open_now([folder / 'a.txt'])\n"
        "settle(desk)\n"
        "before = 'pyqtgraph' in sys.modules\n"
        "desk.window.bottom_tabs.setCurrentWidget(desk.window.charts)\n"
        "after = 'pyqtgraph' in sys.modules\n"
        "desk.window.hide()\n"
        "desk.end()\n"
        "sys.exit(0 if (before, after) == (False, True) else f'{before} {after}')\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
