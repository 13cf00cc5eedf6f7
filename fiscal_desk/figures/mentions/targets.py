"""Lists of tasks under supervision: each item names its target first, and then how far it has come."""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import any_of, lexicon


def results_begin(text: str, start: int, end: int, topic: str) -> int:
    """Return where an item of such a list, text[start:end], turns from its target to results, else `start`.

    `topic` is the innermost heading, which has to speak of how targets are met.
    """
    heading, results, done = _words()
    if heading.search(topic) is None:
        return start
    turn = results.search(text, start, end)
    return start if turn is None or done.search(text, start, turn.start()) else turn.start()


@cache
def _words() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = lexicon("stances")["targets"]
    return (
        re.compile("|".join(words["heading"])),
        re.compile(f"[。；;！!] ?(?:{'|'.join(words['results'])})"),
        re.compile(any_of(words["done"])),
    )
