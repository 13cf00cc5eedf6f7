"""The window: builds the panels, puts them into their places, connects their signals. It decides nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.actions.table import IN_INSPECTOR
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.messages import Message, Weight
from fiscal_desk.desk.window.shell import STATE_VERSION, Shell

if TYPE_CHECKING:
    from fiscal_desk.case.model import FigureKey
    from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
    from fiscal_desk.desk.widgets.text_table import TextTable
    from fiscal_desk.desk.workshop.workshop import Workshop

_READING = "reading_mode"


class Window(Shell):
    """Left the list of figures, centre the panes, right the inspector, bottom the tabs."""

    def _later(self) -> Sequence[Callable[[], object]]:
        return (
            self.actions_.dress,
            self.docks.dress,
            self._load_list,
            self._load_reader,
            self._load_inspector,
            self._load_comparison,
            self._load_tabs,
            self._build_panels,
            self._build_tabs,
            self._load_reading,
            self._build_reading,
            self._build_work,
            self._connect,
            self._restore_panels,
        )

    # What comes after the first paint: each of these in a turn of the event loop of its own

    def _load_list(self) -> None:
        import fiscal_desk.desk.figure_list.figure_list  # noqa: F401

    def _load_reader(self) -> None:
        import fiscal_desk.figures.extraction  # noqa: F401

    def _load_inspector(self) -> None:
        import fiscal_desk.desk.inspector.inspector  # noqa: F401

    def _load_comparison(self) -> None:
        import fiscal_desk.comparison.remembered
        import fiscal_desk.desk.comparing.comparison_panel  # noqa: F401

    def _load_tabs(self) -> None:
        import fiscal_desk.desk.window.bottom_panels
        import fiscal_desk.desk.window.correction_panels  # noqa: F401

    def _load_reading(self) -> None:
        import fiscal_desk.desk.panes.pane_area
        import fiscal_desk.desk.search.search_results  # noqa: F401

    def _build_panels(self) -> None:
        from fiscal_desk.desk.figure_list.figure_list import FigureList
        from fiscal_desk.desk.inspector.inspector import Inspector
        from fiscal_desk.desk.pages.appearance import Appearance

        self.appearance = Appearance(self.settings.number("zoom", 1.0), self)
        self.figure_list = FigureList(self.session)
        self.list_dock.setWidget(self.figure_list)
        self.inspector = Inspector(self.session, self.messages, [self.actions_[name] for name in IN_INSPECTOR])
        self.inspector_dock.setWidget(self.inspector)

    def _build_tabs(self) -> None:
        from fiscal_desk.desk.window.bottom_panels import BottomPanels

        self.bottom_tabs = BottomPanels(self.session, self.messages, self.jobs, self.feed, self.actions_)
        tabs = self.bottom_tabs
        self.comparison, self.checks, self.tasks = tabs.comparison, tabs.checks, tabs.tasks
        self.charts, self.memo_charts = tabs.charts, tabs.memo_charts
        self.bottom_dock.setWidget(self.bottom_tabs)
        # The tabs say what stands there; a title above them would take a line of text from the panes.
        self.bottom_dock.setTitleBarWidget(QWidget())
        self.bottom_tabs.close_button.clicked.connect(self.bottom_dock.hide)
        self.bottom_tabs.turned.connect(self.docks.open_below)

    def _build_reading(self) -> None:
        from fiscal_desk.desk.looks.legend import Legend
        from fiscal_desk.desk.panes.own_pages import PageMeans
        from fiscal_desk.desk.panes.pane_area import PaneArea
        from fiscal_desk.desk.search.search_bar import SearchBar
        from fiscal_desk.desk.search.search_results import SearchResults
        from fiscal_desk.desk.window.correction_panels import CorrectionPanels
        from fiscal_desk.desk.window.memo_place import MemoPlace

        means = PageMeans(self.jobs, lambda why: self._dialogs().ask_password(why))
        self.panes = PaneArea(self.session, self.appearance, self.actions_, means=means)
        self.panes.room = self.docks.centre_width
        self.bottom_tabs.reports.serve(self.panes)
        self.search = SearchBar(self.session, self.panes, self.jobs)
        self.correction_panels = CorrectionPanels(
            self.session, self.messages, self.jobs, self.files, self.actions_, self.panes, self.bottom_tabs, self
        )
        self.results = SearchResults(self.session, self.search, self.bottom_tabs)
        self.legend = Legend()
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.addWidget(self.panes, 1)
        column.addWidget(self.search)
        column.addWidget(self.legend)
        self.message_stack.keep_free(self.search, self.legend)
        self.message_stack.hold(self.correction_panels.lesson_bar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.memo_place = MemoPlace(reading, self.docks, self._make_workshop)
        self.stack.addWidget(self.memo_place)

    def _build_work(self) -> None:
        from fiscal_desk.desk.correcting.correcting import Correcting
        from fiscal_desk.desk.correcting.setting_many import SettingMany
        from fiscal_desk.desk.keys.key_windows import KeyWindows
        from fiscal_desk.desk.memo.memo_output import MemoOutput
        from fiscal_desk.desk.norms.norm_checking import NormChecking
        from fiscal_desk.desk.panes.pane_area import MOST_COLUMNS
        from fiscal_desk.desk.rereading.memo_rereading import MemoRereading
        from fiscal_desk.desk.reviewing.review_progress import ReviewProgress
        from fiscal_desk.desk.reviewing.review_queue import ReviewQueue
        from fiscal_desk.desk.reviewing.reviewing import Reviewing
        from fiscal_desk.desk.services.long_steps import LongSteps
        from fiscal_desk.desk.window.help_actions import HelpActions
        from fiscal_desk.desk.window.pane_actions import PaneActions
        from fiscal_desk.desk.window.table_keeper import Places, TableKeeper

        actions = self.actions_
        self.queue = ReviewQueue(self.session, self.feed, self, order=self.queue_chooser.order)
        self.queue.narrowed = self.figure_list.filtered_keys
        self.queue_chooser.order_chosen.connect(self.queue.set_order)
        selection, chosen = self.panes.selected_span, self.figure_list.chosen_keys
        self.correcting = Correcting(
            self.session,
            self.messages,
            LongSteps(self.session, self.jobs, self),
            self.inspector,
            self.queue,
            actions,
            self,
            selection=selection,
            chosen=chosen,
        )
        many = SettingMany(self.session, self.messages, actions, self.inspector.apply_pending, selection, chosen, self)
        many.set_under.connect(self.correction_panels.teaching.offer_under)
        self.review_progress = ReviewProgress(self.queue)
        self.status.addPermanentWidget(self.review_progress)
        self.reviewing = Reviewing(self.session, self.messages, self.panes, self.queue, self)
        of = self.session, self.jobs, self.files, self.settings, self.appearance, actions
        self.help_actions = HelpActions(*of, self.correction_panels.report_shown, self)
        self.help_actions.sheets_wanted.connect(self.correction_panels.rereading.choose_sheets)
        self.pane_actions = PaneActions(
            self.session, self.messages, self.panes, self.inspector, self.correcting, self.settings, actions, self
        )
        self.memo_output = MemoOutput(
            self.session, self.messages, self.jobs, self.settings, self.memo_charts, self._settle, self
        )
        self.memo_output.decision_wanted.connect(self._decide_wordings)
        self.norm_checking = NormChecking(self.jobs, self.messages, self._dialogs, self)
        self.memo_rereading = MemoRereading(
            self.session, self.jobs, self.messages, self.settings, self._dialogs, self._settle, self
        )
        places = Places(self.session, self.panes, self.figure_list, self.appearance, self.bottom_tabs)
        self.table_keeper = TableKeeper(self.session, self.settings, self._tables(), places, self)
        self.key_windows = KeyWindows(actions, self.settings, self.messages, self)
        self.keys = self.key_windows.book
        self.keys.tell_in_tips(self.tools)
        self.menus.fill_columns(int(self.settings.number("columns", 0)), MOST_COLUMNS, self._choose_columns)

    def _connect(self) -> None:
        from fiscal_desk.desk.checking.beside_text import BesideText
        from fiscal_desk.desk.keys.key_windows import go_to_panel
        from fiscal_desk.desk.window.memo_place import NarrowPanes
        from fiscal_desk.desk.window.reading_mode import ReadingMode

        panes, walk = self.panes, self.reviewing
        self.memo_place.narrow.connect(NarrowPanes(panes).turn)
        self.session.case_replaced.connect(self._leave_workshop)
        self.session.reports_changed.connect(self._leave_workshop)
        self._put_to_work(
            {
                ActionId.MEMO: self.show_workshop,
                ActionId.WRITE_MEMO: self.write_memo,
                ActionId.MEMO_PDF: self.memo_output.export_pdf,
                ActionId.PRINT_MEMO: self.memo_output.print_memo,
                ActionId.REREAD_MEMO: self.memo_rereading.ask,
                ActionId.CHECK_DOCUMENT: self.norm_checking.ask,
                ActionId.COPY: self._copy,
                ActionId.FIND: self.search.open_search,
                ActionId.FIND_NEXT: lambda: self.search.go(1),
                ActionId.FIND_PREVIOUS: lambda: self.search.go(-1),
                ActionId.NEXT_WAITING: walk.next_waiting,
                ActionId.PREVIOUS_WAITING: walk.previous_waiting,
                ActionId.NEXT_FIGURE: walk.next_figure,
                ActionId.PREVIOUS_FIGURE: walk.previous_figure,
                ActionId.TO_TEXT: panes.focus_text,
                ActionId.NEXT_PANE: panes.focus_next,
                ActionId.ZOOM_IN: lambda: panes.zoom_by(1),
                ActionId.ZOOM_OUT: lambda: panes.zoom_by(-1),
                ActionId.ZOOM_RESET: lambda: panes.zoom_by(0),
                ActionId.EVEN_OUT: panes.even_out,
                ActionId.OWN_PAGES: self._turn_pages,
                ActionId.TABLE_WINDOW: self._open_table,
                ActionId.TO_LIST: lambda: go_to_panel(self.list_dock, self.figure_list.table),
                ActionId.TO_BOTTOM: lambda: go_to_panel(self.bottom_dock, self.bottom_tabs.currentWidget()),
            }
        )
        self.legend_switch = self.actions_.connect_switch(ActionId.LEGEND, self.legend.setVisible)
        self.reading_mode = ReadingMode(self, self._around_panes, self.panes.focus_text)
        self.reading_switch = self.actions_.connect_switch(ActionId.READING_MODE, self._turn_reading)
        self.actions_.check()
        self.files.settle = self._store
        self.files.reports.report_wanted.connect(panes.show_one)
        panes.close_requested.connect(self.files.reports.remove_report)
        panes.card_requested.connect(self.help_actions.show_card)
        panes.card_answered.connect(self.help_actions.answering.take)
        self.help_actions.keys_wanted.connect(self.key_windows.show_sheet)
        self.tasks.text_requested.connect(panes.show_text)
        self.checks.own.beside = BesideText(self.session, panes, self.settings)
        panes.value_requested.connect(self.focus_value)
        panes.menu_requested.connect(self._show_figure_menu)
        for name, table in self._tables().items():
            table.selection_told.connect(partial(self.status.show_selection, name))
        self.docks.room_wanted.connect(self._make_room)
        self.figure_list.value_requested.connect(self.focus_value)
        self.inspector.return_to_text.connect(panes.focus_text)
        self.appearance.changed.connect(lambda: self.settings.set_number("zoom", self.appearance.zoom))

    def _tables(self) -> dict[str, TextTable]:
        """Return the tables by the names under which their arrangement is kept."""
        return {
            "list": self.figure_list.table,
            "comparison": self.comparison.table,
            "views": self.comparison.views.table,
            "checks": self.checks.table,
            "findings": self.bottom_tabs.findings.table,
            "tasks": self.tasks.table,
            "reports": self.bottom_tabs.reports.table,
            "history": self.correction_panels.history.table,
        }

    def _make_room(self) -> None:
        """Give the text of a low window what room there is: smaller letters, no legend, until the user wants others."""
        self.legend_switch.setChecked(False)
        if self.appearance.zoom == 1.0:
            self.appearance.zoom_by(-1)

    def _turn_reading(self, on: bool) -> None:
        self.reading_mode.turn(on)
        if on:
            keys = self.actions_[ActionId.READING_MODE].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = self.tr("阅读模式：按 {keys} 回到整个窗口。").format(keys=keys)
            self.message_stack.show_message(Message(Weight.INFO, words, cause=_READING))
        else:
            self.message_stack.end(_READING)

    def _around_panes(self) -> list[QWidget]:
        return [self.list_dock, self.inspector_dock, self.bottom_dock, self.tools, self.status, self.legend]

    def _restore_panels(self) -> None:
        self.legend_switch.setChecked(self.settings.flag("legend", True))
        self.legend.setVisible(self.legend_switch.isChecked())
        self.panes.set_wanted_columns(int(self.settings.number("columns", 0)))
        self.table_keeper.restore_first()
        self._follow_case()
        self._enable()

    def _begin_reading(self) -> None:
        after_paint(self.panes, self.panes.focus_text)
        self.first_sight.give_way(self.panes)

    # What is asked of it

    def focus_value(self) -> None:
        """Go to the value of the current figure, showing the inspector where it is hidden."""
        self.inspector_dock.show()
        self.inspector_dock.raise_()
        self.inspector.focus_value()

    def show_workshop(self) -> None:
        """Show the workshop of the memo beside the panes, or put it away again."""
        if self.inspector.apply_pending() and self.session.case.reports:
            self.memo_place.turn()

    def _make_workshop(self) -> Workshop:
        from fiscal_desk.desk.workshop.memo_feed import MemoFeed
        from fiscal_desk.desk.workshop.workshop import Workshop

        self.memo_feed = MemoFeed(self.session, self.jobs, self.feed, self.memo_charts, self.settings, self)
        workshop = Workshop(self.session, self.memo_feed)
        self.message_stack.keep_free(workshop.finding)
        workshop.write_wanted.connect(self.write_memo)
        workshop.pdf_wanted.connect(self.memo_output.export_pdf)
        workshop.reread_wanted.connect(self.memo_rereading.ask)
        workshop.print_wanted.connect(self.memo_output.print_memo)
        return workshop

    def write_memo(self) -> None:
        """Open the dialog that writes the memo."""
        from fiscal_desk.desk.memo.memo_dialog import MemoDialog

        if self._settle() and self.session.case.reports:
            dialog = MemoDialog(self.session, self.messages, self.jobs, self.settings, self, charts=self.memo_charts)
            dialog.decision_wanted.connect(self._decide_wordings)
            dialog.open()

    def _decide_wordings(self) -> None:
        self.memo_place.bring()
        if self.memo_place.workshop is not None:
            self.memo_place.workshop.show_wordings()

    def save_state(self) -> None:
        """Remember sizes and places, as far as they are there to be remembered."""
        if self.is_complete:
            self.reading_switch.setChecked(False)  # what is put away there is not put away for ever
        self.docks.bring_back_now()
        self.settings.set_state("geometry", self.saveGeometry())
        self.settings.set_state("docks", self.saveState(STATE_VERSION))
        self.docks.keep(self.settings)
        if self.is_complete:
            self.table_keeper.keep()
            self.settings.set_flag("legend", self.legend_switch.isChecked())
        self.settings.last_case = self.session.case.path
        self.settings.sync()

    def _leave_workshop(self) -> None:
        """Without reports there is no memo."""
        if not self.session.case.reports:
            self.memo_place.put_away()

    def _dialogs(self) -> FileDialogs:
        return self.files.dialogs

    def _settle(self) -> bool:
        """Take in what is still being typed; return False where it cannot be understood or written."""
        self.memo_place.settle()
        self.bottom_tabs.findings.settle()
        return self.inspector.apply_pending()

    def _store(self) -> bool:
        """Take in what is still being typed; return False where something, of whatever figure, is not in the case."""
        settled = self._settle()
        return self.inspector.write_kept() and settled

    def _choose_columns(self, count: int) -> None:
        self.settings.set_number("columns", count)
        self.panes.set_wanted_columns(count)

    def _show_figure_menu(self, key: FigureKey | None, place: QPoint) -> None:
        from fiscal_desk.desk.correcting.figure_menu import figure_menu

        figure_menu(self, self.actions_, on_figure=key is not None).popup(place)

    def _turn_pages(self) -> None:
        if not self.panes.turn_pages():
            self.messages.show_info(self.tr("这份报告没有原页可看：只有 PDF 和幻灯片有。"))

    def _open_table(self) -> None:
        if not self.panes.open_table():
            self.messages.show_info(self.tr("这里没有表格；先点一下要看的表格里的数据。"))

    def _copy(self) -> None:
        table = next((each for each in self._tables().values() if each.hasFocus()), None)
        if table is not None:
            table.copy_selection()
        elif pane := self.panes.active:
            pane.shown.copy()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what was typed and remember sizes; everything else is on disk already."""
        if (
            self.is_complete
            and not self._store()
            and not self.messages.ask(
                self.inspector.why_unstored, accept=self.tr("不存，直接退出"), cancel=self.tr("回去改")
            )
        ):
            event.ignore()
            return
        if self.is_taken_on and not self.files.cases.saving.finish():
            event.ignore()  # the case could not be written: that is said in the window
            return
        if self.is_taken_on:
            self.save_state()
        event.accept()
