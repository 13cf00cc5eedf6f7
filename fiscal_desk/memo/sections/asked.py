"""What must be asked, and whom: the reports' issuers, one sentence for each."""

from collections.abc import Sequence

from fiscal_desk.memo.findings.faults import Fault
from fiscal_desk.memo.findings.missed import missed
from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Paragraph, paragraph
from fiscal_desk.memo.words.counting import listed
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.names import short_name

#: So many names stand in one sentence.
_MOST = 4


def compose(material: Material, faults: Sequence[Fault]) -> list[Paragraph]:
    """Return a paragraph of questions, with what nobody looked at yet at its end."""
    words = phrases().asked
    asked = _faults(material, faults)
    if count := len(missed(material)):
        asked.append(said(words.missed, count=count))
    unplaced = [index for index in range(material.total) if not material.report(index).card.place]
    if unplaced and material.total > 1:
        asked.append(said(words.unplaced, reports="、".join(map(short_name, unplaced))))
    found = "".join([*asked, _doubtful(material)])
    return [paragraph(found or words.nothing)]


def _faults(material: Material, faults: Sequence[Fault]) -> list[str]:
    groups: dict[tuple[str, bool], list[str]] = {}
    for fault in faults:
        groups.setdefault((_who(material, fault), fault.between), []).append(fault.what)
    words = phrases().asked
    return [
        said(words.conflict if between else words.check, who=who, items=listed(names, _MOST) + _count(names))
        for (who, between), names in groups.items()
    ]


def _count(names: Sequence[str]) -> str:
    unique = len(set(names))
    return f"{unique}项" if unique > _MOST else ""


def _who(material: Material, fault: Fault) -> str:
    """The issuers as the reports name them, else the reports."""
    return "、".join(dict.fromkeys(material.report(index).card.issuer or short_name(index) for index in fault.reports))


def _doubtful(material: Material) -> str:
    """Figures that were read with little confidence and that nobody confirmed or put right."""
    words = phrases().asked
    count, cited = len(material.doubtful), len(material.doubtful_cited)
    if not count:
        return ""
    if not cited:
        return said(words.doubtful_uncited, count=count)
    return said(words.doubtful, count=count, cited=cited, annex=material.annex(Annex.DOUBTFUL))
