"""How fast PDF files become reports, against pdfium's own pass: `python tests/benchmarks/opening/reading_pdf.py FILE…`.

The floor is pypdfium2 asking for each character, its baseline and its box, page by page; opening adds lines, tables,
paragraphs, blocks and card. Both are timed in one run, and the ratio is told: it is to stay under 3.
"""

import ctypes
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw

PROJECT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(PROJECT))

from fiscal_desk.report.errors import ReportOpeningError  # noqa: E402 - the project may not be installed
from fiscal_desk.report.opening import open_report  # noqa: E402

ROUNDS = 5


def own_pass(path: Path) -> int:
    """Ask pdfium for all that it knows of a file's characters; return how many there are."""
    x, y = ctypes.c_double(), ctypes.c_double()
    ends = [ctypes.c_double() for _ in range(4)]
    total = 0
    document = pdfium.PdfDocument(path.read_bytes())
    for page in document:
        text = page.get_textpage()
        count = raw.FPDFText_CountChars(text)
        for index in range(count):
            raw.FPDFText_GetUnicode(text, index)
            raw.FPDFText_GetCharOrigin(text, index, x, y)
            raw.FPDFText_GetCharBox(text, index, *ends)
        total += count
        text.close()
        page.close()
    document.close()
    return total


def seconds(work: Callable[[], object]) -> float:
    """Return the least processor time that work took."""
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


def main(names: list[str]) -> None:
    """Print one line a file."""
    for path in map(Path, names):
        try:
            open_report(path)
        except ReportOpeningError as error:
            print(error)
            continue
        floor = seconds(lambda path=path: own_pass(path))  # type: ignore[misc]
        ours = seconds(lambda path=path: open_report(path))  # type: ignore[misc]
        print(f"{path.name}: {own_pass(path)} characters, {ours / floor:.2f} × pdfium's own pass ({ours:.2f} s)")


if __name__ == "__main__":
    main(sys.argv[1:])
