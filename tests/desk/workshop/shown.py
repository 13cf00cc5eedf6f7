"""What the tests of the workshop share: reports with three findings, and ways to its entries and sentences."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import CorrectFigure
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.workshop.outline_looks import ENTRY
from fiscal_desk.desk.workshop.workshop import Workshop
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.memo.arranging.draft import Entry
from fiscal_desk.memo.model import Heading, Paragraph
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import figure, press, settle

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier

SUMMARY = (
    "云岫区财政局2023年工作总结\n"
    "2023年，全区一般公共预算收入86.42亿元，增长8.6%，其中税收收入60亿元，非税收入20亿元。\n"
    "全年改造老旧小区26个，新增学位6300个。\n"
)
SPEECH = (
    "云岫区2024年政府工作报告\n"
    "2023年，全区一般公共预算收入86.42亿元，增长8.6%。全年改造老旧小区28个，新增学位6200个。\n"
    "2024年，全区一般公共预算收入增长6%左右。\n"
)


def composed(desk: Desk, qtbot: QtBot) -> None:
    """Wait until the memo is shown as the case stands."""
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: desk.window.memo_feed.current and not desk.jobs.running, timeout=20_000)


def entry_of(item: QTreeWidgetItem) -> Entry:
    entry: Entry = item.data(0, ENTRY)
    return entry


def item_of(workshop: Workshop, known: str) -> QTreeWidgetItem:
    return next(item for item in workshop.outline.items() if entry_of(item).id == known)


def findings(workshop: Workshop) -> list[str]:
    """Return the ids of the findings of the first part, as the tree has them."""
    return [
        entry_of(item).id for item in workshop.outline.items() if entry_of(item).id.startswith(("conflict:", "check:"))
    ]


def box_of(workshop: Workshop, known: str) -> QPoint:
    """Return where the tick of an entry is clicked."""
    rect = workshop.outline.visualItemRect(item_of(workshop, known))
    return QPoint(rect.left() + 10, rect.top() + 14)


def tick(workshop: Workshop, known: str) -> None:
    QTest.mouseClick(workshop.outline.viewport(), LEFT, NONE, box_of(workshop, known))


def click_entry(workshop: Workshop, known: str) -> None:
    rect = workshop.outline.visualItemRect(item_of(workshop, known))
    QTest.mouseClick(workshop.outline.viewport(), LEFT, NONE, rect.center() + QPoint(20, 0))


def page(workshop: Workshop) -> str:
    """Return the words of the memo that is shown."""
    assert workshop.draft is not None
    memo = workshop.draft.memo
    shown = set(workshop.view.sentences())
    paragraphs = [block for block in memo.blocks if isinstance(block, Paragraph)]
    assert {each.id for block in paragraphs for each in block.sentences} <= shown
    return "\n".join(block.text for block in memo.blocks if isinstance(block, Paragraph | Heading))


def sentence(workshop: Workshop, words: str) -> str:
    """Return the id of the sentence that holds some words."""
    assert workshop.draft is not None
    return next(
        run.sentence
        for block in workshop.draft.memo.blocks
        for run in getattr(block, "runs", ())
        if run.sentence and words in run.text
    )


def middle_of(workshop: Workshop, known: str) -> QPoint:
    """Return a point on the first characters of a sentence."""
    workshop.view.choose(known)
    place = workshop.view.place_of(known)
    return QPoint(place.left() + 80, place.top() + 8)


def typed(text: str, workshop: Workshop) -> None:
    """Type into the sentence's editor, in place of all that stands there."""
    workshop.editor.text.selectAll()
    type_in(workshop.editor.text, text)


def move(widget: object, point: QPoint) -> None:
    """Move the mouse with the left button held."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        widget.mapToGlobal(QPointF(point)),
        LEFT,
        LEFT,
        NONE,  # type: ignore[attr-defined]
    )
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]


def reword_and_change(desk: Desk, workshop: Workshop, qtbot: QtBot) -> str:
    """Edit a sentence, and then put one of its numbers right; return the sentence's id."""
    known = sentence(workshop, "2023年改造老旧小区，")
    workshop.view.choose(known)
    workshop.view.setFocus()
    press(desk, Key.Key_F2)
    typed("老旧小区两份报告说法不同。", workshop)
    QTest.keyClick(workshop.editor.text, Key.Key_Return)
    composed(desk, qtbot)
    key = figure(desk, "28个", 1).key
    desk.session.do(CorrectFigure(key, FigureChanges(value=Decimal(29)), why="照年报"))
    composed(desk, qtbot)
    return known
