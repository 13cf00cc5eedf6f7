"""人工更正记录: what was read, what it was corrected to, by whom, when and why."""

from typing import Any

import msgspec

from fiscal_desk.figures.model import Figure, Stance
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Align, Attachment, Column, Table, TableRow, plain
from fiscal_desk.memo.quotations.corrections import MemoCorrection
from fiscal_desk.memo.quotations.quoting import place_in
from fiscal_desk.memo.words.dates import print_moment
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import field_name, word_of

_COLUMNS = (
    Column("序号", Align.CENTRE),
    Column("出处", Align.CENTRE, least=4, most=5),
    Column("指标", most=14),
    Column("类别", Align.CENTRE),
    Column("原取值", most=12),
    Column("更正为", most=12),
    Column("经办人", Align.CENTRE, least=3, most=6),
    Column("时间", Align.CENTRE, least=5, most=6),
    Column("理由", most=14),
)
_KINDS = {"correct": "更正", "reject": "剔除", "add": "补录"}

#: Fields that together make the printed number.
_NUMBER_FIELDS = frozenset({"value", "value_max", "quantum", "unit", "bound", "strive", "measure"})
#: What follows from other fields, or says nothing to a reader.
_SILENT = frozenset({"text", "start", "end", "block", "confidence", "reasons", "doubts", "canonical"})


def compose(material: Material) -> Attachment:
    """Return the table, oldest correction first."""
    rows = tuple(
        TableRow(
            (
                plain(str(number)),
                plain(_source(material, each)),
                plain(each.figure.indicator),
                plain(_KINDS.get(each.kind, each.kind)),
                plain(_before(each)),
                plain(_after(each)),
                plain(each.who),
                plain(print_moment(each.when)),
                plain(each.why),
            )
        )
        for number, each in enumerate(material.recorded, start=1)
    )
    note = "注：“更正”为改正原取值，“剔除”为原取值不是数据，“补录”为原来遗漏、由人工补充；原报告文字未作改动。"
    return Attachment(
        title=Annex.CORRECTIONS, blocks=(Table(columns=_COLUMNS, rows=rows, notes=(note,)),), landscape=True
    )


def _source(material: Material, correction: MemoCorrection) -> str:
    place = place_in(material.report(correction.report), correction.figure.start)
    return "\n".join(part for part in (short_name(correction.report), place) if part)


def _before(correction: MemoCorrection) -> str:
    if correction.kind == "add" or (correction.original is None and correction.kind != "correct"):
        return "—"
    if correction.kind == "reject":
        return print_figure(correction.original or correction.figure)
    return _told(correction.original or correction.figure, correction.before)


def _after(correction: MemoCorrection) -> str:
    match correction.kind:
        case "reject":
            return "—"
        case "add":
            return print_figure(correction.figure)
        case _:
            return _told(correction.figure, correction.after)


def _told(figure: Figure, fields: dict[str, Any]) -> str:
    """Print the fields of one side of a correction: the number as one, every other field by its name."""
    said = []
    if _NUMBER_FIELDS.intersection(fields):
        numbers = {name: value for name, value in fields.items() if name in _NUMBER_FIELDS}
        said.append(print_figure(msgspec.structs.replace(figure, **numbers)))
    if "measure" in fields:
        said.append(f"{field_name('measure')}：{word_of(fields['measure'])}")
    for name, value in fields.items():
        if name not in _NUMBER_FIELDS and name not in _SILENT:
            said.append(f"{field_name(name)}：{_word(name, value)}")
    return "\n".join(said) or "—"


def _word(name: str, value: Any) -> str:
    match name:
        case "period":
            return period_word(value)
        case "stance":
            return word_of(Stance(value))
        case _:
            return "无" if value in (None, "") else str(value)
