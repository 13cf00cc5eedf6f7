"""Comparing stays usable where a report names one indicator hundreds of times."""

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import report_from_text
from tests.counting import calls_during


def _steps(lines: int) -> int:
    items = []
    for number in range(4):
        body = "".join(f"税收收入{line + number}.5亿元。\n" for line in range(lines))
        report = report_from_text("云岫区财政局2024年工作总结\n" + body, name=f"{number}.txt")
        items.append(Compared(report, extract(report, load_catalogue())))
    return calls_during(lambda: compare(items, load_catalogue()))


def test_one_indicator_named_hundreds_of_times_does_not_stop_the_comparison() -> None:
    """Eightfold figures take at most eight times the steps, not sixty-four times."""
    _steps(20)
    assert _steps(400) <= 8 * _steps(50)
