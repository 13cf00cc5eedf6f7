"""What a piece of work costs, counted instead of timed: a busy machine calls no more functions than an idle one."""

import sys
import tracemalloc
from collections.abc import Callable
from types import FrameType


def calls_during(work: Callable[[], object]) -> int:
    """Return how many functions a piece of work calls in this thread, Python's and built-in ones."""
    calls = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return calls


def most_bytes_during(work: Callable[[], object]) -> int:
    """Return how many bytes Python's objects took at most while a piece of work was done, beyond those before it."""
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        work()
        _, most = tracemalloc.get_traced_memory()
        return most - before
    finally:
        tracemalloc.stop()
