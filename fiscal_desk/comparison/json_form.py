"""The JSON of a comparison, in the shapes that other programs rely on."""

from collections.abc import Sequence
from typing import Any

from fiscal_desk.comparison.model import Check, Comparison, Derived, Member, Pair, Promise, Row
from fiscal_desk.comparison.rows.views import Line, View, view_table
from fiscal_desk.comparison.words.verdict_words import verdict_word
from fiscal_desk.figures.json_form import figure_form, json_number, report_form
from fiscal_desk.figures.model import Figure
from fiscal_desk.vocabulary.words import word_of


def comparison_form(comparison: Comparison) -> dict[str, Any]:
    """Return what `compare --format json` prints; figures are named by report index and start."""
    starts = {
        (report, figure.id): figure.start
        for report, item in enumerate(comparison.items)
        for figure in item.reading.figures
    }
    table = view_table(comparison, View.YEARS)
    return {
        "reports": [report_form(item.report) for item in comparison.items],
        "rows": [_row(row) for row in comparison.rows],
        "trends": [_trend(line, table.columns) for line in table.lines],
        "pairs": [_pair(pair) for pair in comparison.pairs],
        "checks": [check_form(check, starts) for check in comparison.checks],
        "derived": [_derived(derived, starts) for derived in comparison.derived],
        "promises": [_promise(promise, starts) for promise in comparison.promises],
    }


def check_form(check: Check, starts: dict[Member, int]) -> dict[str, Any]:
    """Return a check; `members` name figures by report index and start."""
    return {
        "identity": check.identity,
        "report": check.report,
        "title": check.title,
        "formula": check.formula,
        "stated": check.stated,
        "computed": check.computed,
        "verdict": check.verdict.value,
        "verdict_text": word_of(check.verdict),
        "members": [_member(member, starts) for member in check.members],
        "note": check.note,
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "id": row.id,
        "label": row.label,
        "canonical": row.canonical,
        "family": row.family.value,
        "measure": row.measure.value,
        "stance": row.stance.value,
        "strive": row.strive,
        "period": row.period,
        "scope": row.scope,
        "unit": row.unit,
        "cells": [[figure_form(figure) for figure in cell] for cell in row.cells],
        "verdict": row.verdict.value if row.verdict else None,
        "verdict_text": verdict_word(row.verdict),
        "difference": row.difference,
    }


def _trend(line: Line, columns: Sequence[str]) -> dict[str, Any]:
    """Return one place's values of several periods, each period with the figures that state it."""
    return {
        "label": line.label,
        "canonical": line.canonical,
        "measure": line.measure.value,
        "unit": line.unit,
        "about": line.about,
        "periods": [
            {"period": column, "figures": [_side(told.report, told.figure) for told in cell]}
            for column, cell in zip(columns, line.cells, strict=True)
            if cell
        ],
    }


def _pair(pair: Pair) -> dict[str, Any]:
    return {
        "a": _side(pair.a_report, pair.a),
        "b": _side(pair.b_report, pair.b),
        "verdict": pair.verdict.value,
        "reason": pair.reason,
        "obstacle": pair.obstacle.value if pair.obstacle else None,
    }


def _side(report: int, figure: Figure) -> dict[str, Any]:
    return {"report": report, "start": figure.start, "id": figure.id, "text": figure.text}


def _derived(derived: Derived, starts: dict[Member, int]) -> dict[str, Any]:
    return {
        "report": derived.report,
        "label": derived.label,
        "unit": derived.unit,
        "low": json_number(derived.low),
        "high": json_number(derived.high),
        "text": derived.text,
        "formula": derived.formula,
        "members": [_member(member, starts) for member in derived.members],
        "masked": derived.masked,
    }


def _promise(promise: Promise, starts: dict[Member, int]) -> dict[str, Any]:
    return {
        "label": promise.label,
        "canonical": promise.canonical,
        "plan": _side(promise.plan_report, promise.plan),
        "actual": _side(promise.actual_report, promise.actual),
        "outcome": promise.outcome.value if promise.outcome else None,
        "note": promise.note,
        "cause": promise.cause,
        "level": _derived(promise.level, starts) if promise.level else None,
    }


def _member(member: Member, starts: dict[Member, int]) -> dict[str, Any]:
    return {"report": member[0], "start": starts.get(member), "id": member[1]}
