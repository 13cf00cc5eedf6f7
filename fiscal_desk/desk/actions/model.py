"""What a line of the table of actions says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QAction

from fiscal_desk.desk.actions.ids import ActionId, MenuId

MenuRole = QAction.MenuRole


class ActionError(Exception):
    """The table, or what was made of it, is at fault: an id is there twice, or something is missing."""


class Gap(Enum):
    """What stands between actions."""

    LINE = "line"
    ROOM = "room"  # in a tool bar: what comes behind it goes to the far end


@dataclass(frozen=True)
class ActionRow:
    """One action. Words, `button` (shorter words beside an icon) and `tip` are Chinese, marked for translation.

    `keys`: in Qt's portable words, the first one is told in tips. `icon`: a name in resources/icons.
    `adopted`: Qt makes the action with the panel that it shows and hides.
    """

    id: ActionId
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    button: str = ""
    tip: str = ""
    role: MenuRole = MenuRole.TextHeuristicRole
    checkable: bool = False
    adopted: bool = False


@dataclass(frozen=True)
class MenuRow:
    """A menu and what stands in it, from top to bottom."""

    id: MenuId
    words: str
    items: tuple[ActionRow | MenuRow | Gap, ...] = ()


# What stands in a menu of the right mouse button.
Places = tuple[ActionId | Gap, ...]
# What stands in a tool bar: a menu stands for the button that opens it.
BarPlaces = tuple[ActionId | MenuId | Gap, ...]


def actions_in(items: Iterable[ActionRow | MenuRow | Gap]) -> Iterator[ActionRow]:
    """Yield the actions of a menu and of all menus that open from it, in their order."""
    for item in items:
        if isinstance(item, MenuRow):
            yield from actions_in(item.items)
        elif isinstance(item, ActionRow):
            yield item


def by_id(rows: Iterable[ActionRow]) -> dict[ActionId, ActionRow]:
    """Return a table's lines by their ids. Raises ActionError where one is there twice, or none is."""
    found: dict[ActionId, ActionRow] = {}
    for row in rows:
        if row.id in found:
            raise ActionError(f"the action {row.id} is there twice")
        found[row.id] = row
    if missing := [each for each in ActionId if each not in found]:
        raise ActionError(f"the table lacks {', '.join(missing)}")
    return found
