"""Whoever cannot start the program, or sees boxes for characters, is told what is missing and what to do."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.selfcheck import equipment, places
from fiscal_desk.desk.selfcheck.outcome import State
from fiscal_desk.desk.selfcheck.selfcheck_window import SelfCheckWindow


def self_check(project: Path, *arguments: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(project), **surroundings}
    command = [sys.executable, "-m", "fiscal_desk", "--self-check", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False)


def test_every_part_is_named_and_what_lacks_has_a_remedy(project: Path) -> None:
    run = self_check(project, "--format", "json")
    found = json.loads(run.stdout)
    checks = {each["id"]: each for each in found["checks"]}
    assert set(checks) == {
        "program",
        "screen",
        "libraries",
        "faces",
        "disk",
        "rights",
        "worker",
        "libreoffice",
        "printers",
    }
    for each in checks.values():
        assert each["found"]
        assert (each["state"] == "good") == (not each["meaning"]) == (not each["remedy"])
    assert checks["worker"]["state"] == "good"
    assert run.returncode == (2 if found["state"] == "failing" else 0)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for a screen that X11 should have")
def test_without_a_screen_the_check_says_so_instead_of_dying(project: Path) -> None:
    run = self_check(project, QT_QPA_PLATFORM="xcb", DISPLAY=":987", WAYLAND_DISPLAY="")
    assert run.returncode == 2
    assert "✗ 显示" in run.stdout
    assert "系统库" in run.stdout


def test_a_folder_that_cannot_be_written_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: object
) -> None:
    (tmp_path / "数据").write_text("a file where the folder should be", encoding="utf-8")
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "数据")
    outcome = places.check_rights()
    assert outcome.state is State.FAILING
    assert str(tmp_path / "数据") in outcome.found


def test_a_full_disk_is_told_before_work_is_lost(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 50_000_000))  # type: ignore[attr-defined]
    assert places.check_disk().state is State.FAILING
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 500_000_000))  # type: ignore[attr-defined]
    assert places.check_disk().state is State.LACKING


def test_missing_libreoffice_says_what_cannot_be_opened(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(equipment, "office_program", lambda: None)
    outcome = equipment.check_office()
    assert outcome.state is State.LACKING
    assert ".rtf" in outcome.meaning


def test_the_help_menu_shows_the_same_page(desk: Desk, qtbot: QtBot) -> None:
    desk.window.help_actions.show_self_check()
    shown = desk.window.findChild(SelfCheckWindow)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.copy.isEnabled(), timeout=120_000)
    assert "✓ 后台进程" in shown.page.toPlainText()
    shown.close()


def test_closing_the_page_while_it_still_looks_leaves_nothing_behind(desk: Desk, qtbot: QtBot) -> None:
    desk.window.help_actions.show_self_check()
    shown = desk.window.findChild(SelfCheckWindow)
    assert shown is not None
    shown.close()
    assert shown.process.state() is shown.process.ProcessState.NotRunning
