"""Menus and the tool bar: which action stands where."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from fiscal_desk.desk.correcting.correcting import Correcting
from fiscal_desk.desk.panes.pane_area import MOST_COLUMNS
from fiscal_desk.desk.reviewing.queue_chooser import QueueChooser
from fiscal_desk.desk.settings.language import LANGUAGES
from fiscal_desk.desk.window.actions import Actions

_Data = TypeVar("_Data")


class Menus:
    """Builds the menu bar of a window."""

    def __init__(self, window: QMainWindow, actions: Actions, correcting: Correcting, chooser: QueueChooser) -> None:
        bar, translate = window.menuBar(), QCoreApplication.translate
        self.file = bar.addMenu(translate("Menus", "文件(&F)"))
        self.file.addActions([actions.open_reports, actions.open_samples])
        self.recent = self.file.addMenu(translate("Menus", "最近打开"))
        self.file.addSeparator()
        self.file.addActions([actions.new_case, actions.open_case, actions.save_case, actions.save_case_as])
        self.file.addSeparator()
        self.file.addAction(actions.memo)
        self.file.addSeparator()
        self.file.addAction(actions.quit)
        self.edit = bar.addMenu(translate("Menus", "编辑(&E)"))
        self.edit.addActions([correcting.undo, correcting.redo])
        self.edit.addSeparator()
        self.edit.addActions([actions.copy, actions.find, actions.find_next, actions.find_previous])
        self.figure = bar.addMenu(translate("Menus", "数据(&D)"))
        self.figure.addActions([each for each in correcting.actions if each not in (correcting.undo, correcting.redo)])
        self.go = bar.addMenu(translate("Menus", "转到(&G)"))
        self.go.addActions([actions.next_waiting, actions.previous_waiting])
        self.go.addMenu(chooser.orders)
        self.go.addSeparator()
        self.go.addActions([actions.next_figure, actions.previous_figure])
        self.go.addSeparator()
        self.go.addActions([actions.to_text, actions.next_pane, actions.to_list, actions.to_bottom])
        self.view = bar.addMenu(translate("Menus", "查看(&V)"))
        self.panels = self.view.addMenu(translate("Menus", "面板"))
        self.columns = self.view.addMenu(translate("Menus", "并排窗格"))
        self.view.addSeparator()
        self.view.addActions([actions.zoom_in, actions.zoom_out, actions.zoom_reset])
        self.view.addSeparator()
        self.language = self.view.addMenu("语言 / Language")
        self.help = bar.addMenu(translate("Menus", "帮助(&H)"))
        self.help.addActions([actions.key_sheet, actions.change_keys])
        self.help.addSeparator()
        self.help.addAction(actions.about)

    def fill_recent(self, paths: Iterable[Path], open_path: Callable[[Path], object], clear: QAction) -> None:
        """List the files that were opened last."""
        self.recent.clear()
        for path in paths:
            action = self.recent.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: open_path(path))
        self.recent.setToolTipsVisible(True)
        self.recent.setEnabled(not self.recent.isEmpty())
        self.recent.addSeparator()
        self.recent.addAction(clear)

    def fill_columns(self, wanted: int, choose: Callable[[int], object], even_out: QAction) -> None:
        """List how many panes may stand side by side."""
        translate = QCoreApplication.translate
        choices = [(0, translate("Menus", "自动"))] + [(count, str(count)) for count in range(1, MOST_COLUMNS + 1)]
        self._choices(self.columns, choices, wanted, choose)
        self.columns.addSeparator()
        self.columns.addAction(even_out)

    def fill_languages(self, code: str, choose: Callable[[str], object]) -> None:
        """List the languages of the interface, each in its own words."""
        choices = [("", "跟随系统 / System"), *LANGUAGES.items()]
        self._choices(self.language, choices, code, choose)

    def _choices(
        self, menu: QMenu, choices: Iterable[tuple[_Data, str]], chosen: _Data, choose: Callable[[_Data], object]
    ) -> None:
        group = QActionGroup(menu)
        for data, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(data == chosen)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, data=data: choose(data))


def build_tool_bar(window: QMainWindow, actions: Actions, correcting: Correcting, chooser: QueueChooser) -> QToolBar:
    """Return the tool bar: few buttons, words beside the signs."""
    bar = QToolBar(QCoreApplication.translate("Menus", "工具栏"), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setIconSize(QSize(20, 20))
    bar.addAction(actions.open_reports)
    bar.addSeparator()
    bar.addActions([actions.previous_waiting, actions.next_waiting, correcting.confirm_next])
    bar.addWidget(chooser)
    gap = QWidget()
    gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(gap)
    bar.addAction(actions.memo)
    return bar
