"""A guard that never barks guards nothing: what a test leaves behind is seen."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import leftovers


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "LOOKS", 20)


@pytest.fixture
def going_on() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as process:
        yield process
        process.kill()


def test_a_thread_that_goes_on_is_named() -> None:
    before, end = leftovers.threads(), threading.Event()
    thread = threading.Thread(target=end.wait, name="nobody joined me")
    thread.start()
    left = leftovers.left_behind(before, leftovers.threads)
    end.set()
    thread.join()
    assert [name.partition(" (")[0] for name in left] == ["nobody joined me"]
    assert leftovers.left_behind(before, leftovers.threads) == set()


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="other systems tell of Python's own processes only")
def test_a_process_that_goes_on_is_named_until_it_has_ended(going_on: subprocess.Popen[bytes]) -> None:
    others = {name for name in leftovers.processes() if not name.startswith(f"{going_on.pid}:")}
    (left,) = leftovers.left_behind(others, leftovers.processes)
    assert left.startswith(f"{going_on.pid}:")
    going_on.kill()
    going_on.wait()
    assert leftovers.left_behind(others, leftovers.processes) == set()
