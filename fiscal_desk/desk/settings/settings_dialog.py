"""The settings, drawn from the table of preferences; each holds at once, and there is nothing to accept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.desk.looks.fonts import page_font
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.settings.preferences import PREFERENCES, Kind, Page, Preference, Preferences


class SettingsDialog(QDialog):
    """One tab a page of the table."""

    page_turned = Signal(int)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None, *, page: int = 0) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.editors: dict[str, QWidget] = {}
        self.tabs = QTabWidget()
        self._notes: list[QLabel] = []
        names = {
            Page.LOOK: self.tr("外观"),
            Page.REVIEW: self.tr("核对"),
            Page.MEMO: self.tr("备忘录"),
        }
        for each, name in names.items():
            self.tabs.addTab(self._page([row for row in PREFERENCES if row.page is each]), name)
        self._dress()
        self.tabs.setCurrentIndex(page)
        self.tabs.currentChanged.connect(self.page_turned)
        said = QLabel(self.tr("改动即时生效并自动保存。"))
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.tabs, 1)
        column.addWidget(said)
        column.addWidget(buttons)
        self.setWindowTitle(self.tr("设置"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)

    def done(self, result: int) -> None:
        """Keep what is still being typed."""
        for key, editor in self.editors.items():
            if isinstance(editor, QLineEdit):
                self._preferences.set(key, editor.text().strip())
            elif isinstance(editor, QDoubleSpinBox):
                editor.interpretText()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette, which is chosen here."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        for note in self._notes:
            note.setStyleSheet(f"color: {scheme_of(self.palette()).muted}")

    def _page(self, rows: list[Preference]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(16, 16, 16, 16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for row in rows:
            editor = self.editors[row.key] = self._editor(row)
            editor.setAccessibleName(row.words().partition("(")[0])
            form.addRow(row.words(), editor)
            if hint := row.hint():
                note = QLabel(hint)
                note.setWordWrap(True)
                note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)  # right beneath its field
                self._notes.append(note)
                form.addRow("", note)
                editor.setAccessibleDescription(hint)
        return page

    def _editor(self, row: Preference) -> QWidget:
        return {Kind.CHOICE: _choice, Kind.NUMBER: _number, Kind.TEXT: _text, Kind.FONT: _font}[row.kind](
            row, self._preferences
        )


def _choice(row: Preference, preferences: Preferences) -> QWidget:
    box = QComboBox()
    for value, words in row.choices():
        box.addItem(words, value)
    box.setCurrentIndex(box.findData(preferences.text(row.key)))
    box.currentIndexChanged.connect(lambda _: preferences.set(row.key, box.currentData()))
    return box


def _number(row: Preference, preferences: Preferences) -> QWidget:
    box = QDoubleSpinBox()
    box.setRange(row.low, row.high)
    box.setSingleStep(row.step)
    box.setDecimals(1)
    box.setSuffix(row.suffix())
    box.setKeyboardTracking(False)
    box.setValue(preferences.number(row.key))
    box.valueChanged.connect(lambda value: preferences.set(row.key, value))
    return box


def _text(row: Preference, preferences: Preferences) -> QWidget:
    box = QLineEdit(preferences.text(row.key))
    box.editingFinished.connect(lambda: preferences.set(row.key, box.text().strip()))
    return box


def _font(row: Preference, preferences: Preferences) -> QWidget:
    box = QFontComboBox()
    box.setCurrentFont(QFont(preferences.text(row.key) or page_font(1.0).families()[0]))
    box.currentFontChanged.connect(lambda font: preferences.set(row.key, font.family()))
    return box
