"""The menu that a right click on a page opens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.table import ON_FIGURE, ON_TEXT


def figure_menu(parent: QWidget, actions: Actions, *, on_figure: bool) -> QMenu:
    """Return the menu of a place on a page: what can be done to the figure there, else what to plain text.

    The menu deletes itself when it closes.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    actions.put_into(menu, ON_FIGURE if on_figure else ON_TEXT)
    return menu
