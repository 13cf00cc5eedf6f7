"""Numbers headings as offices do, after empty sections were left out: 一、 （一） 1. （1）."""

from collections.abc import Iterable, Sequence

import msgspec

from fiscal_desk.memo.model import Block, Heading, Picture
from fiscal_desk.memo.words.counting import chinese_number


def number_headings(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks with every heading numbered within the one above it."""
    counts = [0, 0, 0, 0]
    numbered: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            place = block.level - 1
            counts[place] += 1
            counts[place + 1 :] = [0] * (3 - place)
            block = msgspec.structs.replace(block, number=_printed(block.level, counts[place]))
        numbered.append(block)
    return tuple(numbered)


def numbered(pictures: Sequence[Picture]) -> tuple[Picture, ...]:
    """Return the pictures with their numbers before their captions: 图1, 图2 …; one alone is 图."""
    names = [f"图{number}" if len(pictures) > 1 else "图" for number in range(1, len(pictures) + 1)]
    return tuple(
        msgspec.structs.replace(picture, caption=f"{name}　{picture.caption}".rstrip())
        for name, picture in zip(names, pictures, strict=True)
    )


def _printed(level: int, number: int) -> str:
    match level:
        case 1:
            return f"{chinese_number(number)}、"
        case 2:
            return f"（{chinese_number(number)}）"
        case 3:
            return f"{number}."
        case _:
            return f"（{number}）"
