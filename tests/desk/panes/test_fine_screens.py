"""Pages on screens of more dots than pixels, as laptops have them: drawn dot by dot, marks and clicks in place."""

from pathlib import Path

import pytest

from tests.desk.fine_screens import run_on_fine_screen


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_pages_are_sharp_and_marks_in_place_on_a_fine_screen(factor: str, tmp_path: Path) -> None:
    run_on_fine_screen(Path(__file__).with_name("pages_on_fine_screens.py"), factor, tmp_path)
