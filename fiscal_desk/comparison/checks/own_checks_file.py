"""Checks of the user's own as a file: to hand round, and to bring back next year into another case."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fiscal_desk.comparison.checks.own import OwnCheck, OwnCheckError
from fiscal_desk.handed_round import Form, HandedFileError, Marked, Problem
from fiscal_desk.own_places import data_folder, private_file, private_folder


class _ChecksFile(Marked, frozen=True):
    checks: tuple[OwnCheck, ...]


FORM = Form("fiscal-desk-checks", 1, 4 * 1024 * 1024, _ChecksFile)

_PROBLEMS = {
    Problem.FOREIGN: "“{name}”不是财政对读的勾稽关系文件，请重新选择。",
    Problem.NEWER: "“{name}”由更新版本的程序保存，请升级程序后再导入。",
    Problem.DAMAGED: "“{name}”已损坏，没有导入任何内容，请换用备份。",
}


def own_checks_path() -> Path:
    """Return where all checks that the user ever kept lie, whether the file is there or not."""
    return data_folder() / "checks.json"


def write_own_checks(checks: Sequence[OwnCheck], path: Path) -> None:
    """Write checks to a file in one step. Raises OwnCheckError."""
    try:
        FORM.write(_ChecksFile(FORM.mark, FORM.version, tuple(checks)), path)
    except OSError as error:
        raise OwnCheckError(f"“{path.name}”没有写成，请换一个位置保存。") from error


def read_own_checks(path: Path) -> tuple[OwnCheck, ...]:
    """Return the checks in a file. Raises OwnCheckError."""
    try:
        return FORM.read(path).checks
    except OSError as error:
        raise OwnCheckError(f"“{path.name}”打不开，请检查文件是否还在、能否读取。") from error
    except HandedFileError as error:
        raise OwnCheckError(_PROBLEMS[error.problem].format(name=path.name)) from error


def merged(checks: Sequence[OwnCheck], others: Sequence[OwnCheck]) -> tuple[OwnCheck, ...]:
    """Return checks and those of the others that are not among them, whatever they are called."""
    known = {(check.relation, check.members) for check in checks}
    return (*checks, *(check for check in others if (check.relation, check.members) not in known))


def remember_own_checks(checks: Sequence[OwnCheck]) -> None:
    """Add checks to all that the user ever kept, for other cases. Raises OwnCheckError; a damaged file stays."""
    path = own_checks_path()
    kept = read_own_checks(path) if path.exists() else ()
    # A check that was kept again under another name takes the new one.
    names = {(check.relation, check.members): check for check in checks}
    renewed = [names.get((check.relation, check.members), check) for check in kept]
    if (together := merged(renewed, checks)) != kept:
        try:
            private_folder(path.parent)
            write_own_checks(together, path)
            private_file(path)
        except OSError as error:
            raise OwnCheckError(f"“{path.name}”没有写成，请检查用户数据文件夹。") from error
