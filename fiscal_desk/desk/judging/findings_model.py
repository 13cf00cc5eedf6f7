"""All that waits to be settled, one finding a line, as a Qt table; every cell is text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.judging.doubts import DoubtLine
from fiscal_desk.desk.tables.arranged_rows import ArrangedRows
from fiscal_desk.desk.words.spoken import name_of

if TYPE_CHECKING:
    from fiscal_desk.memo.findings.finding import Finding

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

STATE, KIND, SAYS, REPORTS, NOTE, WHO, WHEN = range(7)


@dataclass(frozen=True)
class FindingLine:
    """A finding of the memo, the names of the reports that it is about, and what was said of its earlier numbers."""

    finding: Finding
    reports: str
    earlier: str = ""

    @property
    def id(self) -> str:
        """What it is known by in the case."""
        return self.finding.id

    @property
    def kind(self) -> str:
        """What kind of thing was found."""
        return self.finding.kind.value

    @property
    def state(self) -> FindingState:
        """How it stands."""
        return self.finding.judgement.state if self.finding.used else FindingState.NOT_USED

    @property
    def outdated(self) -> bool:
        """Whether its numbers have changed since somebody judged them."""
        return self.finding.outdated

    @property
    def says(self) -> str:
        """Its sentence."""
        return self.finding.says.rstrip("。；")

    @property
    def note(self) -> str:
        """What somebody noted on it."""
        return self.finding.judgement.note

    @property
    def who(self) -> str:
        """Who judged it."""
        return self.finding.judgement.who

    @property
    def when(self) -> str:
        """When that was, as ISO 8601."""
        return self.finding.judgement.when


Line = FindingLine | DoubtLine


class FindingsModel(ArrangedRows):
    """Columns: how it stands, what kind it is, what it says, which reports, the note, who and when."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other findings."""
        self._take_changed(lines)

    def _name(self, line: Line) -> str:
        return line.id

    def _show(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines

    def line(self, row: int) -> Line:
        """Return the finding in a row."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else WHEN + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the heads."""
        if orientation is Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        return (
            self.tr("核实情况"),
            self.tr("类别"),
            self.tr("问题"),
            self.tr("报告"),
            self.tr("说明"),
            self.tr("核实人"),
            self.tr("时间"),
        )[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return text and alignment of a cell."""
        if role == Role.ToolTipRole and index.column() == WHEN:
            return self._lines[index.row()].when[:19].replace("T", " ")
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._text_of(self._lines[index.row()], index.column())
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text_of(self, line: Line, column: int) -> str:
        if column == STATE:
            words = name_of(line.state)
            return self.tr("{state}（数据已变）").format(state=words) if line.outdated else words
        return {
            KIND: self.kind_name(line.kind),
            SAYS: line.says,
            REPORTS: line.reports,
            NOTE: line.note or (self.tr("数据变化前：{words}").format(words=line.earlier) if line.earlier else ""),
            WHO: line.who,
            WHEN: line.when[5:16].replace("T", " "),
        }[column]

    def kinds(self) -> dict[str, str]:
        """Return what the kinds of findings are called, by their values."""
        return {
            "conflict": self.tr("表述不一致"),
            "check": self.tr("勾稽不符"),
            "missed": self.tr("目标未达到"),
            "task": self.tr("分工不全"),
            "doubt": self.tr("存疑数据"),
        }

    def kind_name(self, kind: str) -> str:
        """Return what a kind of finding is called."""
        return self.kinds().get(kind, kind)
