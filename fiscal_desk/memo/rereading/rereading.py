"""Lays a memo that was changed in Word beside what the case says now, sentence by sentence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec

from fiscal_desk.memo.model import Asked, Block, Memo, Paragraph, Run, Table, runs_in
from fiscal_desk.memo.rereading.marked import MarkedSentence, read_marked
from fiscal_desk.memo.typesetting.marks import sentences, text_of
from fiscal_desk.memo.words.dates import print_date
from fiscal_desk.memo.words.marks.sentence_marks import known_as, plain_words, said_as


class DifferenceKind(StrEnum):
    """How a sentence in the file stands to the case's."""

    EDITED = "edited"  # changed in the file; the case says what it said then
    CHANGED = "changed"  # the case says something else since; the file was left as it was
    BOTH = "both"  # changed in the file, and the case says something else since
    MISSING = "missing"  # the file does not have it: deleted there, or new in the case
    GONE = "gone"  # the case has no such sentence any more
    ADDED = "added"  # a paragraph of the file that the memo never had


class Difference(msgspec.Struct, frozen=True):
    """One sentence that differs: its id (empty where the case has none), what the case says, what the file says."""

    kind: DifferenceKind
    sentence: str
    now: str
    edited: str

    @property
    def may_be_taken(self) -> bool:
        """Whether the file's words can take the place of the case's."""
        return self.kind in (DifferenceKind.EDITED, DifferenceKind.BOTH)


class Reread(msgspec.Struct, frozen=True):
    """What reading a memo again gave: how many of its sentences were found, and those that differ, in their order."""

    found: int
    differences: tuple[Difference, ...]


def reread(data: bytes, memo: Memo) -> Reread:
    """Compare a memo's Word file, as it came back, with the memo as it would be written now.

    Raises Refusal (`fiscal_desk.report.errors`) where the bytes are no Word file.
    """
    file = read_marked(data)
    waiting: dict[str, list[MarkedSentence]] = defaultdict(list)
    for each in file.sentences:
        waiting[each.known].append(each)
    differences = list(_named(memo, waiting))
    found = 0
    for sentence, text in told(memo):
        there = waiting.get(known_as(sentence))
        if there:
            found += 1
            differences += _between(sentence, text, there.pop(0))
        else:
            differences.append(Difference(DifferenceKind.MISSING, sentence, text, ""))
    left = (each for group in waiting.values() for each in group)
    differences += [Difference(DifferenceKind.GONE, "", "", each.text) for each in left]
    known = {plain_words(text) for text in _other_words(memo)}
    added = (text for text in file.others if plain_words(text) not in known)
    differences += [Difference(DifferenceKind.ADDED, "", "", text) for text in added]
    return Reread(found, tuple(differences))


def _named(memo: Memo, waiting: dict[str, list[MarkedSentence]]) -> Iterator[Difference]:
    """Yield what somebody changed of title, recipient, signature, date and the attachments' titles.

    They can have been another when the file was written, and older files do not mark them: neither is a difference.
    """
    for name, text in named(memo):
        there = waiting.pop(known_as(name), [])
        if there and said_as(there[0].text) not in (there[0].said, said_as(text)):
            yield from _between(name, text, there[0])
    for asked in Asked:
        waiting.pop(known_as(asked), None)


def named(memo: Memo) -> Iterator[tuple[str, str]]:
    """Yield the id and the words of what is filled in about a memo, and of the attachments' titles."""
    yield Asked.TITLE, memo.title
    if memo.recipient:
        yield Asked.RECIPIENT, memo.recipient.rstrip(":： ") + "："
    if memo.office:
        yield Asked.OFFICE, memo.office
    yield Asked.DATE, print_date(memo.date)
    for attachment in memo.attachments:
        if name := attachment.heading.sentence:
            yield name, attachment.title


def told(memo: Memo) -> Iterator[tuple[str, str]]:
    """Yield the id and the words of every sentence of a memo, in its order."""
    for paragraph in _paragraphs(memo):
        for sentence, runs in sentences(paragraph):
            if sentence:
                yield sentence, text_of(runs)


def _between(sentence: str, now: str, there: MarkedSentence) -> list[Difference]:
    edited, written = said_as(there.text), there.said
    current = said_as(now)
    if edited == current:
        return []
    if edited == written:
        kind = DifferenceKind.CHANGED
    else:
        kind = DifferenceKind.EDITED if written == current else DifferenceKind.BOTH
    return [Difference(kind, sentence, now, there.text)]


def _paragraphs(memo: Memo) -> Iterator[tuple[Run, ...]]:
    for block in _all_blocks(memo):
        if isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row.cells)
            yield from ((note,) for note in block.note_runs)
        else:
            yield runs_in(block)


def _all_blocks(memo: Memo) -> Iterable[Block]:
    yield from memo.blocks
    for attachment in memo.attachments:
        yield from attachment.blocks


def _other_words(memo: Memo) -> Iterator[str]:
    """Yield the running text of a memo that belongs to no sentence: whole paragraphs, and words that run in."""
    for block in _all_blocks(memo):
        if isinstance(block, Paragraph):
            yield block.text
            yield from (text_of(runs) for sentence, runs in sentences(block.runs) if not sentence)
