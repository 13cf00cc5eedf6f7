"""What is seen of the window first: its bars, the welcome page, and the docks, which are still empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QStatusBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.desk.actions.actions import Actions, words_of
from fiscal_desk.desk.actions.ids import ActionId, MenuId
from fiscal_desk.desk.files.first_sight import FirstSight
from fiscal_desk.desk.files.welcome import WelcomePage
from fiscal_desk.desk.looks.icons import application_icon
from fiscal_desk.desk.reviewing.queue_chooser import QueueChooser
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.messages import Message, Messages, Weight
from fiscal_desk.desk.widgets.message_bar import MessageStack
from fiscal_desk.desk.window.docks import Docks
from fiscal_desk.desk.window.menus import Menus, fill_tool_bar, make_tool_bar
from fiscal_desk.desk.window.stages import Stages

if TYPE_CHECKING:
    from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
    from fiscal_desk.desk.files.files import Files
    from fiscal_desk.desk.services.jobs import Jobs
    from fiscal_desk.desk.services.session import Session
    from fiscal_desk.desk.settings.settings import Settings
    from fiscal_desk.desk.window.status import Status

STATE_VERSION = 1
#: What a window's title and borders take of the screen.
_FRAME = QSize(16, 48)
#: Questions and bars above the text may take its room on a low screen, but not push the window over its edge.
_LOWEST_CENTRE = 150
#: What is greyed while no report is open.
_OF_REPORTS = (
    *(ActionId.MEMO, ActionId.WRITE_MEMO, ActionId.MEMO_PDF, ActionId.PRINT_MEMO, ActionId.REREAD_MEMO),
    *(ActionId.FIND, ActionId.TO_TEXT, ActionId.NEXT_PANE, ActionId.NEXT_WAITING, ActionId.PREVIOUS_WAITING),
    *(ActionId.NEXT_FIGURE, ActionId.PREVIOUS_FIGURE),
)


class Shell(QMainWindow):
    """Shows a case without reports by itself; what one with reports needs is built in stages after the first paint.

    It can be painted before there is a case: `take_on` puts it to work. Nothing can be done with it until then.
    """

    language_chosen = Signal(str)  # a code of `language.LANGUAGES`, empty for the system's
    first_painted = Signal()

    session: Session
    messages: Messages
    jobs: Jobs
    files: Files
    feed: ComparisonFeed
    status: Status

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self._stages: Stages | None = None
        self._painted = False
        self.setObjectName("window")
        self.setWindowTitle(self.tr("财政对读"))
        self.setWindowIcon(application_icon())
        self.setDockNestingEnabled(True)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._following = False
        self.actions_ = Actions(self)
        self._build_places()
        self._build_bars()
        self._restore()
        self.welcome.show_files((), self.settings.recent)
        self.docks.put_away()

    def take_on(self, session: Session, messages: Messages, jobs: Jobs, files: Files, feed: ComparisonFeed) -> None:
        """Show a case and do what is asked from now on; called once."""
        from fiscal_desk.desk.window.status import Status

        self.session, self.messages, self.jobs, self.files, self.feed = session, messages, jobs, files, feed
        self.setAcceptDrops(True)
        self.status = Status(session, jobs, self)
        self.setStatusBar(self.status)
        self._connect_files()
        self.first_sight.follow(files.reports, session, jobs)
        self._stages = Stages(self, self._later())
        self.show_case()
        self.update()  # the next paint begins the stages

    @property
    def is_taken_on(self) -> bool:
        """Whether there is a case behind the window."""
        return self._stages is not None

    @property
    def is_complete(self) -> bool:
        """Whether everything has been built."""
        return self._stages is not None and self._stages.done

    def complete(self) -> None:
        """Build all that is not seen while no report is open; happens by itself once the window has been painted."""
        if self._stages is not None:
            self._stages.finish()

    def _later(self) -> Sequence[Callable[[], object]]:
        """Return the stages in which the rest is built."""
        raise NotImplementedError

    def _begin_reading(self) -> None:
        """Put the keyboard where the reports are read, once they are on screen."""
        raise NotImplementedError

    # What is seen first

    def _build_places(self) -> None:
        """Build the centre with the welcome page, and the docks, still empty."""
        self.message_stack = MessageStack()
        self.welcome = WelcomePage()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        centre = QWidget()
        centre.setMinimumHeight(_LOWEST_CENTRE)
        outer = QVBoxLayout(centre)
        middle = QHBoxLayout()
        middle.addWidget(self.stack, 1)
        outer.addLayout(middle, 1)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.setCentralWidget(centre)
        self.message_stack.lie_over(centre)
        self.first_sight = FirstSight(self.settings, self.stack, middle, self.message_stack)
        self.setStatusBar(_room_for_status())
        area = Qt.DockWidgetArea
        self.list_dock = self._dock("list", ActionId.PANEL_LIST, area.LeftDockWidgetArea)
        self.inspector_dock = self._dock("inspector", ActionId.PANEL_INSPECTOR, area.RightDockWidgetArea)
        self.bottom_dock = self._dock("bottom", ActionId.PANEL_BOTTOM, area.BottomDockWidgetArea)
        self.docks = Docks(self, (self.list_dock, self.inspector_dock, self.bottom_dock))

    def _build_bars(self) -> None:
        actions = self.actions_
        self.tools = make_tool_bar(self)
        actions.adopt(ActionId.PANEL_TOOLS, self.tools.toggleViewAction())
        self.menus = Menus(self, actions)
        self.queue_chooser = QueueChooser(self.settings, actions, self.menus[MenuId.ORDERS], self)
        fill_tool_bar(self.tools, actions, {MenuId.ORDERS: self.queue_chooser})
        self.addToolBar(self.tools)
        self.menus.fill_languages(self.settings.language, self.language_chosen.emit)
        self._list_recent()

    def _connect_files(self) -> None:
        files, welcome = self.files, self.welcome
        self._put_to_work(
            {
                ActionId.NEW_CASE: files.cases.new_case,
                ActionId.OPEN_REPORTS: files.reports.choose_reports,
                ActionId.OPEN_FOLDER: files.reports.choose_folder,
                ActionId.PASTE_REPORT: files.reports.paste,
                ActionId.OPEN_CASE: files.cases.choose_case,
                ActionId.OPEN_SAMPLES: files.reports.open_samples,
                ActionId.SAVE_CASE: files.cases.save_case,
                ActionId.SAVE_CASE_AS: files.cases.save_case_as,
                ActionId.CLEAR_RECENT: self._clear_recent,
                ActionId.QUIT: self.close,
                ActionId.ABOUT: self._show_about,
            }
        )
        # Later, because the list must not be cleared while one of its own actions is at work.
        files.recent.changed.connect(self._on_recent)
        files.cases.case_named.connect(self.show_title)
        files.cases.case_named.connect(self.message_stack.clear)  # what was said of the case and its file before
        self.session.case_leaving.connect(self.message_stack.clear)  # what of it is lost is said when it has gone
        self._follow_case()
        self.messages.shown.connect(self._show_message)
        self.messages.over.connect(self.message_stack.end)
        welcome.open_reports.connect(files.reports.choose_reports)
        welcome.open_case.connect(files.cases.choose_case)
        welcome.open_samples.connect(files.reports.open_samples)
        welcome.path_chosen.connect(lambda path: files.open_paths([path]))
        welcome.restore_chosen.connect(files.cases.open_case)

    def _follow_case(self) -> None:
        """Show the case whenever it has changed, after all who have followed it until now."""
        for signal in (self.session.case_replaced, self.session.reports_changed):
            if self._following:
                signal.disconnect(self.show_case)
            signal.connect(self.show_case)
        self._following = True

    def _put_to_work(self, slots: Mapping[ActionId, Callable[[], object]]) -> None:
        for name, slot in slots.items():
            self.actions_.connect_to(name, slot)

    # What stands there

    def show_case(self) -> None:
        """Show the panes where the case has reports, the welcome page where it has none."""
        empty = not self.session.case.reports
        if empty:
            self._fill_welcome()
        else:
            self.complete()
        first = not empty and self.stack.currentIndex() == 0
        self.stack.setCurrentIndex(0 if empty else 1)
        if first:
            self._begin_reading()
            self.docks.bring_back()
        elif empty:
            self.first_sight.end_text()
            self.docks.put_away()
        self._enable()
        self.show_title()

    def show_title(self) -> None:
        """Write the case's name into the title."""
        case = self.session.case
        name = case.name if case.is_saved else self.tr("未保存的案卷")
        if not case.is_saved and case.reports:
            name = self.tr("{name}（未保存）").format(name=self.files.cases.case_proposal())
        if case.is_read_only:
            name += self.tr("（只读）")
        shown = self.tr("{name} — 财政对读").format(name=name) if case.is_saved or case.reports else self.tr("财政对读")
        self.setWindowTitle(shown)

    def sizeHint(self) -> QSize:
        """Return a size that shows everything on an office screen."""
        return QSize(1440, 900)

    def _restore(self) -> None:
        if not (fits := self.restoreGeometry(self.settings.state("geometry"))):
            # A laptop at 150 % has room for less than an office screen.
            self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - _FRAME))
        restored = self.restoreState(self.settings.state("docks"), STATE_VERSION)
        self.docks.new = not (restored and fits)  # Qt takes no sizes from a screen of another width or scale
        self.docks.recall(self.settings, fits=fits)

    def _dock(self, name: str, shows: ActionId, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(words_of(shows), self)
        dock.setObjectName(name)
        self.actions_.adopt(shows, dock.toggleViewAction())
        self.addDockWidget(area, dock)
        for button in dock.findChildren(QAbstractButton):  # each panel has the same ones
            button.setAccessibleName(f"{button.accessibleName()} {dock.windowTitle()}")
        return dock

    def _on_recent(self) -> None:
        after_paint(self, self._fill_recent)

    def _fill_recent(self) -> None:
        self._list_recent()
        if self.stack.currentIndex() == 0:
            self._fill_welcome()

    def _list_recent(self) -> None:
        self.menus.fill_recent(self.settings.recent, lambda path: self.files.open_paths([path]))

    def _fill_welcome(self) -> None:
        from fiscal_desk.desk.files.cases.unsaved import unsaved_cases

        self.welcome.show_files(unsaved_cases(self.session.case.path), self.settings.recent)

    def _clear_recent(self) -> None:
        self.settings.forget_recent()
        self._fill_recent()

    def _enable(self) -> None:
        there = self.is_complete and bool(self.session.case.reports)
        for name in _OF_REPORTS:
            self.actions_[name].setEnabled(there)

    def _show_message(self, message: Message) -> None:
        if message.weight is Weight.INFO and message.offer is None:
            self.status.show_message(message)
        else:
            self.message_stack.show_message(message)

    def _show_about(self) -> None:
        from fiscal_desk.desk.help.about import AboutDialog

        AboutDialog(self).open()

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop what is being opened on Escape, where nothing nearer has a use for it."""
        if event.key() == Qt.Key.Key_Escape and self.files.reports.give_up():
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            self.jobs.wake_worker()
            _answer_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths: Sequence[Path] = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            _answer_copy(event)
            self.files.open_paths(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let panels make room for the text where the window becomes small."""
        super().resizeEvent(event)
        if event.oldSize().isValid():
            self.docks.follow(event.oldSize(), event.size())

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew where the palette changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.dress()
            self.docks.dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Go on building once something is to be seen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()
        if self._stages is not None:
            self._stages.begin()


def _room_for_status() -> QStatusBar:
    """Return a bar as high as the status bar that comes, so that nothing moves when it does."""
    bar, button = QStatusBar(), QToolButton()
    button.setText(words_of(ActionId.QUIT))
    bar.addPermanentWidget(button)
    button.hide()
    return bar


def _answer_copy(event: QDropEvent) -> None:
    """Say that files are only read: whoever drags them to be moved would else delete them where they were."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
