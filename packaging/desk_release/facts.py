"""The facts of a release, each from its one place: version, day, promised glibc, who publishes it."""

from __future__ import annotations

import os
import re
import subprocess
import time
from dataclasses import dataclass

from desk_setup.places import PROJECT

from desk_release.publisher import NOBODY, Publisher, publisher

#: The oldest glibc that the shipped program starts on: that of UOS 20 and Kylin V10.
GLIBC = "2.28"


@dataclass(frozen=True)
class Facts:
    """`version` as the program tells it; `epoch` in seconds: every file of the release bears this time."""

    version: str
    epoch: int
    glibc: str = GLIBC
    publisher: Publisher = NOBODY

    @property
    def day(self) -> str:
        """The day of the release, as 2024-02-03."""
        return time.strftime("%Y-%m-%d", time.gmtime(self.epoch))


def facts(version: str = "") -> Facts:
    """Return the facts of the source tree; `version` stands in for its own where an upgrade is tried out.

    The time is SOURCE_DATE_EPOCH, else that of the last commit, so that the same source makes the same bytes.
    """
    source = (PROJECT / "fiscal_desk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', source)
    assert found is not None
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or _last_commit())
    return Facts(version or found[1], epoch, publisher=publisher())


def _last_commit() -> int:
    run = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=PROJECT, capture_output=True, text=True, check=False)
    return int(run.stdout or 0) or 1735689600  # a source archive without its history
