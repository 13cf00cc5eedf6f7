"""The window with the workshop open, on reports that disagree."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.workshop.workshop import Workshop
from tests.desk.whole_desk import press
from tests.desk.workshop.shown import (
    CONTROL,
    SPEECH,
    SUMMARY,
    Key,
    composed,
)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return SUMMARY, SPEECH


@pytest.fixture
def workshop(desk: Desk, qtbot: QtBot) -> Workshop:
    press(desk, Key.Key_P, CONTROL)
    found = desk.window.memo_place.workshop
    assert found is not None
    composed(desk, qtbot)
    return found
