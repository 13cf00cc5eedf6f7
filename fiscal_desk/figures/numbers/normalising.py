"""Reading one text for another of the same length: full-width forms become half-width, offsets stay."""

import re
from functools import lru_cache

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF1A)}  # ０–９
_OTHERS = {
    "％": "%",
    "﹪": "%",
    "℅": "%",  # typed for it by mistake
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
    "「": "“",
    "」": "”",
    "『": "“",
    "』": "”",
    "‘": "“",  # quotes within quotes
    "’": "”",
    "＜": "<",
    "＞": ">",
    "\t": " ",
    "\u00a0": " ",
    "\u2002": " ",
    "\u2003": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u3000": " ",
    "\U001001b0": ".",  # a decimal point that some PDF fonts map to a private-use character
    "Ⅰ": "I",
    "＂": '"',
}
_UNSEEN = [
    (0xAD, 0xAD),  # soft hyphen
    (0x61C, 0x61C),
    (0x180E, 0x180E),
    (0x200B, 0x200F),  # zero-width blanks and joiners, marks of direction
    (0x202A, 0x202E),
    (0x2060, 0x2064),
    (0x2066, 0x206F),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),  # byte order mark
]
#: Characters that nobody sees, as the inside of a regular expression's class.
INVISIBLE = "".join(f"{chr(low)}-{chr(high)}" for low, high in _UNSEEN)
_BLANKS = {code: " " for low, high in _UNSEEN for code in range(low, high + 1)}
_LEVELLED = {
    **{chr(code): chr(half) for code, half in _FULL_WIDTH.items()},
    **{chr(code): blank for code, blank in _BLANKS.items()},
    **_OTHERS,
}
#: What stands in most texts, replaced at once.
_OFTEN = tuple((sign, _LEVELLED[sign]) for sign in "（）％—")
#: 债券甲亿元【一般债券乙亿元、专项债券丙亿元】: behind a number they bracket as others do, and so do 〔〕 and [] around
#: words. 【收入】甲亿元 heads, [2] is a note.
_BOXED = re.compile(
    r"(?<=[元%个户家亩人次件项里吨])(?:【([^【】\n]*)】|〔([^〔〕\n]*)〕|\[([^\[\]\n]*[\u4e00-\u9fff][^\[\]\n]*)\])"
)
#: 服务贸易[13]增长: the number of a note behind a word is no part of it.
_NOTE_MARK = re.compile(r"(?<=[\u4e00-\u9fff”)])[\[［〔]\d{1,2}[\]］〕](?=[\u4e00-\u9fff,，。；;、：:)])")
#: 452·74亿元, as papers print points; 5·12 with nothing measured behind it is a day.
_MIDDLE_DOT = re.compile(r"(?<=\d)[·•‧∙・](?=\d{1,4} ?(?:[%‰亿万元倍吨亩]|个百分点|公里|平方))")
#: 70,734,万元: a comma too many.
_STRAY_COMMA = re.compile(r"(?<=\d,\d{3}),(?=[万亿元])")
#: 生产总值XX亿元: as masked as **亿元.
_CROSSES = re.compile(r"(?<![A-Za-z\dＸ×])(?:[Xx]{2,4}|Ｘ{2,4}|×{2,4})(?= ?[万亿]{0,2}[元%人户亩吨家个])")
_CROSSED = ("XX", "xx", "ＸＸ", "××")
# A search for the few characters concerned takes a fifth of the time of `str.translate`, which looks at each.
_CONCERNED = re.compile("[" + "".join(map(re.escape, _LEVELLED)) + "]")


@lru_cache(maxsize=4096)
def level_line(text: str) -> str:
    """Return what `level` returns, remembered: for headings and other short texts that are asked about again."""
    return level(text)


def level(text: str) -> str:
    """Return `text` with digits, signs and blanks in their half-width form, character for character.

    The result has the length of `text`, so offsets into either are offsets into both. Commas keep their width:
    a full-width comma never parts thousands.
    """
    for full, half in _OFTEN:
        text = text.replace(full, half)
    if "【" in text or "〔" in text or "[" in text or "［" in text:
        text = _BOXED.sub(_bracketed, _NOTE_MARK.sub(_blanked, text))
    text = _CONCERNED.sub(_levelled, text)
    if any(crosses in text for crosses in _CROSSED):
        text = _CROSSES.sub(_masked, text)
    for pattern, sign in ((_MIDDLE_DOT, "."), (_STRAY_COMMA, " ")):
        text = pattern.sub(sign, text)
    return text


def _bracketed(match: re.Match[str]) -> str:
    return f"({match[0][1:-1]})"


def _masked(match: re.Match[str]) -> str:
    return "*" * len(match[0])


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _levelled(match: re.Match[str]) -> str:
    return _LEVELLED[match[0]]
