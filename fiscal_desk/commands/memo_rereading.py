"""`fiscal-desk memo-diff MEMO.docx CASE|REPORTS…`: which sentences of a memo somebody changed in Word."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from fiscal_desk.case.case import Case
from fiscal_desk.case.errors import CaseError
from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.reading import catalogue, read_password, read_reports
from fiscal_desk.commands.streams import say
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.figures.json_form import json_text
from fiscal_desk.memo.composing import MemoSettings, compose_memo
from fiscal_desk.memo.from_case import memo_of_case
from fiscal_desk.memo.model import Memo
from fiscal_desk.memo.rereading.rereading import Reread, reread
from fiscal_desk.memo.rereading.telling import json_form, lines_of
from fiscal_desk.memo.settings import Length
from fiscal_desk.report.errors import Refusal

_CASE = ".fdesk"


def run_memo_diff(options: Namespace) -> int:
    """Read `options.document` again beside the memo of `options.sources` and print what differs; return 0."""
    document: Path = options.document
    try:
        data = document.read_bytes()
    except OSError as error:
        raise CommandError(f"“{document.name}”读不出来（{error.strerror or error}），请检查路径。") from error
    lengths = (Length(options.length),) if options.length else tuple(Length)
    compose = _composer(options)
    try:
        # Whoever does not say how long the memo was gets the length of which most is in the file.
        found = max((reread(data, compose(length)) for length in lengths), key=_nearness)
    except Refusal as refusal:
        raise CommandError(f"“{document.name}”{refusal.message}") from refusal
    if options.format == "json":
        say(json_text(json_form(found, document.name)))
        return 0
    for line in lines_of(found, document.name):
        say(line)
    return 0


def _nearness(found: Reread) -> tuple[int, int]:
    return found.found, -len(found.differences)


def _composer(options: Namespace) -> Callable[[Length], Memo]:
    known = catalogue()
    sources: list[Path] = options.sources
    if len(sources) == 1 and sources[0].suffix.lower() == _CASE:
        try:
            case = Case.open(sources[0], read_only=True)
        except CaseError as error:
            raise CommandError(str(error)) from error
        with case:
            memos = {length: memo_of_case(case, MemoSettings(length=length), known) for length in Length}
        return memos.__getitem__
    comparison = compare(read_reports(sources, known, read_password(options.password_file)), known)
    return lambda length: compose_memo(comparison, (), MemoSettings(length=length), known)
