"""A correction teaches: what could be remembered of the last one, where else it applies, and remembering it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fiscal_desk.case.changes.commands import CorrectFigure, RejectFigures
from fiscal_desk.case.lexicon.lessons import application, lessons_of, lessons_under, others, others_again
from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind
from fiscal_desk.case.model import CaseFigure, Change, FigureKey, FigureState
from fiscal_desk.desk.lexicon.user_lexicon import UserLexicon
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.words.lexicon_words import entry_sentence

if TYPE_CHECKING:
    from fiscal_desk.case.changes.commands import Command

#: The field of a figure whose correction teaches an entry of this kind.
_TAUGHT_BY = {EntryKind.RENAME: "indicator", EntryKind.ALIAS: "canonical", EntryKind.UNIT: "unit"}
#: A number with one of these behind it is a figure nearly everywhere: that one was none teaches nothing.
_COMMON_UNITS = {"元", "%", "个百分点"}

#: Where more figures have changed, all are looked through.
_FEW_FIGURES = 40


@dataclass(frozen=True)
class Lesson:
    """An entry that could be remembered: from which figure, to which others it applies, what it would replace."""

    entry: Entry
    figure: FigureKey
    others: tuple[FigureKey, ...]
    replaced: Entry | None


class Teaching(QObject):
    """Holds the lesson that is on offer; there is one at a time, and none is pressed on anybody."""

    changed = Signal()

    def __init__(
        self, session: Session, messages: Messages, lexicon: UserLexicon, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._lexicon = lexicon
        self._waiting: list[tuple[Entry, FigureKey]] = []
        self._at: FigureKey | None = None  # the current figure
        self.lesson: Lesson | None = None
        session.command_done.connect(self._on_command)
        session.figures_changed.connect(self._on_figures)
        session.reports_changed.connect(self._look_again)
        session.case_replaced.connect(self.dismiss)
        session.current_changed.connect(self._on_current)

    def remember(self, *, everywhere: bool = False) -> bool:
        """Put the entry on offer into the user's lexicon; `everywhere`: and apply it to the other figures, in one step.

        Returns whether it was remembered; where not, the offer stays.
        """
        lesson = self.lesson
        if lesson is None or not self._lexicon.change(lambda lexicon: lexicon.with_entry(lesson.entry)):
            return False
        if everywhere and lesson.others and self.apply(lesson.entry):
            words = self.tr("已记入用户词库，另外 {count} 个数据已照此更正，可一次撤销。")
            words = words.format(count=len(lesson.others))
        else:
            words = self.tr("已记入用户词库：{entry}。")
            words = words.format(entry=entry_sentence(lesson.entry, self._session.catalogue))
        self._messages.show_info(words)
        self._go_on()
        return True

    def apply(self, entry: Entry) -> bool:
        """Apply an entry to the figures of the open reports that nobody has reviewed yet, as one step."""
        keys = others(entry, self._session.case)
        if not keys:
            return False
        catalogue = self._session.catalogue
        known = catalogue.with_aliases(self._lexicon.entries.aliases(catalogue.indicators))
        return self._session.do(application(entry, keys, known.resolve))

    def reword(self, entry: Entry) -> None:
        """Put another entry on offer instead, as the user has put it right."""
        if self.lesson is not None:
            self._offer(entry, self.lesson.figure)

    def offer_under(self, heading: str, key: FigureKey) -> None:
        """Offer to remember what was just set for all figures beneath a heading; `key` is one of them."""
        figure, report = self._session.figure(key), self._session.report(key.report)
        if figure is None or report is None:
            return
        lessons = lessons_under(heading, figure, report, self._session.case.name)
        self._waiting = [(entry, key) for entry in lessons if not self._knows(entry)]
        self._go_on()

    def dismiss(self) -> None:
        """Take back what is on offer."""
        self._waiting.clear()
        self._settle(None)

    def _on_current(self, key: FigureKey | None) -> None:
        """Take the offer back once the work has gone on: one step may be part of the correction itself."""
        before, self._at = self._at, key
        if self.lesson is not None and self.lesson.figure not in (before, key):
            self.dismiss()

    def _on_command(self, command: Command) -> None:
        match command:
            case CorrectFigure(key=key) | RejectFigures(keys=(key,)):
                pass
            case _:
                return
        figure, report = self._session.figure(key), self._session.report(key.report)
        if figure is None or report is None or figure.orphaned or not figure.corrections:
            return
        # What really changed: a typed value brings its unit along even where that is as it was.
        names = set(figure.corrections[-1].after)
        lessons = lessons_of(figure, report, self._session.case.name)
        self._waiting = [(entry, key) for entry in lessons if self._teaches(entry, figure, names)]
        self._go_on()

    def _teaches(self, entry: Entry, figure: CaseFigure, names: set[str]) -> bool:
        """Whether an entry is news, and follows from what was just corrected."""
        if self._knows(entry):
            return False
        if entry.kind is EntryKind.REJECT:
            read = figure.original
            return read is not None and entry.phrase != read.text and read.unit not in _COMMON_UNITS
        if entry.kind is EntryKind.ALIAS and self._session.catalogue.resolve(entry.phrase) == entry.becomes:
            return False
        return _TAUGHT_BY[entry.kind] in names

    def _knows(self, entry: Entry) -> bool:
        known = self._lexicon.entries.entry(*entry.place)
        return known is not None and known.becomes == entry.becomes

    def _go_on(self) -> None:
        if self._waiting:
            self._offer(*self._waiting.pop(0))
        else:
            self._settle(None)

    def _offer(self, entry: Entry, figure: FigureKey) -> None:
        known = self._lexicon.entries.entry(*entry.place)
        self._settle(Lesson(entry, figure, others(entry, self._session.case), known))

    def _on_figures(self, change: Change) -> None:
        few = not change.reports and len(change.figures) <= _FEW_FIGURES
        self._look_again(change.figures if few else None)

    def _look_again(self, changed: Sequence[FigureKey] | None = None) -> None:
        """Follow the case: a correction that was taken back teaches nothing, and other figures come and go.

        `changed` are the only figures that may have become others, None where any may.
        """
        lesson = self.lesson
        if lesson is None:
            return
        figure = self._session.figure(lesson.figure)
        if figure is None or not figure.corrections or figure.state in (FigureState.CONFIRMED, FigureState.ADDED):
            self.dismiss()
            return
        case = self._session.case
        if changed is None:
            found = others(lesson.entry, case)
        else:
            found = others_again(lesson.others, lesson.entry, case, changed)
        self._settle(replace(lesson, others=found))

    def _settle(self, lesson: Lesson | None) -> None:
        if lesson != self.lesson:
            self.lesson = lesson
            self.changed.emit()
