"""The memo of a case: its reports as the user left them, and what was put right."""

from fiscal_desk.case.case import Case
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared
from fiscal_desk.comparison.remembered import settings_of
from fiscal_desk.memo.composing import MemoCorrection, MemoSettings, draft_memo
from fiscal_desk.memo.model import Memo


def memo_of_case(case: Case, settings: MemoSettings, catalogue: Catalogue) -> Memo:
    """Compare the reports of a case as they stand and compose the memo, with all that users said.

    Raises MemoUndecidedError where a sentence of theirs says other numbers now.
    """
    items = tuple(Compared(each.report, case.reading(each.id)) for each in case.reports)
    comparison = compare(items, catalogue, settings_of(case.choice))
    return draft_memo(comparison, corrections_of(case), settings, catalogue, words=case.memo).decided()


def corrections_of(case: Case) -> tuple[MemoCorrection, ...]:
    """Return everything that users said about the case's figures and that still stands, oldest first."""
    places = {each.id: index for index, each in enumerate(case.reports)}
    found = []
    for correction in case.corrections():
        figure = case.figure(correction.key)
        found.append(
            MemoCorrection(
                report=places[correction.key.report],
                figure=figure.current,
                original=figure.original,
                kind=correction.kind.value,
                before=correction.before,
                after=correction.after,
                who=correction.who,
                when=correction.when,
                why=correction.why,
                shared=correction.shared,
            )
        )
    return tuple(found)
