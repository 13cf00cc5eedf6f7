"""A bare 余额 or 限额 behind the parts of a debt is that of the whole (其中一般债务乙、专项债务丙，限额丁以内)."""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import SubjectWords

#: How many numbers back the whole may stand.
_FARTHEST = 12


def whole_of_parts(mention: Mention, before: list[Mention]) -> Mention | None:
    """Return the amount that a bare remainder behind its parts is told of, None where it is told of the last part.

    A part that was told by its own name alone (专项债务丙), or as the one before it was (专项债务余额丙), has had its
    number; one that has its 限额 beside its 余额 each has them in turn.
    """
    rules = wordlist(SubjectWords)
    last = before[-1] if before else None
    if last is None or mention.parent is not None or last.sentence != mention.sentence:
        return None
    if not last.within_parts or not mention.label.endswith(rules.remainders):
        return None
    parts: list[Mention] = []
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence:
            return None
        if other.parent is not None:
            continue
        if other.within_parts:
            parts.append(other)
            continue
        owed = other.measure is LEVEL and other.candidate.dimension == mention.candidate.dimension
        if owed and other.label.endswith(rules.remainders):
            return other if parts and _have_had_theirs(mention, parts) else None
    return None


def _have_had_theirs(mention: Mention, parts: list[Mention]) -> bool:
    """Whether the parts, the last one first, want no further number."""
    remainders = wordlist(SubjectWords).remainders
    if parts[0].segment != mention.segment or not parts[0].label.endswith(remainders):
        return True
    return len(parts) > 1 and parts[0].label[-2:] == parts[1].label[-2:]
