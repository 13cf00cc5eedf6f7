"""The headings of a report as entries know them: without their numbers, which differ from year to year."""

from __future__ import annotations

import re

from fiscal_desk.report.model import Report

_NUMBERED = re.compile(r"[（(]?[\d０-９一二三四五六七八九十百]+[）)、.．\s]+")


def bare_heading(heading: str) -> str:
    """Return a heading without its number: 二、支出情况 is 支出情况."""
    found = _NUMBERED.match(heading)
    return heading[found.end() :].strip() if found else heading.strip()


class Headings:
    """Which headings stand above a place of one report; None stands for a text without any."""

    def __init__(self, report: Report | None) -> None:
        self._report = report
        self._bare: dict[tuple[str, ...], frozenset[str]] = {}
        blocks = report.blocks if report is not None else ()
        for headings in {block.headings for block in blocks}:
            self._bare[headings] = frozenset(bare_heading(each) for each in headings)
        self.all: frozenset[str] = frozenset().union(*self._bare.values())

    def above(self, offset: int) -> frozenset[str]:
        """Return the headings above a `str` offset, the outer ones too."""
        block = self._report.block_at(offset) if self._report is not None and self.all else None
        return self._bare[block.headings] if block is not None else frozenset()
