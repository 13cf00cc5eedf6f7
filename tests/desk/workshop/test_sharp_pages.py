"""The memo's pages are read as they will be printed, on plain screens; `test_fine_screens.py` looks at the others."""

from tests.desk.workshop.memo_on_fine_screens import (
    test_a_window_that_is_being_drawn_wider_has_its_pages_drawn_anew_once as test_drawn_anew_once,
)
from tests.desk.workshop.memo_on_fine_screens import (
    test_no_stroke_of_the_memo_is_lost_however_small_it_is_shown as test_no_stroke_is_lost,
)
from tests.desk.workshop.memo_on_fine_screens import (
    test_who_pages_fast_through_the_memo_finds_no_white_page as test_no_white_page,
)

__all__ = ["test_drawn_anew_once", "test_no_stroke_is_lost", "test_no_white_page"]
