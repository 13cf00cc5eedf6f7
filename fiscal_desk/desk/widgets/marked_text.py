"""A text as HTML with what differs from another one marked."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from html import escape

#: Numbers differ as wholes.
_PIECES = re.compile(r"[\d.,]+|.", re.DOTALL)


def marked_text(other: str, text: str, colour: str) -> str:
    """Return a text as HTML, what differs from another one on a ground of this colour, where there is one."""
    if not colour:
        return escape(text)
    before, after = _PIECES.findall(other), _PIECES.findall(text)
    parts = []
    for kind, _, _, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        words = escape("".join(after[start:end]))
        parts.append(words if kind == "equal" else f'<span style="background:{colour}">{words}</span>')
    return "".join(parts)
