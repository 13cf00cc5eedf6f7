"""The amounts of one paragraph or one table column in a line, with the words that stand between them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

import msgspec

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL, RULE, Figure, Stance
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.patterns import one_of, sign_of

_DIMENSIONS = frozenset(("money", "count", "area"))
#: The words before an amount that can say how it belongs to those before it.
_LONGEST_LEAD = 400


class Item(msgspec.Struct, frozen=True, gc=False):
    """A level of a line. `lead` is the text between the amount before it in the line (or the paragraph's beginning)
    and this one. `bracket` tells the brackets it stands in apart, None outside. `opens` says that `lead` begins a list
    of parts, `within` that the amount is one of such a list (其中：甲…、乙…).
    """

    figure: Figure
    lead: str
    bracket: int | None
    opens: bool
    within: bool


class Cues:
    """The words of resources/lexicon/partitions.toml that say what belongs to what."""

    def __init__(self) -> None:
        words = lexicon("partitions")
        lists, chain = words["lists"], words["chain"]
        self.opens = finds(lists["opens"])
        self.closes = finds(["。", "\n", *chain["adds"]])
        self.after = re.compile(rf"(?:{any_of(lists['after'])})[^，,。；;、]*$")
        self.complete = finds(lists["complete"])
        self.sums = re.compile(rf"{one_of(lists['sums'])}$")
        self.rest = finds(lists["rest"])
        self.means = finds(lists["means"])
        self.adds = finds(chain["adds"])
        self.takes = finds(chain["takes"])
        self.totals = re.compile(rf"(?:{any_of(chain['totals'])})$")
        self.left, self.sign_of_left = finds(chain["left"]), sign_of(*chain["left"])
        self.both = finds(chain["both"])
        steps = words["steps"]
        self.aside = finds([*steps["before"], *steps["rises"], *steps["falls"]])


def finds(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of some regular expressions."""
    return re.compile(one_of(patterns))


@cache
def cues() -> Cues:
    """Return the words that say what belongs to what."""
    return Cues()


@lru_cache(maxsize=4096)
def is_total(label: str) -> bool:
    """Whether a label is that of all income or of all expenditure (收入总计)."""
    return cues().totals.search(label) is not None


def prose_lines(text: str, figures: tuple[Figure, ...], mentions: list[Mention]) -> Iterator[list[Item]]:
    """Yield the levels of each paragraph of `text`, one unit at a time, in text order."""
    groups: dict[tuple[int, str], list[tuple[Figure, Mention]]] = {}
    for figure, mention in zip(figures, mentions, strict=True):
        if mention.column is None and _is_amount(figure, mention):
            groups.setdefault((figure.block, figure.unit), []).append((figure, mention))
    starts = [figure.start for figure in figures]
    for group in groups.values():
        yield _line(text, group, starts)


def columns(figures: tuple[Figure, ...], mentions: list[Mention]) -> Iterator[list[Figure]]:
    """Yield the levels of each column of a table, one unit and stance at a time."""
    groups: dict[tuple[int, str, Stance], list[Figure]] = {}
    for figure, mention in zip(figures, mentions, strict=True):
        if mention.column is not None and _is_amount(figure, mention):
            groups.setdefault((mention.column, figure.unit, figure.stance), []).append(figure)
    yield from (group for group in groups.values() if len(group) > 2)


def _is_amount(figure: Figure, mention: Mention) -> bool:
    return figure.measure is LEVEL and figure.stance is not RULE and mention.candidate.dimension in _DIMENSIONS


def _line(text: str, group: list[tuple[Figure, Mention]], starts: list[int]) -> list[Item]:
    words = cues()
    items: list[Item] = []
    end = max(0, group[0][0].start - _LONGEST_LEAD // 4)
    within = False
    for figure, mention in group:
        lead = text[max(end, figure.start - _LONGEST_LEAD) : figure.start]
        if not items:
            lead = lead.rpartition("\n")[2]
        # the first amount of a line is no part
        found = _openings(lead, figure.start, starts) if items and words.opens.search(lead) is not None else []
        opens = bool(found) or (mention.parent is not None and _enters(lead))
        if mention.parent is None and (within or found):
            last = max((match.start() for match in words.closes.finditer(lead)), default=-1)
            within = (within and last < 0) or (bool(found) and found[-1] > last)
            if is_total(figure.indicator):
                within = False
        items.append(Item(figure, lead, mention.parent, opens, within))
        end = figure.end
    return items


def _openings(lead: str, start: int, starts: list[int]) -> list[int]:
    """Return where lists begin in the words before an amount; what lists all of something does so right before it."""
    words = cues()
    return [
        match.start()
        for match in words.opens.finditer(lead)
        if not words.complete.match(lead, match.start())
        or bisect_left(starts, start - len(lead) + match.start()) == bisect_left(starts, start)
    ]


def _enters(lead: str) -> bool:
    """Whether a bracket was opened in `lead` and not closed."""
    return lead.rfind("(") > lead.rfind(")")
