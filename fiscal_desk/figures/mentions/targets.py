"""Lists of tasks under supervision: each item names its target first, and then how far it has come."""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import any_of, lexicon

#: How far into an item it may say that it names its target.
_OPENING = 48
#: The head of an item, with its years in brackets, is no longer.
_HEAD = 60


def results_begin(text: str, start: int, end: int, topic: str) -> int:
    """Return where an item of such a list, text[start:end], turns from its target to results, else `start`.

    `topic` is the innermost heading, which has to speak of how targets are met, or the item itself begins by saying
    that it names its target (2021年促进就业计划目标为：…。…。实际完成情况如下), or the next line tells what came of it
    (完成情况：…), or behind its first sentence stand the years of the target (改造2000户（2013—2017年）。上半年已…).
    """
    heading, results, done, opens, actual = _words()
    if _told_below(text, end):
        return end
    if (target := span_of_target(text, start, end)) is not None:
        return target.end()
    if opens.match(text, start, min(end, start + _OPENING)) is not None and (turn := actual.search(text, start, end)):
        return turn.start()
    if heading.search(topic) is None:
        return start
    turn = results.search(text, start, end)
    return start if turn is None or done.search(text, start, turn.start()) else turn.start()


def span_of_target(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the head of an item that ends with the years in which it is to be reached, what is done so far behind it.

    Its group `span` is those years.
    """
    if text.find("(", start, min(end, start + _HEAD)) < 0:
        return None
    return _dated_heads().match(text, start, end)


def _told_below(text: str, end: int) -> bool:
    """Whether the line below a paragraph that ends there begins with what came of it (完成情况：…)."""
    return text.startswith("\n", end) and _results_below().match(text, end) is not None


@cache
def _results_below() -> re.Pattern[str]:
    return re.compile(rf"\s{{1,4}}[(【]?(?:{'|'.join(lexicon('stances')['targets']['below'])})[)】]?[:：]")


@cache
def _dated_heads() -> re.Pattern[str]:
    words = lexicon("stances")["targets"]
    told = "|".join((*words["results"], *words["done"]))
    year = r"(?:19|20)\d\d ?年?"
    return re.compile(
        rf"[^。；;()]{{2,{_HEAD}}}\((?P<span>{year}(?:[-~至到—–]+ ?{year})?(?<=年))\)[。：:；;]? ?(?=(?:{told}))"
    )


@cache
def _words() -> tuple[re.Pattern[str], ...]:
    words = lexicon("stances")["targets"]
    return (
        re.compile("|".join(words["heading"])),
        re.compile(f"[。；;！!] ?(?:{'|'.join(words['results'])})"),
        re.compile(any_of(words["done"])),
        re.compile(words["opens"]),
        re.compile(f"[。；;] ?(?:{'|'.join(words['actual'])})"),
    )
