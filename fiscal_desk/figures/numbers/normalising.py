"""Reading one text for another of the same length: full-width forms become half-width, offsets stay."""

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF1A)}  # ０–９
_OTHERS = {
    "％": "%",
    "﹪": "%",
    "．": ".",
    "＊": "*",
    "／": "/",
    "－": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "‐": "-",
    "‑": "-",
    "−": "-",
    "～": "~",
    "∼": "~",
    "〜": "~",
    "＋": "+",
    "（": "(",
    "）": ")",
    "＜": "<",
    "＞": ">",
    "\u00a0": " ",
    "\u2002": " ",
    "\u2003": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u3000": " ",
    "\u200b": " ",
    "\ufeff": " ",
    "\U001001b0": ".",  # a decimal point that some PDF fonts map to a private-use character
    "Ⅰ": "I",
    "＂": '"',
    "㎡": "㎡",
}
_TABLE = _FULL_WIDTH | {ord(key): value for key, value in _OTHERS.items()}


def level(text: str) -> str:
    """Return `text` with digits, signs and blanks in their half-width form, character for character.

    The result has the length of `text`, so offsets into either are offsets into both. Commas keep their width:
    a full-width comma never parts thousands.
    """
    return text.translate(_TABLE)
