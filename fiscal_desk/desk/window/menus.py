"""Menus and the tool bar, made from the table of actions; what changes in them is filled in here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from fiscal_desk.desk.actions.actions import Actions, translated, words_of
from fiscal_desk.desk.actions.ids import ActionId, MenuId
from fiscal_desk.desk.actions.model import Gap, MenuRow
from fiscal_desk.desk.actions.table import MENUS, TOOL_BAR
from fiscal_desk.desk.settings.language import LANGUAGES

_Data = TypeVar("_Data")


class Menus:
    """The menu bar of a window, each menu by its id."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        self._actions = actions
        self._menus: dict[MenuId, QMenu] = {}
        self._files: list[QAction] = []
        for row in MENUS:
            self._fill(row, window.menuBar().addMenu(translated(row.words)))

    def __getitem__(self, name: MenuId) -> QMenu:
        """Return a menu."""
        return self._menus[name]

    def fill_recent(self, paths: Iterable[Path], open_path: Callable[[Path], object]) -> None:
        """List the files that were opened last."""
        menu = self[MenuId.RECENT]
        for action in self._files:
            menu.removeAction(action)
            action.deleteLater()
        self._files = []
        for path in paths:
            action = QAction(path.name.replace("&", "&&"), menu)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: open_path(path))
            self._files.append(action)
        menu.insertActions(menu.actions()[0], self._files)
        menu.setToolTipsVisible(True)
        menu.setEnabled(bool(self._files))

    def fill_columns(self, wanted: int, most: int, choose: Callable[[int], object]) -> None:
        """List how many panes may stand side by side."""
        automatic = QCoreApplication.translate("Menus", "自动")
        choices = [(0, automatic), *((count, str(count)) for count in range(1, most + 1))]
        self._choices(self[MenuId.COLUMNS], choices, wanted, choose)

    def fill_languages(self, code: str, choose: Callable[[str], object]) -> None:
        """List the languages of the interface, each in its own words."""
        choices = [("", "跟随系统 / System"), *LANGUAGES.items()]
        self._choices(self[MenuId.LANGUAGE], choices, code, choose)

    def _fill(self, row: MenuRow, menu: QMenu) -> None:
        self._menus[row.id] = menu
        for item in row.items:
            if isinstance(item, MenuRow):
                self._fill(item, menu.addMenu(translated(item.words)))
            else:
                self._actions.put_into(menu, [item if isinstance(item, Gap) else item.id])

    def _choices(
        self, menu: QMenu, choices: Iterable[tuple[_Data, str]], chosen: _Data, choose: Callable[[_Data], object]
    ) -> None:
        group = QActionGroup(menu)
        for data, words in choices:
            action = group.addAction(words)
            action.setCheckable(True)
            action.setChecked(data == chosen)
            action.triggered.connect(lambda _checked=False, data=data: choose(data))
        standing = menu.actions()
        menu.insertActions(standing[0], group.actions()) if standing else menu.addActions(group.actions())


def make_tool_bar(window: QMainWindow) -> QToolBar:
    """Return the tool bar, still empty: words beside the signs."""
    bar = QToolBar(words_of(ActionId.PANEL_TOOLS), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setIconSize(QSize(18, 18))
    if (line := bar.layout()) is not None:
        line.setContentsMargins(4, 1, 4, 1)
    return bar


def fill_tool_bar(bar: QToolBar, actions: Actions, buttons: Mapping[MenuId, QWidget]) -> None:
    """Put in what the table says; `buttons` are those that open a menu."""
    for place in TOOL_BAR:
        match place:
            case ActionId():
                bar.addAction(actions[place])
                if (button := bar.widgetForAction(actions[place])) is not None:
                    button.setAccessibleName(words_of(place))  # whole: a shorter one may stand elsewhere, too
            case MenuId():
                bar.addWidget(buttons[place])
            case Gap.LINE:
                bar.addSeparator()
            case Gap.ROOM:
                gap = QWidget()
                gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                bar.addWidget(gap)
