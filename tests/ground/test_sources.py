"""Files stay small enough to be read, and say nothing about the machine they were written on."""

import re
import subprocess
from pathlib import Path

import pytest

LONGEST = 400

#: Folders that exist only where somebody worked; put together here so that this file does not name them itself.
MACHINE_PATHS = re.compile(
    "|".join(f"(?<![\\w.~-])/{folder}/" for folder in ("work", "root", "home/[a-z]+", "Users/[a-z]+"))
)


def test_no_source_file_has_more_lines_than_a_reader_takes_in(project: Path) -> None:
    sources = sorted((project / "fiscal_desk").rglob("*.py"))
    assert sources
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources}
    assert {path.relative_to(project).as_posix(): count for path, count in lines.items() if count > LONGEST} == {}


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
