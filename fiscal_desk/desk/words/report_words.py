"""What a report's card says, in words of the interface."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fiscal_desk.case.model import CaseReport
from fiscal_desk.report.model import ReportCard, ReportKind


def kind_name(kind: ReportKind) -> str:
    """Return the name of a kind of report, empty for none in particular."""
    translate = QCoreApplication.translate
    return {
        ReportKind.FINANCE_SUMMARY: translate("ReportWords", "财政工作总结"),
        ReportKind.WORK_PLAN: translate("ReportWords", "工作计划"),
        ReportKind.GOVERNMENT_REPORT: translate("ReportWords", "政府工作报告"),
        ReportKind.BUDGET_REPORT: translate("ReportWords", "预算报告"),
        ReportKind.FINAL_ACCOUNTS: translate("ReportWords", "决算"),
        ReportKind.STATISTICS: translate("ReportWords", "统计公报"),
        ReportKind.OTHER: "",
    }[kind]


def describe_card(card: ReportCard) -> str:
    """Return place, period and kind in one line, as far as they are known."""
    return " · ".join(part for part in (card.place, period_words(card.period), kind_name(card.kind)) if part)


def period_words(period: str | None) -> str:
    """Return a period as people write it: 2023H1 → 2023年上半年, 2023/2027 → 2023—2027年; others stay as they are."""
    translate = QCoreApplication.translate
    if not period:
        return ""
    if re.fullmatch(r"\d{4}", period):
        return translate("ReportWords", "{year}年").format(year=period)
    if found := re.fullmatch(r"(\d{4})H([12])", period):
        half = (translate("ReportWords", "{year}年上半年"), translate("ReportWords", "{year}年下半年"))[
            int(found[2]) - 1
        ]
        return half.format(year=found[1])
    if found := re.fullmatch(r"(\d{4})Q([1-4])", period):
        return translate("ReportWords", "{year}年第{quarter}季度").format(year=found[1], quarter=found[2])
    if found := re.fullmatch(r"(\d{4})-(\d\d)", period):
        return translate("ReportWords", "{year}年{month}月").format(year=found[1], month=int(found[2]))
    if found := re.fullmatch(r"(\d{4})-(\d\d)/(\d{4})-(\d\d)", period):
        if found[1] == found[3]:
            words = translate("ReportWords", "{year}年{first}—{last}月")
            return words.format(year=found[1], first=int(found[2]), last=int(found[4]))
        return f"{found[1]}.{int(found[2])}—{found[3]}.{int(found[4])}"
    if found := re.fullmatch(r"(\d{4})/(\d{4})", period):
        return translate("ReportWords", "{first}—{last}年").format(first=found[1], last=found[2])
    return period


def short_names(reports: Sequence[CaseReport]) -> dict[str, str]:
    """Return a short name for every report, by id: place and period; the kind, then the title where that is not enough.

    Names are for narrow columns and tabs, and differ wherever titles do.
    """
    cards = {report.id: report.report.card for report in reports}
    # A period without a place names no report.
    names = {each: _joined(card.place, period_words(card.period)) if card.place else "" for each, card in cards.items()}
    more = {each: _joined(name, kind_name(cards[each].kind)) if name else "" for each, name in names.items()}
    titles = {report.id: _head(report.report.card.title or report.report.origin.name) for report in reports}
    for fuller in (more, titles):
        counted = Counter(names.values())
        names = {each: fuller[each] if not name or counted[name] > 1 else name for each, name in names.items()}
    return names


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _head(title: str) -> str:
    """Return a title without what follows in brackets: 政府工作报告（2024年2月3日在…会议上） is 政府工作报告."""
    return re.split(r"[（(]", title, maxsplit=1)[0].strip() or title
