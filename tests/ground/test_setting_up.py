"""The one script must install the same versions on every machine, and say what is missing."""

import ast
import os
import runpy
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import docx
import openpyxl
import pytest
from desk_setup import checks, environment, frozen_check, opening, surroundings, system
from desk_setup.door import main
from desk_setup.messages import SetupError
from desk_setup.pip_settings import pip_environment, where_packages_come_from
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.fixture(scope="session")
def locked(project: Path) -> list[Requirement]:
    lines = (project / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


def test_every_package_that_is_asked_for_is_locked_inside_its_bounds(project: Path, locked: list[Requirement]) -> None:
    told = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [Requirement(text) for text in told["dependencies"] + told["optional-dependencies"]["dev"]]
    exact = {canonicalize_name(lock.name): lock for lock in locked}
    for wanted in asked:
        version = str(exact[canonicalize_name(wanted.name)].specifier).removeprefix("==")
        assert wanted.specifier.contains(version), wanted


def test_the_tests_run_on_the_locked_versions(locked: list[Requirement]) -> None:
    installed = {canonicalize_name(found.metadata["Name"]): found.version for found in metadata.distributions()}
    others = {
        lock.name: installed[canonicalize_name(lock.name)]
        for lock in locked
        if (lock.marker is None or lock.marker.evaluate())
        and canonicalize_name(lock.name) in installed
        and not lock.specifier.contains(installed[canonicalize_name(lock.name)])
    }
    assert others == {}


def test_a_mirror_is_heeded_and_all_else_of_the_machines_pip_settings_is_not() -> None:
    listing = "\n".join(
        [
            "global.index-url='https://mirror.invalid/simple'",
            "global.user='true'",
            "install.constraint='/etc/constraints.txt'",
            "global.find-links='/a\\n/b'",
            ":env:.index-url='https://nearer.invalid/simple'",
        ]
    )
    assert where_packages_come_from(listing) == {
        "PIP_INDEX_URL": "https://nearer.invalid/simple",
        "PIP_FIND_LINKS": "/a /b",
    }
    heard = pip_environment({"PIP_TARGET": "elsewhere", "PATH": "p"}, listing, "packaging/constraints.txt")
    assert "PIP_TARGET" not in heard
    assert "PIP_USER" not in heard
    assert heard["PATH"] == "p"
    assert heard["PIP_CONSTRAINT"] == "packaging/constraints.txt"
    assert heard["PIP_CONFIG_FILE"] == os.devnull


def test_another_lock_or_another_folder_is_another_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("a==1\n", encoding="utf-8")
    monkeypatch.setattr(environment, "CONSTRAINTS", constraints)
    first = environment.fingerprint()
    assert environment.fingerprint() == first
    constraints.write_text("a==2\n", encoding="utf-8")
    assert environment.fingerprint() != first


def test_a_run_without_development_packages_does_not_count_as_one_with_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(environment, "tool", lambda name: Path(sys.executable))
    assert not environment.ready(frozenset())
    environment.write_stamp(fingerprint=environment.fingerprint(), extras=[])
    assert environment.ready(frozenset())
    assert not environment.ready(frozenset({"dev"}))
    (tmp_path / "stamp.json").write_text("not json", encoding="utf-8")
    assert not environment.ready(frozenset())


def test_libraries_that_ldd_misses_are_named_with_debians_packages() -> None:
    listing = (
        "\tlinux-vdso.so.1 (0x00007ffc)\n\tlibEGL.so.1 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x0000)\n"
        "\tlibgthread-2.0.so.0 => not found\n\tlibglib-2.0.so.0 => not found\n\tlibodd.so.9 => not found\n"
    )
    missing = system.not_found(listing)
    assert missing == {"libEGL.so.1", "libgthread-2.0.so.0", "libglib-2.0.so.0", "libodd.so.9"}
    assert system.packages_for(missing) == {"libegl1", "libglib2.0-0"}


def test_all_checks_run_and_one_failure_fails_the_whole(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def exiting(code: int, word: str) -> list[str]:
        return [sys.executable, "-c", f"print('{word}'); raise SystemExit({code})"]

    three = [("one", exiting(0, "eins")), ("two", exiting(5, "zwei")), ("three", exiting(0, "drei"))]
    monkeypatch.setattr(checks, "prepare_renderers", lambda: None)
    monkeypatch.setattr(checks, "checks", lambda rest: three)
    assert checks.run_checks([]) == 5
    said = capfd.readouterr().out
    assert all(word in said for word in ("eins", "zwei", "drei", "FAILED (5)"))
    monkeypatch.setattr(checks, "checks", lambda rest: three[:1])
    assert checks.run_checks([]) == 0


def test_tests_run_side_by_side_unless_somebody_says_otherwise() -> None:
    def command(*rest: str) -> list[str]:
        return dict(checks.checks(rest))["pytest"][2:]

    assert command() == ["pytest", "-n", "auto", "--ignore=tests/desk"]
    assert dict(checks.checks(()))["pytest desk"][2:] == ["pytest", "-n", "auto", "tests/desk"]
    assert command("-k", "memo") == ["pytest", "-n", "auto", "-k", "memo"]
    assert command("-n", "0") == ["pytest", "-n", "0"]
    assert command("-n0", "-x") == ["pytest", "-n0", "-x"]
    assert command("--pdb") == ["pytest", "--pdb"]


def test_what_is_compiled_is_kept_whatever_the_shell_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    with surroundings.surroundings(in_memory=False) as environment:
        assert "PYTHONDONTWRITEBYTECODE" not in environment


def test_the_whole_suite_writes_in_memory_and_leaves_nothing_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)
    monkeypatch.setattr(surroundings, "MEMORY", tmp_path)
    monkeypatch.setattr(surroundings, "has_room", lambda folder: folder == tmp_path)
    with surroundings.surroundings(in_memory=True) as environment:
        folder = Path(environment["TMPDIR"])
        assert folder.parent == tmp_path
        (folder / "案卷.fdesk").touch()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("why", ["one test is looked for", "somebody has a place for it", "there is no room"])
def test_otherwise_tests_write_where_they_always_do(why: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)
    if why == "somebody has a place for it":
        monkeypatch.setenv("TMPDIR", "/mine")
    monkeypatch.setattr(surroundings, "has_room", lambda folder: why != "there is no room")
    with surroundings.surroundings(in_memory=why != "one test is looked for") as environment:
        assert environment.get("TMPDIR") == ("/mine" if why == "somebody has a place for it" else None)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps files in memory")
def test_a_folder_for_tests_has_room_and_lets_programs_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def found(blocks: int, flag: int = 0) -> object:
        return SimpleNamespace(f_flag=flag, f_bavail=blocks, f_frsize=surroundings.ROOM // 8)

    assert not surroundings.has_room(tmp_path / "missing")
    for answer, enough in ((found(8), True), (found(7), False), (found(8, os.ST_NOEXEC), False)):
        monkeypatch.setattr(os, "statvfs", lambda _, answer=answer: answer)
        assert surroundings.has_room(tmp_path) is enough


def test_without_a_screen_the_results_are_written_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "linux":
        pytest.skip("other systems always have a screen")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not opening.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert opening.has_screen()


def test_a_frozen_program_that_writes_nothing_does_not_pass(tmp_path: Path) -> None:
    (tmp_path / "窗口.png").write_bytes(b"GIF89a")
    (tmp_path / "对比备忘录.docx").write_bytes(b"no zip")
    assert len(frozen_check.faults(tmp_path)) == 3


def test_a_frozen_window_that_reads_no_reports_does_not_pass(tmp_path: Path) -> None:
    from fiscal_desk.case.case import Case

    assert frozen_check.opened_reports(tmp_path) == 0
    Case.create(tmp_path / "空.fdesk").close()
    assert frozen_check.opened_reports(tmp_path) == 0


def test_a_frozen_program_that_writes_everything_passes(tmp_path: Path) -> None:
    memo = docx.Document()
    memo.add_paragraph("对比备忘录")
    memo.save(str(tmp_path / "对比备忘录.docx"))
    openpyxl.Workbook().save(tmp_path / "指标对照表.xlsx")
    (tmp_path / "窗口.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert frozen_check.faults(tmp_path) == []


def test_what_the_user_must_put_right_is_told_in_two_languages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(extras: frozenset[str]) -> None:
        raise SetupError("没有网络", "no network")

    monkeypatch.setattr("desk_setup.door.prepare", fail)
    assert main(["setup"]) == 2
    assert capsys.readouterr().err == "没有网络\n    no network\n"


def test_an_older_python_goes_on_with_a_newer_one(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    script = project / "packaging" / "desk.py"
    ast.parse(script.read_text(encoding="utf-8"), feature_version=(3, 7))
    door = runpy.run_path(str(script))
    monkeypatch.setattr(sys, "argv", ["desk.py", "setup"])
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    called: list[list[str]] = []
    monkeypatch.setattr(subprocess, "call", lambda command: called.append(command) or 7)
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}")
    monkeypatch.setattr(subprocess, "check_output", lambda command, **_: b"3 12" if "3.12" in command[0] else b"3 10")
    assert door["main"]() == 7
    assert called == [["/bin/python3.12", str(script), "setup"]]
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert door["main"]() == 2
    assert "Python 3.11" in capsys.readouterr().err
