"""Every cell of a table that LibreOffice prints says what LibreOffice itself writes there as text."""

import shutil
import subprocess
from collections import Counter
from pathlib import Path

import lxml.html
import pytest

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.opening import open_report
from fiscal_desk.report.samples import sample_reports

WITH_TABLES = [path for path in sample_reports() if path.suffix == ".docx"]


def squeezed(text: str) -> str:
    return "".join(text.split())


def written_cells(page: bytes) -> Counter[str]:
    """Return what stands in the cells of LibreOffice's own web page, without the empty ones."""
    cells = lxml.html.fromstring(page).iter("td", "th")
    return Counter(text for cell in cells if (text := squeezed(cell.text_content())))


def printed_cells(path: Path) -> Counter[str]:
    """Return what is read from the cells of the printed tables."""
    report = open_report(path)
    blocks = [block for block in report.blocks if block.kind is BlockKind.TABLE_CELL]
    texts = (squeezed(report.text[block.span.start : block.span.end]) for block in blocks)
    return Counter(text for text in texts if text)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_every_printed_cell_says_what_was_written(tmp_path: Path) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for ending in ("pdf", "html"):
        command = ["soffice", "--headless", profile, "--convert-to", ending, "--outdir", str(tmp_path)]
        subprocess.run([*command, *map(str, WITH_TABLES)], check=True, capture_output=True, timeout=240)
    total = 0
    for path in WITH_TABLES:
        written = written_cells((tmp_path / f"{path.stem}.html").read_bytes())
        assert printed_cells(tmp_path / f"{path.stem}.pdf") == written, path.name
        total += written.total()
    assert total > 0
