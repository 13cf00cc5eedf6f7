"""A memo that cannot be written says so in one line, and what was there stays whole."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest
from docx import Document

from fiscal_desk.memo import saving
from fiscal_desk.memo.errors import MemoError
from fiscal_desk.memo.word import write_docx
from fiscal_desk.memo.words.joining import unjoined
from tests.memo import made

MEMO = made.compose(made.agreeing())


def refusal(path: Path) -> str:
    with pytest.raises(MemoError) as caught:
        write_docx(MEMO, path)
    text = str(caught.value)
    assert "\n" not in text
    assert text.endswith("。")
    return text


def test_the_memo_is_a_word_file_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "对比 备忘录#1.docx"
    write_docx(MEMO, path)
    assert any("86.42亿元" in unjoined(each.text) for each in Document(str(path)).paragraphs)
    assert list(tmp_path.iterdir()) == [path]


def test_an_old_memo_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "备忘录.docx"
    path.write_bytes(b"old")
    write_docx(MEMO, path)
    assert path.read_bytes()[:2] == b"PK"


@pytest.mark.skipif(sys.platform == "win32", reason="rights are otherwise there")
def test_rights_are_those_of_the_file_before_or_of_any_new_file(tmp_path: Path) -> None:
    path = tmp_path / "备忘录.docx"
    plain = tmp_path / "plain"
    plain.touch()
    write_docx(MEMO, path)
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)
    path.chmod(0o640)
    write_docx(MEMO, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_folder_is_no_memo(tmp_path: Path) -> None:
    assert "是文件夹" in refusal(tmp_path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert "没有的夹" in refusal(tmp_path / "没有的夹" / "备忘录.docx")


def test_a_memo_that_is_open_in_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "备忘录.docx"
    path.write_bytes(b"old")
    (tmp_path / ".~lock.备忘录.docx#").touch()
    assert "打开" in refusal(path)
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("problem", "word"),
    [
        (OSError(errno.ENOSPC, "full"), "磁盘空间不足"),
        (PermissionError(errno.EACCES, "denied"), "占用或没有写入权限"),
        (OSError(errno.EROFS, "read-only"), "只读"),
        (OSError(errno.EIO, "broken"), "没有写成"),
    ],
)
def test_what_fails_while_writing_leaves_the_old_memo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, problem: OSError, word: str
) -> None:
    path = tmp_path / "备忘录.docx"
    path.write_bytes(b"old")

    def fail(handle: int) -> None:
        raise problem

    monkeypatch.setattr(os, "fsync", fail)
    assert word in refusal(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_that_is_too_long_is_refused_in_words(tmp_path: Path) -> None:
    assert "没有写成" in refusal(tmp_path / ("长" * 300 + ".docx"))


def test_a_read_only_file_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "备忘录.docx"
    path.write_bytes(b"old")
    path.chmod(0o444)
    monkeypatch.setattr(saving.os, "access", lambda *_: False)  # root may write everything
    assert "只读" in refusal(path)
    assert path.read_bytes() == b"old"
