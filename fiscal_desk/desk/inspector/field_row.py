"""One field of the inspector: its name, its editor, how it was understood, what was read, and why."""

from __future__ import annotations

from html import escape
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from fiscal_desk.case.model import FigureState
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.fields.field_choices import choice_fields, show_choice
from fiscal_desk.desk.fields.field_reading import TEXT_FIELDS, FieldError
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.tables.whole_cells import whole_numbers
from fiscal_desk.desk.tips.reason_words import reason_words
from fiscal_desk.desk.widgets.elided_label import ElidedLabel
from fiscal_desk.desk.widgets.field_editors import ChoiceField, LineField, TickField
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.desk.words.spoken import field_label
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Figure

#: Rows that stand for more than one field.
REASONS_OF = {"value": ("value", "value_max", "unit")}


#: The fields of Figure that a row changes, where they are more than its own.
STORED_IN = {"value": ("value", "value_max", "unit", "quantum"), "indicator": ("indicator", "canonical")}

#: Rows that say how they are understood also while nobody types.
TOLD_AT_REST = frozenset({"value"})

#: As narrow as an editor may be (pixels) before it has been laid out.
_LEAST_ROOM = 120
_ANY_HEIGHT = 16_777_215

Label = TypeVar("Label", bound=QLabel)


class FieldRow(QWidget):
    """Shows one field of a figure and hands over the changes that were typed."""

    changed = Signal(object)  # FigureChanges: what is to be put right
    refused = Signal(str)  # what was typed cannot be understood
    finished = Signal()  # Enter: what stood there counts, the focus shall go back to the text
    escaped = Signal()  # Esc: it is to be put back, the focus shall go back to the text

    def __init__(self, name: str, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._catalogue = catalogue
        self._figure: Figure | None = None
        self._original: Figure | None = None
        self._wrong = False
        self._refused: FigureChanges | None = None  # what was handed over and not stored
        self._is_unwritten = False  # only because it could not be written
        self.label = QLabel(field_label(name))
        self.editor = self._make_editor()
        self.told: ElidedLabel = _small(ElidedLabel())
        self.before: QLabel = _small(QLabel())
        self.before.setTextFormat(Qt.TextFormat.RichText)
        self.before.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.before.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.reason: ElidedLabel = _small(ElidedLabel())
        self._read = ""  # what was read, where something else stands there now
        self._shown: tuple[object, ...] = ()  # what was loaded last
        self._loading = False  # whether the editor gets what is stored: the line beneath it is laid out once
        self.label.setBuddy(self.editor)
        self.editor.setAccessibleName(field_label(name))
        self._lay_out()
        self.editor.entered.connect(self.apply)
        self.editor.finished.connect(self._finish)
        self.editor.escaped.connect(self.escaped)
        self.before.linkActivated.connect(self._take_back)

    def load(self, figure: Figure, original: Figure | None = None, *, editable: bool = True) -> None:
        """Show the field of a figure, and of the figure as read where there is one."""
        self._figure, self._original = figure, original
        value = self._value(figure)
        read = self._words(original) if original is not None else ""
        corrected = original is not None and read != self._words(figure)
        read = (read or self.tr("（空）")) if corrected else ""
        names = REASONS_OF.get(self.name, (self.name,))
        reason = reason_words("；".join(figure.reasons[name] for name in names if name in figure.reasons))
        shown = (value, self._at_rest(), read, reason, editable)
        if shown == self._shown and not self._wrong and not self.editor.pending():
            return  # another field was put right: laying this one out again would take as long as that one
        self._shown, self._loading, self._refused = shown, True, None
        self.editor.load(value)
        self.editor.setEnabled(editable)
        self._loading = False
        self._read = read
        self._show_before()
        self.reason.setText(reason)
        self.before.setToolTip("\n".join(filter(None, (self._read, reason))))
        self._tell()

    def apply(self) -> bool:
        """Hand over what stands in the editor; return False where it cannot be understood."""
        if self._figure is None or not self.editor.pending():
            return True
        self._refused = None
        try:
            changes = self._changes(self._figure)
        except FieldError as error:
            self._show_wrong(refusal_words(error))
            self.refused.emit(refusal_words(error))
            return False
        self.changed.emit(changes)
        return self._refused is None

    def refuse(self, changes: FigureChanges, *, unwritten: bool) -> None:
        """Hear, while changes are handed over, that they were not stored: what was typed still stands.

        `unwritten`: only because the case cannot be written just now.
        """
        self._refused, self._is_unwritten = changes, unwritten
        self._show_wrong(self.tr("没有存下"))

    @property
    def unwritten(self) -> FigureChanges | None:
        """What could not be written and still stands in the editor."""
        return self._refused if self._is_unwritten and self.editor.pending() else None

    @property
    def puzzling(self) -> str | None:
        """What stands in the editor and cannot be understood."""
        wrong = self._wrong and self._refused is None and self.editor.pending()
        return self.editor.text() if wrong and isinstance(self.editor, LineField) else None

    def puzzle(self, text: str) -> None:
        """Show once more what could not be understood, and why."""
        if isinstance(self.editor, LineField):
            self.editor.put(text)

    def give_up(self) -> bool:
        """Put back what is stored, as the user wants it; return whether something else could not be written."""
        gave_up = self._refused is not None and self._is_unwritten
        self.restore()
        return gave_up

    def words_of(self, changes: FigureChanges) -> str:
        """Say what the field would be with changes."""
        return self._words(changes.over(self._figure)) if self._figure is not None else ""

    def type_again(self, changes: FigureChanges) -> None:
        """Show once more what was not stored."""
        if self._figure is not None:
            self.editor.put(self._value(changes.over(self._figure)))
            self.refuse(changes, unwritten=True)

    def restore(self) -> None:
        """Put back what is stored."""
        if self._figure is not None:
            self._refused = None
            self.editor.restore()
            self._tell()

    def _show_before(self) -> None:
        if not self._read:
            self.before.clear()
            return
        words, restore = self.tr("原读作：{words}").format(words=self._read), self.tr("恢复")
        metrics, colour = self.before.fontMetrics(), scheme_of(self.palette()).accent
        room = max(self.editor.width(), _LEAST_ROOM) - metrics.horizontalAdvance(restore) - 16
        words = whole_numbers(words, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.before.setText(
            f'{escape(words)}&nbsp;&nbsp;<a href="restore" style="color:{colour}">{escape(restore)}</a>'
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what was read to the room there is."""
        super().resizeEvent(event)
        self._show_before()

    def _share_line(self) -> None:
        """Let one thing stand in the line beneath the editor: how it is understood, what was read, or else why.

        The line is there while it is empty, too: fields keep their places while somebody walks from figure to figure.
        """
        told, read = bool(self.told.text()), bool(self._read)
        free = not told or self.name in TOLD_AT_REST  # those have a second line
        self.told.setVisible(told)
        self.before.setVisible(read and free)
        self.reason.setVisible(bool(self.reason.text()) and free and not read)

    def _take_back(self) -> None:
        """Put this field alone back to what was read."""
        if self._original is not None:
            self.editor.restore()
            names = STORED_IN.get(self.name, (self.name,))
            self.changed.emit(FigureChanges.of({name: getattr(self._original, name) for name in names}))

    def set_label_width(self, width: int) -> None:
        """Line the editors up below each other."""
        self.label.setFixedWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def _make_editor(self) -> LineField | ChoiceField | TickField:
        if self.name in TEXT_FIELDS:
            line = LineField()
            line.setPlaceholderText(self.tr("（空）"))
            line.textChanged.connect(self._tell)
            return line
        if self.name == "strive":
            return TickField(self.tr("力争达到的目标"))
        return ChoiceField(choice_fields()[self.name])

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.editor, 0, 1)
        line = self.reason.fontMetrics().lineSpacing()
        at_rest = self.name in TOLD_AT_REST  # it has the whole width: a number is never shown in part
        grid.addWidget(self.told, 1, 0 if at_rest else 1, 1, 2 if at_rest else 1)
        for label in (self.told, self.before, self.reason):
            label.setMaximumHeight(line)
        for label in (self.before, self.reason):
            grid.addWidget(label, 2 if at_rest else 1, 1)
        for row in range(1, 3 if at_rest else 2):
            grid.setRowMinimumHeight(row, line)
        if at_rest:
            self.told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        self._colour()

    def _colour(self) -> None:
        scheme = scheme_of(self.palette())
        self.reason.setStyleSheet(f"color: {scheme.muted}")
        self.before.setStyleSheet(f"color: {scheme.states[FigureState.CORRECTED]}")
        self.told.setStyleSheet(f"color: {scheme.accent}")

    def _value(self, figure: Figure) -> Any:
        field = TEXT_FIELDS.get(self.name)
        return getattr(figure, self.name) if field is None else field.show(figure, self._catalogue)

    def _words(self, figure: Figure) -> str:
        field = TEXT_FIELDS.get(self.name)
        return show_choice(self.name, figure) if field is None else field.show(figure, self._catalogue)

    def _changes(self, figure: Figure) -> FigureChanges:
        if isinstance(self.editor, LineField):
            return TEXT_FIELDS[self.name].read(self.editor.text(), figure, self._catalogue)
        return FigureChanges.of({self.name: self.editor.value()})

    def _at_rest(self) -> str:
        """Return how what is stored is understood, where that is said also while nobody types."""
        if self._figure is None or self.name not in TOLD_AT_REST:
            return ""
        return TEXT_FIELDS[self.name].tell(self._figure, self._catalogue)

    def _tell(self) -> None:
        """Say how what stands there is understood, while it is typed."""
        if self._figure is None or self._loading:
            return
        if not isinstance(self.editor, LineField):
            self._share_line()
            return
        field = TEXT_FIELDS[self.name]
        try:
            if self.editor.pending():
                words = field.understand(self.editor.text(), self._figure, self._catalogue)
            else:
                words = self._at_rest()
        except FieldError as error:
            self._show_wrong(refusal_words(error))
            return
        if self._wrong:
            self._wrong = False
            self._colour()
            self.told.setWordWrap(False)
            self.told.setMaximumHeight(self.told.fontMetrics().lineSpacing())
        self.told.setText(words)
        self._share_line()

    def _show_wrong(self, words: str) -> None:
        self._wrong = True
        self.told.setStyleSheet("color: #c0392b" if not scheme_of(self.palette()).dark else "color: #ff8a80")
        self.told.setWordWrap(True)  # what is wrong is said whole
        self.told.setMaximumHeight(_ANY_HEIGHT)
        self.told.setText(words)
        self._share_line()

    def _finish(self) -> None:
        # What cannot be understood keeps the focus, so that it can be typed again.
        if not self.editor.pending() or not self._wrong:
            self.finished.emit()


def _small(label: Label) -> Label:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    label.setFont(font)
    label.hide()
    return label
