"""Amounts stay whole at line ends: where a line would part one, its Chinese characters stand a little wider or closer.

Word processors part a number from its unit, and joiners, which stop them, hide the amount from whoever searches for it.
A full line is stretched to the edge anyway. Where it would end inside an amount, it is a hair closer set, so that there
is room for the whole, or has a part of that stretch beforehand, so that there is none for the number, and the lines
before give some of theirs (`even_lines`). The words stay as they are.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import groupby

import msgspec

from fiscal_desk.memo.model import Block, Memo, Paragraph, ParagraphKind, Run
from fiscal_desk.memo.printing.lines import looks as sizes
from fiscal_desk.memo.printing.lines.characters import characters
from fiscal_desk.memo.printing.lines.even_lines import Spelled, even_lines
from fiscal_desk.memo.printing.lines.looks import Looks, Shape
from fiscal_desk.memo.printing.rules import printing_rules
from fiscal_desk.memo.typesetting.ooxml.fonts import LATIN, PRESETS
from fiscal_desk.memo.typesetting.text import legal_text
from fiscal_desk.wordlists.files import units
from fiscal_desk.wordlists.patterns import one_of


def with_whole_amounts(memo: Memo) -> Memo:
    """Return the memo with wider or closer runs where a line of its body would part a number from what it counts.

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
    """Return the runs of a paragraph in a column `room` points wide, parted where some stand wider or closer."""
    spelled = characters(runs, shape.type, looks, _own_width)
    text = "".join(each.text for each in spelled)
    amounts = [found.span() for found in _amount().finditer(text)]
    # Digits stay as close as they are, and references in one piece.
    movable = [not run.refers for run in runs for _ in legal_text(run.text)]
    loose = [each.east and may for each, may in zip(spelled, movable, strict=True)]
    paragraph = Spelled(spelled, loose, amounts, room - shape.left, shape.first, shape.justified)
    wider = [0] * len(spelled)
    for line in even_lines(paragraph):
        for place, moved in enumerate(paragraph.moved(line.start, line.end), start=line.start):
            wider[place] = line.twips if moved else 0
    return _in_runs(runs, wider) if any(wider) else tuple(runs)


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
