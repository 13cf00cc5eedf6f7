"""Rows of the comparison joined, parted and renamed by the user: actions of the table, remembered in the case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence

from fiscal_desk.comparison.facts.arranging import Arrangement, can_join, can_part, join, part, rename
from fiscal_desk.comparison.model import Row
from fiscal_desk.comparison.remembered import arrangement_step, settings_of
from fiscal_desk.desk.actions.actions import Actions, words_of
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.comparing.comparison_model import ComparisonModel
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.figures.model import Figure


class RowArranging(QObject):
    """Puts these actions into the table's menu; what each does is one step that can be undone."""

    def __init__(
        self, session: Session, messages: Messages, table: TextTable, model: ComparisonModel, actions: Actions
    ) -> None:
        super().__init__(table)
        self._session = session
        self._messages = messages
        self._table = table
        self._model = model
        self.join = actions.connect_to(ActionId.JOIN_ROWS, self._join)
        self.part = actions.connect_to(ActionId.PART_ROWS, self._part)
        self.rename = actions.connect_to(ActionId.RENAME_ROWS, self._rename)
        self.actions = [self.join, self.part, self.rename]
        table.lead_actions = self.actions
        table.installEventFilter(self)
        table.menu_opening.connect(self.refresh)
        model.renamed.connect(self._on_renamed)
        model.dropped.connect(self._on_dropped)

    @property
    def arrangement(self) -> Arrangement:
        """What the case remembers about its rows."""
        return settings_of(self._session.case.choice).arrangement

    def chosen_rows(self) -> list[Row]:
        """Return the rows that are selected, or the current one, from top to bottom."""
        places = {index.row() for index in self._table.selectedIndexes()} or {self._table.currentIndex().row()}
        lines = [self._model.line(place) for place in sorted(places) if place >= 0]
        return [line for line in lines if isinstance(line, Row)]

    def refresh(self) -> None:
        """Offer what can be done with the rows that are chosen."""
        rows, named = self.chosen_rows(), self._named()
        self.join.setEnabled(len(rows) > 1)
        self.part.setEnabled(named is not None and can_part(self.arrangement, *named))
        label = named[1].indicator if named else ""
        words = self.tr("把“{label}”拆出本行").format(label=label) if label else words_of(ActionId.PART_ROWS)
        self.part.setText(words.replace("&", "&&"))
        self.rename.setEnabled(len(rows) == 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the actions before the window does: F2 means the row while the table has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            keys = QKeySequence(event.keyCombination())
            action = next((each for each in self.actions if keys in each.shortcuts()), None)
            if action is not None:
                if event.type() is QEvent.Type.KeyPress:
                    self.refresh()
                    action.trigger()
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def join_rows(self, rows: Sequence[Row]) -> bool:
        """Join rows into the first one that the catalogue knows, else into the first; refused where kinds differ."""
        main = next((row for row in rows if row.canonical), rows[0])
        others = [row for row in rows if row is not main]
        for row in others:
            if not can_join(main, row):
                self._messages.show_warning(self._refusal(main, row))
                return False
        arrangement = self.arrangement
        for row in others:
            arrangement = join(arrangement, main, row)
        joined = "、".join(dict.fromkeys(row.label for row in others))
        if not self._session.do(arrangement_step(arrangement, f"合并行 {joined} → {main.label}")):
            return False
        if any(_fact(row) == _fact(main) for row in others):
            words = self.tr("“{others}”已并入“{main}”，今后各报告都按同一指标对照；可撤销。")
        else:
            words = self.tr("“{others}”与“{main}”今后按同一指标对照；期间、范围或性质不同，仍分行显示；可撤销。")
        self._messages.show_info(words.format(others="”“".join(row.label for row in others), main=main.label))
        return True

    def _join(self) -> None:
        rows = self.chosen_rows()
        if len(rows) < 2:
            self._messages.show_info(self.tr("请先按住 Ctrl 选两行或几行，再合并。"))
        else:
            self.join_rows(rows)

    def _part(self) -> None:
        named = self._named()
        if named is None or not can_part(self.arrangement, *named):
            self._messages.show_info(self.tr("这一行里只有一个名称，没有可拆出的。"))
            return
        label = named[1].indicator
        arrangement = part(self.arrangement, label, named[1].canonical)
        if self._session.do(arrangement_step(arrangement, f"拆出行 {label}")):
            self._messages.show_info(self.tr("“{label}”已单独成行，可撤销。").format(label=label))

    def _rename(self) -> None:
        index = self._table.currentIndex()
        if index.isValid() and isinstance(self._model.line(index.row()), Row):
            self._table.horizontalScrollBar().setValue(0)  # out from under the columns that stay
            self._table.edit(self._model.index(index.row(), self._model.LABEL))

    def _on_renamed(self, row: Row, name: str) -> None:
        if name.strip() != row.label:
            arrangement = rename(self.arrangement, row, name)
            self._session.do(arrangement_step(arrangement, f"改行名 {row.label} → {name.strip() or '原名'}"))

    def _on_dropped(self, moved: Row, target: Row) -> None:
        self.join_rows([target, moved])

    def _named(self) -> tuple[Row, Figure] | None:
        """Return the current row with the figure whose label is meant: the cell's own, else the last one stated."""
        index = self._table.currentIndex()
        line = self._model.line(index.row()) if index.isValid() else None
        if not isinstance(line, Row):
            return None
        report = self._model.report_of(index.column())
        cell = line.cells[report] if report is not None else ()
        stated = cell or [figure for each in line.cells for figure in each]
        return line, stated[0] if cell else stated[-1]

    def _refusal(self, one: Row, other: Row) -> str:
        if one.id.split("|")[0] == other.id.split("|")[0]:
            return self.tr("这两行本来就是同一指标，只是期间、范围或性质不同，不用合并。")
        words = self.tr("“{one}”和“{other}”的计量单位不是一类，不能合并成一行。")
        return words.format(one=one.label, other=other.label)


def _fact(row: Row) -> list[str]:
    """Return what two rows share, besides the indicator, where they state one fact."""
    return row.id.split("|")[1:]
