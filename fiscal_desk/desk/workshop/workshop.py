"""The workshop (备忘录): left what goes into the memo, right the memo as it will be; each change is a step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.case.changes.commands import ArrangeMemo, JudgeFindings, RewordSentence
from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.memo.memo_form import MemoForm
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.elided_label import ElidedLabel
from fiscal_desk.desk.workshop.finding_bar import FindingBar
from fiscal_desk.desk.workshop.memo_feed import MemoFeed
from fiscal_desk.desk.workshop.memo_view import MemoView
from fiscal_desk.desk.workshop.outline_tree import OutlineTree
from fiscal_desk.desk.workshop.sentence_editor import SentenceEditor
from fiscal_desk.memo.arranging.draft import Draft, Entry, EntryKind, flat
from fiscal_desk.memo.arranging.rewording import own_words, without_references
from fiscal_desk.memo.model import Asked

if TYPE_CHECKING:
    from fiscal_desk.memo.model import Run


class Workshop(QWidget):
    """A page of the window, beside the panes."""

    write_wanted = Signal()
    pdf_wanted = Signal()
    print_wanted = Signal()
    reread_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, session: Session, feed: MemoFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._feed = feed
        self.outline = OutlineTree()
        self.finding = FindingBar()
        self.form = MemoForm(narrow=True)
        self.view = MemoView()
        self.editor = SentenceEditor(self.view)
        self.title = QLabel(self.tr("备忘录"))
        self.summary = ElidedLabel()
        self.notice = Notice()
        self.faces = ElidedLabel()
        self.wordings = QPushButton()
        self.wordings.hide()
        self.reread = QPushButton(self.tr("读回 Word…"))
        self.reread.setToolTip(self.tr("在 Word 里改过的备忘录，逐句与案卷对照，选定采用哪些改写"))
        self.print = QPushButton(self.tr("打印…"))
        self.pdf = QPushButton(self.tr("导出 PDF…"))
        self.write = QPushButton(self.tr("写成 Word…"))
        self.close_button = QPushButton(self.tr("返回"))
        self._lay_out()
        self.outline.ticked.connect(self._tick)
        self.outline.moved.connect(self._move)
        self.outline.chosen.connect(self._show_entry)
        self.finding.state_chosen.connect(self._judge)
        self.finding.note_written.connect(self._note)
        self.finding.note.returnPressed.connect(self.outline.setFocus)
        self.view.chosen.connect(self._go_to)
        self.view.edit_wanted.connect(self._edit)
        self.editor.kept.connect(self._reword)
        self.editor.restored.connect(self._restore)
        self.editor.left.connect(self._leave_editor)
        self.notice.wanted.connect(self.show_wordings)
        self.wordings.clicked.connect(self.show_wordings)
        self.write.clicked.connect(self.write_wanted)
        self.pdf.clicked.connect(self.pdf_wanted)
        self.reread.clicked.connect(self.reread_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.form.changed.connect(self._remember)
        self.view.pages.looked_at.connect(feed.draw)
        feed.pictures_drawn.connect(self.view.pages.show_pictures)
        feed.changed.connect(self._show_draft)

    @property
    def draft(self) -> Draft | None:
        """The draft that is shown."""
        return self._feed.draft

    def begin(self) -> None:
        """Show it, and compose from now on."""
        self.show()
        self._feed.watch(True)
        self.outline.setFocus()

    def settle(self) -> None:
        """Take in what is still being typed."""
        self.editor.keep()
        self.finding.settle()

    def end(self) -> None:
        """Hide it; nothing is composed any more."""
        self.settle()
        self.hide()
        self._feed.watch(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the reports."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _show_draft(self) -> None:
        draft = self._feed.draft
        for part in (self.outline, self.view, self.form):
            part.setEnabled(draft is not None)
        if draft is None:
            self.editor.leave()
            self.finding.show_finding(None)
            self.outline.show_entries(())
            self.view.clear()
            return
        self.form.show_settings(self._feed.settings(), self._feed.proposed_title)
        self.outline.show_entries(draft.entries)
        self.view.show_draft(draft, self._feed.pages)
        self._show_worded(draft)
        entry = self.outline.entry
        self.finding.show_finding(entry if entry is not None and entry.kind is EntryKind.FINDING else None)
        findings = [each for each in flat(draft.entries) if each.kind is EntryKind.FINDING]
        waiting = sum(each.used and each.state is FindingState.TO_CHECK for each in findings)
        used = sum(each.used for each in findings)
        words = self.tr("列入 {used} / {all} 项发现，待核实 {waiting} 项")
        words = words.format(used=used, all=len(findings), waiting=waiting)
        pages = self._feed.pages
        if pages is not None:
            words = self.tr("共 {count} 页，{words}").format(count=len(pages.pages), words=words)
        self.summary.setText(words)
        replaced = [each for each in pages.replaced if each.used] if pages is not None else []
        told = [self.tr("{wanted} → {used}").format(wanted=each.wanted, used=each.used) for each in replaced]
        self.faces.setVisible(bool(told))
        self.faces.setText(self.tr("本机没有的字体，预览时代替：{faces}").format(faces="，".join(told)))
        self.faces.setToolTip(self.faces.text())

    def show_wordings(self) -> None:
        """Show the sentences that were worded anew, those first that somebody must choose from."""
        from fiscal_desk.desk.workshop.wording_dialog import WordingDialog

        if self.draft is not None and self.draft.worded:
            WordingDialog(self._session, self.draft.worded, self).open()

    def _show_worded(self, draft: Draft) -> None:
        self.notice.setVisible(bool(draft.undecided))
        words = self.tr("有 {count} 句改写以后数据已变，没有写进备忘录。")
        self.notice.text.setText(words.format(count=len(draft.undecided)))
        self.wordings.setVisible(bool(draft.worded))
        self.wordings.setText(self.tr("改写 {count} 句").format(count=len(draft.worded)))

    def _remember(self) -> None:
        settings = self.form.settings()
        self._feed.memory.keep(settings)
        if (step := self._feed.memory.step(settings, self._session.case)) is not None:
            self._session.do(step)

    # What goes in

    def _tick(self, known: str, ticked: bool) -> None:
        plan = self._session.case.memo.plan
        out = [each for each in plan.left_out if each != known] + ([] if ticked else [known])
        entry = self._entry(known)
        name = entry.text if entry is not None else ""
        label = f"{'列入' if ticked else '不列入'} {_short(name)}"  # the history is Chinese, whoever reads it
        self._session.do(ArrangeMemo(msgspec.structs.replace(plan, left_out=tuple(out)), label))

    def _move(self, order: Sequence[str]) -> None:
        plan = self._session.case.memo.plan
        entry = self._entry(order[0])
        if entry is None:
            return
        field = {EntryKind.SECTION: "sections", EntryKind.FINDING: "findings", EntryKind.ANNEX: "annexes"}[entry.kind]
        others = [each for each in getattr(plan, field) if each not in order]
        self._session.do(ArrangeMemo(msgspec.structs.replace(plan, **{field: (*others, *order)}), "调整备忘录次序"))

    # How a finding stands

    def _judge(self, state: FindingState) -> None:
        if (entry := self.outline.entry) is not None and entry.kind is EntryKind.FINDING:
            self._session.do(JudgeFindings({entry.id: entry.text}, state))

    def _note(self, note: str) -> None:
        if (entry := self.outline.entry) is not None and entry.kind is EntryKind.FINDING:
            self._session.do(JudgeFindings({entry.id: entry.text}, None, note))

    def _show_entry(self, entry: Entry) -> None:
        """Show a finding's sentence and its figures."""
        finding = entry.kind is EntryKind.FINDING
        self.finding.show_finding(entry if finding else None)
        if finding and self.draft is not None:
            telling = next((each for each in self.draft.memo.sentences if entry.id in each.findings), None)
            if telling is not None:
                self.view.choose(telling.id)
            self._session.reveal(self._feed.keys_of(entry.members))

    # Sentences

    def _go_to(self, sentence: str) -> None:
        """Lead to the figures that a sentence comes from."""
        if self.draft is None:
            return
        known = next((each for each in self.draft.memo.sentences if each.id == sentence), None)
        if known is None:
            return
        if len(known.findings) == 1 and self.outline.choose(known.findings[0]):
            self.finding.show_finding(self.outline.entry)
        self._session.reveal(self._feed.keys_of(known.members))

    def _leave_editor(self) -> None:
        self.view.current.setFocus()

    def _edit(self, sentence: str) -> None:
        if sentence in tuple(Asked):
            # Title, recipient, signature and date have their fields.
            self.left.setCurrentIndex(1)
            self.form.go_to(Asked(sentence))
            return
        runs = self._runs(sentence)
        if runs:
            changed = sentence in self._session.case.memo.rewordings
            words = "".join(run.text for run in runs)
            surface = self.view.viewport()
            place = self.view.place_of(sentence)
            place.moveTopLeft(surface.mapTo(self.view, place.topLeft()))
            self.editor.edit(sentence, words, place, self.view.font_of_text(), changed=changed)

    def _reword(self, sentence: str, words: str) -> None:
        runs = self._runs(sentence)
        known = self._session.case.memo.rewordings.get(sentence)
        worded = next((each for each in self.draft.worded if each.sentence == sentence), None) if self.draft else None
        now = worded.now if worded is not None else known.was if known is not None else own_words(runs)
        text = without_references(words, runs)
        if text == now or (not text and sentence.startswith("heading:")):
            self._restore(sentence)
        else:
            self._session.do(RewordSentence(sentence, now, text))

    def _restore(self, sentence: str) -> None:
        known = self._session.case.memo.rewordings.get(sentence)
        if known is not None:
            self._session.do(RewordSentence(sentence, known.was, None))

    def _runs(self, sentence: str) -> list[Run]:
        return self.draft.memo.runs_of(sentence) if self.draft is not None else []

    def _entry(self, known: str) -> Entry | None:
        draft = self.draft
        return next((each for each in flat(draft.entries) if each.id == known), None) if draft is not None else None

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.title.setFont(font)
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 6, 10, 6)
        bar.addWidget(self.title)
        bar.addSpacing(12)
        bar.addWidget(self.summary, 1)
        bar.addWidget(self.wordings)
        for button in (self.reread, self.print, self.pdf, self.write):
            bar.addWidget(button)
        bar.addWidget(self.close_button)
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.outline, 1)
        column.addWidget(_hairline())
        column.addWidget(self.finding)
        form = QScrollArea()
        form.setWidgetResizable(True)
        form.setFrameShape(QFrame.Shape.NoFrame)
        form.setWidget(self.form)
        self.left = left = QTabWidget()
        left.setDocumentMode(True)
        left.addTab(contents, self.tr("内容"))
        left.addTab(form, self.tr("版式"))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(left)
        paper = QWidget()
        beside = QVBoxLayout(paper)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.view, 1)
        beside.addWidget(self.faces)
        self.faces.setContentsMargins(8, 3, 8, 3)
        self.split.addWidget(paper)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([300, 560])
        self.split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addWidget(_hairline())
        whole.addWidget(self.notice)
        whole.addWidget(self.split, 1)


class Notice(QFrame):
    """A line above the memo that asks for a choice."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QLabel()
        self.choose = QPushButton(self.tr("逐句选定…"))
        self.choose.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self.text, 1)
        row.addWidget(self.choose)
        self.setAutoFillBackground(True)
        self._dress()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the desk."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(scheme_of(palette).warning))
        self.setPalette(palette)


def _hairline() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setFixedHeight(1)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line


def _short(words: str) -> str:
    return words if len(words) <= 20 else words[:19] + "…"
