"""The two years that a chain of changes runs between: 甲从2017年的a增长到2022年的b，乙从c增长到d."""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Measure
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords


class Between:
    """The first and the last year that a paragraph's first 从…到… named; they hold for the ones after it."""

    def __init__(self) -> None:
        self._first: str | None = None
        self._last: str | None = None
        self.begun = False  # a year is noted; without one, no number has its period from here
        self._arrived = -1
        self._sentence = self._place = -1

    def arrives(self, mention: Mention, before: list[Mention]) -> bool:
        """Whether a number is what a change came to: it stands behind the one that it set out from.

        The last of `before` is of its sentence, and it sets out itself from nowhere.
        """
        previous = before[-1]
        found = previous.origin or (mention.listed and previous.start == self._arrived)
        if found:
            self._arrived = mention.start
        return found

    def note(self, mention: Mention, period: str, *, arrives: bool) -> None:
        """Take note of a year that the words before a number name."""
        if mention.origin:
            self._first, self._last = period, None
        elif arrives and self._first is not None:
            self._last = period
        self.begun = self._first is not None or self._last is not None
        self._sentence, self._place = mention.sentence, mention.start

    def period(self, mention: Mention, pre: str, said_at: int, *, arrives: bool) -> str | None:
        """Return the year of a number that names none, None where it is in no chain of which both years are known.

        `pre` is what its clause says before it, `said_at` where the time that is in force otherwise was said.
        """
        if said_at > self._place:
            self.end()
        if mention.origin:
            return self._first if mention.listed or self._last is not None else None
        if self._last is None or any(word in pre for word in wordlist(FrameWords).yearly):
            return None
        changes = mention.measure in (Measure.CHANGE, Measure.DIFFERENCE) and mention.sentence == self._sentence
        return self._last if arrives or (changes and mention.subject is not None) else None

    def span(self, mention: Mention) -> str | None:
        """Return the years of an average that stands in one sentence with both years of its chain, else None."""
        if mention.sentence != self._sentence or self._first is None or self._last is None:
            return None
        if not (self._first.isdigit() and self._last.isdigit()) or int(self._last) <= int(self._first) + 1:
            return None
        return f"{int(self._first) + 1}/{self._last}"

    def end(self) -> None:
        """Take note that the text speaks of another time."""
        self._first = self._last = None
        self.begun = False
