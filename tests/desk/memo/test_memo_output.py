"""The memo as PDF and on paper from the window: the same pages, nothing replaced unasked, what stands in is told."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.memo import memo_output
from fiscal_desk.desk.services.messages import Weight


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))


def settled(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=60_000)


def words(path: Path) -> str:
    with pdfium.PdfDocument(path) as document:
        return "".join(page.get_textpage().get_text_bounded() for page in document)


def export(desk: Desk, qtbot: QtBot) -> None:
    desk.window.actions_[ActionId.MEMO_PDF].trigger()
    settled(desk, qtbot)


def test_the_memo_is_exported_from_the_menu_and_told_with_its_faces(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "备忘录.pdf"
    choose(monkeypatch, tmp_path / "备忘录")
    export(desk, qtbot)
    assert "对比备忘录" in words(target).replace("\r\n", "")
    told = desk.messages.log[-1]
    assert "备忘录已导出" in told.text
    assert told.offer is not None
    replaced = [line for line in told.detail.splitlines() if "代替" in line or "没有" in line]
    assert bool(replaced) == ("字体" in told.text)


def test_a_pdf_that_stands_is_kept_unless_the_user_says_so(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "备忘录.pdf"
    target.write_bytes(b"mine")
    choose(monkeypatch, tmp_path / "备忘录")  # the dialog asked about a name without its ending
    desk.messages.asker = lambda question: False
    export(desk, qtbot)
    assert target.read_bytes() == b"mine"
    assert "备忘录.pdf" in desk.messages.questions[-1].text
    desk.messages.asker = lambda question: True
    export(desk, qtbot)
    assert target.read_bytes().startswith(b"%PDF")


def test_a_pdf_that_somebody_changed_is_asked_about_as_such_and_kept(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "备忘录.pdf"
    choose(monkeypatch, target)
    export(desk, qtbot)
    assert not desk.messages.questions
    desk.messages.asker = lambda question: True
    export(desk, qtbot)
    assert "是上次导出的" in desk.messages.questions[-1].text
    noted = target.read_bytes() + b"% signed"
    target.write_bytes(noted)
    desk.messages.asker = lambda question: False
    export(desk, qtbot)
    assert "不是上次导出的样子" in desk.messages.questions[-1].text
    assert target.read_bytes() == noted


def test_what_somebody_writes_while_the_pdf_is_set_is_not_replaced(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "备忘录.pdf"
    choose(monkeypatch, target)
    desk.window.actions_[ActionId.MEMO_PDF].trigger()
    target.write_bytes(b"a colleague's")
    settled(desk, qtbot)
    assert target.read_bytes() == b"a colleague's"
    assert desk.messages.log[-1].weight is Weight.ERROR


def test_a_pdf_that_cannot_be_written_is_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "没有" / "备忘录.pdf")
    export(desk, qtbot)
    assert desk.messages.log[-1].weight is Weight.ERROR
    assert "不存在" in desk.messages.log[-1].text


def test_an_export_that_is_cancelled_writes_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "备忘录.pdf"
    choose(monkeypatch, target)
    desk.window.actions_[ActionId.MEMO_PDF].trigger()
    qtbot.waitUntil(lambda: any(job.key == "memo_output" for job in desk.jobs.running), timeout=20_000)
    for job in desk.jobs.running:
        if job.key == "memo_output":
            job.cancel()
    settled(desk, qtbot)
    assert not target.exists()


def test_the_printer_gets_the_pages_of_the_pdf(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "备忘录.pdf")
    export(desk, qtbot)

    def into_file(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", into_file)
    QTest.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    settled(desk, qtbot)
    with pdfium.PdfDocument(tmp_path / "备忘录.pdf") as wanted, pdfium.PdfDocument(tmp_path / "paper.pdf") as paper:
        assert len(paper) == len(wanted)
        for sheet, page in zip(paper, wanted, strict=True):
            assert sheet.get_size() == pytest.approx((595, 842), abs=1.5)  # always upright: nobody turns paper
            turned = page.get_width() > page.get_height()
            assert upper_ink(sheet) == pytest.approx(upper_ink(page, turned=turned), abs=4)
    assert "送去打印" in desk.messages.log[-1].text


def upper_ink(page: pdfium.PdfPage, *, turned: bool = False) -> float:
    """The first line of points from above that has ink, as the upright sheet shows it."""
    bitmap = page.render(scale=1, grayscale=True, rotation=270 if turned else 0)
    rows = [bytes(bitmap.buffer[start : start + bitmap.width]) for start in range(0, len(bitmap.buffer), bitmap.stride)]
    return next(place for place, row in enumerate(rows) if min(row) < 200)


def test_a_print_dialog_that_is_closed_prints_nothing(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: 0)
    told = len(desk.messages.log)
    desk.window.actions_[ActionId.PRINT_MEMO].trigger()
    assert not desk.jobs.running
    assert len(desk.messages.log) == told


def test_without_reports_nothing_is_begun(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.window.actions_[ActionId.NEW_CASE].trigger()
    settled(desk, qtbot)
    opened: list[object] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *found, **_: opened.append(found) or ("", ""))
    export(desk, qtbot)
    assert not opened


def test_what_stands_for_a_missing_face_is_named() -> None:
    from fiscal_desk.memo.printing.model import Replaced

    assert memo_output.replaced_words(Replaced("仿宋_GB2312", "仿宋")) == "仿宋_GB2312 没有，用 仿宋 代替"
    assert "没有可代替" in memo_output.replaced_words(Replaced("黑体", ""))
