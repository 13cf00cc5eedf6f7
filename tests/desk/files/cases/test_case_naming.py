"""A case without a name is called by its reports, as an office would file it."""

from __future__ import annotations

from pathlib import Path

import pytest

from fiscal_desk.desk.files.cases.case_naming import _fit, case_name
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report
from tests.desk.whole_desk import HALF_YEAR, SPEECH, SUMMARY

NAMELESS = "一般公共预算收入完成86.4亿元，增长7.2%；教育支出21.3亿元。\n"
OTHER = "澜江市财政局2023年工作总结\n\n2023年，全市一般公共预算收入186.4亿元。\n"
THIRD = "望江镇2024年工作总结\n\n全镇财政收入3.2亿元。\n"


def opened(folder: Path, text: str) -> Report:
    path = folder / f"{text.splitlines()[0][:12]}.txt"
    path.write_text(text, encoding="utf-8")
    return open_report(path)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("texts", "name"),
    [
        ((), "未命名案卷"),
        ((SUMMARY,), "云岫区2023年财政工作总结"),
        ((SUMMARY, SPEECH), "云岫区2023年财政对读"),
        ((HALF_YEAR,), "沅宁市2024年上半年财政工作总结"),
        ((SUMMARY, OTHER), "云岫区、澜江市2023年财政工作总结对读"),
        ((SUMMARY, OTHER, THIRD), "云岫区等3地2023—2024年财政工作总结对读"),
        ((NAMELESS,), "一般公共预算收入完成86"),
        ((NAMELESS, SUMMARY), "云岫区2023年财政对读"),
    ],
)
def test_a_case_is_named_by_places_periods_and_kinds_of_its_reports(
    tmp_path: Path, texts: tuple[str, ...], name: str
) -> None:
    assert case_name([opened(tmp_path, text) for text in texts]) == name


@pytest.mark.usefixtures("qapp")
def test_a_long_name_is_never_cut_within_a_year() -> None:
    long = "A very long heading of a report on the budget of the district "
    names = {_fit(long[:room] + "2018–2025") for room in range(40, 62)}
    assert {name[-4:] for name in names if name[-1].isdigit()} == {"2025"}
