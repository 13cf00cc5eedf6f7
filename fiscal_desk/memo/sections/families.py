"""四、主要指标对比: by family, first what agrees, then what is compatible, differs, or stands beside each other."""

from collections.abc import Sequence

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import Row
from fiscal_desk.comparison.titles import family_word
from fiscal_desk.figures.model import Stance
from fiscal_desk.memo.counting import listed
from fiscal_desk.memo.material import Annex, Material, Standing, alike, holders_of
from fiscal_desk.memo.model import Block, Heading, Paragraph, paragraph
from fiscal_desk.memo.names import short_name
from fiscal_desk.memo.prose import agreement, compatibility, disagreement, side_by_side
from fiscal_desk.memo.wording import subject

#: A family with more sentences of one kind than this goes on in the table of indicators.
_MOST = 12
#: So many indicators that only one report states are named.
_MOST_NAMES = 5


def compose(material: Material) -> list[Block]:
    """Return a heading for each family that has rows, with its sentences."""
    blocks: list[Block] = []
    for family in Family:
        rows = [row for row in material.comparison.rows if row.family is family and row.stance is not Stance.RULE]
        if said := _family(material, rows):
            blocks.extend([Heading(2, family_word(family)), *said])
    return [Heading(1, "主要指标对比"), *blocks] if blocks else []


def _family(material: Material, rows: Sequence[Row]) -> list[Paragraph]:
    def of(standing: Standing) -> list[Row]:
        return [row for row in rows if material.standings[row.id] is standing]

    said = [
        _limited(material, [agreement(material, group) for group in alike(of(Standing.AGREE))], "表述一致"),
        _limited(material, [compatibility(material, row) for row in of(Standing.COMPATIBLE)], "相容"),
        [disagreement(material, row) for row in of(Standing.CONFLICT)],
        _limited(material, [side_by_side(material, group) for group in alike(of(Standing.BESIDE))], "并列列示"),
    ]
    found = [each for kind in said for each in kind]
    alone = _alone(of(Standing.ALONE))
    return [*found, alone] if alone is not None else found


def _limited(material: Material, sentences: list[Paragraph], word: str) -> list[Paragraph]:
    if len(sentences) <= _MOST:
        return sentences
    rest = len(sentences) - _MOST
    return [*sentences[:_MOST], paragraph(f"其余{word}的指标{rest}组，见{material.annex(Annex.INDICATORS)}。")]


def _alone(rows: Sequence[Row]) -> Paragraph | None:
    """仅报告一载明的有…等12项；仅报告二载明的有…。 Known indicators are named first."""
    by_report: dict[int, list[Row]] = {}
    for row in rows:
        by_report.setdefault(holders_of(row)[0], []).append(row)
    if not by_report:
        return None
    said = []
    for index, own in sorted(by_report.items()):
        names = list(dict.fromkeys(subject(row) for row in sorted(own, key=lambda row: row.canonical is None)))
        count = f"{len(names)}项" if len(names) > _MOST_NAMES else ""
        said.append(f"仅{short_name(index)}载明的有{listed(names, _MOST_NAMES)}{count}")
    return paragraph("；".join(said) + "。")
