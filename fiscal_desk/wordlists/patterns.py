"""Regular expressions made of lists."""

from collections.abc import Iterable


def one_of(words: Iterable[str]) -> str:
    """Return a regular expression for any of `words`, which may be expressions themselves, tried in their order."""
    return f"(?:{'|'.join(words)})"
