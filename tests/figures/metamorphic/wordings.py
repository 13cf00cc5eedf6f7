"""More ways to say the same, which hold for any report: each takes a passage and returns its text."""

import re
from collections.abc import Callable

from tests.figures.metamorphic.passages import Passage
from tests.figures.metamorphic.transformations import plain

_HEADING = re.compile(r"^(?:[一二三四]、|（[一二三四]）|第[一二三四]部分　)[^。\n]+$", re.M)
#: A numbered ledger with what belongs to it, up to the next heading; several of them in a row.
_LEDGER = re.compile(
    r"^(?:[1-4][.．、]|（[一二三四]）|[(（][1-4][)）])(?:一般公共|政府性基金|国有资本经营|社会保险基金)预算.*\n"
    r"(?:(?!\w、|\d[.．、]|[(（]|第|“).+\n)*",
    re.M,
)
_LEDGERS = re.compile(f"(?:{_LEDGER.pattern}){{2,}}", re.M)
_PAGE = "首页 > 财政信息\n索引号：000014349/2019-00017\n发布机构：财政局\n【字体：大 中 小】 打印\n浏览次数：126\n"


def _in_headings(passage: Passage, change: Callable[[str], str]) -> str:
    return _HEADING.sub(lambda heading: change(heading[0]), plain(passage))


def _worded(passage: Passage, done: str, coming: str) -> str:
    """Say the headings' nouns another way: of work done, of work to come."""

    def change(heading: str) -> str:
        heading = re.sub(r"(?:执行|完成|运行|开展|收支完成|收支运行)情况$", done, heading)
        return re.sub(r"工作(?:安排|打算|思路|计划)$", coming, heading)

    return _in_headings(passage, change)


def with_headings_of_completion(passage: Passage) -> str:
    """完成情况, 工作计划."""
    return _worded(passage, "完成情况", "工作计划")


def with_headings_of_running(passage: Passage) -> str:
    """运行情况, 工作安排."""
    return _worded(passage, "运行情况", "工作安排")


def with_headings_of_carrying_out(passage: Passage) -> str:
    """执行情况, 工作思路."""
    return _worded(passage, "执行情况", "工作思路")


def with_headings_of_situation(passage: Passage) -> str:
    """总体情况, 工作打算."""
    return _worded(passage, "总体情况", "工作打算")


def with_years_out_of_headings(passage: Passage) -> str:
    """A heading of work done says no year where the title does; one of work to come keeps its own."""
    return _in_headings(
        passage,
        lambda heading: re.sub(r"(?:19|20)\d\d年(?=[^，。\n安排]*(?:情况|回顾|总结|成效)$)(?![和及])", "", heading),
    )


def with_blanks_before_units(passage: Passage) -> str:
    """Set a blank between number and unit, as Word and PDF files do."""
    return re.sub(r"(?<=\d)(?=[亿万]元)", " ", plain(passage))


def with_a_break_in_long_numbers(passage: Passage) -> str:
    """Group the digits of long numbers by commas."""
    return re.sub(r"\d{5,}(?=[万亿]?元)", lambda number: f"{int(number[0]):,}", plain(passage))


def with_ascii_brackets(passage: Passage) -> str:
    """Write brackets and colons as a keyboard without an input method does."""
    return plain(passage).translate(str.maketrans("（）：", "():"))


def with_full_width_signs(passage: Passage) -> str:
    """Write per cent signs and decimal points in full width."""
    return re.sub(r"(?<=\d)\.(?=\d)", "．", plain(passage)).replace("%", "％")


def with_growth_said_in_full(passage: Passage) -> str:
    """同比增长 and 同比下降 where it said 增长 and 下降."""
    return re.sub(r"，(增长|下降)(?=\d)", r"，同比\1", plain(passage))


def with_growth_since_last_year(passage: Passage) -> str:
    """比上年增长 where it said 增长."""
    return re.sub(r"，(增长|下降)(?=\d)", r"，比上年\1", plain(passage))


def with_of_which_worded(passage: Passage) -> str:
    """其中， where it said 其中： and the other way round."""
    swap = {"其中：": "其中，", "其中，": "其中："}
    return re.sub("其中[：，]", lambda words: swap[words[0]], plain(passage))


def with_sentences_joined_by_commas(passage: Passage) -> str:
    """A comma where a sentence about the other side of a ledger began."""
    return re.sub(r"。(?=(?:全[市区县])?(?:一般公共预算|政府性基金)[^。\n]{0,6}支出)", "，", plain(passage))


def with_the_office_below_the_title(passage: Passage) -> str:
    """Say under the title who wrote it."""
    return f"{passage.title}\n财政局\n{passage.body}" if passage.title else plain(passage)


def with_items_counted(passage: Passage) -> str:
    """一是, 二是 before the sentences of a paragraph that says what was spent and built."""
    return re.sub(r"^(?=(?:下达|新建|改造|拨付|评审))", "一是", plain(passage), flags=re.M)


def with_items_numbered(passage: Passage) -> str:
    """(1) and (2) where it said 一是 and 二是."""
    return re.sub(
        r"(?<![一-鿿])([一二三四五六])是", lambda words: f"({'一二三四五六'.index(words[1]) + 1})", plain(passage)
    )


def on_a_page_of_an_office(passage: Passage) -> str:
    """Put an office's page around the text: path, index number, clicks, and a last line."""
    return f"{_PAGE}{plain(passage)}\n上一篇：没有了\n版权所有：财政局\n"


def in_lines_with_indents(passage: Passage) -> str:
    """Indent every paragraph by two full-width blanks."""
    return re.sub(r"^(?=[^\n])", "　　", plain(passage), flags=re.M)


def with_ledgers_in_other_order(passage: Passage) -> str:
    """Turn the order of parallel paragraphs round: social insurance first, the general budget last."""
    return _LEDGERS.sub(lambda run: "".join(reversed(_LEDGER.findall(run[0]))), plain(passage))


WORDINGS: tuple[Callable[[Passage], str], ...] = (
    with_headings_of_completion,
    with_headings_of_running,
    with_headings_of_carrying_out,
    with_headings_of_situation,
    with_years_out_of_headings,
    with_blanks_before_units,
    with_a_break_in_long_numbers,
    with_ascii_brackets,
    with_full_width_signs,
    with_growth_said_in_full,
    with_growth_since_last_year,
    with_of_which_worded,
    with_sentences_joined_by_commas,
    with_the_office_below_the_title,
    with_items_counted,
    with_items_numbered,
    on_a_page_of_an_office,
    in_lines_with_indents,
    with_ledgers_in_other_order,
)
