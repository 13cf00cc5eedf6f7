"""Which place a report is about, and at which level of government."""

import re
from collections import Counter
from collections.abc import Sequence

_HAN = r"[\u4e00-\u9fff]"
_CHAIN = re.compile(
    rf"(?:{_HAN}{{2,7}}?(?:省|自治区))?(?:{_HAN}{{1,6}}?(?:市|自治州|州|地区|盟))?(?:{_HAN}{{1,6}}?(?:区|县|市|旗|镇|乡|街道))?"
)
_LAST = re.compile(rf"(?:省|自治区|自治州|地区|市|州|盟)(?={_HAN}{{2,}}(?:区|县|市|旗|镇|乡|街道)$)")
_LEAD = re.compile(
    r"^\s*[（(—－-]*(?:关于)?\s*(?:[0-9０-９]{4}\s*年(?:度)?)?(?:[0-9０-９]{1,2}月[0-9０-９]{1,2}日)?(?:上半年|下半年)?\s*(?:在|于)?"
)
#: Words that stand before 市, 区 or 县 without being anybody's name.
_NO_NAME = re.compile(
    r"财政|关于|政府|预算|工作|人民|会议|全|我|各|本级|年|委|局|管|上半|下半|示范区|试验区|园区|社区|开发区$|^(?:主|老|新|中心)?城区$|^市"
)
_IN_BODY = re.compile(
    rf"(?:《|(?<!{_HAN})|我代表|我受)(?P<place>{_HAN}{{2,6}}?(?:市|区|县|州|旗|盟|地区))"
    rf"(?P<office>人民政府|财政局|人民代表大会|统计局)?"
)
_MUNICIPALITIES = ("北京市", "天津市", "上海市", "重庆市")
_LEVELS: tuple[tuple[str, str], ...] = (
    ("省级", r"(?:省|自治区|特别行政区)$"),
    ("乡级", r"(?:镇|乡|街道)$"),
    ("市级", r"(?:市|自治州|州|地区|盟)$"),
    ("县级", r"(?:区|县|旗)$"),
)
_WHOLES: tuple[tuple[str, str], ...] = (
    ("全国", "全国"),
    ("省级", "全省"),
    ("市级", "全市"),
    ("县级", "全区|全县|全旗"),
    ("乡级", "全镇|全乡"),
)
#: A city that reports to a city, or lines up with counties, is a county-level one.
_UNDER_A_CITY = re.compile(
    rf"中央、省委?、(?:{_HAN}{{0,3}}|[*＊]+)市|[*＊]市各县|各县[（(]?市[、区）)]*(?:前列|第|中)|省财政直管县|各乡镇"
)


def find_place(title: str, stem: str, front: Sequence[str], text: str) -> tuple[str, str]:
    """Return the innermost place named in title, file name, lines around the body, or the body's own papers, and where.

    `front` are subtitle, author and signature lines. A masked place (*市) is none: the result is empty.
    """
    for source, line in (("标题", title), ("文件名", stem), *(("署名或落款", line) for line in front)):
        place = _place_at_start(line)
        if place:
            return place, source
    counts: Counter[str] = Counter()
    for found in _IN_BODY.finditer(text):
        place = _innermost(found["place"])
        if place and (found["office"] or found.group().startswith("《")):
            counts[place] += 1
    best = counts.most_common(1)
    return (best[0][0], "正文多次出现") if best and best[0][1] > 1 else ("", "")


def find_level(place: str, text: str) -> str:
    """Return 全国, 省级, 市级, 县级 or 乡级; without a place it is told by what the report calls its whole."""
    if place in _MUNICIPALITIES:
        return "省级"
    level = next((level for level, pattern in _LEVELS if re.search(pattern, place)), "")
    if not level:
        counts = [(len(re.findall(pattern, text)), level) for level, pattern in _WHOLES]
        most = max(counts, key=lambda pair: pair[0])
        level = most[1] if most[0] else ""
    if level == "市级" and _UNDER_A_CITY.search(text):
        return "县级"
    return level


def _place_at_start(line: str) -> str:
    rest = _LEAD.sub("", line, count=1)
    found = _CHAIN.match(rest)
    return _innermost(found.group()) if found and found.group() else ""


def _innermost(chain: str) -> str:
    """Cut 杭州市上城区 down to 上城区; empty where it is no name."""
    place = chain
    while True:
        outer = _LAST.search(place)
        if outer is None:
            break
        place = place[outer.end() :]
    return "" if _NO_NAME.search(place) or len(place) < 2 else place
