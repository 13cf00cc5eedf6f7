"""Where the system lacks a library, the user is told the package to install, wherever that shows."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fiscal_desk import __main__ as door
from fiscal_desk.commands.errors import CommandError
from fiscal_desk.desk.selfcheck import system_libraries
from fiscal_desk.desk.selfcheck.outcome import State
from fiscal_desk.desk.selfcheck.screen import check_libraries
from fiscal_desk.desk.selfcheck.system_libraries import advice, library_in, missing_for, qt_files

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux's loader")
COMPLAINT = "libEGL.so.1: cannot open shared object file: No such file or directory"


def test_the_package_is_named_and_the_command_that_installs_it() -> None:
    words = advice(["libxcb-cursor.so.0", "libEGL.so.1"])
    assert "libxcb-cursor.so.0" in words
    assert "sudo apt install libegl1 libxcb-cursor0" in words


def test_a_library_of_no_known_package_is_still_named() -> None:
    words = advice(["libstrange.so.3"])
    assert "libstrange.so.3" in words
    assert "apt" not in words


def test_nothing_is_said_where_nothing_is_missing() -> None:
    assert advice([]) == ""
    assert library_in("No module named 'somewhere'") == ""


def test_a_program_whose_qt_cannot_be_loaded_ends_with_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "missing_for", lambda _: ())
    with pytest.raises(CommandError, match="libegl1"), door._libraries_named():
        raise ImportError(COMPLAINT)


def test_another_fault_of_loading_is_not_taken_for_a_missing_library() -> None:
    with pytest.raises(ImportError, match="nowhere"), door._libraries_named():
        raise ImportError("cannot import name 'nowhere'")


def lacking_copy(folder: Path) -> Path:
    """Return a library that needs one which is nowhere."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("no compiler")
    (folder / "empty.c").write_text("int nothing;\n", encoding="ascii")
    needed, made = folder / "libnowhere.so.5", folder / "libplugin.so"
    for command in (
        [compiler, "-shared", "-o", needed, f"-Wl,-soname,{needed.name}", folder / "empty.c"],
        [compiler, "-shared", "-o", made, folder / "empty.c", "-Wl,--no-as-needed", needed],
    ):
        subprocess.run(command, check=True)
    needed.unlink()
    return made


@linux
def test_a_lacking_library_is_found_in_qts_own_files(tmp_path: Path) -> None:
    assert missing_for([lacking_copy(tmp_path)]) == ("libnowhere.so.5",)
    assert {path.name for path in qt_files()} >= {"libqxcb.so"}


@pytest.mark.parametrize(("opens", "state"), [(False, State.FAILING), (True, State.LACKING)])
def test_the_self_check_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, qapp: object, opens: bool, state: State
) -> None:
    monkeypatch.setattr("fiscal_desk.desk.selfcheck.screen.missing_for", lambda _: ("libxcb-keysyms.so.1",))
    outcome = check_libraries(opens=opens)
    assert outcome.state is state
    assert "libxcb-keysyms.so.1" in outcome.found
    assert "libxcb-keysyms1" in outcome.remedy


@linux
def test_whoever_double_clicks_sees_it_in_a_dialog_of_the_desktop(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said = tmp_path / "said"
    (tmp_path / "zenity").write_text(f'#!/bin/sh\necho "$@" >"{said}.new"; mv "{said}.new" "{said}"\n')
    (tmp_path / "zenity").chmod(0o700)
    environment = {**os.environ, "PATH": f"{tmp_path}:/usr/bin:/bin", "DISPLAY": ":987", "PYTHONPATH": str(Path.cwd())}
    words = "from fiscal_desk.desk.selfcheck import system_libraries as told; told.tell_on_desktop('缺少 库').wait()"
    subprocess.run([sys.executable, "-c", words], env=environment, stderr=subprocess.PIPE, timeout=60, check=True)
    assert "缺少 库" in said.read_text(encoding="utf-8")


@linux
def test_a_start_without_a_screen_ends_in_words_and_leaves_no_core(project: Path, tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "PYTHONPATH": str(project)}
    environment = {
        **os.environ,
        **home,
        "QT_QPA_PLATFORM": "xcb",
        "DISPLAY": ":987",
        "WAYLAND_DISPLAY": "",
        "PATH": "/usr/bin:/bin",
    }
    run = subprocess.run(
        [sys.executable, "-m", "fiscal_desk", "--new-window"],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert run.returncode == 2
    assert "fiscal-desk：" in run.stderr
    assert "图形桌面" in run.stderr or "系统库" in run.stderr


@linux
def test_the_frozen_program_finds_its_own_libraries_where_others_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LD_LIBRARY_PATH", raising=False)
    assert "LD_LIBRARY_PATH" not in system_libraries.own_surroundings()
    monkeypatch.setattr(sys, "_MEIPASS", "/usr/lib/fiscal-desk/_internal", raising=False)
    assert system_libraries.own_surroundings()["LD_LIBRARY_PATH"] == "/usr/lib/fiscal-desk/_internal"
