"""Other programs rely on the JSON: numbers are numbers, and keys come and go only as agreed."""

import json
from decimal import Decimal

from msgspec.structs import replace

from fiscal_desk.figures.json_form import figure_form, json_number, json_text, relation_form
from fiscal_desk.figures.model import Figure, LevelChange, Share, Sum


def test_numbers_are_plain_numbers() -> None:
    values = [Decimal("2.449E+10"), Decimal("16.30"), Decimal("-8.17"), None, Decimal("0.0000001")]
    text = json_text([json_number(value) for value in values])
    assert json.loads(text) == [24490000000, 16.3, -8.17, None, 1e-7]
    assert "24490000000" in text
    assert '"' not in text


def test_a_long_number_is_written_digit_by_digit() -> None:
    value = Decimal("7" * 5000)
    assert json_text([json_number(value), json_number(value + Decimal("0.5"))]).split()[1] == "7" * 5000 + ","


def test_only_a_range_has_an_upper_end() -> None:
    figure = Figure(id="f1", start=1, end=5, text="5%以上", value=Decimal(5), unit="%", indicator="增速")
    assert "value_max" not in figure_form(figure)
    ranged = replace(figure, text="5%-6%", value_max=Decimal(6))
    assert figure_form(ranged)["value_max"] == 6


def test_relations_name_their_type_and_leave_out_signs_that_are_all_plus() -> None:
    assert relation_form(Sum(1, (2, 3))) == {"type": "sum", "total": 1, "parts": [2, 3], "holds": None}
    assert relation_form(Sum(1, (2, 3), (1, -1), True))["signs"] == [1, -1]
    assert relation_form(Share(1, None, 2)) == {"type": "share", "part": 1, "whole": None, "share": 2, "holds": None}
    assert relation_form(LevelChange(1, 2))["type"] == "level_change"
