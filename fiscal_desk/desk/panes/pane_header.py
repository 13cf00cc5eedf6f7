"""The head of a pane: which report this is, how much of it is in doubt, and a cross."""

from __future__ import annotations

from collections.abc import Container, Iterator

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from fiscal_desk.desk.looks.icons import icon
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.widgets.elided_label import ElidedLabel
from fiscal_desk.desk.words.report_words import describe_card
from fiscal_desk.report.model import Report

#: So narrow a head may become; what margins and gaps take of its line.
_NARROWEST, _GAPS = 110, 40
#: So many letters of a title are worth more than how many figures there are; so few more than all the rest.
_WANTED_LETTERS, _FEW_LETTERS = 8, 6


class PaneHeader(QWidget):
    """One line: title, then place, period and kind where there is room, and the counts at the right."""

    close_clicked = Signal()
    card_clicked = Signal()
    reference_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(bold)
        self.about = ElidedLabel()
        self.counts = ElidedLabel()
        for label in (self.title, self.about, self.counts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.close_clicked)
        self.card_button = QToolButton()
        self.card_button.setAutoRaise(True)
        self.card_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.card_button.clicked.connect(self.card_clicked)
        self.pages_button = QToolButton()
        self.pages_button.setAutoRaise(True)
        self.pages_button.setCheckable(True)
        self.pages_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reference_button = QToolButton()
        self.reference_button.setAutoRaise(True)
        self.reference_button.setCheckable(True)
        self.reference_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reference_button.clicked.connect(self.reference_clicked)
        self._buttons = (self.pages_button, self.card_button, self.reference_button, self.close_button)
        self._unoffered = {self.pages_button, self.reference_button}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 4, 3)
        row.setSpacing(2)
        row.addWidget(self.title)
        row.addSpacing(8)
        row.addWidget(self.about, 1)
        row.addSpacing(8)
        row.addWidget(self.counts)
        for button in self._buttons:
            row.addWidget(button)
            button.setHidden(button in self._unoffered)
        self._active = False
        self._reference = False
        self._told = ("", "")  # the counts, and the shorter words for them
        self._dress()
        self.setAutoFillBackground(True)

    def show_report(self, report: Report) -> None:
        """Show what is known of a report."""
        self.title.setText(report.card.title or report.origin.name)
        self._name_buttons()
        self.about.setText(describe_card(report.card) or report.origin.name)
        self._share()

    def show_counts(self, total: int, doubtful: int) -> None:
        """Show how many figures the report has, and how many nobody is sure of."""
        every = self.tr("{total} 个数据").format(total=total)
        doubts = self.tr("存疑 {doubtful}").format(doubtful=doubtful) if doubtful else ""
        self._told = (f"{every} · {doubts}", doubts) if doubts else (every, "")
        self._share()

    def minimumSizeHint(self) -> QSize:
        """Allow any narrowness: words are shortened."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the line out anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Share the line out: the title comes first, then what is to be done, the buttons, how much there is.

        Some letters of the title tell reports apart. Where they have no room, the counts give way, then one button
        after the other; what these do is in the menus, too, and the whole line is the head's tip.
        """
        letter = self.fontMetrics().horizontalAdvance("国")
        whole = _needs(self.title)
        shown = [each for each in self._buttons if each not in self._unoffered]
        for words, buttons, letters in self._ways(shown):
            taken = sum(each.sizeHint().width() + 2 for each in buttons)
            self.counts.setText(words)
            counts = _needs(self.counts) if words else 0
            title = min(whole, self.width() - taken - _GAPS - counts)
            if title >= min(whole, letters * letter):
                break
        self._set_shown(buttons)
        self.counts.setVisible(bool(words))
        self.counts.setFixedWidth(counts)
        self.title.setFixedWidth(max(title, 20))
        self._tell()

    def _ways(self, shown: list[QToolButton]) -> Iterator[tuple[str, list[QToolButton], int]]:
        """Yield words of the counts and buttons, always less, with the letters that the title must have then."""
        full, short = self._told
        yield full, shown, _WANTED_LETTERS
        yield short or full, shown, _WANTED_LETTERS if short else _FEW_LETTERS
        yield short or full, shown, _FEW_LETTERS
        yield "", shown, _FEW_LETTERS
        left = list(shown)
        for button in (self.card_button, self.pages_button, self.reference_button, self.close_button):
            if button in left:
                left.remove(button)
                yield "", list(left), _FEW_LETTERS

    def _set_shown(self, buttons: Container[QToolButton]) -> None:
        for button in self._buttons:
            if (hidden := button not in buttons) != button.isHidden():
                button.setHidden(hidden)

    def _tell(self) -> None:
        told = self._told[0] if self.counts.text() != self._told[0] else ""
        lines = (self.title.text(), self.about.text(), told)
        self.setToolTip("\n".join(line for line in lines if line))

    def set_active(self, active: bool) -> None:
        """Underline the pane that the keyboard works in."""
        if active != self._active:
            self._active = active
            self.update()

    def set_reference(self, reference: bool, *, offered: bool) -> None:
        """Say that the others follow this pane, and offer it where there are several."""
        button = self.reference_button
        was_offered = button not in self._unoffered
        if (reference, offered) == (button.isChecked(), was_offered) and reference == self._reference:
            return  # said to every pane whenever the keyboard goes from one to another
        self._offer(button, offered)
        # Not what the button says: Qt has turned that over already when it is clicked.
        self.reference_button.setChecked(reference)
        if reference != self._reference:
            self._reference = reference
            self._dress()
        self._share()

    def offer_pages(self, offered: bool) -> None:
        """Offer the report's own pages, or not."""
        self._offer(self.pages_button, offered)
        self._share()

    def _offer(self, button: QToolButton, offered: bool) -> None:
        if offered:
            self._unoffered.discard(button)
        else:
            self._unoffered.add(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a hairline beneath, in the accent colour where the pane is active."""
        super().paintEvent(event)
        painter = QPainter(self)
        scheme = scheme_of(self.palette())
        height = 2 if self._active else 1
        painter.fillRect(
            0, self.height() - height, self.width(), height, QColor(scheme.accent if self._active else scheme.faint)
        )
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        scheme = scheme_of(self.palette())
        for label in (self.about, self.counts):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(scheme.muted))
            label.setPalette(palette)
        button = self.reference_button
        marked = QColor(scheme.accent) if button.isChecked() else None
        style = Qt.ToolButtonStyle
        button.setIcon(icon("reference", marked))
        button.setText(self.tr("基准"))
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if button.isChecked() else style.ToolButtonIconOnly)
        button.setToolTip(
            self.tr("这份报告是基准：别的窗格跟着它走，它自己不动")
            if button.isChecked()
            else self.tr("以这份报告为基准：别的窗格跟着它走，它自己不动")
        )
        palette = QPalette()
        if marked is not None:
            palette.setColor(QPalette.ColorRole.ButtonText, marked)
        button.setPalette(palette)
        self.pages_button.setIcon(icon("pages"))
        self.pages_button.setToolTip(self.tr("原页：按原样显示报告的页面，数据标在页面上"))
        self.card_button.setIcon(icon("card"))
        self.card_button.setToolTip(self.tr("报告信息：标题、地区、报告期…"))
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(self.tr("把这份报告移出案卷（可撤销）"))
        self._name_buttons()

    def _name_buttons(self) -> None:
        """Say whose buttons they are: every pane has the same ones."""
        names = (
            (self.pages_button, self.tr("显示原页")),
            (self.card_button, self.tr("报告信息")),
            (self.reference_button, self.tr("基准")),
            (self.close_button, self.tr("移出报告")),
        )
        for button, name in names:
            button.setAccessibleName(f"{name} {self.title.text()}".strip())


def _needs(label: QLabel) -> int:
    """Return how wide the whole text of a label is. Its own hint is never less than the width that it was given."""
    return label.fontMetrics().horizontalAdvance(label.text()) + 2
