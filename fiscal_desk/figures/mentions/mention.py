"""A candidate on its way to become a figure: each step of the reading fills in what it finds out."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from fiscal_desk.figures.mentions.evidence import Evidence
from fiscal_desk.figures.mentions.said import Said
from fiscal_desk.figures.model import Bound, Measure, Stance
from fiscal_desk.figures.numbers.candidate import Candidate

#: What no table's cell has said.
_NOTHING_SAID: Mapping[str, Said] = MappingProxyType({})


class CellOf(NamedTuple):
    """Where in a table a number stands; `segment` tells parts of a table that lie side by side apart.

    `totals_row` and `totals_column` say that the name of its row, or of its column, is 合计 and no more.
    """

    table: int
    segment: int
    row: int
    column: int
    totals_row: bool
    totals_column: bool


class Mention(msgspec.Struct, gc=False):
    """A candidate with its surroundings and the fields read so far; `start` and `unit` are the candidate's own.

    `bound_leads` says that the words of the bound stand before the number, `signed` that a minus does, `negative` that
    a word makes it a fall. `pre` is the clause's text before the number that is not yet used up, `post` the text after
    it. `reasons` say in the user's words how a field was read, `said` where a table's cell has it from, `evidence` how
    period, stance and scope were found; `doubts` multiply into the confidence. `subject` is the start of the figure a
    bare growth or share belongs to, `whole` the start of the budget in the same row of a table; `column` tells the
    columns of all tables apart, `cell` where in its table it stands. `origin` says that the number is where a change
    began (由甲提高到乙), `arrives` that it is where one came to, `adjusts` that it is what a budget was before it was
    adjusted, or became, `adopted` that a congress made it a budget, `met_target` that it is the target of the number
    before it, `compared` that it is the year before's, `of_place` that it is another place's that the own one is held
    against, `of_roll` that it is one place's in a list of places, `cumulated` that it counts from the beginning of its
    year, `summed` that it sums several years up, `of_whole` that it is of a whole from which its sentence set
    something aside (扣除退税因素后), `of_funds` that it is what goes to something out of money from above or left over,
    `of_year` that it is a budget of the whole year, `verb_first` that what moves it
    stood before its name (调增教育支出甲), `in_parts` that its sentence breaks the one before down (其中, 分县区看),
    `within_parts` that a 其中 of its own sentence stands before it, with no semicolon after that. `segment` counts the
    parts of the block between stops and semicolons. `shared` are the labels that 分别 leaves for the numbers after it,
    `series` all labels of that list. `national` says that the report tells the levels of the state apart, `ledger`
    which 账本 the headings name, `topic` which spending or income the paragraph is about.
    """

    candidate: Candidate
    start: int
    unit: str
    block: int
    clause: int
    sentence: int
    parent: int | None = None
    segment: int = 0
    in_parts: bool = False
    within_parts: bool = False
    national: bool = False
    ledger: str = ""
    topic: str = ""
    pre: str = ""
    post: str = ""
    bound: Bound = Bound.EQ
    bound_leads: bool = False
    strive: bool = False
    measure: Measure = Measure.LEVEL
    negative: bool = False
    signed: bool = False
    stance: Stance = Stance.ACTUAL
    label: str = ""
    label_source: str = ""
    base: str | None = None
    period: str | None = None
    scope: str | None = None
    value: Decimal | None = None
    value_max: Decimal | None = None
    after_base: bool = False
    budget: bool = False
    is_base: bool = False
    names_next: bool = False
    listed: bool = False
    origin: bool = False
    arrives: bool = False
    adjusts: bool = False
    adopted: bool = False
    met_target: bool = False
    compared: bool = False
    of_place: bool = False
    of_roll: bool = False
    cumulated: bool = False
    summed: bool = False
    of_whole: bool = False
    of_funds: bool = False
    of_year: bool = False
    verb_first: bool = False
    preliminary: bool = False
    root: str = ""
    bare: str = ""
    subject: int | None = None
    whole: int | None = None
    column: int | None = None
    cell: CellOf | None = None
    shared: tuple[tuple[str, int | None], ...] = ()
    series: tuple[tuple[str, int | None], ...] = ()
    reasons: dict[str, str] = {}
    evidence: dict[str, Evidence] = {}
    said: Mapping[str, Said] = _NOTHING_SAID
    doubts: list[float] = []
