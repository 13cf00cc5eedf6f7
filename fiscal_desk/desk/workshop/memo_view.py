"""The memo as it will be: as pages where they can be set, else as flowing paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStackedWidget, QWidget

from fiscal_desk.desk.workshop.flow_view import FlowView
from fiscal_desk.desk.workshop.page_view import PageView

if TYPE_CHECKING:
    from fiscal_desk.desk.workshop.page_view import Pages
    from fiscal_desk.memo.arranging.draft import Draft


class MemoView(QStackedWidget):
    """Two views of one draft, of which one is seen; both choose and edit sentences alike."""

    chosen = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowView()
        self.pages = PageView()
        for view in (self.flow, self.pages):
            self.addWidget(view)
            view.chosen.connect(self.chosen)
            view.edit_wanted.connect(self.edit_wanted)
        self._paged = False

    @property
    def current(self) -> FlowView | PageView:
        """The view that is seen."""
        return self.pages if self._paged else self.flow

    @property
    def sentence(self) -> str:
        """The chosen sentence; empty for none."""
        return self.current.sentence

    def viewport(self) -> QWidget:
        """Return what the paper is painted on."""
        return self.current.viewport()

    def show_draft(self, draft: Draft, pages: Pages | None) -> None:
        """Show a draft: its pages, where there are any."""
        self._paged = pages is not None
        if pages is not None:
            self.pages.show_pages(draft, pages.pages)
        if self.current is self.flow:
            self.flow.show_draft(draft)
        if self.currentWidget() is not self.current:
            focused = self.hasFocus() or self.isAncestorOf(self.focusWidget() or self.window())
            self.setCurrentWidget(self.current)
            if focused:
                self.current.setFocus()
        self.setFocusProxy(self.current)

    def clear(self) -> None:
        """Show nothing."""
        self.flow.clear_draft()
        self.pages.show_pages(None, ())

    def choose(self, sentence: str, *, scroll: bool = True) -> None:
        """Mark a sentence and bring it into view."""
        self.current.choose(sentence, scroll=scroll)

    def sentences(self) -> list[str]:
        """Return the sentences that are shown, in their order."""
        return self.current.sentences()

    def place_of(self, sentence: str) -> QRect:
        """Return where a sentence stands in the viewport."""
        return self.current.place_of(sentence)

    def font_of_text(self) -> QFont:
        """Return the font of the body, as large as it is shown."""
        return self.current.font_of_text()
