"""Taking in what a colleague decided about the same reports: quietly where it agrees, by choice where it differs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fiscal_desk.case.changes.commands import Command, Together
from fiscal_desk.case.changes.step_names import report_name
from fiscal_desk.case.errors import CaseError
from fiscal_desk.case.merging import Difference, Merge, added_reports, compare_cases
from fiscal_desk.case.merging_memo import MemoDifference
from fiscal_desk.case.model import FigureKey
from fiscal_desk.case.state.memo_words import Judgement, Rewording
from fiscal_desk.desk.fields.correction_words import side_words
from fiscal_desk.desk.fields.value_typed import print_short
from fiscal_desk.desk.files.files import Files
from fiscal_desk.desk.files.merging_work import Colleague, read_colleague
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.case_dialog import belongs_to_case
from fiscal_desk.desk.widgets.choice_dialog import Choice, ChoiceDialog
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.desk.words.spoken import name_of


class Merging(QObject):
    """Reads the colleague's case in the background, compares, asks where that is needed, and merges in one step."""

    def __init__(self, session: Session, messages: Messages, jobs: Jobs, files: Files, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._jobs = jobs
        self._files = files
        self._window = window

    def choose_case(self) -> None:
        """Ask for a colleague's case and take it in."""
        case = self._session.case
        if path := self._files.dialogs.choose_case(str(case.path.parent) if case.is_saved else ""):
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Read a colleague's case and merge it into the one that is open."""
        self._files.settle()
        case = self._session.case
        if path.absolute() == case.path.absolute():
            self._messages.show_warning(self.tr("这就是当前打开的案卷，请选择同事的那一份。"))
            return
        texts = frozenset(report.report.text for report in case.reports)

        def done(theirs: Colleague) -> None:
            if self._session.case is case:
                self._compare(theirs)

        self._jobs.start(
            self.tr("正在读取同事的案卷"),
            lambda progress: read_colleague(path, texts, progress),
            done=done,
            failed=self._on_failed,
            key="merge",
        )

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, CaseError):
            self._messages.show_error(refusal_words(error))
        else:
            self._jobs.unhandled.emit(error)

    def _compare(self, theirs: Colleague) -> None:
        merge = compare_cases(self._session.case, theirs.case)
        if merge.differing or merge.missing or merge.memo.differing:
            self._ask(theirs, merge)
        elif not merge.incoming and not merge.memo.count:
            self._tell(self.tr("“{name}”里没有新的更正，案卷没有改动。").format(name=theirs.path.name), merge)
        elif self._session.do(_one_step([merge.command()], merge.memo.command())):
            self._tell_merged(theirs, merge, len(merge.incoming), 0, 0)

    def _ask(self, theirs: Colleague, merge: Merge) -> None:
        choices = [self._choice(difference) for difference in merge.differing]
        choices += [memo_choice(difference) for difference in merge.memo.differing]
        dialog = ChoiceDialog(
            self.tr("导入同事的案卷"), self._summary(theirs, merge), choices, self.tr("合并"), self._window
        )
        if merge.missing:
            names = "".join(f"《{report_name(each.report)}》" for each in merge.missing)
            dialog.extra.setText(self.tr("把对方另有的 {count} 份报告也加入案卷").format(count=len(merge.missing)))
            dialog.extra.setToolTip(names)
            dialog.extra.show()
        belongs_to_case(dialog, self._session)
        dialog.accepted.connect(lambda: self._merge(theirs, merge, dialog.theirs(), dialog.extra.isChecked()))
        dialog.open()

    def _merge(self, theirs: Colleague, merge: Merge, chosen: Sequence[int], add_reports: bool) -> None:
        figures = len(merge.differing)
        keys = [merge.differing[number].mine.key for number in chosen if number < figures]
        words = [merge.memo.differing[number - figures].id for number in chosen if number >= figures]
        own, memo = merge.command(keys), merge.memo.command(words)
        command = _one_step([own], memo)
        added = len(merge.missing) if add_reports else 0
        taken = len(merge.incoming) + len(keys)
        if added:
            # One step, so that one undo takes all of it back.
            addition = added_reports(merge.missing, theirs.case, theirs.originals)
            label = f"并入同事的案卷，另加 {added} 份报告"  # the history is Chinese, whoever reads it
            command = Together((*addition.commands, own, *([memo] if memo is not None else [])), label)
            taken += addition.incoming
            merge = msgspec.structs.replace(merge, unplaced=(*merge.unplaced, *addition.unplaced))
        if (added or own.adoptions or memo is not None) and not self._session.do(command):
            return
        self._tell_merged(theirs, merge, taken + len(words), len(chosen), added)

    def _tell_merged(self, theirs: Colleague, merge: Merge, taken: int, chosen: int, added: int) -> None:
        words = self.tr("已并入“{name}”的 {count} 处更正").format(name=theirs.path.name, count=taken)
        if merge.memo.count:
            words += self.tr("和 {count} 处备忘录意见").format(count=merge.memo.count)
        if kept := len(merge.differing) + len(merge.memo.differing) - chosen:
            words += self.tr("，{count} 处分歧保留我的").format(count=kept)
        if added:
            words += self.tr("，加入 {count} 份报告").format(count=added)
        self._tell(words + self.tr("；可撤销。"), merge)

    def _tell(self, words: str, merge: Merge) -> None:
        if not merge.unplaced:
            self._messages.show_info(words)
            return
        lost = "、".join(f"{each.current.indicator} {each.current.text}".strip() for each in merge.unplaced)
        words += self.tr("对方有 {count} 处更正在原文中已找不到位置，没有并入：{lost}")
        self._messages.show_warning(words.format(count=len(merge.unplaced), lost=lost))

    def _summary(self, theirs: Colleague, merge: Merge) -> str:
        words = self.tr(
            "“{name}”：{agreeing} 处与我一致，{incoming} 处只有对方更正（将直接并入），{differing} 处有分歧。"
        )
        told = words.format(
            name=theirs.path.name,
            agreeing=len(merge.agreeing),
            incoming=len(merge.incoming) + merge.memo.count,
            differing=len(merge.differing) + len(merge.memo.differing),
        )
        if merge.differing or merge.memo.differing:
            told += self.tr("请逐处选择，点一下或按空格键换边。")
        if merge.missing:
            names = "".join(f"《{report_name(each.report)}》" for each in merge.missing)
            told += "\n" + self.tr("对方另有我没有的报告：{names}").format(names=names)
        if merge.unplaced:
            told += "\n" + self.tr("对方有 {count} 处更正在原文中已找不到位置，不会并入。").format(
                count=len(merge.unplaced)
            )
        return told

    def _choice(self, difference: Difference) -> Choice:
        catalogue, mine = self._session.catalogue, difference.mine
        read = mine.original or mine.current
        subject = f"{read.indicator} {print_short(read)}\n{self._report_name(mine.key)}\n…{self._context(mine.key)}…"
        return Choice(
            subject,
            side_words(mine, difference.fields, catalogue),
            side_words(difference.theirs, difference.fields, catalogue),
        )

    def _report_name(self, key: FigureKey) -> str:
        return short_names(self._session.case.reports).get(key.report, "")

    def _context(self, key: FigureKey) -> str:
        report, figure = self._session.report(key.report), self._session.figure(key)
        if report is None or figure is None:
            return ""
        text, now = report.report.text, figure.current
        return " ".join(text[max(0, now.start - 14) : now.end + 6].split())


def _one_step(commands: Sequence[Command], memo: Command | None) -> Command:
    """Return one command for all, so that one undo takes all back."""
    if memo is None and len(commands) == 1:
        return commands[0]
    parts = (*commands, *([memo] if memo is not None else []))
    return Together(parts, "并入同事的案卷")  # the history is Chinese, whoever reads it


def memo_choice(difference: MemoDifference) -> Choice:
    """Return what is to be chosen of a finding or a sentence of the memo."""
    mine, theirs = difference.mine, difference.theirs
    if isinstance(mine, Judgement) and isinstance(theirs, Judgement):
        return Choice(mine.said or theirs.said, _judged(mine), _judged(theirs))
    assert isinstance(mine, Rewording)
    assert isinstance(theirs, Rewording)
    return Choice(mine.was, mine.text, theirs.text)


def _judged(word: Judgement) -> str:
    return "\n".join(part for part in (name_of(word.state), word.note, word.who) if part)
