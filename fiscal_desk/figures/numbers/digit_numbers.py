"""Numbers in digits, alone and as ranges: 14.88亿元, 25万6千元, 123元5角, 5%-5.5%, 3000㎡-5000㎡, 惠及12万群众."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from msgspec.structs import replace

from fiscal_desk.figures.numbers.bare_numbers import unit_of_bare
from fiscal_desk.figures.numbers.candidate import ARABIC, Candidate, Form
from fiscal_desk.figures.numbers.numerals import LARGEST, NumeralError, arabic, multiplier, numeral
from fiscal_desk.figures.numbers.patterns import Names, names, numbers
from fiscal_desk.figures.numbers.per_units import ends_of_per, with_what_it_is_per
from fiscal_desk.figures.numbers.words import Unit, units
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords

#: How far back stands what makes a number a place in a ranking.
_PLACED = 24
#: A number longer than this is noise and no figure; a shorter one that cannot be read is a figure without a value.
_LONGEST_SHOWN = 40
UNREADABLE = "数字不能完整识读，须人工填写"
_NOTED = "数字后的小号数字按注码看待"
_SUSPICIOUS = frozenset('第五〔发策 ”"》-+×/.·话线表图件')
#: What is no name, whatever word stands before it (GDP186亿元, 兑现政策1.8亿元).
_AMOUNTS = frozenset(("money", "percent", "point", "permille"))
_FROM = re.compile(r"(?:[从由]|自(?![然主动]))[^，,。；;、]{0,10}$")
_SAID_TO = frozenset("至到")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MEASURED = re.compile(r"\d{1,2}\.\d{1,2}", re.ASCII)
_PLAIN = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
#: What a list of numbers that share their last one's unit begins with, and how far from it the first may stand.
_DEALT, _REACH, _MOST = "分别", 24, 8
_SHARED = frozenset(("money", "percent", "permille", "point", "area", "mass", "length", "energy"))
#: The number of an item and a count run together: 3.3个单位.
_LINE_START = re.compile(r"\n[ \t]*$")
_COUNTED_ITEM = re.compile(r"\d{1,2}\.([1-9]\d{0,3})", re.ASCII)
_DURATION = Unit("年", "年", "duration")
#: The groups of the digits, of what multiplies them, and of what is said with them, on either side of a range.
_GROUPS = {
    "": ("number", "times", "tail", "times2", "more"),
    "high_": ("high", "high_times", "high_tail", "high_times2", "high_more"),
}


def digit_numbers(text: str, match: re.Match[str]) -> Iterable[Candidate]:
    """Return the figures of one run of digits: none for a date, two where 从5亿元到6亿元 says two."""
    high, unit, times, times2 = match.group("high", "unit", "times", "times2")
    if high is not None:
        return _two(text, match)
    if unit is None and not times and not times2:
        if text.startswith("年", match.end()) and not match["more"] and _counts_years(text, match):
            return _years(text, match)
        found = _unit_shared(text, match)
    else:
        found = _one(text, match, "", unit)
    return () if found is None else (found,)


def _counts_years(text: str, match: re.Match[str]) -> bool:
    """Whether a number before 年 may be none of a year: 11.7年 was measured, 1.2025年 begins an item."""
    if len(match["number"]) <= 2:
        return True
    item = _LINE_START.search(text, max(0, match.start() - _REACH), match.start()) is not None
    return _MEASURED.fullmatch(match["number"]) is not None and not item


def _unit_shared(text: str, match: re.Match[str]) -> Candidate | None:
    """Read a number that has its unit from the last of its list (分别为0.15、-5.64、1.34个百分点), else None."""
    if (
        text[match.end() : match.end() + 1] not in ("、", "和")
        or _DEALT not in text[max(0, match.start() - _REACH) : match.start()]
    ):
        return None
    following: re.Match[str] | None = match
    place = match.end()
    for _ in range(_MOST):
        if text[place : place + 1] not in ("、", "和"):
            return None
        place += 2 if text[place + 1 : place + 2] == "-" else 1
        following = numbers().match(text, place)
        if following is None or following["number"] is None or following["high"] is not None:
            return None
        if following["unit"] or following["times"]:
            break
        place = following.end()
    if following is None or following["tail"] or following["times2"] or not following["unit"]:
        return None
    unit = units()[following["unit"]]
    if unit.dimension not in _SHARED:
        return None
    try:
        value, quantum = arabic(match["number"])
        scale = multiplier(following["times"])
    except NumeralError:
        return None
    return Candidate(
        match.start("number"),
        match.end("number"),
        ARABIC,
        value * scale,
        quantum * scale,
        unit.base,
        unit.dimension,
    )


def masked(text: str, match: re.Match[str]) -> Candidate | None:
    """Return the figure that asterisks stand for: *万元."""
    if text[match.start() - 1 : match.start()] == "第":
        return None
    unit = units()[match["mask_unit"]]
    return Candidate(match.start(), match.end(), Form.MASKED, None, None, unit.base, unit.dimension)


def _one(text: str, match: re.Match[str], side: str, word: str | None) -> Candidate | None:
    """Read the number of `match` (`side` is "" or "high_") with the unit `word`; None where it is a name or a date."""
    guards = names()
    start = match.start("high" if side else "number")
    unit_end = match.end("high_unit" if side else "unit")
    parts = match.group(*_GROUPS[side])
    times = parts[1] + parts[2] + parts[3]
    if word and (guard := guards.unit_after.get(word)) is not None and guard.match(text, unit_end):
        if "万" not in times and "亿" not in times:
            return None
        word = None  # 1200亿台阶: the unit ends before the next word
    if word:
        if word in guards.begins_points and guards.points_follow.match(text, unit_end):
            word = guards.points  # 分别高12.7个、12个百分点: the points are said once
        unit, end = units()[word], unit_end
        if text[start - 1 : start] in ends_of_per():
            unit = with_what_it_is_per(text, start, unit)
    elif "万" in times or "亿" in times:
        end = match.end(f"{side}times2")
        if guards.bare_not_before.match(text, end):
            return None
        unit = unit_of_bare(text, start, end, times)
    else:
        return None
    read = Candidate(start, end, ARABIC, None, None, unit.base, unit.dimension)
    found = _valued(parts, "" if side else match["note"], read)
    if found is None:
        return None
    if not times and not side:
        item = _COUNTED_ITEM.fullmatch(parts[0]) if unit.dimension == "count" and "." in parts[0] else None
        if item is not None and _LINE_START.search(text, max(0, start - _REACH), start):
            # 3.3个单位 at the beginning of a line: nobody counts 3.3 of anything
            return replace(found, start=start + item.start(1), value=Decimal(item[1]), quantum=Decimal(1))
    if word == "元" and not times and found.value is not None:
        found = _with_change(text, found)
    # What stands before the upper end of a range is its lower end.
    named = guards.after.match(text, end) if side else is_name(text, found, word or "", guards)
    return None if named else found


def _valued(parts: tuple[str, ...], note: str, found: Candidate) -> Candidate | None:
    """Return a candidate with the value of its `parts`, those of `_GROUPS`; `note` is printed small behind them."""
    more = parts[4]
    try:
        found.value, found.quantum = _value_and_quantum(*parts[:4])
    except NumeralError:
        if found.end - found.start > _LONGEST_SHOWN:
            return None
        return replace(found, form=Form.VAGUE, note=UNREADABLE)
    if note:
        found.note = _NOTED
    if more:
        found.more, found.bound = more != "来", "about" if more == "来" else ""
    return found


@lru_cache(maxsize=4096)
def _value_and_quantum(digits: str, times: str, tail: str, times2: str) -> tuple[Decimal, Decimal]:
    """Return the value of a number's parts and one unit of its last digit. Raises NumeralError for what is none."""
    # What multiplies behind 多 is of the tail alone: 1亿3千多万 is over 1亿3千万.
    value, quantum = numeral(digits + times + tail + times2) if tail else arabic(digits)
    scale = multiplier("" if tail else times + times2)
    scaled = value * scale
    if scaled > LARGEST:
        raise NumeralError(digits[:20])
    return scaled, quantum * scale


