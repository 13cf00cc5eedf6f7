"""How the user arranged a table: widths, places and absence of columns, order and filters, by the columns' heads."""

from __future__ import annotations

import msgspec

from fiscal_desk.typed import from_json


class TableLayout(msgspec.Struct, frozen=True):
    """Only what the user changed; columns are known by their heads, because reports come and go.

    `widths` in pixels; `places`: heads in the order in which they stand, empty for their own order; `sorted_by` is a
    head, empty for none.
    """

    widths: dict[str, int] = {}
    places: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    sorted_by: str = ""
    descending: bool = False
    filters: dict[str, str] = {}
    filtering: bool = False  # whether the row of filters is shown

    def to_text(self) -> str:
        """Return the layout as JSON."""
        return msgspec.json.encode(self).decode()

    @staticmethod
    def from_text(text: str) -> TableLayout:
        """Return a layout from JSON; one without changes where it cannot be understood."""
        try:
            return from_json(text, TableLayout)
        except msgspec.DecodeError:
            return TableLayout()
