"""八、不可比事项: what two reports both state, but not about the same thing; with the reason, and never subtracted."""

from fiscal_desk.comparison.model import Pair, Verdict
from fiscal_desk.comparison.periods import period_word
from fiscal_desk.comparison.titles import measure_word
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.material import Material, Standing, members_of
from fiscal_desk.memo.model import Block, Column, Heading, Table, TableRow, paragraph, plain
from fiscal_desk.memo.names import short_name

_COLUMNS = (
    Column("指标", most=16),
    Column("一方所载", most=18),
    Column("另一方所载", most=18),
    Column("不可比的原因", most=24),
)


def compose(material: Material) -> list[Block]:
    """Return a table of the pairs that may not be compared; what stands beside each other already is left out."""
    beside = {member for row in material.rows(Standing.BESIDE) for member in members_of(row)}
    pairs = [
        pair
        for pair in material.comparison.pairs
        if pair.verdict is Verdict.INCOMPARABLE
        and not ((pair.a_report, pair.a.id) in beside and (pair.b_report, pair.b.id) in beside)
    ]
    if not pairs:
        return []
    rows = tuple(TableRow((plain(_name(pair)), *_sides(pair), plain(pair.reason))) for pair in pairs)
    text = f"下列{len(rows)}组数据因期间、范围、口径等不同，或者数额已隐去，不宜直接比较，仅并列列示，不作加减。"
    return [Heading(1, "不可比事项"), paragraph(text), Table(columns=_COLUMNS, rows=rows)]


def _name(pair: Pair) -> str:
    word = measure_word(pair.a.measure)
    label = min((pair.a.indicator, pair.b.indicator), key=len)
    return label if not word or label.endswith(word) else label + word


def _sides(pair: Pair) -> tuple[tuple, ...]:  # type: ignore[type-arg]
    return plain(_side(pair.a_report, pair.a)), plain(_side(pair.b_report, pair.b))


def _side(report: int, figure: Figure) -> str:
    about = "，".join(
        word
        for word in (short_name(report), period_word(figure.period) if figure.period else "", figure.scope or "")
        if word
    )
    return f"{print_figure(figure)}\n（{about}）"
