"""What a file holds and the reader could not read is told once, when the file is opened."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from fiscal_desk.desk.services.messages import Weight
from tests.desk.whole_desk import whole_desk
from tests.report.test_word_chunks import open_with


def test_a_foreign_part_that_was_not_read_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    open_with(tmp_path, a_rtf=b"{\\rtf1}", b_mht=b"MIME")
    with whole_desk(tmp_path, qtbot) as desk:
        desk.files.open_now([tmp_path / "报告.docx"])
        warnings = [message for message in desk.messages.log if message.weight is Weight.WARNING]
        assert [message.text.count("2 处") for message in warnings] == [1]
