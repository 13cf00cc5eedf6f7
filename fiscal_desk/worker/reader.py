"""How a report's figures are read for a case: with the catalogue, and with what the user's corrections have taught."""

from __future__ import annotations

from fiscal_desk.case.lexicon.headings import Headings
from fiscal_desk.case.lexicon.lessons import learned
from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import Report


class Reader:
    """Reads reports, one after the other, in any one thread; the lexicon stays as it was when the reader was made."""

    def __init__(self, catalogue: Catalogue, lexicon: Lexicon | None = None) -> None:
        lexicon = lexicon or Lexicon()
        aliases = lexicon.aliases(catalogue.indicators)
        self._catalogue = catalogue.with_aliases(aliases) if aliases else catalogue
        self._lexicon = lexicon

    def read(self, report: Report) -> Reading:
        """Return the figures of a report, with every entry of the lexicon applied."""
        from fiscal_desk.figures.extraction import extract  # the lexicon takes its time: not before the window shows

        reading = extract(report, self._catalogue)
        return learned(reading, report.text, self._lexicon, self._catalogue.resolve, Headings(report))
