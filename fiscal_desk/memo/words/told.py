"""Sentences with their identity: what they come from, so that an edit or a click finds its way back to them."""

from collections.abc import Iterable, Sequence
from hashlib import blake2b

import msgspec

from fiscal_desk.comparison.model import Member
from fiscal_desk.memo.model import Paragraph, Sentence, paragraph


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


def id_of(name: str, about: Sequence[object] = ()) -> str:
    """Return the id of a thing of the kind `name`: the same for the same words of `about`, whatever case it is in."""
    if not about:
        return name
    words = "\x1f".join(str(each) for each in about)
    return f"{name}:{blake2b(words.encode('utf-8', 'surrogatepass'), digest_size=6).hexdigest()}"
