"""Punctuation and numbers: expressions that ought not to occur, outside quotations."""

import re
from collections.abc import Iterator

from fiscal_desk.memo.norms.data import expression
from fiscal_desk.memo.norms.document.model import Paragraph, Table
from fiscal_desk.memo.norms.laid import Laid, found, place_of
from fiscal_desk.memo.norms.model import Found

_QUOTED = re.compile("“[^“”]*”")
_PAIRS = ("“”", "《》", "（）", "〔〕", "【】")


def punctuation(laid: Laid) -> Iterator[Found]:
    """Half-width and doubled signs, and pairs that are not closed."""
    yield from _unwished(laid, "punctuation")
    for paragraph in _own_words(laid):
        text = paragraph.text
        for pair in _PAIRS:
            if text.count(pair[0]) != text.count(pair[1]):
                yield found("pairs", place_of(paragraph), found=pair)


def numbers(laid: Laid) -> Iterator[Found]:
    """Digits, ranges and falls as GB/T 15835 has them."""
    yield from _unwished(laid, "numbers")


def _unwished(laid: Laid, rule: str) -> Iterator[Found]:
    for wording in laid.norms.words:
        if wording.rule != rule:
            continue
        for paragraph in _own_words(laid):
            # Quotations keep their words, and their length: a sign beside one is still beside it.
            text = _QUOTED.sub(lambda quoted: f"“{'□' * (len(quoted.group()) - 2)}”", paragraph.text)
            for match in expression(wording.pattern).finditer(text):
                words = match.group(1) if match.re.groups else match.group()
                yield found(wording.key, place_of(paragraph), found=words)


def _own_words(laid: Laid) -> Iterator[Paragraph]:
    """Yield what the writer words: not the columns that hold other people's sentences."""
    yield from laid.document.paragraphs
    for table in laid.document.tables:
        quoting = _quoting(table, laid)
        for row in table.rows:
            for column, cell in enumerate(row.cells):
                if column not in quoting:
                    yield from cell


def _quoting(table: Table, laid: Laid) -> set[int]:
    head = table.rows[0].cells if table.rows else ()
    words = expression(laid.norms.marks.quoting_column)
    return {column for column, cell in enumerate(head) if words.search("".join(paragraph.text for paragraph in cell))}
