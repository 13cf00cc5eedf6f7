"""Sentences on paper, as both views of the memo show them: their colours, and the keys that go from one to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, SignalInstance
from PySide6.QtGui import QColor, QKeyEvent

if TYPE_CHECKING:
    from fiscal_desk.memo.arranging.draft import Draft

CHOSEN, POINTED, EDITED, HELD = QColor("#cfe3fb"), QColor("#eef5fd"), QColor("#fff3c9"), QColor("#ffd9d2")


class SentenceView(Protocol):
    """A view in which one sentence is chosen."""

    sentence: str
    chosen: SignalInstance
    edit_wanted: SignalInstance

    def sentences(self) -> Sequence[str]:
        """Return the sentences in their order."""

    def choose(self, sentence: str) -> None:
        """Mark a sentence and bring it into view."""


def take_key(view: SentenceView, event: QKeyEvent) -> bool:
    """F2 edits, Up and Down go from sentence to sentence, Enter goes to the figures; False for any other key."""
    key = event.key()
    if key == Qt.Key.Key_F2 and view.sentence:
        view.edit_wanted.emit(view.sentence)
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and view.sentence:
        view.chosen.emit(view.sentence)
    elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() == Qt.KeyboardModifier.NoModifier:
        _walk(view, 1 if key == Qt.Key.Key_Down else -1)
    else:
        return False
    return True


def is_edit_key(view: SentenceView, event: QEvent) -> bool:
    """Whether F2 is pressed on a sentence: it is the sentence's here, whatever it is elsewhere in the window."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return bool(view.sentence) and event.key() == Qt.Key.Key_F2


def _walk(view: SentenceView, by: int) -> None:
    known = view.sentences()
    if known:
        place = known.index(view.sentence) + by if view.sentence in known else 0
        view.choose(known[max(0, min(place, len(known) - 1))])
        view.chosen.emit(view.sentence)


def worded_colours(draft: Draft) -> dict[str, QColor]:
    """Return the colours of the sentences that the user worded anew: those that somebody must choose from stand out."""
    from fiscal_desk.memo.arranging.rewording import WordingState

    return {each.sentence: HELD if each.state is WordingState.OUTDATED else EDITED for each in draft.worded}
