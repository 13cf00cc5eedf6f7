"""Scope words (全市, 市本级, 高新区): where they are somebody's level, and where a part of a name."""

import re
from functools import cache, lru_cache

from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.mentions.evidence import Opener
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords
from fiscal_desk.wordlists.patterns import may_begin_with, may_hold, one_of
from fiscal_desk.wordlists.reports import HeadingWords
from fiscal_desk.wordlists.sentences import ScopeWords

#: The level of the reports of towns and townships.
_TOWNS = "乡级"

_OWN = {f"{word}{place}": f"全{place}" for word in "我本该" for place in "省市区县州镇乡"}
_OWN |= {f"我{place}{place}本级": f"{place}本级" for place in "省市区县州旗"}


def plain(scope: str | None) -> str | None:
    """Return a scope in its plain form: 我市 is 全市."""
    return _OWN.get(scope or "", scope)


def _of_own_name(scope: str, place: str, *, national: bool) -> str:
    """Return a scope as the report calls it that has the name of its own `place`: that is the whole of it."""
    own = bool(place) and scope.endswith(place) and not national  # 临澜市云岫区 in a report of 云岫区
    return f"全{scope[-1]}" if own else scope


def _named_above(scope: str, above: Saying[str | None], place: str) -> str:
    """Return a scope as the section of a named place has it: 全县 below the heading 青石县 is that county.

    `above` is whose the section is, `place` the report's own: where both are of one kind, 全县 may be either and stays.
    """
    named = above.value or ""
    if above.opener is not Opener.HEADING or scope[:1] != "全" or scope != f"全{named[-1:]}":
        return scope
    return scope if place.endswith(named[-1:]) or named in lexicon("scopes")["plain"] else named


def called(scope: str, frame: Frame) -> tuple[str, str]:
    """Return a scope word as the report says it of its own place, and whose it is where the frame is in force."""
    said = _of_own_name(scope, frame.place, national=frame.national)
    return said, _named_above(plain(said) or "", frame.scope, frame.place)


def is_place_alone(above: Saying[str | None]) -> bool:
    """Whether a heading names a place and says no more than that what follows is about it (（二）青石县)."""
    return above.opener is Opener.HEADING and wordlist(ScopeWords).place_alone.regex.match(above.words) is not None


@lru_cache(maxsize=256)
def is_whole(scope: str | None) -> bool:
    """Whether a scope is the whole place that a report is about."""
    return scope is None or wordlist(ScopeWords).whole.regex.fullmatch(scope) is not None


def is_national(scope: str) -> bool:
    """Whether a scope word is one of the levels of the state, which a local report has in names only."""
    return scope in wordlist(ScopeWords).national


def holds(scope: str, *, level: str) -> bool:
    """Whether a scope word is a level that goes on holding, and not an actor of its own sentence (市财政下达…).

    全镇 is the whole place in a town's own report (of this `level`), and one town among others in a county's.
    """
    return scope not in _passing() or is_whole_town(scope, level=level)


def is_town(level: str) -> bool:
    """Whether a report of this level is a town's or a township's own."""
    return level == _TOWNS


def is_whole_town(scope: str | None, *, level: str) -> bool:
    """Whether a scope is the whole place of a report of this level, where that is a town or a township."""
    return is_town(level) and scope in wordlist(ScopeWords).whole_towns


@cache
def _passing() -> frozenset[str]:
    return frozenset(lexicon("scopes")["passing"])


@cache
def ledger_words() -> re.Pattern[str]:
    """Return the pattern of what is kept in ledgers, and therefore belongs to a level all through a paragraph."""
    return re.compile(any_of(lexicon("scopes")["ledger"]))


@cache
def undivided_words() -> tuple[frozenset[str], re.Pattern[str]]:
    """Return how labels begin of what is left when the levels have had theirs: it is the whole place's.

    First the characters that they may begin with, then the words.
    """
    words = any_of(lexicon("scopes")["undivided"])
    return may_begin_with(words), re.compile(words)


@cache
def _upper() -> frozenset[str]:
    return frozenset(lexicon("scopes")["upper"])


def is_part_of_name(scope: str, frame: Frame) -> bool:
    """Whether a scope word is a part of a name in the frame's report: 中央 and 省级 in a city's own accounts."""
    if is_national(scope):
        return not frame.national
    return scope in _upper() and frame.level in wordlist(ScopeWords).below_province


