"""What is to be changed in a figure: some of its fields, each with another value."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from fiscal_desk.figures.model import Bound, Figure, Measure, Stance


class FigureChanges(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Other values for some fields of a Figure; a field that is left out stays as it is.

    `id` never changes, `text` and `block` follow from the span; how sure a reading was and why is not the user's.
    """

    start: int | UnsetType = UNSET
    end: int | UnsetType = UNSET
    value: Decimal | UnsetType | None = UNSET
    unit: str | UnsetType = UNSET
    indicator: str | UnsetType = UNSET
    value_max: Decimal | UnsetType | None = UNSET
    quantum: Decimal | UnsetType | None = UNSET
    bound: Bound | UnsetType = UNSET
    strive: bool | UnsetType = UNSET
    measure: Measure | UnsetType = UNSET
    stance: Stance | UnsetType = UNSET
    preliminary: bool | UnsetType = UNSET
    base: str | UnsetType | None = UNSET
    period: str | UnsetType | None = UNSET
    scope: str | UnsetType | None = UNSET
    canonical: str | UnsetType | None = UNSET

    @classmethod
    def of(cls, fields: Mapping[str, Any]) -> FigureChanges:
        """Return changes of fields that are only known by their names. Raises TypeError for one that has no place."""
        return cls(**fields)

    def fields(self) -> dict[str, Any]:
        """Return the values by the names of their fields, in the fields' order."""
        given = ((name, getattr(self, name)) for name in self.__struct_fields__)
        return {name: value for name, value in given if value is not UNSET}

    def over(self, figure: Figure) -> Figure:
        """Return a figure with these values."""
        return msgspec.structs.replace(figure, **self.fields())
