"""Characters that Word keeps by their place in a symbol font (w:sym, or private-use characters in a run's text)."""

from fiscal_desk.report.readers.word.names import Element, w

#: The Symbol font beyond ASCII, as far as it bears on a number's meaning; other symbols are ornaments.
_SYMBOL_FONT = {
    0xA3: "≤",
    0xB3: "≥",
    0xB1: "±",
    0xB4: "×",
    0xB8: "÷",
    0xB0: "°",
    0xBB: "≈",
    0xB9: "≠",
    0xA5: "∞",
    0xB7: "·",
    0xBC: "…",
    0xA2: "′",
    0xB2: "″",
    0x2D: "−",
    0x44: "Δ",
    0xC5: "⊕",
    0xD7: "·",
    0xE5: "∑",
}
#: What Symbol prints as the ASCII character of the same number.
_AS_ASCII = frozenset(b"0123456789%()+,./:;<=>?[]!|&_{}#* ")
#: Fonts whose places are pictures: a digit there is none.
_PICTURES = ("wingdings", "webdings", "marlett", "zapf dingbats", "bookshelf")
#: Digits in circles, which count items: Wingdings 1 from 0x81 and 0x8C, Wingdings 2 from 0x6A.
_CIRCLED = {"wingdings": (0x81, 0x8C), "wingdings 2": (0x6A, 0x74)}


def symbol_of(element: Element) -> str:
    """Return what a w:sym prints, as far as it bears on meaning."""
    try:
        code = int(element.get(w("char"), ""), 16)
    except ValueError:
        return ""
    return _character(code, (element.get(w("font")) or "").strip().lower())


def plain_text(text: str, font: str) -> str:
    """Return a run's text with the private-use characters that stand for places of a symbol font read as these."""
    if not any("\uf020" <= char <= "\uf0ff" for char in text):
        return text
    return "".join(
        _character(ord(char), font.strip().lower()) if "\uf020" <= char <= "\uf0ff" else char for char in text
    )


def _character(code: int, font: str) -> str:
    at = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    if font.startswith(_PICTURES):
        for first in _CIRCLED.get(font, ()):
            if first <= at < first + 10:
                return chr(0x2460 + at - first)
        return ""
    if font == "symbol":
        return _SYMBOL_FONT.get(at) or (chr(at) if at in _AS_ASCII else "")
    if at != code:  # any other font with places of its own has letters and digits where ASCII has them
        return chr(at) if 0x20 <= at < 0x7F else ""
    return chr(code) if 0x20 <= code < 0xD800 else ""
