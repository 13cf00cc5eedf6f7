"""What reports that stand beside each other differ in, and what of it nobody knows: 地区不同, 报告一未注明地区."""

from collections.abc import Sequence

from fiscal_desk.comparison.facts.periods import year_of
from fiscal_desk.comparison.facts.places import place_name
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.words.filling import phrases, said, where_apart
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.vocabulary.periods import period_word


def when_apart(material: Material) -> str:
    """Return 年份 where every report is of a whole year, or the same part, of its own; else 期间."""
    words = phrases().where
    periods = [material.report(index).card.period or "" for index in range(material.total)]
    years = [year_of(period) for period in periods]
    whole_years = None not in years and len(set(years)) == len(years)
    return words.years if whole_years and len({period[4:] for period in periods}) == 1 else words.periods


def heading_apart(material: Material, reports: Sequence[int], *, periods: bool = False) -> str:
    """Return the heading of a table with the numbers of some reports; `periods`: they are of several, too."""
    words, parts = phrases().headings, {"where": where_apart(material), "when": when_apart(material)}
    if len(_known(material, reports)) > 1 or all(material.report(index).card.place for index in reports):
        return said(words.far if periods else words.places, **parts)
    return said(words.far_unplaced if periods else words.unplaced, **parts)


def note_apart(material: Material, reports: Sequence[int], *, periods: bool = False, targets: bool = False) -> str:
    """Return why the numbers of some reports are not subtracted: what differs, or that a place is not known."""
    words, where = phrases().beside, where_apart(material)
    unplaced = [index for index in reports if not material.report(index).card.place]
    unknown = said(words.unplaced, reports="、".join(map(short_name, unplaced)), where=where) if unplaced else ""
    when = {"when": when_apart(material), "spans": _spans(material, reports)}
    if unplaced and len(_known(material, reports)) < 2:
        return said(words.note, cause=unknown + (said(words.unplaced_far, **when) if periods else ""))
    cause = said(words.far, where=where, **when) if periods else said(words.places, where=where)
    return said(words.targets if targets else words.note, cause=cause) + (f"{unknown}。" if unknown else "")


def _known(material: Material, reports: Sequence[int]) -> set[str]:
    return {place_name(place) for index in reports if (place := material.report(index).card.place)}


def _spans(material: Material, reports: Sequence[int]) -> str:
    """Return （上半年与全年） where the reports are of parts of one and the same year."""
    words = phrases().where
    periods = list(dict.fromkeys(material.report(index).card.period or "" for index in reports))
    years = {year_of(period) for period in periods}
    if len(years) > 1 or None in years or len(periods) < 2:
        return ""
    year = period_word(str(next(iter(years))))
    spans = [period_word(period).removeprefix(year) or words.whole_year for period in sorted(periods, key=len)[::-1]]
    return said(words.spans, spans=words.and_.join(spans))
