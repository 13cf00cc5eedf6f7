"""A case that is written to another file by another thread is the same there, and whole where that comes to nothing."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import ConfirmFigures
from tests.case.test_long_steps import keys, make_case, seen


class CalledOff(Exception):  # noqa: N818 - the user's wish
    """What the window raises where nobody wants the file any more."""


def test_a_case_written_by_another_thread_is_the_same_there(tmp_path: Path) -> None:
    with make_case(tmp_path / "甲.fdesk") as case:
        case.do(ConfirmFigures(tuple(keys(case)[:2])))
        before = seen(case)
        saving = case.begin_saving_as(tmp_path / "乙.fdesk")
        assert saving is not None
        thread = threading.Thread(target=saving.run)
        thread.start()
        case.take_saved(saving)
        thread.join()
        assert case.path == tmp_path / "乙.fdesk"
        assert seen(case) == before
        case.undo()  # and the history goes on in the new file
        with Case.open(tmp_path / "乙.fdesk", read_only=True) as again:
            assert again.progress() == case.progress() == (0, len(keys(case)))


@pytest.mark.parametrize("after", range(4))
def test_a_case_called_off_at_any_time_leaves_no_file_and_no_lock(tmp_path: Path, after: int) -> None:
    with make_case(tmp_path / "甲.fdesk") as case:
        there = {path.name for path in tmp_path.iterdir()}
        saving = case.begin_saving_as(tmp_path / "乙.fdesk")
        assert saving is not None
        asked = iter(range(after))

        def check() -> None:
            if next(asked, None) is None:
                raise CalledOff

        saving.run(check)
        with pytest.raises(CalledOff):
            case.take_saved(saving)
        assert case.path == tmp_path / "甲.fdesk"
        assert {path.name for path in tmp_path.iterdir()} == there
        case.do(ConfirmFigures(tuple(keys(case)[:1])))
        with Case.open(tmp_path / "甲.fdesk", read_only=True) as again:
            assert again.progress() == (1, len(keys(case)))


def test_nothing_is_done_to_a_case_that_is_being_written(tmp_path: Path) -> None:
    with make_case(tmp_path / "甲.fdesk") as case:
        saving = case.begin_saving_as(tmp_path / "乙.fdesk")
        assert saving is not None
        with pytest.raises(RuntimeError, match="under way"):
            case.do(ConfirmFigures(tuple(keys(case)[:1])))
        saving.run()
        case.take_saved(saving)
        case.do(ConfirmFigures(tuple(keys(case)[:1])))
