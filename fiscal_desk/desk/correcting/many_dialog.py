"""The dialog that asks what to set for many figures at once, and for which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.correcting.extents import Extent, ExtentKind
from fiscal_desk.desk.fields.field_choices import choice_fields
from fiscal_desk.desk.fields.field_reading import TEXT_FIELDS, FieldError
from fiscal_desk.desk.widgets.choice_box import ChoiceBox, name_box
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.desk.words.spoken import field_label
from fiscal_desk.figures.changes import FigureChanges


class ManyDialog(QDialog):
    """A field is set where it is ticked; typing ticks it. What the others are stays as it is in each figure."""

    def __init__(self, extents: Sequence[Extent], catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """`extents` are offered in their order, the first one is chosen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("统一设置多个数据"))
        self._extents = tuple(extents)
        self._catalogue = catalogue
        self.extent_box = ChoiceBox()
        name_box(self.extent_box, self.tr("设置哪些数据"))
        for each in self._extents:
            self.extent_box.addItem(self._words(each))
        self.lines = {"scope": QLineEdit(), "period": QLineEdit()}
        self.lines["period"].setPlaceholderText(self.tr("如 2024年、2024年上半年"))
        self.lines["scope"].setPlaceholderText(self.tr("如 全市、市本级"))
        self.stance = ChoiceBox()
        self._stances = choice_fields()["stance"]
        for _, words in self._stances:
            self.stance.addItem(words)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.accept_button.setText(self.tr("设置"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        self.ticks: dict[str, QCheckBox] = {}
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.addWidget(QLabel(self.tr("数据")), 0, 0)
        grid.addWidget(self.extent_box, 0, 1)
        editors: dict[str, QWidget] = {**self.lines, "stance": self.stance}
        for row, (name, editor) in enumerate(editors.items(), start=1):
            tick = QCheckBox(field_label(name))
            editor.setAccessibleName(field_label(name))
            tick.toggled.connect(self._tell)
            self.ticks[name] = tick
            grid.addWidget(tick, row, 0)
            grid.addWidget(editor, row, 1)
        for name, line in self.lines.items():
            line.textEdited.connect(lambda _text, tick=self.ticks[name]: tick.setChecked(True))
            line.textChanged.connect(self._tell)
        self.stance.activated.connect(lambda: self.ticks["stance"].setChecked(True))
        self.stance.currentIndexChanged.connect(self._tell)
        self.extent_box.currentIndexChanged.connect(self._tell)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(grid)
        column.addWidget(self.told)
        column.addWidget(self.buttons)
        self.resize(460, self.sizeHint().height())
        self.lines["scope"].setFocus()
        self._tell()

    @property
    def extent(self) -> Extent:
        """The figures that are meant."""
        return self._extents[self.extent_box.currentIndex()]

    def changes(self) -> list[tuple[CaseFigure, FigureChanges]]:
        """Return the figures that become other ones, and what changes in each. Raises FieldError."""
        found = []
        for figure in self.extent.figures:
            fields: dict[str, Any] = {}
            for name, line in self.lines.items():
                if self.ticks[name].isChecked():
                    fields |= TEXT_FIELDS[name].read(line.text(), figure.current, self._catalogue).fields()
            if self.ticks["stance"].isChecked():
                fields["stance"] = self._stances[self.stance.currentIndex()][0]
            other = {name: value for name, value in fields.items() if getattr(figure.current, name) != value}
            if other:
                found.append((figure, FigureChanges.of(other)))
        return found

    def _tell(self) -> None:
        words, ready = self.tr("勾选要设置的内容；没有勾选的各自不变。"), False
        if any(tick.isChecked() for tick in self.ticks.values()):
            try:
                count = len(self.changes())
            except FieldError as error:
                words = refusal_words(error)
            else:
                ready = count > 0
                words = self.tr("将修改 {count} 个数据，可一次撤销。").format(count=count)
                if emptied := [name for name, line in self.lines.items() if self._empties(name, line)]:
                    fields = self.tr("、").join(map(field_label, emptied))
                    words = self.tr("{fields}没有填：将清空 {count} 个数据的{fields}，可一次撤销。")
                    words = words.format(fields=fields, count=count)
                if not ready:
                    words = self.tr("这些数据已经是这样，没有要修改的。")
        self.told.setText(words)
        self.accept_button.setEnabled(ready)

    def _empties(self, name: str, line: QLineEdit) -> bool:
        return self.ticks[name].isChecked() and not line.text().strip()

    def _words(self, extent: Extent) -> str:
        name = {
            ExtentKind.CHOSEN: self.tr("所选的"),
            ExtentKind.PARAGRAPH: self.tr("这一段的"),
            ExtentKind.ROW: self.tr("表格这一行的"),
            ExtentKind.TABLE: self.tr("这张表的"),
            ExtentKind.HEADING: self.tr("“{heading}”下的").format(heading=extent.heading[:24]),
            ExtentKind.REPORT: self.tr("这份报告的"),
        }[extent.kind]
        return self.tr("{name} {count} 个数据").format(name=name, count=len(extent.figures))
