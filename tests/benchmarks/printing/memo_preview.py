"""How long a change takes until its page can be seen, end to end, against writing the same memo's Word file.

    python -m tests.benchmarks.printing.memo_preview [REPORT REPORT …]

A program, not a test. Without reports the two that make the longest memo beside the project (12 pages), else the
samples. The preview is what the worker does after a sentence was worded anew: the memo is composed of the comparison
that is there already, set in pages, drawn, and the first page pictured. The Word file is written of the memo that was
composed. Times are the best of five, on the clock and of the processor; ratios are of the latter, which other programs
on the machine do not change.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from fiscal_desk.case.state.memo_words import MemoWords, Rewording
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared, Comparison
from fiscal_desk.figures.extraction import extract
from fiscal_desk.memo.arranging.draft import Draft
from fiscal_desk.memo.arranging.rewording import own_words
from fiscal_desk.memo.composing import MemoSettings, draft_memo
from fiscal_desk.memo.printing.pages import memo_pages
from fiscal_desk.memo.word import docx_bytes
from fiscal_desk.report.opening import open_report
from tests.memo.printing.memos import SETS, is_there

_ROUNDS = 5
_SETTINGS = MemoSettings(office="临澜市财政局", recipient="市政府办公室", date="2024-02-03")


class Change:
    """A memo whose first sentence is worded in another way each time."""

    def __init__(self, comparison: Comparison, catalogue: Catalogue) -> None:
        self._comparison, self._catalogue = comparison, catalogue
        memo = draft_memo(comparison, (), _SETTINGS, catalogue).memo
        self._sentence = memo.sentences[0].id
        self._was = own_words(memo.runs_of(self._sentence))
        self._number = 0

    def composed(self) -> Draft:
        """Return the memo after the next change."""
        self._number += 1
        wording = Rewording(self._was, f"{self._was}第{self._number}次修改。")
        words = MemoWords(rewordings={self._sentence: wording})
        return draft_memo(self._comparison, (), _SETTINGS, self._catalogue, words=words)


def best(work: Callable[[], object]) -> tuple[float, float]:
    """Return the shortest times of some rounds, in seconds: on the clock, and of the processor."""
    clock, processor = [], []
    for _ in range(_ROUNDS):
        begun, used = time.perf_counter(), time.process_time()
        work()
        clock.append(time.perf_counter() - begun)
        processor.append(time.process_time() - used)
    return min(clock), min(processor)


def main() -> None:
    """Print the times and how they stand to that of the Word file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("reports", nargs="*", type=Path)
    paths = parser.parse_args().reports or SETS["annexes" if is_there("annexes") else "samples"]
    catalogue = load_catalogue()
    reports = [open_report(path) for path in paths]
    comparison = compare(tuple(Compared(report, extract(report, catalogue)) for report in reports), catalogue)
    change = Change(comparison, catalogue)
    memo = change.composed().memo
    print(f"{len(memo_pages(memo, scales={0: 1.5}).pages)} pages")
    docx_bytes(memo)
    clock, word = best(lambda: docx_bytes(memo))
    print(f"{'Word file':28} {clock:6.3f} s, processor {word:6.3f} s")
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("composed", change.composed),
        ("preview, end to end", lambda: memo_pages(change.composed().memo, scales={0: 1.5})),
    )
    for title, work in steps:
        clock, processor = best(work)
        print(f"{title:28} {clock:6.3f} s, processor {processor:6.3f} s, {processor / word:4.1f} × the Word file")


if __name__ == "__main__":
    main()
