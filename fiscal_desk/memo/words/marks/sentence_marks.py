"""What a sentence is called in a document that leaves the program: its id and what it said, as one short name."""

import re
from hashlib import blake2b

from fiscal_desk.memo.words.joining import unjoined

_MARK = re.compile(r"fd_s([0-9a-f]{16})_([0-9a-f]{8})")
_BLANK = re.compile(r"\s+")


def sentence_mark(sentence: str, text: str) -> str:
    """Return the bookmark's name of a sentence that says this; Word allows 40 characters, letters first."""
    return f"fd_s{known_as(sentence)}_{said_as(text)}"


def parted(mark: str) -> tuple[str, str] | None:
    """Return what a bookmark says a sentence is and said, as `known_as` and `said_as` give it; None for another."""
    found = _MARK.fullmatch(mark)
    return (found[1], found[2]) if found else None


def known_as(sentence: str) -> str:
    """Return a sentence's id in sixteen digits."""
    return _digest(sentence, 8)


def said_as(text: str) -> str:
    """Return a sentence's words in eight digits, whatever blanks and joiners stand between them."""
    return _digest(plain_words(text), 4)


def plain_words(text: str) -> str:
    """Return words without blanks and joiners."""
    return _BLANK.sub("", unjoined(text))


def _digest(text: str, size: int) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).hexdigest()
