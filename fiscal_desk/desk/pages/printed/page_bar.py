"""The line above a report's pages: which page it is, how large, one in a row or two."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from fiscal_desk.desk.pages.printed.printed_view import PrintedView


class PageBar(QWidget):
    """Says and sets what a view of pages shows."""

    two_chosen = Signal(bool)

    def __init__(self, view: PrintedView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.page = QSpinBox()
        self.page.setAccessibleName(self.tr("页码"))
        self.page.setPrefix(self.tr("第"))
        self.page.setKeyboardTracking(False)
        self.page.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.page.valueChanged.connect(self._go)
        self.smaller = self._button("−", self.tr("缩小"))
        self.zoom = QLabel()
        self.larger = self._button("+", self.tr("放大"))
        self.fit = self._button(self.tr("适合宽度"), self.tr("让页面与窗格一样宽"))
        self.two = self._button(self.tr("双页"), self.tr("一行并排两页"))
        self.fit.setCheckable(True)
        self.two.setCheckable(True)
        self.smaller.clicked.connect(lambda: view.zoom_by(-1))
        self.larger.clicked.connect(lambda: view.zoom_by(1))
        self.fit.clicked.connect(lambda: view.zoom_by(0))
        self.two.clicked.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(4)
        row.addWidget(self.page)
        row.addStretch(1)
        for widget in (self.smaller, self.zoom, self.larger, self.fit, self.two):
            row.addWidget(widget)
        self.setAutoFillBackground(True)
        view.looked_at.connect(self.refresh)
        view.geometry_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is seen now."""
        count = len(self._view.layout_.leaves)
        self.page.blockSignals(True)
        self.page.setRange(1 if count else 0, count)
        self.page.setSuffix(self.tr("页，共{count}页").format(count=count))
        self.page.setValue(self._view.page if count else 0)
        self.page.blockSignals(False)
        self.zoom.setText(f"{self._view.effective_zoom:.0%}")
        self.fit.setChecked(self._view.zoom is None)
        self.two.setChecked(self._view.in_row == 2)
        self.setEnabled(count > 0)

    def _go(self, number: int) -> None:
        self._view.go_to_page(number)

    def _turn(self, on: bool) -> None:
        self._view.set_in_row(2 if on else 1)
        self.two_chosen.emit(on)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
