"""What typst has to be told, as it wants it written."""

from collections.abc import Iterable


def literal(text: str) -> str:
    """Return a string literal; JSON's escapes are not all typst's."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def array(texts: Iterable[str]) -> str:
    """Return an array of string literals."""
    return "(" + "".join(f"{literal(text)}, " for text in texts) + ")"
