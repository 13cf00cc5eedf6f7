"""All actions with their keys: as they come, and as the user wants them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QToolBar, QWidget

from fiscal_desk.desk.actions.actions import Actions, default_keys, translated, words_of
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.actions.model import actions_in
from fiscal_desk.desk.actions.table import IN_PANELS, MENUS
from fiscal_desk.desk.keys.key_rules import conflicts, key_problem, shown_keys
from fiscal_desk.desk.settings.settings import Settings


@dataclass(frozen=True)
class KeyEntry:
    """One action, its words without what it stands for just now. `group` is the title of its menu.

    `local`: its keys work in one panel only, where they come before those of the menus.
    """

    name: ActionId
    group: str
    action: QAction
    defaults: tuple[QKeySequence, ...]
    local: bool = False

    @property
    def words(self) -> str:
        """What the action is called, without mnemonics and without the step that undo would take back."""
        return plain_words(words_of(self.name))

    @property
    def keys(self) -> list[QKeySequence]:
        """The keys that the action has now."""
        return list(self.action.shortcuts())


class KeyBook(QObject):
    """Knows the keys of every action of the table; what the user changed is put in at once and kept."""

    changed = Signal()

    def __init__(self, actions: Actions, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tips: dict[QAction, str] = {}
        menus = [(plain_words(translated(menu.words)), row) for menu in MENUS for row in actions_in([menu])]
        panels = [(self.tr("面板里"), row) for row in IN_PANELS if row.keys]
        self.entries = tuple(
            KeyEntry(row.id, group, actions[row.id], default_keys(row), local=row in IN_PANELS)
            for group, row in (*menus, *panels)
        )
        for entry in self.entries:
            stored = settings.keys(entry.name)
            if stored is not None:
                wanted = [QKeySequence.fromString(each) for each in stored]
                entry.action.setShortcuts([each for each in wanted if not each.isEmpty() and not key_problem(each)])

    @staticmethod
    def mnemonics() -> str:
        """Return the letters that open menus with Alt."""
        found = [re.search(r"&(\w)", translated(menu.words)) for menu in MENUS]
        return "".join(match[1] for match in found if match)

    def conflicts(self, keys: Mapping[str, Sequence[QKeySequence]]) -> dict[str, list[str]]:
        """Return which actions would share keys with which others, by name (a menu is called `Alt+F`)."""
        local = {entry.name for entry in self.entries if entry.local}
        everywhere = {name: each for name, each in keys.items() if name not in local}
        return conflicts(everywhere, self.mnemonics()) | conflicts({name: keys[name] for name in keys if name in local})

    def put(self, keys: Mapping[str, Sequence[QKeySequence]]) -> None:
        """Give actions other keys, by name, and keep them; the ones that an action came with are not kept."""
        for entry in self.entries:
            if entry.name in keys:
                wanted = [each for each in keys[entry.name] if not each.isEmpty()]
                entry.action.setShortcuts(wanted)
                same = wanted == list(entry.defaults)
                self._settings.set_keys(entry.name, None if same else [each.toString() for each in wanted])
        self.dress()
        self.changed.emit()

    def tell_in_tips(self, bar: QToolBar) -> None:
        """Name the keys in the tips of a tool bar's buttons, whatever they are."""
        self._tips = {action: action.toolTip() for action in bar.actions() if action.text()}
        self.dress()

    def dress(self) -> None:
        """Write the tips anew."""
        for action, tip in self._tips.items():
            keys = action.shortcut()
            action.setToolTip(
                tip if keys.isEmpty() else self.tr("{tip}（{keys}）").format(tip=tip, keys=shown_keys(keys))
            )


def focus_first(widget: QWidget) -> None:
    """Put the keyboard into a panel: into its list where it has one, else into the first thing that takes keys."""
    below = [each for each in widget.findChildren(QWidget) if each.isVisible() and each.isEnabled()]
    lists = [each for each in below if isinstance(each, QAbstractItemView)]
    takes = [each for each in below if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    target = widget if isinstance(widget, QAbstractItemView) else next(iter(lists + takes), widget)
    target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def plain_words(text: str) -> str:
    """Return a menu's words without mnemonics: 文件(&F) is 文件, &File is File."""
    return re.sub(r"&(.)", r"\1", re.sub(r"[(（]&\w[)）]", "", text)).strip()
