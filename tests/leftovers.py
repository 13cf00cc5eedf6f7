"""What a test may leave behind without anybody noticing: threads and processes that go on."""

import multiprocessing
import threading
import time
from collections.abc import Callable
from multiprocessing import resource_tracker
from pathlib import Path

#: What is about to end is waited for: so many looks, so far apart.
LOOKS, BETWEEN_LOOKS = 200, 0.05


def threads() -> set[str]:
    """Return the threads that Python started and that still run; those of Qt's pools end with their pool."""
    running = (thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread))
    return {f"{thread.name} ({thread.ident})" for thread in running}


def processes() -> set[str]:
    """Return the processes that this one started and that still run, but for Python's own helper."""
    folder = Path("/proc/self/task")
    if folder.is_dir():
        lists = [path for task in folder.iterdir() if (path := task / "children").is_file()]
        children = {int(pid) for path in lists for pid in _text(path).split()}
    else:
        children = {child.pid for child in multiprocessing.active_children() if child.pid is not None}
    children.discard(getattr(getattr(resource_tracker, "_resource_tracker", None), "_pid", None) or 0)
    return {f"{pid}: {_command(pid)}" for pid in children if not _has_ended(pid)}


def left_behind(before: set[str], look: Callable[[], set[str]]) -> set[str]:
    """Return what there is now and was not before, once what is about to end has had the time for it."""
    for _ in range(LOOKS):
        if not (left := look() - before):
            return set()
        time.sleep(BETWEEN_LOOKS)
    return left


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:  # it ended meanwhile
        return ""


def _has_ended(pid: int) -> bool:
    """Return whether a process is gone, or is done and only waits to be asked how it ended."""
    if Path("/proc/self").is_dir():
        state = _text(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
        return not state or state[0] in "ZX"
    return False


def _command(pid: int) -> str:
    return _text(Path(f"/proc/{pid}/cmdline")).replace("\0", " ").strip()[:200]
