"""Sentences in the user's words: put in where the memo still says what it said then, held back where it does not."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import count

import msgspec

from fiscal_desk.case.state.memo_words import Rewording
from fiscal_desk.memo.model import Block, Face, Heading, Paragraph, Run, Table, runs_in

#: Stands for a reference to an attachment, whose numbers change with what else is in the memo; for a sentence's second
#: one it is {see2}, and so on.
SEE = "{see}"
_SEE = re.compile(r"\{see(\d*)\}")


class WordingState(StrEnum):
    """How a sentence that the user worded anew stands."""

    USED = "used"
    OUTDATED = "outdated"  # the memo says something else now: somebody must choose
    LOST = "lost"  # nothing in the memo is about that any more


class Worded(msgspec.Struct, frozen=True):
    """A sentence that the user worded anew: what the memo said then, what it says now (empty where lost), their text.

    All with `SEE` for references; `shown` and `text_shown` are now and text as they are read.
    """

    sentence: str
    state: WordingState
    was: str
    now: str
    text: str
    shown: str = ""
    text_shown: str = ""


def reworded(
    parts: Sequence[Sequence[Block]], rewordings: Mapping[str, Rewording], dormant: Collection[str] = ()
) -> tuple[tuple[tuple[Block, ...], ...], tuple[Worded, ...]]:
    """Return a memo's body and attachments with the user's sentences in them, and how each of these stands.

    A sentence that says something else than when it was worded anew is left as it is: it is for the user to choose.
    `dormant`: sentences that are not told now, but could be.
    """
    if not rewordings:
        return tuple(tuple(blocks) for blocks in parts), ()
    found: dict[str, Worded] = {}
    changed = tuple(_blocks(blocks, rewordings, found) for blocks in parts)
    lost = [
        Worded(sentence, WordingState.LOST, each.was, "", each.text, "", plain_text(each.text))
        for sentence, each in rewordings.items()
        if sentence not in found and sentence not in dormant
    ]
    return changed, (*found.values(), *lost)


def own_words(runs: Sequence[Run]) -> str:
    """Return what a sentence says, with `SEE` for its references."""
    places = count(1)
    return "".join(_token(next(places)) if run.refers else run.text for run in runs)


def with_references(text: str, runs: Sequence[Run]) -> str:
    """Return a text as it is read: its `SEE`s filled with the references of a sentence, in their order."""
    return "".join(run.text for run in _runs(text, runs, ""))


def without_references(text: str, runs: Sequence[Run]) -> str:
    """Return a text that was typed with `SEE` where it holds a reference of the sentence as the memo words it."""
    references = [run for run in runs if run.refers]
    # The longest first: 附件1 stands in 附件12, too.
    for number, run in sorted(enumerate(references, start=1), key=lambda each: -len(each[1].text)):
        if run.text:
            text = text.replace(run.text, _token(number), 1)
    return " ".join(text.split())


def plain_text(text: str) -> str:
    """Return a text without what stands for its references."""
    return _SEE.sub("", text)


def references_of(now: str, shown: str) -> dict[str, str]:
    """Return what stands for the references of a sentence, each with the words that are read in its place."""
    found = re.fullmatch("(.+?)".join(map(re.escape, re.split(r"\{see\d*\}", now))), shown)
    return {_token(number): words for number, words in enumerate(found.groups(), start=1)} if found else {}


def _token(number: int) -> str:
    return SEE if number == 1 else f"{{see{number}}}"


def _blocks(
    blocks: Iterable[Block], rewordings: Mapping[str, Rewording], found: dict[str, Worded]
) -> tuple[Block, ...]:
    changed: list[Block] = []
    for block in blocks:
        if any(run.sentence in rewordings for run in runs_in(block) if run.sentence):
            runs = _reworded(runs_in(block), rewordings, found)
            match block:
                case Heading():
                    # A section goes by its tick: a heading without words stays as it was.
                    text = "".join(run.text for run in runs if run.sentence)
                    block = msgspec.structs.replace(block, text=text or block.text)
                case Table():
                    kept = [run for run in runs if run.text]
                    notes, told = tuple(run.text for run in kept), tuple(run.sentence for run in kept)
                    block = msgspec.structs.replace(block, notes=notes, told=told)
                case Paragraph():
                    if not any(run.sentence for run in runs):
                        continue
                    block = msgspec.structs.replace(block, runs=runs)
        changed.append(block)
    return tuple(changed)


def _reworded(before: Sequence[Run], rewordings: Mapping[str, Rewording], found: dict[str, Worded]) -> tuple[Run, ...]:
    runs: list[Run] = []
    done: set[str] = set()
    for run in before:
        words = rewordings.get(run.sentence) if run.sentence else None
        if words is None:
            runs.append(run)
        elif run.sentence not in done:
            done.add(run.sentence)
            own = [each for each in before if each.sentence == run.sentence]
            now = own_words(own)
            used = now == words.was
            found[run.sentence] = Worded(
                run.sentence,
                WordingState.USED if used else WordingState.OUTDATED,
                words.was,
                now,
                words.text,
                with_references(now, own),
                with_references(words.text, own),
            )
            runs.extend(_runs(words.text, own, run.sentence) if used else own)
    return tuple(runs)


def _runs(text: str, before: Sequence[Run], sentence: str) -> list[Run]:
    references = [run for run in before if run.refers]
    marked = [run for run in before if run.face is Face.COMPUTED and run.text]
    runs: list[Run] = []
    last = 0
    for token in _SEE.finditer(text):
        number = int(token[1] or 1)
        runs.extend(_marked(text[last : token.start()], marked, sentence))
        runs.extend(references[number - 1 : number])
        last = token.end()
    runs.extend(_marked(text[last:], marked, sentence))
    return [run for run in runs if run.text]


def _marked(text: str, computed: Sequence[Run], sentence: str) -> Iterator[Run]:
    """Yield a text in runs: the numbers that were computed are still told from those that a report states."""
    places = sorted(((_place_of(run.text, text), run) for run in computed), key=lambda each: each[0])
    last = 0
    for place, run in places:
        if place >= last:  # not there: -1
            yield Run(text[last:place], sentence=sentence)
            yield Run(run.text, run.face, sentence=sentence)
            last = place + len(run.text)
    yield Run(text[last:], sentence=sentence)


def _place_of(number: str, text: str) -> int:
    """Where a number stands in a text, whole and for the last time: what is computed ends a sum; else -1."""
    found = [each.start() for each in re.finditer(rf"(?<![\d.,]){re.escape(number)}", text)]
    return found[-1] if found else -1
