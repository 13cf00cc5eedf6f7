"""Lists of tasks under supervision: each item names its target first, and then how far it has come."""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import any_of, lexicon

#: How far into an item it may say that it names its target.
_OPENING = 48


def results_begin(text: str, start: int, end: int, topic: str) -> int:
    """Return where an item of such a list, text[start:end], turns from its target to results, else `start`.

    `topic` is the innermost heading, which has to speak of how targets are met, or the item itself begins by saying
    that it names its target (2021年促进就业计划目标为：…。…。实际完成情况如下).
    """
    heading, results, done, opens, actual = _words()
    if opens.match(text, start, min(end, start + _OPENING)) is not None and (turn := actual.search(text, start, end)):
        return turn.start()
    if heading.search(topic) is None:
        return start
    turn = results.search(text, start, end)
    return start if turn is None or done.search(text, start, turn.start()) else turn.start()


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
