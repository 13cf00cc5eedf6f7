"""What was put right by hand, as a memo records it."""

from typing import Any

import msgspec

from fiscal_desk.figures.model import Figure


class MemoCorrection(msgspec.Struct, frozen=True):
    """One thing that a user said about a figure.

    `report`: index of the report in the comparison. `figure`: as it stands now; `original`: as the program read it,
    None for an added figure. `kind`: correct, reject, add or confirm. `before`, `after`: the figure's fields that
    this correction changed, with the figure's own types. `when`: ISO 8601. `shared`: it was said of many at once.
    """

    report: int
    figure: Figure
    original: Figure | None
    kind: str
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    who: str = ""
    when: str = ""
    why: str = ""
    shared: bool = False

    @property
    def recorded(self) -> bool:
        """Whether the correction changed what is compared; a confirmation only says that somebody looked."""
        return self.kind != "confirm"
