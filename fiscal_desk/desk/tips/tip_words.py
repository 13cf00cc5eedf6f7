"""What the tip on a mark says: the fields that tell a figure from others, and why each was read so."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.fields.correction_words import field_words
from fiscal_desk.desk.fields.field_words import confidence_words
from fiscal_desk.desk.looks.styles import STATE_MARKS, Scheme
from fiscal_desk.desk.tips.reason_words import reason_words
from fiscal_desk.desk.words.spoken import field_label, name_of
from fiscal_desk.figures.model import Figure

#: Fields in their order; `value` stands for number and unit.
_SHOWN = ("indicator", "value", "period", "scope")


def tip_html(figure: CaseFigure, catalogue: Catalogue, scheme: Scheme) -> str:
    """Return a figure of the case as rich text: a line a field with its reason, below them state and confidence."""
    lines = "".join(_line(name, figure, catalogue, scheme) for name in _SHOWN)
    state = f'<b style="color:{scheme.states[figure.state]}">{escape(STATE_MARKS[figure.state])} '
    state += f"{escape(name_of(figure.state))}</b>"
    if figure.original is not None:
        state += f" · {escape(confidence_words(figure.original, reviewed=figure.state.reviewed))}"
    return f'<table cellspacing="0" cellpadding="1">{lines}</table><p style="margin:3px 1px 0 1px">{state}</p>'


def _line(name: str, figure: CaseFigure, catalogue: Catalogue, scheme: Scheme) -> str:
    now, read = figure.current, figure.original
    words = field_words(name, now, catalogue)
    shown = f"<b>{escape(words)}</b>" if name in ("indicator", "value") else escape(words)
    if name == "value":
        shown += f" · {escape(name_of(now.measure))} · {escape(name_of(now.stance))}"
    why = _reason(name, now)
    if read is not None and (before := field_words(name, read, catalogue)) != words:
        why = QCoreApplication.translate("FieldRow", "原读作：{words}").format(words=before)
    muted = f'style="color:{scheme.muted}"'
    below = f"<br><span {muted}>{escape(why)}</span>" if why else ""
    return f"<tr><td {muted}>{escape(field_label(name))}&nbsp;&nbsp;</td><td>{shown}{below}</td></tr>"


def _reason(name: str, figure: Figure) -> str:
    names = ("value", "unit", "measure", "stance") if name == "value" else (name,)
    return reason_words("；".join(figure.reasons[each] for each in names if each in figure.reasons))
