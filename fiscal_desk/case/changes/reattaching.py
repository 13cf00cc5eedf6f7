"""An orphan's words put on a figure of the new reading, where the user says that it is the same one."""

from __future__ import annotations

from typing import Any

import msgspec

from fiscal_desk.case.changes.commands import AdoptDecisions, Adoption, RestoreFigures, Together
from fiscal_desk.case.errors import refused
from fiscal_desk.case.model import CaseFigure, Correction, CorrectionKind
from fiscal_desk.case.state.following import on_read_figure, without_place
from fiscal_desk.figures.model import Figure


def attach(orphan: CaseFigure, figure: CaseFigure) -> Together:
    """Return the one step that puts an orphan's corrections and note on a figure, and lets the orphan go.

    What was said keeps who, when and why; the figure keeps its own place in the text, and what was said about it
    before. Raises CaseError (refused) where the first is no orphan, or the second is one.
    """
    if not orphan.orphaned or figure.orphaned:
        raise refused("只能把失联的更正接到正文中的一个数据上，请重新选择。")
    words = orphan.corrections
    if orphan.original is None:
        words = on_read_figure(words, figure.current)
    fitted = _fitted(words, figure.current)
    adoption = Adoption(figure.key, (*_standing(figure), *fitted) if fitted else None, orphan.note)
    label = f"接回更正 {orphan.current.indicator or orphan.current.text}"
    return Together((AdoptDecisions((adoption,)), RestoreFigures((orphan.key,))), label)


def _standing(figure: CaseFigure) -> tuple[Correction, ...]:
    # A confirmation of what now gets another value no longer stands.
    return tuple(word for word in figure.corrections if word.kind is not CorrectionKind.CONFIRM)


def _fitted(words: tuple[Correction, ...], figure: Figure) -> tuple[Correction, ...]:
    """Return words without places in the old text, and with what the figure says now as their `before`."""
    now: dict[str, Any] = msgspec.structs.asdict(figure)
    fitted = []
    for word in words:
        after = without_place(word.after)
        if word.kind is CorrectionKind.CORRECT:
            after = {name: value for name, value in after.items() if value != now[name]}
            if not after:
                word = msgspec.structs.replace(word, kind=CorrectionKind.CONFIRM)
        before = {name: now[name] for name in after}
        now |= after
        fitted.append(msgspec.structs.replace(word, before=before, after=after))
    corrected = any(word.kind is CorrectionKind.CORRECT for word in fitted)
    return tuple(word for word in fitted if not (corrected and word.kind is CorrectionKind.CONFIRM))
