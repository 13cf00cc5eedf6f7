"""The inspector: everything about the current figure, and the place where it is put right."""

from __future__ import annotations

import time
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from fiscal_desk.case.changes.commands import AddFigure, CorrectFigure, SetNote
from fiscal_desk.case.model import Change, FigureKey
from fiscal_desk.case.related import related_figures
from fiscal_desk.desk.inspector.add_figure import Draft, draft_problem, propose_figure
from fiscal_desk.desk.inspector.field_row import FieldRow
from fiscal_desk.desk.inspector.inspector_completions import Completions
from fiscal_desk.desk.inspector.inspector_page import InspectorPage
from fiscal_desk.desk.inspector.puzzling import Puzzling
from fiscal_desk.desk.inspector.unwritten import Unwritten
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.messages import Cause, Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.field_editors import LineField
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.figures.changes import FigureChanges

#: So long reports are looked through in one turn of the event loop.
_STEP_SECONDS = 0.008


class Inspector(QScrollArea):
    """Shows the current figure field by field; Enter stores a field and goes back to the text, Esc puts it back."""

    return_to_text = Signal()
    adding_changed = Signal()  # a new figure is begun, stored or let go

    def __init__(
        self, session: Session, messages: Messages, buttons: Iterable[QAction] = (), parent: QWidget | None = None
    ) -> None:
        """`buttons` are the actions that stand as buttons beneath the sentence."""
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._completions = Completions()
        self._shown: FigureKey | None = None  # what the fields belong to, also while another figure becomes current
        self._draft: Draft | None = None  # changed by `_set_draft` alone
        self.page = InspectorPage(session.catalogue, buttons)
        self._unwritten = Unwritten(session, messages, self.page)
        self._puzzling = Puzzling(session, messages, self.page)
        self.setWidget(self.page)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("当前数据"))
        self.page.installEventFilter(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._connect()
        self._offer_words()
        self.show_current()

    def focus_value(self) -> None:
        """Put the focus into the value, ready to be typed over."""
        self._focus("value")

    def apply_pending(self) -> bool:
        """Store whatever was typed and not stored yet; return False where the fields still hold some of it."""
        applied = self._apply_note(), self._apply_rows()
        if not all(applied):
            self._unwritten.tell(self._shown)
        return all(applied)

    def write_kept(self) -> bool:
        """Try again to write what was typed about other figures; return whether all of it is in the case."""
        written = self._unwritten.write()
        if not written:
            self._unwritten.tell(self._shown)
        return not self._puzzling.tell(self._shown) and written

    @property
    def why_unstored(self) -> str:
        """What was typed and is not stored, for whoever would lose it."""
        unwritten, puzzling = self._unwritten.words(self._shown), self._puzzling.words(self._shown)
        said = [self.tr("还没有存盘：{values}。").format(values=unwritten)] if unwritten else []
        said += [self.tr("看不懂，还没有存下：{values}。").format(values=puzzling)] if puzzling else []
        return "\n".join(said) or self.tr("有一处填写的内容看不懂，还没有存下。")

    def discard_pending(self) -> None:
        """Put back what was typed and not stored yet."""
        for row in self.page.rows.values():
            row.restore()
        self._puzzling.tell_changes()

    @property
    def adding(self) -> bool:
        """Whether a new figure is being filled in."""
        return self._draft is not None

    def begin_adding(self, report_id: str, start: int, end: int) -> None:
        """Fill in a new figure for a piece of a report's text (`str` offsets)."""
        report = self._session.report(report_id)
        if report is None:
            return
        self.apply_pending()
        figure = propose_figure(report, start, end, self._session.catalogue)
        self._show_draft(Draft(report_id, figure))
        self._focus("indicator" if figure.value is not None and not figure.indicator else "value")

    def add_draft(self) -> bool:
        """Add the new figure to the case; return whether it was complete and could be added."""
        if self._draft is None or not self._apply_rows():
            return False
        draft = self._draft
        if problem := draft_problem(draft.figure):
            self._messages.show_warning(problem, cause=Cause.TYPED)
            self._focus("indicator" if draft.figure.unit else "value")
            return False
        before = {figure.key for figure in self._session.case.figures(draft.report)}
        if not self._session.do(AddFigure(draft.report, draft.figure)):
            return False
        self._messages.end(Cause.TYPED)
        self._set_draft(None)
        self._session.reveal([key for key in self._keys(draft.report) if key not in before])
        self.show_current()
        self._messages.show_info(self.tr("已补录“{indicator}”。").format(indicator=draft.figure.indicator))
        return True

    def cancel_adding(self) -> None:
        """Let the new figure go."""
        self._set_draft(None)
        self.show_current()

    def show_current(self) -> None:
        """Show the current figure as it stands now, or say that there is none."""
        self._show_fields()
        self._show_related()

    def _show_fields(self) -> None:
        self._keep()
        self._fill_fields()
        self._unwritten.give_back(self._shown)
        self._puzzling.give_back(self._shown)

    def _keep(self) -> None:
        """Keep what was typed and is not stored: the fields are about to be filled."""
        self._unwritten.keep(self._shown)
        self._puzzling.keep(self._shown)

    def _fill_fields(self) -> None:
        figure = self._session.current_figure
        report = self._session.report(figure.key.report) if figure else None
        if figure is None or report is None:
            self._shown = None
            self.page.show_nothing()
        else:
            self._shown = figure.key
            self.page.show_figure(report, figure)

    def _show_related(self) -> None:
        """Show what the other reports say of the figure in the fields."""
        figure = self._session.figure(self._shown)
        if figure is not None:
            case = self._session.case
            self.page.show_related(related_figures(case, figure), short_names(case.reports))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as wide as the page needs: there is no scrolling sideways."""
        if watched is self.page and event.type() is QEvent.Type.LayoutRequest:
            self.setMinimumWidth(self.page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return super().eventFilter(watched, event)

    def _show_draft(self, draft: Draft) -> None:
        report = self._session.report(draft.report)
        if report is not None:
            self._keep()
            self._shown = None
            self._set_draft(draft)
            self.page.show_draft(report, draft.figure)

    def _set_draft(self, draft: Draft | None) -> None:
        turned = (self._draft is None) is not (draft is None)
        self._draft = draft
        if turned:
            self.adding_changed.emit()

    def _connect(self) -> None:
        for row in self.page.rows.values():
            row.changed.connect(partial(self._on_changed, row))
            row.refused.connect(partial(self._on_refused, row))
            row.finished.connect(self._on_finished)
            row.escaped.connect(partial(self._on_row_escaped, row))
        self.page.note.entered.connect(self._apply_note)
        self.page.note.finished.connect(self.return_to_text)
        self.page.note.escaped.connect(self.return_to_text)
        self.page.related.chosen.connect(self._on_related_chosen)
        self.page.add_pressed.connect(self._on_finished)
        self.page.cancel_pressed.connect(self._on_escaped)
        self._session.current_changed.connect(self._on_current_changed)
        self._session.figures_changed.connect(self._on_figures_changed)
        self._session.case_leaving.connect(self._keep)
        self._session.case_replaced.connect(self._on_case_replaced)
        self._session.reports_changed.connect(self._on_reports_changed)

    def _focus(self, name: str) -> None:
        row = self.page.rows[name]
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(row.editor, LineField):
            row.editor.selectAll()
        self.ensureWidgetVisible(row)

    def _keys(self, report_id: str) -> list[FigureKey]:
        return [figure.key for figure in self._session.case.figures(report_id)]

    def _offer_words(self) -> None:
        if not self._completions.look_through_some(self._session.case, time.perf_counter() + _STEP_SECONDS):
            after_paint(self, self._offer_words)
            return
        for name, words in self._completions.of(self._session.case, self._session.catalogue).items():
            editor = self.page.rows[name].editor
            if isinstance(editor, LineField):
                editor.complete_from(words)
        after_paint(self, self._know_names)

    def _know_names(self) -> None:
        """Find out, a few reports a turn, which figures state which indicator: the first choice waits for none."""
        until, case = time.perf_counter() + _STEP_SECONDS, self._session.case
        for report in case.reports:
            case.named(report.id, "")
            if time.perf_counter() > until:
                after_paint(self, self._know_names)
                return

    def _apply_rows(self) -> bool:
        applied = [row.apply() for row in self.page.rows.values()]  # each says what is wrong with it
        return all(applied)

    def _apply_note(self) -> bool:
        figure = self._session.figure(self._shown)
        if figure is None or not self.page.note.pending():
            return True
        done = self._session.do(SetNote(figure.key, self.page.note.text().strip()))
        self._unwritten.of_note = self._session.unwritten is not None
        return done

    def _on_refused(self, row: FieldRow, why: str) -> None:
        if row.told.visibleRegion().isEmpty():  # else it stands there beneath what was typed
            self._messages.show_warning(why, cause=Cause.TYPED)

    def _on_changed(self, row: FieldRow, changes: FigureChanges) -> None:
        self._messages.end(Cause.TYPED)
        if self._draft is not None:
            self._show_draft(Draft(self._draft.report, changes.over(self._draft.figure)))
            return
        figure = self._session.figure(self._shown)
        if figure is None or not self._session.do(CorrectFigure(figure.key, changes, why=figure.note)):
            row.refuse(changes, unwritten=self._session.unwritten is not None)

    def _on_finished(self) -> None:
        if self._draft is None or self.add_draft():
            self.return_to_text.emit()

    def _on_row_escaped(self, row: FieldRow) -> None:
        if row.give_up():
            self._session.drop_unwritten()
        self._puzzling.tell_changes()
        self._on_escaped()

    def _on_escaped(self) -> None:
        self._messages.end(Cause.TYPED)
        if self._draft is not None:
            self.cancel_adding()
        self.return_to_text.emit()

    def _on_related_chosen(self, key: FigureKey) -> None:
        current = self._session.current
        self._session.reveal([current, key] if current is not None else [key])

    def _on_current_changed(self, key: FigureKey | None) -> None:
        self._messages.end(Cause.TYPED)
        if self._draft is not None:
            if key is None:
                return
            self._set_draft(None)
            self._messages.show_info(self.tr("补录没有完成，已放弃。"))
        else:
            self.apply_pending()  # it belongs to the figure before, whichever way the user went on
            self._messages.end(Cause.TYPED)  # what is not understood is told with the figure that it belongs to
        self.show_current()

    def _on_figures_changed(self, change: Change) -> None:
        if self._draft is not None:
            return
        figure = self._session.current_figure
        if figure is None or figure.key != self._shown:
            self.show_current()
            self._go_on_writing()
            return
        if figure.key in change.figures or not change.figures:
            self._show_fields()
        after_paint(self, self._show_related)  # what was put right is seen first
        self._go_on_writing()

    def _go_on_writing(self) -> None:
        """Write what was kept as soon as something could be written again."""
        if self._unwritten:
            after_paint(self, self._unwritten.write)

    def _on_reports_changed(self) -> None:
        after_paint(self, self._offer_words)

    def _on_case_replaced(self) -> None:
        self._unwritten.let_go()
        self._puzzling.let_go()
        self._set_draft(None)
        self._shown = None
        after_paint(self, self._offer_words)
        self.show_current()
