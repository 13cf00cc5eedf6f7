"""The real reports that the tests know by name, in the folder `../shared` beside the project.

Whatever else is put there is looked at by people first: a file that nobody has read must not turn the suite red.
"""

from pathlib import Path

KNOWN_REPORTS = (
    "chaoyang-government-2023",
    "chongqing-government-2026",
    "city-half-year-2023",
    "donghai-half-year-2024",
    "fujian-government-2026",
    "gansu-government-2026",
    "guangdong-government-2026",
    "guizhou-five-years-2025",
    "guizhou-plan-2026",
    "guizhou-review-2025",
    "haimen-finance-2024",
    "jiujiang-half-year-2022",
    "longyou-plan-2025",
    "national-half-year-2025",
    "new-area-plan-2023",
    "shangcheng-finance-2023",
    "shangcheng-government-2024",
    "suzhou-budget-summary-2025",
    "xinhua-government-five-years-2022",
    "yexian-government-2024",
    "zhongshan-half-year-2024",
    "zhumadian-budget-2018",
)


def known_reports(shared: Path) -> list[Path]:
    """Return the plain texts of the known reports that are in the folder of real reports."""
    paths = [shared / "reports" / f"{name}.txt" for name in KNOWN_REPORTS]
    return [path for path in paths if path.is_file()]
