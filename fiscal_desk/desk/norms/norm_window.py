"""What checking a Word file against the norms gave: a rule a row, and beneath it what is otherwise, with the places."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.memo.norms.model import NormReport, RuleOutcome
from fiscal_desk.memo.norms.telling import grade_word, lines_of, outcome_word, places_words, summary


class NormWindow(QDialog):
    """Stays beside the desk; rules that hold can be left out, and all of it can be copied."""

    def __init__(self, report: NormReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("公文格式核对：{name}").format(name=report.name))
        self.report = report
        self.outcome = QLabel(summary(report))
        self.outcome.setWordWrap(True)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.only_broken = QCheckBox(self.tr("只看不符和提示(&B)"))
        self.only_broken.setChecked(not report.passes)
        self.rules = QTreeWidget()
        self.rules.setAccessibleName(self.tr("规范和核对结果"))
        self.rules.setHeaderLabels([self.tr("规范"), self.tr("结果"), self.tr("要求或所在位置")])
        self.rules.setWordWrap(True)
        self.rules.setAlternatingRowColors(True)
        self.rules.setUniformRowHeights(False)
        self.buttons = QDialogButtonBox()
        self.copy_button = self.buttons.addButton(self.tr("复制全部(&C)"), QDialogButtonBox.ButtonRole.ActionRole)
        close = self.buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        self._lay_out()
        self.only_broken.toggled.connect(self.refresh)
        self.copy_button.clicked.connect(self.copy)
        QShortcut(QKeySequence.StandardKey.Copy, self.rules, self.copy, context=Qt.ShortcutContext.WidgetShortcut)
        self.buttons.rejected.connect(self.reject)
        self.refresh()
        self.rules.setFocus()

    def refresh(self) -> None:
        """Show the rules, or only those that do not hold."""
        self.rules.clear()
        for outcome in self.report.outcomes:
            if outcome.remarks or not self.only_broken.isChecked():
                self.rules.addTopLevelItem(self._item(outcome))
        self.rules.expandAll()
        if first := self.rules.topLevelItem(0):
            self.rules.setCurrentItem(first)

    def copy(self) -> None:
        """Put everything into the clipboard, as the command prints it."""
        QGuiApplication.clipboard().setText("\n".join(lines_of(self.report)))

    def _item(self, outcome: RuleOutcome) -> QTreeWidgetItem:
        about = self.tr("{norm}（{source}，{grade}）").format(
            norm=outcome.norm, source=outcome.source, grade=grade_word(outcome)
        )
        item = QTreeWidgetItem([outcome.title, outcome_word(outcome), about])
        if not outcome.remarks:
            for column in range(3):
                item.setForeground(column, QBrush(QColor(scheme_of(self.palette()).muted)))
        for remark in outcome.remarks:
            below = QTreeWidgetItem([remark.said, "", places_words(remark.places)])
            below.setToolTip(0, remark.said)
            below.setToolTip(2, places_words(remark.places))
            item.addChild(below)
        item.setToolTip(2, about)
        return item

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.outcome)
        column.addWidget(self.only_broken)
        column.addWidget(self.rules, 1)
        column.addWidget(self.buttons)
        header = self.rules.header()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(0, 330)
        self.resize(900, 560)
