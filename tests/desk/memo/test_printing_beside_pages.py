"""Printing or drawing the memo while a PDF is on screen must not end the program: pdfium bears one thread at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from fiscal_desk.desk.memo.printer import printing_work
from fiscal_desk.memo.printing.pictures import page_png
from fiscal_desk.report.readers.pdf.document import ONE_AT_A_TIME
from tests.desk.memo.test_printer import PDF, printer_to, progress


def _draws(_: Path) -> None:
    page_png(PDF, 0)


def _prints(folder: Path) -> None:
    printing_work(PDF, printer_to(folder / "paper.pdf"))(progress([]))


@pytest.mark.parametrize("work", [_draws, _prints])
def test_the_memo_waits_while_a_page_of_a_report_is_drawn(
    work: Callable[[Path], None], qapp: object, tmp_path: Path
) -> None:
    thread = threading.Thread(target=work, args=(tmp_path,))
    with ONE_AT_A_TIME:
        thread.start()
        thread.join(0.3)
        assert thread.is_alive()
    thread.join(30)
    assert not thread.is_alive()
