"""What was typed about figures and is not understood: kept with its figure until it is put right or taken back."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt

from fiscal_desk.case.model import FigureKey
from fiscal_desk.desk.inspector.inspector_page import InspectorPage
from fiscal_desk.desk.inspector.typed_words import list_typed, tell_typed
from fiscal_desk.desk.services.messages import Cause, Messages, Offer
from fiscal_desk.desk.services.session import Session


class Typed(NamedTuple):
    """What stood in one field, how it is told, and why it is not understood."""

    key: FigureKey
    field: str
    text: str
    words: str
    why: str


class Puzzling(QObject):
    """Takes such words out of the fields when another figure comes into them, and puts them back with their own."""

    def __init__(self, session: Session, messages: Messages, page: InspectorPage) -> None:
        super().__init__(page)
        self._session = session
        self._messages = messages
        self._page = page
        self._kept: dict[FigureKey, list[Typed]] = {}
        self._said = ""  # what the user was told of

    def keep(self, key: FigureKey | None) -> None:
        """Keep what is not understood of the figure in the fields: they are about to be filled."""
        if key is not None and (typed := self._typed(key)):
            self._kept[key] = typed

    def give_back(self, key: FigureKey | None) -> None:
        """Type what is kept of a figure into its fields again, and tell the user what is kept of others."""
        for each in self._kept.pop(key, []) if key is not None else []:
            self._page.rows[each.field].puzzle(each.text)
        self.tell_changes()

    def tell_changes(self) -> None:
        """Tell the user what is kept, where that is something else than they were told."""
        if self.words(None) != self._said:
            self.tell(None)

    def tell(self, key: FigureKey | None) -> bool:
        """Tell the user what is not understood, that in the fields of a figure last; return whether there is any."""
        self._messages.end(Cause.KEPT)
        self._said = self.words(key)
        if not self._said:
            return False
        last = self._all(key)[-1]
        self._messages.show_warning(
            self.tr("看不懂，还没有存下：{values}。填的内容先留着，回去可以接着改，按 Esc 放弃。").format(
                values=self._said
            ),
            detail=last.why,
            offer=Offer(self.tr("回去改"), partial(self._go_back, last)),
            cause=Cause.KEPT,
        )
        return True

    def words(self, key: FigureKey | None) -> str:
        """Say what is not understood, that in the fields of a figure last; nothing where all is."""
        return list_typed([each.words for each in self._all(key)])

    def let_go(self) -> None:
        """Let go of what belongs to a case that has been left, and tell the user what it was."""
        self._messages.end(Cause.KEPT)
        if words := list_typed([each.words for typed in self._kept.values() for each in typed]):
            self._messages.show_warning(
                self.tr("看不懂，没有存下，已随原来的案卷放下：{values}。").format(values=words)
            )
        self._kept, self._said = {}, ""

    def _go_back(self, typed: Typed) -> None:
        self._session.reveal([typed.key])
        self._page.rows[typed.field].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _all(self, key: FigureKey | None) -> list[Typed]:
        """Return all that there is of figures that are there."""
        kept = [each for of, typed in self._kept.items() if self._session.figure(of) for each in typed]
        return [*kept, *(self._typed(key) if key is not None else [])]

    def _typed(self, key: FigureKey) -> list[Typed]:
        figure = self._session.figure(key)
        if figure is None:
            return []
        indicator = figure.current.indicator
        return [
            Typed(key, name, text, tell_typed(indicator, row.label.text(), text.strip()), row.told.text())
            for name, row in self._page.rows.items()
            if (text := row.puzzling) is not None
        ]
