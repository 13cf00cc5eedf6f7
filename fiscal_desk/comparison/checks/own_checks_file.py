"""Checks of the user's own as a file: to hand round, and to bring back next year into another case."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
import platformdirs

from fiscal_desk.comparison.checks.own import OwnCheck, OwnCheckError
from fiscal_desk.writing import replace_file

#: What the files say they are, and the version of their checks.
FORMAT = "fiscal-desk-checks"
VERSION = 1
_LARGEST = 4 * 1024 * 1024


class _Mark(msgspec.Struct, frozen=True):
    format: str
    version: int


class _Stored(msgspec.Struct, frozen=True):
    format: str
    version: int
    checks: tuple[OwnCheck, ...]


def own_checks_path() -> Path:
    """Return where all checks that the user ever kept lie, whether the file is there or not."""
    return Path(platformdirs.user_data_dir("FiscalDesk", appauthor=False)) / "checks.json"


def write_own_checks(checks: Sequence[OwnCheck], path: Path) -> None:
    """Write checks to a file in one step. Raises OwnCheckError."""
    data = msgspec.json.format(msgspec.json.encode(_Stored(FORMAT, VERSION, tuple(checks))), indent=1)
    try:
        replace_file(path, data)
    except OSError as error:
        raise OwnCheckError(f"“{path.name}”没有写成，请换一个位置保存。") from error


def read_own_checks(path: Path) -> tuple[OwnCheck, ...]:
    """Return the checks in a file. Raises OwnCheckError."""
    try:
        if path.stat().st_size > _LARGEST:
            raise OwnCheckError(f"“{path.name}”不是财政对读的勾稽关系文件，请重新选择。")
        data = path.read_bytes()
    except OSError as error:
        raise OwnCheckError(f"“{path.name}”打不开，请检查文件是否还在、能否读取。") from error
    try:
        mark = msgspec.json.decode(data, type=_Mark)
        if mark.format != FORMAT:
            raise ValueError(mark.format)
    except ValueError:
        raise OwnCheckError(f"“{path.name}”不是财政对读的勾稽关系文件，请重新选择。") from None
    if mark.version > VERSION:
        raise OwnCheckError(f"“{path.name}”由更新版本的程序保存，请升级程序后再导入。")
    try:
        return msgspec.json.decode(data, type=_Stored).checks
    except ValueError:
        raise OwnCheckError(f"“{path.name}”已损坏，没有导入任何内容，请换用备份。") from None


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
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OwnCheckError(f"“{path.name}”没有写成，请检查用户数据文件夹。") from error
        write_own_checks(together, path)
