"""What stands in the centre while no report is open: what the program does, and three ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fiscal_desk.desk.looks.icons import application_icon, icon, pixmap
from fiscal_desk.desk.looks.scheme import scheme_of

_WIDTH = 620


@dataclass(frozen=True)
class Unsaved:
    """A case that never got a name, left from an earlier start."""

    path: Path
    words: str


class WelcomePage(QScrollArea):
    """Title, three lines, three buttons, what was open lately, and where to drop files.

    Scrolls where it does not fit: a long list must not make the window larger than the screen.
    """

    open_reports = Signal()
    open_case = Signal()
    open_samples = Signal()
    path_chosen = Signal(object)  # Path
    restore_chosen = Signal(object)  # Path of an unsaved case

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("财政对读"))
        self.lines = [
            QLabel(self.tr("把几份财政、政府工作报告并排摆开，逐个看清里面的数据。")),
            QLabel(self.tr("识别有误的随手改正，同一指标自动对照，合计、占比、增幅逐项勾稽。")),
            QLabel(self.tr("最后生成一份可以打印、签字的对比备忘录。所有内容只留在这台电脑上。")),
        ]
        self.reports_button = QPushButton(self.tr("打开报告…"))
        self.case_button = QPushButton(self.tr("打开案卷…"))
        self.samples_button = QPushButton(self.tr("打开示例"))
        self.reports_button.setDefault(True)
        self.drop_sign = QLabel()
        self.drop_hint = QLabel(
            self.tr("也可以把报告（Word、WPS、Excel、PDF、网页、文本）或 .fdesk 案卷直接拖到窗口里")
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._muted = [*self.lines, self.drop_hint]
        self._build()
        self._dress()

    def show_files(self, unsaved: Sequence[Unsaved], recent: Sequence[Path]) -> None:
        """List the cases that were never saved, then the files that were open lately."""
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if unsaved:
            self._add_heading(self.tr("上次没有保存的案卷"))
            for case in unsaved[:3]:
                self._add_link("case", case.words, self.restore_chosen, case.path)
        if recent:
            self._add_heading(self.tr("最近打开"))
            for path in recent[:6]:
                name = "case" if path.suffix.lower() == ".fdesk" else "memo"
                self._add_link(name, path.name, self.path_chosen, path)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _build(self) -> None:
        self.reports_button.clicked.connect(self.open_reports)
        self.case_button.clicked.connect(self.open_case)
        self.samples_button.clicked.connect(self.open_samples)
        sign = QLabel()
        sign.setPixmap(application_icon().pixmap(QSize(48, 48)))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 2)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(sign)
        head.addWidget(self.title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.reports_button, self.case_button, self.samples_button):
            button.setMinimumHeight(36)
            button.setMinimumWidth(130)
            button.setIconSize(QSize(20, 20))
            buttons.addWidget(button)
        buttons.addStretch(1)
        hint = QHBoxLayout()
        hint.setSpacing(8)
        hint.addWidget(self.drop_sign, 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self.drop_hint, 1)
        lines = QVBoxLayout()
        lines.setSpacing(7)
        for line in self._muted:
            line.setWordWrap(True)  # English is longer, and letters may be large
        for line in self.lines:
            lines.addWidget(line)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(page)
        column.setSpacing(18)
        column.addLayout(head)
        column.addLayout(lines)
        column.addLayout(buttons)
        column.addLayout(hint)
        column.addLayout(self._list)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(page, 100)
        row.addStretch(1)
        whole = QWidget()
        whole.setAutoFillBackground(True)
        whole.setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(whole)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons take the keyboard, and come into view with it
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(32, 24, 32, 24)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def _add_heading(self, words: str) -> None:
        label = QLabel(words)
        label.setContentsMargins(0, 8, 0, 0)
        self._mute(label)
        self._list.addWidget(label)

    def _add_link(self, sign: str, words: str, chosen: SignalInstance, path: Path) -> None:
        button = QPushButton(words)
        button.setFlat(True)
        button.setIcon(icon(sign, QColor(scheme_of(self.palette()).muted)))
        button.setToolTip(str(path))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setStyleSheet("QPushButton { text-align: left; padding: 4px 6px; }")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: chosen.emit(path))
        self._list.addWidget(button)

    def _mute(self, label: QLabel) -> None:
        palette = label.palette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, QColor(scheme_of(self.palette()).muted))
        label.setPalette(palette)

    def _dress(self) -> None:
        for label in self._muted:
            self._mute(label)
        self.drop_sign.setPixmap(pixmap("drop", 20, QColor(scheme_of(self.palette()).muted)))
        self.reports_button.setIcon(icon("open"))
        self.case_button.setIcon(icon("case"))
        self.samples_button.setIcon(icon("samples"))
