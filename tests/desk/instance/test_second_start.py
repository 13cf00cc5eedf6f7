"""A second double-click must not open a second window, lose its files, or be kept out by a program that died."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.instance.starts import SECONDS, Starts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at sockets in a folder")


@pytest.fixture
def starts(home: Path, project: Path) -> Iterator[Starts]:
    with tempfile.TemporaryDirectory(dir=home, ignore_cleanup_errors=True) as folder:  # a socket's path is short
        made = Starts(Path(folder), project)
        yield made
        made.end()


@pytest.fixture
def reports(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"云岫区{year}年财政 工作总结.txt" for year in (2021, 2022, 2023)]
    for path in paths:
        path.write_text(f"{path.stem}\n\n全年一般公共预算收入86.42亿元，增长8.6%。\n", encoding="utf-8")
    return paths


def test_a_second_start_puts_its_files_into_the_window_that_is_open(starts: Starts, reports: list[Path]) -> None:
    first = starts.start(reports[0])
    starts.wait_for_reports(1)
    # A relative name is one of the second start's folder, not of the first's.
    second = starts.start(reports[1].name, folder=reports[1].parent)
    assert second.wait(SECONDS) == 0
    starts.wait_for_reports(2)
    assert starts.start().wait(SECONDS) == 0
    assert first.poll() is None
    assert starts.complaints() == []


def test_a_killed_program_does_not_keep_the_next_one_from_being_found(starts: Starts, reports: list[Path]) -> None:
    first = starts.start(reports[0])
    starts.wait_for_reports(1)
    first.kill()
    first.wait()
    assert starts.sockets()
    second = starts.start(reports[1])
    starts.wait_for_reports(1, 1)
    assert second.poll() is None
    assert starts.start(reports[2]).wait(SECONDS) == 0
    starts.wait_for_reports(1, 2)


def test_of_two_starts_in_the_same_moment_one_opens_all_files(starts: Starts, reports: list[Path]) -> None:
    both = [starts.start(each) for each in reports[:2]]
    starts.wait_for_reports(2)
    codes = [each.poll() for each in both]
    assert sorted(codes, key=str) == [0, None]


def test_a_window_of_its_own_can_be_asked_for(starts: Starts, reports: list[Path]) -> None:
    starts.start(reports[0])
    starts.wait_for_reports(1)
    starts.start("--new-window", reports[1])
    starts.wait_for_reports(1, 1)


def test_rubbish_at_the_socket_harms_nobody(starts: Starts, reports: list[Path]) -> None:
    first = starts.start(reports[0])
    starts.wait_for_reports(1)
    (path,) = starts.sockets()
    for rubbish in (b"\x00\xff\n", b"[" * 100_000 + b"\n", b'{"protocol": 99}\n', b'{"paths": [7]}\n', b"half a line"):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(SECONDS)
            line.connect(str(path))
            line.sendall(rubbish)
            if rubbish.endswith(b"\n"):
                assert line.recv(100) == b""
    assert starts.start(reports[1]).wait(SECONDS) == 0
    starts.wait_for_reports(2)
    assert first.poll() is None
    assert starts.complaints() == []


def test_nobody_else_can_reach_the_window(starts: Starts, reports: list[Path]) -> None:
    starts.start(reports[0])
    starts.wait_for_reports(1)
    (path,) = starts.sockets()
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


def test_a_user_without_a_runtime_folder_has_one_window_too(starts: Starts, reports: list[Path]) -> None:
    del starts.environment["XDG_RUNTIME_DIR"]
    starts.start(reports[0])
    starts.wait_for_reports(1)
    assert starts.start(reports[1]).wait(SECONDS) == 0
    starts.wait_for_reports(2)


KNOCK = """
import os, socket, sys
os.setgid(65534); os.setuid(65534)
line = socket.socket(socket.AF_UNIX)
line.settimeout(60)
line.connect(sys.argv[1])
try:
    # The door may be shut before the words are through it.
    line.sendall(b'{"protocol": 1, "paths": ["/etc/passwd"]}\\n')
    print(line.recv(100))
except (BrokenPipeError, ConnectionResetError):
    print(b"")
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can stand in for another user")
def test_another_user_is_turned_away_even_where_the_folder_is_open(
    starts: Starts, reports: list[Path], home: Path
) -> None:
    starts.start(reports[0])
    starts.wait_for_reports(1)
    (path,) = starts.sockets()
    # As an administrator's mistake would leave it.
    path.chmod(0o777)
    opened = [path.parent, starts.home, home]
    for folder in opened:
        folder.chmod(0o755)
    knock = subprocess.run([sys.executable, "-c", KNOCK, path], capture_output=True, text=True, check=False)
    home.chmod(0o700)
    assert (knock.stdout, knock.stderr) == ("b''\n", "")
    assert starts.reports() == [1]
