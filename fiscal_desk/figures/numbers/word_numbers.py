"""Numbers in Chinese numerals: 六个专班, 一百零三万元, 三至五家, 壹佰万元整, 数百万元, 上千家, 近百万."""

import re
from decimal import Decimal

from msgspec.structs import replace

from fiscal_desk.figures.numbers.bare_numbers import unit_of_bare
from fiscal_desk.figures.numbers.candidate import CHINESE, Candidate, Form
from fiscal_desk.figures.numbers.digit_numbers import UNREADABLE
from fiscal_desk.figures.numbers.numerals import LARGEST, NumeralError, chinese, multiplier, numeral
from fiscal_desk.figures.numbers.patterns import names
from fiscal_desk.figures.numbers.words import Unit, units
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords

_SEVERAL = "概数，原文没有确数"
_DIGITS = re.compile("[一二两三四五六七八九零〇]")
_TENTHS = re.compile("([一二三四五六七八九半])(?![十百千万亿成个分])")
_LONGEST = 12
_LARGEST_TIMES = frozenset("万亿")
#: A numeral as large counts, whatever is counted; 三层 and 五四 may be names.
_LARGE = 100
_NEVER = frozenset(("ordinal", "duration", "age"))
#: 一倍, 一成: what says a number although it is one.
_OF_ONE = frozenset(("multiple", "percent"))


def word_number(text: str, match: re.Match[str]) -> Candidate | None:
    """Return the figure of a Chinese numeral with a unit; None for an idiom, an ordinal, a name, the 三 of 三公."""
    word, more, times, unit_word = match.group("chinese", "chinese_more", "chinese_times", "chinese_unit")
    counts = not _LARGEST_TIMES.isdisjoint(word + times)
    if not counts and (not unit_word or (word == "一" and units()[unit_word].dimension not in _OF_ONE and not times)):
        return None  # 统一, 一个新时代, 走出一条新路: most numerals by far
    if "、" in word:
        word = word.replace("、", "")  # 三、四亿元
    if text[match.start() - 1 : match.start()] == "第":
        return None
    unit_end = match.end("chinese_unit")
    guards = names()
    guard = guards.unit_after.get(unit_word) if unit_word else None
    if guard is not None and guard.match(text, unit_end):
        if not counts:
            return None
        unit_word = ""
    if not unit_word:
        unit_end = match.end("chinese_times")
        if not counts or guards.bare_not_before.match(text, unit_end):
            return None
    unit = units()[unit_word] if unit_word else unit_of_bare(text, match.start(), unit_end, word + times)
    found = Candidate(match.start(), unit_end, CHINESE, None, None, unit.base, unit.dimension, None)
    found.more, found.bound = more not in ("", "来"), "about" if more == "来" else ""
    if word == "一" and not times and unit.dimension not in _OF_ONE:
        return None
    if not _DIGITS.search(word):
        return _round(text, match, found, unit_word)
    try:
        # What multiplies behind 多 is of the last part alone: 一亿三千多万 is over 一亿三千万.
        tail = times if not _LARGEST_TIMES.isdisjoint(word) else ""
        value, quantum = numeral(word + tail)
        scale = multiplier("" if tail else times)
        upper = numeral(match["chinese_high"])[0] if match["chinese_high"] else None
        if upper is not None:
            value, quantum, upper = _range(word, value, quantum, match["chinese_high"], upper)
        if value * scale > LARGEST:
            raise NumeralError(word[:20])
    except NumeralError:
        if unit_word not in guards.chinese_units or not guards.about_two.search(word) or len(word) > _LONGEST:
            return None
        return None if _idiom(text, found) else replace(found, form=Form.VAGUE, note=_SEVERAL)
    if unit_word == "成" and (tenths := _TENTHS.match(text, unit_end)) and scale == 1:
        # 一成五
        value += (chinese(tenths[1]) if tenths[1] != "半" else 5) / Decimal(10)
        quantum, found.end = Decimal("0.1"), tenths.end()
    found.value, found.quantum = value * scale, quantum * scale
    found.value_max = upper * scale if upper is not None else None
    large = found.value >= _LARGE and len(word) > 1
    if large and (unit.dimension in _NEVER or (not unit_word and not _ends_here(text, unit_end, unit))):
        return None
    if not large and unit_word not in guards.chinese_units:
        return None
    if guards.after.match(text, unit_end):
        return None
    plain = (large and unit_word) or more  # 三十几条 sums up no list
    return None if not plain and _idiom(text, found) else found


