"""The menu that a right click on a page opens."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from fiscal_desk.desk.correcting.correcting import Correcting


def figure_menu(
    parent: QWidget, copy: QAction, correcting: Correcting, *, on_figure: bool, more: Sequence[QAction]
) -> QMenu:
    """Return the menu of a place on a page: what can be done to the figure there (`more` too), else what to plain text.

    The menu deletes itself when it closes.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(copy)
    menu.addSeparator()
    if on_figure:
        menu.addActions([correcting.confirm_next, correcting.edit_value, correcting.reject, correcting.restore])
        menu.addActions(list(more))
    else:
        menu.addAction(correcting.add_figure)
    return menu
