"""How wide the characters of installed faces are, asked of the typesetter that draws them."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from fiscal_desk.memo.printing.faces import ChosenFaces, choose_faces
from fiscal_desk.memo.printing.markup import array
from fiscal_desk.memo.typesetting.ooxml.fonts import LATIN

#: Characters that are measured together, the first time that a face is asked for one of them.
_USUAL = (
    *range(0x20, 0x7F),
    *range(0xA1, 0x180),
    *range(0x2010, 0x2040),
    0x2103,
    *range(0x2190, 0x219A),
    *range(0x2200, 0x2270),
)
#: Chinese characters, their punctuation and full-width forms fill a square in every face.
_SQUARE = ((0x2E80, 0x303F), (0x3100, 0x9FFF), (0xF900, 0xFAFF), (0xFF01, 0xFF60), (0x20000, 0x3FFFF))


@cache
def installed_fonts() -> Any:
    """Return the machine's fonts as the typesetter knows them; looked for once."""
    import typst

    return typst.Fonts()


@cache
def chosen_faces(wanted: tuple[str, ...]) -> ChosenFaces:
    """Return the faces to use on this machine."""
    return choose_faces(wanted, installed_fonts().families())


class Advances:
    """Widths of characters by face, in parts of the size."""

    def __init__(self, families: Mapping[str, tuple[str, ...]]) -> None:
        self._families = families

    def __call__(self, face: str, character: str) -> float:
        """Return the width of one character."""
        code = ord(character)
        if any(first <= code <= last for first, last in _SQUARE):
            return 1.0
        families, chinese = self._families[face], face != LATIN
        usual = _usual(families, chinese)
        return usual[character] if character in usual else _single(families, chinese, character)


@cache
def _usual(families: tuple[str, ...], chinese: bool) -> dict[str, float]:
    return _measured(families, chinese, map(chr, _USUAL))


@cache
def _single(families: tuple[str, ...], chinese: bool, character: str) -> float:
    return _measured(families, chinese, [character])[character]


def _measured(families: tuple[str, ...], chinese: bool, characters: Iterable[str]) -> dict[str, float]:
    """Ask the typesetter. Between Chinese characters punctuation is as wide as in running text; empty boxes keep it
    from being trimmed at a line's ends."""
    import typst

    asked = list(characters)
    measured = (
        'measure("中" + c + "中").width - measure("中中").width' if chinese else "measure(box() + c + box()).width"
    )
    source = (
        '#set text(size: 1000pt, lang: "zh", region: "cn", cjk-latin-spacing: none, kerning: false)\n'
        + (f"#set text(font: {array(families)})\n" if families else "")
        + f"#context [#metadata({array(asked)}.map(c => ({measured}) / 1pt))<widths>]"
    )
    found = typst.query(source.encode(), "<widths>", field="value", one=True, font_paths=installed_fonts())
    return {character: width / 1000 for character, width in zip(asked, json.loads(found), strict=True)}
