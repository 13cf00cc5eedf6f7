"""The inspector's face: its rows, labels and buttons, and what they show; what they do is in `inspector`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from fiscal_desk.case.model import CaseFigure, CaseReport, CorrectionKind
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.fields.field_words import FIELD_ORDER
from fiscal_desk.desk.inspector.field_row import FieldRow
from fiscal_desk.desk.inspector.inspector_head import InspectorHead
from fiscal_desk.desk.inspector.related_list import RelatedList
from fiscal_desk.desk.widgets.field_editors import LineField
from fiscal_desk.figures.model import Figure

Related = Sequence[tuple[CaseReport, CaseFigure]]
Names = Mapping[str, str]


class InspectorPage(QWidget):
    """Shows one figure of the case, a new figure that is being filled in, or that there is none."""

    add_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, catalogue: Catalogue, buttons: Iterable[QAction] = (), parent: QWidget | None = None) -> None:
        """`buttons` are the actions that stand as buttons beneath the sentence."""
        super().__init__(parent)
        self.empty = QLabel(self.tr("在正文或数据列表中点选一个数据，这里显示它的各项内容。"))
        self.head = InspectorHead()
        self.rows = {name: FieldRow(name, catalogue) for name in FIELD_ORDER}
        self.note_label = QLabel(self.tr("备注（兼作更正理由）"))
        self.note = LineField()
        self.related_label = QLabel()
        self.related = RelatedList()
        self.stored_bar, self._stored_line = _bar()
        self.draft_bar, self._draft_line = _bar()
        self._lay_out()
        self._add_buttons(buttons)

    def show_nothing(self) -> None:
        """Say that no figure is current."""
        self._show_parts(figure=False, stored=False)

    def show_figure(self, report: CaseReport, figure: CaseFigure) -> None:
        """Show a figure as it stands in the case; what the other reports say of it is shown by `show_related`."""
        self.head.show_figure(report, figure)
        first = figure.original or _as_added(figure)
        for row in self.rows.values():
            row.load(figure.current, first)
        self.note.load(figure.note)
        self._show_parts(figure=True, stored=True)

    def show_draft(self, report: CaseReport, figure: Figure) -> None:
        """Show a figure that is not in the case yet."""
        self.head.show_draft(report, figure)
        for row in self.rows.values():
            row.load(figure)
        self._show_parts(figure=True, stored=False)

    def show_related(self, related: Related, names: Names) -> None:
        """Show what the other reports say of the figure's indicator."""
        words = self.tr("其他报告中的同一指标（{count}）") if related else self.tr("其他报告中没有同一指标")
        self.related_label.setText(words.format(count=len(related)))
        self.related.show_related(related, names)
        self.related.setVisible(bool(related))

    def _add_buttons(self, actions: Iterable[QAction]) -> None:
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._stored_line.addWidget(button)
        self._stored_line.addStretch(1)

    def _show_parts(self, *, figure: bool, stored: bool) -> None:
        self.empty.setVisible(not figure)
        for widget in (self.head, *self.rows.values()):
            widget.setVisible(figure)
        for widget in (self.stored_bar, self.note_label, self.note, self.related_label):
            widget.setVisible(stored)
        self.related.setVisible(stored and self.related.count() > 0)
        self.draft_bar.setVisible(figure and not stored)

    def _lay_out(self) -> None:
        for label in (self.empty, self.note_label, self.related_label):
            label.setWordWrap(True)
        self.note_label.setBuddy(self.note)
        self.note.setAccessibleName(self.tr("备注"))
        for words, signal in ((self.tr("加入"), self.add_pressed), (self.tr("放弃"), self.cancel_pressed)):
            button = QToolButton()
            button.setText(words)
            button.clicked.connect(signal)
            self._draft_line.addWidget(button)
        self._draft_line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        for widget in (self.empty, self.head, self.stored_bar, self.draft_bar):
            column.addWidget(widget)
        width = max(row.label.sizeHint().width() for row in self.rows.values())
        for row in self.rows.values():
            row.set_label_width(width)
            column.addWidget(row)
        for widget in (self.note_label, self.note, self.related_label, self.related):
            column.addWidget(widget)
        column.addStretch(1)


def _bar() -> tuple[QWidget, QHBoxLayout]:
    bar = QWidget()
    line = QHBoxLayout(bar)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    return bar, line


def _as_added(figure: CaseFigure) -> Figure | None:
    """Return a figure of the user's own as it was when it was added; None for one that was read."""
    added = [each.after for each in figure.corrections if each.kind is CorrectionKind.ADD]
    return Figure(**added[0]) if added else None
