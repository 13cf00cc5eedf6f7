"""三、指标对比: a paragraph for each family; what the same reports agree on is one sentence."""

from collections.abc import Sequence

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import Row, Verdict
from fiscal_desk.figures.model import Stance
from fiscal_desk.memo.findings.cited import MOST_OF_A_FAMILY
from fiscal_desk.memo.material import Claim, Material, Standing
from fiscal_desk.memo.model import Block, Face, Heading, Paragraph, Run
from fiscal_desk.memo.sections import beside, incomparable
from fiscal_desk.memo.words.counting import listed
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import agreement, compatibility, otherwise, row_subject, same_words
from fiscal_desk.memo.words.told import together, told
from fiscal_desk.vocabulary.words import word_of

#: So many indicators that only one report states are named.
_MOST_NAMES = 5
_MOST_NAMES_OF_MANY = 3
_NAMED_REPORTS = 4


def compose(material: Material) -> list[Block]:
    """Return a paragraph for each family that has something to say, then the tables of places and years."""
    if material.brief:
        return []
    blocks: list[Block] = []
    for family in Family:
        claims = [each for each in material.claims if each.row.family is family and each.row.stance is not Stance.RULE]
        if found := _family(material, claims):
            name = Paragraph((Run(f"{word_of(family)}。", Face.STRONG),))
            blocks.append(together([name, *found]))
    if blocks:
        blocks.insert(0, Heading(2, phrases().headings.together, id="families.together"))
    blocks.extend(beside.compose(material))
    if apart := incomparable.compose(material):
        blocks.extend([Heading(2, phrases().headings.incomparable, id="families.incomparable"), *apart])
    return [Heading(1, phrases().headings.families, id="families"), *blocks] if blocks else []


def _family(material: Material, claims: Sequence[Claim]) -> list[Paragraph]:
    def of(standing: Standing) -> list[Claim]:
        return [claim for claim in claims if claim.standing is standing]

    return [
        *_agreeing(material, of(Standing.AGREE)),
        *_limited(material, of(Standing.COMPATIBLE), word_of(Verdict.COMPATIBLE)),
        *(_alone(material, of(Standing.ALONE)) if material.full else []),
    ]


def _agreeing(material: Material, claims: Sequence[Claim]) -> list[Paragraph]:
    """What the same reports state in the same words of one period is one sentence."""
    most = len(claims) if material.full else MOST_OF_A_FAMILY
    groups: dict[tuple[object, ...], list[Claim]] = {}
    worded = [claim for claim in claims[:most] if not same_words(claim)]
    for claim in claims[:most]:
        if claim not in worded:
            groups.setdefault((claim.reports, claim.row.period, claim.row.stance), []).append(claim)
    found = [agreement(material, group) for group in groups.values()]
    found += [otherwise(material, claim) for claim in worded]
    return found + _rest(claims[most:], phrases().counts.agree)


def _limited(material: Material, claims: Sequence[Claim], word: str) -> list[Paragraph]:
    most = len(claims) if material.full else MOST_OF_A_FAMILY
    return [compatibility(material, claim) for claim in claims[:most]] + _rest(claims[most:], word)


def _rest(left: Sequence[Claim], word: str) -> list[Paragraph]:
    if not left:
        return []
    made = said(phrases().families.rest, word=word, count=len(left))
    members = [member for claim in left for member in claim.members]
    return [told(made, "families.rest", (left[0].row.family, word), members)]


def _alone(material: Material, claims: Sequence[Claim]) -> list[Paragraph]:
    """仅报告一载明的有…等12项。 Known indicators are named first; of many reports none are."""
    words = phrases().families
    if claims and material.total > _NAMED_REPORTS:
        return [told(said(words.alone_many, count=len(claims)), "families.alone", (claims[0].row.family,))]
    by_report: dict[int, list[Row]] = {}
    for claim in claims:
        by_report.setdefault(claim.reports[0], []).append(claim.row)
    most = _MOST_NAMES if material.total <= 2 else _MOST_NAMES_OF_MANY
    found = []
    for index, own in sorted(by_report.items()):
        names = list(
            dict.fromkeys(row_subject(material, row) for row in sorted(own, key=lambda row: row.canonical is None))
        )
        count = f"{len(names)}项" if len(names) > most else ""
        made = said(words.alone, report=short_name(index), items=listed(names, most), count=count)
        members = [(index, figure.id) for row in own for figure in row.cells[index]]
        found.append(told(made, "families.alone", (own[0].family, material.print_of(index)), members))
    return found
