"""The words of resources/vocabulary.toml, by the values that they stand for."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache

import msgspec

from fiscal_desk.resources import resources_folder
from fiscal_desk.typed import from_toml


class PeriodForms(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How periods are said, with {year}, {month}, {first} and {last} to be filled in."""

    none: str
    year: str
    years: str
    halves: tuple[str, str]
    quarters: tuple[str, str, str, str]
    month: str
    months: str
    span: str


class Vocabulary(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All words.

    `alone`: what only one report states; `strive`: the upper tier of a target; `words`: values of enums by the names
    of their classes, `hints`: what explains some of them; `fields`: of a figure.
    """

    alone: str
    strive: str
    words: Mapping[str, Mapping[str, str]]
    hints: Mapping[str, Mapping[str, str]]
    fields: Mapping[str, str]
    periods: PeriodForms


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary, read once. Raises msgspec.ValidationError for a key that nobody reads."""
    return from_toml(resources_folder() / "vocabulary.toml", Vocabulary)


def word_of(member: StrEnum) -> str:
    """Return what a value is called: Verdict.AGREE is 一致, Stance.PLAN is 目标."""
    return vocabulary().words[type(member).__name__][member.value]


def explained(member: StrEnum) -> str:
    """Return a value's word as it is offered for choice: 目标（计划、预算）."""
    return _explained(type(member).__name__, member.value)


def field_name(name: str) -> str:
    """Return what a field of a figure is called; a name that is none comes back as it is."""
    return vocabulary().fields.get(name, name)


def all_words() -> Iterator[str]:
    """Yield all that the vocabulary can say, for those who translate it; some more than once."""
    known = vocabulary()
    yield from (known.alone, known.strive)
    yield from known.fields.values()
    for form in msgspec.structs.astuple(known.periods):
        yield from [form] if isinstance(form, str) else form
    for name, words in known.words.items():
        yield from words.values()
        yield from (_explained(name, value) for value in known.hints.get(name, ()))


def _explained(name: str, value: str) -> str:
    known = vocabulary()
    hint = known.hints.get(name, {}).get(value, "")
    word = known.words[name][value]
    return f"{word}（{hint}）" if hint else word
