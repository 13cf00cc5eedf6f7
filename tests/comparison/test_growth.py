"""Comparing stays usable where a report names one indicator hundreds of times."""

import time

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import report_from_text


def _seconds(lines: int) -> float:
    items = []
    for number in range(4):
        body = "".join(f"税收收入{line + number}.5亿元。\n" for line in range(lines))
        report = report_from_text("云岫区财政局2024年工作总结\n" + body, name=f"{number}.txt")
        items.append(Compared(report, extract(report, load_catalogue())))
    begin = time.process_time()
    compare(items, load_catalogue())
    return time.process_time() - begin


def test_one_indicator_named_hundreds_of_times_does_not_stop_the_comparison() -> None:
    """Eightfold figures may take eight times as long, with room for a busy machine, not sixty-four times."""
    _seconds(20)
    assert _seconds(400) < 8 * 4 * max(_seconds(50), 0.05)
