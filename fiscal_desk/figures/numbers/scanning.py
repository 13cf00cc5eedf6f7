"""One pass over the text: which spans may be figures, and what number and unit each prints."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from fiscal_desk.figures.numbers.candidate import Candidate, Form
from fiscal_desk.figures.numbers.numerals import NumeralError, arabic, chinese, multiplier
from fiscal_desk.figures.numbers.words import Unit, any_of, lexicon, units

# Atomic and begun nowhere but at the first digit: a run of digits is looked at once, however long it is.
_AMOUNT = r"(?<!\d)(?>\d{1,3}(?:[,，] ?\d{3})+(?!\d)(?:\.\d+)?|\d+(?: ?\.\d+)?)"
# 千 and 百 are multipliers only where they do not begin a unit (千米, 百分点).
_TIMES = "(?:[十万亿]|千(?![瓦米克伏])|百(?!分)){0,3}"
_TO = r"(?:-{1,2}|~|至|到)"
_NUMERAL = "一二两三四五六七八九十百千"
_COUNTING = f"(?<![{_NUMERAL}])[{_NUMERAL}]"
_MASKED_UNITS = ["money", "count", "area", "length", "mass", "percent", "point"]
#: What may stand right before a number that is no figure ends with one of these; looked at before the slow pattern.
_SUSPICIOUS = frozenset('第五〔发策 ”"》-+×/.·话线')


@cache
def _pattern() -> re.Pattern[str]:
    known = units()
    every = any_of(known)
    maskable = any_of(unit.word for unit in known.values() if unit.dimension in _MASKED_UNITS)
    counted = any_of(lexicon("names")["chinese"]["units"])
    return re.compile(
        rf"(?P<low>{_AMOUNT}) ?(?P<low_times>{_TIMES})(?P<low_unit>元|%|‰|个百分点|)"
        rf" ?{_TO} ?(?P<high>{_AMOUNT}) ?(?P<high_times>{_TIMES}) ?(?P<range_unit>{every})"
        rf"|(?P<number>{_AMOUNT}) ?(?P<times>{_TIMES})(?P<more>[余多几]?)(?P<times2>{_TIMES}) ?(?P<unit>{every})"
        rf"|(?<!\*)\*++ ?(?P<mask_times>{_TIMES})(?P<mask_unit>{maskable})"
        rf"|(?<!\d)(?P<duration>\d{{1,2}}) ?年(?=之久|以上|以下|以内|的|来)"
        rf"|百分之(?P<hundredths>[零一二两三四五六七八九十百]{{1,8}}(?:点[零一二三四五六七八九]{{1,8}})?)"
        rf"|(?P<lower>{_COUNTING})分之(?P<upper>[{_NUMERAL}])"
        rf"|(?P<chinese>{_COUNTING}{{1,12}}+)(?P<chinese_more>[余多]?)(?P<chinese_times>[万亿]{{0,2}})(?P<chinese_unit>{counted})"
        rf"|(?<![\d*十百千万亿余多几数.一二三四五六七八九])(?P<bare>[万亿]元)(?=以上|级|楼宇|项目|企业|产业|镇|村|大)"
    )


class _Names:
    """The compiled patterns of resources/lexicon/names.toml."""

    def __init__(self) -> None:
        names = lexicon("names")
        self.before = re.compile("(?:" + "|".join(names["before"]) + ")$")
        self.after = re.compile("|".join(names["after"]))
        self.unit_after = {unit: re.compile(pattern) for unit, pattern in names["unit_after"].items()}
        self.quoted_units = frozenset(names["quoted_name_units"])
        self.chinese_after = re.compile("|".join(names["chinese"]["after"]))
        self.chinese_before = re.compile("(?:" + "|".join(names["chinese"]["before"]) + ")$")
        self.duration_before = re.compile("(?:" + "|".join(names["duration"]["before"]) + ")$")


@cache
def _names() -> _Names:
    return _Names()


def scan(text: str) -> Iterator[Candidate]:
    """Yield the candidates of half-width text in order; they never overlap.

    Names, dates and ordinals that the characters next to the number give away are left out; quotes and brackets are
    looked at later, where clauses are known.
    """
    names, known = _names(), units()
    for match in _pattern().finditer(text):
        try:
            candidate = _candidate(match, known)
        except NumeralError:
            continue
        if candidate is not None and not _is_name(text, match, candidate, names):
            yield candidate


def _candidate(match: re.Match[str], known: dict[str, Unit]) -> Candidate | None:
    start, end = match.span()
    kind = match.lastgroup
    if kind == "unit":
        value, quantum = arabic(match["number"])
        unit = known[match["unit"]]
        times = multiplier(match["times"] + match["times2"])
        return Candidate(
            start,
            end,
            Form.ARABIC,
            value * times,
            quantum * times,
            unit.base,
            unit.dimension,
            None,
            bool(match["more"]),
        )
    if kind == "mask_unit":
        unit = known[match["mask_unit"]]
        return Candidate(start, end, Form.MASKED, None, None, unit.base, unit.dimension)
    if kind == "range_unit":
        return _range(match, known)
    if kind == "chinese_unit":
        unit = known[match["chinese_unit"]]
        value = chinese(match["chinese"]) * multiplier(match["chinese_times"])
        return Candidate(
            start, end, Form.CHINESE, value, Decimal(1), unit.base, unit.dimension, None, bool(match["chinese_more"])
        )
    if kind == "hundredths":
        return Candidate(start, end, Form.CHINESE, chinese(match["hundredths"]), Decimal(1), "%", "percent")
    if kind == "upper":
        value = (chinese(match["upper"]) / chinese(match["lower"]) * 100).quantize(Decimal("0.0001"))
        return Candidate(start, end, Form.CHINESE, value, Decimal("0.0001"), "%", "percent")
    if kind == "duration":
        return Candidate(start, end, Form.ARABIC, Decimal(match["duration"]), Decimal(1), "年", "duration")
    times = multiplier(match["bare"][0])
    return Candidate(start, end, Form.BARE, times, times, "元", "money")


def _range(match: re.Match[str], known: dict[str, Unit]) -> Candidate | None:
    low, quantum = arabic(match["low"])
    high, high_quantum = arabic(match["high"])
    unit = known[match["range_unit"]]
    times = multiplier(match["high_times"])
    low_times = multiplier(match["low_times"]) if match["low_times"] else times
    if low * low_times > high * times:
        # Not a range but a number after a dash or a date: read the second number alone.
        return Candidate(
            match.start("high"), match.end(), Form.ARABIC, high * times, high_quantum * times, unit.base, unit.dimension
        )
    return Candidate(
        match.start(),
        match.end(),
        Form.RANGE,
        low * low_times,
        min(quantum * low_times, high_quantum * times),
        unit.base,
        unit.dimension,
        high * times,
    )


def _is_name(text: str, match: re.Match[str], candidate: Candidate, names: _Names) -> bool:
    start, end, form = candidate.start, candidate.end, candidate.form
    previous = text[start - 1 : start]
    word = text[match.start(match.lastgroup) : end] if match.lastgroup else ""
    guard = names.unit_after.get(word)
    if guard is not None and guard.match(text, end):
        return True
    if candidate.dimension == "duration" and not names.duration_before.search(text, max(0, start - 3), start):
        return text[end : end + 2] not in ("以上", "以内", "之久")
    if form is Form.CHINESE:
        if names.chinese_before.search(text, max(0, start - 3), start):
            return True
        if match.lastgroup == "chinese_unit":
            single = match["chinese"]
            if single in ("一", "百", "千", "十") and candidate.dimension != "multiple" and not match["chinese_times"]:
                return True
            # Only what is counted can be an idiom or sum up a list; 七成 and 两倍 never do.
            return candidate.dimension == "count" and bool(names.chinese_after.match(text, end))
        return False
    if form is Form.MASKED:
        return previous == "第"
    if (previous in _SUSPICIOUS or (previous.isascii() and previous.isalpha())) and names.before.search(
        text, max(0, start - 4), start
    ):
        quoted = previous in '”"》' or (previous == " " and text[start - 2 : start - 1] in ("”", '"', "》"))
        return not quoted or (word in names.quoted_units and candidate.dimension != "money")
    return bool(names.after.match(text, end))
