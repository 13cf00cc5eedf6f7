"""Which script a character is set in: it decides the face, and where a line may end.

After LibreOffice: signs that both scripts share go with what stands before them, an opening quotation mark before
Latin letters with what follows.
"""

from collections.abc import Sequence

#: Scripts of the West, up to Greek and Cyrillic, with their signs and the blank.
_WESTERN = ((0x20, 0x7E), (0xA1, 0x2FF), (0x370, 0x58F), (0x1E00, 0x1FFF))
#: What both scripts use: blanks, quotation marks, arrows, mathematical signs.
_SHARED = ((0x09, 0x1F), (0xA0, 0xA0), (0x2000, 0x2BFF))
#: Of these the dash and the dots are Chinese wherever they stand in a memo.
_CHINESE = "—…"
_OPENING = "“‘"


def eastern(text: str) -> list[bool]:
    """Return for each character whether it is set as Chinese."""
    kinds = [_kind(character) for character in text]
    last: bool | None = next((kind for kind in kinds if kind is not None), True)
    found = []
    for place, kind in enumerate(kinds):
        if kind is None and text[place] in _OPENING:
            kind = False if _next_is_western(kinds, place) else None
        if kind is not None:
            last = kind
        found.append(bool(last))
    return found


def _next_is_western(kinds: Sequence[bool | None], place: int) -> bool:
    return place + 1 < len(kinds) and kinds[place + 1] is False


def _kind(character: str) -> bool | None:
    """True for Chinese, False for Western, None for what both use."""
    code = ord(character)
    if character in _CHINESE:
        return True
    if any(first <= code <= last for first, last in _WESTERN):
        return False
    if any(first <= code <= last for first, last in _SHARED):
        return None
    return True
