"""What Word's "no-width non break" puts between a number and its unit, where somebody had it put in by hand.

Our own memos hold none: a search for 86.4亿元 would not find it. Amounts stay whole by `printing.lines.whole_amounts`.
"""

JOINER = "\u200d"


def unjoined(text: str) -> str:
    """Return the text without joiners."""
    return text.replace(JOINER, "")
