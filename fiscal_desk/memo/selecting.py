"""A memo with some of its sections only: what is asked for on the command line."""

from collections.abc import Collection

import msgspec

from fiscal_desk.memo.model import Block, Heading, Memo
from fiscal_desk.memo.numbering import number_headings
from fiscal_desk.memo.words.filling import phrases


def section_titles(memo: Memo | None = None) -> tuple[str, ...]:
    """Return the titles of all sections of the body, or of those that a memo has."""
    if memo is not None:
        return tuple(block.text for block in memo.blocks if isinstance(block, Heading) and block.level == 1)
    words = phrases().headings
    return (words.findings, words.basis, words.families, words.promises, words.checks, words.tasks)


def with_only(memo: Memo, titles: Collection[str]) -> Memo:
    """Return the memo with the opening and the sections of these titles, numbered anew.

    Attachments stay: sentences refer to them by their numbers.
    """
    kept: list[Block] = []
    inside = True
    for block in memo.blocks:
        if isinstance(block, Heading) and block.level == 1:
            inside = block.text in titles
        if inside:
            kept.append(block)
    return msgspec.structs.replace(memo, blocks=number_headings(kept))
