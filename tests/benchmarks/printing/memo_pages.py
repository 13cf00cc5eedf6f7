"""How long the pages of a memo take after a sentence was changed, against writing the same memo's Word file.

    python -m tests.benchmarks.printing.memo_pages [--pages 12]

A program, not a test. A changed memo is set anew as a whole; pictures are made of all pages, and of the two that are on
screen. Times are wall-clock seconds, the best of five; the first is that of a process that has never set a page.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from itertools import count

import msgspec

from fiscal_desk.memo.model import (
    Align,
    Attachment,
    Column,
    Face,
    Heading,
    Memo,
    Paragraph,
    Run,
    Table,
    TableRow,
    plain,
)
from fiscal_desk.memo.printing.pages import memo_pages, memo_pdf
from fiscal_desk.memo.word import docx_bytes

_ROUNDS = 5
_SENTENCE = "报告一的2024年一般公共预算收入为412.63亿元，按74.16亿元+338.47亿元计算为"
#: Paragraphs and rows on a page, about.
_PARAGRAPHS, _ROWS = 9, 22


def made_memo(pages: int) -> Memo:
    """Return a memo of about so many pages: half of them prose, half tables."""
    prose = tuple(
        Paragraph(
            (
                Run(_SENTENCE, sentence=f"s{number}"),
                Run(f"{number}.63亿元", Face.COMPUTED, f"s{number}"),
                Run("，两者一致。", sentence=f"s{number}"),
            )
        )
        for number in range(_PARAGRAPHS * pages // 2)
    )
    rows = tuple(
        TableRow((plain(str(number)), plain("全市一般公共预算收入，较上年增长"), plain(f"{number}.42"), plain("相符")))
        for number in range(1, _ROWS * (pages - pages // 2))
    )
    columns = (Column("序号", Align.CENTRE), Column("指标"), Column("数值", Align.RIGHT), Column("结果", Align.CENTRE))
    table = Table(columns, rows, unit="亿元", notes=("注：斜体数字为计算所得。",))
    return Memo(
        title="关于两份报告主要指标的对比备忘录",
        blocks=(Heading(1, "主要情况", "一、"), *prose),
        attachments=(Attachment("数据核对明细表", (table,)),),
        office="临澜市财政局",
        date="2024-02-03",
    )


def changed(memo: Memo, number: int) -> Memo:
    """Return the memo with another sentence in its first paragraph."""
    heading, first, *others = memo.blocks
    assert isinstance(first, Paragraph)
    edited = msgspec.structs.replace(first, runs=(*first.runs, Run(f"第{number}次修改。")))
    return msgspec.structs.replace(memo, blocks=(heading, edited, *others))


def best(work: Callable[[Memo], object], memo: Memo, numbers: count[int]) -> float:
    """Return the shortest time that the work takes on memos each changed anew."""
    spent = []
    for _ in range(_ROUNDS):
        edited = changed(memo, next(numbers))
        begun = time.perf_counter()
        work(edited)
        spent.append(time.perf_counter() - begun)
    return min(spent)


def main() -> None:
    """Print the times and how they stand to that of the Word file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=12)
    memo, numbers = made_memo(parser.parse_args().pages), count()
    docx_bytes(memo)
    begun = time.perf_counter()
    pages = len(memo_pages(memo).pages)
    print(f"{pages} pages; the first time in a process {time.perf_counter() - begun:.2f} s")
    word = best(docx_bytes, memo, numbers)
    print(f"{'Word file':28} {word:6.3f} s")
    steps: tuple[tuple[str, Callable[[Memo], object]], ...] = (
        ("PDF", memo_pdf),
        ("pages, two of them pictured", lambda edited: memo_pages(edited, scales={0: 1.5, 1: 1.5})),
        ("pages, all pictured", memo_pages),
    )
    for title, work in steps:
        spent = best(work, memo, numbers)
        print(f"{title:28} {spent:6.3f} s, {spent / word:4.1f} × the Word file")


if __name__ == "__main__":
    main()
