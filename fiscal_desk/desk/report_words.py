"""What a report's card says, in words of the interface."""

import re

from PySide6.QtCore import QCoreApplication

from fiscal_desk.report.model import ReportCard, ReportKind


def kind_name(kind: ReportKind) -> str:
    """Return the name of a kind of report, empty for none in particular."""
    tr = QCoreApplication.translate
    return {
        ReportKind.FINANCE_SUMMARY: tr("ReportWords", "财政工作总结"),
        ReportKind.WORK_PLAN: tr("ReportWords", "工作计划"),
        ReportKind.GOVERNMENT_REPORT: tr("ReportWords", "政府工作报告"),
        ReportKind.BUDGET_REPORT: tr("ReportWords", "预算报告"),
        ReportKind.FINAL_ACCOUNTS: tr("ReportWords", "决算"),
        ReportKind.STATISTICS: tr("ReportWords", "统计公报"),
        ReportKind.OTHER: "",
    }[kind]


def describe_card(card: ReportCard) -> str:
    """Return place, period and kind in one line, as far as they are known."""
    return " · ".join(part for part in (card.place, period_words(card.period), kind_name(card.kind)) if part)


def period_words(period: str | None) -> str:
    """Return a period as people write it: 2023H1 → 2023年上半年, 2023/2027 → 2023—2027年; others stay as they are."""
    tr = QCoreApplication.translate
    if not period:
        return ""
    if re.fullmatch(r"\d{4}", period):
        return tr("ReportWords", "{year}年").format(year=period)
    if found := re.fullmatch(r"(\d{4})H([12])", period):
        half = (tr("ReportWords", "{year}年上半年"), tr("ReportWords", "{year}年下半年"))[int(found[2]) - 1]
        return half.format(year=found[1])
    if found := re.fullmatch(r"(\d{4})Q([1-4])", period):
        return tr("ReportWords", "{year}年第{quarter}季度").format(year=found[1], quarter=found[2])
    if found := re.fullmatch(r"(\d{4})-(\d\d)", period):
        return tr("ReportWords", "{year}年{month}月").format(year=found[1], month=int(found[2]))
    if found := re.fullmatch(r"(\d{4})-(\d\d)/(\d{4})-(\d\d)", period):
        if found[1] == found[3]:
            words = tr("ReportWords", "{year}年{first}—{last}月")
            return words.format(year=found[1], first=int(found[2]), last=int(found[4]))
        return f"{found[1]}.{int(found[2])}—{found[3]}.{int(found[4])}"
    if found := re.fullmatch(r"(\d{4})/(\d{4})", period):
        return tr("ReportWords", "{first}—{last}年").format(first=found[1], last=found[2])
    return period


def report_name(title: str, place: str, period: str | None) -> str:
    """Return the short name of a report for narrow columns: place and period, else its title."""
    short = " ".join(part for part in (place, period_words(period)) if part)
    return short or title
