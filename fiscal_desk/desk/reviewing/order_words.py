"""What the orders of the review queue are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.reviewing.queue_order import QueueOrder


def order_name(order: QueueOrder) -> str:
    """Return what an order is called in menus."""
    translate = QCoreApplication.translate
    return {
        QueueOrder.IN_TEXT: translate("ReviewQueue", "存疑数据，按原文顺序"),
        QueueOrder.BY_DOUBT: translate("ReviewQueue", "存疑数据，最没把握的在先"),
        QueueOrder.BY_CHECK: translate("ReviewQueue", "勾稽不符的数据"),
        QueueOrder.EVERYTHING: translate("ReviewQueue", "全部未核数据，按原文顺序"),
    }[order]


def short_order_name(order: QueueOrder) -> str:
    """Return what an order is called on a button."""
    translate = QCoreApplication.translate
    return {
        QueueOrder.IN_TEXT: translate("ReviewQueue", "核对：存疑"),
        QueueOrder.BY_DOUBT: translate("ReviewQueue", "核对：最没把握"),
        QueueOrder.BY_CHECK: translate("ReviewQueue", "核对：勾稽不符"),
        QueueOrder.EVERYTHING: translate("ReviewQueue", "核对：全部"),
    }[order]
