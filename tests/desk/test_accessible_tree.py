"""What a screen reader walks through: the window's accessible tree, as the system is handed it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from tests.desk.whole_desk import figure, painted

Role = QAccessible.Role
#: What somebody does something with; what stands inside of them (cells, steps of a scroll bar) speaks for itself.
CONTROLS = {
    *(Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.SpinBox),
    *(Role.EditableText, Role.PageTab, Role.PageTabList, Role.Table, Role.Tree, Role.List, Role.MenuItem),
    *(Role.Slider, Role.ProgressBar),
}
WHOLE = {Role.Table, Role.Tree, Role.List, Role.ComboBox, Role.SpinBox, Role.ScrollBar, Role.EditableText}


def controls(here: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what can be used beneath a place of the tree."""
    for number in range(here.childCount()):
        child = here.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        if child.role() in CONTROLS:
            yield child
        if child.role() not in WHOLE:
            yield from controls(child)


def name_of(control: QAccessibleInterface) -> str:
    return control.text(QAccessible.Text.Name).strip()


def purpose_of(control: QAccessibleInterface) -> str:
    """Return what a screen reader says a control is for: of a box with choices, its label, else its description."""
    if control.role() is not Role.ComboBox:
        return name_of(control)
    # On Linux the name of such a box is what is chosen in it.
    box = control.object()
    labels = [each.text() for each in box.window().findChildren(QLabel) if each.buddy() is box]
    return labels[0] if labels else control.text(QAccessible.Text.Description).strip()


def told(control: QAccessibleInterface) -> str:
    widget = control.object()
    line = []
    while widget is not None and len(line) < 4:
        line.append(f"{type(widget).__name__}({widget.objectName()})")
        widget = widget.parent()
    return f"{control.role().name} “{purpose_of(control)}”: {' < '.join(line)}"


def test_every_control_has_a_name_that_its_neighbours_do_not_have(desk: Desk, qtbot: QtBot) -> None:
    desk.session.reveal([figure(desk, "86.4亿元").key])
    painted(qtbot)
    top = QAccessible.queryAccessibleInterface(desk.window)
    nameless, alike, seen = [], [], 0
    for tab in range(desk.window.bottom_tabs.count()):
        desk.window.bottom_tabs.setCurrentIndex(tab)
        names: Counter[tuple[Role, str]] = Counter()
        for control in controls(top):
            seen += 1
            if not purpose_of(control):
                nameless.append(told(control))
            names[control.role(), purpose_of(control)] += 1
            if names[control.role(), purpose_of(control)] == 2:
                alike.append(told(control))
    assert seen > 200
    assert sorted(set(nameless)) == []
    assert sorted(set(alike)) == []
