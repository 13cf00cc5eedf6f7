"""What folders and .zip archives offer: the reports in them, for the user to choose from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fiscal_desk.desk.files.opening_work import Failed, Wanted
from fiscal_desk.desk.words.opening_words import opening_words
from fiscal_desk.report.errors import ReportOpeningError

#: A folder named by mistake (a whole disk) is not searched for ever.
_MOST = 500
_DEEPEST = 3


@dataclass(frozen=True)
class Offered:
    """`named` was asked for by itself; `found` lies in folders and archives; `failed` are archives nobody can read."""

    named: tuple[Path, ...]
    found: tuple[Wanted, ...]
    failed: tuple[Failed, ...] = ()


def offered(paths: Iterable[Path]) -> Offered:
    """Return what paths stand for, from the root on; nothing comes twice."""
    from fiscal_desk.report.archives import ENDING, reports_in

    named: dict[Path, None] = {}
    found: dict[Wanted, None] = {}
    failed: list[Failed] = []
    # A case keeps where its reports are: a name that holds in one working folder only finds none of them again.
    for path in map(Path.absolute, paths):
        if path.is_dir():
            found.update(dict.fromkeys(_in_folder(path)))
        elif path.suffix.lower() == ENDING and path.is_file():
            try:
                found.update(dict.fromkeys(reports_in(path)))
            except ReportOpeningError as error:
                failed.append(Failed(path, opening_words(error)))
        else:
            named[path] = None
    return Offered(tuple(named), tuple(each for each in found if each not in named)[:_MOST], tuple(failed))


def _in_folder(folder: Path, depth: int = 1) -> Iterator[Path]:
    from fiscal_desk.report.opening import SUPPORTED_SUFFIXES

    try:
        inside = sorted(folder.iterdir())
    except OSError:  # a folder that this user may not look into offers nothing
        return
    for each in inside:
        if each.name.startswith(("~$", ".")):
            continue
        if each.is_file() and each.suffix.lower() in SUPPORTED_SUFFIXES:
            yield each
    for each in inside:
        if depth < _DEEPEST and each.is_dir() and not each.is_symlink() and not each.name.startswith("."):
            yield from _in_folder(each, depth + 1)
