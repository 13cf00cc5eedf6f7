"""What disagrees: conflicts between reports and checks that a report does not meet, one finding a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from fiscal_desk.case.state.memo_words import Judgement
from fiscal_desk.comparison.model import Check, CheckVerdict, Member, Row
from fiscal_desk.memo.findings.finding import Finding, FindingKind, finding, in_order, judged, state_of
from fiscal_desk.memo.material import Annex, Claim, Material, Standing
from fiscal_desk.memo.model import Paragraph, Run
from fiscal_desk.memo.quotations.sums import summed
from fiscal_desk.memo.words.counting import listed
from fiscal_desk.memo.words.filling import Part, computed, filled, phrases, said
from fiscal_desk.memo.words.formulas import difference, growths, is_repeated, relation, rule, spread, working
from fiscal_desk.memo.words.marks.signs import in_full_width
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import check_name, claim_name, claim_subject, gap, named_terms, values_of
from fiscal_desk.memo.words.stated import stated
from fiscal_desk.memo.words.told import id_of, told
from fiscal_desk.memo.words.wording import said_once

UNCONFIRMED = (CheckVerdict.FAILS, CheckVerdict.UNVERIFIED)
_NOBODY = Judgement()
#: So many numbers of a remark are told.
_MOST_NUMBERS = 4


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not agree: its sentence, what it is on, which reports are to look at it."""

    finding: Finding
    sentence: Paragraph
    what: str
    reports: tuple[int, ...]
    between: bool  # reports differ from each other; else one report from itself


def faults(material: Material) -> list[Fault]:
    """Return all faults in the user's order, those that are left out among them.

    Without it, conflicts come first, then checks that fail, then unverified ones; of each the widest in front.
    """
    conflicts = sorted(material.claims_of(Standing.CONFLICT), key=lambda claim: -_width(claim))
    checks = sorted(
        (check for check in material.comparison.checks if check.verdict in UNCONFIRMED),
        key=lambda check: (UNCONFIRMED.index(check.verdict), -spread(check.stated, check.computed)),
    )
    found = [
        *(_conflict(material, claim) for claim in conflicts),
        *(_check(material, group) for group in same_faults(material, checks)),
    ]
    return in_order(material, found, lambda fault: fault.finding)


def same_faults(material: Material, checks: Sequence[Check]) -> list[list[Check]]:
    """Group checks that say the same of one name: at two scopes, or in two copies of a report, it is one fault."""
    groups: dict[tuple[object, ...], list[Check]] = {}
    for check in checks:
        key = (material.first_of(check.report), check.title, check.stated, check.computed, check.verdict)
        groups.setdefault(key, []).append(check)
    return list(groups.values())


def row_findings(material: Material, row: Row) -> list[Finding]:
    """Return what a row has of conflicts, without looking at other rows."""
    claims = [claim for claim in material.claims_in(row) if claim.standing is Standing.CONFLICT]
    return [_conflict_finding(material, claim) for claim in claims]


def check_findings(material: Material, check: Check) -> list[Finding]:
    """Return the finding that a check is part of, none where the check is no fault."""
    if check.verdict not in UNCONFIRMED:
        return []
    alike = [each for each in material.comparison.checks if each.verdict is check.verdict]
    return [_check_finding(material, group) for group in same_faults(material, alike) if check in group]


def conflict_id(material: Material, claim: Claim) -> str:
    """Return the id of a conflict: of its row, and of the place that the reports are about."""
    return id_of(FindingKind.CONFLICT, (claim.row.id, material.report(claim.reports[0]).card.place))


def check_id(material: Material, check: Check) -> str:
    """Return the id of a check: of its report, of what must add up, and of the figures in it."""
    members = (f"{material.print_of(report)}#{figure}" for report, figure in check.members)
    return id_of(FindingKind.CHECK, (material.print_of(check.report), check.identity, check.title, *members))


def _width(claim: Claim) -> Decimal:
    """How far apart the numbers of a conflict lie, as a share of the larger one."""
    wide = Decimal(0)
    for pair in claim.pairs:
        a, b = pair.a.value, pair.b.value
        if a is not None and b is not None and (size := max(abs(a), abs(b))):
            wide = max(wide, abs(a - b) / size)
    return wide


