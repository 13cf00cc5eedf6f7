"""The installer for Windows must at least compile, take back what it puts there, and bear the program's version.

Nothing here runs on Windows: a stand-in folder takes the place of the frozen program.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis (nsis) is missing")


@pytest.fixture
def script(project: Path) -> str:
    return (project / "packaging" / "windows" / "fiscal-desk.nsi").read_text(encoding="utf-8-sig")


@needs_nsis
def test_the_installer_compiles_without_a_warning_and_bears_the_version(project: Path, tmp_path: Path) -> None:
    program = tmp_path / "FiscalDesk"
    for name in ("FiscalDesk.exe", "fiscal-desk.exe", "_internal/fiscal_desk/resources/目录.csv", "licences/LICENSE"):
        (program / name).parent.mkdir(parents=True, exist_ok=True)
        (program / name).write_bytes(b"stand-in")
    icon = tmp_path / "fiscal-desk.ico"
    made_by = project / "packaging" / "windows" / "make_icon.py"
    made = tmp_path / "FiscalDesk-1.2.3-setup.exe"
    marks = {"VERSION": "1.2.3", "PROGRAM": program, "ICON": icon, "OUTPUT": made, "PUBLISHER": "某局"}
    subprocess.run([sys.executable, made_by, icon], check=True)
    nsi = project / "packaging" / "windows" / "fiscal-desk.nsi"
    command = ["makensis", "-V2", "-WX", *(f"-D{key}={value}" for key, value in marks.items()), nsi]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout + run.stderr) == (0, "")
    installer = made.read_bytes()
    assert installer.startswith(b"MZ")
    for value in ("1.2.3", "财政对读"):
        assert value.encode("utf-16-le") in installer


def test_what_is_associated_when_installed_is_let_go_when_removed(script: str) -> None:
    opened, closed = (re.findall(rf'insertmacro {name} "(\S+)"', script) for name in ("OPENS", "CLOSES"))
    assert opened == closed
    installing, removing = script.split('Section "Uninstall"')
    written = set(re.findall(r'WriteReg\w+ HKCU "(Software\\Classes\\[^"\\]+)', installing))
    assert {".fdesk", "${CASE_CLASS}"} <= {key.rpartition("\\")[2] for key in written}
    for key in written:
        assert f'HKCU "{key}' in removing


def test_nothing_of_the_users_is_removed(script: str) -> None:
    removing = script.split('Section "Uninstall"')[1]
    for place in re.findall(r"^\s*(?:RMDir|Delete)\s+(?:/r\s+)?\"([^\"]+)\"", removing, re.MULTILINE):
        assert place.startswith(("$INSTDIR", "$SMPROGRAMS"))
    assert 'RMDir /r "$INSTDIR"' not in removing
