"""What a bureau chief looks for first: the general budget's totals, other large ledgers, large sums, then the rest."""

from decimal import Decimal
from enum import IntEnum, auto
from functools import cached_property
from typing import NamedTuple

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.facts.arranging import bare_label
from fiscal_desk.comparison.model import Row
from fiscal_desk.figures.model import Measure
from fiscal_desk.memo.amounts import is_money
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.words.filling import phrases
from fiscal_desk.wordlists.comparing import LedgerWords
from fiscal_desk.wordlists.files import wordlist

#: A ledger of which the largest one is so many times as much or more is a sum like others.
_LARGE = 10
_NONE = Decimal(0)


class Weight(NamedTuple):
    """What is looked for first is the least.

    `below`: of a part of the place; `size`: the less, the larger the sum; of the general budget's two revenue is first.
    """

    kind: int
    below: bool
    size: Decimal


class _Kind(IntEnum):
    GENERAL = auto()  # 一般公共预算收入, 一般公共预算支出
    LEDGER = auto()  # 政府性基金预算收入
    FISCAL = auto()  # 税收收入, 教育支出, 债务余额
    SUM = auto()  # 地区生产总值
    OTHER = auto()


def is_total(row: Row, name: str) -> bool:
    """Whether the name that a row goes by is that of a whole ledger's revenue or expenditure (一般公共预算收入)."""
    return row.ledger != "" and name == row.ledger + row.side


class Weights:
    """The weights of a comparison's rows."""

    def __init__(self, material: Material) -> None:
        self._material = material

    def of(self, row: Row | None) -> Weight:
        """Return the weight of a row; a rate weighs what its sum does, as far as one is stated."""
        size = self._size(row) if row is not None else _NONE
        if row is not None and is_total(row, bare_label(row)):
            if row.ledger == wordlist(LedgerWords).ledgers[0].name:
                return Weight(_Kind.GENERAL, row.scope is not None, Decimal(row.side != phrases().words.revenue))
            if size * _LARGE > self._largest:
                return Weight(_Kind.LEDGER, below=False, size=-size)
        if row is None or not size:
            return Weight(_Kind.OTHER, below=False, size=_NONE)
        economy = row.family in (Family.ECONOMY, Family.WORK)
        return Weight(_Kind.SUM if economy else _Kind.FISCAL, below=False, size=-size)

    @cached_property
    def _largest(self) -> Decimal:
        """The sum of the largest ledger."""
        rows = self._material.comparison.rows
        return max((self._size(row) for row in rows if is_total(row, bare_label(row))), default=_NONE)

    def _size(self, row: Row) -> Decimal:
        sums = (other for other in self._material.kindred(row) if other.measure is Measure.LEVEL)
        stated = (figure for other in sums for cell in other.cells for figure in cell if is_money(figure))
        return max((abs(figure.value) for figure in stated if figure.value is not None), default=_NONE)
