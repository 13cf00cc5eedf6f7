"""Shares and completions with the part they are of and, where the text states it, the whole."""

from collections.abc import Iterator, Mapping, Sequence

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import COMPLETION, LEVEL, RULE, SHARE, Figure, Share, Sum
from fiscal_desk.figures.relating.held.printed import share_holds
from fiscal_desk.figures.relating.wholes import Before, Levels, budget_before, whole_named, whole_unnamed

#: How many levels of one name back the part of a share may stand.
_FARTHEST = 40


def shared(
    figures: tuple[Figure, ...],
    mentions: list[Mention],
    sums: Sequence[Sum],
    heads: Mapping[int, Figure],
    catalogue: Catalogue,
) -> Iterator[Share]:
    """Yield every share and completion; part or whole are None where the text does not state them.

    `sums` are those found: a share without a base (占比) is of the total that its part belongs to, and where no level
    fits it of the one that the list of its part stands under (`heads`).
    """
    levels: Levels = {}
    before: Before = []
    by_start = {figure.start: figure for figure in figures}
    totals = {part: by_start[found.total] for found in reversed(sums) for part in found.parts}
    for place, (figure, mention) in enumerate(zip(figures, mentions, strict=True)):
        if figure.measure in (SHARE, COMPLETION):
            part = by_start.get(mention.subject or -1) or _last_of(levels, figure)
            if part is not None and part.measure is not LEVEL:
                part = None
            whole = by_start.get(mention.whole or -1)
            if whole is None and mention.after_base and place:
                whole = figures[place - 1]
            if whole is None and mention.column is None:
                if figure.measure is COMPLETION:
                    whole = budget_before(part, figure, before)
                elif figure.base:
                    whole = whole_named(part, figure, levels, before, totals, catalogue)
                elif part is not None:
                    whole = whole_unnamed(part, figure, before, totals) or heads.get(part.start)
            elif whole is None and figure.base:
                whole = whole_named(part, figure, levels, [], totals, catalogue)
            holds = None if part is None or whole is None else share_holds(part, whole, figure)
            yield Share(part.start if part else None, whole.start if whole else None, figure.start, holds)
        # A share in a table has its whole in its row; one in a sentence has it in a sentence.
        if figure.measure is LEVEL and figure.stance is not RULE and mention.column is None:
            before.append((figure, mention))
            levels.setdefault(figure.indicator, []).append(figure)
            if figure.canonical:
                levels.setdefault(figure.canonical, []).append(figure)


def _last_of(levels: Levels, share: Figure) -> Figure | None:
    """Return the last level of the share's own indicator in the same period and scope, done rather than planned."""
    found: Figure | None = None
    for other in levels.get(share.canonical or share.indicator, [])[: -_FARTHEST - 1 : -1]:
        if other.period == share.period and other.scope == share.scope and other.block >= share.block - 1:
            if other.stance is share.stance:
                return other
            found = found or other
    return found
