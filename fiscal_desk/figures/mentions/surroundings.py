"""The text around a number: what stands before and after it, its bound, and what may be peeled off a label."""

import re
from functools import cache, lru_cache

import msgspec

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.signs import ends_of_signs, take_sign
from fiscal_desk.figures.model import EXACTLY, Bound
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.candidate import MASKED
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.beginnings import needed, without_names
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords
from fiscal_desk.wordlists.numbers import BoundWords
from fiscal_desk.wordlists.patterns import by_first, may_begin, may_begin_with, may_end, one_of
from fiscal_desk.wordlists.sentences import ScopeWords

_JOINT = "、和及以与或 "
#: The mark of a note between words (年初预算①的, 调整预算[2]); at a clause's beginning it counts items.
_NOTE = re.compile(r"[①-⑳\[](?:(?<!\[)|\d{1,2}\])(?=的|\(|$)")
_SIGN_OF_NOTE = re.compile(r"[①-⑳\[]")
#: Brackets that say a number of their own are no part of a label: 比全省(7.4%)和全国(6.3%)分别高1.1、2.2个百分点.
_COUNTED_ASIDE = re.compile(r"\([^()]*\d ?[万亿]*[%‰元人户家个项][^()]*\)")
#: Brackets in which a name has others like it: 县(市、区), 镇(街道).
_OF_NAME = re.compile(r"(?<=[\u4e00-\u9fff])\([\u4e00-\u9fff、]{1,8}\)")
#: What a number that is not read with certainty leaves of the confidence.
_ODD = 0.5
#: The bounds by their names.
_NAMED = {bound.value: bound for bound in Bound}
#: What a number may be the least or the most of.
_LIMITS = (Bound.GE, Bound.GT, Bound.LE, Bound.LT)
#: What bounds a number behind it is no longer: 及以上.
_OF_BOUND = 3
#: How much text on either side of a number can belong to it.
_LONGEST = 120


#: The signs of a part of a year.
_PARTS_OF_YEAR = frozenset("月季半")
#: What is peeled off only where no district with accounts of its own begins.
_AFTER_DISTRICTS = ("adverb", "joint")


class Peeled(msgspec.Struct, frozen=True, gc=False):
    """What was taken off the left of a label: where the label begins, the time and the scope that were found."""

    start: int
    time: re.Match[str] | None
    scope: str | None


_NOTHING = Peeled(0, None, None)


@cache
def _before_bounds() -> re.Pattern[str]:
    words = lexicon("bounds")
    named = "|".join(f"(?P<{bound}>{any_of(words['before'][bound])})" for bound in words["before"] if bound != "skip")
    skip = any_of(words["before"]["skip"])
    strive = any_of(words["strive"]["before"])
    each = wordlist(BoundWords).each.source
    bound = rf"(?:(?P<strive>{strive}))?(?:{skip})?(?:(?:{named})(?:{skip})?(?:{each})?)?$"
    return re.compile(may_begin(strive, skip, named, "$") + bound)


@cache
def _ends_of_bounds() -> frozenset[str]:
    """Return what a text ends with that ends with a bound, and some characters more: most end otherwise."""
    words = lexicon("bounds")
    return may_end(*words["before"].values(), words["strive"]["before"], [wordlist(BoundWords).each.source])


@cache
def _after_bounds() -> tuple[frozenset[str], re.Pattern[str]]:
    """Return with what bounds behind a number begin, and their pattern."""
    words = lexicon("bounds")["after"]
    behind = "|".join(f"(?P<{bound}>{any_of(words[bound])})" for bound in words)
    return may_begin_with(without_names(behind)), re.compile(behind)


@cache
def _strive() -> re.Pattern[str]:
    words = lexicon("bounds")["strive"]
    # 聚力争取 is no 力争, and 力争目标 is what was striven for
    return re.compile(one_of([any_of(words["before"])], f"(?<![{words['not_after']}])") + "(?!的?目标)")


