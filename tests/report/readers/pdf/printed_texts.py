"""Whether texts say the same when they are printed: `python -m tests.report.readers.pdf.printed_texts [--only WORD]`.

The samples and the real reports beside the project are set by LibreOffice as PDF in two layouts; figures of text and
PDF are counted as equal where value, unit, label, period, stance and scope agree.
"""

import argparse
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import docx
from docx.shared import Mm, Pt

from fiscal_desk.catalogue.all_tables import load_tables
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import open_report
from fiscal_desk.report.samples import sample_texts
from tests.real_reports import known_reports
from tests.report.readers.pdf.test_printed_samples import key


class Layout(NamedTuple):
    """A page in millimetres, its margin, and the size of its letters in points."""

    name: str
    width: int
    height: int
    margin: int
    size: float


SHARED = Path(__file__).resolve().parents[5] / "shared"
LAYOUTS = (Layout("A4", 210, 297, 27, 16), Layout("B5", 176, 250, 18, 10.5))


def texts(word: str) -> Iterator[Path]:
    """Yield the texts whose names hold a word."""
    yield from (path for path in (*sample_texts(), *known_reports(SHARED)) if word in path.name)


def set_page(path: Path, layout: Layout, folder: Path) -> Path:
    """Write a text as a Word file, a paragraph for each line."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(layout.width), Mm(layout.height)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(layout.margin)
    document.styles["Normal"].font.size = Pt(layout.size)
    for line in open_report(path).text.split("\n"):
        document.add_paragraph(line)
    target = folder / f"{path.stem}.docx"
    document.save(str(target))
    return target


def main() -> None:
    """Print a line for each text and layout, then the sums."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", default="", metavar="WORD")
    wanted, tables = list(texts(parser.parse_args().only)), load_tables()
    office = shutil.which("soffice")
    if office is None:
        raise SystemExit("LibreOffice is not installed")
    for layout in LAYOUTS:
        same = total = 0
        with tempfile.TemporaryDirectory(prefix="fiscal-desk-printed-") as name:
            folder = Path(name)
            files = [set_page(path, layout, folder) for path in wanted]
            profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
            command = [office, "--headless", profile, "--convert-to", "pdf", "--outdir", name, *map(str, files)]
            subprocess.run(command, check=True, capture_output=True, timeout=1200)
            for path in wanted:
                printed = open_report(folder / f"{path.stem}.pdf", name=path.name)
                stated = Counter(map(key, extract(open_report(path), tables).figures))
                found = Counter(map(key, extract(printed, tables).figures))
                agree = (stated & found).total()
                same, total = same + agree, total + stated.total()
                if agree < stated.total() or found.total() > agree:
                    print(f"{layout.name} {path.name}: {agree} of {stated.total()}, {found.total() - agree} others")
        print(f"{layout.name}: {same} of {total} figures are the same ({same / max(total, 1):.2%})", flush=True)


if __name__ == "__main__":
    main()
