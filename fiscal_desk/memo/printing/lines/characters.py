"""A paragraph as characters, each with its type, script, sentence, and how far it moves the next one."""

from collections.abc import Callable, Iterable

import msgspec

from fiscal_desk.memo.model import Run
from fiscal_desk.memo.printing.lines.looks import Looks, Type
from fiscal_desk.memo.printing.lines.scripts import eastern
from fiscal_desk.memo.typesetting.marks import pieces
from fiscal_desk.memo.typesetting.text import legal_text

#: The width of a character in a face (family names as a memo writes them), in parts of its size.
Width = Callable[[str, str], float]

_NO_WIDTH = "\n"
_TWIPS = 20

#: The blank between Chinese and digits or letters, in parts of the size.
_SCRIPT_GAP = 0.2


class Character(msgspec.Struct, frozen=True):
    """A character. `width` is its own, `step` leads to the next one in a line that is not stretched; in points.

    `joined`: the next one is drawn with it, in the same type and script. `target` is the anchor that it leads to.
    """

    text: str
    type: Type
    east: bool
    width: float
    step: float
    joined: bool
    sentence: str = ""
    target: str = ""


def characters(runs: Iterable[Run], base: Type, looks: Looks, width: Width) -> list[Character]:
    """Return the characters of a paragraph's runs; `\\n` stands where a line ends, a tab counts as a blank."""
    spelled = [
        (character, _spaced(looks.typed(base, run.face), run.looser), run, target)
        for run in runs
        for text, target in (pieces(run) if run.refers else [(run.text, "")])
        for character in legal_text(text).replace("\t", " ")
    ]
    text = "".join(character for character, _, _, _ in spelled)
    scripts = eastern(text)
    found = []
    for place, (character, own, run, target) in enumerate(spelled):
        wide = (
            0.0 if character in _NO_WIDTH else width(own.face if scripts[place] else own.western, character) * own.size
        )
        last = place + 1 == len(spelled)
        together = not last and scripts[place + 1] == scripts[place] and spelled[place + 1][1::2] == (own, target)
        if together:
            step = wide + own.spacing
        else:
            step = wide + (_SCRIPT_GAP * own.size if not last and _gapped(text, scripts, place) else 0.0)
        found.append(Character(character, own, scripts[place], wide, step, together, run.sentence, target))
    return found


def _spaced(own: Type, twips: int) -> Type:
    return msgspec.structs.replace(own, spacing=own.spacing + twips / _TWIPS) if twips else own


def _gapped(text: str, scripts: list[bool], place: int) -> bool:
    """Whether letters or digits of the one script meet those of the other behind this character."""
    return scripts[place] != scripts[place + 1] and text[place].isalnum() and text[place + 1].isalnum()
