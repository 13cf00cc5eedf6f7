"""Amounts that fit together: result, year before, budget; and how each is printed."""

from dataclasses import dataclass
from decimal import Decimal
from random import Random

from tests.figures.grammar.writing import About, Piece, Said, said

_UNITS = {"亿元": Decimal(10**8), "万元": Decimal(10**4)}


@dataclass(frozen=True)
class Money:
    """An amount in its printed unit; the numbers beside it are computed from what is printed."""

    number: Decimal
    unit: str = "亿元"

    def printed(self) -> str:
        """Return it as in a report."""
        return f"{self.number}{self.unit}"

    def part(self, chance: Random, low: float = 0.2, high: float = 0.8) -> "Money":
        """Return a part of it, with as many decimals."""
        return Money(_rounded(self.number * Decimal(str(round(chance.uniform(low, high), 3))), self.number), self.unit)

    def __add__(self, other: "Money") -> "Money":
        return Money(self.number + other.number, self.unit)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.number - other.number, self.unit)


def money(chance: Random, low: int = 10, high: int = 400) -> Money:
    """Return an amount of the size of a ledger's."""
    if chance.random() < 0.25:
        return Money(Decimal(chance.randrange(low * 10_000, high * 10_000)), "万元")
    digits = chance.choice((1, 2, 2))
    return Money(Decimal(chance.randrange(low * 10**digits, high * 10**digits)).scaleb(-digits))


def grown(chance: Random, now: Money) -> tuple[Money, Decimal]:
    """Return the year before's amount and the growth in per cent since, which is never nought."""
    wished = Decimal(chance.choice([*range(-150, -8), *range(12, 180)])) / 10
    before = Money(_rounded(now.number / (1 + wished / 100), now.number), now.unit)
    return before, percent(now.number - before.number, before.number)


def percent(part: Decimal, whole: Decimal) -> Decimal:
    """Return a share in per cent with one decimal."""
    return (part / whole * 100).quantize(Decimal("0.1"))


def budget_of(chance: Random, now: Money, low: float = 92, high: float = 108) -> tuple[Money, Decimal]:
    """Return a budget and the share of it that was reached."""
    wished = Decimal(str(round(chance.uniform(low, high), 1)))
    budget = Money(_rounded(now.number / wished * 100, now.number), now.unit)
    return budget, percent(now.number, budget.number)


def _rounded(number: Decimal, like: Decimal) -> Decimal:
    return number.quantize(Decimal(1).scaleb(int(like.as_tuple().exponent)))


def level(about: About, amount: Money, printed: str | None = None, **more: object) -> Said:
    """Return an amount as a level."""
    return said(printed or amount.printed(), about, amount.number * _UNITS[amount.unit], "元", "level", **more)


def difference(about: About, amount: Money) -> Said:
    """Return a gap in money; the sign is in the amount, and not printed."""
    printed = Money(abs(amount.number), amount.unit).printed()
    return said(printed, about, amount.number * _UNITS[amount.unit], "元", "difference")


def growth(about: About, rate: Decimal, up: str = "增长", down: str = "下降", **more: object) -> list[Piece]:
    """Return a change with its verb."""
    return [up if rate > 0 else down, said(f"{abs(rate)}%", about, rate, "%", "change", **more)]


def share(about: About, rate: Decimal, base: str) -> Said:
    """Return a share in per cent."""
    return said(f"{rate}%", about, rate, "%", "share", base=base)


def completion(about: About, rate: Decimal, base: str) -> Said:
    """Return how much of a budget was reached."""
    return said(f"{rate}%", about, rate, "%", "completion", base=base)


def rate(about: About, number: Decimal) -> Said:
    """Return a percentage of its own."""
    return said(f"{number}%", about, number, "%", "rate")


def count(about: About, number: int, unit: str) -> Said:
    """Return a number of things."""
    return said(f"{number}{unit}", about, number, unit, "level")


def tenths(chance: Random, low: int, high: int) -> Decimal:
    """Return a number with one decimal; `low` and `high` are in tenths."""
    return Decimal(chance.randint(low, high)) / 10
