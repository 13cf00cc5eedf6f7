"""A file is replaced whole or not at all, and keeps the rights that it had."""

import os
import stat
import sys
from pathlib import Path

import pytest

from fiscal_desk import writing
from fiscal_desk.writing import replace_file

no_rights = pytest.mark.skipif(sys.platform == "win32", reason="rights are otherwise there")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_and_an_old_one_are_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "新建.csv"
    for content in (b"first", b"second\r\n", b""):
        replace_file(path, content)
        assert path.read_bytes() == content
        assert list(tmp_path.iterdir()) == [path]


@no_rights
def test_a_new_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    plain, path = tmp_path / "plain", tmp_path / "对照表.csv"
    plain.touch()
    replace_file(path, b"")
    assert rights(path) == rights(plain)


@no_rights
@pytest.mark.parametrize("before", [0o600, 0o640, 0o666, 0o444])
def test_a_replaced_file_keeps_its_rights(tmp_path: Path, before: int) -> None:
    path = tmp_path / "对照表.csv"
    path.touch()
    path.chmod(before)
    replace_file(path, b"new")
    assert rights(path) == before


@no_rights
def test_what_is_private_is_private_while_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "词库.json"
    path.touch()
    path.chmod(0o600)
    seen = []

    def look(handle: int) -> None:
        seen.append(stat.S_IMODE(os.fstat(handle).st_mode))

    monkeypatch.setattr(writing.os, "fsync", look)
    replace_file(path, b"secret")
    assert seen == [0o600]


@pytest.mark.parametrize("where", ["fsync", "fdopen"])
def test_what_fails_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    path = tmp_path / "对照表.csv"
    path.write_bytes(b"old")
    real = getattr(os, where)

    def fail(handle: int, *more: str) -> None:
        if where == "fdopen":
            os.close(handle)
        raise OSError(28, "no space")

    monkeypatch.setattr(writing.os, where, fail)
    with pytest.raises(OSError, match="no space"):
        replace_file(path, b"new")
    monkeypatch.setattr(writing.os, where, real)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "没有" / "对照表.csv", b"")


def test_nobody_turns_the_umask_which_all_threads_share() -> None:
    sources = Path(writing.__file__).parent.rglob("*.py")
    assert [path.name for path in sources if "os.umask" in path.read_text(encoding="utf-8")] == []
