"""References to many excerpts stay readable."""

import pytest

from fiscal_desk.memo.quotations.listing import numbers_listed


@pytest.mark.parametrize(
    ("numbers", "told"),
    [([], ""), ([4], "4"), ([4, 5], "4、5"), ([4, 5, 6], "4—6"), ([1, 4, 5, 6, 9], "1、4—6、9")],
)
def test_a_run_of_excerpts_is_told_by_its_ends(numbers: list[int], told: str) -> None:
    assert numbers_listed(numbers) == told
