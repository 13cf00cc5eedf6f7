"""What of a text is never shown: what XML cannot hold, what turns the direction of text, what has no width."""

import re

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: A number must read as it is stored. Selectors of rare characters' forms stay.
_UNSEEN = re.compile(
    "[\u007f-\u0084\u0086-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e007f]"
)


def without_unseen(text: str) -> str:
    """Return a text without controls but tabs and line ends, lone surrogates, U+FFFE, marks of direction and such."""
    return _UNSEEN.sub("", _ILLEGAL.sub("", text))
