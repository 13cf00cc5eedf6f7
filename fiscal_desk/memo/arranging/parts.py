"""A memo's body in parts, each beginning with a heading that has an id: left out and in order as the user plans."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from fiscal_desk.case.state.memo_words import MemoPlan
from fiscal_desk.memo.model import Block, Heading


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with what stands below it, and the parts within; what stands before all headings has none."""

    heading: Heading | None
    blocks: tuple[Block, ...] = ()
    parts: tuple[Part, ...] = field(default=())

    @property
    def id(self) -> str:
        """The id of the heading; empty for what stands before all headings."""
        return self.heading.id if self.heading is not None else ""


def parts_of(blocks: Iterable[Block]) -> tuple[Part, ...]:
    """Return the body as parts of level 1 with parts of level 2 in them."""
    found = [Part(None)]
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            found.append(Part(block))
        elif isinstance(block, Heading) and block.level == 2:
            found[-1] = replace(found[-1], parts=(*found[-1].parts, Part(block)))
        elif found[-1].parts:
            *before, last = found[-1].parts
            found[-1] = replace(found[-1], parts=(*before, replace(last, blocks=(*last.blocks, block))))
        else:
            found[-1] = replace(found[-1], blocks=(*found[-1].blocks, block))
    return tuple(each for each in found if each.heading is not None or each.blocks)


def in_order(parts: Sequence[Part], plan: MemoPlan) -> tuple[Part, ...]:
    """Return all parts in the user's order; what stands before the headings stays there."""
    places = {known: place for place, known in enumerate(plan.sections)}
    order = sorted(parts, key=lambda part: -1 if part.heading is None else places.get(part.id, len(places)))
    return tuple(replace(part, parts=in_order(part.parts, plan)) for part in order)


def blocks_of(parts: Iterable[Part], plan: MemoPlan) -> list[Block]:
    """Return the blocks of the parts that go into the memo; a part with nothing left in it goes, too."""
    blocks: list[Block] = []
    for part in parts:
        if part.id in plan.left_out:
            continue
        inside = [*part.blocks, *blocks_of(part.parts, plan)]
        if inside:
            blocks.extend([part.heading, *inside] if part.heading is not None else inside)
    return blocks
