"""What is not compared: what several reports state, but not about the same thing; one sentence a reason."""

from collections.abc import Sequence

from fiscal_desk.comparison.model import Member, Obstacle, Pair, Verdict
from fiscal_desk.figures.as_printed import is_hidden
from fiscal_desk.memo.findings.beside import far_lines, line_members, place_lines, year_lines
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Paragraph
from fiscal_desk.memo.words.counting import listed
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.told import told
from fiscal_desk.memo.words.wording import measured

#: Nobody would compare what is of other places and times; the definitions say so once for all.
_ELSEWHERE = (Obstacle.PLACE, Obstacle.YEAR, Obstacle.PERIOD)
#: So many are named of one reason; in full all.
_MOST = 5


def compose(material: Material) -> list[Paragraph]:
    """Return a sentence for each reason; what stands in the small tables is left out."""
    beside = set(line_members([*place_lines(material), *far_lines(material)]))
    shown = {line.row.canonical for _, lines in year_lines(material) for line in lines}
    groups: dict[str, list[Pair]] = {}
    for pair in material.comparison.pairs:
        if pair.verdict is not Verdict.INCOMPARABLE or beside.issuperset(_members(pair)):
            continue
        told = pair.a.masked or pair.b.masked or pair.obstacle in _ELSEWHERE
        if told and not material.full:
            continue  # what is hidden stands among the definitions, the rest in the two tables and in the spreadsheet
        if pair.a.period == pair.b.period or pair.a.canonical not in shown:
            groups.setdefault(_reason(pair), []).append(pair)
    return [_sentence(material, reason, pairs) for reason, pairs in groups.items()]


def _sentence(material: Material, reason: str, pairs: Sequence[Pair]) -> Paragraph:
    names = list(dict.fromkeys(_name(pair) for pair in pairs))
    most = len(names) if material.full else _MOST
    count = f"{len(names)}项" if len(names) > 1 else ""
    made = said(phrases().beside.incomparable, names=listed(names, most), count=count, reason=reason)
    members = [member for pair in pairs for member in ((pair.a_report, pair.a.id), (pair.b_report, pair.b.id))]
    return told(made, "families.incomparable", (reason,), members)


def _reason(pair: Pair) -> str:
    """Why, without advice to the user of the window."""
    words = phrases().beside
    if is_hidden(pair.a) or is_hidden(pair.b):
        return words.masked
    return pair.reason.rstrip("。").removesuffix("，数值并列而不相减").removesuffix("，请在报告信息中填写")


def _members(pair: Pair) -> set[Member]:
    return {(pair.a_report, pair.a.id), (pair.b_report, pair.b.id)}


def _name(pair: Pair) -> str:
    return measured(min((pair.a.indicator, pair.b.indicator), key=len), pair.a.measure)
