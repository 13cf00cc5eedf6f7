"""What was typed about figures and could not be written: kept until it can be, and told by name."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from fiscal_desk.case.changes.commands import CorrectFigure, SetNote
from fiscal_desk.case.model import FigureKey
from fiscal_desk.desk.inspector.inspector_page import InspectorPage
from fiscal_desk.desk.inspector.typed_words import list_typed, tell_typed
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session

_NOTE = "note"


class Typed(NamedTuple):
    """What was typed into one field: the command that would store it, and how it is told."""

    command: CorrectFigure | SetNote
    words: str


class Unwritten(QObject):
    """Takes typed values out of the fields when another figure comes into them, and puts them back with their own."""

    def __init__(self, session: Session, messages: Messages, page: InspectorPage) -> None:
        super().__init__(page)
        self._session = session
        self._messages = messages
        self._page = page
        self._kept: dict[FigureKey, dict[str, Typed]] = {}  # by the names of the fields
        self.of_note = False  # whether the note that stands there is

    def __bool__(self) -> bool:
        return bool(self._kept)

    def keep(self, key: FigureKey | None) -> None:
        """Keep what could not be written of the figure in the fields: they are about to be filled."""
        if key is not None and (typed := self._typed(key)):
            self._kept[key] = typed

    def give_back(self, key: FigureKey | None) -> None:
        """Type what is kept of a figure into its fields again."""
        for name, each in (self._kept.pop(key, {}) if key is not None else {}).items():
            if isinstance(each.command, SetNote):
                self._page.note.put(each.command.note)
                self.of_note = True
            else:
                self._page.rows[name].type_again(each.command.changes)

    def write(self) -> bool:
        """Try to write what is kept, in its order; return whether nothing is left of it."""
        for key, typed in list(self._kept.items()):
            for name, each in list(typed.items()):
                if self._session.figure(key) is not None and not self._session.do(each.command):
                    return False
                del typed[name]
            self._kept.pop(key, None)
        return True

    def words(self, key: FigureKey | None) -> str:
        """Say which values are not written, those in the fields of a figure last; nothing where all are."""
        typed = [*(each for of in self._kept.values() for each in of.values()), *self._typed(key).values()]
        return list_typed([each.words for each in typed])

    def tell(self, key: FigureKey | None) -> None:
        """Tell the user which values are not written, and why."""
        if words := self.words(key):
            self._session.tell_unwritten(self.tr("还没有存盘：{values}。先留着，能写入时补存。").format(values=words))

    def let_go(self) -> None:
        """Let go of what belongs to a case that has been left, and tell the user what it was."""
        if words := self.words(None):
            self._messages.show_warning(self.tr("没有存盘，已随原来的案卷放下：{values}。").format(values=words))
        self._kept = {}

    def _typed(self, key: FigureKey | None) -> dict[str, Typed]:
        figure = self._session.figure(key)
        if figure is None:
            return {}
        typed, indicator = {}, figure.current.indicator
        for name, row in self._page.rows.items():
            if (changes := row.unwritten) is not None:
                command = CorrectFigure(figure.key, changes, why=figure.note)
                typed[name] = Typed(command, tell_typed(indicator, row.label.text(), row.words_of(changes)))
        note = self._page.note
        if self.of_note and note.pending():
            words = note.text().strip()
            typed[_NOTE] = Typed(SetNote(figure.key, words), tell_typed(indicator, note.accessibleName(), words))
        return typed
