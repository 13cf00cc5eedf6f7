"""What stands before a number and changes what it may be compared with: its basis and its stage."""

import re
from typing import NamedTuple

from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import Report, ReportKind

_BASIS = (
    ("同口径", re.compile(r"同口径|可比口径|按可比|可比增长|可比下降|[剔扣]除.{0,12}因素|还原.{0,8}后")),
    ("不变价", re.compile(r"不变价|可比价")),
    ("自然口径", re.compile(r"自然口径")),
    ("实际增速", re.compile(r"扣除价格因素|实际增长|实际下降")),
    ("名义增速", re.compile(r"名义增长|名义下降")),
)
_STAGE = (
    ("调整预算", re.compile(r"调整后?的?预算|预算调整|变动预算|调整预算数")),
    ("年初预算", re.compile(r"年初(?:人代会)?(?:批准的)?(?:代编)?预算|预算数?草案")),
)
_CLAUSE_END = re.compile(r"[,，。；;\n]")
_REACH = 40


class Qualifiers(NamedTuple):
    """`basis` and `stage` are Chinese words, empty where the report does not say."""

    basis: str
    stage: str


def qualifiers(report: Report, figure: Figure, previous_end: int) -> Qualifiers:
    """Read basis and stage from the clause before a figure, back to `previous_end` (the end of the figure before)."""
    lead = report.text[max(previous_end, figure.start - _REACH) : figure.start]
    lead = _CLAUSE_END.split(lead)[-1] + (figure.base or "") + figure.indicator
    basis = next((word for word, pattern in _BASIS if pattern.search(lead)), "")
    stage = next((word for word, pattern in _STAGE if pattern.search(lead)), "")
    if not stage and report.card.kind is ReportKind.FINAL_ACCOUNTS:
        stage = "决算"
    return Qualifiers(basis, stage)
