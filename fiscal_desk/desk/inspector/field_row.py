"""One field of the inspector: its name, its editor, how it was understood, what was read, and why."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from fiscal_desk.case.model import FigureState
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.fields.field_choices import choice_fields, show_choice
from fiscal_desk.desk.fields.field_reading import TEXT_FIELDS, FieldError
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.widgets.field_editors import ChoiceField, LineField, TickField
from fiscal_desk.desk.words.spoken import field_label
from fiscal_desk.figures.model import Figure

#: Rows that stand for more than one field.
REASONS_OF = {"value": ("value", "value_max", "unit")}


#: The fields of Figure that a row changes, where they are more than its own.
STORED_IN = {"value": ("value", "value_max", "unit", "quantum"), "indicator": ("indicator", "canonical")}

#: Rows that say how they are understood also while nobody types.
TOLD_AT_REST = frozenset({"value"})


class FieldRow(QWidget):
    """Shows one field of a figure and hands over the changes that were typed."""

    changed = Signal(dict)  # the fields to put right, as CorrectFigure takes them
    refused = Signal(str)  # what was typed cannot be understood
    finished = Signal()  # Enter: what stood there counts, the focus shall go back to the text
    escaped = Signal()  # Esc: it was put back, the focus shall go back to the text

    def __init__(self, name: str, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._catalogue = catalogue
        self._figure: Figure | None = None
        self._original: Figure | None = None
        self._wrong = False
        self.label = QLabel(field_label(name))
        self.editor = self._make_editor()
        self.told = _small_label()
        self.before = _small_label()
        self.before.setTextFormat(Qt.TextFormat.RichText)
        self.before.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.reason = _small_label()
        self.label.setBuddy(self.editor)
        self.editor.setAccessibleName(field_label(name))
        self._lay_out()
        self.editor.entered.connect(self.apply)
        self.editor.finished.connect(self._finish)
        self.editor.escaped.connect(self.escaped)
        self.before.linkActivated.connect(self._take_back)

    def load(self, figure: Figure, original: Figure | None = None, *, editable: bool = True) -> None:
        """Show the field of a figure, and of the figure as read where there is one."""
        self._figure = figure
        self._wrong = False
        value = self._value(figure)
        self.editor.load(value)
        self.editor.setEnabled(editable)
        self._tell()
        read = self._words(original) if original is not None else ""
        corrected = original is not None and read != self._words(figure)
        self._original = original
        self.before.setText(self._before_html(read) if corrected else "")
        self.before.setVisible(corrected)
        names = REASONS_OF.get(self.name, (self.name,))
        reason = "；".join(figure.reasons[name] for name in names if name in figure.reasons)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def apply(self) -> bool:
        """Hand over what stands in the editor; return False where it cannot be understood."""
        if self._figure is None or not self.editor.pending():
            return True
        try:
            changes = self._changes(self._figure)
        except FieldError as error:
            self._show_wrong(str(error))
            self.refused.emit(str(error))
            return False
        self.changed.emit(changes)
        # Whoever stores the changes loads the row anew; where the case refused them, what was typed still stands.
        self._wrong = self.editor.pending()
        return not self._wrong

    def restore(self) -> None:
        """Put back what is stored."""
        if self._figure is not None:
            self.editor.restore()
            self._tell()

    def _before_html(self, read: str) -> str:
        words = self.tr("原读作：{words}").format(words=read or self.tr("（空）"))
        colour = scheme_of(self.palette()).accent
        return f'{escape(words)}&nbsp;&nbsp;<a href="restore" style="color:{colour}">{escape(self.tr("恢复"))}</a>'

    def _take_back(self) -> None:
        """Put this field alone back to what was read."""
        if self._original is not None:
            self.editor.restore()
            self.changed.emit({name: getattr(self._original, name) for name in STORED_IN.get(self.name, (self.name,))})

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
        grid.setVerticalSpacing(1)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.editor, 0, 1)
        for place, label in enumerate((self.told, self.before, self.reason), start=1):
            grid.addWidget(label, place, 1)
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

    def _changes(self, figure: Figure) -> dict[str, Any]:
        if isinstance(self.editor, LineField):
            return TEXT_FIELDS[self.name].read(self.editor.text(), figure, self._catalogue)
        return {self.name: self.editor.value()}

    def _tell(self) -> None:
        """Say how what stands there is understood, while it is typed."""
        if self._figure is None or not isinstance(self.editor, LineField):
            self.told.hide()
            return
        field = TEXT_FIELDS[self.name]
        try:
            if self.editor.pending():
                words = field.understand(self.editor.text(), self._figure, self._catalogue)
            else:
                words = field.tell(self._figure, self._catalogue) if self.name in TOLD_AT_REST else ""
        except FieldError as error:
            self._show_wrong(str(error))
            return
        if self._wrong:
            self._wrong = False
            self._colour()
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _show_wrong(self, words: str) -> None:
        self._wrong = True
        self.told.setStyleSheet("color: #c0392b" if not scheme_of(self.palette()).dark else "color: #ff8a80")
        self.told.setText(words)
        self.told.show()

    def _finish(self) -> None:
        # What cannot be understood keeps the focus, so that it can be typed again.
        if not self.editor.pending() or not self._wrong:
            self.finished.emit()


def _small_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    label.setFont(font)
    label.hide()
    return label
