"""What figures have to do with each other inside one report: growth of a level, share of a whole, parts of a sum …"""

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Figure, Relation
from fiscal_desk.figures.relating.changes import changed, promised
from fiscal_desk.figures.relating.lines import prose_lines
from fiscal_desk.figures.relating.lists import heads
from fiscal_desk.figures.relating.repeats import repeated, told_openly
from fiscal_desk.figures.relating.shares import shared
from fiscal_desk.figures.relating.sums import find_sums


def relate(
    text: str, figures: tuple[Figure, ...], mentions: list[Mention], catalogue: Catalogue
) -> tuple[Relation, ...]:
    """Return the relations among the figures of a report.

    `text` is the report's with half-width digits and signs, `mentions` runs parallel to `figures`. Takes time linear
    in the text and in the number of figures.
    """
    lines = list(prose_lines(text, figures, mentions))
    sums = list(find_sums(text, lines, figures, mentions, catalogue))
    found: list[Relation] = [*sums]
    found.extend(shared(figures, mentions, sums, heads(lines), catalogue))
    found.extend(changed(figures, mentions))
    found.extend(repeated(figures))
    found.extend(told_openly(figures))
    found.extend(promised(figures))
    return tuple(found)
