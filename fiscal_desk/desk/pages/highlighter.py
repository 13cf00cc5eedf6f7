"""Marks figures in a page. Only blocks whose marks changed are touched again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QSyntaxHighlighter, QTextDocument

from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.looks.styles import mark_format
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.words.figure_kinds import FigureKind

#: The marks of so many blocks are shown in one turn of the event loop.
_AT_ONCE = 24


@dataclass(frozen=True)
class Mark:
    """One figure's part in one Qt block: UTF-16 units from the block's beginning."""

    start: int
    length: int
    kind: FigureKind
    state: FigureState


class Highlighter(QSyntaxHighlighter):
    """Gives each Qt block the formats of its marks."""

    def __init__(self, marks: Mapping[int, Sequence[Mark]], *, dark: bool) -> None:
        super().__init__(None)  # type: ignore[call-overload]
        self._marks: dict[int, Sequence[Mark]] = dict(marks)
        self._dark = dark
        self._waiting: list[int] = []  # blocks whose marks are not shown yet

    def attach(self, document: QTextDocument) -> None:
        """Mark a whole document at once, so that it is laid out once only."""
        self.setParent(document)
        self.setDocument(document)
        self.rehighlight()

    def settle(self) -> None:
        """Have Qt do now what it does at the first change of a block: lay the whole page out once more."""
        self.rehighlightBlock(self.document().firstBlock())

    def put(self, marks: Mapping[int, Sequence[Mark]], *, near: int = 0) -> None:
        """Replace the marks of some blocks, by their numbers: of those near one at once, of the others a little later.

        A page that is marked whole is laid out whole, for which the window would stand still.
        """
        self._marks.update(marks)
        waiting = bool(self._waiting)
        self._waiting = sorted({*self._waiting, *marks}, key=lambda number: abs(number - near))
        if not waiting:
            self._mark_some()

    def _mark_some(self) -> None:
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        document: QTextDocument | None = self.document()  # none any more where another page was set
        if document is None:
            self._waiting = []
            return
        for number in some:
            self.rehighlightBlock(document.findBlockByNumber(number))
        if self._waiting:
            after_paint(self, self._mark_some)

    def highlightBlock(self, text: str) -> None:
        """Set the formats of the current block (called by Qt)."""
        for mark in self._marks.get(self.currentBlock().blockNumber(), ()):
            self.setFormat(mark.start, mark.length, mark_format(mark.kind, mark.state, self._dark))
