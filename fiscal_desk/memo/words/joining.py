"""What Word's "no-width non break" puts between a number and its unit, where somebody had it put in by hand.

Our own memos hold none: a search for 86.4亿元 would not find it. That no line begins with 万, 亿 or 元 is said by the
document's settings instead.
"""

JOINER = "\u200d"


def unjoined(text: str) -> str:
    """Return the text without joiners."""
    return text.replace(JOINER, "")
