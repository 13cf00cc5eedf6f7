"""Puts a finished memo in its place, and says in words why it could not."""

import errno
import hashlib
import os
from collections.abc import Collection
from pathlib import Path

from fiscal_desk import writing
from fiscal_desk.memo.errors import MemoError, MemoTargetError

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def save_memo(path: Path, content: bytes, replacing: Collection[str] | None = None) -> None:
    """Write `content` beside `path` and put it in its place; raises MemoError, and then `path` is as it was.

    `replacing`: hashes (`digest_of`) of what may be replaced there; anything else that stands there raises
    MemoTargetError. None replaces whatever there is.
    """
    try:
        _refuse(path)
        if replacing is not None and path.exists() and (there := digest_of(path.read_bytes())) not in replacing:
            raise MemoTargetError(f"“{path.name}”已经存在，而且不是上次写成的样子，没有替换它。", there)
        writing.replace_file(path, content)
    except OSError as error:
        raise MemoError(_explain(path, error)) from error


def digest_of(content: bytes) -> str:
    """Return what tells a file's content from any other: its SHA-256."""
    return hashlib.sha256(content).hexdigest()


def free_name(path: Path) -> Path:
    """Return a name like `path` that no file has: 备忘录（2）.docx."""
    count = 2
    while (free := path.with_name(f"{path.stem}（{count}）{path.suffix}")).exists():
        count += 1
    return free


def _refuse(path: Path) -> None:
    """Raise MemoError for what replacing would not notice, or would say badly."""
    if path.is_dir():
        raise MemoError(f"“{path}”是文件夹，不能写成备忘录，请另起文件名。")
    if not path.parent.is_dir():
        raise MemoError(f"文件夹“{path.parent}”不存在，备忘录没有写成，请换一个位置保存。")
    if path.exists() and not os.access(path, os.W_OK):
        raise MemoError(f"“{path.name}”是只读文件，备忘录没有写成，请取消只读属性或另起文件名。")
    if _is_open_elsewhere(path):
        raise MemoError(f"“{path.name}”正在别的程序中打开，备忘录没有写成，请先关闭它或另起文件名。")


def _is_open_elsewhere(path: Path) -> bool:
    """LibreOffice and WPS for Linux leave a lock file; on Windows the replacing itself fails."""
    return path.exists() and path.with_name(f".~lock.{path.name}#").exists()


def _explain(path: Path, error: OSError) -> str:
    if error.errno in _FULL:
        return f"磁盘空间不足，“{path.name}”没有写成，请清理空间或换一个位置保存。"
    if isinstance(error, PermissionError):
        return f"“{path.name}”正被占用或没有写入权限，备忘录没有写成，请关闭打开它的程序或换一个位置保存。"
    if error.errno == errno.EROFS:
        return f"“{path.parent}”是只读的，备忘录没有写成，请换一个位置保存。"
    if error.errno == errno.ENAMETOOLONG:
        return "文件名太长，备忘录没有写成，请换一个短一些的文件名。"
    return f"“{path.name}”没有写成（{error.strerror or error}），请换一个位置保存。"
