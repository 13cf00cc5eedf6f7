"""Labels that are shared out over numbers: 甲、乙分别增长…, 甲、乙产量达到…、…, 第一、二产业增加值."""

import re
from itertools import pairwise

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import Bound, Measure
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.lists.names import names_in, names_of_kind
from fiscal_desk.figures.sentences.subjects import named
from fiscal_desk.numerals.reading import small_count
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords

#: How many figures back the levels that 分别 speaks of may lie.
_FARTHEST = 40
#: No part of a list that stands before one noun is longer.
_LONGEST_PART = 14
#: What ranges of a kind are measured in.
_RANGED = frozenset(("age", "area", "length", "duration"))
#: What is told of each of the levels that a list says.
_TOLD_OF_LEVELS = (Measure.CHANGE, Measure.SHARE, Measure.COMPLETION)
_POINTS = "point"
_JOINED = re.compile(r"[、和及与 ]|以及")


def from_shared(mention: Mention, before: list[Mention]) -> bool:
    """Take the next label that an earlier 分别 left for this number; False where there is none."""
    if not (mention.listed and before and before[-1].shared):
        return False
    if label_words().joints_of_list.sub("", mention.pre):
        return False
    _take(mention, before[-1].shared, before[-1].series)
    mention.origin = before[-1].origin  # 分别由甲、乙提高到丙、丁
    if mention.bound is Bound.EQ and before[-1].bound_leads:
        mention.bound, mention.bound_leads = (
            before[-1].bound,
            True,
        )  # 分别超过甲、乙: what leads the list is said of each
        mention.reasons["bound"] = "与并列的前一个数字相同"
    return True


def _without_bare(rest: str) -> tuple[str, int]:
    """Drop the numbers of a list whose unit only the last one says (分别为0.1、-5、1个百分点), and count them."""
    match = wordlist(NamingWords).bare_list.regex.search(rest)
    if match is None:
        return rest, 0
    return rest[: match.start()] + (match["what"] or ""), len(_JOINED.split(match["numbers"].strip("、和及与 ")))


def _owners(
    rest: str, numbers: int, mention: Mention, before: list[Mention]
) -> tuple[tuple[str, int | None], ...] | None:
    """Return what the owners of the list before do next (三次产业贡献率分别为…，分别拉动经济增长…), else None."""
    last = before[-1] if before else None
    if last is None or last.sentence != mention.sentence or last.clause == mention.clause or last.shared:
        return None
    names = [name for name, _ in last.series]
    if len(names) != numbers or label_words().joint.search(rest) or not label_words().verbs.match(rest):
        return None
    tail = next((size for size in range(len(names[0])) if len({name[-size - 1 :] for name in names}) > 1), 0)
    owners = [name[: len(name) - tail] for name in names]
    kind = wordlist(NamingWords).industry
    owners = [owner + kind if f"{owner}{kind}" in name else owner for owner, name in zip(owners, names, strict=True)]
    return tuple((owner + rest, None) for owner in owners) if all(owners) else None


def _take(
    mention: Mention, labels: tuple[tuple[str, int | None], ...], series: tuple[tuple[str, int | None], ...]
) -> None:
    (found, mention.subject), *rest = labels
    named(mention, found, "before", "“分别”依次对应")
    mention.shared, mention.series = tuple(rest), series


def deal_out(mention: Mention, names: list[str]) -> None:
    """Give the first of some names to a number, and keep the others for the numbers behind it."""
    listed: tuple[tuple[str, int | None], ...] = tuple((name, None) for name in names)
    _take(mention, listed, listed)


