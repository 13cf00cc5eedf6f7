"""What the user chooses about a memo."""

from enum import StrEnum
from typing import Literal

import msgspec


class Length(StrEnum):
    """How much a memo says.

    BRIEF: what was found, and the sentences that show it. STANDARD: also the sections, each with its exceptions. FULL:
    everything, down to what a single report states and every check that holds.
    """

    BRIEF = "brief"
    STANDARD = "standard"
    FULL = "full"


#: Units of money that an office may want its tables in.
UNITS = ("亿元", "万元", "元")
MOST_DECIMALS = 4


class MemoSettings(msgspec.Struct, frozen=True):
    """Title, office, recipient and date as they shall be printed, how long it is, and how pages and fonts are set.

    Empty `title`: composed from the reports' titles. Empty `date`: today; else ISO. `page_number`: at the outer edge
    (right on odd, left on even pages) or centred. `fonts`: 仿宋_GB2312 and 楷体_GB2312, or the faces without _GB2312,
    which hold rare characters in names. `unit`: of amounts of money in the tables of indicators, of places and of
    years, one of `UNITS`; empty: as the reports have it. `decimals`: of these amounts, -1 as printed; a number that is
    converted is rounded once.
    `template`: the path of an office's own .docx or .dotx, in whose styles the Word file is written; empty: the norm's.
    """

    title: str = ""
    office: str = ""
    recipient: str = ""
    date: str = ""
    page_number: Literal["outer", "centre"] = "outer"
    fonts: Literal["gb2312", "plain"] = "gb2312"
    length: Length = Length.STANDARD
    unit: str = ""
    decimals: int = -1
    template: str = ""
