"""What goes into the memo: sections, findings and attachments with their ticks, moved by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeWidget, QTreeWidgetItem, QWidget

from fiscal_desk.desk.workshop.outline_looks import ENTRY, OutlineLooks

if TYPE_CHECKING:
    from fiscal_desk.memo.arranging.draft import Entry

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutlineTree(QTreeWidget):
    """The entries of a draft; the tree only says what the user wants, and shows the next draft."""

    ticked = Signal(str, bool)
    moved = Signal(list)  # the ids of all neighbours in their new order
    chosen = Signal(object)  # Entry

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self._pressed: tuple[QTreeWidgetItem, QPoint] | None = None
        self._dragged: QTreeWidgetItem | None = None
        self._drop: int | None = None  # the place among its neighbours before which it would land
        self._folded: set[str] = set()
        self.setAccessibleName(self.tr("备忘录的内容"))
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setIndentation(16)
        self.setUniformRowHeights(False)
        self.setItemDelegate(OutlineLooks(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.itemChanged.connect(self._on_item_changed)
        self.currentItemChanged.connect(self._on_current_changed)
        self.itemCollapsed.connect(lambda item: self._folded.add(self._entry(item).id))
        self.itemExpanded.connect(lambda item: self._folded.discard(self._entry(item).id))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show a draft's entries; what was chosen stays chosen, what was folded stays folded."""
        chosen = self.entry.id if self.entry is not None else ""
        above = self.verticalScrollBar().value()
        self._filling = True
        self.clear()
        for entry in entries:
            self._add(entry, self.invisibleRootItem())
        for item in self.items():
            item.setExpanded(self._entry(item).id not in self._folded)
            if self._entry(item).id == chosen:
                self.setCurrentItem(item)
        self._filling = False
        self.verticalScrollBar().setValue(above)

    @property
    def entry(self) -> Entry | None:
        """The chosen entry."""
        item = self.currentItem()
        return self._entry(item) if item is not None else None

    def choose(self, known: str) -> bool:
        """Choose an entry by its id without saying so; return whether it is there."""
        for item in self.items():
            if self._entry(item).id == known:
                self._filling = True
                self.setCurrentItem(item)
                self.scrollToItem(item)
                self._filling = False
                return True
        return False

    def items(self) -> Iterator[QTreeWidgetItem]:
        """Yield all items from top to bottom."""
        stack = [self.topLevelItem(place) for place in range(self.topLevelItemCount())][::-1]
        while stack:
            item = stack.pop()
            if item is not None:
                yield item
                stack.extend(item.child(place) for place in range(item.childCount() - 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move, Space ticks."""
        item = self.currentItem()
        if item is not None and event.key() in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            place = self._place(item) + _MOVES[Qt.Key(event.key())]
            self._move(item, place)
        elif item is not None and event.key() == Qt.Key.Key_Space:
            self._tick(item, item.checkState(0) is not Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = (item, event.position().toPoint()) if left and item is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where what is dragged would land: only among its neighbours."""
        point = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        item, began = self._pressed
        if self._dragged is None and (point - began).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = item
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is not None:
            self._drop = self._landing(self._dragged, point)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it land."""
        dragged, drop = self._dragged, self._drop
        self._let_go()
        if dragged is None:
            super().mouseReleaseEvent(event)
        elif drop is not None:
            self._move(dragged, drop if drop <= self._place(dragged) else drop - 1)

    def event(self, event: QEvent) -> bool:
        """Escape lets go of what is dragged; keys that move are not the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
                self._let_go()
                event.accept()
                return True
            if event.key() in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.accept()
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line where something would land."""
        super().paintEvent(event)
        if self._dragged is None or self._drop is None:
            return
        neighbours = self._neighbours(self._dragged)
        last = self._drop >= len(neighbours)
        rect = self._whole(neighbours[-1]) if last else self.visualItemRect(neighbours[self._drop])
        y = rect.bottom() if last else rect.top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self.palette().highlight().color(), 2))
        painter.drawLine(rect.left(), y, self.viewport().width(), y)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences take as many lines as the width asks for."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _add(self, entry: Entry, parent: QTreeWidgetItem) -> None:
        item = QTreeWidgetItem(parent)
        item.setData(0, ENTRY, entry)
        item.setText(0, entry.text)
        item.setToolTip(0, entry.text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked if entry.used else Qt.CheckState.Unchecked)
        for each in entry.entries:
            self._add(each, item)

    def _on_item_changed(self, item: QTreeWidgetItem) -> None:
        entry = self._entry(item)
        ticked = item.checkState(0) is Qt.CheckState.Checked
        if not self._filling and ticked != entry.used:
            self.ticked.emit(entry.id, ticked)

    def _on_current_changed(self, item: QTreeWidgetItem | None, _before: object) -> None:
        if not self._filling and item is not None:
            self.chosen.emit(self._entry(item))

    def _tick(self, item: QTreeWidgetItem, ticked: bool) -> None:
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _move(self, item: QTreeWidgetItem, place: int) -> None:
        neighbours = [self._entry(each).id for each in self._neighbours(item)]
        known = self._entry(item).id
        if not 0 <= place < len(neighbours) or neighbours[place] == known:
            return
        neighbours.remove(known)
        neighbours.insert(place, known)
        self.moved.emit(neighbours)

    def _landing(self, item: QTreeWidgetItem, point: QPoint) -> int | None:
        for place, each in enumerate(self._neighbours(item)):
            whole = self._whole(each)
            if point.y() < whole.center().y():
                return place
        return len(self._neighbours(item))

    def _whole(self, item: QTreeWidgetItem) -> QRect:
        """An item's place with all that is unfolded below it."""
        rect = self.visualItemRect(item)
        while item.childCount() and item.isExpanded():
            item = item.child(item.childCount() - 1)
            rect = rect.united(self.visualItemRect(item))
        return rect

    def _neighbours(self, item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        """The items that it may change places with: of its kind, below the same one."""
        parent = item.parent() or self.invisibleRootItem()
        found = [parent.child(place) for place in range(parent.childCount())]
        return [each for each in found if self._entry(each).kind is self._entry(item).kind]

    def _place(self, item: QTreeWidgetItem) -> int:
        return [self._entry(each).id for each in self._neighbours(item)].index(self._entry(item).id)

    def _let_go(self) -> None:
        self._pressed = self._dragged = self._drop = None
        self.viewport().unsetCursor()
        self.viewport().update()

    @staticmethod
    def _entry(item: QTreeWidgetItem) -> Entry:
        entry: Entry = item.data(0, ENTRY)
        return entry
