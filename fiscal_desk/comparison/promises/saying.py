"""What a report says about a figure, in the words around it: names, what is done, whether it lasts."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.label_keys import is_vague_name
from fiscal_desk.comparison.model import Compared
from fiscal_desk.comparison.promises.names import core_of, plain_words
from fiscal_desk.figures.model import Measure
from fiscal_desk.wordlists.comparing import PromiseWords
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of

_PARTS = re.compile(r"[，,。；;：:、！!？?\n]")
_PAUSE = re.compile(r"\s*[、，,]?\s*")
#: What one part of a sentence can hold; longer ones are cut.
_REACH = 60
#: So much behind a number names what is counted (超1万家工业企业), and is no mere 左右.
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Saying:
    """`names`: cores, the one of the label first. `around`: the paragraph in plain words.

    `doing`: the figure counts what is done in its period. `standing`: it says how much there is then. `cumulated`: it
    counts what was done in earlier periods, too.
    """

    names: tuple[str, ...]
    around: str
    doing: bool
    standing: bool
    cumulated: bool


class Sayings:
    """Works out what is said about the facts of some reports, each once and only where it is asked for."""

    def __init__(self, items: Sequence[Compared], facts: Sequence[Sequence[Fact]]) -> None:
        self._texts = [item.report.text for item in items]
        self._blocks = [item.report.blocks for item in items]
        self._facts = facts
        self._starts = [[fact.figure.start for fact in report] for report in facts]
        self._known: dict[tuple[int, int], Saying] = {}

    def of(self, fact: Fact) -> Saying:
        """Return what the report says about a fact."""
        place = fact.report, fact.figure.start
        if place not in self._known:
            self._known[place] = self._said(fact)
        return self._known[place]

    def _said(self, fact: Fact) -> Saying:
        words = wordlist(PromiseWords)
        before, after = self._lead(fact), self._rest(fact)
        label = self._label_core(fact)
        whole = core_of(before + after)
        names = (label,) if _shared().search(before) or fact.figure.canonical else (label, whole)
        said = fact.figure.indicator + before + after
        rate = fact.key.measure in (Measure.RATE, Measure.SHARE)
        named_before = len(core_of(after)) < _NAMED
        return Saying(
            names=tuple(dict.fromkeys(name for name in names if name)),
            around=plain_words(self._paragraph(fact)),
            doing=words.doing.regex.search(said) is not None,
            standing=rate or (named_before and words.standing.regex.search(before) is not None),
            cumulated=words.cumulated.regex.search(said) is not None,
        )

    def _label_core(self, fact: Fact) -> str:
        """Return the core of the label; what names nothing alone (年度计划投资) takes its subject from before it."""
        core = core_of(fact.figure.indicator)
        previous = self._previous(fact)
        if previous is None or not is_vague_name(core):
            return core
        text = self._texts[fact.report][previous.figure.end : fact.figure.start]
        joined = _PAUSE.match(text)
        rest = text[joined.end() :] if joined else text
        return core_of(previous.figure.indicator) + core if core_of(rest) == core else core

    def _previous(self, fact: Fact) -> Fact | None:
        index = bisect_right(self._starts[fact.report], fact.figure.start) - 2
        return self._facts[fact.report][index] if index >= 0 else None

    def _lead(self, fact: Fact) -> str:
        """Return the part of the sentence before a figure, without the numbers in it."""
        text, end = self._texts[fact.report], fact.figure.start
        start = max(0, end - _REACH)
        start = max([match.end() for match in _PARTS.finditer(text, start, end)] or [start])
        pieces, at = [], start
        for index in range(bisect_right(self._starts[fact.report], start - 1), len(self._facts[fact.report])):
            figure = self._facts[fact.report][index].figure
            if figure.start >= end:
                break
            pieces.append(text[at : figure.start])
            at = max(at, figure.end)
        return "".join([*pieces, text[at:end]])

    def _rest(self, fact: Fact) -> str:
        """Return the part of the sentence after a figure, up to the next number."""
        text, start = self._texts[fact.report], fact.figure.end
        found = _PARTS.search(text, start, start + _REACH)
        end = found.start() if found else min(len(text), start + _REACH)
        index = bisect_right(self._starts[fact.report], fact.figure.start)
        if index < len(self._starts[fact.report]):
            end = min(end, self._starts[fact.report][index])
        return text[start:end]

    def _paragraph(self, fact: Fact) -> str:
        blocks = self._blocks[fact.report]
        if not 0 <= fact.figure.block < len(blocks):
            return ""
        block = blocks[fact.figure.block]
        return "".join((*block.headings, self._texts[fact.report][block.span.start : block.span.end]))


@cache
def _shared() -> re.Pattern[str]:
    return re.compile(one_of(wordlist(PromiseWords).shared))
