"""What can be done with the columns of a table: sort, put away, bring back, filter, as they were at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from fiscal_desk.desk.tables.arranged_rows import ArrangedRows
from fiscal_desk.desk.tables.layout import TableLayout

if TYPE_CHECKING:
    from fiscal_desk.desk.tables.column_table import ColumnTable


def fill_column_menu(menu: QMenu, table: ColumnTable, column: int) -> None:
    """Add the actions to a menu; `column` is the one under the mouse, −1 for none."""
    heads = table.heads
    head = table.head(column).replace("&", "&&") if column >= 0 else ""
    if column >= 0 and heads.isSortIndicatorShown():
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        rising = menu.addAction(QCoreApplication.translate("ColumnMenu", "按“{head}”升序").format(head=head))
        rising.triggered.connect(lambda: heads.setSortIndicator(column, up))
        falling = menu.addAction(QCoreApplication.translate("ColumnMenu", "按“{head}”降序").format(head=head))
        falling.triggered.connect(lambda: heads.setSortIndicator(column, down))
        first = menu.addAction(QCoreApplication.translate("ColumnMenu", "恢复原来的顺序"))
        first.triggered.connect(lambda: heads.setSortIndicator(-1, up))
        first.setEnabled(heads.sortIndicatorSection() >= 0)
    if isinstance(table.model(), ArrangedRows):
        row = menu.addAction(QCoreApplication.translate("ColumnMenu", "筛选行"))
        row.setCheckable(True)
        row.setChecked(heads.filtering)
        row.triggered.connect(table.show_filters)
    if column >= 0:
        away = menu.addAction(QCoreApplication.translate("ColumnMenu", "隐藏“{head}”列").format(head=head))
        away.setEnabled(len(table.columns_shown()) > 1)
        away.triggered.connect(lambda: table.hide_column(column, True))
    columns = menu.addMenu(QCoreApplication.translate("ColumnMenu", "显示的列"))
    for each in range(heads.count()):
        shown = columns.addAction(table.head(each).replace("&", "&&"))
        shown.setCheckable(True)
        shown.setChecked(not heads.isSectionHidden(each))
        shown.triggered.connect(lambda on, at=each: table.hide_column(at, not on))
    default = menu.addAction(QCoreApplication.translate("ColumnMenu", "表格恢复原样"))
    default.setEnabled(table.arranged != TableLayout())
    default.triggered.connect(table.start_over)
