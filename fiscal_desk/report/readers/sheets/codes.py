"""Number format codes of spreadsheets (`#,##0.00_ ;[Red]\\-0;"-"`), taken apart into sections and tokens."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

#: No format that a person made is longer; what is longer is none.
_LONGEST = 255
_TOKEN = re.compile(
    r"""
    "(?P<quoted>[^"]*)"? | [\\!](?P<escaped>.) | _(?P<skipped>.) | \*(?P<filled>.)
    | \[(?P<elapsed>[hHmMsS]+)\] | \[(?P<bracket>[^\]]*)\]
    | (?P<general>[Gg]eneral) | (?P<text>@) | (?P<digit>[0\#?]) | (?P<point>\.) | (?P<comma>,) | (?P<percent>%)
    | (?P<exponent>[Ee][+-]) | (?P<half>[Aa][Mm]/[Pp][Mm]|[Aa]/[Pp]|上午/下午) | (?P<slash>/)
    | (?P<date>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+|[aA]{3,4}|[eEgGbB]+)
    | (?P<literal>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)")


class Kind(StrEnum):
    """What a token of a format stands for."""

    LITERAL = "literal"
    DIGIT = "digit"
    POINT = "point"
    COMMA = "comma"
    PERCENT = "percent"
    EXPONENT = "exponent"
    SLASH = "slash"
    GENERAL = "general"
    TEXT = "text"
    DATE = "date"
    ELAPSED = "elapsed"
    HALF = "half"


@dataclass(frozen=True)
class Token:
    """One token, and what it says in the code."""

    kind: Kind
    text: str


@dataclass(frozen=True)
class Places:
    """Where the digits of a number go: tokens before the point (`end`) and from it on, and the digits among them.

    `scale` is the power of ten by which percent signs and commas behind the digits change the number; `exponent` and
    `slash` are the places of these, None where there are none.
    """

    exponent: int | None
    slash: int | None
    scale: int
    is_grouped: bool
    end: int
    first: int | None
    after: int

    @staticmethod
    def of(tokens: tuple[Token, ...]) -> Places:
        """Return the places of tokens with at least one digit among them."""
        kinds = [token.kind for token in tokens]
        digits = [at for at, kind in enumerate(kinds) if kind is Kind.DIGIT]
        commas = [at for at, kind in enumerate(kinds) if kind is Kind.COMMA]
        point = kinds.index(Kind.POINT) if Kind.POINT in kinds else None
        slash = kinds.index(Kind.SLASH) if Kind.SLASH in kinds else None
        behind = next((at for at in range(digits[-1] + 1, len(kinds)) if kinds[at] is not Kind.COMMA), len(kinds))
        end = point if point is not None else digits[-1] + 1
        return Places(
            kinds.index(Kind.EXPONENT) if Kind.EXPONENT in kinds else None,
            slash if slash is not None and digits[-1] > slash else None,
            2 * kinds.count(Kind.PERCENT) - 3 * (behind - digits[-1] - 1),
            any(digits[0] < at < (point if point is not None else digits[-1]) for at in commas),
            end,
            digits[0] if digits[0] < end else None,
            sum(at > end for at in digits),
        )


@dataclass(frozen=True)
class Section:
    """One part of a format between semicolons; `numerals` is 1 for 一二三, 2 for 壹贰叁, 0 for digits."""

    tokens: tuple[Token, ...]
    condition: Callable[[float], bool] | None = None
    numerals: int = 0

    @cached_property
    def is_date(self) -> bool:
        """Whether it prints a date or a time."""
        return any(token.kind in (Kind.DATE, Kind.ELAPSED, Kind.HALF) for token in self.tokens)

    @cached_property
    def is_number(self) -> bool:
        """Whether it has places for digits, and none for a text."""
        kinds = {token.kind for token in self.tokens}
        return Kind.DIGIT in kinds and Kind.TEXT not in kinds

    @cached_property
    def places(self) -> Places:
        """Where its digits go, of a section that prints numbers."""
        return Places.of(self.tokens)


@lru_cache(maxsize=512)
def sections_of(code: str) -> tuple[Section, ...]:
    """Return the sections of a format code, at least one."""
    sections: list[Section] = []
    tokens: list[Token] = []
    condition: Callable[[float], bool] | None = None
    numerals = 0
    for match in _TOKEN.finditer(code[:_LONGEST]):
        kind = match.lastgroup or ""
        text = match[kind]
        if kind == "literal" and text == ";":
            sections.append(Section(tuple(tokens), condition, numerals))
            tokens, condition, numerals = [], None, 0
        elif kind in ("quoted", "escaped", "literal"):
            tokens.append(Token(Kind.LITERAL, text))
        elif kind == "skipped":
            tokens.append(Token(Kind.LITERAL, " "))
        elif kind == "bracket":
            condition = _condition(text) or condition
            if text.lower().startswith("dbnum"):
                numerals = 2 if text.endswith("2") else 1
            elif text.startswith("$"):
                tokens.extend(_currency(text))
        elif kind != "filled":
            tokens.append(Token(Kind(kind), text))
    return (*sections, Section(tuple(tokens), condition, numerals))


def _currency(text: str) -> list[Token]:
    """Return what [$￥-804] prints; the system's own long date and time (F800, F400) stand for all behind them."""
    symbol, _, _ = text[1:].partition("-")
    return [Token(Kind.LITERAL, symbol)] if symbol else []


def _condition(text: str) -> Callable[[float], bool] | None:
    match = _CONDITION.fullmatch(text)
    if match is None:
        return None
    sign, limit = match[1], float(match[2])
    return {
        "<": lambda value: value < limit,
        ">": lambda value: value > limit,
        "<=": lambda value: value <= limit,
        ">=": lambda value: value >= limit,
        "=": lambda value: value == limit,
        "<>": lambda value: value != limit,
    }[sign]
