"""Amounts stay whole at line ends: what would part one has its Chinese characters a little further apart.

Word processors part a number from its unit, and joiners, which stop them, hide the amount from whoever searches for it.
A full line is stretched to the edge anyway. Where it would end inside an amount, a part of that stretch is given to its
characters beforehand, as little as leaves no room for the number; the words stay as they are.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby, repeat

import msgspec

from fiscal_desk.memo.model import Block, Memo, Paragraph, ParagraphKind, Run
from fiscal_desk.memo.printing.lines import looks as sizes
from fiscal_desk.memo.printing.lines.characters import Character, characters
from fiscal_desk.memo.printing.lines.line_ends import line_length
from fiscal_desk.memo.printing.lines.looks import Looks, Shape
from fiscal_desk.memo.printing.rules import printing_rules
from fiscal_desk.memo.typesetting.ooxml.fonts import LATIN, PRESETS
from fiscal_desk.memo.typesetting.text import legal_text
from fiscal_desk.wordlists.files import units
from fiscal_desk.wordlists.patterns import one_of

_TWIPS = 20
#: No character stands further from the next one than this is wider than usual, in twips.
_MOST = 100
#: What can stand on one line, in characters.
_LINE = 120
#: Which part of the widths that fit is left below the one that is taken.
_NEAR = 4


def with_whole_amounts(memo: Memo) -> Memo:
    """Return the memo with wider runs where a line of its body would part a number from what it counts.

    Pure: lines are those of the faces that the file names, whatever is installed.
    """
    looks = Looks(PRESETS[memo.fonts])
    return msgspec.structs.replace(memo, blocks=tuple(_whole(block, looks) for block in memo.blocks))


def _whole(block: Block, looks: Looks) -> Block:
    if not isinstance(block, Paragraph) or block.kind is not ParagraphKind.BODY:
        return block
    runs = loosened(block.runs, looks.paragraph(block.kind), sizes.TEXT_WIDTH, looks)
    return msgspec.structs.replace(block, runs=runs)


def loosened(runs: Sequence[Run], shape: Shape, room: float, looks: Looks) -> tuple[Run, ...]:
    """Return the runs of a paragraph in a column `room` points wide, parted where some of them stand wider."""
    spelled = characters(runs, shape.type, looks, _own_width)
    text = "".join(each.text for each in spelled)
    amounts = [found.span() for found in _amount().finditer(text)]
    if not amounts:
        return tuple(runs)
    wider = [0] * len(spelled)
    # Digits stay as close as they are, and references in one piece.
    movable = [not run.refers for run in runs for _ in legal_text(run.text)]
    loose = [each.east and may for each, may in zip(spelled, movable, strict=True)]
    start = 0
    while start < len(spelled):
        free = room - shape.left - (0.0 if start else shape.first)
        rest = spelled[start : start + _LINE]
        inside = [(first - start, last - start) for first, last in amounts if first > start]
        count = line_length(rest, free, hanging=shape.justified)
        if _parted(count, inside) and (
            found := _fitting(rest, loose[start : start + _LINE], free, inside, hanging=shape.justified)
        ):
            count, twips = found
            for place in range(start, start + count):
                wider[place] = twips if loose[place] else 0
        start += count
        while start < len(spelled) and spelled[start].text == " ":
            start += 1
    return _in_runs(runs, wider) if any(wider) else tuple(runs)


def _parted(count: int, amounts: Iterable[tuple[int, int]]) -> bool:
    return any(first < count < last for first, last in amounts)


def _fitting(
    line: Sequence[Character], loose: Sequence[bool], room: float, amounts: Sequence[tuple[int, int]], *, hanging: bool
) -> tuple[int, int] | None:
    """Return where the line ends before the amount, and how much wider it is.

    Of all widths that have it end there one of the smaller: others reckon the blank behind a run's last character, too.
    """
    before = line_length(line, room, hanging=hanging)
    first = next(first for first, last in amounts if first < before < last)
    fitting: list[int] = []
    ends = 0
    for twips in range(1, _MOST):
        wide = [*map(_wider, line[:first], loose, loose[1:], repeat(twips)), *line[first:]]
        count = line_length(wide, room, hanging=hanging)
        if fitting and count != ends:
            break
        if 0 < count <= first and not _parted(count, amounts):
            ends = count
            fitting.append(twips)
    return (ends, fitting[len(fitting) // _NEAR]) if fitting else None


def _wider(character: Character, loose: bool, following: bool, twips: int) -> Character:
    if not loose or not character.joined:
        return character
    if not following:  # a run ends here
        return msgspec.structs.replace(character, step=character.width, joined=False)
    return msgspec.structs.replace(character, step=character.step + twips / _TWIPS)


def _in_runs(runs: Sequence[Run], wider: Sequence[int]) -> tuple[Run, ...]:
    """Part the runs where their characters stand further apart; what refers to something stays whole."""
    made: list[Run] = []
    place = 0
    for run in runs:
        size = len(legal_text(run.text))
        own = wider[place : place + size]
        place += size
        if run.refers or not any(own) or size != len(run.text):
            made.append(run)
            continue
        for twips, group in groupby(zip(run.text, own, strict=True), key=lambda each: each[1]):
            made.append(msgspec.structs.replace(run, text="".join(text for text, _ in group), looser=twips))
    return tuple(made)


@cache
def _amount() -> re.Pattern[str]:
    """A number with its unit, or with the next Chinese character: 86.4亿元, 3.4万家次, 2024年, 第4条, 12项."""
    joined = one_of(map(re.escape, sorted(units(), key=len, reverse=True)))
    large = re.escape(printing_rules().line_ends.large)
    return re.compile(rf"\d[\d,.]*(?:[{large}]*(?:{joined})|[{large}]+|[\u3400-\u9fff])")


def _own_width(face: str, character: str) -> float:
    """The width of a character in the faces that the file names, in parts of the size."""
    return printing_rules().western.get(character, 0.5) if face == LATIN else 1.0
