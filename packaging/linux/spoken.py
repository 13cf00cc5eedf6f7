"""Walks the bus of the accessible programs as a screen reader does; tells which controls say nothing of what they do.

Needs the system's Python with gi and Atspi (Debian: python3-gi, gir1.2-atspi-2.0, at-spi2-core). `spoken.sh` starts it
with a window. Ends with 1 where a control has no name, or the name of a neighbour of the same role.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

#: What somebody does something with. Cells, steps of scroll bars and the like speak for themselves.
CONTROLS = {
    *("push button", "toggle button", "check box", "radio button", "combo box", "spin button", "text", "entry"),
    *("page tab", "page tab list", "table", "tree", "tree table", "list", "list box", "menu item", "check menu item"),
    *("radio menu item", "menu", "slider", "progress bar", "scroll pane", "button"),
}
#: Their insides are theirs.
WHOLE = {"table", "tree", "tree table", "list", "list box", "combo box", "spin button", "scroll bar", "text", "entry"}
MENUS = {"menu bar", "menu", "popup menu"}


def children(node: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """Yield what stands beneath a place of the tree."""
    for number in range(node.get_child_count()):
        if (child := node.get_child_at_index(number)) is not None:
            yield child


def controls(node: Atspi.Accessible, way: str, *, in_menu: bool = False) -> Iterator[tuple[str, str, str, str]]:
    """Yield role, name, description and place of what can be used beneath a place of the tree and is on screen."""
    for child in children(node):
        role, name = child.get_role_name(), (child.get_name() or "").strip()
        menu = in_menu or role in MENUS
        if not menu and not child.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        if role in CONTROLS:
            yield role, name, said_of(child), way
        if role not in WHOLE:
            yield from controls(child, f"{way} > {role} “{name}”" if name else f"{way} > {role}", in_menu=menu)


def said_of(node: Atspi.Accessible) -> str:
    """Return what else is said of a control: its label, else its description."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
            return str(relation.get_target(0).get_name() or "").strip()
    return (node.get_description() or "").strip()


def program(name: str, seconds: float) -> Atspi.Accessible:
    """Return the program of a name, once it is on the bus."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for each in children(Atspi.get_desktop(0)):
            if name in (each.get_name() or "") and each.get_child_count():
                return each
        time.sleep(0.5)
    raise SystemExit(f"no program named {name} on the bus")


def main() -> int:
    """Walk the program named first; `--all` tells everything that was found."""
    wanted = sys.argv[1] if sys.argv[1:] else "fiscal-desk"
    Atspi.init()
    found = list(controls(program(wanted, 60), wanted))
    wrong = []
    seen: Counter[tuple[str, str, str]] = Counter()
    for role, name, said, way in found:
        # The name of a combo box may be what is chosen in it: what it is for is its label or description.
        purpose = said if role == "combo box" else name
        if not purpose:
            wrong.append(f"says nothing: {role} “{name}” in {way}")
        seen[role, name, said] += 1
    for (role, name, said), count in seen.items():
        if count > 1:
            wrong.append(f"{count} are alike: {role} “{name}” ({said})")
    print(f"{len(found)} controls of {len(seen)} names")
    if "--all" in sys.argv:
        print(*(f"  {role}: {name} | {said} | {way}" for role, name, said, way in found), sep="\n")
    print(*wrong, sep="\n")
    return 1 if wrong or len(found) < 50 else 0


if __name__ == "__main__":
    sys.exit(main())