def _with_change(text: str, found: Candidate) -> Candidate:
    """Add the 角 and 分 behind an amount in 元."""
    match = wordlist(AmountWords).small_change.regex.match(text, found.end)
    if match is None or found.value is None:
        return found
    jiao, fen = re.search(r"(\d)角", match.group()), re.search(r"(\d)分", match.group())
    value = found.value + Decimal(jiao[1] if jiao else 0) / 10 + Decimal(fen[1] if fen else 0) / 100
    return replace(found, end=match.end(), value=value, quantum=Decimal("0.01") if fen else Decimal("0.1"))


def _years(text: str, match: re.Match[str]) -> Iterator[Candidate]:
    """Yield 3年 where a bound or a 的 says that it is no date (执行时间超过3年的)."""
    guards = names()
    end = text.index("年", match.end("number")) + 1
    if "." in match["number"] or guards.duration_after.match(text, end):
        value = Decimal(match["number"]) if _PLAIN.fullmatch(match["number"]) else None
        found = Candidate(match.start(), end, ARABIC, value, Decimal(1), _DURATION.base, _DURATION.dimension)
        if value is not None and not is_name(text, found, "年", guards):
            yield found


def _two(text: str, match: re.Match[str]) -> Iterator[Candidate]:
    """Yield what two numbers with 至, 到, ~ or a dash between them say: a range, or two figures, or one."""
    low_word, high_word = match["unit"], match["high_unit"]
    known = units()
    low_base = known[low_word].base if low_word else None
    high_base = known[high_word].base if high_word else None
    from_to = match["to"].strip() in _SAID_TO and _FROM.search(text, max(0, match.start() - 12), match.start())
    if low_word and (high_word is None or low_base != high_base or from_to):
        yield from _each(_one(text, match, "", low_word), _one(text, match, "high_", high_word))
        return
    high = _one(text, match, "high_", high_word)
    if high is None or high.value is None:
        yield from _each(_one(text, match, "", low_word), high)
        return
    low = _low_end(match, high)
    if low is not None and low.value is not None and low.value > high.value and not low_word:
        # 2024-3个: a number behind a date and a dash, if 至 does not join the two.
        dated = _YEAR.fullmatch(match["number"]) and "-" not in match["to"]
        yield from _each(None, high if dated else None)
    elif low is None or low.value is None or low.value > high.value or from_to:
        yield from _each(_one(text, match, "", low_word or high_word) if low_word else low, high)
    else:
        quanta = [end.quantum for end in (low, high) if end.quantum is not None]
        joined = replace(high, start=low.start, form=Form.RANGE, value=low.value, quantum=min(quanta))
        joined.value_max = high.value
        if not is_name(text, joined, high_word or "", names()) and not _names_people(text, joined):
            yield joined


