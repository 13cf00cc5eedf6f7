"""What can be wrong with a file, in words for the user."""

from enum import StrEnum


class OpeningProblem(StrEnum):
    """Why a file could not become a report."""

    MISSING = "missing"
    UNREADABLE = "unreadable"  # no permission, drive gone
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"  # binary noise
    WRONG_CONTENT = "wrong_content"  # the name says one format, the content another
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    LOCKED = "locked"  # a password opens it
    SCAN = "scan"  # pictures of pages, no text
    HOSTILE = "hostile"  # zip bomb, absurd nesting
    UNSUPPORTED = "unsupported"  # a format that no reader knows


class ReportOpeningError(Exception):
    """A file that cannot be opened as a report.

    `problem` lets the desk translate; `str(error)` is one Chinese line that says what is wrong and what to do.
    """

    def __init__(self, problem: OpeningProblem, path: str, message: str) -> None:
        super().__init__(message)
        self.problem = problem
        self.path = path


class Refusal(Exception):  # noqa: N818 - the room's own signal, never seen outside
    """A reader's no, before anybody knows which file it was; opening turns it into a ReportOpeningError.

    `message` continues a sentence that begins with the file's name.
    """

    def __init__(self, problem: OpeningProblem, message: str) -> None:
        super().__init__(message)
        self.problem = problem
        self.message = message
