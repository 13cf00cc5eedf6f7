"""Which figures of the case a check of the user's own can be made of, and what they say: the bench with keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from fiscal_desk.case.model import FigureKey
from fiscal_desk.comparison.bench import CheckBench
from fiscal_desk.comparison.checks.own import OwnCheck
from fiscal_desk.comparison.model import Comparison, Member
from fiscal_desk.comparison.remembered import settings_of
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.figures.printing import print_figure


class CheckTable(QObject):
    """Lays the newest comparison on the bench when it is asked for; `changed` says that there is another one."""

    changed = Signal()

    def __init__(self, session: Session, feed: ComparisonFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._feed = feed
        self._bench: CheckBench | None = None
        self._of: Comparison | None = None
        feed.changed.connect(self.changed)

    @property
    def bench(self) -> CheckBench:
        """The bench for the newest comparison."""
        if self._bench is None or self._of is not self._feed.comparison:
            self._of = self._feed.comparison
            settings = settings_of(self._session.case.choice)
            self._bench = CheckBench(self._of.items, self._session.catalogue, settings)
        return self._bench

    def member_of(self, key: FigureKey) -> Member | None:
        """Return a figure's address in the comparison; None where it is rejected or gone."""
        if key.report not in self._feed.report_ids:
            return None
        member = (self._feed.report_ids.index(key.report), key.figure)
        return member if self.bench.has(member) else None

    def keys_of(self, own: OwnCheck) -> list[FigureKey]:
        """Return the figures that a check is about in these reports, in its order; empty where some are missing."""
        results = self.bench.results(own)
        return self._feed.keys_of(results[0].members) if results else []

    def words_of(self, key: FigureKey) -> Sequence[str]:
        """Return indicator, value and report of a figure."""
        member, found = self.member_of(key), self._session.figure(key)
        if member is None or found is None:
            return ("", "", "")
        return (
            self.bench.name(member),
            print_figure(found.current),
            short_names(self._session.case.reports).get(key.report, ""),
        )
