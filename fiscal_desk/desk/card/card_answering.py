"""Takes what the user answers in a pane about a report's card; card and figures change in one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QObject

from fiscal_desk.case.changes.commands import Command, RereadReport, SetCard, Together
from fiscal_desk.case.changes.step_names import report_name
from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.desk.fields.card_gaps import Asked, asked_step, with_answers
from fiscal_desk.desk.services.jobs import Jobs, Progress
from fiscal_desk.desk.services.session import Session
from fiscal_desk.figures.model import Reading
from fiscal_desk.worker.tasks import read


class CardAnswering(QObject):
    """One for a window. `lexicon` returns the user's lexicon as it is."""

    def __init__(self, session: Session, jobs: Jobs, lexicon: Callable[[], Lexicon], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._lexicon = lexicon

    def take(self, report_id: str, answers: Mapping[str, str]) -> None:
        """Put answers into a report's card; without any, remember that there will be none."""
        there = self._session.report(report_id)
        if there is None:
            return
        case, name = self._session.case, report_name(there.report)
        if not answers:
            step = asked_step(report_id, Asked.DISMISSED, case.choice)
            self._session.do(Together((step,), f"不再询问报告信息 {name}"))
            return
        card = with_answers(there.report, answers)
        shown = msgspec.structs.replace(there.report, card=card)
        lexicon = self._lexicon()

        def work(progress: Progress) -> Reading:
            return progress.run(read, shown, lexicon)

        def done(reading: Reading) -> None:
            now = self._session.report(report_id)
            if self._session.case is not case or now is None:
                return
            if now.report.text != there.report.text or now.report.card != there.report.card:
                self.take(report_id, answers)  # read with a card that no longer is the report's
                return
            commands: list[Command] = [SetCard(report_id, card)]
            if reading != now.reading:
                commands.append(RereadReport(report_id, reading))
            commands.append(asked_step(report_id, Asked.ANSWERED, case.choice))
            self._session.do(Together(tuple(commands), f"填写报告信息 {name}"))

        title = self.tr("正在照填写的报告信息重新识别《{name}》").format(name=name)
        self._jobs.start(title, work, done=done, key=f"card of {report_id}")
