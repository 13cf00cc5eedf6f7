"""The JSON of a reading, in the keys and shapes that other programs rely on."""

from decimal import Decimal
from typing import Any

import msgspec

from fiscal_desk.figures.model import Figure, Reading, Relation, Task
from fiscal_desk.report.model import Report

#: Larger ones are written digit by digit, as they are.
_LARGEST_INTEGER = 2**63
_ENCODER = msgspec.json.Encoder(decimal_format="number")


def json_text(value: Any) -> str:
    """Return a value of dicts, lists, text, numbers and Decimals as indented JSON, Chinese as it is."""
    return msgspec.json.format(_ENCODER.encode(value), indent=2).decode("utf-8")


def json_number(value: Decimal | None) -> int | Decimal | None:
    """Return a Decimal as the number that JSON shall show: whole ones without an exponent or a decimal point."""
    if value is None:
        return None
    if value == value.to_integral_value() and abs(value) < _LARGEST_INTEGER:
        return int(value)
    return Decimal(format(value, "f"))


def report_form(report: Report) -> dict[str, Any]:
    """Return the report's card and where it came from; `pages` only where the file has some."""
    card, origin = report.card, report.origin
    form = {
        "name": origin.name,
        "format": origin.format,
        "encoding": origin.encoding,
        "size": origin.size,
        "sha256": origin.sha256,
        "title": card.title,
        "place": card.place,
        "level": card.level,
        "issuer": card.issuer,
        "kind": card.kind.value,
        "period": card.period,
        "date": card.date,
    }
    return form | {"pages": origin.pages} if origin.pages else form


def figure_form(figure: Figure) -> dict[str, Any]:
    """Return a figure's keys; `value_max` only for ranges, `preliminary` only where true, `doubts` only in doubt."""
    form: dict[str, Any] = {
        "id": figure.id,
        "start": figure.start,
        "end": figure.end,
        "text": figure.text,
        "value": json_number(figure.value),
    }
    if figure.value_max is not None:
        form["value_max"] = json_number(figure.value_max)
    if figure.preliminary:
        form["preliminary"] = True
    form |= {
        "unit": figure.unit,
        "bound": figure.bound.value,
        "strive": figure.strive,
        "measure": figure.measure.value,
        "stance": figure.stance.value,
        "indicator": figure.indicator,
        "base": figure.base,
        "period": figure.period,
        "scope": figure.scope,
        "canonical": figure.canonical,
        "confidence": figure.confidence,
        "reasons": figure.reasons,
    }
    if figure.doubts:
        form["doubts"] = figure.doubts
    return form


def _page_form(report: Report, figure: Figure) -> dict[str, Any]:
    """Return the page, counted from 1, that a figure begins on; nothing where the file has no pages."""
    page = report.page_at(figure.start)
    return {} if page is None else {"page": page}


def relation_form(relation: Relation) -> dict[str, Any]:
    """Return a relation with its type and members; `signs` only where one is subtracted, `partial` only where true."""
    form: dict[str, Any] = _plain(relation)
    if form.get("signs") is None:
        form.pop("signs", None)
    if not form.get("partial"):
        form.pop("partial", None)
    return form


def task_form(task: Task) -> dict[str, Any]:
    """Return a task of a work plan."""
    return _plain(task)


def _plain(value: Relation | Task) -> dict[str, Any]:
    """Return a value as dicts and lists, tuples as the lists that they become in JSON."""
    form: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(value))
    return form


def reading_form(report: Report, reading: Reading) -> dict[str, Any]:
    """Return what `extract --format json` prints."""
    return {
        "report": report_form(report),
        "text": report.text,
        "figures": [figure_form(figure) | _page_form(report, figure) for figure in reading.figures],
        "relations": [relation_form(relation) for relation in reading.relations],
        "tasks": [task_form(task) for task in reading.tasks],
    }
