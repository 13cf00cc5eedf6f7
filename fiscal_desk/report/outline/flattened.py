"""Texts that a web page ran into one line: the title and the section heads inside it begin lines of their own."""

import re
from functools import cache

from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.reports import HeadingWords

#: No line that holds a whole section is shorter, and no title or head in it longer.
_SHORTEST, _LONGEST_TITLE, _LONGEST_HEAD = 160, 40, 24
_RUN_IN = re.compile("[。！][ \u3000]*(?=[（(][一二三四五六七八九十]{1,2}[）)])")
_YEAR = "(?:19|20)[0-9]{2}年"


def parts(line: str) -> list[int]:
    """Return where the parts of a line begin, as offsets into it: [0] for a line that holds no head of a section."""
    if len(line) < _SHORTEST:
        return [0]
    starts = {0}
    for found in _sections().finditer(line):
        starts.update((found.start("head"), found.end("head")))
    if len(starts) == 1:
        return [0]
    starts.update(found.end() for found in _RUN_IN.finditer(line))
    return sorted(start for start in starts if start < len(line))


@cache
def _sections() -> re.Pattern[str]:
    """Return the pattern of a numbered head inside a line: behind a title or a sentence, and before a sentence."""
    words = wordlist(HeadingWords)
    title = f"^[^，,。；;：:]{{4,{_LONGEST_TITLE}}}?{one_of(words.complete.words)}"
    head = f"[一二三四五六七八九十]{{1,2}}、(?:{_YEAR})?[^，,。；;：:]{{2,{_LONGEST_HEAD}}}?{one_of(words.ends)}"
    opens = f"(?:{_YEAR}|[（(]一|{one_of(words.opens)})"
    return re.compile(f"(?:{title}|[。！]|{one_of(words.address)}[:：])[ \u3000]*(?P<head>{head})(?=[ \u3000]*{opens})")
