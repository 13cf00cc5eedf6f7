"""四、主要指标对比: by family, first what agrees, then what is compatible, differs, or stands beside each other."""

from collections.abc import Sequence

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import Row
from fiscal_desk.figures.model import Stance
from fiscal_desk.memo.material import Annex, Claim, Material, Standing, alike
from fiscal_desk.memo.model import Block, Heading, Paragraph, paragraph
from fiscal_desk.memo.words.counting import listed
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import agreement, compatibility, disagreement
from fiscal_desk.memo.words.wording import subject
from fiscal_desk.vocabulary.words import word_of

#: A family with more sentences of one kind than this goes on in the table of indicators.
_MOST = 12
#: So many indicators that only one report states are named.
_MOST_NAMES = 5
_MOST_NAMES_OF_MANY = 3
_NAMED_REPORTS = 4


def compose(material: Material) -> list[Block]:
    """Return a heading for each family that has rows, with its sentences."""
    blocks: list[Block] = []
    for family in Family:
        claims = [each for each in material.claims if each.row.family is family and each.row.stance is not Stance.RULE]
        if said := _family(material, claims):
            blocks.extend([Heading(2, word_of(family)), *said])
    return [Heading(1, "主要指标对比"), *blocks] if blocks else []


def _family(material: Material, claims: Sequence[Claim]) -> list[Paragraph]:
    def of(standing: Standing) -> list[Claim]:
        return [claim for claim in claims if claim.standing is standing]

    said = [
        _limited(material, [agreement(material, group) for group in alike(of(Standing.AGREE))], "表述一致"),
        _limited(material, [compatibility(material, claim) for claim in of(Standing.COMPATIBLE)], "相容"),
        [disagreement(material, claim) for claim in of(Standing.CONFLICT)],
        _alone(material, of(Standing.ALONE)),
    ]
    return [each for kind in said for each in kind]


def _limited(material: Material, sentences: list[Paragraph], word: str) -> list[Paragraph]:
    if len(sentences) <= _MOST:
        return sentences
    rest = len(sentences) - _MOST
    return [*sentences[:_MOST], paragraph(f"其余{word}的指标{rest}组，见{material.annex(Annex.INDICATORS)}。")]


def _alone(material: Material, claims: Sequence[Claim]) -> list[Paragraph]:
    """仅报告一载明的有…等12项；仅报告二载明的有…。 Known indicators are named first; of many reports none are."""
    if claims and material.total > _NAMED_REPORTS:
        table = material.annex(Annex.INDICATORS)
        where = f"，已列入指标目录的见{table}" if material.one_sided and table else ""
        return [paragraph(f"另有仅一份报告载明的{len(claims)}项{where}。")]
    by_report: dict[int, list[Row]] = {}
    for claim in claims:
        by_report.setdefault(claim.reports[0], []).append(claim.row)
    most = _MOST_NAMES if material.total <= 2 else _MOST_NAMES_OF_MANY
    said = []
    for index, own in sorted(by_report.items()):
        names = list(dict.fromkeys(subject(row) for row in sorted(own, key=lambda row: row.canonical is None)))
        count = f"{len(names)}项" if len(names) > most else ""
        said.append(f"仅{short_name(index)}载明的有{listed(names, most)}{count}")
    return [paragraph("；".join(said) + "。")] if said else []
