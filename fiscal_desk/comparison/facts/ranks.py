"""The rank of a budget item (类、款、项、目) that a table prints after its name: 契税（款） holds 契税（项）."""

import re
from functools import cache

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import Report
from fiscal_desk.wordlists.comparing import QualifierWords
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of

_NAME_END = re.compile(r"[\t\n]")


class RankedNames:
    """Tells, figure by figure in text order, which of two items of one name is the indicator itself."""

    def __init__(self, report: Report, catalogue: Catalogue) -> None:
        self._text, self._catalogue = report.text, catalogue
        self._higher: set[str] = set()

    def named(self, figure: Figure) -> tuple[str, str | None]:
        """Return a figure's label and catalogue id.

        The item of the higher rank (款) is the indicator; one of a lower rank (项) below it is something of its own,
        and is the indicator only where the report has no other.
        """
        higher, lower = _ranks()
        if figure.canonical is None:
            found = higher.search(figure.indicator)
            if found is None:
                return figure.indicator, None
            bare = figure.indicator[: found.start()]
            self._higher.add(bare)
            return bare, self._catalogue.resolve(bare)
        if figure.indicator in self._higher and (rank := lower.search(self._name(figure))):
            return figure.indicator + rank.group(), None
        return figure.indicator, figure.canonical

    def _name(self, figure: Figure) -> str:
        """Return what its line begins with, up to the first cell's end."""
        line = self._text.rfind("\n", 0, figure.start) + 1
        return _NAME_END.split(self._text[line : figure.start], maxsplit=1)[0].strip()


@cache
def _ranks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = wordlist(QualifierWords)
    return _ending(words.higher_ranks), _ending(words.lower_ranks)


def _ending(ranks: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"[(（]{one_of(ranks)}[)）]$")
