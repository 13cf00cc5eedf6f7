"""Texts that a web page ran into one line: the title and the section heads inside it begin lines of their own."""

import re
from functools import cache

from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.reports import HeadingWords

#: No line that holds a whole section is shorter, and no title or head in it longer.
_SHORTEST, _LONGEST_TITLE, _LONGEST_HEAD = 160, 60, 24
#: How far into a line the blank behind a head stands, and what the number of such a head begins with.
_FARTHEST_BLANK, _NUMERALS = 36, frozenset("一二三四五六七八九十(（")
_BLANKS = frozenset(" \u3000")
_RUN_IN = re.compile("[。！][ \u3000]*(?=[（(][一二三四五六七八九十]{1,2}[）)])")
_YEAR = "(?:19|20)[0-9]{2}年"
#: No blank stands behind a Chinese sentence but where a paragraph ended; so many of them tell that a line holds a text.
_ENDED = re.compile("[。！？：][ \u3000]+(?=[^ \u3000])")
_SHORTEST_TEXT, _FEWEST_ENDED = 300, 2
#: Where a blank stands behind nearly every sentence, that is how somebody typed.
_MOST_ENDED = 0.8
#: A head within such a line: a number, a name without a mark, and the blank that was its line's end.
_SECTION = "[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]"
_NUMBER = f"(?:第[一二三四五六七八九十]{{1,2}}部分|{_SECTION}|[（(][0-9]{{1,3}}[）)]|[0-9]{{1,2}}[.．、])"
_NAMED = f" ?[^ \u3000，,。；;：:]{{2,{_LONGEST_TITLE}}}"
_OWN_LINE = re.compile(f"{_NUMBER}{_NAMED}[。：:]?[ \u3000]+")
#: That of a section tells by itself, whatever line stood before it (省财政厅 一、…情况 （一）…).
_HEAD_AMID = re.compile(f"(?<=[ \u3000])(?:{_SECTION}){_NAMED}(?=[ \u3000]+[^ \u3000])")


def parts(line: str) -> list[int]:
    """Return where the parts of a line begin, as offsets into it: [0] for a line that holds no head of a section."""
    starts = {0}
    if (head := _head(line)) is not None:
        starts.update((head.start("head"), head.end("head")))
    if len(line) >= _SHORTEST:
        if front := _front().match(line):
            starts.update((front.start("day"), front.end("day")))
        if title := _title_run_in().match(line):
            starts.add(title.end())
        for found in _sections().finditer(line):
            starts.update((found.start("head"), found.end("head")))
        starts.update(_ran_together(line))
    if len(starts) == 1:
        return [0]
    starts.update(found.end() for found in _RUN_IN.finditer(line))
    return sorted(start for start in starts if start < len(line))


def _ran_together(line: str) -> set[int]:
    """Return where paragraphs begin in a line that holds a text, each behind a blank (…平衡。 （四）社会保险…).

    A head that stood on a line of its own has a blank behind it, too.
    """
    if len(line) < _SHORTEST_TEXT:
        return set()
    ended = [found.end() for found in _ENDED.finditer(line)]
    amid = [found.start() for found in _HEAD_AMID.finditer(line)] if ended else []
    told = len(ended) >= _FEWEST_ENDED or amid
    if not told or len(ended) >= _MOST_ENDED * (line.count("。") + line.count("！")):
        return set()
    starts = [0, *ended, *amid]
    for start in starts:  # grows while heads of heads are found
        if (head := _OWN_LINE.match(line, start)) is not None:
            starts.append(head.end())
    return set(starts)


def _head(line: str) -> re.Match[str] | None:
    """Return the head that a line begins with, a blank behind it (一、2023年工作回顾 2023年是…), else None."""
    if line.lstrip()[:1] not in _NUMERALS or _BLANKS.isdisjoint(line[:_FARTHEST_BLANK]):
        return None
    return _blank_behind().match(line)


@cache
def _blank_behind() -> re.Pattern[str]:
    words = wordlist(HeadingWords)
    number = "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])"
    named = f"(?:{_YEAR})?[^，,。；;：:\\s]{{2,{_LONGEST_HEAD}}}?"
    opens = f"(?:{_YEAR}|{one_of(words.opens)})"
    ends = f"{one_of(words.ends)}(?=[ \u3000]+(?:[0-9（(]|[一-鿿]{{2}}))"
    return re.compile(rf"\s*(?P<head>{number}[ \u3000]?{named}(?:{ends}|(?=[ \u3000]+{opens})))")


@cache
def _front() -> re.Pattern[str]:
    """Return the pattern of a title, the day on which the report was given and by whom, run together."""
    address = one_of(wordlist(HeadingWords).address)
    day = f"[—－-]{{1,2}}{_YEAR}[0-9]{{1,2}}月[0-9]{{1,2}}日[^，,。；;：:]{{0,60}}?"
    return re.compile(f"[^，,。；;：:—]{{4,{_LONGEST_TITLE}}}(?P<day>{day})(?={address})")


@cache
def _title_run_in() -> re.Pattern[str]:
    """Return the pattern of a whole title that its first section or the address runs on (…政府工作报告一、跨越…)."""
    words = wordlist(HeadingWords)
    runs_on = f"一、|{one_of(words.address)}"
    return re.compile(
        f"[^，,。；;：:、]{{4,{_LONGEST_TITLE}}}?{one_of(words.complete.words)}(?=[ \u3000]*(?:{runs_on}))"
    )


@cache
def _sections() -> re.Pattern[str]:
    """Return the pattern of a numbered head inside a line: behind a title or a sentence, and before a sentence."""
    words = wordlist(HeadingWords)
    title = f"^[^，,。；;：:]{{4,{_LONGEST_TITLE}}}?{one_of(words.complete.words)}"
    head = f"[一二三四五六七八九十]{{1,2}}、(?:{_YEAR})?[^，,。；;：:]{{2,{_LONGEST_HEAD}}}?{one_of(words.ends)}"
    opens = f"(?:{_YEAR}|[（(]一|{one_of(words.opens)})"
    return re.compile(f"(?:{title}|[。！]|{one_of(words.address)}[:：])[ \u3000]*(?P<head>{head})(?=[ \u3000]*{opens})")
