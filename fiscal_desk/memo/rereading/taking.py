"""What taking a sentence over from a memo that was edited in Word comes to: an edited sentence of the case."""

import msgspec

from fiscal_desk.memo.arranging.draft import Draft
from fiscal_desk.memo.arranging.rewording import own_words, without_references
from fiscal_desk.memo.model import Asked
from fiscal_desk.memo.rereading.rereading import Difference, DifferenceKind, Reread, reread
from fiscal_desk.memo.words.dates import read_date

_ASKED = frozenset(Asked)


class Taking(msgspec.Struct, frozen=True):
    """A difference, and whether it can be taken over: then `was` is the memo's own sentence and `text` the file's.

    Both with `SEE` for their references, as an edited sentence of the case has them. Of what is filled in about a
    memo `text` is what the field has to say: the title in one line, the date in ISO.
    """

    difference: Difference
    can_be_taken: bool = False
    was: str = ""
    text: str = ""

    @property
    def asked(self) -> Asked | None:
        """What is filled in that it is about; None for a sentence."""
        return Asked(self.difference.sentence) if self.difference.sentence in _ASKED else None


class Reviewed(msgspec.Struct, frozen=True):
    """A memo's Word file beside the case: how many of its sentences were found, and what differs, in its order."""

    found: int
    takings: tuple[Taking, ...]


def review(data: bytes, draft: Draft) -> Reviewed:
    """Compare a Word file with the draft of its case. Raises Refusal (`fiscal_desk.report.errors`) where it is none."""
    return takings_of(reread(data, draft.memo), draft)


def takings_of(found: Reread, draft: Draft) -> Reviewed:
    """Return what differs with what can be taken over of it.

    A sentence that the file does not have can be left out of the memo, too; what was added to the file belongs to no
    sentence, and what the case changed since can only stay.
    """
    worded = {each.sentence: each.now for each in draft.worded}
    takings = []
    for each in found.differences:
        if each.sentence in _ASKED:
            takings.append(_asked(each))
            continue
        own = draft.memo.runs_of(each.sentence) if each.sentence else []
        if own and (each.may_be_taken or each.kind is DifferenceKind.MISSING):
            was = worded.get(each.sentence, own_words(own))
            takings.append(Taking(each, True, was, without_references(each.edited, own)))
        else:
            takings.append(Taking(each))
    return Reviewed(found.found, tuple(takings))


def _asked(found: Difference) -> Taking:
    text = "".join(line.strip() for line in found.edited.splitlines())
    match found.sentence:
        case Asked.RECIPIENT:
            text = text.rstrip(":： ")
        case Asked.DATE:
            text = read_date(text)
    return Taking(found, bool(text), found.now, text) if text else Taking(found)