def _conflict(material: Material, claim: Claim) -> Fault:
    found = _conflict_finding(material, claim)
    made = _conflict_sentence(material, claim, found.judgement, material.see(claim.members))
    sentence = told(made, f"faults.{found.id}", (), claim.members, (found.id,))
    return Fault(found, sentence, claim_name(material, claim), claim.reports, between=True)


def _conflict_finding(material: Material, claim: Claim) -> Finding:
    says = _conflict_sentence(material, claim, _NOBODY, Run("")).text
    return finding(material, FindingKind.CONFLICT, conflict_id(material, claim), says, claim.members)


def _conflict_sentence(material: Material, claim: Claim, word: Judgement, see: Run) -> Paragraph:
    return filled(
        phrases().faults.conflict,
        what=claim_subject(material, claim),
        said=values_of(material, claim),
        gap=gap(claim.row),
        judged=judged(word),
        see=see,
    )


def _check(material: Material, group: Sequence[Check]) -> Fault:
    check = group[0]
    name = check_name(material, group)
    found = _check_finding(material, group)
    made = _sentence(material, group, name, found.judgement, _see(material, check, found.members))
    sentence = told(made, f"faults.{found.id}", (), found.members, (found.id,))
    return Fault(found, sentence, name, tuple(dict.fromkeys(each.report for each in group)), between=False)


def _check_finding(material: Material, group: Sequence[Check]) -> Finding:
    members = tuple(dict.fromkeys(member for each in group for member in each.members))
    says = _sentence(material, group, check_name(material, group), _NOBODY, Run("")).text
    return finding(material, FindingKind.CHECK, check_id(material, group[0]), says, members)


def _sentence(material: Material, group: Sequence[Check], name: str, word: Judgement, see: Run) -> Paragraph:
    words, check = phrases().faults, group[0]
    stated, reckoned = growths(name, check.stated, check.computed)
    parts: dict[str, Part] = {
        "report": "、".join(dict.fromkeys(short_name(each.report) for each in group)),
        "what": said_once(name, (stated, reckoned)),
        "stated": stated,
        "working": named_terms(material, check) or working(check.formula),
        "computed": computed(reckoned),
        "rule": rule(check) if check.subject else "",
        "gap": _gap(check),
        "note": f"；{check.note.rstrip('。')}" if check.note else "",
        "relation": relation(check),
        "state": state_of(word),
        "judged": judged(word),
        "see": see,
    }
    if not check.computed:
        parts |= {"note": check.note.rstrip("。"), "numbers": _numbers(material, check)}
        template = words.remark
    elif is_repeated(check):
        parts |= {"first": check.computed, "second": check.stated}
        template = words.repeated
    elif not check.stated:
        template = words.unstated
    elif relation(check) and working(check.formula) == check.computed:
        template = words.equal
    else:
        template = words.fails if check.verdict is CheckVerdict.FAILS else words.unverified
    return filled(template, **parts)


def _numbers(material: Material, check: Check) -> str:
    """Return what a remark is about with what is printed of it: 到期利息约14亿元，一般公共预算收入8亿元."""
    told_of = [
        in_full_width(figure.indicator.strip()) + stated(material, member[0], figure)
        for member in check.members
        if (figure := material.figure(member)) is not None
    ]
    return listed(told_of, _MOST_NUMBERS, "，") + (f"{len(told_of)}项" if len(told_of) > _MOST_NUMBERS else "")


def _see(material: Material, check: Check, members: Sequence[Member]) -> Run:
    """Where the excerpts are, and the terms of a long sum, which are none; else where the check is listed."""
    see, at = material.see(members), where(material, check)
    if not see.text or not at.text or not summed(check):
        return see if see.text else at
    return Run(f"{see.text[:-1]}，各分项{at.text[1:]}", refers=(*see.refers, *at.refers))


def where(material: Material, check: Check) -> Run:
    """Return （见附件2第3项）, without text where no attachment lists the check."""
    annex = material.annex(Annex.CHECKS)
    if not annex or check not in material.listed_checks:
        return Run("")
    number = material.listed_checks.index(check) + 1
    return Run(f"（见{annex}第{number}项）", refers=(f"check:{number}",))


def _gap(check: Check) -> list[str | Run]:
    size = difference(check.stated, check.computed).lstrip("−")
    if size in ("", "0"):
        return []
    before, _, after = said(phrases().faults.gap, value="\0").partition("\0")
    return [before, computed(size), after]
