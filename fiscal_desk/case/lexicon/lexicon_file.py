"""Where the user's lexicon lies: one file in their data folder, and files that an office hands round."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from fiscal_desk.case.errors import CaseError, CaseProblem, from_os
from fiscal_desk.case.lexicon.lexicon import Entry, Lexicon
from fiscal_desk.handed_round import Form, HandedFileError, Marked, Problem
from fiscal_desk.own_places import data_folder, private_file, private_folder


class _LexiconFile(Marked, frozen=True):
    entries: tuple[Entry, ...] = ()


#: 2: entries about headings, which version 1 did not know.
FORM = Form("fiscal-desk-lexicon", 2, 16 * 1024 * 1024, _LexiconFile)

_PROBLEMS = {
    Problem.FOREIGN: (CaseProblem.NOT_A_CASE, "“{name}”不是财政对读的词库文件，请重新选择。"),
    Problem.NEWER: (CaseProblem.NEWER_VERSION, "词库文件“{name}”由更新版本的程序保存，请升级程序后再打开。"),
    Problem.DAMAGED: (CaseProblem.DAMAGED, "词库文件“{name}”已损坏，未作任何改动；请换用备份，或重新导入。"),
}


def lexicon_path() -> Path:
    """Return where the user's own lexicon lies, whether it is there or not."""
    return data_folder() / "lexicon.json"


def load_lexicon(path: Path | None = None) -> Lexicon:
    """Return the user's lexicon, empty where there is none yet; or one from a file that was handed round.

    Raises CaseError: MISSING (only for a given path), NOT_A_CASE for another kind of file, NEWER_VERSION, DAMAGED.
    """
    own = path is None
    path = path or lexicon_path()
    try:
        entries = FORM.read(path, ours=path == lexicon_path()).entries
    except FileNotFoundError as error:
        if own:
            return Lexicon()
        raise from_os(error, path) from error
    except OSError as error:
        raise from_os(error, path) from error
    except HandedFileError as error:
        raise _error(error.problem, path) from error
    try:
        return _lexicon(entries)
    except CaseError:
        raise _error(Problem.DAMAGED, path) from None


def save_lexicon(lexicon: Lexicon, path: Path | None = None) -> None:
    """Write a lexicon in one step, as the user's own or to hand round. Raises CaseError; the old file then stays."""
    path = path or lexicon_path()
    try:
        own = path == lexicon_path()
        if own:
            private_folder(path.parent)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
        FORM.write(_LexiconFile(FORM.mark, FORM.version, lexicon.entries), path)
        if own:
            private_file(path)
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


def _lexicon(entries: Iterable[Entry]) -> Lexicon:
    lexicon = Lexicon()
    for entry in entries:
        lexicon = lexicon.with_entry(entry)
    return lexicon


def _error(problem: Problem, path: Path) -> CaseError:
    kind, message = _PROBLEMS[problem]
    return CaseError(kind, message.format(name=path.name), str(path))
