"""The list of what a search found: by report, each with its sentence; choosing one goes there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.search.search_bar import SearchBar
from fiscal_desk.desk.search.search_model import QUOTATION, SearchModel
from fiscal_desk.desk.search.searching import Place
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.tables.copying import copy_lines, is_copy_key
from fiscal_desk.desk.words.sentences import Quotation

_INDICATOR_WIDTH = 220


class SentenceDelegate(QStyledItemDelegate):
    """Paints a sentence so that what was found is always seen: what leads to it is cut at its beginning."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the words before, the find on its colour, the words after."""
        quotation = index.data(QUOTATION)
        if not isinstance(quotation, tuple):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""  # type: ignore[attr-defined]
        widget: QWidget = option.widget  # type: ignore[attr-defined]
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        self._write(painter, option, Quotation(*quotation))

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, words: Quotation) -> None:
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        room: QRect = option.rect.adjusted(4, 0, -4, 0)  # type: ignore[attr-defined]
        painter.save()
        painter.setFont(option.font)  # type: ignore[attr-defined]
        metrics = painter.fontMetrics()
        found = metrics.elidedText(words.figure, Qt.TextElideMode.ElideRight, max(room.width() // 2, 40))
        found_width = metrics.horizontalAdvance(found)
        # Two thirds of what is left lead to the find, unless the sentence begins nearer.
        before_room = max((room.width() - found_width) * 2 // 3, 0)
        before = metrics.elidedText(words.before, Qt.TextElideMode.ElideLeft, before_room)
        at = room.left()
        painter.setPen(palette.color(role))
        painter.drawText(QRect(at, room.top(), before_room, room.height()), Qt.AlignmentFlag.AlignVCenter, before)
        at += metrics.horizontalAdvance(before)
        spot = QRect(at, room.top(), found_width, room.height())
        if not chosen:
            painter.fillRect(spot.adjusted(-1, 3, 1, -3), QColor(scheme_of(palette).found))
        painter.drawText(spot.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, found)
        rest = QRect(at + found_width, room.top(), room.right() - at - found_width, room.height())
        after = metrics.elidedText(words.after, Qt.TextElideMode.ElideRight, max(rest.width(), 0))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, after)
        painter.restore()


class ResultTree(QTreeView):
    """The tree itself; Enter chooses, Esc leaves, Ctrl+C copies with heads."""

    chosen = Signal(QModelIndex)
    escaped = Signal()

    def __init__(self, model: SearchModel) -> None:
        super().__init__()
        self.results = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.copy_chosen = QAction(self.tr("复制所选结果"), self)
        self.copy_all = QAction(self.tr("复制全部结果"), self)
        self.copy_chosen.triggered.connect(self.copy_selection)
        self.copy_all.triggered.connect(lambda: copy_lines(self.results.lines(), heads=True))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions([self.copy_chosen, self.copy_all])

    def copy_selection(self) -> None:
        """Put the selected sentences on the clipboard, each with its report and indicator; of a report, all of them."""
        copy_lines(self.results.lines(self.selectionModel().selectedRows()), heads=True)

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+C before the window does, which copies from the page."""
        if is_copy_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Esc leaves; the rest walks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.chosen.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class SearchResults(QWidget):
    """Follows a search bar."""

    def __init__(self, session: Session, bar: SearchBar, tabs: QTabWidget) -> None:
        """Stands among `tabs` while there is a search."""
        super().__init__()
        self._bar = bar
        self._following = False
        self.model = SearchModel(session, self)
        self.tree = ResultTree(self.model)
        self.tree.setItemDelegateForColumn(0, SentenceDelegate(self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setFrameShape(QTreeView.Shape.NoFrame)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.tree.header().setStretchLastSection(False)
        self.tree.setAccessibleName(self.tr("查找结果"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        bar.found.connect(self._show_places)
        bar.moved.connect(self._show_current)
        bar.list_wanted.connect(self.focus_list)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.clicked.connect(self._on_chosen)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.escaped.connect(bar.close_search)
        self._stand_in(tabs)

    def _stand_in(self, tabs: QTabWidget) -> None:
        """Have a tab that comes and goes with the search; the tab that was shown before comes back."""
        here = tabs.addTab(self, self.tr("查找结果"))
        tabs.setTabVisible(here, False)
        before = 0

        def show() -> None:
            nonlocal before
            if not tabs.isTabVisible(here):
                before = tabs.currentIndex()
                tabs.setTabVisible(here, True)
            tabs.setCurrentIndex(here)

        def hide() -> None:
            if tabs.currentIndex() == here:
                tabs.setCurrentIndex(before)
            tabs.setTabVisible(here, False)

        self._bar.opened.connect(show)
        self._bar.closed.connect(hide)

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sentences all the room that the indicators leave."""
        super().resizeEvent(event)
        indicator = min(_INDICATOR_WIDTH, self.width() // 4)
        self.tree.setColumnWidth(0, self.width() - indicator - self.tree.verticalScrollBar().sizeHint().width() - 2)
        self.tree.setColumnWidth(1, indicator)

    def _show_places(self, places: list[Place]) -> None:
        self._following = True
        self.model.set_places(places)
        self.tree.expandAll()
        for row in range(self.model.rowCount()):
            self.tree.setFirstColumnSpanned(row, QModelIndex(), True)
        self._following = False

    def _show_current(self, number: int) -> None:
        self._following = True
        index = self.model.index_of(number)
        self.tree.setCurrentIndex(index)
        if index.isValid():
            self.tree.scrollTo(index)
        self._following = False

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._following and self.tree.hasFocus():
            self._on_chosen(index)

    def _on_chosen(self, index: QModelIndex) -> None:
        number = self.model.number_at(index)
        if number >= 0:
            self._bar.go_to(number)
