"""Scope words (全市, 市本级, 高新区): where they are somebody's level, and where a part of a name."""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import any_of, lexicon

_OWN = {f"{word}{place}": f"全{place}" for word in "我本" for place in "省市区县州"}
_WHOLE = re.compile(r"全(?:国|省|市|区|县|州|旗|盟|自治区|自治州|地区)")
#: Levels that only a report on the whole country distinguishes; elsewhere they belong to names.
_NATIONAL = frozenset(("中央", "地方", "全国"))


def plain(scope: str | None) -> str | None:
    """Return a scope in its plain form: 我市 is 全市."""
    return _OWN.get(scope or "", scope)


def is_whole(scope: str | None) -> bool:
    """Whether a scope is the whole place that a report is about."""
    return scope is None or _WHOLE.fullmatch(scope) is not None


def is_national(scope: str) -> bool:
    """Whether a scope word is one of the levels of the state, which a local report has in names only."""
    return scope in _NATIONAL


def holds(scope: str) -> bool:
    """Whether a scope word is a level that goes on holding, and not an actor of its own sentence (市财政下达…)."""
    return scope not in _passing()


@cache
def _passing() -> frozenset[str]:
    return frozenset(lexicon("scopes")["passing"])


@cache
def ledger_words() -> re.Pattern[str]:
    """Return the pattern of what is kept in ledgers, and therefore belongs to a level all through a paragraph."""
    return re.compile(any_of(lexicon("scopes")["ledger"]))


@cache
def _upper() -> frozenset[str]:
    return frozenset(lexicon("scopes")["upper"])


def is_part_of_name(scope: str, *, national: bool, level: str) -> bool:
    """Whether a scope word is a part of a name in a report of this level: 中央 and 省级 in a city's own accounts."""
    if is_national(scope):
        return not national
    return scope in _upper() and level in ("市级", "县级", "乡级")


def scope_in_heading(heading: str) -> str | None:
    """Return the scope that a heading gives to what stands below it, None where it names none or several."""
    found = {match["scope"] for match in _in_heading().finditer(heading)}
    return plain(found.pop()) if len(found) == 1 else None


@cache
def named_places() -> re.Pattern[str]:
    """Return the pattern of a city, county or district whose ledger is named right after it."""
    words = lexicon("scopes")
    return re.compile(
        rf"(?<![一-鿿])(?P<place>(?:(?![全各我本])[一-鿿]){{2,6}}?[市县区旗州])(?={any_of(words['named_heads'])})"
    )


@cache
def _in_heading() -> re.Pattern[str]:
    words = lexicon("scopes")
    heads = any_of(words["heads"])
    alone = any_of(words["alone"])
    plain_words = any_of(set(words["plain"]) - set(words["not_in_headings"]))
    guarded = rf"(?:{any_of(words['guarded'])})(?={heads})"
    ends = r"(?=$|[(,，:：、]|的?(?:情况|部分|方面))"
    begins = "(?:(?<![一-鿿])|(?<=年))"
    named = rf"{begins}{words['district']}(?=的?(?:{any_of(words['named_heads'])}|预算|财政))"
    ends_bare = "(?=$|(?:财政|预算|收支)?(?:收支|执行|完成|运行)?(?:情况|部分)$)"
    bare = rf"{begins}(?:(?![全各我本市城园小社地辖])[一-鿿]){{2,3}}[区县旗]{ends_bare}"
    zones = rf"{begins}(?:(?![和与及、的])[一-鿿]){{1,7}}?(?:{any_of(words['zones'])})(?=$)"
    return re.compile(rf"(?P<scope>{plain_words}|{guarded}|(?:{alone}){ends}|{named}|{zones}|{bare})")
