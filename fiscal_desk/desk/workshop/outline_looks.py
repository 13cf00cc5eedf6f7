"""How the entries of the workshop look: headings in one line, findings in two with the user's word below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.looks.styles import is_dark, scheme_of
from fiscal_desk.desk.tables.whole_cells import whole_numbers
from fiscal_desk.desk.words.spoken import name_of

if TYPE_CHECKING:
    from fiscal_desk.memo.arranging.draft import Entry

#: Where an item of the tree holds its entry.
ENTRY = Qt.ItemDataRole.UserRole.value + 1

_PAD, _GAP, _LINES = 5, 6, 2
_CLOSING = frozenset("，。；：、）》”%％")
#: Ground and text of a state's chip, light and dark.
_CHIPS = {
    FindingState.TO_CHECK: (("#fdf0d2", "#7a4a00"), ("#4a3c1c", "#f3c982")),
    FindingState.VERIFIED: (("#dff2e1", "#1b5e2b"), ("#25402b", "#9fdcab")),
    FindingState.EXPLAINED: (("#e0ecfa", "#1d4f8c"), ("#24384f", "#a5cbf5")),
    FindingState.NOT_USED: (("#e8e8e8", "#5c6068"), ("#3d3f42", "#b6bbc2")),
}

Index = QModelIndex | QPersistentModelIndex
#: A QStyleOptionViewItem, whose fields PySide's stubs do not know.
Option = Any


def chip_colours(state: FindingState, *, dark: bool) -> tuple[QColor, QColor]:
    """Return the ground and the text colour of a state."""
    ground, text = _CHIPS[state][dark]
    return QColor(ground), QColor(text)


class OutlineLooks(QStyledItemDelegate):
    """Paints and measures the entries of a tree."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: Option, index: Index) -> QSize:
        """Return the height that the words take in the tree's width."""
        entry: Entry = index.data(ENTRY)
        metrics = option.fontMetrics
        if not _is_finding(entry):
            return QSize(0, metrics.height() + 2 * _PAD + 2)
        width = self._room(index)
        lines = len(lines_of(entry.text, metrics, width))
        below = metrics.height() + 4 if _says_more(entry) else 0
        return QSize(0, lines * metrics.lineSpacing() + below + 2 * _PAD)

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        """Draw the tick, the words, and a finding's state and note."""
        entry: Entry = index.data(ENTRY)
        self.initStyleOption(option, index)
        option.text = ""
        finding = _is_finding(entry)
        style = self._tree.style()
        box = _box(option, entry)
        if finding:
            ground: Option = QStyleOptionViewItem(option)
            ground.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._tree)
            box.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
            box.state &= ~QStyle.StateFlag.State_MouseOver
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, box, painter, self._tree)
        if (scheme := scheme_of(self._tree.palette())).dark:
            # The style draws no edge on a dark ground: an empty box could not be seen.
            tick = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, box, self._tree)
            painter.setPen(QColor(scheme.muted))
            painter.drawRect(tick.adjusted(0, 0, -1, -1))
        place = QRect(option.rect)
        place.setLeft(style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, self._tree).left() + 8)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = self._tree.palette()
        ink = palette.highlightedText().color() if chosen else palette.text().color()
        muted = ink if chosen else QColor(scheme_of(palette).muted)
        painter.save()
        painter.setPen(ink if entry.used else muted)
        if finding:
            self._finding(painter, option, entry, place, muted)
        else:
            self._heading(painter, option, index, entry, place, muted)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: Option, index: Index) -> bool:
        """A finding's tick is hit where it is drawn: beside the first line."""
        return super().editorEvent(event, model, _box(option, index.data(ENTRY)), index)

    def _heading(
        self,
        painter: QPainter,
        option: Option,
        index: Index,
        entry: Entry,
        place: QRect,
        muted: QColor,
    ) -> None:
        font = QFont(option.font)
        font.setBold(not index.parent().isValid())
        painter.setFont(font)
        count = str(entry.count) if entry.count else ""
        room = place.adjusted(0, 0, -8 - option.fontMetrics.horizontalAdvance(count), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        title = f"{entry.number}　{entry.text}" if entry.kind == "annex" and entry.number else entry.number + entry.text
        shown = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, whole_numbers(title, shown))
        painter.setFont(option.font)
        painter.setPen(muted)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(place.adjusted(0, 0, -6, 0), right, count)

    def _finding(self, painter: QPainter, option: Option, entry: Entry, place: QRect, muted: QColor) -> None:
        metrics = option.fontMetrics
        font = QFont(option.font)
        font.setStrikeOut(not entry.used)
        painter.setFont(font)
        top = place.top() + _PAD
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for line in lines_of(entry.text, metrics, place.width() - _GAP):
            row = QRect(place.left(), top, place.width() - _GAP, metrics.lineSpacing())
            painter.drawText(row, flags, line)
            top += metrics.lineSpacing()
        ground, text = chip_colours(entry.state, dark=is_dark(self._tree.palette()))
        bar = QRect(place.left() - 6, place.top() + _PAD, 3, top - place.top() - _PAD)
        painter.fillRect(bar, text if entry.used else muted)
        if not _says_more(entry):
            return
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        words = name_of(entry.state)
        narrow = QFontMetrics(small)
        chip = QRect(place.left(), top + 2, narrow.horizontalAdvance(words) + 12, narrow.height() + 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(text)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(muted)
        outdated = QCoreApplication.translate("OutlineLooks", "数据已变，请重新核实") if entry.outdated else ""
        note = "　".join(part for part in (outdated, " ".join(entry.note.split())) if part)
        beside = chip.adjusted(chip.width() + _GAP, 0, 0, 0)
        beside.setRight(place.right() - _GAP)
        shown = narrow.elidedText(note, Qt.TextElideMode.ElideRight, beside.width())
        painter.drawText(beside, flags, whole_numbers(note, shown))

    def _room(self, index: Index) -> int:
        depth, parent = 1, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        box = self._tree.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        return max(80, self._tree.viewport().width() - depth * self._tree.indentation() - box - 3 * _GAP)


def _is_finding(entry: Entry) -> bool:
    from fiscal_desk.memo.arranging.draft import EntryKind

    return entry.kind is EntryKind.FINDING


def _says_more(entry: Entry) -> bool:
    """Whether the user's word stands below the sentence."""
    return entry.state is not FindingState.TO_CHECK or bool(entry.note) or entry.outdated


def _box(option: Option, entry: Entry) -> Option:
    """The option for an entry's tick: a finding's stands beside its first line."""
    box: Option = QStyleOptionViewItem(option)
    if _is_finding(entry):
        first = option.fontMetrics.lineSpacing() + 2 * _PAD
        box.rect = QRect(option.rect.left(), option.rect.top(), option.rect.width(), first)
    return box


def lines_of(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Break a sentence into at most two lines, the last one cut where it is longer, and never within a number."""
    lines: list[str] = []
    left = text
    while left and len(lines) < _LINES - 1:
        end = len(left)
        while end > 1 and metrics.horizontalAdvance(left[:end]) > width:
            over = metrics.horizontalAdvance(left[:end]) - width
            end -= max(1, over // max(1, metrics.averageCharWidth() * 2))
        while 1 < end < len(left) and _belong_together(left[end - 1], left[end]):
            end -= 1
        lines.append(left[:end])
        left = left[end:]
    if left:
        lines.append(whole_numbers(left, metrics.elidedText(left, Qt.TextElideMode.ElideRight, width)))
    return lines or [""]


def _belong_together(before: str, after: str) -> bool:
    """Whether no line may end between two characters: within numbers, before closing marks."""
    return after in _CLOSING or (before.isascii() and after.isascii())