def _names_people(text: str, found: Candidate) -> bool:
    """Whether a range of ages only says who is counted (0-17岁人口), and is none that was measured."""
    return found.dimension == "age" and not names().age_before.search(text, max(0, found.start - _REACH), found.start)


def _low_end(match: re.Match[str], high: Candidate) -> Candidate | None:
    """Read the lower end, which shares the 万 behind the upper one where it has none (50—100万元)."""
    end = match.end("unit") if match["unit"] else match.end("times2")
    start = match.start("number")
    number = Candidate(start, end, ARABIC, None, None, high.unit, high.dimension)
    low = _valued(match.group(*_GROUPS[""]), match["note"], number)
    shares = not (match["unit"] or match["times"] or match["times2"])
    if low is None or low.value is None or low.quantum is None or not shares or high.value is None:
        return low
    scale = multiplier(match["high_times"] + match["high_times2"]) if not match["high_tail"] else Decimal(1)
    if low.value * scale > high.value >= low.value >= scale / 100:
        return low  # 8000-1万元
    return replace(low, value=low.value * scale, quantum=low.quantum * scale)


def _each(*found: Candidate | None) -> Iterator[Candidate]:
    for candidate in found:
        if candidate is not None:
            yield candidate


def is_name(text: str, found: Candidate, word: str, guards: Names) -> bool:
    """Whether the characters next to a number in digits show that it is part of a name, a date or an ordinal."""
    start, end, dimension = found.start, found.end, found.dimension
    dated = dimension == "duration" and "." not in text[start:end]  # 4.9天 and 11.7年 are no dates
    if dated and not guards.duration_before.search(text, start - 3, start):
        return text[end : end + 2] not in guards.duration_bounded
    previous = text[start - 1 : start] if start else ""
    suspicious = previous in _SUSPICIOUS or (previous.isascii() and previous.isalpha())
    before = guards.before_amount if dimension in _AMOUNTS else guards.before
    if suspicious and before.search(text, start - 4, start):
        # 出台稳增长政策32项 counts them, 稳经济政策33条 is called so
        quoted = previous in '”"》策' or (previous == " " and text[start - 2 : start - 1] in ("”", '"', "》"))
        return not quoted or (word in guards.quoted_units and found.dimension != "money")
    if (placed := guards.unit_before.get(word)) is not None and placed.search(text, max(0, start - _PLACED), start):
        return True
    return text[end : end + 1] in guards.after_begins and guards.after.match(text, end) is not None
