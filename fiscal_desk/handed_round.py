"""The form of files that an office hands round: a mark that says what they are, a version, a size that none exceeds."""

from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from fiscal_desk.typed import from_json
from fiscal_desk.writing import replace_file

#: A file whose first bytes have its mark is ours, whatever became of the rest.
_HEAD = 200


class Problem(StrEnum):
    """Why a file cannot be taken in."""

    FOREIGN = "foreign"  # another kind of file
    NEWER = "newer"  # written by a later version of the program
    DAMAGED = "damaged"  # ours, but not whole


class HandedFileError(Exception):
    """A file that cannot be taken in, and why; its room says it in words."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class Marked(msgspec.Struct, frozen=True):
    """What every such file begins with; the files of a room add what they hold."""

    format: str
    version: int


Content = TypeVar("Content", bound=Marked)


class Form(msgspec.Struct, Generic[Content], frozen=True):
    """One kind of file: its mark, the newest version that is understood, the most bytes, and what it holds."""

    mark: str
    version: int
    largest: int
    holds: type[Content]

    def write(self, content: Content, path: Path) -> None:
        """Write a file in one step, readable by people. Raises OSError; the old file then stays."""
        replace_file(path, msgspec.json.format(msgspec.json.encode(content), indent=1))

    def read(self, path: Path, *, ours: bool = False) -> Content:
        """Return what a file holds. Raises OSError and HandedFileError.

        `ours`: the file stands where only this program writes, so that it is damaged, not foreign, where it says
        nothing of itself.
        """
        with path.open("rb") as file:
            data = file.read(self.largest + 1)
        if len(data) > self.largest:
            raise HandedFileError(Problem.FOREIGN)
        try:
            mark = from_json(data, Marked)
        except ValueError:
            ours = ours or self.mark.encode() in data[:_HEAD]
            raise HandedFileError(Problem.DAMAGED if ours else Problem.FOREIGN) from None
        if mark.format != self.mark:
            raise HandedFileError(Problem.FOREIGN)
        if mark.version > self.version:
            raise HandedFileError(Problem.NEWER)
        try:
            return from_json(data, self.holds)
        except ValueError:
            raise HandedFileError(Problem.DAMAGED) from None
