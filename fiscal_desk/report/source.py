"""The file itself: its bytes, or in one Chinese line why there are none."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from fiscal_desk.report.errors import OpeningProblem, Refusal

#: A text report is at most some hundred thousand characters; more is a log or a data dump.
LARGEST_TEXT = 10_000_000
#: Word files carry pictures, which are never read.
LARGEST_FILE = 200_000_000
#: Enough to tell a format by.
_HEAD = 4096
_ZIP = b"PK"


@dataclass(frozen=True)
class Source:
    """A file's content and the name that the user knows it by."""

    path: str
    name: str
    suffix: str
    data: bytes


def printable(name: str) -> str:
    """Return a file name without the lone surrogates that Python puts where a name is not valid Unicode."""
    return name.encode("utf-8", "replace").decode("utf-8")


def read_source(path: Path, name: str | None) -> Source:
    """Read a whole file. Raises Refusal where it is missing, no file, unreadable, empty or too large."""
    shown = printable(name or path.name or str(path))
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Refusal(OpeningProblem.UNREADABLE, "是文件夹，不是报告；请打开其中的文件。")
        if not stat.S_ISREG(status.st_mode):
            raise Refusal(OpeningProblem.UNREADABLE, "不是普通文件；请选择一份报告文件。")
        if status.st_size == 0:
            raise Refusal(OpeningProblem.EMPTY, "是空文件，没有任何内容；请确认已保存完整后再打开。")
        with path.open("rb") as file:
            head = file.read(_HEAD)
            _check_size(status.st_size, head)
            data = head + file.read(status.st_size)  # a larger number would take that much memory at once
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise Refusal(OpeningProblem.MISSING, "找不到；可能已被移动、改名或删除，请重新选择。") from error
    except PermissionError as error:
        raise Refusal(OpeningProblem.UNREADABLE, "没有读取权限；请联系管理员，或复制到本机文件夹后再打开。") from error
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else "I/O"
        raise Refusal(OpeningProblem.UNREADABLE, f"读取失败（{reason}）；请检查磁盘或网络后重试。") from error
    return Source(printable(str(path)), shown, Path(shown).suffix.lower() or path.suffix.lower(), data)


def _check_size(size: int, head: bytes) -> None:
    """Refuse before reading: a large file is only acceptable where most of it may be pictures."""
    packed = head.startswith((_ZIP, b"%PDF", b"\xd0\xcf\x11\xe0"))
    limit = LARGEST_FILE if packed else LARGEST_TEXT
    if size > limit:
        raise Refusal(
            OpeningProblem.TOO_LARGE,
            f"有 {size / 1_000_000:.1f} MB，超过 {limit // 1_000_000} MB 的上限；请只保留要比对的部分，另存后再打开。",
        )
