"""What the orders of the review queue are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.actions.actions import words_of
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.reviewing.orders import QueueOrder

#: What chooses each order.
ORDER_ACTIONS = {
    QueueOrder.IN_TEXT: ActionId.QUEUE_TEXT,
    QueueOrder.BY_DOUBT: ActionId.QUEUE_DOUBT,
    QueueOrder.BY_CHECK: ActionId.QUEUE_CHECK,
    QueueOrder.EVERYTHING: ActionId.QUEUE_EVERYTHING,
}


def order_name(order: QueueOrder) -> str:
    """Return what an order is called in menus."""
    return words_of(ORDER_ACTIONS[order])


def short_order_name(order: QueueOrder) -> str:
    """Return what an order is called on a button."""
    translate = QCoreApplication.translate
    return {
        QueueOrder.IN_TEXT: translate("ReviewQueue", "核对：存疑"),
        QueueOrder.BY_DOUBT: translate("ReviewQueue", "核对：最没把握"),
        QueueOrder.BY_CHECK: translate("ReviewQueue", "核对：勾稽不符"),
        QueueOrder.EVERYTHING: translate("ReviewQueue", "核对：全部"),
    }[order]
