"""What the program keeps for itself is readable by nobody else, and a killed program leaves no copy of a report."""

import os
import signal
import stat
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.case.lexicon.lexicon_file import lexicon_path, save_lexicon
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.own_places import cache_folder, data_folder, private_file, private_folder
from fiscal_desk.scratch import clear_left_over, scratch_folder

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows closes the user's profile by itself")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_cases_lexicon_and_settings_are_the_users_alone(qapp: object) -> None:
    data_folder().mkdir(mode=0o755, parents=True, exist_ok=True)  # as an older version left it
    before = os.umask(0o022)
    try:
        case = Case.create()
        save_lexicon(Lexicon())
        settings = Settings()
        settings.language = "en"
        settings.sync()
    finally:
        os.umask(before)
    assert rights(data_folder()) == 0o700
    assert {rights(path) for path in (case.path, lexicon_path(), settings.path)} == {0o600}
    assert rights(case.path.parent) == 0o700
    case.close()


@posix
def test_the_folder_around_the_logs_is_closed_too(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        logs = private_folder(tmp_path / "FiscalDesk" / "log")
    finally:
        os.umask(before)
    assert (rights(logs), rights(logs.parent)) == (0o700, 0o700)


@posix
def test_a_case_that_is_saved_for_colleagues_keeps_the_rights_of_its_folder(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        Case.create(tmp_path / "共用.fdesk").close()
    finally:
        os.umask(before)
    assert rights(tmp_path / "共用.fdesk") == 0o644


@posix
def test_rights_that_were_withheld_further_stay_withheld(tmp_path: Path) -> None:
    private_file(tmp_path / "log").chmod(0o400)
    tmp_path.chmod(0o500)
    assert rights(private_folder(tmp_path)) == 0o500
    tmp_path.chmod(0o700)


HOLD = """
import sys, time
from fiscal_desk.scratch import scratch_folder
with scratch_folder() as folder:
    (folder / "report.rtf").write_text("report")
    print(folder, flush=True)
    time.sleep(600)
"""


@posix
def test_the_copy_that_a_killed_program_left_is_gone_after_the_next_start(project: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLD], cwd=project, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    with holder.stdout as said:
        folder = Path(said.readline().strip())
    assert folder.is_relative_to(cache_folder())
    with scratch_folder() as own:
        clear_left_over()
        assert own.is_dir()
        assert (folder / "report.rtf").exists()  # still in use
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        clear_left_over()
        assert own.is_dir()
        assert not folder.exists()
    assert not own.exists()


def test_a_copy_of_days_ago_is_nobodys(tmp_path: Path) -> None:
    with scratch_folder() as own:
        parent = own.parent
    old = parent / f"{os.getpid()}-old"
    old.mkdir()
    stamp = datetime(2020, 1, 1).timestamp()
    os.utime(old, (stamp, stamp))
    clear_left_over()
    assert not old.exists()
