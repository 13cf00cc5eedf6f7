"""The commands that change a case, one value each. What they do is in `applying`; `kind` is what the history says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import msgspec

from fiscal_desk.case.model import Correction, FigureKey
from fiscal_desk.case.originals.originals import PackedOriginal
from fiscal_desk.case.originals.parts import PackedParts
from fiscal_desk.case.state.memo_words import FindingState, Judgement, MemoPlan, Rewording
from fiscal_desk.case.state.step_kinds import StepKind
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Figure, Reading
from fiscal_desk.report.model import Report, ReportCard


class AddReport(msgspec.Struct, frozen=True):
    """Put a report and what was read from it at the end of the case. Refused where the same file is there already.

    The file's bytes go into the case, too: `original`, or what is found where the report was opened. Bytes that do not
    have the report's hash are left out; what `packed_original` made of the report's origin is taken as it is.
    `report_id` is for commands of the same step that speak of the report; where it is empty, the case finds one.
    `packed` is what `packed_parts` made of this very report and reading; without it they are packed with the step.
    """

    kind: ClassVar[StepKind] = StepKind.ADD_REPORT
    report: Report
    reading: Reading
    original: bytes | PackedOriginal | None = None
    report_id: str = ""
    packed: PackedParts | None = None


class RemoveReport(msgspec.Struct, frozen=True):
    """Take a report out of the case. Undo brings it back with every correction."""

    kind: ClassVar[StepKind] = StepKind.REMOVE_REPORT
    report_id: str


class OrderReports(msgspec.Struct, frozen=True):
    """Put the reports into another order; `order` names every report of the case once."""

    kind: ClassVar[StepKind] = StepKind.ORDER_REPORTS
    order: tuple[str, ...]


class SetCard(msgspec.Struct, frozen=True):
    """Put a report's card right. Reading the report again with the new periods is the caller's: see RereadReport."""

    kind: ClassVar[StepKind] = StepKind.SET_CARD
    report_id: str
    card: ReportCard


class RereadReport(msgspec.Struct, frozen=True):
    """Replace what was read from a report, by a newer program, with a new card, or from a changed file (`report`).

    Every decision of the user is carried over to the figure it was made about; where that is gone, it is kept as an
    orphan (`Case.orphans`).
    """

    kind: ClassVar[StepKind] = StepKind.REREAD_REPORT
    report_id: str
    reading: Reading
    report: Report | None = None


class CorrectFigure(msgspec.Struct, frozen=True):
    """Put fields of a figure right.

    A changed `indicator` clears `canonical` unless `changes` says what it is: the old entry of the catalogue would
    put the figure into the wrong row. A changed `start` or `end` takes `text` and `block` from the report. A rejected
    figure that is corrected counts again. `shared`: the same is said of many figures, and nobody looked at each.
    """

    kind: ClassVar[StepKind] = StepKind.CORRECT_FIGURE
    key: FigureKey
    changes: FigureChanges
    why: str = ""
    shared: bool = False


class RejectFigures(msgspec.Struct, frozen=True):
    """Say that these are no figures. They stay in the list, and leave the comparison."""

    kind: ClassVar[StepKind] = StepKind.REJECT_FIGURES
    keys: tuple[FigureKey, ...]
    why: str = ""


class ConfirmFigures(msgspec.Struct, frozen=True):
    """Say that these figures are right as they stand; rejected ones count again."""

    kind: ClassVar[StepKind] = StepKind.CONFIRM_FIGURES
    keys: tuple[FigureKey, ...]


class RestoreFigures(msgspec.Struct, frozen=True):
    """Take figures back to as read (added ones: to as added), keeping their notes. An orphan is let go."""

    kind: ClassVar[StepKind] = StepKind.RESTORE_FIGURES
    keys: tuple[FigureKey, ...]


class AddFigure(msgspec.Struct, frozen=True):
    """Add a figure that the program did not read. `id` and `block` are set from the span by the case."""

    kind: ClassVar[StepKind] = StepKind.ADD_FIGURE
    report_id: str
    figure: Figure
    why: str = ""


class Adoption(msgspec.Struct, frozen=True):
    """What a colleague said about a figure: their corrections (None: leave one's own), and a note to add to it."""

    key: FigureKey
    corrections: tuple[Correction, ...] | None
    note: str = ""


class AdoptDecisions(msgspec.Struct, frozen=True):
    """Take over what a colleague decided, with who said it, when and why. Made by `merging.compare_cases`."""

    kind: ClassVar[StepKind] = StepKind.ADOPT_DECISIONS
    adoptions: tuple[Adoption, ...]
    why: str = ""


class SetNote(msgspec.Struct, frozen=True):
    """Write a note on a figure; an empty one takes it away."""

    kind: ClassVar[StepKind] = StepKind.SET_NOTE
    key: FigureKey
    note: str


class SetChoice(msgspec.Struct, frozen=True):
    """Keep a setting of this case (comparison choices, memo settings): plain JSON values under a name, None clears."""

    kind: ClassVar[StepKind] = StepKind.SET_CHOICE
    name: str
    value: Any


class JudgeFindings(msgspec.Struct, frozen=True):
    """Say how findings of the memo stand: each id with its sentence as it is now. None leaves state or note."""

    kind: ClassVar[StepKind] = StepKind.JUDGE_FINDINGS
    findings: Mapping[str, str]
    state: FindingState | None = None
    note: str | None = None


class RewordSentence(msgspec.Struct, frozen=True):
    """Put a sentence of the memo, which says `was`, into the user's words; None gives the memo's own back.

    An empty text leaves the sentence out.
    """

    kind: ClassVar[StepKind] = StepKind.REWORD_SENTENCE
    sentence: str
    was: str
    text: str | None


class ArrangeMemo(msgspec.Struct, frozen=True):
    """Choose what goes into the memo, and in which order; `label` is the step's Chinese name."""

    kind: ClassVar[StepKind] = StepKind.ARRANGE_MEMO
    plan: MemoPlan
    label: str = ""


class AdoptMemoWords(msgspec.Struct, frozen=True):
    """Take over what a colleague said about the memo, with who said it and when. Made by `merging.compare_cases`."""

    kind: ClassVar[StepKind] = StepKind.ADOPT_MEMO_WORDS
    judgements: Mapping[str, Judgement] = {}
    rewordings: Mapping[str, Rewording] = {}
    plan: MemoPlan | None = None


class Together(msgspec.Struct, frozen=True):
    """Several commands as one step: all are done or none, and one undo takes all back."""

    kind: ClassVar[StepKind] = StepKind.TOGETHER
    commands: tuple[Command, ...]
    label: str
    why: str = ""


Command = (
    AddReport
    | RemoveReport
    | OrderReports
    | SetCard
    | RereadReport
    | CorrectFigure
    | RejectFigures
    | ConfirmFigures
    | RestoreFigures
    | AddFigure
    | AdoptDecisions
    | SetNote
    | SetChoice
    | JudgeFindings
    | RewordSentence
    | ArrangeMemo
    | AdoptMemoWords
    | Together
)
