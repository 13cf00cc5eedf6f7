"""Files stay small enough to be read, and say nothing about the machine they were written on."""

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

LONGEST = 400
#: So many files a folder: what one can take in at a glance.
MOST_FILES = 14

#: Folders that exist only where somebody worked; put together here so that this file does not name them itself.
MACHINE_PATHS = re.compile(
    "|".join(f"(?<![\\w.~-])/{folder}/" for folder in ("work", "root", "home/[a-z]+", "Users/[a-z]+"))
)


def test_no_source_file_has_more_lines_than_a_reader_takes_in(project: Path) -> None:
    sources = sorted((project / "fiscal_desk").rglob("*.py"))
    assert sources
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources}
    assert {path.relative_to(project).as_posix(): count for path, count in lines.items() if count > LONGEST} == {}


def test_no_folder_is_a_drawer_of_everything(project: Path) -> None:
    sources = [path for wing in ("fiscal_desk", "tests") for path in (project / wing).rglob("*.py")]
    files = Counter(path.parent.relative_to(project).as_posix() for path in sources)
    assert len(files) > 20
    assert {folder: count for folder, count in files.items() if count > MOST_FILES} == {}


def test_no_test_looks_at_the_clock(project: Path) -> None:
    """A busy machine is no bug: tests count (`tests/counting.py`), benchmarks print ratios."""
    clocks = re.compile(r"\b(?:perf_counter|process_time|monotonic|thread_time)(?:_ns)?\b|\btime\.time(?:_ns)?\b")
    tests = [path for path in (project / "tests").rglob("*.py") if "benchmarks" not in path.parts]
    looking = [path for path in tests if path != Path(__file__) and clocks.search(path.read_text(encoding="utf-8"))]
    assert [path.relative_to(project).as_posix() for path in looking] == []


def test_no_committed_text_names_a_machine(project: Path) -> None:
    if not (project / ".git").exists():
        pytest.skip("not a clone: what is committed cannot be told")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=project, capture_output=True, check=True).stdout
    named = []
    for name in listed.decode().split("\0"):
        path = project / name
        data = path.read_bytes() if name and path.is_file() else b"\0"
        if b"\0" not in data:
            named += [f"{name}: {hit.group()}" for hit in MACHINE_PATHS.finditer(data.decode("utf-8", "replace"))]
    assert named == []