def _range(
    word: str, low: Decimal, quantum: Decimal, high_word: str, high: Decimal
) -> tuple[Decimal, Decimal, Decimal]:
    """Give the lower end the 万 that it shares (三至五万) and refuse what falls."""
    if word[-1] not in "万亿" and high_word[-1] in "万亿" and (times := re.search("[万亿]+$", high_word)):
        low, quantum = low * multiplier(times.group()), quantum * multiplier(times.group())
    if low >= high:
        raise NumeralError(word)
    return low, quantum, high


def _ends_here(text: str, end: int, unit: Unit) -> bool:
    """Whether a numeral without a unit is a number and no part of a word (三百万, 一亿人民)."""
    return unit.base in wordlist(AmountWords).people or names().bare_ends.match(text, end) is not None


def _round(text: str, match: re.Match[str], found: Candidate, unit_word: str) -> Candidate | None:
    """Read 百万元, 近千家, 百余户, 亿元以上项目: numerals that name no digit are figures only in some surroundings."""
    word, guards = match["chinese"], names()
    start = found.start
    if match["chinese_high"] or re.search("[十百千万亿].*[十百]", word):
        return None
    if unit_word == "元" and word in _LARGEST_TIMES:
        if text[start - 1 : start] in tuple("*余多几数."):
            return None
        if guards.symbolic.match(text, found.end):
            found.form, found.value, found.quantum = Form.BARE, multiplier(word), multiplier(word)
            return None if guards.after.match(text, found.end) else found
    bounded = guards.bounded.search(text, max(0, start - 4), start) is not None
    single = len(word) == 1 and not match["chinese_times"]
    if not (bounded or found.more or found.bound or (unit_word and not single) or found.dimension == "multiple"):
        return None
    if (unit_word and unit_word not in guards.chinese_units) or guards.after.match(text, found.end):
        return None
    if not bounded and _idiom(text, found):
        return None
    try:
        found.value = chinese(word) * multiplier(match["chinese_times"])
    except NumeralError:  # 十千元 is no numeral
        return None
    times = re.search("[万亿]+$", word + match["chinese_times"])
    found.quantum = multiplier(times.group()) if times else Decimal(1)
    return found


def _idiom(text: str, found: Candidate) -> bool:
    guards = names()
    if guards.chinese_before.search(text, max(0, found.start - 3), found.start):
        return True
    # Only what is counted can be an idiom or sum up a list; 七成 and 两倍 never do.
    return found.dimension == "count" and guards.chinese_after.match(text, found.end) is not None


def several(text: str, match: re.Match[str]) -> Candidate | None:
    """Return 数百万元 and 几十家, which say no value, and 上千家, which says at least a thousand."""
    word, times, end = match["vague_unit"], match["vague_times"], match.end("vague_unit")
    guards = names()
    guard = guards.unit_after.get(word) if word else None
    if guard is not None and guard.match(text, end):
        word = ""
    if not word:
        end = match.end("vague_more")
        if times[-1] not in "万亿" or guards.bare_not_before.match(text, end):
            return None
    if guards.after.match(text, end) or (match["up"] and times[0] == "十"):
        return None
    unit = units()[word] if word else unit_of_bare(text, match.start(), end, times)
    if unit.dimension in _NEVER or word == "里":
        return None
    if match["several"]:
        return Candidate(match.start(), end, Form.VAGUE, None, None, unit.base, unit.dimension, note=_SEVERAL)
    value = multiplier(times)
    return Candidate(match.start(), end, CHINESE, value, value, unit.base, unit.dimension, bound="ge")


def capitals(text: str, match: re.Match[str]) -> Candidate | None:
    """Return an amount in 大写: 玖仟陆佰陆拾伍圆壹角捌分, 壹佰万元整."""
    start, end = match.span()
    try:
        value, quantum = numeral(match["capital"])
        for mark, places in (("角", 1), ("分", 2)):
            if at := match["capital_rest"].find(mark) + 1:
                quantum = Decimal(1).scaleb(-places)
                value += chinese_capital(match["capital_rest"][at - 2]) * quantum
    except NumeralError:
        return Candidate(start, end, Form.VAGUE, None, None, "元", "money", note=UNREADABLE)
    return Candidate(start, end, CHINESE, value, quantum, "元", "money")


def chinese_capital(char: str) -> Decimal:
    """Return the value of one numeral in 大写."""
    return numeral(char)[0]
