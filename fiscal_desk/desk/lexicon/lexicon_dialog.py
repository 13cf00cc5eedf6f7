"""The user's lexicon (用户词库) as a list: what corrections taught, where it came from; edit, delete, hand round."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fiscal_desk.case.errors import CaseError
from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind, Lexicon
from fiscal_desk.case.lexicon.lexicon_file import load_lexicon, save_lexicon
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.lexicon.entry_dialog import EntryDialog
from fiscal_desk.desk.lexicon.user_lexicon import UserLexicon
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.widgets.choice_dialog import Choice, ChoiceDialog
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from fiscal_desk.desk.widgets.filter_line import FilterLine
from fiscal_desk.desk.widgets.text_rows import TextRow, TextRows
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.words.lexicon_words import becomes_words, entry_sentence, time_words
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.desk.words.spoken import name_of


class LexiconDialog(QDialog):
    """Every change is on the disk at once; what was deleted last can be put back while the dialog is open."""

    def __init__(
        self, lexicon: UserLexicon, catalogue: Catalogue, dialogs: FileDialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lexicon = lexicon
        self._catalogue = catalogue
        self._dialogs = dialogs
        self._shown: list[Entry] = []
        self._deleted: tuple[Entry, ...] = ()
        self.words = FilterLine(self.tr("按词、报告或更正人筛选"))
        heads = (
            self.tr("类型"),
            self.tr("原词"),
            self.tr("改为"),
            self.tr("来自报告"),
            self.tr("更正处"),
            self.tr("更正人"),
            self.tr("时间"),
            self.tr("备注"),
        )
        self.model = TextRows(heads, self)
        self.table = TextTable(wide=7)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("词条表"))
        self.outcome = QLabel()
        self.add_button = QPushButton(self.tr("新增…"))
        self.edit_button = QPushButton(self.tr("修改…"))
        self.delete_button = QPushButton(self.tr("删除"))
        self.put_back = QPushButton(self.tr("恢复刚删除的"))
        self.import_button = QPushButton(self.tr("导入…"))
        self.export_button = QPushButton(self.tr("导出…"))
        self.close_button = QPushButton(self.tr("关闭"))
        self._lay_out()
        self._connect()
        lexicon.read()
        self.refresh()
        self.table.fit_columns(widest=190)

    def refresh(self) -> None:
        """Show the entries that are there, and that the words typed above narrow down to."""
        wanted = self.words.text().strip()
        entries = [entry for entry in self._lexicon.entries.entries if wanted in " ".join(self._cells(entry))]
        self._shown = entries
        self.model.muted = scheme_of(self.palette()).muted
        self.model.set_rows([TextRow(self._cells(entry), faint=not self._applies(entry)) for entry in entries])
        self._show_buttons()

    def chosen(self) -> list[Entry]:
        """Return the entries in the selected rows."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._shown[row] for row in rows if row < len(self._shown)]

    def delete_chosen(self) -> None:
        """Delete the entries in the selected rows; reports that are open stay as they are."""
        entries = tuple(self.chosen())
        if not entries or not self._lexicon.change(lambda lexicon: _without(lexicon, entries)):
            return
        self._deleted = entries
        self._say(self.tr("已删除 {count} 个词条；已打开的报告不受影响。").format(count=len(entries)))

    def import_file(self) -> None:
        """Ask for a file that was handed round and take its entries in; where they contradict, the user chooses."""
        path = self._dialogs.choose_lexicon()
        if path is None:
            return
        try:
            theirs = load_lexicon(path)
        except CaseError as error:
            self._say(refusal_words(error))
            return
        _, contradictions = self._lexicon.entries.joined(theirs.entries)
        if not contradictions:
            self._take(theirs, ())
            return
        choices = [
            Choice(
                f"{name_of(mine.kind)}“{mine.phrase}”",
                self._told(mine),
                self._told(other),
            )
            for mine, other in contradictions
        ]
        intro = self.tr("“{name}”里有 {count} 个词条与你的词库说法不同，请逐条选择；其余的会直接并入。")
        dialog = ChoiceDialog(
            self.tr("导入词库"),
            intro.format(name=path.name, count=len(choices)),
            choices,
            self.tr("导入"),
            self,
        )
        dialog.accepted.connect(
            lambda: self._take(theirs, tuple(contradictions[number][1] for number in dialog.theirs()))
        )
        dialog.open()

    def export_file(self) -> None:
        """Ask for a file and write the whole lexicon there."""
        path = self._dialogs.choose_lexicon_target()
        if path is None:
            return
        try:
            save_lexicon(self._lexicon.entries, path)
        except CaseError as error:
            self._say(refusal_words(error))
            return
        self._say(
            self.tr("已导出 {count} 个词条到“{name}”。").format(
                count=len(self._lexicon.entries.entries), name=path.name
            )
        )

    def _take(self, theirs: Lexicon, chosen: tuple[Entry, ...]) -> None:
        before = set(self._lexicon.entries.entries)
        if not self._lexicon.change(lambda lexicon: _joined(lexicon, theirs, chosen)):
            return
        count = sum(entry not in before for entry in self._lexicon.entries.entries)
        words = self.tr("已导入 {count} 个词条。") if count else self.tr("文件里的词条你的词库都有了，没有改动。")
        self._say(words.format(count=count))

    def _edit(self) -> None:
        entries = self.chosen()
        if not entries:
            return
        before = entries[0]
        dialog = EntryDialog(self._catalogue, before, self)
        dialog.entered.connect(
            lambda entry: self._lexicon.change(lambda lexicon: lexicon.with_entry(entry, instead=before))
        )
        dialog.open()

    def _add(self) -> None:
        dialog = EntryDialog(self._catalogue, None, self)
        dialog.entered.connect(lambda entry: self._lexicon.change(lambda lexicon: lexicon.with_entry(entry)))
        dialog.open()

    def _put_back(self) -> None:
        entries, self._deleted = self._deleted, ()
        self._lexicon.change(lambda lexicon: lexicon.joined(entries)[0])
        self._say(self.tr("已恢复 {count} 个词条。").format(count=len(entries)))

    def _cells(self, entry: Entry) -> tuple[str, ...]:
        source = entry.source
        where = (source.report, source.text, source.who, time_words(source.when)) if source else ("", "", "", "")
        note = entry.note or (source.why if source else "")
        return (name_of(entry.kind), entry.phrase, becomes_words(entry, self._catalogue), *where, note)

    def _applies(self, entry: Entry) -> bool:
        return entry.kind is not EntryKind.ALIAS or entry.becomes in self._catalogue.indicators

    def _told(self, entry: Entry) -> str:
        source = entry.source
        who = f"{source.who}  {time_words(source.when)}" if source else ""
        return "\n".join(
            line for line in (entry_sentence(entry, self._catalogue), who, source.why if source else "") if line
        )

    def _say(self, words: str) -> None:
        self.outcome.setText(words)
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = len(self.chosen())
        self.edit_button.setEnabled(chosen == 1)
        self.delete_button.setEnabled(chosen > 0)
        self.export_button.setEnabled(bool(self._lexicon.entries.entries))
        self.put_back.setVisible(bool(self._deleted))
        if not self._lexicon.entries.entries and not self.outcome.text():
            self.outcome.setText(self.tr("词库还是空的：更正数据后点“记住”，或在这里新增、导入。"))

    def _connect(self) -> None:
        self.words.textChanged.connect(self.refresh)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.table.doubleClicked.connect(self._edit)
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.delete_button.clicked.connect(self.delete_chosen)
        self.put_back.clicked.connect(self._put_back)
        self.import_button.clicked.connect(self.import_file)
        self.export_button.clicked.connect(self.export_file)
        self.close_button.clicked.connect(self.accept)
        self._lexicon.changed.connect(self.refresh)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("用户词库"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 520)
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        about = QLabel(self.tr("更正时记住的词条，以后打开或重新识别任何报告都照此识别；可导出给同事使用。"))
        about.setWordWrap(True)
        told = QHBoxLayout()
        told.addWidget(self.outcome, 1)
        told.addWidget(self.put_back)
        row = QHBoxLayout()
        for button in (self.add_button, self.edit_button, self.delete_button):
            row.addWidget(button)
        row.addSpacing(16)
        row.addWidget(self.import_button)
        row.addWidget(self.export_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(about)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addLayout(told)
        column.addLayout(row)


def _without(lexicon: Lexicon, entries: tuple[Entry, ...]) -> Lexicon:
    for entry in entries:
        lexicon = lexicon.without(entry)
    return lexicon


def _joined(lexicon: Lexicon, theirs: Lexicon, chosen: tuple[Entry, ...]) -> Lexicon:
    joined, _ = lexicon.joined(theirs.entries)
    for entry in chosen:
        joined = joined.with_entry(entry)
    return joined
