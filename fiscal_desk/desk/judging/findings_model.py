"""All that waits to be settled, one finding a line, as a Qt table; every cell is text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.tables.arranged_rows import ArrangedRows
from fiscal_desk.desk.words.spoken import name_of

if TYPE_CHECKING:
    from fiscal_desk.memo.findings.finding import Finding, FindingKind

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

STATE, KIND, SAYS, REPORTS, NOTE, WHO, WHEN = range(7)


@dataclass(frozen=True)
class FindingLine:
    """A finding and the names of the reports that it is about."""

    finding: Finding
    reports: str

    @property
    def state(self) -> FindingState:
        """How it stands."""
        return self.finding.judgement.state if self.finding.used else FindingState.NOT_USED


class FindingsModel(ArrangedRows):
    """Columns: how it stands, what kind it is, what it says, which reports, the note, who and when."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[FindingLine, ...] = ()

    def set_lines(self, lines: tuple[FindingLine, ...]) -> None:
        """Show other findings."""
        self._take_changed(lines)

    def _name(self, line: FindingLine) -> str:
        return line.finding.id

    def _show(self, lines: tuple[FindingLine, ...]) -> None:
        self._lines = lines

    def line(self, row: int) -> FindingLine:
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
            return self._lines[index.row()].finding.judgement.when[:19].replace("T", " ")
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._text_of(self._lines[index.row()], index.column())
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text_of(self, line: FindingLine, column: int) -> str:
        found = line.finding
        if column == STATE:
            words = name_of(line.state)
            return self.tr("{state}（数据已变）").format(state=words) if found.outdated else words
        if column == KIND:
            return self.kind_name(found.kind)
        judgement = found.judgement
        return {
            SAYS: found.says.rstrip("。；"),
            REPORTS: line.reports,
            NOTE: judgement.note,
            WHO: judgement.who,
            WHEN: judgement.when[5:16].replace("T", " "),
        }[column]

    def kind_name(self, kind: FindingKind) -> str:
        """Return what a kind of finding is called."""
        return {
            "conflict": self.tr("表述不一致"),
            "check": self.tr("勾稽不符"),
            "missed": self.tr("目标未达到"),
            "task": self.tr("分工不全"),
        }.get(kind.value, kind.value)
