"""The fields of a figure that a user may put right, and what may stand in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec

from fiscal_desk.case.errors import refused
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Figure
from fiscal_desk.typed import from_plain
from fiscal_desk.vocabulary.words import field_name

_TYPES: dict[str, Any] = {field.name: field.type for field in msgspec.structs.fields(Figure)}

#: What a correction may change.
CORRECTABLE = frozenset(FigureChanges.__struct_fields__)

_POINT = r"\d{4}(?:H[12]|Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_PERIOD = re.compile(rf"{_POINT}(?:/{_POINT})?")


def typed_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields of a figure with the figure's own types: '1.50' → Decimal, 'ge' → Bound.

    Names that are no field of a figure pass unchanged. Raises msgspec.ValidationError where a value does not fit.
    """
    return {name: from_plain(value, _TYPES[name]) if name in _TYPES else value for name, value in fields.items()}


def checked_fields(changes: FigureChanges) -> dict[str, Any]:
    """Return what a user wants to change, typed; raises CaseError (refused) in words for the user."""
    given = changes.fields()
    if not given:
        raise refused("没有要更正的内容，请先修改至少一个字段。")
    typed: dict[str, Any] = {}
    for name, value in given.items():
        try:
            typed |= typed_fields({name: value})
        except msgspec.ValidationError:
            raise refused(f"“{field_name(name)}”不能是“{value}”，请重新填写。") from None
    return typed


def check_figure(figure: Figure, changed: Mapping[str, Any]) -> None:
    """Refuse (CaseError) what makes no sense in a figure; only fields that the user touched are looked at."""
    for name in ("value", "value_max", "quantum"):
        number: Decimal | None = changed.get(name)
        if number is not None and not number.is_finite():
            raise refused(f"“{field_name(name)}”必须是数，请重新填写。")
    if figure.value_max is not None and ("value" in changed or "value_max" in changed):
        if figure.value is None:
            raise refused("有数值上限时必须填写数值，请填写区间的下限。")
        if figure.value_max < figure.value:
            raise refused("数值上限小于数值，请把较小的数填在前面。")
    if "quantum" in changed and figure.quantum is not None and figure.quantum <= 0:
        raise refused("“末位单位”必须大于零，请重新填写。")
    if "indicator" in changed and not figure.indicator.strip():
        raise refused("指标名称不能为空，请填写指标名称。")
    if "period" in changed and figure.period is not None and not _PERIOD.fullmatch(figure.period):
        raise refused(f"期间“{figure.period}”不合写法，请写成 2023、2023H1、2025Q3、2025-06 或 2025-01/2025-09。")
    for name in ("unit", "indicator", "base", "scope"):
        words = getattr(figure, name)
        if name in changed and words is not None and ("\n" in words or len(words) > 200):
            raise refused(f"“{field_name(name)}”只能是一行短语，请删去换行或多余文字。")