@cache
def _district() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the pattern of a district with accounts of its own, and of how it ends: most texts do not hold that."""
    words = lexicon("scopes")
    accounts, heads = any_of(words["named_heads"]), any_of(words["heads"])
    # 临澜县本级财政一般公共预算收入 is the county's own, whatever it is called
    own = rf"(?:(?![全各我本])[一-鿿]){{1,6}}?(?P<level>[省市区县州旗]本级)(?:财政)?(?={accounts})"
    # 青石经开区收回存量资金甲: whose money it is, whatever kind of money
    owner = rf"(?P<owner>{words['owner']})(?={heads})"
    # 云岫区2024年1-4月完成财政支出甲: a place that its time stands behind
    # 省级下达临澜市2025年债务限额: what is given to a place is no part of its name
    given = wordlist(ScopeWords).given_to_all.before
    name = rf"(?:(?![全各我本]|{given})[一-鿿]){{2,6}}?[省市区县州旗镇乡]"
    timed = rf"(?:{given})?(?P<named>{name})(?={words['times_behind']})"
    district = re.compile(rf"{own}|(?P<scope>{words['beside']}{words['district']}(?={accounts}))|{owner}|{timed}")
    last, behind = _end_of_district()
    return district, re.compile(f"{last}(?:{behind})")


@cache
def _end_of_district() -> tuple[str, str]:
    """Return expressions of how districts with accounts of their own end, and of what stands behind them."""
    words = lexicon("scopes")
    accounts, heads = any_of(words["named_heads"]), any_of(words["heads"])
    ends = "".join(sorted(needed(words["district"]) | needed(words["owner"])))
    last = f"[省市区县州旗镇乡{ends}]"
    behind = rf"(?:本级)?(?:财政)?(?:{accounts}|{heads})|{words['times_behind']}"
    return last, behind


class _Steps(dict[str, tuple[re.Pattern[str], ...]]):
    """What may be peeled off a text, by its first character: patterns, tried one after the other."""

    def __init__(self) -> None:
        super().__init__()
        scopes = lexicon("scopes")
        heads = any_of(scopes["heads"])
        guard = scopes["not_scope"]  # 县财政收入 is 财政收入 of a county, and not 收入 of its 财政
        count = "[一二三四五六七八九十]"
        # 一、二、三产业 names them all
        several = rf"(?<!\()(?!{count}、{count}[、产])"
        numbered = r"\d{1,2}[.、](?:(?!\d)|(?=(?:19|20)\d\d ?(?:年|[-~至到])))"  # 1.2017-2021年，…
        item = rf"{numbered}|[①-⑳]|{wordlist(NamingWords).due.source}|{several}\(?{count}{{1,3}}[)是、要]"
        mark = rf"(?P<mark>【[^【】]{{1,30}}】|{item})"
        times = re.compile(f"{periods.time_list().pattern}|{periods.YEAR_BEFORE_OTHERS}")
        self.time = periods.expression()
        self._any = [(may_begin_with(each.pattern), each) for each in (re.compile(mark), times, self.time)]
        scope = rf"{any_of(scopes['plain'])}|(?:{any_of(scopes['guarded'])}){guard}(?=[ ■●◆▪•]{{0,3}}(?:{heads})|\()"
        adverb = any_of(lexicon("labels")["adverbs"])
        joint = r"[、 和及与的]|[-■●◆▲★□○◇•·…]{1,3}|\([^()]*\)"
        self._of_one = {name: by_first(each) for name, each in (("scope", scope), ("adverb", adverb), ("joint", joint))}

    def __missing__(self, first: str) -> tuple[re.Pattern[str], ...]:
        named = [f"(?P<{name}>{found[first]})" for name, found in self._of_one.items() if first in found]
        several = [pattern for begins, pattern in self._any if first in begins]
        self[first] = (*several, re.compile("|".join(named))) if named else tuple(several)
        return self[first]


@cache
def _steps() -> _Steps:
    return _Steps()


def may_hold_notes(text: str, start: int, end: int) -> bool:
    """Whether the mark of a note between words may stand in text[start:end]: hardly any paragraph has one."""
    return _SIGN_OF_NOTE.search(text, start, end) is not None


def surround(text: str, clauses: list[Clause], mentions: list[Mention], *, noted: bool = True) -> None:
    """Fill in `pre`, `post`, `bound` and `strive` of the mentions of one clause, in text order.

    `noted`: marks of notes may stand between the words.
    """
    clause, last, signs = clauses[mentions[0].clause], len(mentions) - 1, ends_of_signs()
    left = clause.start
    for place, mention in enumerate(mentions):
        found = mention.candidate
        right = mentions[place + 1].start if place < last else clause.end
        pre = text[max(left, found.start - _LONGEST) : found.start].rstrip(" \t")
        post = text[found.end : min(right, found.end + _LONGEST)]
        mention.listed = pre[:1] in _JOINT and left > clause.start
        if found.note:
            mention.reasons["value"] = found.note
            mention.doubts.append(_ODD)
        if noted and _NOTE.search(pre):
            pre = _NOTE.sub("", pre)
        if "(" in pre:
            pre = _COUNTED_ASIDE.sub("", wordlist(ScopeWords).aside.regex.sub("", pre))
        if left > clause.start:
            pre = _own_part(pre)
        mention.pre, mention.post = _bounds(mention, take_sign(mention, pre) if pre[-1:] in signs else pre, post)
        mention.names_next = place < last and _qualifies_name(mention, mentions[place + 1])
        if not mention.names_next:
            left = found.end + (len(post) - len(mention.post) if mention.post != post else 0)
    if len(mentions) > 1 and mentions[-1].bound is not EXACTLY:
        _bound_each(text, clause.start, mentions)


def _bound_each(text: str, start: int, mentions: list[Mention]) -> None:
    """Let what stands behind the last number of a 分别 bound each of them (分别增长7%、8%左右)."""
    last, others = mentions[-1], mentions[:-1]
    if last.bound_leads or last.candidate.more or last.candidate.bound:
        return
    listed = all(each.listed for each in mentions[1:]) and all(each.bound is EXACTLY for each in others)
    if not listed or any(each.unit != last.unit for each in others):
        return
    if any(text.find(word, start, mentions[0].start) >= 0 for word in wordlist(NamingWords).respectively):
        for each in others:
            each.bound, each.reasons["bound"] = last.bound, "与并列的最后一个数字相同"


def _own_part(pre: str) -> str:
    """Cut off what belongs to the number before: 甲个事项、乙个场景 leaves nothing, 、管网乙公里 all of it."""
    stripped = pre.rstrip()
    if stripped.endswith(("、", *wordlist(NamingWords).joint_words)):
        return stripped[-1] if stripped else ""
    place = _without_names(pre).find("、")
    return pre[place:] if place > 0 else pre


def _without_names(text: str) -> str:
    """Return a text with the brackets inside names blotted out, length for length."""
    return _OF_NAME.sub(lambda found: " " * len(found.group()), text) if "(" in text else text


def _bounds(mention: Mention, pre: str, post: str) -> tuple[str, str]:
    found = mention.candidate
    bound = EXACTLY
    if pre:
        pre, leads, mention.strive = _bound_before(pre, found.dimension)
        if leads is not None:
            bound, mention.reasons["bound"] = leads
            mention.bound_leads = True
    begins, behind = _after_bounds()
    after = behind.match(post) if post[:1] in begins else None
    if after is not None and after.lastgroup:
        bound = _NAMED[after.lastgroup]
        mention.reasons["bound"] = f"“{after.group()}”在单位后"
        post = post[after.end() :]
    if found.bound and bound is EXACTLY:
        bound = _NAMED[found.bound]
        mention.reasons["bound"] = "数字本身的说法"
    if found.more and bound is EXACTLY:
        bound = Bound.GT
        mention.reasons["bound"] = "数字里有“余”“多”"
    mention.bound = bound
    return pre, post


@lru_cache(maxsize=4096)
def _bound_before(pre: str, dimension: str) -> tuple[str, tuple[Bound, str] | None, bool]:
    """Return what stands before a bound, the bound with its reason, and whether something is striven for.

    A number of this dimension that counts may say how many steps were taken (连跨3个千亿台阶), not what was passed.
    """
    match = _before_bounds().search(pre) if pre[-1:] in _ends_of_bounds() else None
    leads, strives = None, False
    if match is not None and match.end() > match.start():
        strives = match["strive"] is not None
        steps = dimension == "count" and match.group().endswith(wordlist(NamingWords).stepping)
        if match.lastgroup and match.lastgroup != "strive" and not steps:
            leads = _NAMED[match.lastgroup], f"“{match.group(match.lastgroup)}”在数字前"
        if leads is not None or strives:
            pre = pre[: match.start()]
    return pre, leads, strives or _strive().search(pre) is not None


def _qualifies_name(mention: Mention, following: Mention) -> bool:
    """Whether the number is part of the name of what the next number counts (10亿元以上项目20个)."""
    if mention.candidate.form is MASKED or following.candidate.dimension == "duration":
        return False  # 1.2亿元资金闲置1年以上
    post, found = _without_names(mention.post), mention.candidate
    bounded = mention.bound in _LIMITS
    if not post and bounded and found.dimension == "money" and following.candidate.dimension == "count":
        return following.start - found.end <= _OF_BOUND  # 10亿元以上3个
    if not post or len(post) > 16 or post in ("及", *wordlist(NamingWords).joint_words):
        return False
    if post[0] in ("、，," if bounded else "、，,的和与及并由"):
        return False
    if found.dimension not in ("money", "age", "duration", "area") or _not_a_name().match(post):
        return False
    if found.dimension == "money" and not (bounded or len(post) <= 6):
        return False
    return not any(mark in post for mark in "、()")


@cache
def _not_a_name() -> re.Pattern[str]:
    words = lexicon("labels")
    changes = lexicon("measures")["change"]
    adjusted = lexicon("stances")["label"]["adjusted"]
    verbs = any_of(
        {
            *adjusted,
            *words["verbs"],
            *words["arrivals"],
            *words["purposes"],
            *changes["up"],
            *changes["down"],
            *changes["compares"],
        }
    )
    return re.compile(verbs)


def peel(text: str, *, national: bool = True) -> Peeled:
    """Take times, scopes and adverbs off the left of a label's text.

    `national`: 中央 and 地方 are levels; elsewhere they are parts of names (中央财政补助收入) and stay.
    """
    everywhere, locally = _peeled(text)
    return everywhere if national else locally


def time_and_scope(text: str) -> Peeled:
    """Return what `peel` returns, not remembered: for a text that nobody asks about again."""
    return _peel(text)[0]


def times_and_scopes(text: str, start: int, end: int) -> list[int]:
    """Return where in text[start:end] stands what any time, any part of a year, and any scope that is peeled off has.

    Most clauses have nothing of that, and need not be looked at.
    """
    return [match.start() for match in _times_and_scopes().finditer(text, start, end)]


@cache
def _times_and_scopes() -> re.Pattern[str]:
    """Return the first characters of all that, with the second ones where they tell more: no word need be spelt out."""
    scopes, (last, behind) = lexicon("scopes"), _end_of_district()
    seconds = dict.fromkeys(sorted(may_begin_with(last)), may_begin_with(behind))
    for word in (*scopes["plain"], *scopes["guarded"]):
        seconds[word[0]] = seconds.get(word[0], frozenset()) | {word.partition("(?")[0][1:2]}
    alone = periods.needed_by_times() | _PARTS_OF_YEAR | {first for first, after in seconds.items() if "" in after}
    begun = [f"{first}[{re.escape(''.join(sorted(after)))}]" for first, after in seconds.items() if first not in alone]
    return re.compile("|".join([*sorted(alone), *begun]))


def _peel(text: str) -> tuple[Peeled, Peeled]:
    """Return what is taken off a text in a report that tells the levels of the state apart, and in any other."""
    steps, (district, ends) = _steps(), _district()
    districts: bool | None = None  # whether one may stand in what is left: asked where nothing else is peeled off
    locally: Peeled | None = None
    position, time, scope = 0, None, None
    while position < len(text):
        match: re.Match[str] | None = None
        kind: str | None = None
        for pattern in steps[text[position]]:
            match = pattern.match(text, position)
            if match is not None:
                kind = "time" if pattern is steps.time else match.lastgroup
                break
        if match is None or kind in _AFTER_DISTRICTS:
            if districts is None:
                districts = ends.search(text, position) is not None
            if districts and (found := district.match(text, position)):
                match, kind = found, found.lastgroup
        if match is None or match.end() == position:
            break
        if kind == "time" and time is None:
            time = match
        elif kind == "scope":
            if locally is None and match["scope"] in wordlist(ScopeWords).national:
                locally = Peeled(position, time, scope)
            scope = match["scope"]
        elif kind == "named":
            scope = match["named"]
        elif kind == "owner":
            scope = match["owner"]
        elif kind == "level":
            scope = match["level"]
        elif kind == "joint" and match.group() == "的" and position == 0:
            break
        position = match.end()
    everywhere = Peeled(position, time, scope) if position else _NOTHING
    return everywhere, locally or everywhere


_peeled = lru_cache(maxsize=4096)(_peel)
