"""What a row is called when it stands alone: 一般公共预算收入增速（2023年，全市）."""

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.facts.periods import period_word
from fiscal_desk.comparison.model import Row
from fiscal_desk.figures.model import Measure, Stance

_MEASURES = {
    Measure.LEVEL: "",
    Measure.CHANGE: "增速",
    Measure.SHARE: "占比",
    Measure.COMPLETION: "完成率",
    Measure.RATE: "",
    Measure.MULTIPLE: "倍数",
    Measure.DIFFERENCE: "增减",
}
_STANCES = {Stance.ACTUAL: "", Stance.PLAN: "目标", Stance.RULE: "限定"}
_FAMILIES = {
    Family.REVENUE: "收入",
    Family.EXPENDITURE: "支出与民生",
    Family.FUNDS: "政府性基金、国资与社保",
    Family.DEBT: "债务",
    Family.ECONOMY: "经济社会指标",
    Family.WORK: "财政工作",
}


def measure_word(measure: Measure) -> str:
    """Return the word that follows an indicator's name: 增速, 占比, 完成率 … empty for levels and rates."""
    return _MEASURES[measure]


def stance_word(stance: Stance, *, strive: bool = False) -> str:
    """Return 目标, 力争目标 or 限定, empty for what is reported as done."""
    return "力争目标" if strive else _STANCES[stance]


def family_word(family: Family) -> str:
    """Return the heading of a family's section."""
    return _FAMILIES[family]


def row_title(row: Row, *, period: bool = True) -> str:
    """Return a row's name with measure, stance, scope and, if wanted, its period."""
    word = measure_word(row.measure)
    name = row.label if word and row.label.endswith(word) else row.label + word
    about = [
        period_word(row.period) if period and row.period else "",
        row.scope or "",
        stance_word(row.stance, strive=row.strive),
    ]
    words = "，".join(word for word in about if word)
    return f"{name}（{words}）" if words else name
