"""The figures whose numbers the body of a memo gives: those that somebody has to have looked at."""

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import Member
from fiscal_desk.figures.model import Stance
from fiscal_desk.memo.findings.beside import far_lines, line_members, place_lines, year_lines
from fiscal_desk.memo.findings.faults import faults
from fiscal_desk.memo.findings.missed import missed
from fiscal_desk.memo.findings.uncompared import uncompared_lines
from fiscal_desk.memo.findings.unfinished import unfinished
from fiscal_desk.memo.material import Claim, Material, Standing

#: A family with more than so many facts of one kind goes on in the spreadsheet.
MOST_OF_A_FAMILY = 12


def cited_members(material: Material) -> frozenset[Member]:
    """Return the figures of faults and missed targets; unless it is brief, also those of sentences and small tables."""
    found = {
        member
        for told in (faults(material), missed(material), unfinished(material))
        for each in (found.finding for found in told)
        if each.used
        for member in each.members
    }
    if not material.brief:
        for standing in (Standing.AGREE, Standing.COMPATIBLE):
            found.update(member for claim in _told(material, standing) for member in claim.members)
        found.update(line_members([*place_lines(material), *far_lines(material)]))
        found.update(line_members([each.line for each in uncompared_lines(material)]))
        for _, lines in year_lines(material):
            found.update(line_members(lines))
    return frozenset(found)


def _told(material: Material, standing: Standing) -> list[Claim]:
    """The claims whose numbers are said; of a large family the rest is only counted."""
    claims = [each for each in material.claims_of(standing) if each.row.stance is not Stance.RULE]
    if material.full:
        return claims
    own = ([each for each in claims if each.row.family is family] for family in Family)
    return [claim for each in own for claim in each[:MOST_OF_A_FAMILY]]
