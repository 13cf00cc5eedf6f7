"""The user's lexicon (用户词库) as the desk holds it: read from their folder, changed there, and told to the views."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from fiscal_desk.case.errors import CaseError, CaseProblem
from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.case.lexicon.lexicon_file import change_lexicon, load_lexicon, set_aside
from fiscal_desk.desk.services.messages import Cause, Messages, Offer
from fiscal_desk.desk.words.refusal_words import refusal_words


class UserLexicon(QObject):
    """One lexicon a user; `changed` says that it has other entries now.

    A damaged file is never overwritten: it is told once, and moved aside only where the user says so.
    """

    changed = Signal()

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._lexicon: Lexicon | None = None
        self._told = ""

    @property
    def entries(self) -> Lexicon:
        """The lexicon as last read or changed; empty while it cannot be read."""
        return self._lexicon if self._lexicon is not None else self.read()

    def read(self) -> Lexicon:
        """Read the file anew: another window may have added to it."""
        try:
            self._settle(load_lexicon())
            self._messages.end(Cause.LEXICON)
        except CaseError as error:
            self._settle(Lexicon())
            self._tell(error)
        return self.entries

    def change(self, change: Callable[[Lexicon], Lexicon]) -> bool:
        """Change the lexicon on the disk; return False and say why where that is refused."""
        try:
            self._settle(change_lexicon(change))
            self._messages.end(Cause.LEXICON)
        except CaseError as error:
            self._told = ""
            self._tell(error)
            return False
        return True

    def begin_anew(self) -> None:
        """Move a damaged file out of the way and begin with an empty lexicon."""
        try:
            aside = set_aside(datetime.now())
        except CaseError as error:
            self._messages.show_error(refusal_words(error), cause=Cause.LEXICON)
            return
        self._told = ""
        self.read()
        if aside is not None:
            self._messages.show_info(self.tr("损坏的词库已改名为“{name}”，新的词库是空的。").format(name=aside.name))

    def _settle(self, lexicon: Lexicon) -> None:
        before, self._lexicon = self._lexicon, lexicon
        if before is not None and before != lexicon:
            self.changed.emit()

    def _tell(self, error: CaseError) -> None:
        if str(error) == self._told:
            return
        self._told = str(error)
        offer = Offer(self.tr("移开并重新开始"), self.begin_anew) if error.problem is CaseProblem.DAMAGED else None
        self._messages.show_error(refusal_words(error), offer=offer, cause=Cause.LEXICON)
