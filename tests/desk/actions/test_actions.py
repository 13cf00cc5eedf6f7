"""The table of actions: every id once, nothing without work, menus and buttons as it says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.actions.actions import Actions, words_of
from fiscal_desk.desk.actions.ids import ActionId, MenuId
from fiscal_desk.desk.actions.model import ActionError, Gap, actions_in, by_id
from fiscal_desk.desk.actions.table import IN_PANELS, MENUS, ON_FIGURE, ROWS, TOOL_BAR
from fiscal_desk.resources import resources_folder
from tests.desk.whole_desk import another_window, settle, whole_desk


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    return Actions()


def test_an_id_that_is_there_twice_or_not_at_all_is_told() -> None:
    rows = [*actions_in(MENUS), *IN_PANELS]
    assert list(by_id(rows)) == [row.id for row in rows]
    with pytest.raises(ActionError, match="find is there twice"):
        by_id([*rows, replace(ROWS[ActionId.MEMO], id=ActionId.FIND)])
    with pytest.raises(ActionError, match="lacks about"):
        by_id([row for row in rows if row.id is not ActionId.ABOUT])


def test_every_icon_is_there() -> None:
    named = {row.icon for row in ROWS.values() if row.icon}
    assert len(named) > 5
    assert [name for name in named if not (resources_folder() / "icons" / f"{name}.svg").is_file()] == []


def test_an_action_does_one_thing(actions: Actions) -> None:
    done: list[str] = []
    find = actions.connect_to(ActionId.FIND, lambda: done.append("find"))
    find.trigger()
    assert done == ["find"]
    with pytest.raises(ActionError, match="find does something already"):
        actions.connect_to(ActionId.FIND, lambda: None)
    with pytest.raises(ActionError, match="memo is no switch"):
        actions.connect_switch(ActionId.MEMO, lambda on: None)


def test_a_switch_tells_where_it_stands(actions: Actions) -> None:
    told: list[bool] = []
    switch = actions.connect_switch(ActionId.LEGEND, told.append)
    switch.trigger()
    switch.setChecked(False)
    assert told == [True, False]


def test_a_panel_brings_its_own_action_once(actions: Actions) -> None:
    with pytest.raises(ActionError, match="no panel has brought panel_list"):
        actions[ActionId.PANEL_LIST]
    own = QAction()
    actions.adopt(ActionId.PANEL_LIST, own)
    assert actions[ActionId.PANEL_LIST] is own
    for name in (ActionId.PANEL_LIST, ActionId.FIND):
        with pytest.raises(ActionError, match="there already"):
            actions.adopt(name, QAction())


def test_actions_that_do_nothing_are_told(actions: Actions) -> None:
    for name, row in ROWS.items():
        if row.adopted:
            actions.adopt(name, QAction(actions))
        elif name not in (ActionId.QUIT, ActionId.ZOOM_IN):
            actions.connect_to(name, lambda: None)
    with pytest.raises(ActionError, match=r"nothing is done by quit, zoom_in$"):
        actions.check()
    actions.connect_to(ActionId.QUIT, lambda: None)
    actions.connect_to(ActionId.ZOOM_IN, lambda: None)
    actions.check()


def test_a_window_with_an_action_that_does_nothing_does_not_start(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with whole_desk(tmp_path, qtbot) as desk:
        connect = Actions.connect_to

        def forgetful(self: Actions, name: ActionId, slot: object) -> QAction:
            return self[name] if name is ActionId.REREAD_ALL else connect(self, name, slot)  # type: ignore[arg-type]

        monkeypatch.setattr(Actions, "connect_to", forgetful)
        with pytest.raises(ActionError, match=r"nothing is done by reread_all$"):
            another_window(desk).complete()
        monkeypatch.undo()


def test_menus_and_buttons_are_those_of_the_table(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot) as desk:
        window = desk.window
        below = {menu.menuAction() for menu in window.findChildren(QMenu)}
        for row in MENUS:
            plain = [
                "" if each.isSeparator() else each.objectName()
                for each in window.menus[row.id].actions()
                if each not in below
            ]
            items = [each for each in row.items if isinstance(each, Gap) or each.id in ROWS]
            assert plain == ["" if isinstance(each, Gap) else each.id for each in items]
        bar = [each.objectName() for each in window.tools.actions() if each.text()]
        assert bar == [each for each in TOOL_BAR if isinstance(each, ActionId)]
        assert window.queue_chooser.menu() is window.menus[MenuId.ORDERS]
        assert window.findChildren(QAction, ON_FIGURE[0].value) == [window.actions_[ActionId.COPY]]
        assert words_of(ActionId.UNDO) == "撤销"
        settle(desk, qtbot)
