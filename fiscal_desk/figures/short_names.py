"""Names as short as is unambiguous: 上级补助收入, where one ledger of a report has such a line and no other."""

from collections.abc import Sequence

from msgspec.structs import replace

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.numbers.words import lexicon
from fiscal_desk.figures.sentences.label_words import label_words


def with_short_names(figures: tuple[Figure, ...], mentions: Sequence[Mention]) -> tuple[Figure, ...]:
    """Leave off the ledger that was put before a line of a balance, where the report needs it for no other ledger's.

    What the catalogue knows the line as stays, so that it is found beside the same line of a report that says its
    ledger. `mentions` run parallel to the figures.
    """
    bare = {mention.start: mention.bare for mention in mentions if mention.bare and not _needs_ledger(mention.bare)}
    if not bare:
        return figures
    names: dict[str, set[str]] = {name: set() for name in bare.values()}
    ledger = label_words().ledger
    for figure in figures:
        match = ledger.match(figure.indicator)
        line = figure.indicator[match.end() :] if match else ""
        if match and line in names:
            names[line].add(match.group())
    return tuple(
        replace(figure, indicator=short)
        if (short := bare.get(figure.start)) and figure.canonical is not None and len(names[short]) == 1
        else figure
        for figure in figures
    )


def _needs_ledger(line: str) -> bool:
    """Whether a line says nothing without its ledger (收入合计, 本年支出)."""
    return line.startswith(tuple(lexicon("labels")["ledger_totals"]))