def gives(scope: str, pre: str, *, level: str, place: str) -> bool:
    """Whether a level is who gives what stands before a number, and not whose it is (区里的收入加市级补助收入).

    In a report of a level below, all that it passes down is named so; elsewhere only what is called an income.
    """
    words = wordlist(ScopeWords)
    if scope in words.senders and words.sent_up.regex.search(pre) is not None:
        return True
    if not scope.endswith(words.level_words):
        return False
    if words.own_share.regex.search(pre) is not None:
        return True  # 区级财政配套甲万元
    if words.given.regex.search(pre) is None:
        return False
    added = wordlist(NamingWords).added.regex.match(pre)
    if added is not None and 0 <= pre.find(scope) < added.end():
        return False  # 县级收入加上上级补助: whose the income is that is added to
    outer = scope[:1] in words.givers.get("" if place.endswith("市") and level == "县级" else level, ())
    return outer or words.taken.regex.search(pre) is not None


def own_item(scope: str, pre: str) -> str:
    """Return a bare 本级收入 that a number is of, an item of its list (本级收入乙、转移性收入丙), else nothing."""
    item = wordlist(ScopeWords).own_item.regex.search(pre)
    return item["item"] if item is not None and item.group().startswith(scope) else ""


def named_item(scope: str, pre: str) -> str:
    """Return the bare income or outlay of a level that the words before a number name (省级收入), else nothing."""
    place = pre.rfind(scope)
    match = wordlist(ScopeWords).named_side.regex.match(pre, place + len(scope)) if place >= 0 else None
    return scope + match["side"] if match is not None else ""


def is_outer(scope: str, frame: Frame) -> bool:
    """Whether a scope is wider than the place of the frame's report: 全省 in a city's headings is its ambition."""
    return not frame.national and (is_national(scope) or scope in wordlist(ScopeWords).outer.get(frame.level, ()))


@lru_cache(maxsize=1024)
def scope_in_heading(heading: str) -> str | None:
    """Return the scope that a heading gives to what stands below it, None where it names none or several."""
    if (profile := wordlist(HeadingWords).profile.regex.match(heading)) is not None:
        return profile["place"]
    if _may_hold_scope().search(heading) is None:
        return None
    if wordlist(ScopeWords).from_to.regex.search(heading):
        return None  # 省对我市、市对县区转移支付: whose it is each sentence says
    found = {match["scope"] for match in _in_heading().finditer(heading)}
    return plain(found.pop()) if len(found) == 1 else None


@cache
def named_places() -> re.Pattern[str]:
    """Return the pattern of a city, county or district whose ledger, or that of its own level, is named after it."""
    words = lexicon("scopes")
    own = one_of(wordlist(ScopeWords).own_level)
    timed = words["times_behind"] + words["accounts_behind"]
    behind = rf"(?=(?:{own})?{any_of(words['named_heads'])}|{timed})"
    begins = rf"(?<![一-鿿])(?!{any_of(words['no_names'])})"  # 加上解市级支出
    given = wordlist(ScopeWords).given_to_all.before  # 省级核定临澜市2025年债务限额
    return re.compile(rf"{begins}(?P<place>(?:(?![全各我本年度]|{given})[一-鿿]){{2,6}}?[市县区旗州]){behind}")


@cache
def own_places() -> re.Pattern[str]:
    """Return the pattern of a place whose government or congress is named first (青石县县长作政府工作报告)."""
    offices = one_of(wordlist(ScopeWords).own_offices)
    return re.compile(rf"(?<![一-鿿])(?P<place>(?:(?![全各我本该])[一-鿿]){{2,5}}?[市县区旗州])(?={offices})")


@cache
def _may_hold_scope() -> re.Pattern[str]:
    return may_hold(_in_heading().pattern)


@cache
def _in_heading() -> re.Pattern[str]:
    words = lexicon("scopes")
    heads = any_of(words["heads"])
    alone = any_of(words["alone"])
    plain_words = any_of(set(words["plain"]) - set(words["not_in_headings"]))
    # 2021年区财政决算情况 is the account of whoever gives it
    guarded = rf"(?:{any_of(set(words['guarded']) - set(words['passing']))})(?={heads})"
    heading = words["heading"]
    ends = rf"(?=$|[(,，:：、]|的?{one_of(heading['after'])})"
    begins = heading["begins"]
    accounts = one_of([any_of(words["named_heads"]), *heading["accounts"]])
    named = rf"{begins}{words['district']}(?=的?{accounts})"
    bare = rf"{begins}(?:(?![全各我本市城园小社地辖])[一-鿿]){{2,3}}[区县旗](?=$|{heading['bare']})"
    zones = rf"{begins}(?:(?![和与及、的年度])[一-鿿]){{1,7}}?(?:{any_of(words['zones'])})(?=$|的?{accounts})"
    return re.compile(rf"(?P<scope>{plain_words}|{guarded}|(?:{alone}){ends}|{named}|{zones}|{bare})")
