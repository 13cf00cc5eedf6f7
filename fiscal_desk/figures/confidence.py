"""How sure the reader is that every field of a figure is right."""

import re

from fiscal_desk.figures.numbers.mention import Mention

#: How far a label from each source is trusted: in the order of how often it was right on annotated reports, set so
#: that the doubtful ones are few and hold most of what is wrong (`python -m tests.accuracy` prints both).
_SOURCES = {
    "before": 0.94,
    "inherited": 0.93,
    "ledger": 0.95,
    "copied": 0.91,
    "completed": 0.86,
    "around": 0.85,
    "after": 0.88,
    "predicate": 0.85,
    "carried": 0.85,
    "purpose": 0.8,
    "verb": 0.4,
    "cell": 0.92,
    "text": 0.85,
    "": 0.3,
}
_KNOWN = 0.98
#: What makes a label from before the number doubtful although it stands there: it is long, short, or a whole clause.
_LONG, _SHORT = 11, 2
_CLAUSE_LIKE = re.compile(r"的|等|以及|安排|筹集|统筹|落实|弥补|合计|[^一-鿿]$|^(?:较|比|由|从|截至|仍)|共有|分别")


def _looks_odd(label: str) -> bool:
    return not _SHORT < len(label) <= _LONG or _CLAUSE_LIKE.search(label) is not None


def of_mention(mention: Mention, canonical: str | None) -> float:
    """Return the confidence of a mention: 0 to 1."""
    sure = _SOURCES.get(mention.label_source, 0.8)
    if canonical is not None:
        sure = max(sure, _KNOWN)
    elif mention.label_source == "before" and _looks_odd(mention.label):
        sure *= 0.93
    if mention.period is None:
        sure *= 0.9
    for doubt in mention.doubts:
        sure *= doubt
    return round(sure, 3)
