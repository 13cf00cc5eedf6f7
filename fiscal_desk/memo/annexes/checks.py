"""数据核对明细表: checks with formula, both values and the difference, on landscape pages; what holds is counted."""

from collections.abc import Sequence

from fiscal_desk.comparison.model import Check, CheckVerdict, Derived
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.printing import own_unit
from fiscal_desk.memo.amounts import without_unit
from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Align, Attachment, Block, Column, Face, Run, Table, TableRow, plain
from fiscal_desk.memo.quotations.sums import summed
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.formulas import difference, in_print, is_repeated, sum_in_print
from fiscal_desk.memo.words.marks.signs import in_full_width
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import check_name, check_title
from fiscal_desk.memo.words.stated import stated
from fiscal_desk.report.citing import cited
from fiscal_desk.vocabulary.words import word_of

_COLUMNS = (
    Column("序号", Align.CENTRE),
    Column("报告", Align.CENTRE, least=3),
    Column("核对事项", most=18),
    Column("关系式", most=30),
    Column("报告所载", Align.RIGHT, least=4, most=10, whole=True),
    Column("计算所得", Align.RIGHT, least=4, most=10, whole=True),
    Column("差异\n（计算）", Align.RIGHT, least=3, most=9, whole=True),
    Column("结果", Align.CENTRE, least=4, most=4),
    Column("说明", most=18),
)
_DERIVED = (
    Column("序号", Align.CENTRE),
    Column("报告", Align.CENTRE, least=3),
    Column("数据", most=22),
    Column("推算式", most=36),
    Column("推算值\n（计算）", Align.RIGHT, least=5, most=16),
    Column("报告所载情况", Align.CENTRE, least=5, most=6),
)
_TERM = (Column("分项", most=20), Column("数额", Align.RIGHT, least=4, most=12, whole=True))
_TERMS_A_ROW = 3
_NOTE = "注：斜体数字为本备忘录按关系式计算所得，其余为报告所载数字；差异为报告所载数减计算所得数。"
_REPEATED_NOTE = "“前后表述一致”比对报告内两处数字，“计算所得”栏为另一处所载数。"
_ROUNDING_NOTE = "尾差指因四舍五入形成的差异。"
_DERIVED_NOTE = "注：推算值按报告所载数字的精度推算，不是报告所载数字，仅供参考。"


def compose(material: Material) -> Attachment:
    """Return the table of checks, and one of the numbers that the reports do not state but determine."""
    blocks: list[Block] = []
    if material.listed_checks:
        blocks.append(_checked(material, material.listed_checks, len(material.comparison.checks)))
        blocks += [_terms(material, n, each) for n, each in enumerate(material.listed_checks, start=1) if summed(each)]
    if material.derived:
        blocks.append(_derived(material.derived))
    return Attachment(title=Annex.CHECKS, blocks=tuple(blocks), landscape=True)


def _checked(material: Material, checks: tuple[Check, ...], total: int) -> Table:
    kept = [place for place, column in enumerate(_COLUMNS) if column.title != "说明" or any(map(_note, checks))]
    rows = []
    for number, check in enumerate(checks, start=1):
        cells = _cells(material, number, check)
        rows.append(TableRow(tuple(cells[place] for place in kept)))
    repeated, rounded = any(map(is_repeated, checks)), any(each.verdict is CheckVerdict.ROUNDING for each in checks)
    notes = [_NOTE + (_REPEATED_NOTE if repeated else "") + (_ROUNDING_NOTE if rounded else "")]
    if left := total - len(checks):
        notes.append(said(phrases().annexes.checks_rest, count=left))
    return Table(columns=tuple(_COLUMNS[place] for place in kept), rows=tuple(rows), notes=tuple(notes))


def _cells(material: Material, number: int, check: Check) -> list[tuple[Run, ...]]:
    return [
        plain(str(number)),
        plain(short_name(check.report)),
        plain(check_title(material, check)),
        plain(f"{sum_in_print(check.formula)}\n（各分项见下表）" if summed(check) else in_print(check.formula)),
        plain(check.stated),
        plain(check.computed) if is_repeated(check) else _computed(check.computed),
        _computed(difference(check.stated, check.computed)),
        plain(word_of(check.verdict)),
        plain(_note(check)),
    ]


def _note(check: Check) -> str:
    """What is said of all 尾差 together beneath the table is not said again of each."""
    return "" if check.verdict is CheckVerdict.ROUNDING else check.note


def _terms(material: Material, number: int, check: Check) -> Table:
    """The terms of a long sum with their names, some beside each other, in the order of the report."""
    members = summed(check)
    figures = [figure for member in members if (figure := material.figure(member)) is not None]
    unit = _unit_of(figures)
    pairs = [
        (plain(in_full_width(figure.indicator.strip())), plain(without_unit(stated(material, report, figure), unit)))
        for (report, _), figure in zip(members, figures, strict=True)
    ]
    empty: tuple[tuple[Run, ...], ...] = ((), ())
    rows = []
    for first in range(0, len(pairs), _TERMS_A_ROW):
        beside = [*pairs[first : first + _TERMS_A_ROW], *[empty] * _TERMS_A_ROW][:_TERMS_A_ROW]
        rows.append(TableRow(tuple(cell for pair in beside for cell in pair)))
    report = material.report(check.report)
    ends = list(dict.fromkeys(cited(report, figure.start) for figure in (figures[0], figures[-1])))
    caption = said(
        phrases().annexes.terms,
        number=number,
        report=short_name(check.report),
        what=check_name(material, [check]),
        count=len(pairs),
        place="至".join(ends),
    )
    return Table(columns=_TERM * _TERMS_A_ROW, rows=tuple(rows), unit=unit, caption=caption)


def _unit_of(figures: Sequence[Figure]) -> str:
    """The unit of all, empty where they have several."""
    units = {own_unit(figure) for figure in figures}
    return units.pop() if len(units) == 1 else ""


def _derived(found: tuple[Derived, ...]) -> Table:
    rows = tuple(
        TableRow(
            (
                plain(str(number)),
                plain(short_name(each.report)),
                plain(in_full_width(each.label)),
                plain(in_print(each.formula)),
                _computed(each.text),
                plain("以“*”代替" if each.masked else "未直接载明"),
            )
        )
        for number, each in enumerate(found, start=1)
    )
    return Table(columns=_DERIVED, rows=rows, caption="由报告所载数据推算的数据", notes=(_DERIVED_NOTE,))


def _computed(text: str) -> tuple[Run, ...]:
    return (Run(text, Face.COMPUTED),) if text else ()
