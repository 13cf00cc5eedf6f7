"""What disagrees: conflicts between reports and checks that a report does not meet, one finding a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from fiscal_desk.comparison.model import Check, CheckVerdict, Member
from fiscal_desk.memo.material import Annex, Claim, Material, Standing
from fiscal_desk.memo.model import Paragraph, Run
from fiscal_desk.memo.words.filling import computed, filled, phrases, said
from fiscal_desk.memo.words.formulas import difference, is_repeated, rule, working
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import check_name, claim_name, gap, values_of

UNCONFIRMED = (CheckVerdict.FAILS, CheckVerdict.UNVERIFIED)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not agree: its sentence, what it is on, which reports are to look at it, its figures."""

    sentence: Paragraph
    what: str
    reports: tuple[int, ...]
    members: tuple[Member, ...]
    between: bool  # reports differ from each other; else one report from itself


def faults(material: Material) -> list[Fault]:
    """Return all faults: conflicts first, the widest of them in front, then checks that fail, then unverified ones."""
    conflicts = sorted(material.claims_of(Standing.CONFLICT), key=lambda claim: -_width(claim))
    checks = [check for verdict in UNCONFIRMED for check in material.comparison.checks if check.verdict is verdict]
    return [
        *(_conflict(material, claim) for claim in conflicts),
        *(_check(material, group) for group in same_faults(checks)),
    ]


def same_faults(checks: Sequence[Check]) -> list[list[Check]]:
    """Group checks that say the same of one name: at two scopes it is one fault."""
    groups: dict[tuple[object, ...], list[Check]] = {}
    for check in checks:
        key = (check.report, check.title, check.stated, check.computed, check.verdict)
        groups.setdefault(key, []).append(check)
    return list(groups.values())


def _width(claim: Claim) -> Decimal:
    """How far apart the numbers of a conflict lie, as a share of the larger one."""
    wide = Decimal(0)
    for pair in claim.pairs:
        a, b = pair.a.value, pair.b.value
        if a is not None and b is not None and (size := max(abs(a), abs(b))):
            wide = max(wide, abs(a - b) / size)
    return wide


def _conflict(material: Material, claim: Claim) -> Fault:
    name = claim_name(material, claim)
    sentence = filled(
        phrases().faults.conflict,
        what=name,
        said=values_of(material, claim),
        gap=gap(claim.row),
        see=material.see(claim.members),
    )
    return Fault(sentence, name, claim.reports, tuple(claim.members), between=True)


def _check(material: Material, group: Sequence[Check]) -> Fault:
    check = group[0]
    words = phrases().faults
    name = check_name(material, group)
    members = tuple(dict.fromkeys(member for each in group for member in each.members))
    parts: dict[str, str | Run | list[str | Run]] = {
        "report": short_name(check.report),
        "what": name,
        "stated": check.stated,
        "working": working(check.formula),
        "computed": computed(check.computed),
        "rule": rule(check) if check.subject else "",
        "gap": _gap(check),
        "note": f"（{check.note.rstrip('。')}）" if check.note else "",
        "see": material.see(members) or where(material, check),
    }
    if not check.computed:
        parts["note"] = check.note.rstrip("。")
        template = words.remark
    elif is_repeated(check):
        parts |= {"first": check.computed, "second": check.stated}
        template = words.repeated
    elif not check.stated:
        template = words.unstated
    else:
        template = words.fails if check.verdict is CheckVerdict.FAILS else words.unverified
    return Fault(filled(template, **parts), name, (check.report,), members, between=False)


def where(material: Material, check: Check) -> str:
    """Return （见附件2第3项）, empty where no attachment lists the check."""
    annex = material.annex(Annex.CHECKS)
    if not annex or check not in material.listed_checks:
        return ""
    return f"（见{annex}第{material.listed_checks.index(check) + 1}项）"


def _gap(check: Check) -> list[str | Run]:
    size = difference(check.stated, check.computed).lstrip("−")
    if size in ("", "0"):
        return []
    before, _, after = said(phrases().faults.gap, value="\0").partition("\0")
    return [before, computed(size), after]
