"""The memo as the pages that will be printed: sentences are found on them by where they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.pages.printed.page_painting import paint_picture
from fiscal_desk.desk.workshop.marks import CHOSEN, POINTED, is_edit_key, take_key, worded_colours
from fiscal_desk.desk.workshop.memo_document import memo_font

if TYPE_CHECKING:
    from fiscal_desk.memo.arranging.draft import Draft

_GAP = 14
_WIDEST = 1000
#: Pages so near to the screen are drawn already.
_NEAR = 200
#: Millimetres and, on a plain screen, dots of an inch.
_INCH, _PLAIN = 25.4, 96.0
#: 三号 in millimetres.
_TEXT_MM = 16 / 72 * 25.4
#: What lies around the pages, and their edges; on a dark desk it does not glare.
_GROUND, _EDGE = QColor("#c9ccd1"), QColor("#a8acb2")
_DARK_GROUND = QColor("#3a3d42")


class Place(Protocol):
    """Where a sentence stands on a page, in millimetres from its top left."""

    sentence: str
    x: float
    y: float
    width: float
    height: float


class Page(Protocol):
    """One page: its size in millimetres, its picture, its sentences."""

    width: float
    height: float
    png: bytes
    places: Sequence[Place]


class Replaced(Protocol):
    """A face that is not installed, and the one that stands for it; empty where there is none at all."""

    wanted: str
    used: str


class Pages(Protocol):
    """All pages of a memo, and the faces that had to be replaced on them."""

    pages: Sequence[Page]
    replaced: Sequence[Replaced]
    pdf: bytes


class PageView(QAbstractScrollArea):
    """Shows pages below each other, as wide as there is room; a click chooses, a double click or F2 edits."""

    chosen = Signal(str)
    edit_wanted = Signal(str)
    looked_at = Signal(object)  # dict: the scales of the pages that are on screen now, by their numbers

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[Page] = ()
        self._pictures: list[QImage | None] = []
        self._frames: list[QRect] = []  # of the pages, from the top of the first one
        self._draft: Draft | None = None
        self._pointed = ""
        self.sentence = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("备忘录"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(40)

    def show_pages(self, draft: Draft | None, pages: Sequence[Page]) -> None:
        """Show the pages of a draft, and stay where the reader is."""
        self._draft, self._pages = draft, pages
        self._pictures = [_picture(page.png) for page in pages]
        self._lay_out()
        self._tell()

    def show_pictures(self, drawn: Mapping[int, bytes]) -> None:
        """Show pages whose pictures have come."""
        for number, png in drawn.items():
            if number < len(self._pictures):
                self._pictures[number] = _picture(png)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Say which pages are on screen now."""
        super().scrollContentsBy(dx, dy)
        self._tell()

    def choose(self, sentence: str, *, scroll: bool = True) -> None:
        """Mark a sentence and bring it into view."""
        self.sentence = sentence
        rects = self._rects(sentence)
        if scroll and rects:
            top = rects[0].top()
            shown = self.viewport().height()
            if not 20 <= top <= shown - 60:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + top - shown // 3)
        self.viewport().update()

    def sentences(self) -> list[str]:
        """Return the sentences that are shown, in their order."""
        return list(dict.fromkeys(place.sentence for page in self._pages for place in page.places))

    def place_of(self, sentence: str) -> QRect:
        """Return where a sentence stands in the viewport; on several pages, its part on the first one."""
        rects = self._rects(sentence)
        first = [rect for rect in rects if rect.top() - rects[0].top() < self._frames[0].height() // 2] if rects else []
        whole = QRect()
        for rect in first:
            whole = whole.united(rect)
        return whole

    def font_of_text(self) -> QFont:
        """Return the font of the body, as large as it is shown."""
        return memo_font("body", _TEXT_MM * self._scale())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 edits, Up and Down go from sentence to sentence, Enter goes to the figures."""
        if not take_key(self, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """F2 is the sentence's here, whatever it is elsewhere in the window."""
        if is_edit_key(self, event):
            event.accept()
            return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:  # the window is on another screen now
            self._tell()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press; the release chooses."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        sentence = self._at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and sentence:
            self.choose(sentence, scroll=False)
            self.chosen.emit(sentence)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit what was clicked."""
        if sentence := self._at(event.position().toPoint()):
            self.choose(sentence, scroll=False)
            self.edit_wanted.emit(sentence)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would choose."""
        pointed = self._at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if pointed else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if pointed != self._pointed:
            self._pointed = pointed
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new width."""
        super().resizeEvent(event)
        self._lay_out()
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are seen, and the sentences that are marked."""
        painter = QPainter(self.viewport())
        dark = scheme_of(self.palette()).dark
        painter.fillRect(event.rect(), _DARK_GROUND if dark else _GROUND)
        above = self.verticalScrollBar().value()
        for frame, picture in zip(self._frames, self._pictures, strict=False):
            place = frame.translated(0, -above)
            if not place.intersects(event.rect()):
                continue
            painter.fillRect(place, Qt.GlobalColor.white)
            if picture is not None:
                high = place.width() * picture.height() / picture.width()  # a frame is made of whole pixels
                paint_picture(painter, QRectF(place.left(), place.top(), place.width(), high), picture)
            painter.setPen(_EDGE)
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for sentence, colour in self._marks().items():
            whole = QRegion()
            for rect in self._rects(sentence):
                whole += rect
            painter.setClipRegion(whole)
            painter.fillRect(whole.boundingRect(), colour)
        painter.end()

    def sizeHint(self) -> QSize:
        """A page as wide as it is read well."""
        return QSize(620, 700)

    def _tell(self) -> None:
        above, below = self.verticalScrollBar().value(), self.viewport().height()
        ratio = self.devicePixelRatioF() * _INCH / _PLAIN
        seen = {
            number: frame.width() / page.width * ratio
            for number, (frame, page) in enumerate(zip(self._frames, self._pages, strict=False))
            if frame.bottom() >= above - _NEAR and frame.top() <= above + below + _NEAR
        }
        if seen and len(self._frames) == len(self._pages):
            self.looked_at.emit(seen)

    def _marks(self) -> dict[str, QColor]:
        colours = worded_colours(self._draft) if self._draft is not None else {}
        if self._pointed:
            colours.setdefault(self._pointed, POINTED)
        if self.sentence:
            colours[self.sentence] = CHOSEN
        return colours

    def _scale(self) -> float:
        """Pixels for a millimetre: an upright page fills the width."""
        upright = min((page.width for page in self._pages), default=210.0)
        return max(1.0, min(self.viewport().width() - 2 * _GAP, _WIDEST) / upright)

    def _lay_out(self) -> None:
        before = self._frames[-1].bottom() if self._frames else 0
        bar = self.verticalScrollBar()
        share = bar.value() / before if before else 0.0
        scale, top, frames = self._scale(), _GAP, []
        for page in self._pages:
            # A landscape page is made as wide as the others.
            own = min(scale, max(1.0, self.viewport().width() - 2 * _GAP) / page.width)
            width, height = round(page.width * own), round(page.height * own)
            frames.append(QRect((self.viewport().width() - width) // 2, top, width, height))
            top += height + _GAP
        self._frames = frames
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, top - self.viewport().height()))
        bottom = frames[-1].bottom() if frames else 0
        if bottom != before:
            bar.setValue(round(share * bottom))
        self.viewport().update()

    def _rects(self, sentence: str) -> list[QRect]:
        """Where a sentence stands in the viewport, a rectangle for each line."""
        above = self.verticalScrollBar().value()
        found = []
        for frame, page in zip(self._frames, self._pages, strict=True):
            scale = frame.width() / page.width
            for place in page.places:
                if place.sentence == sentence:
                    rect = QRectF(place.x * scale, place.y * scale, place.width * scale, place.height * scale)
                    found.append(rect.toAlignedRect().translated(frame.left(), frame.top() - above))
        return found

    def _at(self, point: QPoint) -> str:
        above = self.verticalScrollBar().value()
        for frame, page in zip(self._frames, self._pages, strict=True):
            here = frame.translated(0, -above)
            if here.contains(point):
                scale = frame.width() / page.width
                x, y = (point.x() - here.left()) / scale, (point.y() - here.top()) / scale
                for place in page.places:
                    inside = place.x <= x <= place.x + place.width and place.y <= y <= place.y + place.height
                    if inside and place.sentence:
                        return place.sentence
        return ""


def _picture(png: bytes) -> QImage | None:
    picture = QImage.fromData(png) if png else QImage()
    return None if picture.isNull() else picture.convertToFormat(QImage.Format.Format_RGB32)
