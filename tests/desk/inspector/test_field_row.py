"""One row of the inspector: what it hands over, and what it does where that is not stored."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.inspector.field_row import FieldRow
from fiscal_desk.desk.widgets.field_editors import LineField
from tests.desk.desk_case import press, shown, summary_reading, type_in


@pytest.fixture
def row(qtbot: QtBot) -> FieldRow:
    made = FieldRow("scope", load_catalogue())
    made.load(summary_reading().figures[0])
    shown(made, qtbot)
    return made


def retype(row: FieldRow, text: str) -> LineField:
    editor = row.editor
    assert isinstance(editor, LineField)
    editor.setFocus()
    editor.selectAll()
    type_in(editor, text)
    return editor


def test_what_was_handed_over_counts_unless_it_is_refused(row: FieldRow) -> None:
    handed: list[Any] = []
    row.changed.connect(handed.append)
    retype(row, "全市")
    assert row.apply()
    assert len(handed) == 1


def test_a_refusal_keeps_what_was_typed_and_the_keyboard(row: FieldRow, qtbot: QtBot) -> None:
    refuse = partial(row.refuse, unwritten=False)
    row.changed.connect(refuse)
    finished: list[bool] = []
    row.finished.connect(lambda: finished.append(True))
    editor = retype(row, "全市")
    assert not row.apply()
    press(editor, Qt.Key.Key_Return)
    assert editor.text() == "全市"
    assert finished == []
    row.changed.disconnect(refuse)
    press(editor, Qt.Key.Key_End)
    type_in(editor, "本级")
    assert row.apply()
