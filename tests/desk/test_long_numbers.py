"""A case of an earlier version with a number of hundreds of digits opens, settles, and every panel shows it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport
from tests.desk.desk_case import SPEECH, SUMMARY, report, speech_reading, summary_reading
from tests.desk.whole_desk import open_case, painted, settle, whole_desk


def old_case(folder: Path, digits: int) -> Path:
    path = folder / "旧案卷.fdesk"
    with Case.create(path) as case:
        for text, name, reading in ((SUMMARY, "总结.txt", summary_reading()), (SPEECH, "报告.txt", speech_reading())):
            figures = tuple(
                msgspec.structs.replace(each, value=Decimal(str(number + 1) * digits), quantum=Decimal(1))
                for number, each in enumerate(reading.figures)
            )
            case.do(AddReport(report(text, name), msgspec.structs.replace(reading, figures=figures)))
    return path


@pytest.mark.parametrize("digits", [29, 400])
def test_long_numbers_keep_nothing_from_settling(digits: int, tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot) as desk:
        assert open_case(desk, qtbot, old_case(tmp_path, digits))
        tabs = desk.window.bottom_tabs
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            settle(desk, qtbot)
            painted(qtbot)
        for each in desk.session.case.reports:
            for figure in desk.session.case.figures(each.id):
                desk.session.set_current(figure.key)
                painted(qtbot)
        settle(desk, qtbot)
        cells = desk.window.comparison.table.table_text().replace(",", "")
        assert "1" * (digits - 8) in cells
