"""Places that do not exist, their levels, the times of their reports, and what stands before a heading."""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Place:
    """A place: its name, what it calls its whole, its own level and the levels below."""

    name: str
    whole: str
    own: tuple[str, ...]
    below: str
    zones: tuple[str, ...]


PLACES = (
    Place("临澜市", "全市", ("市本级", "市级"), "区县级", ("高新区", "经开区", "云岫区")),
    Place("沅宁市", "全市", ("市本级", "市级"), "县区级", ("高新区", "开发区", "澄溪区")),
    Place("平漪市", "全市", ("市级", "市本级"), "区县级", ("经开区", "高新区", "桐湾新区")),
    Place("云岫区", "全区", ("区本级", "区级"), "镇级", ("开发区", "高新区")),
    Place("澄溪县", "全县", ("县本级", "县级"), "乡镇级", ("开发区", "经开区")),
)
CITIES = PLACES[:3]


@dataclass(frozen=True)
class Part:
    """A part of a year: how it is said at a sentence's head, and its period."""

    words: str
    suffix: str

    def of(self, year: int) -> str:
        """Return the period of this part of a year."""
        return f"{year}{self.suffix}" if "{" not in self.suffix else self.suffix.replace("{}", str(year))


PARTS = (
    Part("1-6月", "H1"),
    Part("1—6月份", "H1"),
    Part("今年1-6月", "H1"),
    Part("上半年", "H1"),
    Part("截至6月底", "H1"),
    Part("第一季度", "Q1"),
    Part("一季度", "Q1"),
    Part("1-3月", "Q1"),
    Part("截至3月底", "Q1"),
    Part("1-9月", "{}-01/{}-09"),
    Part("前三季度", "{}-01/{}-09"),
    Part("截至9月底", "{}-01/{}-09"),
    Part("1-10月", "{}-01/{}-10"),
    Part("1-11月份", "{}-01/{}-11"),
)
#: The part of a year that a title names, by the suffix of the period.
TITLE_PARTS = {
    "H1": ("上半年", "1-6月"),
    "Q1": ("一季度", "第一季度", "1-3月"),
    "{}-01/{}-09": ("前三季度", "1-9月"),
    "{}-01/{}-10": ("1-10月",),
    "{}-01/{}-11": ("1-11月",),
}

_CHINESE = "一二三四五六七八九十"
#: Three levels of headings each, as reports number them; the first is the commonest.
STYLES = (
    ("{c}、", "（{c}）", "{n}."),
    ("{c}、", "({c})", "{n}．"),
    ("{c}、", "（{c}）", "({n})"),
    ("（{c}）", "{n}.", "（{n}）"),
    ("第{c}部分　", "{c}、", "（{c}）"),
)


@dataclass
class Numbering:
    """Numbers the headings of one text in one of the ways in use."""

    style: tuple[str, str, str]

    def head(self, level: int, number: int, words: str) -> str:
        """Return a heading's line; `level` 0 to 2, `number` from 1."""
        return self.style[level].format(c=_CHINESE[number - 1], n=number) + words


def numbering(chance: Random) -> Numbering:
    """Return a way to number; most reports go 一、（一）1."""
    return Numbering(chance.choice(STYLES) if chance.random() < 0.5 else STYLES[0])
