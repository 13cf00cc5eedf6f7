"""Bars that tell something inside the window or inside one pane, instead of boxes that stand in the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.desk.looks.icons import icon, pixmap
from fiscal_desk.desk.looks.scheme import scheme_of
from fiscal_desk.desk.services.messages import Message, Weight

#: More than these at once nobody reads; the oldest goes.
_MOST = 4
_INFO_MS = 8000


class MessageStack(QWidget):
    """Stacks the messages that nobody has closed yet, over the lower edge of its place: they never push the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self._place: QWidget | None = None
        self._free: list[tuple[QWidget, ...]] = []  # what stands beneath it in its place and must not be covered
        self._lasting: list[QWidget] = []  # what comes and goes by itself, beneath the messages
        self._settled: object = None  # what the bars were put in their places for
        self.hide()

    def lie_over(self, place: QWidget) -> None:
        """Lie over a widget from now on."""
        self._place = place
        self.setParent(place)
        place.installEventFilter(self)

    def keep_free(self, *widgets: QWidget) -> None:
        """Leave widgets at the lower edge of the place uncovered: whoever looks for a word sees what is typed.

        Those of one call stand above each other, those of several beside each other.
        """
        self._free.append(widgets)
        for widget in widgets:
            widget.installEventFilter(self)

    def hold(self, widget: QWidget) -> None:
        """Hold a bar that comes and goes by itself, beneath the messages."""
        self._lasting.append(widget)
        self._layout.addWidget(widget)
        widget.installEventFilter(self)
        self._turn()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow sizes, and what comes and goes."""
        kind = event.type()
        if watched in self._lasting and kind in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._turn()
        elif kind in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) or (
            any(watched in each for each in self._free) and kind in (QEvent.Type.Show, QEvent.Type.Hide)
        ):
            self._settle()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Be as high as the bars need to be."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._settle()
        return done

    def _settle(self) -> None:
        if self._place is None:
            return
        width = self._place.width()
        place = self._place
        free = (sum(each.height() for each in piled if each.isVisibleTo(place)) for piled in self._free)
        beneath = max(*free, self._others(), 0)
        shown = [each for each in (*self.bars(), *self._lasting) if not each.isHidden()]
        wanted = (width, self._place.height(), beneath, self._needed(width), [id(each) for each in shown])
        if wanted == self._settled:
            return  # laying bars out asks for a layout again: answered each time, that would never end
        self._layout.invalidate()
        height = min(self._needed(width), self._place.height() - beneath)
        self.setGeometry(0, self._place.height() - beneath - height, width, height)
        self._layout.activate()
        for bar in shown:
            if (line := bar.layout()) is not None:
                line.invalidate()
                line.activate()  # what has just come is to be clicked at once
        self._settled = (*wanted[:3], self._needed(width), wanted[4])
        self.raise_()

    def _needed(self, width: int) -> int:
        """Return how high the bars are at a width. Their size hint is that of narrow ones, a third of the text high."""
        hinted = self._layout.hasHeightForWidth()
        return self._layout.heightForWidth(width) if hinted else self._layout.sizeHint().height()

    def _others(self) -> int:
        """Return how high above the lower edge the bars stand that are there for good: questions of single panes."""
        place = self._place
        if place is None:
            return 0
        bars = [each for each in place.findChildren(MessageBar) if each.isVisible() and not self.isAncestorOf(each)]
        return max((place.height() - each.mapTo(place, QPoint()).y() for each in bars), default=0)

    def show_message(self, message: Message) -> None:
        """Add a bar; what stands there already is not said twice, but in its newest place."""
        for bar in self.bars():
            if (bar.message.weight, bar.message.text) == (message.weight, message.text):
                if message.offer is None and bar.message.offer is not None:
                    return  # what can be done about it is still offered there
                self._remove(bar)
        while len(self.bars()) >= _MOST:
            self._remove(self.bars()[0])
        bar = MessageBar(message, self)
        bar.close_button.clicked.connect(lambda: self._remove(bar))
        if bar.offer_button is not None:
            bar.offer_button.clicked.connect(lambda: self._remove(bar))
        self._layout.insertWidget(self._layout.count() - len(self._lasting), bar)
        bar.show()  # else it has no height yet
        self.show()
        self._settle()
        if message.weight is Weight.INFO:
            # The bar's own timer: one of nobody's would go on after the bar and its window are gone.
            timer = QTimer(bar, singleShot=True, interval=_INFO_MS)
            timer.timeout.connect(lambda: self._remove(bar))
            timer.start()

    def bars(self) -> list[MessageBar]:
        """Return the bars on show, oldest first."""
        items = [self._layout.itemAt(index) for index in range(self._layout.count())]
        return [item.widget() for item in items if isinstance(item.widget(), MessageBar)]  # type: ignore[misc]

    def end(self, cause: str) -> None:
        """Close what was said of a cause that is over."""
        for bar in self.bars():
            if bar.message.cause == cause:
                self._remove(bar)

    def clear(self) -> None:
        """Close all."""
        for bar in self.bars():
            self._remove(bar)

    def _remove(self, bar: MessageBar) -> None:
        self._layout.removeWidget(bar)
        bar.hide()
        bar.deleteLater()
        self._turn()

    def _turn(self) -> None:
        self.setVisible(bool(self.bars()) or any(not each.isHidden() for each in self._lasting))
        self._settle()


def as_wide_as_there_is() -> QSizePolicy:
    """Return the policy of a wrapped line that takes the width it gets, and no more lines than it then needs."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)  # a policy of one's own forgets it
    return policy


class MessageBar(QFrame):
    """One message: a sign, its line, what can be done about it, and a cross."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        self.setAccessibleName(message.text)
        self.column = QVBoxLayout(self)  # what else belongs to a message stands beneath its line
        self.column.setContentsMargins(10, 3, 6, 3)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.column.addLayout(row)
        self._sign = QLabel()
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.label = QLabel(message.text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(as_wide_as_there_is())
        self.label.setToolTip(message.detail)
        row.addWidget(self.label, 1)
        self.offer_button: QPushButton | None = None
        if message.offer is not None:
            self.offer_button = QPushButton(message.offer.words)
            self.offer_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
            self.offer_button.clicked.connect(message.offer.run)
            row.addWidget(self.offer_button)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the bar with the weight's soft colour."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._ground))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        scheme = scheme_of(self.palette())
        self._ground, sign, colour = {
            Weight.INFO: (scheme.info, "info", scheme.accent),
            Weight.WARNING: (scheme.warning, "warning", "#c25e00" if not scheme.dark else "#f0a04b"),
            Weight.ERROR: (scheme.error, "error", "#b3261e" if not scheme.dark else "#ff8a80"),
        }[self.message.weight]
        self._sign.setPixmap(pixmap(sign, 18, QColor(colour)))
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(self.tr("关闭"))
        self.close_button.setAccessibleName(self.tr("关闭"))
