"""What kind of step a line of the history is: ids that files hold, whatever the program's own classes are called."""

from __future__ import annotations

from enum import StrEnum


class StepKind(StrEnum):
    """One for each command. The values stand in users' files: they never change, and none is used again."""

    ADD_REPORT = "add_report"
    REMOVE_REPORT = "remove_report"
    ORDER_REPORTS = "order_reports"
    SET_CARD = "set_card"
    REREAD_REPORT = "reread_report"
    CORRECT_FIGURE = "correct_figure"
    REJECT_FIGURES = "reject_figures"
    CONFIRM_FIGURES = "confirm_figures"
    RESTORE_FIGURES = "restore_figures"
    ADD_FIGURE = "add_figure"
    ADOPT_DECISIONS = "adopt_decisions"
    SET_NOTE = "set_note"
    SET_CHOICE = "set_choice"
    JUDGE_FINDINGS = "judge_findings"
    REWORD_SENTENCE = "reword_sentence"
    ARRANGE_MEMO = "arrange_memo"
    ADOPT_MEMO_WORDS = "adopt_memo_words"
    TOGETHER = "together"


#: What the first versions wrote: the names that their commands' classes had.
_FIRST_NAMES = {
    "AddReport": StepKind.ADD_REPORT,
    "RemoveReport": StepKind.REMOVE_REPORT,
    "OrderReports": StepKind.ORDER_REPORTS,
    "SetCard": StepKind.SET_CARD,
    "RereadReport": StepKind.REREAD_REPORT,
    "CorrectFigure": StepKind.CORRECT_FIGURE,
    "RejectFigures": StepKind.REJECT_FIGURES,
    "ConfirmFigures": StepKind.CONFIRM_FIGURES,
    "RestoreFigures": StepKind.RESTORE_FIGURES,
    "AddFigure": StepKind.ADD_FIGURE,
    "AdoptDecisions": StepKind.ADOPT_DECISIONS,
    "SetNote": StepKind.SET_NOTE,
    "SetChoice": StepKind.SET_CHOICE,
    "Together": StepKind.TOGETHER,
}


def kind_of_stored(word: str) -> str:
    """Return the kind that a file's word stands for; a word that only a newer program knows is kept as it is."""
    return _FIRST_NAMES.get(word, word)
