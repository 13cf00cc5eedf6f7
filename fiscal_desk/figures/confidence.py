"""How sure the reader is that every field of a figure is right."""

from fiscal_desk.figures.mention import Mention

#: How often a label from each source was right on annotated reports.
_SOURCES = {
    "before": 0.95,
    "inherited": 0.96,
    "ledger": 0.95,
    "copied": 0.9,
    "completed": 0.88,
    "around": 0.9,
    "after": 0.9,
    "predicate": 0.85,
    "carried": 0.9,
    "purpose": 0.8,
    "verb": 0.4,
    "cell": 0.92,
    "text": 0.85,
    "": 0.3,
}
_KNOWN = 0.98


def of_mention(mention: Mention, canonical: str | None) -> float:
    """Return the confidence of a mention: 0 to 1."""
    sure = _SOURCES.get(mention.label_source, 0.8)
    if canonical is not None:
        sure = max(sure, _KNOWN)
    if mention.period is None:
        sure *= 0.9
    for doubt in mention.doubts:
        sure *= doubt
    return round(sure, 3)
