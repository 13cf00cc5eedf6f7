"""The one door to the user: every word that the program says by itself goes through here.

Nothing here opens a window: the window listens to `shown` and draws a bar, and only `ask` is modal. Tests read `log`
and put their own `asker`.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class Weight(StrEnum):
    """How much a message matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Cause(StrEnum):
    """What messages are about that ends one day; they go with it."""

    REFUSED = "refused"  # what was asked of the case could not be done: over when something else could
    TYPED = "typed"  # what stands in a field cannot be understood
    KEPT = "kept"  # neither can what was typed about other figures: over when it is put right or taken back
    UNDOABLE = "undoable"  # an undo is offered: over with the next step, which it would undo instead
    OPENING = "opening"  # of a file
    EXPORTING = "exporting"  # of a kind of file
    REPORT = "report"  # what a report lacks: over when it leaves the case
    CHANGED_SOURCE = "changed_source"  # of a report: over when it was read anew
    ORPHANS = "orphans"  # corrections without a figure
    LEXICON = "lexicon"  # cannot be read or written
    NO_REPORTS = "no_reports"

    def of(self, thing: object) -> str:
        """Return the cause for one thing: a file, a report."""
        return f"{self}:{thing}"


@dataclass(frozen=True)
class Offer:
    """What the user can do about a message: a button's words and what it does."""

    words: str
    run: Callable[[], object]


@dataclass(frozen=True)
class Message:
    """One line for the user, what may be unfolded beneath it, and what can be done about it."""

    weight: Weight
    text: str
    detail: str = ""
    offer: Offer | None = None
    cause: str = ""  # empty: stays until it is closed


@dataclass(frozen=True)
class Question:
    """A question that is asked only where data is at stake; `accept` and `cancel` are the buttons' words."""

    text: str
    detail: str
    accept: str
    cancel: str


Asker = Callable[[Question], bool]


class Messages(QObject):
    """Says things to the user, and remembers what it said."""

    shown = Signal(object)  # Message
    over = Signal(str)  # a cause that is gone: what was said of it goes, too

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log: deque[Message] = deque(maxlen=500)
        self.questions: deque[Question] = deque(maxlen=100)
        self.asker: Asker | None = None
        self.refusal: Callable[[str], str] = str  # tells in the window's language what a case refuses
        self.standing: set[str] = set()  # the causes that messages were shown of, and that are not over
        self.window: QWidget | None = None  # what a question belongs to

    def show_info(self, text: str, detail: str = "", offer: Offer | None = None, *, cause: str = "") -> None:
        """Tell what was done; fades by itself."""
        self._show(Message(Weight.INFO, text, detail, offer, cause))

    def show_warning(self, text: str, detail: str = "", offer: Offer | None = None, *, cause: str = "") -> None:
        """Tell what needs a look; stays until it is closed or its cause is over."""
        self._show(Message(Weight.WARNING, text, detail, offer, cause))

    def show_error(self, text: str, detail: str = "", offer: Offer | None = None, *, cause: str = "") -> None:
        """Tell what could not be done and what to do instead; stays until it is closed or its cause is over."""
        self._show(Message(Weight.ERROR, text, detail, offer, cause))

    def end(self, cause: str) -> None:
        """Say that a cause is over."""
        if cause in self.standing:
            self.standing.discard(cause)
            self.over.emit(cause)

    def ask(self, text: str, *, accept: str, cancel: str, detail: str = "") -> bool:
        """Ask before data would be lost; return whether the user accepts."""
        question = Question(text, detail, accept, cancel)
        self.questions.append(question)
        return (self.asker or self._ask_in_box)(question)

    def _show(self, message: Message) -> None:
        self.log.append(message)
        if message.cause:
            self.standing.add(message.cause)
        self.shown.emit(message)

    def _ask_in_box(self, question: Question) -> bool:
        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(question.text)
        box.setInformativeText(question.detail)
        accept = box.addButton(question.accept, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(question.cancel, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.exec()
        return box.clickedButton() is accept
