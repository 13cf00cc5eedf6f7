"""Reports that are one text: what they agree on proves nothing, and the user is told so."""

from collections.abc import Sequence

import msgspec

from fiscal_desk.comparison.model import Compared, Pair

_NOTE = "（两份报告文本完全相同，不能相互印证）"


def copies(items: Sequence[Compared]) -> tuple[tuple[int, ...], ...]:
    """Return the groups of reports whose texts are the same to the letter, each with the indices of its reports."""
    groups: dict[str, list[int]] = {}
    for index, item in enumerate(items):
        groups.setdefault(item.report.text, []).append(index)
    return tuple(tuple(group) for text, group in groups.items() if len(group) > 1 and text.strip())


def marked(pairs: Sequence[Pair], same: Sequence[Sequence[int]]) -> list[Pair]:
    """Return pairs with a note in the reason of those that lie between copies of one text."""
    group_of = {index: number for number, group in enumerate(same) for index in group}
    return [
        msgspec.structs.replace(pair, reason=pair.reason + _NOTE)
        if pair.a_report in group_of and group_of[pair.a_report] == group_of.get(pair.b_report)
        else pair
        for pair in pairs
    ]
