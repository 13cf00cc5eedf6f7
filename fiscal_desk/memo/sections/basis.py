"""二、口径说明: places, periods, ledgers, scopes, units and rounding, masked values, what was put right by hand."""

from collections import Counter

from fiscal_desk.comparison.facts.periods import months_elapsed
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Block, Heading, paragraph
from fiscal_desk.memo.words.names import holders, short_name
from fiscal_desk.vocabulary.periods import period_word

_ROUNDING = "部分数据因四舍五入，分项合计与总数可能略有差异。"


def compose(material: Material) -> list[Block]:
    """Return one numbered paragraph for each matter that these reports have."""
    said = [_places(material), _periods(material), _ledgers(material), _scopes(material), _units(), _masked(material)]
    said += [_arranged(material), _corrected(material)]
    present = [text for text in said if text]
    return [Heading(1, "口径说明"), *(paragraph(f"{number}.{text}") for number, text in enumerate(present, start=1))]


def _places(material: Material) -> str:
    areas: dict[str, list[int]] = {}
    for index in range(material.total):
        card = material.report(index).card
        if card.place:
            areas.setdefault(card.place + (f"（{card.level}）" if card.level else ""), []).append(index)
    if not areas:
        return ""
    said = _each(areas, material.total)
    tail = "。地区或级次不同的数据并列列示，不作加减。" if len(areas) > 1 else "。"
    return f"地区和级次：{said}{tail}"


def _periods(material: Material) -> str:
    periods: dict[str, list[int]] = {}
    for index in range(material.total):
        if period := material.report(index).card.period:
            periods.setdefault(period, []).append(index)
    if not periods:
        return ""
    said = _each({period_word(period): indices for period, indices in periods.items()}, material.total)
    spans = {months_elapsed(period) for period in periods}
    tail = "。全年数与阶段性累计数不直接比较。" if len(spans) > 1 and 12 in spans else "。"
    return f"期间：{said}{tail}所载“上年”“今年”等相对年份，均按报告期间换算为具体年份。"


def _each(known: dict[str, list[int]], total: int) -> str:
    """报告一为2023年，报告二、报告三均为2024年."""
    return "，".join(
        f"{holders(indices, total)}{'均' if len(indices) > 1 else ''}为{words}" for words, indices in known.items()
    )


def _ledgers(material: Material) -> str:
    found = dict.fromkeys(
        indicator.ledger
        for row in material.comparison.rows
        if (indicator := material.catalogue.indicators.get(row.canonical or "")) is not None and indicator.ledger
    )
    if len(found) < 2:
        return ""
    return f"预算：所涉数据分属{'、'.join(found)}，各本预算分别列示，不直接相加。"


def _scopes(material: Material) -> str:
    counted = Counter(row.scope for row in material.comparison.rows if row.scope)
    if not counted:
        return ""
    scopes = [scope for scope, _ in counted.most_common(6)]
    others = "、".join(scopes) + ("等" if len(counted) > len(scopes) else "")
    return f"范围：除报告所属地区全域外，另涉及{others}口径，范围不同的数据不作比较。"


def _units() -> str:
    return (
        "单位和取位：同一指标采用同一计量单位列示，报告所载数字保留原有精度，“超”“约”“以上”等限定语照录；"
        f"计算所得数字以斜体列示，按四舍五入取位。{_ROUNDING}"
    )


def _masked(material: Material) -> str:
    masked = {
        index: sum(1 for figure in item.reading.figures if figure.masked and "*" in level(figure.text))
        for index, item in enumerate(material.comparison.items)
    }
    said = "，".join(f"{short_name(index)}有{count}项数据" for index, count in masked.items() if count)
    if not said:
        return ""
    derived = sum(1 for each in material.comparison.derived if each.masked)
    tail = f"；可由同一报告其他数据推算的{derived}项，以计算所得数字列示" if derived else ""
    return f"隐去的数额：{said}以“*”代替数额，照录不作推断{tail}。"


def _arranged(material: Material) -> str:
    if not material.comparison.arranged:
        return ""
    return f"指标归并：按人工指定，{'，'.join(material.comparison.arranged)}，报告原文的名称见原文摘录。"


def _corrected(material: Material) -> str:
    if not material.recorded:
        return ""
    words = {"correct": "更正", "reject": "剔除", "add": "补录"}
    figures = {(correction.report, correction.figure.id): correction.kind for correction in material.recorded}
    counted = Counter(figures.values())
    said = "、".join(f"{words[kind]}{counted[kind]}项" for kind in words if counted[kind])
    return f"人工更正：对程序识读的数据{said}，详见{material.annex(Annex.CORRECTIONS)}。"
