"""Which indicators must add up, and what a reader would ask about: the tables that checks go by."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from fiscal_desk.catalogue.errors import CatalogueError
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.catalogue.model import Indicator
from fiscal_desk.resources import resources_folder
from fiscal_desk.typed import from_toml

IDENTITIES = "identities.toml"
PLAUSIBLE = "plausible.toml"


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of a table: whatever key it has must be known."""


class Identity(_Entry, frozen=True):
    """`total` = Σ parts, ids of the catalogue; a leading − subtracts."""

    name: str
    total: str
    parts: tuple[str, ...]


class Limit(_Entry, frozen=True):
    """`small` may not exceed `large`."""

    name: str
    small: str
    large: str


class Ledger(_Entry, frozen=True):
    """One budget's grand totals, and what it carries over the year under the names that reports give it."""

    revenue: str
    expenditure: str
    carried_out: tuple[str, ...]
    carried_in: str


class Partition(_Entry, frozen=True):
    """A total and the parts that exhaust it."""

    total: str
    parts: tuple[str, ...]


class OwnShare(_Entry, frozen=True):
    """An indicator that is a share of its own: the part and the whole that other reports name instead."""

    share: str
    part: str
    whole: str


class Review(_Entry, frozen=True):
    """What a review of budgets cut: `rate` = `cut` / `submitted`."""

    rate: str
    cut: str
    submitted: str


class ItemList(_Entry, frozen=True):
    """`total` = Σ items where all are stated; ids of the catalogue, a leading − subtracts.

    `within`: the items are parts of the total, so that they never come to more. `aside` are items that some reports
    count into the total and others do not (what is carried over, what is the central government's alone).
    """

    name: str
    title: str
    total: str
    items: tuple[str, ...]
    within: bool = False
    aside: tuple[str, ...] = ()

    def names(self, concept: str) -> bool:
        """Return whether an indicator is one of the items."""
        return concept in self.items or f"-{concept}" in self.items


class Exceeding(_Entry, frozen=True):
    """`small` is as a rule no more than `large`."""

    small: str
    large: str
    note: str


class Wording(_Entry, frozen=True):
    """`part` is by its name no part of `total`."""

    total: str
    part: str
    note: str


class Plausible(_Entry, frozen=True):
    """What contradicts nothing, but what a reader would ask about."""

    exceeding: tuple[Exceeding, ...]
    wording: tuple[Wording, ...]


class Identities(_Entry, frozen=True):
    """All that must add up. `constant_price` and `comparable_basis` are beginnings of ids; `levels` are scopes.

    `not_ceilings`: words of limits that are not the ceiling of the whole debt. `likewise`: expressions of labels that
    say the expenditure comes to what the revenue before it does.
    """

    constant_price: tuple[str, ...]
    not_ceilings: tuple[str, ...]
    likewise: tuple[str, ...]
    comparable_basis: tuple[str, ...]
    levels: tuple[tuple[str, ...], ...]
    titles: Mapping[str, str]
    sums: tuple[Identity, ...]
    limits: tuple[Limit, ...]
    ledgers: tuple[Ledger, ...]
    partitions: tuple[Partition, ...]
    shares: tuple[OwnShare, ...]
    review: Review
    lists: tuple[ItemList, ...]


#: Fields of entries that are words, not ids.
_WORDS = frozenset({"name", "title", "note", "within"})
_Table = TypeVar("_Table", bound=_Entry)


@cache
def load_identities() -> Identities:
    """Return the identities that ship with the program, read once. Raises CatalogueError."""
    return read_identities(resources_folder() / "catalogue", load_catalogue().indicators)


@cache
def load_plausible() -> Plausible:
    """Return what a reader would ask about, read once. Raises CatalogueError."""
    return read_plausible(resources_folder() / "catalogue", load_catalogue().indicators)


@cache
def own_shares() -> dict[str, tuple[str, str]]:
    """Return part and whole of every indicator that is a share of its own, by its id."""
    return {each.share: (each.part, each.whole) for each in load_identities().shares}


def read_identities(folder: Path, indicators: Mapping[str, Indicator]) -> Identities:
    """Return the identities in a folder. Raises CatalogueError for unknown keys and ids, and names without title."""
    found = _read(folder / IDENTITIES, Identities)
    for entry in (*found.sums, *found.limits, *found.ledgers, *found.partitions, *found.shares, *found.lists):
        _check_ids(IDENTITIES, entry, indicators)
    _check_ids(IDENTITIES, found.review, indicators)
    for beginning in (*found.constant_price, *found.comparable_basis):
        if not any(known.startswith(beginning) for known in indicators):
            raise CatalogueError(IDENTITIES, 0, "", f"没有编号以“{beginning}”开头的指标")
    for name in (*(each.name for each in found.sums), *(each.name for each in found.limits)):
        if name not in found.titles:
            raise CatalogueError(IDENTITIES, 0, "", f"titles里没有编号“{name}”的说法")
    return found


def read_plausible(folder: Path, indicators: Mapping[str, Indicator]) -> Plausible:
    """Return the remarks in a folder. Raises CatalogueError for unknown keys and unknown ids."""
    found = _read(folder / PLAUSIBLE, Plausible)
    for entry in (*found.exceeding, *found.wording):
        _check_ids(PLAUSIBLE, entry, indicators)
    return found


def _read(path: Path, table: type[_Table]) -> _Table:
    try:
        return from_toml(path, table)
    except ValueError as error:
        raise CatalogueError(path.name, 0, "", f"写法不对（{error}）") from error


def _check_ids(file: str, entry: _Entry, indicators: Mapping[str, Indicator]) -> None:
    for identifier in _ids(entry):
        if identifier.removeprefix("-") not in indicators:
            raise CatalogueError(file, 0, "", f"没有编号为“{identifier}”的指标")


def _ids(entry: _Entry) -> Iterator[str]:
    values: dict[str, Any] = msgspec.structs.asdict(entry)
    for field, value in values.items():
        if field not in _WORDS and value is not None:
            yield from [value] if isinstance(value, str) else value
