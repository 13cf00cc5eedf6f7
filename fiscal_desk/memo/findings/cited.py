"""The figures whose numbers the body of a memo gives: those that somebody has to have looked at."""

from fiscal_desk.comparison.model import Member
from fiscal_desk.figures.model import Stance
from fiscal_desk.memo.findings.beside import far_lines, line_members, place_lines, year_lines
from fiscal_desk.memo.findings.faults import faults
from fiscal_desk.memo.findings.missed import missed
from fiscal_desk.memo.material import Material, Standing


def cited_members(material: Material) -> frozenset[Member]:
    """Return the figures of faults and missed targets; unless it is brief, also those of sentences and small tables."""
    found = {
        member
        for each in (*(fault.finding for fault in faults(material)), *(each.finding for each in missed(material)))
        if each.used
        for member in each.members
    }
    if not material.brief:
        for standing in (Standing.AGREE, Standing.COMPATIBLE):
            claims = (claim for claim in material.claims_of(standing) if claim.row.stance is not Stance.RULE)
            found.update(member for claim in claims for member in claim.members)
        found.update(line_members([*place_lines(material), *far_lines(material)]))
        for _, lines in year_lines(material):
            found.update(line_members(lines))
    return frozenset(found)
