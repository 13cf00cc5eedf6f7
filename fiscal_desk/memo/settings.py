"""What the user chooses about a memo."""

from typing import Literal

import msgspec


class MemoSettings(msgspec.Struct, frozen=True):
    """Title, office, recipient and date as they shall be printed, and how pages and fonts are set.

    Empty `title`: composed from the reports' titles. Empty `date`: today; else ISO. `page_number`: at the outer edge
    (right on odd, left on even pages) or centred. `fonts`: 仿宋_GB2312 and 楷体_GB2312, or the faces without _GB2312,
    which hold rare characters in names. `one_sided`: the attachments also list what a single report states and what
    follows from it; left out as a rule, since it compares nothing and fills most of the pages.
    """

    title: str = ""
    office: str = ""
    recipient: str = ""
    date: str = ""
    page_number: Literal["outer", "centre"] = "outer"
    fonts: Literal["gb2312", "plain"] = "gb2312"
    one_sided: bool = False
