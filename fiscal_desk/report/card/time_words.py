"""The periods that the lines of a report's front name: 2024年1-6月, 二〇二四年上半年, 2021-2025年."""

import re
import unicodedata
from functools import lru_cache

from fiscal_desk.numerals.reading import in_digits, small_count
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import CardWords

_CHINESE_YEAR = re.compile(r"[〇零○一二三四五六七八九]{4}(?=\s*年)")
_YEARS = re.compile(r"(20\d\d)\s*年?\s*[-—–~至到]\s*(20\d\d)\s*年")
_PERIOD = re.compile(
    r"(?P<year>20\d\d)\s*年(?:度)?\s*(?:"
    r"(?P<half>上半年|下半年)"
    r"|(?P<quarters>前三季度|[123１２３]?\s*[-—–至]\s*3季度)"
    r"|第?(?P<quarter>[一二三四1-4])季度|(?P<first_quarter>首季)"
    r"|(?P<first>\d{1,2})\s*月?\s*[-—–~至到]\s*(?P<last>\d{1,2})\s*月"
    r"|前\s*(?P<so_far>1[01]|[2-9]|[二三四五六七八九十]{1,2})\s*个月"
    r"|(?P<month>\d{1,2})\s*月(?!\s*\d{1,2}\s*日)"
    r")?"
)


def part_in(line: str) -> str:
    """Return what a line says of a part of a year (1-9月, 上半年) without saying the year; empty where it does not."""
    found = wordlist(CardWords).part_of_year.regex.search(plain(line))
    return found.group() if found else ""


def first_period(line: str) -> str | None:
    """Return the first period that a line names, a part of a year with its year; None where it names none."""
    line = plain(line)
    years, found = _YEARS.search(line), _PERIOD.search(line)
    if years and (found is None or years.start() <= found.start()):
        return f"{years.group(1)}/{years.group(2)}"
    if found is None:
        return None
    year = found["year"]
    if found["half"]:
        return f"{year}H{1 if found['half'] == '上半年' else 2}"
    if found["quarters"]:
        return f"{year}-01/{year}-09"
    if found["quarter"]:
        return f"{year}Q{small_count(found['quarter'])}"
    if found["first_quarter"]:
        return f"{year}Q1"
    if found["first"]:
        return _months(year, int(found["first"]), int(found["last"]))
    if found["so_far"]:
        return _months(year, 1, small_count(found["so_far"]))
    if found["month"]:
        return f"{year}-{int(found['month']):02d}"
    return year


def _months(year: str, first: int, last: int) -> str:
    named = {(1, 12): year, (1, 6): f"{year}H1", (7, 12): f"{year}H2", (1, 3): f"{year}Q1"}
    return named.get((first, last)) or f"{year}-{first:02d}/{year}-{last:02d}"


@lru_cache(maxsize=128)
def plain(line: str) -> str:
    """Write digits one way: full-width and 二〇二四 become 2024."""
    line = unicodedata.normalize("NFKC", line)
    return _CHINESE_YEAR.sub(lambda found: in_digits(found.group()), line)
