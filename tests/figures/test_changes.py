"""What is to be changed in a figure."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_args

import msgspec
from msgspec import UnsetType

from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Bound, Figure


def test_every_field_that_a_user_may_put_right_is_one_of_a_figure_with_its_type() -> None:
    of_figures = {field.name: _kinds(field.type) for field in msgspec.structs.fields(Figure)}
    of_changes = {field.name: _kinds(field.type) - {UnsetType} for field in msgspec.structs.fields(FigureChanges)}
    assert set(of_figures) - set(of_changes) == {"id", "text", "block", "confidence", "reasons", "doubts"}
    assert of_changes == {name: kinds for name, kinds in of_figures.items() if name in of_changes}


def _kinds(kind: Any) -> set[Any]:
    return set(get_args(kind)) or {kind}


def test_only_what_is_given_is_laid_over_a_figure() -> None:
    figure = Figure("f0", 0, 3, "5亿元", Decimal(500_000_000), "元", "教育支出", period="2023")
    changes = FigureChanges(value=None, bound=Bound.GT)
    assert changes.over(figure) == msgspec.structs.replace(figure, value=None, bound=Bound.GT)
    assert changes.fields() == {"value": None, "bound": Bound.GT}


def test_what_is_left_out_is_not_written() -> None:
    assert msgspec.json.encode(FigureChanges(period=None)) == b'{"period":null}'
