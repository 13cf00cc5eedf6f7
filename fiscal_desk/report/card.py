"""The report card: who reports what about when, read from the text and the file name."""

from collections.abc import Sequence

from fiscal_desk.report.model import Block, BlockKind, ReportCard


def read_card(text: str, blocks: Sequence[Block], name: str) -> ReportCard:
    """Return the card of a report; what is not found stays empty."""
    title = "".join(text[b.span.start : b.span.end].strip() for b in blocks if b.kind is BlockKind.TITLE)
    return ReportCard(title=title)
