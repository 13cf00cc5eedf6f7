"""What the user does to figures by menu, tool bar and keyboard: confirm, reject, restore, add, undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from fiscal_desk.case.changes.commands import ConfirmFigures, RejectFigures, RestoreFigures
from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState
from fiscal_desk.case.state.history import Action
from fiscal_desk.desk.actions.actions import Actions, words_of
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.inspector.add_figure import trimmed
from fiscal_desk.desk.inspector.inspector import Inspector
from fiscal_desk.desk.keys.key_rules import shown_keys
from fiscal_desk.desk.reviewing.review_queue import ReviewQueue
from fiscal_desk.desk.services.long_steps import LongSteps
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.tips.step_words import step_words

#: Report id, start and end (`str` offsets) of the text that is selected in a pane.
TextSelection = tuple[str, int, int]
_TO_CONFIRM = (FigureState.READ, FigureState.DOUBTFUL)


class Correcting(QObject):
    """Does what these actions are for, and greys those that have nothing to do."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        steps: LongSteps,
        inspector: Inspector,
        queue: ReviewQueue,
        actions: Actions,
        parent: QObject | None = None,
        *,
        selection: Callable[[], TextSelection | None] = lambda: None,
        chosen: Callable[[], Sequence[FigureKey]] = tuple,
    ) -> None:
        """A decision goes on in `queue`. `selection` returns the text that is selected in the panes, `chosen` the
        figures that are chosen in the list: with fewer than two the current figure is meant.
        """
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._steps = steps
        self._inspector = inspector
        self._selection = selection
        self._chosen = chosen
        self._queue = queue
        self.undo = actions.connect_to(ActionId.UNDO, self._undo)
        self.redo = actions.connect_to(ActionId.REDO, self._redo)
        self.confirm_next = actions.connect_to(ActionId.CONFIRM_NEXT, self._confirm_next)
        self.edit_value = actions.connect_to(ActionId.EDIT_VALUE, inspector.focus_value)
        self.reject = actions.connect_to(ActionId.REJECT, self._reject)
        self.restore = actions.connect_to(ActionId.RESTORE, self._restore)
        self.add_figure = actions.connect_to(ActionId.ADD_FIGURE, self._add)
        for signal in (session.current_changed, session.history_changed):  # which follows every change of figures
            signal.connect(self.refresh)
        session.case_replaced.connect(self.refresh)
        inspector.adding_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now, and name the steps that undo and redo would take."""
        case = self._session.case
        self.undo.setEnabled(case.can_undo)
        self.undo.setText(self._named(words_of(ActionId.UNDO), step_words(case.undo_label)))
        self.redo.setEnabled(case.can_redo)
        self.redo.setText(self._named(words_of(ActionId.REDO), step_words(case.redo_label)))
        adding = self._inspector.adding
        some = bool(self.targets())
        self.edit_value.setEnabled(adding or self._session.current_figure is not None)
        self.confirm_next.setEnabled(adding or some)
        for action in (self.reject, self.restore):
            action.setEnabled(some and not adding)

    def targets(self) -> list[CaseFigure]:
        """Return the figures that an action is for: those chosen in the list, else the current one."""
        keys = list(self._chosen())
        if len(keys) < 2:
            keys = [self._session.current] if self._session.current is not None else []
        found = [self._session.figure(key) for key in keys]
        return [figure for figure in found if figure is not None]

    @staticmethod
    def _named(words: str, step: str) -> str:
        # An ampersand in an indicator's name must not become a mnemonic.
        return f"{words} {step.replace('&', '&&')}" if step else words

    def _undo(self) -> None:
        self._steps.finish()
        label = step_words(self._session.case.undo_label)
        if self._may_undo():
            self._steps.turn(Action.UNDO, lambda: self._say(self.tr("已撤销：{step}").format(step=label)))

    def _may_undo(self) -> bool:
        """Ask before a report goes, and once before what was done on another day is taken back."""
        case = self._session.case
        gone = [report for each in case.undo_takes_out if (report := self._session.report(each)) is not None]
        if gone:
            names = "、".join(f"《{each.report.card.title or each.report.origin.name}》" for each in gone)
            words = self.tr("撤销这一步，会把{names}移出案卷；按 {keys} 可以放回。")
            words = words.format(names=names, keys=shown_keys(self.redo.shortcut()) or self.tr("“重做”"))
        elif 0 < case.undo_seq <= case.opened_at:
            words = self.tr("再往前，撤销的是这次打开案卷以前做的修改：{step}。").format(
                step=step_words(case.undo_label)
            )
        else:
            return True
        agreed = self._messages.ask(words, accept=self.tr("撤销"), cancel=self.tr("不撤销"))
        if agreed and not gone:
            case.opened_at = 0  # asked once is enough
        return agreed

    def _redo(self) -> None:
        self._steps.finish()
        label = step_words(self._session.case.redo_label)
        self._steps.turn(Action.REDO, lambda: self._say(self.tr("已重做：{step}").format(step=label)))

    def _say(self, words: str) -> None:
        self._messages.show_info(words)

    def _confirm_next(self) -> None:
        if self._inspector.adding:
            self._inspector.add_draft()
            return
        self._steps.finish()
        if not self._inspector.apply_pending():
            return
        targets = self.targets()
        keys = tuple(figure.key for figure in targets if figure.state in _TO_CONFIRM)

        def confirmed() -> None:
            if len(targets) > 1:
                self._say(self.tr("已确认 {count} 个数据。").format(count=len(keys)))
            self._go_on()

        if keys:
            self._steps.do(ConfirmFigures(keys), confirmed)
        else:
            confirmed()

    def _reject(self) -> None:
        self._steps.finish()
        targets = [figure for figure in self.targets() if figure.state is not FigureState.REJECTED]
        in_queue = all(self._queue.waits(figure) for figure in targets)
        # A value that was typed for it would bring the figure back when it is stored later.
        self._inspector.discard_pending()
        if not targets:
            return
        if len(targets) == 1:
            words = self.tr("已剔除“{text}”，按 {keys} 可撤销。").format(
                text=targets[0].current.text, keys=self._undo_keys()
            )
        else:
            words = self.tr("已剔除 {count} 个数据，按 {keys} 可一次撤销。").format(
                count=len(targets), keys=self._undo_keys()
            )

        def rejected() -> None:
            self._say(words)
            if in_queue:
                self._go_on()

        self._steps.do(RejectFigures(tuple(figure.key for figure in targets)), rejected)

    def _restore(self) -> None:
        self._steps.finish()
        self._inspector.discard_pending()
        keys = tuple(figure.key for figure in self.targets() if figure.corrections)
        if not keys:
            self._messages.show_info(self.tr("这个数据就是识别的原样，没有可还原的内容。"))
        else:
            words = self.tr("已还原 {count} 个数据，按 {keys} 可撤销。")
            words = words.format(count=len(keys), keys=self._undo_keys())
            self._steps.do(RestoreFigures(keys), lambda: self._say(words))

    def _undo_keys(self) -> str:
        """Return the keys that take a step back, or the action's name where it has none."""
        return shown_keys(self.undo.shortcut()) or self.tr("“撤销”")

    def _add(self) -> None:
        selection = self._selection()
        report = self._session.report(selection[0]) if selection else None
        if selection is None or report is None:
            self._messages.show_info(self.tr("请先在正文中选中一个数（连同单位），再补录。"))
            return
        start, end = trimmed(report.report.text, selection[1], selection[2])
        if start >= end or "\n" in report.report.text[start:end]:
            self._messages.show_info(self.tr("请只选中一个数和它的单位，再补录。"))
            return
        there = self._at(report.id, start, end)
        if there is not None:
            self._session.reveal([there.key])
            self._messages.show_info(self.tr("这里已经有一个数据，可直接修改它。"))
            return
        self._inspector.begin_adding(report.id, start, end)

    def _at(self, report_id: str, start: int, end: int) -> CaseFigure | None:
        for figure in self._session.case.figures(report_id):
            span = (figure.current.start, figure.current.end)
            if span == (start, end) and figure.state is not FigureState.REJECTED:
                return figure
        return None

    def _go_on(self) -> None:
        following = self._queue.following(self._session.current)
        if following is None or following == self._session.current:
            self._messages.show_info(self._queue.told_done())
        else:
            self._session.reveal([following])
