"""八、不可比事项: what reports state, but not about the same thing; with the reason, and never subtracted."""

from fiscal_desk.comparison.model import Member, Pair, Verdict
from fiscal_desk.figures.model import Figure, Stance
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.material import Material, Standing
from fiscal_desk.memo.model import Align, Block, Column, Heading, Table, TableRow, paragraph, plain
from fiscal_desk.memo.sections.beside import SIDE_BY_SIDE
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.wording import measured
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import word_of

_COLUMNS = (
    Column("序号", Align.CENTRE),
    Column("指标", most=18),
    Column("各报告所载", most=24),
    Column("不可比的原因", most=24),
)


def compose(material: Material) -> list[Block]:
    """Return a table of what may not be compared, one row for pairs of one indicator and one reason.

    What stands in the tables of other places, scopes and years is left out.
    """
    beside = {member for claim in material.claims_of(Standing.BESIDE) for member in claim.members}
    groups: dict[tuple[object, ...], list[Pair]] = {}
    for pair in material.comparison.pairs:
        told = pair.obstacle in SIDE_BY_SIDE or beside.issuperset(_members(pair))
        if pair.verdict is Verdict.INCOMPARABLE and not told:
            groups.setdefault(_key(pair), []).append(pair)
    if not groups:
        return []
    rows = [
        TableRow((plain(str(number)), plain(_name(pairs[0])), plain(_stated(pairs)), plain(pairs[0].reason)))
        for number, pairs in enumerate(groups.values(), start=1)
    ]
    text = f"下列{len(rows)}组数据因期间、范围、口径等不同，或者数额已隐去，不宜直接比较，仅并列列示，不作加减。"
    return [Heading(1, "不可比事项"), paragraph(text), Table(columns=_COLUMNS, rows=tuple(rows))]


def _members(pair: Pair) -> set[Member]:
    return {(pair.a_report, pair.a.id), (pair.b_report, pair.b.id)}


def _key(pair: Pair) -> tuple[object, ...]:
    return pair.a.canonical or _name(pair), pair.a.measure, pair.a.unit, pair.a.stance, pair.a.strive, pair.reason


def _name(pair: Pair) -> str:
    return measured(min((pair.a.indicator, pair.b.indicator), key=len), pair.a.measure)


def _stated(pairs: list[Pair]) -> str:
    """One line for each report and number, in the order of the reports."""
    found = {
        (report, figure.start): _statement(report, figure)
        for pair in pairs
        for report, figure in ((pair.a_report, pair.a), (pair.b_report, pair.b))
    }
    return "\n".join(dict.fromkeys(found[place] for place in sorted(found)))


def _statement(report: int, figure: Figure) -> str:
    about = (
        period_word(figure.period) if figure.period else "",
        figure.scope or "",
        word_of(figure.stance) if figure.stance is Stance.PLAN else "",
    )
    words = "，".join(word for word in about if word)
    return f"{short_name(report)}：{print_figure(figure)}" + (f"（{words}）" if words else "")
