"""What was said about a figure, in words: 数值：86.4亿元 → 86.8亿元."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from fiscal_desk.case.model import CaseFigure, Correction, CorrectionKind, FigureState
from fiscal_desk.case.state.decisions import Decision
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.fields.field_choices import show_choice
from fiscal_desk.desk.fields.field_reading import TEXT_FIELDS
from fiscal_desk.desk.fields.field_words import FIELD_ORDER
from fiscal_desk.desk.fields.value_typed import print_short
from fiscal_desk.desk.words.lexicon_words import time_words
from fiscal_desk.desk.words.spoken import field_label, name_of
from fiscal_desk.figures.model import Figure

#: Fields that people see as one.
_SHOWN_AS = {"value_max": "value", "unit": "value", "quantum": "value", "start": "text", "end": "text", "block": "text"}

_BLANK = Figure(id="", start=0, end=0, text="", value=None, unit="", indicator="")


def shown_fields(names: Iterable[str]) -> list[str]:
    """Return the fields that people see for fields of Figure, in the inspector's order; `text` comes last."""
    wanted = {_SHOWN_AS.get(name, name) for name in names}
    return [name for name in (*FIELD_ORDER, "text") if name in wanted]


def field_words(name: str, figure: Figure, catalogue: Catalogue) -> str:
    """Return what stands in one of these fields."""
    if name == "text":
        return figure.text
    field = TEXT_FIELDS.get(name)
    words = show_choice(name, figure) if field is None else field.show(figure, catalogue)
    return words or QCoreApplication.translate("CorrectionWords", "（空）")


def shown_label(name: str) -> str:
    """Return the name of one of these fields."""
    return field_label(name)


def correction_words(correction: Correction, figure: Figure | None, catalogue: Catalogue) -> str:
    """Return what one correction says; `figure` gives what it left alone, such as the unit of a corrected number."""
    translate = QCoreApplication.translate
    match correction.kind:
        case CorrectionKind.CONFIRM:
            return translate("CorrectionWords", "确认无误")
        case CorrectionKind.REJECT:
            return translate("CorrectionWords", "剔除")
        case CorrectionKind.ADD:
            added = Figure(**correction.after)
            words = translate("CorrectionWords", "补录 {value} {indicator}")
            return words.format(value=print_short(added), indicator=added.indicator)
        case CorrectionKind.CORRECT:
            return "；".join(_changes(correction.before, correction.after, figure or _BLANK, catalogue))


def decision_words(before: Decision | None, after: Decision | None, figure: Figure | None, catalogue: Catalogue) -> str:
    """Return what changed between two decisions about one figure."""
    translate = QCoreApplication.translate
    was, now = before or Decision(), after or Decision()
    told = [correction_words(word, figure, catalogue) for word in now.corrections if word not in was.corrections]
    if was.corrections and not now.corrections:
        told.append(translate("CorrectionWords", "还原为识别结果"))
    if now.orphan is not None and was.orphan is None:
        told.append(translate("CorrectionWords", "更正失联"))
    if now.note != was.note:
        told.append(translate("CorrectionWords", "备注：{note}").format(note=" ".join(now.note.split()) or "—"))
    return "；".join(each for each in told if each)


def side_words(figure: CaseFigure, fields: tuple[str, ...], catalogue: Catalogue) -> str:
    """Return one side of a difference: what it says in the fields that differ, who said it and when, and why."""
    last = figure.corrections[-1]
    if fields and figure.state is not FigureState.REJECTED:
        shown = shown_fields(fields)
        if "indicator" in shown and "canonical" in shown:
            shown.remove("canonical")
        said = "；".join(f"{shown_label(name)} {field_words(name, figure.current, catalogue)}" for name in shown)
    elif figure.state is FigureState.REJECTED:
        said = name_of(figure.state)
    else:
        said = f"{name_of(figure.state)} {print_short(figure.current)} {figure.current.indicator}"
    return "\n".join(part for part in (said, f"{last.who}  {time_words(last.when)}", last.why or figure.note) if part)


def _changes(before: Mapping[str, Any], after: Mapping[str, Any], figure: Figure, catalogue: Catalogue) -> list[str]:
    names = shown_fields(after)
    if "indicator" in names and "canonical" in names:
        names.remove("canonical")  # it follows the indicator
    was, now = msgspec.structs.replace(figure, **before), msgspec.structs.replace(figure, **after)
    return [
        f"{shown_label(name)}：{field_words(name, was, catalogue)} → {field_words(name, now, catalogue)}"
        for name in names
    ]
