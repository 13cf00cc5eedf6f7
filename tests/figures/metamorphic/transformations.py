"""Other ways to say the same: each takes a passage and returns its text, which has to mean what it meant."""

import re
from collections.abc import Callable

from tests.figures.metamorphic.passages import Passage

_HEADING = re.compile(r"^(?:[一二三四]、|（[一二三四]）)(.+)$", re.M)
#: Where letters are set apart: everywhere but inside numbers and at line ends.
_APART = re.compile(r"(?<=[^\x00-\x7f])(?=[^\n])|(?<=[^\n])(?=[^\x00-\x7f])")
_FULL = str.maketrans("0123456789%", "０１２３４５６７８９％")
_FURNITURE = "下载\n打印\n收藏\n【字号：\n加大\n还原\n减小\n】\n"


def plain(passage: Passage) -> str:
    """Return a passage as it stands."""
    return f"{passage.title}\n{passage.body}"


def on_a_web_page(passage: Passage) -> str:
    """Put a web page's buttons above the title."""
    return _FURNITURE + plain(passage)


def with_spaced_title(passage: Passage) -> str:
    """Space the title's characters out, as title pages do."""
    return f"{' '.join(passage.title)}\n{passage.body}"


def with_letters_apart(passage: Passage) -> str:
    """Set the letters of the body apart, as the text of some pages comes out (全  市  收  入)."""
    return f"{passage.title}\n{re.sub(_APART, '  ', passage.body)}"


def in_full_width(passage: Passage) -> str:
    """Write digits and per cent signs in full width."""
    return plain(passage).translate(_FULL)


def with_ascii_commas(passage: Passage) -> str:
    """Write commas as a keyboard without an input method does."""
    return plain(passage).replace("，", ",").replace("；", ";")


def with_other_markers(passage: Passage) -> str:
    """Number the headings (1) and 1. instead of 一、 and （一）; what had 1. gets ①, so that levels stay apart."""
    text = re.sub(r"^（([一二三四])）", lambda m: f"({'一二三四'.index(m[1]) + 1})", plain(passage), flags=re.M)
    text = re.sub(r"^([1-9])[.．、](?!\d)", lambda m: "①②③④⑤⑥⑦⑧⑨"[int(m[1]) - 1], text, flags=re.M)
    return re.sub(r"^([一二三四])、", lambda m: f"{'一二三四'.index(m[1]) + 1}.", text, flags=re.M)


def with_other_headings(passage: Passage) -> str:
    """Say 完成情况 and 开展情况 where it said 执行情况 and 工作情况."""
    return plain(passage).replace("预算执行情况\n", "预算完成情况\n").replace("工作情况\n", "工作开展情况\n")


def with_shorter_sentences(passage: Passage) -> str:
    """End a sentence where a semicolon stood."""
    return plain(passage).replace("；", "。")


def with_longer_sentences(passage: Passage) -> str:
    """Join sentences inside a paragraph by semicolons."""
    return re.sub(r"。(?=[^\n“])", "；", plain(passage))


def with_more_paragraphs(passage: Passage) -> str:
    """Break a paragraph after every full stop."""
    return re.sub(r"。(?=[^\n])", "。\n", plain(passage))


def with_blank_lines(passage: Passage) -> str:
    """Put an empty line between paragraphs."""
    return plain(passage).replace("\n", "\n\n")


def with_whole_place_once(passage: Passage) -> str:
    """Say 全市 and 全区 once in a paragraph that names no other level."""
    return "\n".join(_once(line) for line in plain(passage).split("\n"))


def _once(line: str) -> str:
    first = re.search("全[市区县]", line)
    if not first or "级" in line:
        return line
    return line[: first.end()] + re.sub(r"(?<=。)全[市区县]", "", line[first.end() :])


def with_whole_place_each_time(passage: Passage) -> str:
    """Say 全市 or 全区 again at each sentence about a ledger, in a paragraph that names no other level."""
    return "\n".join(_each_time(line) for line in plain(passage).split("\n"))


def _each_time(line: str) -> str:
    first = re.search("全[市区县]", line)
    if not first or "级" in line:
        return line
    begun = r"(?<=。)(?=(?:一般公共|政府性基金|国有资本经营|社会保险基金)(?:预算)?(?:收入|支出))"
    return line[: first.end()] + re.sub(begun, first[0], line[first.end() :])


def without_title(passage: Passage) -> str:
    """Leave the title out."""
    return passage.body


TRANSFORMATIONS: tuple[Callable[[Passage], str], ...] = (
    on_a_web_page,
    with_spaced_title,
    with_letters_apart,
    in_full_width,
    with_ascii_commas,
    with_other_markers,
    with_other_headings,
    with_shorter_sentences,
    with_longer_sentences,
    with_more_paragraphs,
    with_blank_lines,
    with_whole_place_once,
    with_whole_place_each_time,
    without_title,
)
