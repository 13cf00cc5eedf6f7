"""Lines of a text that was wrapped on a page: how wide they are, and which of them go on in the next."""

from collections.abc import Sequence

from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import HeadingWords

#: A line of a wrapped text is between so many columns wide (a Chinese character takes two), and the lines that go on
#: are as wide as the widest but for what a mark that may not begin a line pushes down.
NARROWEST, WIDEST, RAGGED = 36, 140, 5
#: One line in so many may be a title that was not wrapped.
_LINES_PER_OUTLIER = 8
#: A whole text is wrapped where it has so many lines, and so large a part of them is nearly full.
_FEWEST_LINES, _FULL, _NEARLY = 12, 0.5, 0.75
#: What a line that goes on does not end with.
_CLOSED = tuple("。！？；：”’》!?;:")
_PAIRS = (("“", "”"), ("（", "）"), ("(", ")"), ("《", "》"))


def width(line: str) -> int:
    """Return how wide a line is printed, in half-width characters: what takes three bytes is a wide one."""
    start = line[: WIDEST + 1]
    return len(start) + (len(start.encode("utf-8", "surrogatepass")) - len(start)) // 2


def widest_of(widths: list[int]) -> int:
    """Return how wide the lines of a stretch are, but for a few that no other one comes near (a web page's title)."""
    ordered = sorted(widths, reverse=True)
    outliers = max(1, len(ordered) // _LINES_PER_OUTLIER) if len(ordered) > _LINES_PER_OUTLIER else 0
    for place in range(outliers):
        if ordered[place] <= ordered[place + 1] + 2 * RAGGED:
            return ordered[place]
    return ordered[outliers]


def wrapped_at(lines: Sequence[str]) -> int | None:
    """Return how many columns the lines of a text are wrapped at; None where each is a paragraph of its own."""
    if len(lines) < _FEWEST_LINES:
        return None
    widths = [width(line.rstrip()) for line in lines]
    widest = widest_of(widths)
    full = sum(_NEARLY * widest <= found <= widest + RAGGED for found in widths)
    return widest if NARROWEST <= widest <= WIDEST and full >= _FULL * len(lines) else None


def goes_on(line: str, following: str, wrapped: int | None) -> bool:
    """Whether a numbered line that ends no sentence goes on in the one after it, and so is no heading.

    It leaves a bracket or an item of the classification open (…（款）行政⏎运行（项）。), or fills the width at which
    the text is `wrapped`.
    """
    said, after = line.rstrip(), following.strip()
    if not after or said.endswith(_CLOSED):
        return False
    if any(said.count(opening) > said.count(closing) for opening, closing in _PAIRS):
        return True
    return parts_an_item(said, after) or (wrapped is not None and width(said) >= wrapped - RAGGED)


def parts_an_item(said: str, after: str) -> bool:
    """Whether a line end stands inside an item of the classification (…（款）行政⏎运行（项）)."""
    rules = wordlist(HeadingWords)
    return rules.open_item.regex.search(said) is not None and rules.rest_of_item.regex.match(after) is not None
