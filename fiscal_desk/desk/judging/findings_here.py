"""What of the tables is a finding of the memo, and what the user said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fiscal_desk.comparison.model import Check, Comparison, Row, Verdict
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.words.spoken import name_of

if TYPE_CHECKING:
    from fiscal_desk.case.state.memo_words import MemoWords
    from fiscal_desk.figures.model import Task
    from fiscal_desk.memo.findings.finding import Finding
    from fiscal_desk.memo.material import Material


class FindingsHere(QObject):
    """Looks findings up in the newest comparison, one by one: the whole memo is not composed for that."""

    def __init__(self, session: Session, feed: ComparisonFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._feed = feed
        self._made: tuple[Comparison, MemoWords, Material] | None = None

    def of_row(self, row: Row) -> list[Finding]:
        """Return what a row of the comparison has of conflicts."""
        from fiscal_desk.memo.findings.faults import row_findings

        return row_findings(self._material(), row) if row.verdict is Verdict.CONFLICT else []

    def word_of_row(self, row: Row) -> str:
        """Return the user's word on a row: 已说明; empty where nobody has said anything."""
        return word_of_findings(self.of_row(row)) if self._is_anything_said() else ""

    def word_of_check(self, check: Check) -> str:
        """Return the user's word on a check."""
        return word_of_findings(self.of_check(check)) if self._is_anything_said() else ""

    def word_of_task(self, report_id: str, task: Task) -> str:
        """Return the user's word on a task."""
        return word_of_findings(self.of_task(report_id, task)) if self._is_anything_said() else ""

    def _is_anything_said(self) -> bool:
        # As long as nothing is, a table is not to wait for what composes memos.
        return bool(self._session.case.memo.judgements)

    def of_check(self, check: Check) -> list[Finding]:
        """Return the finding that a check is part of."""
        from fiscal_desk.memo.findings.faults import check_findings

        return check_findings(self._material(), check)

    def of_task(self, report_id: str, task: Task) -> list[Finding]:
        """Return a task that names no department or no deadline as a finding."""
        from fiscal_desk.memo.findings.lacking import is_lacking, task_finding

        if report_id not in self._feed.report_ids or not is_lacking(task):
            return []
        return [task_finding(self._material(), self._feed.report_ids.index(report_id), task)]

    def everything(self) -> list[Finding]:
        """Return all findings: conflicts, checks, targets, tasks, each once; what the user put first comes first."""
        from fiscal_desk.memo.findings.faults import UNCONFIRMED, check_findings
        from fiscal_desk.memo.findings.lacking import lacking
        from fiscal_desk.memo.findings.missed import missed

        material = self._material()
        found = [each for row in material.comparison.rows for each in self.of_row(row)]
        for check in material.comparison.checks:
            if check.verdict in UNCONFIRMED:
                found += check_findings(material, check)
        found += [each.finding for each in missed(material)]
        found += [each.finding for each in lacking(material)]
        places = {known: place for place, known in enumerate(material.words.plan.findings)}
        once = {each.id: each for each in found}
        return sorted(once.values(), key=lambda each: places.get(each.id, len(places)))

    def _material(self) -> Material:
        comparison, words = self._feed.comparison, self._session.case.memo
        if self._made is None or self._made[0] is not comparison or self._made[1] != words:
            from fiscal_desk.memo.material import Material

            self._made = comparison, words, Material(comparison, (), self._session.catalogue, words=words)
        return self._made[2]


def word_of_findings(findings: list[Finding]) -> str:
    """Return the user's word on the first finding: 已说明; empty where nobody has said anything."""
    judged = [each for each in findings if not each.is_new]
    return name_of(judged[0].judgement.state) if judged else ""
