"""The memo's pages are read as they will be printed, on plain screens and on those of more dots than pixels."""

from pathlib import Path

import pytest

from tests.desk.fine_screens import run_on_fine_screen


@pytest.mark.parametrize("factor", ["1", "1.5", "2"])
def test_the_memo_is_sharp_as_small_and_as_large_as_it_is_shown(factor: str, tmp_path: Path) -> None:
    run_on_fine_screen(Path(__file__).with_name("memo_on_fine_screens.py"), factor, tmp_path)
