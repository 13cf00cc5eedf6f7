"""The widgets that fields are edited with: a line, a choice, a tick. Nothing is stored while somebody still types.

All three speak the same signals: `entered` (what stands there shall count), `finished` (Enter: it counts, and on to the
text), `escaped` (Esc: it is put back, and on to the text). Values reach them through `load`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QWidget

from fiscal_desk.desk.widgets.choice_box import ChoiceBox

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Leaving for one of these is not the user's word that the field is finished.
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)


class LineField(QLineEdit):
    """A line that counts on Enter or when the focus goes on, and is put back on Esc.

    `textChanged` may only be used to show how the text would be understood: it fires while somebody types.
    """

    entered = Signal()
    finished = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded = ""
        self._words: QStringListModel | None = None

    def load(self, text: str) -> None:
        """Show a stored value; what was typed before is gone."""
        self._loaded = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def pending(self) -> bool:
        """Return whether something else stands there than what is stored."""
        return self.text() != self._loaded

    def put(self, text: str) -> None:
        """Show something else than what is stored, as if it had been typed."""
        self.setText(text)

    def restore(self) -> None:
        """Put back what is stored."""
        self.setText(self._loaded)

    def complete_from(self, words: Sequence[str]) -> None:
        """Offer words, found by any part of them, while somebody types."""
        if self._words is None:
            self._words = QStringListModel(self)
            completer = QCompleter(self._words, self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setMaxVisibleItems(12)
            self.setCompleter(completer)
        self._words.setStringList(list(words))

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the case where the line itself has nothing to take back."""
        # A line edit claims Ctrl+Z and Ctrl+Y always.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            # Ctrl+Delete would take a word: in so short a line it is more useful as "reject" everywhere.
            rejects = event.matches(QKeySequence.StandardKey.DeleteEndOfWord)
            if undo or redo or rejects or (undoes(event) and not self.pending()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter counts, Esc puts back."""
        if event.key() in _ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            event.accept()
            self.entered.emit()
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.restore()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Count what was typed when the focus goes on."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING and self.pending():
            self.entered.emit()


class ChoiceField(ChoiceBox):
    """A choice among a few words; arrow keys open the list instead of choosing in passing, the wheel scrolls on."""

    entered = Signal()
    finished = Signal()
    escaped = Signal()

    def __init__(self, choices: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        """Take the values with their words."""
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self._loaded: object = None
        self.addItems([words for _, words in choices])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.activated.connect(self._on_activated)

    def load(self, value: object) -> None:
        """Show a stored value."""
        self._loaded = value
        self.put(value)

    def put(self, value: object) -> None:
        """Show another value than the stored one, as if it had been chosen."""
        self.setCurrentIndex(self._values.index(value))

    def value(self) -> object:
        """Return the value that is shown."""
        return self._values[self.currentIndex()]

    def pending(self) -> bool:
        """Return whether another value is shown than the stored one."""
        return self.value() != self._loaded

    def restore(self) -> None:
        """Show the stored value again."""
        self.load(self._loaded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter counts, Esc puts back."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.showPopup()
        elif event.key() in _ENTER:
            event.accept()
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.escaped.emit()
        elif event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()  # typing a letter would choose in passing, too
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the inspector scroll."""
        event.ignore()

    def _on_activated(self) -> None:
        if self.pending():
            self.entered.emit()


class TickField(QCheckBox):
    """Yes or no; counts as soon as it is ticked."""

    entered = Signal()
    finished = Signal()
    escaped = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._loaded = False
        self.clicked.connect(self.entered)

    def load(self, value: bool) -> None:
        """Show a stored value."""
        self._loaded = value
        self.put(value)

    def put(self, value: bool) -> None:
        """Show another value than the stored one, as if it had been ticked."""
        self.setChecked(value)

    def value(self) -> bool:
        """Return the value that is shown."""
        return self.isChecked()

    def pending(self) -> bool:
        """Return whether another value is shown than the stored one."""
        return self.isChecked() != self._loaded

    def restore(self) -> None:
        """Show the stored value again."""
        self.setChecked(self._loaded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter counts, Esc puts back."""
        if event.key() in _ENTER:
            event.accept()
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


def undoes(event: QKeyEvent) -> bool:
    """Return whether a key press is undo or redo."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
