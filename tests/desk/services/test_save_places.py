"""What is proposed as the place of a file must be there: a memo cannot be written into a folder that was never made."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from fiscal_desk.desk.services.save_places import documents_folder


def test_on_a_new_account_without_a_folder_for_documents_the_memo_goes_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", staticmethod(lambda _place: str(named)))
    assert documents_folder() == Path.home()
    named.mkdir()
    assert documents_folder() == named
