"""The dialog in which one entry of the lexicon is written or put right."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.case.errors import CaseError, refused
from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind, checked_entry
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.widgets.choice_box import ChoiceBox
from fiscal_desk.desk.words.lexicon_words import becomes_words
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.desk.words.spoken import name_of
from fiscal_desk.figures.model import Stance


class EntryDialog(QDialog):
    """Asks for kind, phrase and what it becomes; emits the entry only where it is complete."""

    entered = Signal(object)  # Entry

    def __init__(self, catalogue: Catalogue, entry: Entry | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._entry = entry or Entry(EntryKind.RENAME, "")
        self.kind = ChoiceBox()
        self.phrase = QLineEdit(self._entry.phrase)
        self.becomes = QLineEdit()
        self.note = QLineEdit(self._entry.note)
        self.phrase_label = QLabel()
        self.becomes_label = QLabel()
        self.wrong = QLabel()
        self.buttons = QDialogButtonBox()
        self._lay_out()
        for kind in EntryKind:
            self.kind.addItem(name_of(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(self._entry.kind.value))
        self.becomes.setText("" if self._entry.kind is EntryKind.REJECT else becomes_words(self._entry, catalogue))
        self._show_kind()
        self.kind.activated.connect(self._show_kind)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def accept(self) -> None:
        """Hand the entry over; stay open and say why where it says nothing."""
        try:
            entry = checked_entry(self._typed())
        except CaseError as error:
            self.wrong.setText(refusal_words(error))
            self.wrong.show()
            return
        super().accept()
        self.entered.emit(entry)

    def _typed(self) -> Entry:
        kind, becomes = EntryKind(self.kind.currentData()), self.becomes.text().strip()
        if kind is EntryKind.ALIAS and becomes:
            becomes = self._canonical(becomes)
        if kind is EntryKind.STANCE:  # a word that is none is refused with the entry
            becomes = next((each.value for each in Stance if name_of(each) == becomes), becomes)
        return msgspec.structs.replace(
            self._entry, kind=kind, phrase=self.phrase.text(), becomes=becomes, note=self.note.text().strip()
        )

    def _canonical(self, name: str) -> str:
        indicators = self._catalogue.indicators
        exact = next((each.id for each in indicators.values() if each.name == name), None)
        found = exact or (name if name in indicators else self._catalogue.resolve(name))
        if found is None:
            raise refused(self.tr("指标目录中没有“{name}”，请从下拉提示中选择。").format(name=name))
        return found

    def _show_kind(self) -> None:
        kind = EntryKind(self.kind.currentData())
        labels = {
            EntryKind.RENAME: (self.tr("报告中的指标(&P)"), self.tr("改称(&B)")),
            EntryKind.ALIAS: (self.tr("报告中的指标(&P)"), self.tr("规范指标(&B)")),
            EntryKind.UNIT: (self.tr("数字后的词(&P)"), self.tr("单位(&B)")),
            EntryKind.REJECT: (self.tr("含数字的短语(&P)"), ""),
            EntryKind.SCOPE: (self.tr("标题，不带序号(&P)"), self.tr("范围(&B)")),
            EntryKind.STANCE: (self.tr("标题，不带序号(&P)"), self.tr("性质(&B)")),
        }[kind]
        self.phrase_label.setText(labels[0])
        self.becomes_label.setText(labels[1])
        self.becomes.setVisible(bool(labels[1]))
        self.becomes_label.setVisible(bool(labels[1]))
        self.becomes.setCompleter(self._completer() if kind is EntryKind.ALIAS else None)  # type: ignore[arg-type]

    def _completer(self) -> QCompleter:
        completer = QCompleter(sorted({each.name for each in self._catalogue.indicators.values()}), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("词条"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("类型(&K)"), self.kind)
        for label, line in ((self.phrase_label, self.phrase), (self.becomes_label, self.becomes)):
            label.setBuddy(line)
            form.addRow(label, line)
        form.addRow(self.tr("备注(&N)"), self.note)
        self.wrong.setWordWrap(True)
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.setStyleSheet("color: #ff8a80" if scheme_of(self.palette()).dark else "color: #b3261e")
        self.wrong.hide()
        self.buttons.addButton(self.tr("确定"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addWidget(self.buttons)
