"""Makes a check of the user's own: figures are picked in the panes and tables while it stays open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.case.model import FigureKey
from fiscal_desk.comparison.checks.own import OwnCheck, OwnCheckError, OwnRelation
from fiscal_desk.comparison.model import Member
from fiscal_desk.desk.checking.check_table import CheckTable
from fiscal_desk.desk.comparing.told.check_notes import told_note
from fiscal_desk.desk.looks.styles import is_dark
from fiscal_desk.desk.looks.verdict_looks import CHECK_MARKS, check_background
from fiscal_desk.desk.widgets.choice_box import ChoiceBox
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.desk.words.spoken import name_of


class OwnCheckDialog(QDialog):
    """Not modal: the user goes on reading, and adds the current figure whenever it is the right one."""

    kept = Signal(object)  # OwnCheck

    def __init__(
        self,
        table: CheckTable,
        pick_current: Callable[[], Sequence[FigureKey]],
        pick_rows: Callable[[], Sequence[FigureKey]],
        parent: QWidget | None = None,
    ) -> None:
        """`pick_current` returns the current figure, `pick_rows` those of the chosen rows of the comparison."""
        super().__init__(parent)
        self._table = table
        self._picked: list[tuple[FigureKey, int]] = []
        self._fixed: OwnCheck | None = None  # a check whose figures are not in these reports: only its name changes
        self._own: OwnCheck | None = None
        self.relation = ChoiceBox()
        self.members = QTreeWidget()
        self.add_current = QPushButton(self.tr("加入当前数据"))
        self.add_rows = QPushButton(self.tr("加入对照表所选"))
        self.turn_sign = QPushButton(self.tr("加 / 减"))
        self.up = QPushButton(self.tr("上移"))
        self.down = QPushButton(self.tr("下移"))
        self.remove = QPushButton(self.tr("移去"))
        self.formula, self.verdict = QLabel(), QLabel()
        self.name = QLineEdit()
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(self.tr("保存"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self.add_current.clicked.connect(lambda: self.add(pick_current()))
        self.add_rows.clicked.connect(lambda: self.add(pick_rows()))
        self.turn_sign.clicked.connect(self._turn_sign)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.relation.activated.connect(self.show_all)
        self.members.currentItemChanged.connect(self._show_buttons)
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        table.changed.connect(self.show_all)
        self.show_all()

    def edit(self, own: OwnCheck) -> None:
        """Show a check that is there already."""
        self.setWindowTitle(self.tr("修改勾稽关系"))
        self.relation.setCurrentIndex(self.relation.findData(own.relation.value))
        self.name.setText(own.title)
        keys = self._table.keys_of(own)
        if keys:
            self._picked = list(zip(keys, (member.sign for member in own.members), strict=True))
        else:
            self._fixed = own
        self.show_all()

    def add(self, keys: Sequence[FigureKey]) -> None:
        """Add figures to the formula; what is in it already is not added again."""
        if self._fixed is not None:
            return
        known = {key for key, _ in self._picked}
        self._picked += [(key, 1) for key in dict.fromkeys(keys) if key not in known]
        self.show_all()
        if keys:
            self._go_to(len(self._picked) - 1)

    def show_all(self) -> None:
        """Show the figures with their parts in the formula, and what comes out."""
        at = self.members.indexOfTopLevelItem(self.members.currentItem())
        self._picked = [(key, sign) for key, sign in self._picked if self._table.member_of(key) is not None]
        self.members.clear()
        for place, (key, sign) in enumerate(self._picked):
            words = [self._role(place, sign), *self._table.words_of(key)]
            self.members.addTopLevelItem(QTreeWidgetItem(words))
        self._go_to(at)
        for column in range(3):
            self.members.resizeColumnToContents(column)
        self._show_result()
        self._show_buttons()

    def _show_result(self) -> None:
        members = self._members()
        self._own = None
        self.name.setPlaceholderText(self._table.bench.title(self._relation, members, self._signs()))
        if self._fixed is not None:
            self._own = self._fixed
            self._say(self.tr("现有报告里没有它要的全部数据，现在只能改名称。"))
        elif not self._picked:
            self._say(self.tr("在正文里点一个数据，再按“加入当前数据”；第一个是等号左边的。"))
        else:
            try:
                self._own = self._table.bench.make("", self._relation, members, self._signs())
            except OwnCheckError as error:
                self._say(refusal_words(error))
                return
            self._try(self._own, members)

    def _try(self, own: OwnCheck, members: Sequence[Member]) -> None:
        result = self._table.bench.result(own, members)
        if result is None:
            self._say(
                self.tr("所选数据有的遮蔽、有的只给了界限，或单位不同，现在算不出来；保存后遇到齐全的报告会核对。")
            )
            return
        words = self.tr("报告所述 {stated}，计算得 {computed}。{note}")
        self.formula.setText(result.formula)
        note = words.format(stated=result.stated, computed=result.computed, note=told_note(result.note))
        self.verdict.setText(f"{CHECK_MARKS[result.verdict]} {name_of(result.verdict)}　{note}")
        colour = check_background(result.verdict, is_dark(self.palette())).name()
        self.verdict.setStyleSheet(f"background: {colour}; padding: 4px 8px; border-radius: 3px")

    def _say(self, words: str) -> None:
        self.formula.clear()
        self.verdict.setText(words)
        self.verdict.setStyleSheet("padding: 4px 0")

    def _role(self, place: int, sign: int) -> str:
        if place == 0:
            return self.tr("左边")
        if self._relation is OwnRelation.RATIO:
            return self.tr("分子") if place == 1 else self.tr("分母")
        if self._relation is OwnRelation.SUM:
            return self.tr("－ 减") if sign < 0 else self.tr("＋ 加")
        return self.tr("右边")

    @property
    def _relation(self) -> OwnRelation:
        return OwnRelation(self.relation.currentData())

    def _members(self) -> list[Member]:
        found = [self._table.member_of(key) for key, _ in self._picked]
        return [member for member in found if member is not None]

    def _signs(self) -> list[int]:
        return [sign if self._relation is OwnRelation.SUM else 1 for _, sign in self._picked]

    def _place(self) -> int:
        return self.members.indexOfTopLevelItem(self.members.currentItem())

    def _go_to(self, at: int) -> None:
        item = self.members.topLevelItem(at)
        if item is not None:
            self.members.setCurrentItem(item)

    def _turn_sign(self) -> None:
        if (at := self._place()) > 0:
            key, sign = self._picked[at]
            self._picked[at] = (key, -sign)
            self.show_all()

    def _move(self, step: int) -> None:
        at = self._place()
        if at >= 0 and 0 <= at + step < len(self._picked):
            self._picked[at], self._picked[at + step] = self._picked[at + step], self._picked[at]
            self.show_all()
            self._go_to(at + step)

    def _remove(self) -> None:
        if (at := self._place()) >= 0:
            del self._picked[at]
            self.show_all()

    def _show_buttons(self) -> None:
        at, free = self._place(), self._fixed is None
        self.relation.setEnabled(free)
        self.add_current.setEnabled(free)
        self.add_rows.setEnabled(free)
        self.turn_sign.setVisible(self._relation is OwnRelation.SUM)
        self.turn_sign.setEnabled(at > 0)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < len(self._picked) - 1)
        self.remove.setEnabled(at >= 0)
        self.save.setEnabled(self._own is not None)

    def _keep(self) -> None:
        if self._own is not None:
            title = self.name.text().strip() or self.name.placeholderText()
            own = OwnCheck(title, self._own.relation, self._own.members)
            self.accept()
            self.kept.emit(own)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("新建勾稽关系"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.Tool)
        self.resize(640, 420)
        for relation, words in (
            (OwnRelation.SUM, self.tr("合计：左边 = 各项相加减")),
            (OwnRelation.EQUAL, self.tr("相等：左边 = 右边")),
            (OwnRelation.AT_MOST, self.tr("不超过：左边 ≤ 右边")),
            (OwnRelation.RATIO, self.tr("比率：左边 = 分子 ÷ 分母")),
        ):
            self.relation.addItem(words, relation.value)
        self.members.setHeaderLabels([self.tr("位置"), self.tr("指标"), self.tr("数值"), self.tr("报告")])
        self.members.setRootIsDecorated(False)
        self.members.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.members.setAccessibleName(self.tr("算式里的数据"))
        self.formula.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.formula, self.verdict):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        pick = QHBoxLayout()
        for button in (self.add_current, self.add_rows):
            pick.addWidget(button)
        pick.addStretch(1)
        for button in (self.turn_sign, self.up, self.down, self.remove):
            pick.addWidget(button)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("关系(&R)"), self.relation)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.members, 1)
        column.addLayout(pick)
        column.addWidget(self.formula)
        column.addWidget(self.verdict)
        name = QFormLayout()
        name.addRow(self.tr("名称(&N)"), self.name)
        column.addLayout(name)
        column.addWidget(self.buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.save.setDefault(True)
