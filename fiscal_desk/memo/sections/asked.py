"""What must be asked, and whom: the reports' issuers, one sentence for each."""

from collections.abc import Sequence

from fiscal_desk.comparison.words.check_titles import BUDGETS, planned_word
from fiscal_desk.figures.model import Measure
from fiscal_desk.memo.findings.faults import Fault
from fiscal_desk.memo.findings.missed import missed
from fiscal_desk.memo.findings.unfinished import short_of, unfinished
from fiscal_desk.memo.material import FEW_DOUBTFUL, Annex, Material
from fiscal_desk.memo.model import Paragraph
from fiscal_desk.memo.quotations.quoting import place_in
from fiscal_desk.memo.words.counting import listed
from fiscal_desk.memo.words.filling import filled, phrases, said
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import ledger_of
from fiscal_desk.memo.words.stated import stated
from fiscal_desk.memo.words.told import together, told
from fiscal_desk.memo.words.wording import measured, said_once
from fiscal_desk.vocabulary.periods import period_word

#: So many names stand in one sentence.
_MOST = 4


def compose(material: Material, faults: Sequence[Fault]) -> list[Paragraph]:
    """Return a paragraph of questions, with what nobody looked at yet at its end; what is settled is not asked."""
    words = phrases().asked
    asked = _faults(material, [fault for fault in faults if fault.finding.is_open])
    targets = [each.finding for each in missed(material) if each.finding.is_open]
    # Nearly all that is spent stays below its budget: that is told, and nobody is asked about it.
    came_in = [each for each in unfinished(material) if each.side == phrases().words.revenue]
    budgets = [each.finding for each in came_in if each.finding.is_open]
    if targets or budgets:
        members = [member for each in (*targets, *budgets) for member in each.members]
        template = short_of(material, words.missed, words.unfinished, words.missed_both)
        asked.append(told(said(template, count=len(targets) + len(budgets)), "asked.missed", (), members))
    unplaced = [index for index in range(material.total) if not material.report(index).card.place]
    if unplaced and material.total > 1:
        made = said(words.unplaced, reports="、".join(map(short_name, unplaced)))
        asked.append(told(made, "asked.unplaced"))
    asked += _doubtful(material)
    return [together(asked or [told(words.nothing, "asked.nothing")])]


def _faults(material: Material, faults: Sequence[Fault]) -> list[Paragraph]:
    groups: dict[tuple[str, bool], list[Fault]] = {}
    for fault in faults:
        groups.setdefault((_who(material, fault), fault.between), []).append(fault)
    words = phrases().asked
    sentences = []
    for (who, between), group in groups.items():
        names = [fault.what for fault in group]
        made = said(words.conflict if between else words.check, who=who, items=listed(names, _MOST) + _count(names))
        members = [member for fault in group for member in fault.finding.members]
        about = ("between" if between else "within", who)
        sentences.append(told(made, "asked.faults", about, members, [fault.finding.id for fault in group]))
    return sentences


def _count(names: Sequence[str]) -> str:
    unique = len(set(names))
    return f"{unique}项" if unique > _MOST else ""


def _who(material: Material, fault: Fault) -> str:
    """The issuers as the reports name them, else the reports."""
    known = dict.fromkeys(issuer for index in fault.reports if (issuer := material.report(index).card.issuer))
    # A report checks nothing itself: where it names no issuer, whoever made it is asked.
    unknown = [short_name(index) for index in fault.reports if not material.report(index).card.issuer]
    return "、".join([*known, *([said(phrases().asked.who, report="、".join(unknown))] if unknown else [])])


def _doubtful(material: Material) -> list[Paragraph]:
    """Figures that were read with little confidence and that nobody confirmed or put right."""
    words = phrases().asked
    count, cited = len(material.doubtful), len(material.doubtful_cited)
    if not count:
        return []
    if not cited:
        return [told(said(words.doubtful_uncited, count=count), "asked.doubtful")]
    members = [(report, figure.id) for report, figure in material.doubtful_cited]
    if cited <= FEW_DOUBTFUL:
        few = words.doubtful_few if cited < count else words.doubtful_few_all
        made = filled(few, count=count, cited=cited, items="；".join(_named(material)))
    elif (annex := material.reference(Annex.DOUBTFUL)).text:
        made = filled(words.doubtful if cited < count else words.doubtful_all, count=count, cited=cited, annex=annex)
    else:
        made = filled(words.doubtful_unlisted, count=count, cited=cited)
    return [told(made, "asked.doubtful", (), members)]


def _named(material: Material) -> list[str]:
    """The doubtful figures by place and period: 报告四第17段的2025年出口增长4.5%、支出下降5%."""
    groups: dict[tuple[str, str], list[str]] = {}
    last = ""
    for report, figure in material.doubtful_cited:
        printed = stated(material, report, figure)
        name = said_once(measured(figure.indicator.strip(), figure.measure), [printed])
        name += ledger_of(material, (report, figure.id))
        kind = material.report(report).card.kind
        if figure.measure is Measure.LEVEL and kind in BUDGETS:
            name += planned_word(figure, kind)
        scope = "" if name.startswith(figure.scope or "") else figure.scope or ""
        place = short_name(report) + place_in(material.report(report), figure.start)
        period = period_word(figure.period) if figure.period else ""
        known = groups.setdefault((place, period), [])
        known.append(printed if known and last == scope + name else scope + name + printed)
        last = scope + name
    item = phrases().asked.doubtful_item
    return [said(item, place=place, names=period + "、".join(names)) for (place, period), names in groups.items()]
