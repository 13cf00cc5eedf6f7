"""How far the walk through the figures is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.reviewing.order_words import order_name
from fiscal_desk.desk.reviewing.review_queue import ReviewQueue
from fiscal_desk.desk.widgets.elided_label import SteadyLabel


class ReviewProgress(QWidget):
    """A thin bar of how much has been reviewed, and how many are left in the queue."""

    def __init__(self, queue: ReviewQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self.left = SteadyLabel()
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
        left = self._queue.left()
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
