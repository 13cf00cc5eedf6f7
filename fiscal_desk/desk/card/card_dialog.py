"""The report card: who reports what about when, how each was read, and what another period does to the figures."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.case.changes.commands import Command, RereadReport, SetCard, Together
from fiscal_desk.case.changes.step_names import report_name
from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.case.model import CaseReport
from fiscal_desk.desk.card.card_effect import CardEffect, card_effect
from fiscal_desk.desk.card.card_effect_view import CardEffectView
from fiscal_desk.desk.card.card_fields import (
    FIELDS,
    LEVELS,
    CardFieldError,
    entered_fields,
    field_name,
    kind_words,
    level_name,
    parse_card_period,
    parse_date,
)
from fiscal_desk.desk.card.field_area import FieldArea
from fiscal_desk.desk.card.source_words import source_words
from fiscal_desk.desk.looks.icons import icon
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.services.jobs import Job, Jobs, Progress
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.case_dialog import belongs_to_case
from fiscal_desk.desk.widgets.choice_box import ChoiceBox
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.desk.words.spoken import period_words
from fiscal_desk.report.card.card import card_sources
from fiscal_desk.report.citing import page_count
from fiscal_desk.report.model import ReportCard, ReportKind, SheetOfFile
from fiscal_desk.worker.tasks import read

#: Typing that rests for so long is tried out.
_PAUSE_MS = 250
#: As large as it gets by itself, and what of a screen's height is left to others (pixels).
_WIDTH, _HEIGHT, _LEFT = 620, 680, 40


class CardDialog(QDialog):
    """Edits one report's card; the figures are read anew with it as one step with it."""

    sheets_wanted = Signal(str)  # id of a workbook's report: the user wants to choose which sheets are read

    def __init__(
        self, session: Session, jobs: Jobs, lexicon: Lexicon, report: CaseReport, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        belongs_to_case(self, session)
        self._session = session
        self._jobs = jobs
        self._lexicon = lexicon
        self._report = report
        self._read, self._sources = card_sources(report.report)
        self._card: ReportCard | None = report.report.card  # as it stands in the dialog; None where it makes no sense
        # What has been tried out already, by what the reading depends on.
        self._effects = {_what_counts(report.report.card): CardEffect(report.reading)}
        self._job: Job | None = None
        self.boxes: dict[str, QLineEdit | QComboBox] = {
            name: ChoiceBox() if name in ("level", "kind") else QLineEdit() for name in FIELDS
        }
        self.notes = {name: QLabel() for name in FIELDS}
        self.resets = {name: QToolButton() for name in FIELDS}
        # A laptop at 150 % has room for less than an office screen.
        room = self.screen().availableSize().height() - _LEFT
        self.resize(_WIDTH, min(_HEIGHT, room))
        self.view = CardEffectView(low=room < _HEIGHT)
        self.buttons = QDialogButtonBox()
        self.accept_button = self.buttons.addButton(self.tr("采用"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._show(report.report.card)
        self._connect()
        self._on_edited()

    def card(self) -> ReportCard:
        """Return the card as it stands in the dialog. Raises CardFieldError."""
        card = ReportCard(
            title=self._text("title"),
            place=self._text("place"),
            level=self._combo("level").currentData(),
            issuer=self._text("issuer"),
            kind=ReportKind(self._combo("kind").currentData()),
            period=parse_card_period(self._text("period")),
            date=parse_date(self._text("date")),
        )
        return msgspec.structs.replace(card, entered=entered_fields(card, self._read, self._report.report.card))

    def accept(self) -> None:
        """Put the card and what is read with it into the case; stay open where the case refuses."""
        effect = self._effects.get(_what_counts(self._card)) if self._card else None
        if self._card is None or effect is None:
            return
        report_id = self._report.id
        commands: list[Command] = []
        if self._card != self._report.report.card:
            commands.append(SetCard(report_id, self._card))
        if effect.reading != self._report.reading:
            commands.append(RereadReport(report_id, effect.reading))
        label = f"修改报告信息 {report_name(self._report.report)}"  # the history is Chinese, whoever reads it
        if commands and not self._session.do(commands[0] if len(commands) == 1 else Together(tuple(commands), label)):
            return
        super().accept()

    # Trying out

    def _on_edited(self) -> None:
        self._pause.stop()
        try:
            self._card = self.card()
        except CardFieldError as error:
            self._card = None
            self.view.show_problem(refusal_words(error))
        self._tell_sources()
        self._show_effect()
        if self._card and _what_counts(self._card) not in self._effects:
            self.view.show_waiting()
            self._pause.start()

    def _try_out(self) -> None:
        card = self._card
        if card is None:
            return
        report = msgspec.structs.replace(self._report.report, card=card)
        figures = self._session.case.figures(self._report.id)
        before, lexicon = self._report.reading, self._lexicon

        def work(progress: Progress) -> CardEffect:
            return card_effect(figures, before, progress.run(read, report, lexicon))

        def done(effect: CardEffect) -> None:
            self._effects[_what_counts(card)] = effect
            self._show_effect()

        self._job = self._jobs.start("", work, done=done, key="card")

    def _show_effect(self) -> None:
        effect = self._effects.get(_what_counts(self._card)) if self._card else None
        self.accept_button.setEnabled(effect is not None)
        if self._card and effect:
            self.view.show_effect(effect, self._card.period)

    def done(self, result: int) -> None:
        """Let go of what is still being tried out."""
        if self._job:
            self._job.cancel()
        super().done(result)

    # Fields

    def _text(self, name: str) -> str:
        box = self.boxes[name]
        assert isinstance(box, QLineEdit)
        return " ".join(box.text().split())

    def _combo(self, name: str) -> QComboBox:
        box = self.boxes[name]
        assert isinstance(box, QComboBox)
        return box

    def _show(self, card: ReportCard) -> None:
        for name in FIELDS:
            self._show_field(name, card)

    def _show_field(self, name: str, card: ReportCard) -> None:
        box, value = self.boxes[name], getattr(card, name)
        if isinstance(box, QComboBox):
            box.setCurrentIndex(max(box.findData(value), 0))
        else:
            box.setText(period_words(value) if name == "period" else value or "")
            box.setCursorPosition(0)

    def _tell_sources(self) -> None:
        card = self._card
        for name in FIELDS:
            other = card is not None and getattr(card, name) != getattr(self._read, name)
            read = self._words(name, self._read)
            if other and read:
                words = self.tr("由您填写；程序读作“{read}”（{source}）").format(
                    read=read, source=source_words(self._sources.get(name, ""))
                )
            elif other:
                words = self.tr("由您填写；程序没有读出")
            elif name in self._sources:
                words = self.tr("读自：{source}").format(source=source_words(self._sources[name]))
            else:
                words = self.tr("没有读出，可自行填写")
            self.notes[name].setText(words.replace("（）", ""))
            self.resets[name].setEnabled(other)

    def _words(self, name: str, card: ReportCard) -> str:
        value = getattr(card, name)
        if name == "kind":
            return kind_words(value)
        if name == "level":
            return level_name(value) if value else ""
        return period_words(value) if name == "period" else value or ""

    def _connect(self) -> None:
        self._pause.timeout.connect(self._try_out)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for name in FIELDS:
            box = self.boxes[name]
            if isinstance(box, QComboBox):
                box.currentIndexChanged.connect(self._on_edited)
            else:
                box.textChanged.connect(self._on_edited)
            self.resets[name].clicked.connect(lambda _=False, name=name: self._show_field(name, self._read))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("报告信息"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for level in ("", *LEVELS):
            self._combo("level").addItem(level_name(level), level)
        for kind in ReportKind:
            self._combo("kind").addItem(kind_words(kind), kind.value)
        self.boxes["period"].setToolTip(self.tr("如 2023年、2023年上半年、2025年三季度、2025年1—9月"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        scheme = scheme_of(self.palette())
        for number, name in enumerate(FIELDS):
            label = QLabel(field_name(name))
            label.setBuddy(self.boxes[name])
            plain = label.text().partition("(")[0]
            self.boxes[name].setAccessibleName(plain)
            reset, note = self.resets[name], self.notes[name]
            reset.setIcon(icon("undo"))
            reset.setAutoRaise(True)
            reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            reset.setToolTip(self.tr("恢复为程序读出的内容"))
            reset.setAccessibleName(self.tr("{field}：恢复为程序读出的内容").format(field=plain))
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setStyleSheet(f"color: {scheme.muted}")
            note.setContentsMargins(2, 0, 0, 4)
            grid.addWidget(label, 2 * number, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self.boxes[name], 2 * number, 1)
            grid.addWidget(reset, 2 * number, 2)
            grid.addWidget(note, 2 * number + 1, 1, 1, 2)
        self.accept_button.setDefault(True)
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addLayout(grid)
        if sheets := self._report.report.origin.sheets:
            fields.addWidget(self._sheets_line(sheets))
        if count := page_count(self._report.report):
            self.pages = QLabel(self.tr("原文件共 {count} 页；引用按页注明，如“第{count}页”。").format(count=count))
            self.pages.setStyleSheet(f"color: {scheme.muted}")
            fields.addWidget(self.pages)
        fields.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(FieldArea(inside))
        column.addWidget(self.view, 1)
        column.addWidget(self.buttons)

    def _sheets_line(self, sheets: Sequence[SheetOfFile]) -> QToolButton:
        """Return the line that tells the sheets of a workbook, and lets the user choose among them."""
        names = self.tr("、").join(sheet.name for sheet in sheets if sheet.is_read)
        read = sum(sheet.is_read for sheet in sheets)
        self.sheets = QToolButton()
        self.sheets.setText(self.tr("工作表：共 {all} 张，读取 {read} 张 — 选择…").format(all=len(sheets), read=read))
        self.sheets.setToolTip(names)
        self.sheets.setAutoRaise(True)
        self.sheets.clicked.connect(self._leave_for_sheets)
        return self.sheets

    def _leave_for_sheets(self) -> None:
        self.reject()
        self.sheets_wanted.emit(self._report.id)


def _what_counts(card: ReportCard) -> tuple[object, ...]:
    """Return what the reading of a report depends on."""
    said = tuple(name in card.entered for name in ("kind", "period"))
    return (card.title, card.kind, card.period, card.date, card.place, card.level == "全国", said)
