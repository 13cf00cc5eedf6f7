"""Putting the spans of figures right: moved by keys or by dragging, taken from a selection, parted, joined."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from fiscal_desk.case.changes.commands import Command
from fiscal_desk.case.changes.spans import (
    End,
    merge_figures,
    neighbour_behind,
    next_span,
    pieces_of,
    respan_figure,
    span_limits,
    split_figure,
)
from fiscal_desk.case.model import CaseFigure, CaseReport, FigureKey
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.correcting.correcting import Correcting, TextSelection
from fiscal_desk.desk.fields.value_typed import tell_value
from fiscal_desk.desk.inspector.add_figure import trimmed
from fiscal_desk.desk.inspector.inspector import Inspector
from fiscal_desk.desk.services.messages import Cause, Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.figures.typing.new_span import SpanError
from fiscal_desk.report.model import Span


class SpanEditing(QObject):
    """Does what these actions are for, and greys them where no figure is meant."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        inspector: Inspector,
        correcting: Correcting,
        actions: Actions,
        selection: Callable[[], TextSelection | None],
        parent: QObject | None = None,
    ) -> None:
        """`selection` returns what is selected in the panes: report id and text offsets."""
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._inspector = inspector
        self._correcting = correcting
        self._selection = selection
        steps = (
            (ActionId.START_LEFT, End.START, -1),
            (ActionId.START_RIGHT, End.START, 1),
            (ActionId.END_LEFT, End.END, -1),
            (ActionId.END_RIGHT, End.END, 1),
        )
        self._actions = [actions.connect_to(name, partial(self._step, end, step)) for name, end, step in steps]
        self._actions.append(actions.connect_to(ActionId.TAKE_SELECTION, self._take_selection))
        self._actions.append(actions.connect_to(ActionId.SPLIT_FIGURE, self._split))
        self._actions.append(actions.connect_to(ActionId.MERGE_FIGURES, self._merge))
        for signal in (session.current_changed, session.figures_changed, session.case_replaced):
            signal.connect(self.refresh)
        inspector.adding_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now."""
        some = self._session.current_figure is not None and not self._inspector.adding
        for action in self._actions:
            action.setEnabled(some)

    def draw(self, key: FigureKey, start: int, end: int) -> bool:
        """Give a figure another span; return False, having said why, where its words are no value."""
        figure, report = self._session.figure(key), self._session.report(key.report)
        if figure is None or report is None:
            return False
        if not self._run(lambda: respan_figure(report.report, figure, start, end)):
            return False
        self._tell(key)
        return True

    def _step(self, end: End, step: int) -> None:
        if (found := self._current()) is None:
            return
        report, figure = found
        limits = span_limits(report.report, self._session.case.figures(report.id), figure)
        span = next_span(report.report, figure, limits, end, step)
        if span is None:
            self._messages.show_info(self.tr("往这边没有可以读作数值的范围了。"))
        else:
            self.draw(figure.key, span.start, span.end)

    def _take_selection(self) -> None:
        if (found := self._current()) is None:
            return
        report, figure = found
        span = self._selected(report)
        if span is None:
            self._messages.show_info(self.tr("请先在当前数据的报告里选中一个数（连同单位）。"))
        else:
            self.draw(figure.key, span.start, span.end)

    def _split(self) -> None:
        if (found := self._current()) is None:
            return
        report, figure = found
        selected = self._selected(report)
        now = figure.current
        inside = selected is not None and now.start <= selected.start < selected.end <= now.end
        pieces: list[Span] = []

        def command() -> Command:
            pieces.extend(pieces_of(report.report, figure, selected if inside else None))
            return split_figure(report.report, figure, pieces)

        if self._run(command):
            texts = [report.report.text[piece.start : piece.end] for piece in pieces]
            words = self.tr("已拆成 {pieces}，按 Ctrl+Z 可撤销。")
            self._messages.show_info(words.format(pieces="、".join(f"“{text}”" for text in texts)))

    def _merge(self) -> None:
        if (found := self._current()) is None:
            return
        report, figure = found
        figures = self._session.case.figures(report.id)
        chosen = [each for each in self._correcting.targets() if each.key.report == report.id]
        pair = chosen if len(chosen) == 2 else [figure]
        if len(pair) == 1 and (behind := neighbour_behind(figures, figure)):
            pair.append(behind)
        if len(pair) < 2:
            self._messages.show_info(self.tr("后面没有可合并的数据了。"))
            return
        one, other = sorted(pair, key=lambda each: each.current.start)
        if neighbour_behind(figures, one) != other:
            self._messages.show_warning(
                self.tr("这两个数据之间还有别的数据，不能合并；请选相邻的两个。"), cause=Cause.REFUSED
            )
        elif self._run(lambda: merge_figures(report, one, other)):
            self._session.set_current(one.key)
            self._tell(one.key)

    def _current(self) -> tuple[CaseReport, CaseFigure] | None:
        if not self._inspector.apply_pending():
            return None
        figure = self._session.current_figure
        report = self._session.report(figure.key.report) if figure else None
        return (report, figure) if figure and report else None

    def _selected(self, report: CaseReport) -> Span | None:
        selection = self._selection()
        if selection is None or selection[0] != report.id:
            return None
        start, end = trimmed(report.report.text, selection[1], selection[2])
        return Span(start, end) if start < end else None

    def _run(self, command: Callable[[], Command]) -> bool:
        try:
            return self._session.do(command())
        except SpanError as error:
            self._messages.show_warning(refusal_words(error), cause=Cause.REFUSED)
            return False

    def _tell(self, key: FigureKey) -> None:
        if figure := self._session.figure(key):
            words = self.tr("范围已改为“{text}”，{meaning}；按 Ctrl+Z 可撤销。")
            text = figure.current.text.replace("\n", "")
            self._messages.show_info(words.format(text=text, meaning=tell_value(figure.current)))
