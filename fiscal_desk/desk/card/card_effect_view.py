"""Shows what another report card does to the figures, before anybody accepts it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from fiscal_desk.desk.card.card_effect import CardEffect
from fiscal_desk.desk.fields.value_typed import print_short
from fiscal_desk.desk.words.spoken import choice_name, period_words
from fiscal_desk.figures.model import Figure

#: A longer list is no longer read; the sentence above it tells how many there are.
_MOST = 300
#: So many lines, its head among them, are seen of the table at least.
_LEAST = 4


class _Changes(QTableWidget):
    """Takes what the fields leave, and never their room."""

    def sizeHint(self) -> QSize:
        """Return no more than is needed."""
        return self.minimumSize()


class CardEffectView(QWidget):
    """A sentence, and a table of the figures that get another period, or become something else."""

    def __init__(self, parent: QWidget | None = None, *, low: bool = False) -> None:
        """`low`: there is no room for a table without rows."""
        super().__init__(parent)
        self._low = low
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.table = _Changes(0, 4)
        self.table.setAccessibleName(self.tr("随之改变的数据"))
        self.table.setHorizontalHeaderLabels([self.tr("数据"), self.tr("指标"), self.tr("原来"), self.tr("改为")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        line = self.fontMetrics().height() + 8
        self.table.verticalHeader().setDefaultSectionSize(line)
        self.table.setMinimumHeight(_LEAST * line)
        self.table.setVisible(not low)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in (0, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 4, 0, 0)
        column_layout.addWidget(self.sentence)
        column_layout.addWidget(self.table, 1)

    def show_effect(self, effect: CardEffect, period: str | None) -> None:
        """Show what changes; `period` is the report's new one."""
        count, words = len(effect.changes), period_words(period)
        if count and words:
            told = self.tr("改为{period}后，{count} 个数据的期间随之改变").format(period=words, count=count)
        elif count:
            told = self.tr("照此修改后，{count} 个数据的期间随之改变").format(count=count)
        else:
            told = self.tr("各数据的期间不变")
        if effect.kept:
            told += self.tr("；另有 {count} 个数据的期间已由您更正，保持不变").format(count=effect.kept)
        if effect.others:
            told += self.tr("；另有 {count} 个数据的性质等内容随之改变").format(count=len(effect.others))
        self.sentence.setText(told + self.tr("。"))
        rows = [self._other(*pair) for pair in effect.others]
        rows += [
            (change.text, change.indicator, period_words(change.before), period_words(change.after))
            for change in effect.changes
        ]
        self.table.setRowCount(len(rows[:_MOST]))
        self.table.setEnabled(bool(rows))
        self.table.setVisible(bool(rows) or not self._low)
        for place, cells in enumerate(rows[:_MOST]):
            for column, text in enumerate(cells):
                self.table.setItem(place, column, QTableWidgetItem(text or "—"))

    def _other(self, before: Figure | None, after: Figure | None) -> tuple[str, str, str, str]:
        """Return what becomes of a figure in something else than its period; these few stand first."""
        shown = after or before
        assert shown is not None
        if before is None or after is None:
            words = ("", self.tr("识别出")) if before is None else (self.tr("识别出"), "")
        elif before.stance is not after.stance:
            words = (choice_name(before.stance), choice_name(after.stance))
        else:
            words = (f"{before.indicator} {print_short(before)}", f"{after.indicator} {print_short(after)}")
        return (shown.text.replace("\n", ""), shown.indicator, *words)

    def show_waiting(self) -> None:
        """Say that it is being worked out."""
        self.sentence.setText(self.tr("正在按新的报告信息重新识别…"))

    def show_problem(self, words: str) -> None:
        """Say what cannot be understood."""
        self.sentence.setText(words)
        self.table.setRowCount(0)
