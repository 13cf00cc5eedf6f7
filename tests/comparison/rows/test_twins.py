"""Reports that may be one report are told from reports that have their totals in common."""

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared, Comparison
from fiscal_desk.comparison.rows.twins import Twins, twins
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import report_from_text

_NAMES = (
    "教育、科学技术、卫生健康、节能环保、城乡社区、农林水、交通运输、住房保障、公共安全、一般公共服务、国防、粮油储备"
)
ITEMS = "".join(
    f"{name}支出{place + 11}.{place}亿元，增长{place + 1}.3%。" for place, name in enumerate(_NAMES.split("、"))
)
REPORT = f"临江市2024年预算执行情况的报告\n2024年，全市一般公共预算收入86.4亿元，增长8.6%。{ITEMS}"


def _compared(*texts: str) -> Comparison:
    catalogue = load_catalogue()
    reports = [report_from_text(text, name="报告.txt") for text in texts]
    return compare(tuple(Compared(each, extract(each, catalogue)) for each in reports), catalogue)


def test_a_report_and_its_text_from_elsewhere_are_taken_for_one() -> None:
    (found,) = twins(_compared(REPORT, "（来源：市财政局）\n" + REPORT.replace("12.1亿元", "12.2亿元")))
    assert found == Twins((0, 1), found.shared, found.shared - 1)
    assert found.shared >= 20


def test_a_report_without_a_place_may_still_be_the_other_one() -> None:
    assert [each.reports for each in twins(_compared(REPORT, REPORT.replace("临江市", "")))] == [(0, 1)]


def test_three_of_a_kind_are_one_group() -> None:
    found = twins(_compared(REPORT, "摘要\n" + REPORT, REPORT + "\n（完）"))
    assert [each.reports for each in found] == [(0, 1, 2)]


def test_a_short_account_of_a_report_is_no_second_copy_of_it() -> None:
    assert twins(_compared(REPORT, REPORT.partition("教育支出")[0])) == ()
    longer = REPORT + "".join(f"第{place}类项目投入{place}.7万元。" for place in range(20, 60))
    assert twins(_compared(REPORT, longer)) == ()


def test_reports_whose_numbers_differ_are_two() -> None:
    assert twins(_compared(REPORT, REPORT.replace("亿元，增长", "亿元，下降"))) == ()
