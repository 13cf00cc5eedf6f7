"""On a laptop at 150 % the card's fields are whole, its buttons on the screen, and what is typed stays in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.card.card_dialog import CardDialog
from fiscal_desk.desk.card.card_effect_view import CardEffectView
from fiscal_desk.desk.card.field_area import FieldArea
from fiscal_desk.desk.desk import Desk
from tests.desk.card.test_report_card import opened, retype

#: What is left of 1366×768 at 150 %, and of 1920×1080.
LOW, HIGH = QSize(620, 472), QSize(620, 680)


def whole_in(widget: QWidget, outer: QWidget) -> bool:
    """Whether nothing of a widget is cut off by another one around it."""
    return outer.rect().contains(QRect(widget.mapTo(outer, widget.rect().topLeft()), widget.size()))


def is_pressed(widget: QWidget) -> bool:
    return widget.height() < widget.sizeHint().height()


@pytest.mark.parametrize("size", [LOW, HIGH])
def test_no_field_is_pressed_together(desk: Desk, qtbot: QtBot, size: QSize) -> None:
    dialog: CardDialog = opened(desk, qtbot)
    dialog.resize(size)
    retype(dialog, "period", "2022年上半年")
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    assert dialog.size() == size
    assert not any(is_pressed(each) for each in (*dialog.boxes.values(), *dialog.notes.values()))
    assert whole_in(dialog.accept_button, dialog)
    sentence = dialog.view.sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert dialog.view.table.viewport().height() >= 3 * dialog.view.table.rowHeight(0)


def test_the_field_that_is_typed_in_stays_in_sight(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    area = dialog.findChild(FieldArea)
    assert isinstance(area, FieldArea)
    dialog.resize(LOW)
    retype(dialog, "period", "2022年上半年")
    dialog.resize(LOW.width(), LOW.height() - 100)
    qtbot.waitUntil(lambda: whole_in(dialog.boxes["period"], area.viewport()))
    assert whole_in(dialog.notes["period"], area.viewport())


def test_a_table_without_rows_takes_no_room_where_there_is_little(qtbot: QtBot) -> None:
    for low in (True, False):
        view = CardEffectView(low=low)
        qtbot.addWidget(view)
        view.show()
        assert view.table.isVisible() is not low