def share_out(mention: Mention, rest: str, numbers: int, before: list[Mention]) -> bool:
    """Where 分别 stands before the number, share the listed labels out over this number and the next ones.

    The list is in the same clause (甲、乙分别下降…), or it is the levels of the clause before
    (甲5亿元、乙3亿元，分别增长…). `numbers` are left in the clause: 交通和通信 is one name where only that fits.
    """
    if rest and rest not in wordlist(SubjectWords).those_told:
        rest, passed = _without_bare(rest)
        if owners := _owners(rest, numbers + passed, mention, before):
            _take(mention, owners[passed:], owners)
            return True
        parts = names_in(rest, numbers + passed)[passed:]
        if passed and len(parts) == 1:
            named(mention, parts[0], "before", "“分别”依次对应")
            return True
        if len(parts) < 2 or not all(parts):
            return False
        listed: list[tuple[str, int | None]] = [(part, None) for part in _of_first(parts)]
    else:
        last = before[-1] if before else None
        if last is not None and last.series and last.clause == mention.clause and not last.shared:
            _take(mention, last.series, last.series)  # 分别由甲、乙提高至丙、丁
            return True
        if last is None or last.sentence != mention.sentence or last.clause == mention.clause:
            return False
        if last.measure is Measure.CHANGE and len(last.series) == numbers and not last.shared:
            _take(mention, last.series, last.series)  # 甲、乙分别增长5%、6%，分别达到丙、丁
            return True
        levels = [
            other
            for other in before[-_FARTHEST:]
            if other.clause == last.clause and _is_told(other) and not other.origin
        ]
        if len(levels) < 2:  # 接待游客甲万人次，旅游收入乙亿元，分别增长…
            levels = _last_told(mention, numbers, before)
        if len(levels) < 2:
            return False
        listed = [(other.label, other.start) for other in levels]
    _take(mention, tuple(listed), tuple(listed))
    return True


def _is_told(other: Mention) -> bool:
    """Whether a number is a level, or a rate of its own (履约率甲%、开工率乙%，分别提高…)."""
    level = other.measure is Measure.LEVEL and not other.names_next  # 亿元 of 亿元以上企业甲家 is none
    return level or (other.measure is Measure.RATE and other.label_source == "before")


def _last_told(mention: Mention, numbers: int, before: list[Mention]) -> list[Mention]:
    """Return the last levels of the sentence that clauses of their own tell of, one of each name, as many as numbers.

    总收入从甲增加到乙，其中地方收入从丙增加到丁，分别增长…: what each came to stands for it.
    """
    found: list[Mention] = []
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence or mention.clause - other.clause > numbers + 1:
            break
        told = _is_told(other) and other.parent == mention.parent and not other.origin
        if told and all(other.label != each.label for each in found):
            found.insert(0, other)
        if len(found) == numbers:
            break
    return found


def _of_first(parts: list[str]) -> list[str]:
    """Put what the first name is of before others that only say how it is measured (生猪存栏、出栏量)."""
    rules = wordlist(SubjectWords)
    match = rules.measured.regex.search(parts[0])
    if match is None:
        return parts
    return [parts[0], *(parts[0][: match.start()] + part if part in rules.outputs else part for part in parts[1:])]


def share_of_kind(mention: Mention, numbers: int) -> bool:
    """Share out what is measured of trades, where there are as many numbers (医疗器械、电子信息等行业产值分别增长…)."""
    said = mention.pre
    for respectively in wordlist(NamingWords).respectively:
        said = said.removesuffix(respectively)
    names = names_of_kind(said[peel(said).start :].split("、"))
    if len(names) != numbers:
        return False
    deal_out(mention, names)
    return True


def share_out_told(mention: Mention, rest: str, text: str, clauses: list[Clause], numbers: int) -> bool:
    """Share out the list that the clause before tells of (甲、乙、丙三个行业增加值增势较好，分别增长…)."""
    if rest or mention.clause == 0:
        return False
    told = clauses[mention.clause - 1]
    if _share_out_listed(mention, text, told, numbers):
        return True
    match = wordlist(NamingWords).counted_off.regex.search(text, told.start, told.end)
    if told.sentence != mention.sentence or match is None or small_count(match["count"]) != numbers:
        return False
    said = text[told.start : match.start()]
    names = [name.strip() for name in said[peel(said).start :].split("、")]
    if len(names) != numbers or not all(names):
        return False
    deal_out(mention, [name + (match["what"] or "") for name in names])
    return True


