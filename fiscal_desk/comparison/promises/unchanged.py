"""Results that a report says in a word: 居民消费价格与上年持平 is a growth of nought, though no number is printed."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

import msgspec

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.facts.accounts.ledgers import own_ledger_side
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.printed import ABOUT_RATE, interval_of
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.wordlists.comparing import PromiseWords
from fiscal_desk.wordlists.files import wordlist

_PARTS = re.compile(r"[，,。；;：:、！!？?\n\t]")
_SENTENCE_END = re.compile(r"[。；;！!？?\n\t]")
_REACH = 60

#: What a word says is as fine as growth is usually printed; 基本持平 reaches as far as 约.
_QUANTUM = Decimal("0.1")
_QUANTUM_ABOUT = 2 * ABOUT_RATE


def said_unchanged(item: Compared, facts: Sequence[Fact], catalogue: Catalogue) -> Iterator[Fact]:
    """Yield the growths of nought that one report says in words, of the catalogue's indicators.

    `facts`: the report's, in text order. When and where is that of the figure before it in the sentence: without one,
    nobody knows. What is held against a budget, and not against last year, is no growth.
    """
    text, starts = item.report.text, [fact.figure.start for fact in facts]
    for match in wordlist(PromiseWords).unchanged.regex.finditer(text):
        index = bisect_left(starts, match.start()) - 1
        if index < 0 or _SENTENCE_END.search(text, facts[index].figure.end, match.start()):
            continue
        before = facts[index]
        lead = _PARTS.split(text[max(before.figure.end, match.start() - _REACH) : match.start()])[-1].strip()
        label = lead or before.figure.indicator
        canonical = catalogue.resolve(label)
        if canonical is None or before.key.stance is not Stance.ACTUAL or before.key.period is None:
            continue
        start = match.start("about" if match["about"] else "word")
        figure = Figure(
            id=f"w{start}",
            start=start,
            end=match.end(),
            text=text[start : match.end()],
            value=Decimal(0),
            unit="%",
            indicator=label,
            quantum=_QUANTUM_ABOUT if match["about"] else _QUANTUM,
            measure=Measure.CHANGE,
            period=before.figure.period,
            scope=before.figure.scope,
            canonical=canonical,
            block=before.figure.block,
        )
        yield _fact(figure, before, catalogue)


def _fact(figure: Figure, before: Fact, catalogue: Catalogue) -> Fact:
    indicator = catalogue.indicators[figure.canonical or ""]
    kept = own_ledger_side(figure.indicator, indicator)
    return msgspec.structs.replace(
        before,
        figure=figure,
        key=before.key._replace(
            concept=indicator.id,
            dimension="percent",
            measure=Measure.CHANGE,
            strive=False,
            ledger=kept.ledger,
            side=kept.side,
        ),
        vague=False,
        base="",
        basis="",
        stage="",
        interval=interval_of(figure),
        factor=Fraction(1),
        ends=(Fraction(0), None),
        said="",
    )
