"""What stands in an inspector's field, how what was typed there is understood, and what it changes in the figure.

Each field is a `Field` with three functions: `show` prints it for editing, `read` turns typed words into the changes
that `CorrectFigure` takes (raising FieldError), `tell` says in words how a figure with these changes is understood.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.fields.period_typed import PeriodError, parse_period
from fiscal_desk.desk.fields.value_typed import ValueTypedError, read_value, show_value, tell_value
from fiscal_desk.desk.words.spoken import period_words
from fiscal_desk.figures.model import Figure


class FieldError(ValueError):
    """Typed words that a field cannot take; `str(error)` is one line for the user."""


@dataclass(frozen=True)
class Field:
    """One field that is edited as text."""

    name: str
    show: Callable[[Figure, Catalogue], str]
    read: Callable[[str, Figure, Catalogue], dict[str, Any]]
    tell: Callable[[Figure, Catalogue], str]

    def understand(self, typed: str, figure: Figure, catalogue: Catalogue) -> str:
        """Return how typed words are understood. Raises FieldError."""
        return self.tell(with_changes(figure, self.read(typed, figure, catalogue)), catalogue)


def with_changes(figure: Figure, changes: Mapping[str, Any]) -> Figure:
    """Return the figure with some of its fields replaced."""
    return msgspec.structs.replace(figure, **changes)


def clean(typed: str) -> str:
    """Return typed words without the blanks around them and with single blanks inside."""
    return re.sub(r"\s+", " ", typed.replace("\u3000", " ")).strip()


def _show_value(figure: Figure, catalogue: Catalogue) -> str:
    return show_value(figure)


def _read_value(typed: str, figure: Figure, catalogue: Catalogue) -> dict[str, Any]:
    try:
        return read_value(typed, figure)
    except ValueTypedError as error:
        raise FieldError(str(error)) from error


def _tell_value(figure: Figure, catalogue: Catalogue) -> str:
    return tell_value(figure)


def _show_indicator(figure: Figure, catalogue: Catalogue) -> str:
    return figure.indicator


def _read_indicator(typed: str, figure: Figure, catalogue: Catalogue) -> dict[str, Any]:
    label = clean(typed)
    if not label:
        raise FieldError(
            QCoreApplication.translate("FieldReading", "指标不能为空，请填写这个数据说的是什么，或按 Esc 恢复原样。")
        )
    resolved = catalogue.resolve(label)
    # A canonical indicator that came from the label follows it; one that was chosen by hand stays.
    if resolved is None and figure.canonical != catalogue.resolve(figure.indicator):
        resolved = figure.canonical
    return {"indicator": label, "canonical": resolved}


def _tell_indicator(figure: Figure, catalogue: Catalogue) -> str:
    name = _show_canonical(figure, catalogue)
    if not name:
        return QCoreApplication.translate("FieldReading", "指标目录中没有，按原名称对比")
    return QCoreApplication.translate("FieldReading", "归入“{name}”").format(name=name)


def _show_canonical(figure: Figure, catalogue: Catalogue) -> str:
    if figure.canonical is None:
        return ""
    indicator = catalogue.indicators.get(figure.canonical)
    return indicator.name if indicator else figure.canonical


def _read_canonical(typed: str, figure: Figure, catalogue: Catalogue) -> dict[str, Any]:
    name = clean(typed)
    if not name:
        return {"canonical": None}
    exact = next((key for key, indicator in catalogue.indicators.items() if indicator.name == name), None)
    found = exact or catalogue.resolve(name)
    if found is None:
        message = QCoreApplication.translate(
            "FieldReading", "指标目录中没有“{name}”，请从下拉提示中选择，或清空此栏按原名称对比。"
        )
        raise FieldError(message.format(name=name))
    return {"canonical": found}


def _tell_canonical(figure: Figure, catalogue: Catalogue) -> str:
    return _tell_indicator(figure, catalogue)


def _show_period(figure: Figure, catalogue: Catalogue) -> str:
    return period_words(figure.period)


def _read_period(typed: str, figure: Figure, catalogue: Catalogue) -> dict[str, Any]:
    try:
        return {"period": parse_period(typed)}
    except PeriodError as error:
        raise FieldError(str(error)) from error


def _tell_period(figure: Figure, catalogue: Catalogue) -> str:
    if figure.period is None:
        return QCoreApplication.translate("FieldReading", "不属于某个期间")
    words = QCoreApplication.translate("FieldReading", "理解为 {words}（{period}）")
    return words.format(words=period_words(figure.period), period=figure.period)


def _plain(name: str) -> Field:
    def show(figure: Figure, catalogue: Catalogue) -> str:
        return str(getattr(figure, name) or "")

    def read(typed: str, figure: Figure, catalogue: Catalogue) -> dict[str, Any]:
        return {name: clean(typed) or None}

    def tell(figure: Figure, catalogue: Catalogue) -> str:
        return ""

    return Field(name, show, read, tell)


TEXT_FIELDS: dict[str, Field] = {
    field.name: field
    for field in (
        Field("value", _show_value, _read_value, _tell_value),
        Field("indicator", _show_indicator, _read_indicator, _tell_indicator),
        Field("canonical", _show_canonical, _read_canonical, _tell_canonical),
        _plain("base"),
        Field("period", _show_period, _read_period, _tell_period),
        _plain("scope"),
    )
}
