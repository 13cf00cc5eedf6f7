"""A figure's number and unit as the inspector shows them, takes them back, and says how it understood them."""

import re
import unicodedata
from decimal import Decimal, localcontext
from fractions import Fraction

import msgspec
from msgspec import UNSET
from PySide6.QtCore import QCoreApplication

from fiscal_desk.figures.as_printed import is_hidden
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.figures.printing import own_unit, print_figure
from fiscal_desk.figures.typing.typed_value import TypedValueError, parse_typed

# What may stand before a change or a difference; the sign is the word's.
_FALL = re.compile(r"^(?:同比|比上年)?(?:低于进度|下降|减少|降低|回落|下滑|负增长|低)")
_RISE = re.compile(r"^(?:同比|比上年)?(?:超进度|增长|增加|上升|提高|提升|高)")
# A short number without a unit is meant in the unit that is printed there (11.9 on 11.92亿元); a long one in 元.
_BARE = re.compile(r"\d{1,6}(?:,\d{3})?(?:\.\d+)?")
_LEVEL_UNITS = ((Decimal(10**8), "亿"), (Decimal(10**4), "万"))


class ValueTypedError(ValueError):
    """Typed words that are no number with a unit; `str(error)` is one line for the user."""


def show_value(figure: Figure) -> str:
    """Print number and unit for editing, a change with its direction; the bound has a field of its own."""
    if figure.value is None:
        return figure.text.replace(" ", "") if "*" in figure.text else ""
    return print_figure(msgspec.structs.replace(figure, bound=Bound.EQ, strive=False))


def read_value(typed: str, figure: Figure) -> FigureChanges:
    """Return the changes that typed words make: value, value_max, unit, quantum, and bound where one was typed.

    '下降8.17%' and '-8.17%' both are negative for a change or a difference; a short number without a unit takes the
    printed one. Raises ValueTypedError.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    sign = 1
    if figure.measure in (Measure.CHANGE, Measure.DIFFERENCE):
        if text == "持平":
            return FigureChanges(
                value=Decimal(0), value_max=None, unit=figure.unit, quantum=figure.quantum, bound=Bound.EQ
            )
        if found := _FALL.match(text):
            sign, text = -1, text[found.end() :].strip()
        elif found := _RISE.match(text):
            text = text[found.end() :].strip()
    if not text:
        words = QCoreApplication.translate(
            "ValueTyped", "数值不能为空，请按“244.9亿元”“16.3%”的样子填写，或按 Esc 恢复原样。"
        )
        raise ValueTypedError(words)
    if _BARE.fullmatch(text):
        text += own_unit(figure)
    try:
        parsed = parse_typed(text, unit=figure.unit)
    except TypedValueError as error:
        raise ValueTypedError(str(error)) from error
    value, value_max = parsed.value, parsed.value_max
    if sign < 0 and value is not None:
        value, value_max = (-value, None) if value_max is None else (-value_max, -value)
    return FigureChanges(
        value=value,
        value_max=value_max,
        unit=parsed.unit,
        quantum=parsed.quantum,
        bound=UNSET if parsed.bound is Bound.EQ else parsed.bound,
    )


def tell_value(figure: Figure) -> str:
    """Say how a value is understood: '理解为 24,490,000,000 元，即244.9亿元'; where there is none, what to type."""
    if figure.value is None:
        return _tell_no_value(figure)
    exact = msgspec.structs.replace(figure, quantum=None)
    values = [value for value in (figure.value, figure.value_max) if value is not None]
    blank = "" if figure.unit in ("%", "‰") else " "
    full = "~".join(f"{_grouped(value)}{blank}{figure.unit}" for value in values)
    short = print_figure(exact, _short_unit(figure))
    if short in (full.replace(" ", ""), full.replace(" ", "").replace(",", "")):  # 2,205项 is read at a glance
        return QCoreApplication.translate("ValueTyped", "理解为 {full}").format(full=full)
    return QCoreApplication.translate("ValueTyped", "理解为 {full}，即{short}").format(full=full, short=short)


def print_short(figure: Figure) -> str:
    """Print a figure in the unit of its text; a large one without 万 or 亿 there gets them, where no digit is lost."""
    unit = own_unit(figure)
    if unit == figure.unit and figure.value is not None and Fraction(figure.value) % 10**6 == 0:
        unit = _short_unit(figure)
    return print_figure(figure, unit)


def _tell_no_value(figure: Figure) -> str:
    if not is_hidden(figure):  # 数百万元 has a unit and needs no words; a new figure may have neither
        words = QCoreApplication.translate("ValueTyped", "请填写数值和单位，例如“244.9亿元”。")
        return "" if figure.unit else words
    if not figure.unit:
        return QCoreApplication.translate("ValueTyped", "理解为未公开的数（*）")
    return QCoreApplication.translate("ValueTyped", "理解为未公开的数（*），单位 {unit}").format(unit=figure.unit)


def _grouped(value: Decimal) -> str:
    with localcontext(prec=max(len(value.as_tuple().digits), 1)):  # taking zeros away must not round
        # A true minus sign is easier to see than a hyphen.
        return f"{value.normalize():,f}".replace("-", "−")


def _short_unit(figure: Figure) -> str:
    if figure.value is None or figure.unit in ("%", "‰", "个百分点", "个千分点", "倍", "成", ""):
        return figure.unit
    size = abs(figure.value)
    return next((word for least, word in _LEVEL_UNITS if size >= least), "") + figure.unit
