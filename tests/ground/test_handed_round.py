"""Files that are handed round say what they are; whatever else comes is told apart from one that is broken."""

import json
from pathlib import Path

import msgspec
import pytest

from fiscal_desk.case.lexicon.lexicon_file import FORM as LEXICON
from fiscal_desk.comparison.checks.own_checks_file import FORM as CHECKS
from fiscal_desk.handed_round import Form, HandedFileError, Marked, Problem


class Holds(Marked, frozen=True):
    words: tuple[str, ...]


FORM = Form("fiscal-desk-made-up", 3, 400, Holds)


def problem_of(path: Path, data: bytes, *, ours: bool = False) -> Problem:
    path.write_bytes(data)
    with pytest.raises(HandedFileError) as caught:
        FORM.read(path, ours=ours)
    return caught.value.problem


def test_what_was_written_is_read_by_this_version_and_by_later_ones(tmp_path: Path) -> None:
    path = tmp_path / "词.json"
    for version in (1, 2, 3):
        content = Holds(FORM.mark, version, ("甲", "乙"))
        FORM.write(content, path)
        assert FORM.read(path) == content


def test_each_problem_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "词.json"
    whole = msgspec.json.encode(Holds(FORM.mark, 3, ("甲",)))
    assert problem_of(path, whole[:-4]) is Problem.DAMAGED
    assert problem_of(path, whole.replace(b"words", b"wards")) is Problem.DAMAGED
    assert problem_of(path, whole.replace(b":3", b":4")) is Problem.NEWER
    assert problem_of(path, whole.replace(b"made-up", b"other")) is Problem.FOREIGN
    assert problem_of(path, b"PK\x03\x04") is Problem.FOREIGN
    assert problem_of(path, b"") is Problem.FOREIGN
    assert problem_of(path, b"", ours=True) is Problem.DAMAGED
    assert problem_of(path, whole.replace(b"made-up", b"other"), ours=True) is Problem.FOREIGN


def test_a_file_that_is_too_large_is_not_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "词.json"
    assert problem_of(path, json.dumps({"format": FORM.mark, "version": 3, "words": ["甲" * 500]}).encode()) is (
        Problem.FOREIGN
    )


def test_no_two_kinds_of_file_have_one_mark() -> None:
    assert LEXICON.mark != CHECKS.mark
