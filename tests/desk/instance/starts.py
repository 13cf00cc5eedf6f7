"""Programs as a user starts them: real processes with a home of their own, and what they have opened."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

SECONDS = 90  # until something that has to happen has happened, on a busy machine


class Starts:
    """The starts of one user."""

    def __init__(self, home: Path, project: Path) -> None:
        self.home = home
        self.running: list[subprocess.Popen[bytes]] = []
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        folders = {
            name: str(home / name[4:8].lower()) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
        }
        self.environment = {
            **os.environ,
            **folders,
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": str(project),
        }

    def start(self, *arguments: object, folder: Path | None = None) -> subprocess.Popen[bytes]:
        """Start the program with arguments in a working folder."""
        command = [sys.executable, "-m", "fiscal_desk", *map(str, arguments)]
        with (self.home / f"said-{len(self.running)}.log").open("wb") as said:
            made = subprocess.Popen(command, cwd=folder or self.home, env=self.environment, stdout=said, stderr=said)
        self.running.append(made)
        return made

    def reports(self) -> list[int]:
        """Return how many reports each case without a name has, sorted."""
        counts = []
        for path in (self.home / "data").rglob("*.fdesk"):
            with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as connection:
                counts.append(int(connection.execute("SELECT count(*) FROM report").fetchone()[0]))
        return sorted(counts)

    def wait_for_reports(self, *counts: int) -> None:
        """Wait until the cases without a name have so many reports."""
        for _ in range(SECONDS * 10):
            if self.reports() == sorted(counts):
                return
            time.sleep(0.1)
        raise AssertionError(f"{self.reports()} instead of {counts}: {self.said()}")

    def sockets(self) -> list[Path]:
        """Return the sockets at which a first start listens, or listened."""
        return [path for path in (self.home / "run").iterdir() if path.is_socket()]

    def said(self) -> str:
        """Return what all starts printed."""
        return "\n".join(path.read_text(encoding="utf-8") for path in sorted(self.home.glob("said-*.log")))

    def complaints(self) -> list[str]:
        """Return what the starts printed besides what the off-screen platform says of itself."""
        return [line for line in self.said().splitlines() if line and "This plugin does not support" not in line]

    def end(self) -> None:
        """End what still runs."""
        for each in self.running:
            each.kill()
            each.wait()
