"""A slip explains a sum that does not hold only where the number that it puts right still counts for something."""

from fiscal_desk.figures.relating.held.slips import slip_in_sum
from tests.figures.reading import figures


def test_a_part_that_stands_under_its_own_class_again_is_no_slip_of_the_unit() -> None:
    total, *parts = figures("资本金3080万元，注入3080万元，增资3080万元。")
    assert slip_in_sum(total, parts) is None


def test_a_total_in_another_unit_than_its_parts_is_a_slip() -> None:
    total, *parts = figures("经费1246.5亿元，接待318.2万元，用车871.6万元，出国56.7万元。")
    slip = slip_in_sum(total, parts)
    assert slip is not None
    assert (slip.member, slip.unit) == (0, True)
