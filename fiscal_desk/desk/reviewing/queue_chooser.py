"""Choosing what is walked through, from the menu, the tool bar and by keys; and how far the walk is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QSizePolicy, QToolButton, QWidget

from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.reviewing.order_words import ORDER_ACTIONS, order_name, short_order_name
from fiscal_desk.desk.reviewing.queue_order import QueueOrder
from fiscal_desk.desk.reviewing.review_queue import ReviewQueue
from fiscal_desk.desk.settings.settings import Settings


class QueueChooser(QToolButton):
    """A button that says which queue is walked through, with a menu of all of them; the choice is remembered."""

    def __init__(
        self, queue: ReviewQueue, settings: Settings, actions: Actions, orders: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._settings = settings
        group = QActionGroup(self)
        self._choices = {
            order: group.addAction(actions.connect_to(name, partial(self.choose, order)))
            for order, name in ORDER_ACTIONS.items()
        }
        self.setMenu(orders)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)
        self.setToolTip(self.tr("按什么顺序核对：上一条、下一条和“确认并看下一个”都按它走"))
        self.setAccessibleName(orders.title())
        remembered = settings.number("queue", 0)
        self.choose(list(QueueOrder)[int(remembered)] if 0 <= remembered < len(QueueOrder) else QueueOrder.IN_TEXT)

    def choose(self, order: QueueOrder) -> None:
        """Walk in this order from now on, and at the next start."""
        self._settings.set_number("queue", list(QueueOrder).index(order))
        self._choices[order].setChecked(True)
        self.setText(short_order_name(order))
        self._queue.set_order(order)


class ReviewProgress(QWidget):
    """A thin bar of how much has been reviewed, and how many are left in the queue."""

    def __init__(self, queue: ReviewQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self.left = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(110, 6)
        # As a progress bar is, it would take all the room that the status bar has left.
        self.bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.bar.setAccessibleName(self.tr("核对进度"))
        # Else the whole window is laid out anew as it comes.
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(self.left)
        row.addWidget(self.bar)
        queue.changed.connect(self.refresh)
        self._dress()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        scheme = scheme_of(self.palette())
        self.bar.setStyleSheet(
            f"QProgressBar {{ border: none; border-radius: 3px; background: {scheme.faint}; }}"
            f"QProgressBar::chunk {{ border-radius: 3px; background: {scheme.accent}; }}"
        )

    def refresh(self) -> None:
        """Count anew."""
        done, total = self._queue.progress()
        left = len(self._queue.keys())
        self.setVisible(total > 0)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        over = self.tr("本轮已核完") if done else self.tr("没有待核数据")
        self.left.setText(self.tr("待核 {left}").format(left=left) if left else over)
        self.setToolTip(
            self.tr("{queue}：还有 {left} 个待核；全部数据已核 {done}/{total}").format(
                queue=order_name(self._queue.order), left=left, done=done, total=total
            )
        )
