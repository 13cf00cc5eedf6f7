"""The `test` command: every check and the whole test suite."""

import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from desk_setup import debian
from desk_setup.messages import heading, say
from desk_setup.places import PROJECT, tool
from desk_setup.surroundings import surroundings

#: Programs with which the tests print a memo and look at its pages, and Debian's packages that hold them.
RENDERERS = {"soffice": "libreoffice-writer-nogui", "pdftoppm": "poppler-utils"}
#: Debian's packages of LibreOffice's parts that open sheets and slides, by the file beside its program that holds each.
OFFICE_PARTS = {"libsclo.so": "libreoffice-calc-nogui", "libsdlo.so": "libreoffice-impress-nogui"}
#: Debian's package of the face whose letters are as wide as those of Times New Roman, which memos name.
WESTERN_FACE = "fonts-liberation"
#: Where the tests of the window are.
_DESK = "tests/desk"


def checks(pytest_arguments: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Return what is run, in order: a title and a command."""
    python = [str(tool("python")), "-m"]
    return [
        ("ruff check", [*python, "ruff", "check", "."]),
        ("ruff format", [*python, "ruff", "format", "--check", "."]),
        ("mypy --strict", [*python, "mypy", "--strict"]),
        ("lint-imports", [str(tool("lint-imports"))]),
        ("vulture", [*python, "vulture"]),
        *((title, [*python, "pytest", *words]) for title, words in runs_of_pytest(pytest_arguments)),
    ]


def runs_of_pytest(pytest_arguments: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Return the runs of pytest, as titles and arguments: one for what somebody asks for, else two.

    A process that has made a thousand windows is slow and large; the tests of the desk begin in new ones.
    """
    if pytest_arguments:
        return [("pytest", [*in_parallel(pytest_arguments), *pytest_arguments])]
    every = in_parallel(())
    return [("pytest", [*every, f"--ignore={_DESK}"]), ("pytest desk", [*every, _DESK])]


def in_parallel(pytest_arguments: Sequence[str]) -> list[str]:
    """Return what has pytest share the tests out, unless somebody says how many at once, or debugs."""
    own = any(word == "--pdb" or word.startswith(("-n", "--numprocesses")) for word in pytest_arguments)
    return [] if own else ["-n", "auto"]


def prepare_renderers() -> None:
    """Install what the memo's tests print with where that is allowed; say which tests are skipped otherwise."""
    missing = {package for program, package in RENDERERS.items() if shutil.which(program) is None} | _missing_parts()
    missing |= _missing_face()
    if not missing or (debian.may_install() and debian.install(missing)):
        return
    hint = debian.command_for(missing) if debian.has_apt() else "LibreOffice, poppler"
    say(
        f"没有 LibreOffice 或 poppler，跳过备忘录版面测试。可安装：{hint}",
        "Tests of the memo's printed pages are skipped",
    )


def _missing_parts() -> set[str]:
    office = shutil.which("soffice")
    folder = Path(office).resolve().parent if office else None
    return {package for file, package in OFFICE_PARTS.items() if folder is None or not (folder / file).is_file()}


def _missing_face() -> set[str]:
    installed = any(Path("/usr/share/fonts").rglob("LiberationSerif-Regular.*"))
    return set() if installed or not debian.has_apt() else {WESTERN_FACE}


def run_checks(pytest_arguments: Sequence[str]) -> int:
    """Run all checks, those after a failure too; return 0 if every one passed, else the first failure's exit code."""
    prepare_renderers()
    results: list[tuple[str, int, float]] = []
    with surroundings(in_memory=not pytest_arguments) as environment:
        for title, command in checks(pytest_arguments):
            heading(title)
            start = time.monotonic()
            code = subprocess.run(command, cwd=PROJECT, env=environment, check=False).returncode
            results.append((title, code, time.monotonic() - start))
    heading("结果 / results")
    for title, code, seconds in results:
        print(f"{'通过 passed' if code == 0 else f'未通过 FAILED ({code})':24} {title:16} {seconds:6.1f} s", flush=True)
    return next((1 if code < 0 else code for _, code, _ in results if code != 0), 0)
