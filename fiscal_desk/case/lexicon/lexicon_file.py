"""Where the user's lexicon lies: one file in their data folder, and files that an office hands round."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
import platformdirs

from fiscal_desk.case.errors import CaseError, CaseProblem, from_os
from fiscal_desk.case.lexicon.lexicon import Entry, Lexicon, checked_entry
from fiscal_desk.writing import replace_file

#: What the files say they are, and the version of their entries.
FORMAT = "fiscal-desk-lexicon"
VERSION = 1

#: No lexicon file is larger than this many bytes.
_LARGEST = 16 * 1024 * 1024


class _Stored(msgspec.Struct, frozen=True):
    format: str
    version: int
    entries: tuple[Entry, ...] = ()


class _Mark(msgspec.Struct, frozen=True):
    format: str
    version: int


def lexicon_path() -> Path:
    """Return where the user's own lexicon lies, whether it is there or not."""
    return Path(platformdirs.user_data_dir("FiscalDesk", appauthor=False)) / "lexicon.json"


def load_lexicon(path: Path | None = None) -> Lexicon:
    """Return the user's lexicon, empty where there is none yet; or one from a file that was handed round.

    Raises CaseError: MISSING (only for a given path), NOT_A_CASE for another kind of file, NEWER_VERSION, DAMAGED.
    """
    own = path is None
    path = path or lexicon_path()
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        if own:
            return Lexicon()
        raise from_os(error, path) from error
    except OSError as error:
        raise from_os(error, path) from error
    return _decoded(data, path)


def save_lexicon(lexicon: Lexicon, path: Path | None = None) -> None:
    """Write a lexicon in one step, as the user's own or to hand round. Raises CaseError; the old file then stays."""
    path = path or lexicon_path()
    data = msgspec.json.format(msgspec.json.encode(_Stored(FORMAT, VERSION, lexicon.entries)), indent=1)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, data)
    except OSError as error:
        raise from_os(error, path) from error


def change_lexicon(change: Callable[[Lexicon], Lexicon]) -> Lexicon:
    """Change the user's lexicon as it now lies on the disk, where another window may have added to it.

    Returns the new one. Raises CaseError.
    """
    lexicon = change(load_lexicon())
    save_lexicon(lexicon)
    return lexicon


def set_aside(now: datetime) -> Path | None:
    """Move a damaged lexicon out of the way, so that a new one can begin; returns where it is. Raises CaseError."""
    path = lexicon_path()
    aside = path.with_name(f"lexicon.damaged-{now:%Y%m%d-%H%M%S}.json")
    try:
        path.replace(aside)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise from_os(error, path) from error
    return aside


def _decoded(data: bytes, path: Path) -> Lexicon:
    def error(problem: CaseProblem, message: str) -> CaseError:
        return CaseError(problem, message.format(name=path.name), str(path))

    damaged = "词库文件“{name}”已损坏，未作任何改动；请换用备份，或重新导入。"
    if len(data) > _LARGEST:
        raise error(CaseProblem.NOT_A_CASE, "“{name}”不是财政对读的词库文件，请重新选择。")
    try:
        mark = msgspec.json.decode(data, type=_Mark)
    except ValueError:
        looks_like_ours = FORMAT.encode() in data[:200]
        if looks_like_ours or path == lexicon_path():
            raise error(CaseProblem.DAMAGED, damaged) from None
        raise error(CaseProblem.NOT_A_CASE, "“{name}”不是财政对读的词库文件，请重新选择。") from None
    if mark.format != FORMAT:
        raise error(CaseProblem.NOT_A_CASE, "“{name}”不是财政对读的词库文件，请重新选择。")
    if mark.version > VERSION:
        raise error(CaseProblem.NEWER_VERSION, "词库文件“{name}”由更新版本的程序保存，请升级程序后再打开。")
    try:
        entries = tuple(checked_entry(entry) for entry in msgspec.json.decode(data, type=_Stored).entries)
    except (ValueError, CaseError):
        raise error(CaseProblem.DAMAGED, damaged) from None
    lexicon = Lexicon()
    for entry in entries:
        lexicon = lexicon.with_entry(entry)
    return lexicon
