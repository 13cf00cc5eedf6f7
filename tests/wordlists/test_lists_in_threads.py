"""Window, opening and waking read the lists in threads of their own: two at once must not end the program."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec
import pytest

from fiscal_desk.resources import resources_folder
from fiscal_desk.wordlists.files import SHAPES, read_list


def test_two_threads_that_need_the_same_list_first_do_not_convert_it_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    inside, most = [0], [0]
    counting = threading.Lock()
    convert = msgspec.convert

    def slow(*args: Any) -> Any:
        with counting:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
        time.sleep(0.02)
        found = convert(*args)
        with counting:
            inside[0] -= 1
        return found

    monkeypatch.setattr(msgspec, "convert", slow)
    path = resources_folder() / "lexicon" / "bounds.toml"
    with ThreadPoolExecutor(4) as pool:
        lists = list(pool.map(lambda _: read_list(path, SHAPES["bounds"]), range(4)))
    assert all(each == lists[0] for each in lists)
    assert most == [1]
