"""Where in its file a place of a report is found, in the language of the interface."""

from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords
from fiscal_desk.report.citing import cited
from fiscal_desk.report.model import Report

_PLACES = (
    QT_TRANSLATE_NOOP("Places", "第{number}页"),
    QT_TRANSLATE_NOOP("Places", "第{number}段"),
)
_FITTED = FittedWords("Places", _PLACES)


def place_words(report: Report, offset: int) -> str:
    """Return where a text offset stands: 收入表!C7, 第3页 or 第3段; empty where no paragraph holds it."""
    return _FITTED.told(cited(report, offset))