def _share_out_listed(mention: Mention, text: str, told: Clause, numbers: int) -> bool:
    """Share out the names that the clause before lists, one a number (教育、社保等民生支出增长，分别增长…)."""
    if told.sentence != mention.sentence or told.candidates or "等" not in text[told.start : told.end]:
        return False
    match = wordlist(NamingWords).listed_off.regex.search(text[told.start : told.end])
    names = match["list"].split("、") if match is not None else []
    if match is None or len(names) != numbers:
        return False
    head = match["head"]
    deal_out(mention, [name.removesuffix(head) + head for name in names])
    return True


def share_out_ranges(mention: Mention, text: str, clause: Clause, numbers: int) -> bool:
    """Share out a list of ranges, which are numbers themselves (0—14岁、15—59岁、60岁及以上人口分别为甲、乙、丙)."""
    ranges = [found for found in clause.candidates[:_FARTHEST] if found.end <= mention.start]
    if len(ranges) < 2 or len({found.dimension for found in ranges}) > 1 or ranges[0].dimension not in _RANGED:
        return False
    respectively = max(text.rfind(word, ranges[-1].end, mention.start) for word in wordlist(NamingWords).respectively)
    if respectively < 0 or len(ranges) != numbers:
        return False
    rules = wordlist(NamingWords)
    names = [
        text[found.start : found.end] + found_bound.group()
        for found in ranges
        if (found_bound := rules.or_more.regex.match(text, found.end))
    ]
    kind = text[ranges[-1].start + len(names[-1]) : respectively].strip("的 ")
    between = [text[one.end : other.start] for one, other in pairwise(ranges)]
    if not kind or not all(_JOINED.fullmatch(rules.or_more.regex.sub("", said)) for said in between):
        return False
    deal_out(mention, [name + kind for name in names])
    return True


def share_out_alike(mention: Mention, rest: str, following: list[str], before: list[Mention]) -> bool:
    """Share a list of names out where no 分别 says so: as many names as numbers, and only joints between these.

    `following` are the texts between this number and the next ones of the clause, in order.
    """
    numbers = 1
    for between in following:
        if _JOINED.fullmatch(between.strip()) is None:
            break
        numbers += 1
    if numbers < 2:
        return False
    if not rest:
        return _as_before(mention, numbers, before)
    if label_words().joint.search(rest) is None and not any(map(label_words().joint_word.search, following)):
        return False  # 进出口总额接连突破8000亿元、9000亿元
    parts = names_in(rest, numbers)
    if len(parts) != numbers or not all(1 < len(part) <= _LONGEST_PART + 6 for part in parts):
        return False
    deal_out(mention, parts)
    mention.reasons["indicator"] = "并列的名目与并列的数字依次对应"
    return True


def _as_before(mention: Mention, numbers: int, before: list[Mention]) -> bool:
    """Give growths and shares what was shared out right before in turn, where it is as many (达甲和乙，增长丙和丁).

    A second growth has the names of the first (甲、乙同比分别增长…，与2019年同期相比下降…).
    """
    last = before[-1] if before else None
    above = mention.measure is Measure.DIFFERENCE and mention.candidate.dimension == _POINTS  # 高于全国甲和乙个百分点
    if last is None or last.shared:
        return False
    # 甲、乙分别增长5%、6%，达丙亿元、丁亿元
    reached = mention.measure is Measure.LEVEL and last.measure is Measure.CHANGE and bool(last.series)
    if not (mention.measure in _TOLD_OF_LEVELS or above or reached):
        return False
    if last.measure is not Measure.LEVEL and last.measure not in _TOLD_OF_LEVELS:
        return False
    if last.sentence != mention.sentence or last.clause == mention.clause:
        return False
    levels = before[-numbers:]
    alike = all(other.clause == last.clause and other.series == last.series for other in levels)
    if len(last.series) != numbers or not alike:  # 接待游客甲万人次，旅游收入乙亿元，增长丙、丁
        levels = _last_told(mention, numbers, before) if mention.measure is Measure.CHANGE else []
    if len(levels) != numbers:
        return False
    listed: tuple[tuple[str, int | None], ...] = tuple(
        (other.label, other.start if other.measure is Measure.LEVEL else other.subject) for other in levels
    )
    _take(mention, listed, listed)
    return True
