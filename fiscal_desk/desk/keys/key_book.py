"""All actions of the menus with their keys: as they come, and as the user wants them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMainWindow, QMenu, QToolBar, QWidget

from fiscal_desk.desk.keys.key_rules import conflicts, key_problem, shown_keys
from fiscal_desk.desk.settings.settings import Settings

Context = Qt.ShortcutContext


@dataclass(frozen=True)
class KeyEntry:
    """One action. `name` is the same in every language; `group` is the menu's title.

    `local`: its keys work in one panel only, where they come before those of the menus.
    """

    name: str
    group: str
    action: QAction
    defaults: tuple[QKeySequence, ...]
    local: bool = False

    @property
    def words(self) -> str:
        """What the action is called, without mnemonics and without the step that undo would take back."""
        return plain_words(str(self.action.property("words") or self.action.text()))

    @property
    def keys(self) -> list[QKeySequence]:
        """The keys that the action has now."""
        return list(self.action.shortcuts())


class KeyBook(QObject):
    """Knows every named action that hangs in a menu; what the user changed is put in at once and kept."""

    changed = Signal()

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._settings = settings
        self._bar = window.menuBar()
        self._tips: dict[QAction, str] = {}
        in_menus = list(_entries(window))
        self.entries = (*in_menus, *_in_panels(window, {each.name for each in in_menus}, self.tr("面板里")))
        for entry in self.entries:
            stored = settings.keys(entry.name)
            if stored is not None:
                wanted = [QKeySequence.fromString(each) for each in stored]
                entry.action.setShortcuts([each for each in wanted if not each.isEmpty() and not key_problem(each)])

    def mnemonics(self) -> str:
        """Return the letters that open menus with Alt."""
        found = [re.search(r"&(\w)", action.text()) for action in self._bar.actions()]
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


def name_actions(window: QMainWindow) -> None:
    """Name actions after the attributes that hold them, in the window, its parts, and their parts; names stay.

    A name is what the settings file knows an action by, in whatever language the desk speaks.
    """
    parts = [value for value in vars(window).values() if isinstance(value, QObject)]
    below = [value for part in parts for value in _attributes(part).values() if isinstance(value, QObject)]
    for owner in [window, *parts]:
        _name(owner, "")
    for owner in below:
        _name(owner, f"{type(owner).__name__.lower()}_")


def _name(owner: QObject, prefix: str) -> None:
    for name, value in _attributes(owner).items():
        if isinstance(value, QAction) and not value.objectName():
            value.setObjectName(prefix + name.rstrip("_"))


def _attributes(owner: QObject) -> dict[str, object]:
    return getattr(owner, "__dict__", {})


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


def _entries(window: QMainWindow) -> Iterator[KeyEntry]:
    # Not by QAction.menu(): PySide then deletes menus that the window still has.
    menus = {menu.menuAction(): menu for menu in window.findChildren(QMenu)}
    seen: set[str] = set()
    for top in window.menuBar().actions():
        for action in _actions(top, menus):
            name = action.objectName()
            if name and name not in seen:
                seen.add(name)
                yield KeyEntry(name, plain_words(top.text()), action, tuple(action.shortcuts()))


def _in_panels(window: QMainWindow, known: set[str], group: str) -> Iterator[KeyEntry]:
    """Yield the named actions with keys that hang in no menu of the window, but in one of a panel."""
    for action in window.findChildren(QAction):
        name = action.objectName()
        if name and name not in known and not action.shortcut().isEmpty():
            known.add(name)
            local = action.shortcutContext() in (Context.WidgetShortcut, Context.WidgetWithChildrenShortcut)
            yield KeyEntry(name, group, action, tuple(action.shortcuts()), local)


def _actions(action: QAction, menus: Mapping[QAction, QMenu]) -> Iterator[QAction]:
    """Yield an action, or all that hang below it where it opens a menu."""
    if action in menus:
        for below in menus[action].actions():
            yield from _actions(below, menus)
    elif not action.isSeparator():
        yield action
