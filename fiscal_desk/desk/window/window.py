"""The window: builds the panels, puts them into their places, connects their signals. It decides nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from fiscal_desk.case.model import FigureKey
from fiscal_desk.desk.actions.actions import Actions, words_of
from fiscal_desk.desk.actions.ids import ActionId, MenuId
from fiscal_desk.desk.actions.table import IN_INSPECTOR
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.comparing.comparison_panel import number_of, view_of
from fiscal_desk.desk.correcting.correcting import Correcting
from fiscal_desk.desk.correcting.figure_menu import figure_menu
from fiscal_desk.desk.figure_list.figure_list import FigureList
from fiscal_desk.desk.files.files import Files
from fiscal_desk.desk.files.unsaved import unsaved_cases
from fiscal_desk.desk.files.welcome import WelcomePage
from fiscal_desk.desk.inspector.inspector import Inspector
from fiscal_desk.desk.keys.key_windows import KeyWindows, go_to_panel
from fiscal_desk.desk.looks.icons import application_icon
from fiscal_desk.desk.looks.legend import Legend
from fiscal_desk.desk.pages.appearance import Appearance
from fiscal_desk.desk.panes.pane_area import PaneArea
from fiscal_desk.desk.reviewing.queue_chooser import QueueChooser, ReviewProgress
from fiscal_desk.desk.reviewing.review_queue import ReviewQueue
from fiscal_desk.desk.reviewing.reviewing import Reviewing
from fiscal_desk.desk.search.search_bar import SearchBar
from fiscal_desk.desk.search.search_results import SearchResults
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.messages import Message, Messages, Weight
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.widgets.message_bar import MessageStack
from fiscal_desk.desk.window.bottom_panels import BottomPanels
from fiscal_desk.desk.window.correction_panels import CorrectionPanels
from fiscal_desk.desk.window.docks import Docks
from fiscal_desk.desk.window.help_actions import HelpActions
from fiscal_desk.desk.window.menus import Menus, fill_tool_bar, make_tool_bar
from fiscal_desk.desk.window.pane_actions import PaneActions
from fiscal_desk.desk.window.status import Status

_STATE_VERSION = 1
#: What a window's title and borders take of the screen.
_FRAME = QSize(16, 48)
#: What is greyed while no report is open.
_OF_REPORTS = (
    ActionId.MEMO,
    ActionId.FIND,
    ActionId.TO_TEXT,
    ActionId.NEXT_PANE,
    ActionId.NEXT_WAITING,
    ActionId.PREVIOUS_WAITING,
    ActionId.NEXT_FIGURE,
    ActionId.PREVIOUS_FIGURE,
)


class Window(QMainWindow):
    """Left the list of figures, centre the panes, right the inspector, bottom the tabs."""

    language_chosen = Signal(str)  # a code of `language.LANGUAGES`, empty for the system's

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: Jobs,
        settings: Settings,
        files: Files,
        feed: ComparisonFeed,
    ) -> None:
        super().__init__()
        self.session = session
        self.messages = messages
        self.jobs = jobs
        self.settings = settings
        self.files = files
        self.feed = feed
        self.setObjectName("window")
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._build_panels()
        self._build_centre()
        self._build_actions()
        self._connect()
        self._restore()
        self.show_case()

    # Building

    def _build_panels(self) -> None:
        self.appearance = Appearance(self.settings.number("zoom", 1.0), self)
        self.actions_ = Actions(self)
        self.figure_list = FigureList(self.session)
        self.inspector = Inspector(self.session, self.messages)
        self.bottom_tabs = BottomPanels(self.session, self.messages, self.jobs, self.feed, self.actions_)
        self.comparison, self.checks = self.bottom_tabs.comparison, self.bottom_tabs.checks
        self.tasks, self.charts = self.bottom_tabs.tasks, self.bottom_tabs.charts
        self.memo_charts = self.bottom_tabs.memo_charts
        self.correction_panels = CorrectionPanels(
            self.session, self.messages, self.jobs, self.files, self.actions_, self
        )
        self.correction_panels.add_tabs(self.bottom_tabs)
        area = Qt.DockWidgetArea
        self.list_dock = self._dock("list", ActionId.PANEL_LIST, area.LeftDockWidgetArea, self.figure_list)
        self.inspector_dock = self._dock(
            "inspector", ActionId.PANEL_INSPECTOR, area.RightDockWidgetArea, self.inspector
        )
        self.bottom_dock = self._dock("bottom", ActionId.PANEL_BOTTOM, area.BottomDockWidgetArea, self.bottom_tabs)
        self.docks = Docks(self, (self.list_dock, self.inspector_dock, self.bottom_dock))

    def _build_centre(self) -> None:
        self.message_stack = MessageStack()
        self.panes = PaneArea(self.session, self.appearance, self.actions_)
        self.search = SearchBar(self.session, self.panes, self.jobs)
        self.results = SearchResults(self.session, self.search)
        self.results.stand_in(self.bottom_tabs)
        self.legend = Legend()
        self.welcome = WelcomePage()
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.addWidget(self.panes, 1)
        column.addWidget(self.correction_panels.lesson_bar)
        column.addWidget(self.search)
        column.addWidget(self.legend)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(reading)
        centre = QWidget()
        outer = QVBoxLayout(centre)
        outer.addWidget(self.message_stack)
        outer.addWidget(self.stack, 1)
        for layout in (column, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setCentralWidget(centre)
        self.status = Status(self.session, self.jobs, self)
        self.setStatusBar(self.status)

    def _build_actions(self) -> None:
        actions = self.actions_
        self.correcting = Correcting(self.session, self.messages, self.inspector, actions, self)
        self.correcting.set_selection_source(self.panes.selected_span)
        self.correcting.set_chosen_source(self.figure_list.chosen_keys)
        self.queue = ReviewQueue(self.session, self.feed, self)
        self.correcting.set_queue(self.queue)
        self.review_progress = ReviewProgress(self.queue)
        self.status.addPermanentWidget(self.review_progress)
        self.reviewing = Reviewing(self.session, self.messages, self.panes, self.queue, self)
        self.inspector.set_actions(actions[name] for name in IN_INSPECTOR)
        self.correction_panels.set_panes(self.panes)
        self.help_actions = HelpActions(
            self.session, self.jobs, self.files, self.settings, self.appearance, actions, self
        )
        self.help_actions.report_shown = lambda: self.panes.active.report_id if self.panes.active else ""
        self.pane_actions = PaneActions(
            self.session, self.messages, self.panes, self.inspector, self.correcting, self.settings, actions, self
        )
        self.tools = make_tool_bar(self)
        actions.adopt(ActionId.PANEL_TOOLS, self.tools.toggleViewAction())
        self.menus = Menus(self, actions)
        self.queue_chooser = QueueChooser(self.queue, self.settings, actions, self.menus[MenuId.ORDERS], self)
        fill_tool_bar(self.tools, actions, {MenuId.ORDERS: self.queue_chooser})
        self.addToolBar(self.tools)
        self.menus.fill_columns(int(self.settings.number("columns", 0)), self._choose_columns)
        self.menus.fill_languages(self.settings.language, self.language_chosen.emit)
        self._fill_recent()
        self.key_windows = KeyWindows(actions, self.settings, self.messages, self)
        self.keys = self.key_windows.book
        self.keys.tell_in_tips(self.tools)

    def _connect(self) -> None:
        files, panes, walk = self.files, self.panes, self.reviewing
        slots: dict[ActionId, Callable[[], object]] = {
            ActionId.NEW_CASE: files.new_case,
            ActionId.OPEN_REPORTS: files.choose_reports,
            ActionId.OPEN_CASE: files.choose_case,
            ActionId.OPEN_SAMPLES: files.open_samples,
            ActionId.SAVE_CASE: files.save_case,
            ActionId.SAVE_CASE_AS: files.save_case_as,
            ActionId.CLEAR_RECENT: self._clear_recent,
            ActionId.MEMO: self.write_memo,
            ActionId.QUIT: self.close,
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
            ActionId.ZOOM_IN: lambda: self.appearance.zoom_by(1),
            ActionId.ZOOM_OUT: lambda: self.appearance.zoom_by(-1),
            ActionId.ZOOM_RESET: lambda: self.appearance.zoom_by(0),
            ActionId.EVEN_OUT: panes.even_out,
            ActionId.TO_LIST: lambda: go_to_panel(self.list_dock, self.figure_list.table),
            ActionId.TO_BOTTOM: lambda: go_to_panel(self.bottom_dock, self.bottom_tabs.currentWidget()),
            ActionId.ABOUT: self._show_about,
        }
        for name, slot in slots.items():
            self.actions_.connect_to(name, slot)
        self.legend_switch = self.actions_.connect_switch(ActionId.LEGEND, self.legend.setVisible)
        self.actions_.check()
        files.settle = self.inspector.apply_pending
        # Later, because the list must not be cleared while one of its own actions is at work.
        files.recent_changed.connect(self._fill_recent, Qt.ConnectionType.QueuedConnection)
        files.case_named.connect(self.show_title)
        files.case_named.connect(self.message_stack.clear)  # what was said of the case and its file before
        files.report_wanted.connect(panes.show_one)
        panes.close_requested.connect(files.remove_report)
        panes.card_requested.connect(self.help_actions.show_card)
        self.help_actions.keys_wanted.connect(self.key_windows.show_sheet)
        self.tasks.text_requested.connect(panes.show_text)
        panes.value_requested.connect(self.focus_value)
        panes.menu_requested.connect(self._show_figure_menu)
        self.figure_list.value_requested.connect(self.focus_value)
        self.inspector.return_to_text.connect(panes.focus_text)
        self.session.case_replaced.connect(self.show_case)
        self.session.reports_changed.connect(self.show_case)
        self.messages.shown.connect(self._show_message)
        self.appearance.changed.connect(lambda: self.settings.set_number("zoom", self.appearance.zoom))
        self.checks.own.set_rows_source(self.comparison.chosen_keys)
        self.comparison.view_changed.connect(lambda view: self.settings.set_number("view", number_of(view)))
        welcome = self.welcome
        welcome.open_reports.connect(files.choose_reports)
        welcome.open_case.connect(files.choose_case)
        welcome.open_samples.connect(files.open_samples)
        welcome.path_chosen.connect(lambda path: files.open_paths([path]))
        welcome.restore_chosen.connect(files.open_case)

    # What stands there

    def show_case(self) -> None:
        """Show the panes where the case has reports, the welcome page where it has none."""
        empty = not self.session.case.reports
        if empty:
            self._fill_welcome()
        first = not empty and self.stack.currentIndex() == 0
        self.stack.setCurrentIndex(0 if empty else 1)
        if first:
            after_paint(self.panes, self.panes.focus_text)  # once the panes are there
            self.docks.bring_back()
        elif empty:
            self.docks.put_away()
        for name in _OF_REPORTS:
            self.actions_[name].setEnabled(not empty)
        self.show_title()

    def show_title(self) -> None:
        """Write the case's name into the title."""
        case = self.session.case
        name = case.name if case.is_saved else self.tr("未保存的案卷")
        if case.is_read_only:
            name += self.tr("（只读）")
        shown = self.tr("{name} — 财政对读").format(name=name) if case.is_saved or case.reports else self.tr("财政对读")
        self.setWindowTitle(shown)

    def focus_value(self) -> None:
        """Go to the value of the current figure, showing the inspector where it is hidden."""
        self.inspector_dock.show()
        self.inspector_dock.raise_()
        self.inspector.focus_value()

    def write_memo(self) -> None:
        """Open the dialog that writes the memo."""
        from fiscal_desk.desk.memo.memo_dialog import MemoDialog

        if self.inspector.apply_pending() and self.session.case.reports:
            MemoDialog(self.session, self.messages, self.jobs, self, charts=self.memo_charts).open()

    def sizeHint(self) -> QSize:
        """Return a size that shows everything on an office screen."""
        return QSize(1440, 900)

    def save_state(self) -> None:
        """Remember sizes and places."""
        self.docks.bring_back_now()
        self.settings.set_state("geometry", self.saveGeometry())
        self.settings.set_state("docks", self.saveState(_STATE_VERSION))
        self.settings.set_state("list", self.figure_list.column_state())
        self.settings.set_flag("legend", self.legend_switch.isChecked())
        self.settings.last_case = self.session.case.path
        self.settings.sync()

    def _restore(self) -> None:
        self.legend_switch.setChecked(self.settings.flag("legend", True))
        self.legend.setVisible(self.legend_switch.isChecked())
        self.panes.set_wanted_columns(int(self.settings.number("columns", 0)))
        self.comparison.set_view(view_of(int(self.settings.number("view", 0))))
        if not self.restoreGeometry(self.settings.state("geometry")):
            # A laptop at 150 % has room for less than an office screen.
            self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - _FRAME))
        self.figure_list.restore_columns(self.settings.state("list"))
        self.docks.new = not self.restoreState(self.settings.state("docks"), _STATE_VERSION)

    def _dock(self, name: str, shows: ActionId, area: Qt.DockWidgetArea, widget: QWidget) -> QDockWidget:
        dock = QDockWidget(words_of(shows), self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.actions_.adopt(shows, dock.toggleViewAction())
        self.addDockWidget(area, dock)
        return dock

    def _fill_recent(self) -> None:
        recent = self.settings.recent
        self.menus.fill_recent(recent, lambda path: self.files.open_paths([path]))
        if self.stack.currentIndex() == 0:
            self._fill_welcome()

    def _fill_welcome(self) -> None:
        self.welcome.show_files(unsaved_cases(self.session.case.path), self.settings.recent)

    def _clear_recent(self) -> None:
        self.settings.forget_recent()
        self._fill_recent()

    def _choose_columns(self, count: int) -> None:
        self.settings.set_number("columns", count)
        self.panes.set_wanted_columns(count)

    def _show_message(self, message: Message) -> None:
        if message.weight is Weight.INFO and message.offer is None:
            self.status.show_message(message)
        else:
            self.message_stack.show_message(message)

    def _show_figure_menu(self, key: FigureKey | None, place: QPoint) -> None:
        figure_menu(self, self.actions_, on_figure=key is not None).popup(place)

    def _copy(self) -> None:
        if pane := self.panes.active:
            pane.view.copy()

    def _show_about(self) -> None:
        from fiscal_desk.desk.help.about import AboutDialog

        AboutDialog(self).open()

    # Hands

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths: Sequence[Path] = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files.open_paths(paths)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew where the palette changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.dress()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what was typed and remember sizes; everything else is on disk already."""
        if not self.inspector.apply_pending() and not self.messages.ask(
            self.tr("有一处填写的内容看不懂，还没有存下。"),
            accept=self.tr("不存，直接退出"),
            cancel=self.tr("回去改"),
        ):
            event.ignore()
            return
        self.save_state()
        event.accept()
