"""Lays reports beside each other: a pure function from readings to a comparison."""

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.checks.checking import all_checks
from fiscal_desk.comparison.checks.own import OwnCheck, followed
from fiscal_desk.comparison.facts.arranging import Arrangement, told
from fiscal_desk.comparison.facts.facts import Fact, facts_of
from fiscal_desk.comparison.facts.printed import ABOUT, ABOUT_RATE
from fiscal_desk.comparison.model import Compared, Comparison, Member, Pair
from fiscal_desk.comparison.promises.promises import promises_of
from fiscal_desk.comparison.rows.apart import apart_pairs
from fiscal_desk.comparison.rows.copies import copies, marked
from fiscal_desk.comparison.rows.matching import grouped
from fiscal_desk.comparison.rows.pairing import pairs_of
from fiscal_desk.comparison.rows.roundings import told_once
from fiscal_desk.comparison.rows.rows import Group, ordered, row_of
from fiscal_desk.comparison.rows.splitting import split
from fiscal_desk.figures.model import Stance


class ComparisonSettings(msgspec.Struct, frozen=True):
    """What the user may set.

    `about`, `about_rate`: how far 约 and 左右 reach, as a share of the value and in 个百分点 of a rate. `arrangement`:
    rows joined, parted, renamed.
    `own_checks`: checks of the user's own. `slack`: so many units of its last printed digit more each number of a check
    may be off as 尾差; None is one where there are several, else none.
    """

    about: Decimal = ABOUT
    about_rate: Decimal = ABOUT_RATE
    arrangement: Arrangement = Arrangement()
    own_checks: tuple[OwnCheck, ...] = ()
    slack: int | None = None


def facts_under(settings: ComparisonSettings, items: Sequence[Compared], catalogue: Catalogue) -> list[list[Fact]]:
    """Return what every figure of each report is about, as the user's settings have it."""
    return facts_of(
        items,
        catalogue,
        about=settings.about,
        about_rate=settings.about_rate,
        arrangement=settings.arrangement,
        slack=settings.slack,
    )


def facts_by_member(
    items: Sequence[Compared], catalogue: Catalogue, settings: ComparisonSettings | None = None
) -> dict[Member, Fact]:
    """Return what every figure of the reports is about, by report index and figure id."""
    settings = settings or ComparisonSettings()
    found = facts_under(settings, items, catalogue)
    return {fact.member: fact for report in found for fact in report}


def compare(items: Sequence[Compared], catalogue: Catalogue, settings: ComparisonSettings | None = None) -> Comparison:
    """Compare reports: rows of the table, verdicts on pairs, checks inside and across reports, promises and results.

    One report alone gives its rows and checks. Thresholds and definitions that only one report states make no row.
    """
    settings = settings or ComparisonSettings()
    facts = facts_under(settings, items, catalogue)
    groups = grouped(facts, settings.arrangement.parted)
    rows, pairs = [], list[Pair]()
    for whole in groups:
        for said, group in split(whole):
            kept, rounded = told_once(group)
            found = list(pairs_of(kept))
            pairs.extend(found)
            if found or group[0].key.stance is not Stance.RULE:
                rows.append(
                    row_of(Group(kept, rounded, said), found, len(items), catalogue, settings.arrangement.names)
                )
    pairs.extend(apart_pairs(facts, groups))
    pairs = marked(pairs, copies(items))
    own = [followed(check, settings.arrangement.followed) for check in settings.own_checks]
    checks, derived = all_checks(items, facts, own)
    return Comparison(
        items=tuple(items),
        rows=tuple(ordered(rows, catalogue)),
        pairs=tuple(sorted(pairs, key=lambda pair: (pair.a_report, pair.b_report, pair.a.start, pair.b.start))),
        checks=tuple(checks),
        derived=tuple(derived),
        promises=tuple(promises_of(items, facts, catalogue)),
        arranged=told(
            settings.arrangement,
            (fact.figure for report in facts for fact in report),
            lambda concept: catalogue.indicators[concept].name if concept in catalogue.indicators else "",
        ),
    )
