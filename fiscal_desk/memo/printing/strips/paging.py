"""Fills pages with strips: what belongs together is on one page, a table's head is on each of its pages."""

from collections.abc import Sequence

from fiscal_desk.memo.printing.strips.ink import Ink, Strip, moved

#: A length that rounding may have added.
_HAIR = 0.01


def fill_pages(strips: Sequence[Strip], height: float) -> list[list[Ink]]:
    """Return what is on each page of a type area `height` points high, from its upper left corner."""
    pages: list[list[Ink]] = []
    start = 0
    while start < len(strips):
        end = _page_end(strips, start, height)
        pages.append(_laid(strips[start:end]))
        start = end
    return pages


def _page_end(strips: Sequence[Strip], start: int, height: float) -> int:
    """Return where the page that begins with the strip `start` ends; at least one strip is on it."""
    filled = sum(each.height for each in strips[start].head)
    end = start
    after = 0.0
    while end < len(strips):
        strip = strips[end]
        filled += (max(after, strip.before) if end > start else 0.0) + strip.height
        after = strip.after
        if filled > height + _HAIR:
            break
        end += 1
    if end == len(strips):
        return end
    parted = end
    while parted > start and strips[parted - 1].keep_next:
        parted -= 1
    if parted > start:
        return parted
    return max(end, start + 1)


def _laid(strips: Sequence[Strip]) -> list[Ink]:
    inks: list[Ink] = []
    y = after = 0.0
    for place, strip in enumerate((*strips[0].head, *strips)):
        y += max(after, strip.before) if place else 0.0
        inks.extend(moved(ink, 0.0, y) for ink in strip.inks)
        y += strip.height
        after = strip.after
    return inks
