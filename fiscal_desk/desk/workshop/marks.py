"""The colours of sentences on paper, which is white whatever the window's colours are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from fiscal_desk.memo.arranging.draft import Draft

CHOSEN, POINTED, EDITED, HELD = QColor("#cfe3fb"), QColor("#eef5fd"), QColor("#fff3c9"), QColor("#ffd9d2")


def worded_colours(draft: Draft) -> dict[str, QColor]:
    """Return the colours of the sentences that the user worded anew: those that somebody must choose from stand out."""
    from fiscal_desk.memo.arranging.rewording import WordingState

    return {each.sentence: HELD if each.state is WordingState.OUTDATED else EDITED for each in draft.worded}
