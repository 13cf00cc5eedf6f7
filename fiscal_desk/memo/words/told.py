"""Sentences with their identity: what they come from, so that an edit or a click finds its way back to them."""

import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b

import msgspec

from fiscal_desk.comparison.model import Member
from fiscal_desk.memo.model import Block, Paragraph, Sentence, Table, paragraph

_NUMBER = re.compile(r"\d+")


def told(
    made: Paragraph | str,
    template: str,
    about: Sequence[object] = (),
    members: Iterable[Member] = (),
    findings: Sequence[str] = (),
) -> Paragraph:
    """Return a paragraph as one sentence: made from `template` (`faults.conflict`), about what `about` names.

    `about` holds nothing that changes with the numbers, and no place in the case: the sentence keeps its id.
    """
    whole = paragraph(made) if isinstance(made, str) else made
    known = id_of(template, about)
    runs = tuple(msgspec.structs.replace(run, sentence=known) for run in whole.runs)
    return Paragraph(runs, whole.kind, (Sentence(known, tuple(findings), tuple(dict.fromkeys(members))),))


def together(sentences: Iterable[Paragraph]) -> Paragraph:
    """Return one paragraph of several sentences."""
    found = list(sentences)
    return Paragraph(
        tuple(run for each in found for run in each.runs),
        sentences=tuple(sentence for each in found for sentence in each.sentences),
    )


def all_told(blocks: Iterable[Block], where: str) -> tuple[Block, ...]:
    """Return the blocks with an id for every paragraph and note that has none, so that it can be worded anew.

    The id is made of its words without numbers, which change, and of the section or attachment `where` it stands.
    """
    return tuple(_told_block(block, where) for block in blocks)


def _told_block(block: Block, where: str) -> Block:
    if isinstance(block, Table) and block.notes:
        return msgspec.structs.replace(block, told=tuple(_of_words(where, note) for note in block.notes))
    if isinstance(block, Paragraph) and block.text.strip() and not any(run.sentence for run in block.runs):
        known = _of_words(where, block.text)
        runs = tuple(msgspec.structs.replace(run, sentence=known) for run in block.runs)
        return msgspec.structs.replace(block, runs=runs, sentences=(Sentence(known),))
    return block


def _of_words(where: str, text: str) -> str:
    return id_of(f"note.{where}", (_NUMBER.sub("#", text),))


def id_of(name: str, about: Sequence[object] = ()) -> str:
    """Return the id of a thing of the kind `name`: the same for the same words of `about`, whatever case it is in."""
    if not about:
        return name
    words = "\x1f".join(str(each) for each in about)
    return f"{name}:{blake2b(words.encode('utf-8', 'surrogatepass'), digest_size=6).hexdigest()}"
