"""Dates as a memo prints them: 2024年2月3日."""

import re
from datetime import date

_PRINTED = re.compile(r"\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*")


def print_date(iso: str) -> str:
    """Return an ISO date (or the date of an ISO time) as 2024年2月3日; what is no such date comes back as it is."""
    found = re.match(r"(\d{4})-(\d{1,2})-(\d{1,2})", iso)
    if found is None:
        return iso
    year, month, day = (int(part) for part in found.groups())
    return f"{year}年{month}月{day}日"


def read_date(printed: str) -> str:
    """Return 2024年2月3日 in ISO; empty for what is no such date."""
    found = _PRINTED.fullmatch(printed)
    try:
        return date(*map(int, found.groups())).isoformat() if found else ""
    except ValueError:
        return ""


def print_moment(iso: str) -> str:
    """Return an ISO time as 2024年2月3日14:05, the day alone where no time is given."""
    clock = re.search(r"[T ](\d{2}:\d{2})", iso)
    return print_date(iso) + (clock.group(1) if clock else "")
