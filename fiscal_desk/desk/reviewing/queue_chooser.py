"""Choosing what is walked through, from the menu, the tool bar and by keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.reviewing.order_words import ORDER_ACTIONS, short_order_name
from fiscal_desk.desk.reviewing.orders import QueueOrder
from fiscal_desk.desk.settings.settings import Settings

#: The room of the arrow (pixels).
_ARROW = 14


class QueueChooser(QToolButton):
    """A button that says which queue is walked through, with a menu of all of them; the choice is remembered."""

    order_chosen = Signal(object)  # QueueOrder

    def __init__(self, settings: Settings, actions: Actions, orders: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = QueueOrder.IN_TEXT
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

    def sizeHint(self) -> QSize:
        """Return the size with the arrow behind the words: Qt draws it over their end."""
        return super().sizeHint() + QSize(_ARROW, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, and the arrow behind them."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        whole = QRect(option.rect)  # type: ignore[attr-defined]
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu  # type: ignore[attr-defined]
        option.rect = whole.adjusted(0, 0, -_ARROW, 0)  # type: ignore[attr-defined]
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        place = QRect(0, 0, _ARROW - 4, _ARROW - 4)
        place.moveCenter(QPoint(whole.right() - _ARROW // 2, whole.center().y() + 1))
        option.rect = place  # type: ignore[attr-defined]
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, option)
        painter.end()

    def choose(self, order: QueueOrder) -> None:
        """Walk in this order from now on, and at the next start."""
        self._settings.set_number("queue", list(QueueOrder).index(order))
        self._choices[order].setChecked(True)
        self.setText(short_order_name(order))
        self.order = order
        self.order_chosen.emit(order)
