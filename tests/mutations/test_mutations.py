"""Of the slips of the pen that an identity covers, nine in ten are shown; a sound report raises no alarm."""

from pathlib import Path

import pytest

from fiscal_desk.report.opening import report_from_text
from fiscal_desk.report.samples import sample_texts
from tests.mutations.changing import Slip
from tests.mutations.showing import Checked, Outcome, checked, counted, outcome

BUDGET = """云桥市2025年预算执行情况和2026年预算草案的报告
一、2025年预算执行情况
全市一般公共预算收入186.42亿元，完成预算的101.3%，比上年178.65亿元增加7.77亿元，增长4.3%。其中，税收收入131.75亿元，占比70.7%；\
非税收入54.67亿元，占比29.3%。加上级补助、债务转贷和调入资金等243.18亿元，收入总量429.60亿元。
全市一般公共预算支出385.31亿元，加上解支出、债务还本等31.46亿元，支出总量416.77亿元。收支相抵，结转下年12.83亿元。
全市国有资本经营预算收入4.62亿元，加上上级补助0.31亿元，收入总量4.93亿元。
2025年末，全市政府债务余额512.37亿元，其中一般债务198.24亿元、专项债务314.13亿元。
全市社会保险基金预算收入98.75亿元，支出87.34亿元，收支结余11.41亿元。
“三公”经费支出1246.5万元，分别为公务接待费318.2万元、公务用车购置及运行费871.6万元、因公出国（境）费56.7万元。
二、主要情况
2025年，全市税收收入131.75亿元，主要是增值税增加。
"""


@pytest.fixture(scope="module")
def sound() -> Checked:
    return checked(report_from_text(BUDGET))


def test_a_sound_report_raises_no_alarm(sound: Checked) -> None:
    assert sound.alarms == []
    assert len(sound.covered()) > 25


def test_nine_in_ten_slips_are_shown(sound: Checked) -> None:
    found, silent = counted(sound, most=60, seed=7)
    shown = sum(number for (_, result), number in found.items() if result is Outcome.SHOWN)
    assert shown > 20
    assert shown * 10 >= (shown + len(silent)) * 9, silent


@pytest.mark.parametrize("sample", sample_texts(), ids=lambda path: path.stem)
def test_slips_in_the_samples_are_shown(sample: Path) -> None:
    before = checked(report_from_text(sample.read_text(encoding="utf-8")))
    found, silent = counted(before, most=20, seed=11)
    shown = sum(number for (_, result), number in found.items() if result is Outcome.SHOWN)
    assert shown * 10 >= (shown + len(silent)) * 8, silent


@pytest.mark.parametrize(
    ("kind", "find", "old", "new"),
    [
        ("unit", "186.42亿元", "亿", "万"),
        ("digit", "243.18亿元", "243.18", "248.18"),
        ("digit", "占比70.7%", "70.7", "76.7"),
        ("sign", "增长4.3%", "增长", "下降"),
    ],
)
def test_each_kind_of_slip_is_shown(sound: Checked, kind: str, find: str, old: str, new: str) -> None:
    start = BUDGET.index(find) + find.index(old)
    figure = next(each for each in sound.figures.values() if each.end > start)
    assert outcome(sound, figure, Slip(kind, start, old, new)) is Outcome.SHOWN
