"""The actions of one window, made from the table: each is asked for by its id, and is told once what it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.actions.model import ActionError, ActionRow, Gap
from fiscal_desk.desk.actions.table import IN_PANELS, ROWS
from fiscal_desk.desk.looks.icons import icon


class Actions(QObject):
    """One for a window; whoever does something connects it here, and `check` says what nobody does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made = {row.id: self._make(row) for row in ROWS.values() if not row.adopted}
        self._at_work: set[ActionId] = set()
        for row in IN_PANELS:
            self._made[row.id].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.dress()

    def __getitem__(self, name: ActionId) -> QAction:
        """Return an action. Raises ActionError for one that a panel still has to bring."""
        if name not in self._made:
            raise ActionError(f"no panel has brought {name}")
        return self._made[name]

    def connect_to(self, name: ActionId, slot: Callable[[], object]) -> QAction:
        """Say what an action does, and return it. Raises ActionError where it does something already."""
        action = self._put_to_work(name)
        action.triggered.connect(lambda _checked=False: slot())
        return action

    def connect_switch(self, name: ActionId, slot: Callable[[bool], object]) -> QAction:
        """Say what follows where an action is switched on or off, by whomever, and return it. Raises ActionError."""
        if not ROWS[name].checkable:
            raise ActionError(f"{name} is no switch")
        action = self._put_to_work(name)
        action.toggled.connect(lambda on: slot(on))
        return action

    def adopt(self, name: ActionId, action: QAction) -> None:
        """Take in the action that a panel brings, which already does what it is for. Raises ActionError."""
        if not ROWS[name].adopted or name in self._made:
            raise ActionError(f"{name} is there already")
        action.setObjectName(name)
        action.setShortcuts(default_keys(ROWS[name]))
        self._made[name] = action
        self._at_work.add(name)

    def check(self) -> None:
        """Raise ActionError where an action does nothing yet."""
        if idle := [each for each in ROWS if each not in self._at_work]:
            raise ActionError(f"nothing is done by {', '.join(idle)}")

    def dress(self) -> None:
        """Draw the icons anew, in the palette's colours."""
        for row in ROWS.values():
            if row.icon:
                self._made[row.id].setIcon(icon(row.icon))

    def put_into(self, menu: QMenu, places: Iterable[ActionId | Gap]) -> None:
        """Put actions into a menu, with lines between them."""
        for place in places:
            menu.addAction(self[place]) if isinstance(place, ActionId) else menu.addSeparator()

    def _put_to_work(self, name: ActionId) -> QAction:
        if name in self._at_work:
            raise ActionError(f"{name} does something already")
        self._at_work.add(name)
        return self[name]

    def _make(self, row: ActionRow) -> QAction:
        action = QAction(translated(row.words), self)
        action.setObjectName(row.id)
        action.setShortcuts(default_keys(row))
        action.setMenuRole(row.role)
        action.setCheckable(row.checkable)
        if row.button:
            action.setIconText(translated(row.button))
        if row.tip:
            action.setToolTip(translated(row.tip))
        return action


def default_keys(row: ActionRow) -> tuple[QKeySequence, ...]:
    """Return the keys that an action comes with."""
    return tuple(QKeySequence(keys) for keys in row.keys)


def translated(words: str) -> str:
    """Return words of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", words)


def words_of(name: ActionId) -> str:
    """Return what an action is called, whatever it stands for just now."""
    return translated(ROWS[name].words)
