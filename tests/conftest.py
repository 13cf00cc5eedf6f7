"""What every test stands on: no screen, a home of its own, one language, and nothing overlooked.

The environment is set when this file is imported, before Qt or the program looks at it.
"""

import atexit
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import leftovers
from tests.real_reports import known_reports

pytest_plugins = ["pytester"]

PROJECT = Path(__file__).resolve().parents[1]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The settings and cases of whoever runs the tests are neither read nor written.
HOME = Path(tempfile.mkdtemp(prefix="fiscal-desk-tests-")).resolve()
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
USER_FOLDERS = {
    "XDG_CONFIG_HOME": HOME / "config",
    "XDG_DATA_HOME": HOME / "data",
    "XDG_STATE_HOME": HOME / "state",
    "APPDATA": HOME / "roaming",
    "LOCALAPPDATA": HOME / "local",
    # platformdirs asks Windows itself where these are, unless told otherwise.
    "WIN_PD_OVERRIDE_APPDATA": HOME / "roaming",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": HOME / "local",
}
OTHER_FOLDERS = {"HOME": HOME, "USERPROFILE": HOME, "XDG_CACHE_HOME": HOME / "cache", "XDG_RUNTIME_DIR": HOME / "run"}
for _name, _folder in (USER_FOLDERS | OTHER_FOLDERS).items():
    _folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ[_name] = str(_folder)

# Chinese in China. C.UTF-8 because it is installed everywhere; Qt takes the language from LANGUAGE.
for _name in [name for name in os.environ if name.startswith("LC_")]:
    del os.environ[_name]
os.environ.update(LANG="C.UTF-8", LANGUAGE="zh_CN", TZ="Asia/Shanghai")
if sys.platform != "win32":
    time.tzset()

# A busy machine is no bug: hypothesis sets no deadline. Under CI it repeats the same examples.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture(scope="session")
def project() -> Path:
    """Return the project's folder."""
    return PROJECT


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of real reports beside the project; the test is skipped where it is missing."""
    folder = PROJECT.parent / "shared"
    if not (folder / "reports").is_dir():
        pytest.skip("no folder of real reports (../shared) beside the project")
    return folder


@pytest.fixture(scope="session")
def real_reports(shared: Path) -> list[Path]:
    """Return the real reports that the tests know; the test is skipped where none of them is there."""
    return known_reports(shared) or pytest.skip("none of the known real reports is there")


@pytest.fixture(scope="session")
def home() -> Path:
    """Return the folder that stands in for the user's home during the tests."""
    return HOME


@pytest.fixture(autouse=True)
def _nothing_goes_on() -> Iterator[None]:
    """Fail a test that leaves a thread or a process behind: it would disturb the tests that follow."""
    threads, processes = leftovers.threads(), leftovers.processes()
    yield
    left = leftovers.left_behind(threads, leftovers.threads) | leftovers.left_behind(processes, leftovers.processes)
    if left:
        pytest.fail(f"left behind: {', '.join(sorted(left))}")


@pytest.fixture(autouse=True)
def _forget_the_user() -> Iterator[None]:
    """Empty the user's settings and data after each test, so that tests do not depend on their order."""
    yield
    for folder in USER_FOLDERS.values():
        for left in folder.iterdir() if folder.is_dir() else ():
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink(missing_ok=True)
