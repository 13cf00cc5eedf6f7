"""Lists what reading again would change, before it does: to accept, or to leave everything as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from fiscal_desk.case.changes.reading_effect import FigureEffect, FigureFate, ReadingEffect
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.fields.correction_words import field_words, shown_fields, shown_label
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.case_dialog import belongs_to_case
from fiscal_desk.desk.widgets.text_rows import TextRow, TextRows
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.words.spoken import name_of

#: What weighs more stands first.
_ORDER = (FigureFate.GONE, FigureFate.ADDED, FigureFate.CHANGED, FigureFate.DOUBT)


@dataclass(frozen=True)
class ReportEffect:
    """What would become of one report's figures; `name` is what the report is called."""

    name: str
    effect: ReadingEffect


class RereadingView(QDialog):
    """Nothing has happened while it is open; accepting it is the caller's step."""

    def __init__(self, session: Session, reports: Sequence[ReportEffect], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        belongs_to_case(self, session)
        self._session = session
        self._reports = tuple(reports)
        self.setWindowTitle(self.tr("重新识别"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sentence = QLabel(self._sentence())
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        heads = (self.tr("报告"), self.tr("数据"), self.tr("指标"), self.tr("变化"), self.tr("核对"))
        self.model = TextRows(heads, self)
        self.table = TextTable(wide=3)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("将会改变的数据"))
        self.buttons = QDialogButtonBox()
        self.accept_button = self.buttons.addButton(self.tr("采用"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.leave_button = self.buttons.addButton(self.tr("保持原样"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accept_button.setDefault(True)
        self._lay_out()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _sentence(self) -> str:
        effects = [each.effect for each in self._reports]
        fates = [figure.fate for effect in effects for figure in effect.figures]
        counted = (
            (self.tr("不再识别 {count} 个"), fates.count(FigureFate.GONE)),
            (self.tr("新识别 {count} 个"), fates.count(FigureFate.ADDED)),
            (self.tr("内容改变 {count} 个"), fates.count(FigureFate.CHANGED)),
            (self.tr("存疑与否改变 {count} 个"), fates.count(FigureFate.DOUBT)),
        )
        told = self.tr("，").join(words.format(count=count) for words, count in counted if count)
        if told:
            words = self.tr("按今天的程序和词库重新识别：{told}。").format(told=told)
        else:
            words = self.tr("按今天的程序和词库重新识别：各数据的内容不变，识别依据、把握或数据间的关系有变。")
        kept, lost = sum(effect.kept for effect in effects), sum(effect.lost for effect in effects)
        if kept:
            words += self.tr("{count} 个数据中由您更正的内容保持不变。").format(count=kept)
        if lost:
            words += self.tr("{count} 处更正、确认或备注会找不到原来的数据，列入“失联更正”。").format(count=lost)
        return words + self.tr("采用之前什么都不变；采用之后可撤销。")

    def _row(self, name: str, effect: FigureEffect) -> TextRow:
        before = effect.before
        shown = before.current if before is not None else effect.after
        assert shown is not None
        reviewed = name_of(before.state) if before is not None and before.state.reviewed else ""
        return TextRow((name, shown.text.replace("\n", ""), shown.indicator, self._change(effect), reviewed))

    def _change(self, effect: FigureEffect) -> str:
        match effect.fate:
            case FigureFate.GONE:
                return self.tr("不再识别")
            case FigureFate.ADDED:
                return self.tr("新识别")
            case FigureFate.DOUBT:
                return self._doubt(effect)
            case FigureFate.CHANGED:
                return self._fields(effect)

    def _doubt(self, effect: FigureEffect) -> str:
        assert effect.before is not None
        was = effect.before.state
        now = FigureState.READ if was is FigureState.DOUBTFUL else FigureState.DOUBTFUL
        return f"{name_of(was)} → {name_of(now)}"

    def _fields(self, effect: FigureEffect) -> str:
        assert effect.before is not None
        assert effect.after is not None
        names = shown_fields(effect.fields)
        if "indicator" in names and "canonical" in names:
            names.remove("canonical")  # it follows the indicator
        catalogue = self._session.catalogue
        told = []
        for name in names:
            was, now = (field_words(name, figure, catalogue) for figure in (effect.before.current, effect.after))
            told.append(f"{shown_label(name)}：{was} → {now}")
        if "preliminary" in effect.fields:
            is_one, name = effect.after.preliminary, shown_label("preliminary")
            told.append((self.tr("是{name}") if is_one else self.tr("不再是{name}")).format(name=name))
        return self.tr("；").join(told) or self.tr("读法更细，各栏不变")

    def _lay_out(self) -> None:
        pairs = [(each.name, figure) for each in self._reports for figure in each.effect.figures]
        pairs.sort(key=lambda pair: _ORDER.index(pair[1].fate))  # stable: within a fate by report and text
        self.model.set_rows([self._row(*pair) for pair in pairs])
        self.table.setVisible(bool(pairs))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        column.addWidget(self.table, 1)
        column.addWidget(self.buttons)
        # A laptop at 150 % has room for less than an office screen.
        room = self.screen().availableSize()
        self.resize(min(1000, room.width() - 80), min(560 if pairs else 140, room.height() - 80))
        self.table.fit_columns()
