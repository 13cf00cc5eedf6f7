"""How much memory a process that reads may take: all of it together, and one file by itself.

A file that unfolds to more than any report needs must not take the computer's memory. Where a limit is passed, Python
raises MemoryError at that place; a library in C may end its process instead, which is then replaced.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from fiscal_desk.report.source import printable

if sys.platform == "win32":
    import ctypes

    from fiscal_desk.worker.windows_memory import LimitedJob
else:
    import resource

_GIGABYTE = 1_000_000_000
#: What the process may take of addresses; a large comparison needs a quarter of it.
MOST_OF_PROCESS = 8 * _GIGABYTE
#: What reading one file may take beyond what the process held before. A Word file of four million characters, the
#: largest that is read, takes 0.75 GB, a workbook of 54 sheets 0.07 GB, and LibreOffice, which has the same limit, less
#: than 0.7 GB for a document of a hundred pages.
MOST_OF_FILE = 3 * _GIGABYTE // 2

#: Whether running out of memory here would harm nobody else, as it would in the window's process.
_alone = False


def limit_process(most: int = MOST_OF_PROCESS) -> None:
    """Have this process get no more than so many bytes; called once, by one that reads for another."""
    global _alone
    _alone = True
    _set(most)


@contextmanager
def room_for_file(name: str, path: str, *, alone: bool = False, most: int | None = None) -> Iterator[None]:
    """Have what is read within get `most` bytes more at most, MOST_OF_FILE where none is told.

    Raises ReportOpeningError (TOO_LARGE) for a file that takes more. Nothing is limited in a process that others depend
    on; `alone` says that this is none, where `limit_process` was not called.
    """
    before = _held() if alone or _alone else None
    most = MOST_OF_FILE if most is None else most
    was = _set(before + most) if before is not None else None
    try:
        yield
    except MemoryError as error:
        line = (
            f"“{name}”读取时要占用的内存超过 {most // 1_000_000:,} MB 的上限，已停止，别的报告不受影响；"
            "请核实文件来源，或只保留要比对的部分，另存后再打开。"
        )
        # Without the frames of the reader, which hold what it had read.
        raise ReportOpeningError(OpeningProblem.TOO_LARGE, path, line) from error.with_traceback(None)
    finally:
        if was is not None:
            _set(was)


def room_for_path(path: Path, *, alone: bool = False, most: int | None = None) -> AbstractContextManager[None]:
    """Do the same for a file that goes by its own name."""
    return room_for_file(printable(path.name), printable(str(path)), alone=alone, most=most)


if sys.platform == "win32":
    _kernel = ctypes.WinDLL("kernel32")
    _kernel.CreateJobObjectW.restype = ctypes.c_void_p  # a handle is wider than the int that is taken for granted
    _job = LimitedJob(_kernel)
    _held, _set = _job.held, _job.limit
else:

    def _held() -> int | None:
        """Return how many bytes of addresses this process has; None where the system does not tell."""
        try:
            return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        except (OSError, ValueError, IndexError):
            return None

    def _set(limit: int) -> int:
        """Set the limit, within what the system allows, and return the one before."""
        before, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = limit if most == resource.RLIM_INFINITY else min(limit, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
        return before
