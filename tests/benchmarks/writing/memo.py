"""What writing a memo costs beside python-docx writing the same cells: `python tests/benchmarks/writing/memo.py`.

Twenty made reports of one place state 250 indicators each: 5,000 figures. The memo is written in full length; the
other side makes a document of the same paragraphs and tables with python-docx's own calls, row by row, without styles
of ours, links, bookmarks or column widths. Seconds differ between machines, the ratio hardly.
"""

import argparse
import io
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from docx import Document

PROJECT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(PROJECT))

from fiscal_desk.catalogue.loading import load_catalogue  # noqa: E402 - the project may not be installed
from fiscal_desk.comparison.comparing import compare  # noqa: E402
from fiscal_desk.comparison.model import Compared  # noqa: E402
from fiscal_desk.figures.extraction import extract  # noqa: E402
from fiscal_desk.memo.composing import MemoSettings, compose_memo  # noqa: E402
from fiscal_desk.memo.model import Block, Heading, Memo, Paragraph, Run, Table  # noqa: E402
from fiscal_desk.memo.settings import Length  # noqa: E402
from fiscal_desk.memo.word import docx_bytes  # noqa: E402
from fiscal_desk.report.opening import report_from_text  # noqa: E402

DIGITS = "甲乙丙丁戊己庚辛壬癸"


def main(arguments: Sequence[str] | None = None) -> int:
    """Time both, print seconds, cells and the ratio; return 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=20)
    parser.add_argument("--figures", type=int, default=250, help="figures of each report")
    parser.add_argument("--rounds", type=int, default=3, help="turns of each; the best one counts")
    options = parser.parse_args(arguments)
    begin = time.perf_counter()
    memo, figures = made_memo(options.reports, options.figures)
    composed = time.perf_counter() - begin
    ours = best(lambda: docx_bytes(memo), options.rounds)
    theirs = best(lambda: written_plainly(memo), options.rounds)
    cells = sum(len(row.cells) for table in tables(memo) for row in table.rows)
    size = f"{options.reports} reports, {figures:,} figures, {cells:,} cells"
    print(f"{size}; read, compared and composed in {composed:.1f} s")
    print(f"memo as Word file: {ours:.2f} s; python-docx, same cells: {theirs:.2f} s; ratio {ours / theirs:.2f}")
    return 0


def made_memo(reports: int, figures: int) -> tuple[Memo, int]:
    """Return the memo of made reports, and how many figures were read in them."""
    catalogue = load_catalogue()
    items = []
    for number in range(reports):
        lines = [f"云岫区第{number + 1}号报告", "2023年收支情况如下。"]
        lines += [f"{indicator(place)}{place + 10}.{number % 7}亿元。" for place in range(figures)]
        report = report_from_text("\n".join(lines), name=f"报告{number + 1}.txt")
        items.append(Compared(report, extract(report, catalogue)))
    comparison = compare(tuple(items), catalogue)
    settings = MemoSettings(date="2024-02-03", office="云岫区财政局", length=Length.FULL)
    return compose_memo(comparison, (), settings, catalogue), sum(len(item.reading.figures) for item in items)


def indicator(number: int) -> str:
    """Return a name of its own for every number."""
    return "".join(DIGITS[int(digit)] for digit in f"{number:03d}") + "街道项目支出"


def written_plainly(memo: Memo) -> bytes:
    """Return the same paragraphs and tables as a program writes them that uses python-docx as its guide shows."""
    document = Document()
    for block in blocks(memo):
        match block:
            case Heading():
                document.add_heading(block.number + block.text, block.level)
            case Paragraph():
                document.add_paragraph(block.text)
            case Table():
                add_table(document, block)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def add_table(document: object, table: Table) -> None:
    """Add a table, cell by cell."""
    made = document.add_table(rows=1 + len(table.rows), cols=len(table.columns))  # type: ignore[attr-defined]
    texts = [[column.title for column in table.columns], *([text(cell) for cell in row.cells] for row in table.rows)]
    for row, values in zip(made.rows, texts, strict=True):
        for cell, value in zip(row.cells, values, strict=False):
            cell.text = value


def text(runs: Sequence[Run]) -> str:
    """Return what a cell says."""
    return "".join(run.text for run in runs)


def blocks(memo: Memo) -> list[Block]:
    """Return everything that a memo holds, in its order."""
    return [*memo.blocks, *(block for attachment in memo.attachments for block in attachment.blocks)]


def tables(memo: Memo) -> list[Table]:
    """Return the tables of a memo."""
    return [block for block in blocks(memo) if isinstance(block, Table)]


def best(work: Callable[[], object], rounds: int) -> float:
    """Return the seconds of the processor in the fastest turn: what else the machine does does not count."""
    seconds = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        seconds.append(time.process_time() - begin)
    return min(seconds)


if __name__ == "__main__":
    raise SystemExit(main())
