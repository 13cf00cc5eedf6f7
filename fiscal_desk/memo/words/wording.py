"""Numbers in prose after GB/T 15835: 下降19.38%, 占…的94.7%, 完成预算的58.7%, 2023年全市…目标."""

import re
from collections.abc import Iterable

from fiscal_desk.comparison.facts.label_keys import without_level
from fiscal_desk.comparison.model import Row
from fiscal_desk.comparison.words.titles import measure_ending, stance_word
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.memo.words.marks.signs import in_full_width
from fiscal_desk.report.model import Report
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import word_of
from fiscal_desk.wordlists.phrases import phrases

_CLAUSE_END = re.compile(r"[,，。；;：:\n\t]")
_REACH = 16

#: Against what a growth is measured, if the report says so right before it.
_GROWTHS = ("同口径", "自然口径", "可比", "环比", "年均", "同比", "比上年", "较上年", "比去年", "较去年")
_LAST_YEAR = {"较上年": "比上年", "比去年": "比上年", "较去年": "比上年"}

#: Endings of labels that say themselves what is measured.
_MEASURED = ("增速", "增幅", "占比", "比重", "比例", "率", "倍数")

_INCREASE = "增量"
_BUDGET = "预算"

_EARLIER = re.compile(r"^(?:上年|去年|上期|上月|年初|同期|\d{4}年)")


def plain_name(row: Row) -> str:
    """Return a row's label as it stands in sentences."""
    return in_full_width(row.label.strip())


def subject(row: Row, name: str | None = None) -> str:
    """Return what a row is about, without measure: 2023年全市一般公共预算收入, with 目标 or 计划数 for a plan.

    `name`: what stands in the label's place; for an empty one only period and scope are returned.
    """
    label = plain_name(row)
    period = period_word(row.period) if row.period else ""
    if period in label:
        period = ""
    scope = row.scope or ""
    if label.startswith(scope):
        scope = ""
    return f"{period}{scope}" + (f"{label}{plan_word(row, label)}" if name is None else name)


def plan_word(row: Row, name: str, *, budget: bool = False) -> str:
    """Return 目标, 预算数, 计划数 or 增速目标 for a plan, empty where the name says it or the row is a result.

    `budget`: the sum is that of a budget.
    """
    if row.stance is not Stance.PLAN or name.endswith(("目标", "计划", "预算")):
        return ""
    word = ("预算数" if budget else "计划数") if row.measure is Measure.LEVEL else "目标"
    growing = row.measure is Measure.CHANGE and not name.endswith(_MEASURED)
    return f"增速{word}" if growing else word


def said_once(name: str, printed: Iterable[str]) -> str:
    """Return a name without 增速 where all its numbers say themselves what grows or falls.

    固定资产投资目标, with 增长5% and 下降3.3%, for 固定资产投资增速目标.
    """
    words = phrases().words
    if not all(text.startswith(words.growing) for text in printed):
        return name
    target = word_of(Stance.PLAN)
    tail = target if name.endswith(words.growth + target) else ""
    return name.removesuffix(tail).removesuffix(words.growth) + tail


def share_name(name: str, *figures: Figure) -> str:
    """Return 税收收入占一般公共预算收入的比重; empty where the figures are no shares of one named whole.

    A whole that reports of two levels name (全市, 全县) is called by what they have in common.
    """
    base = common_base(figures)
    if any(figure.measure is not Measure.SHARE for figure in figures) or not base:
        return ""
    # What has a share in an increase is the increase of its own: 贡献了全国24.1%的增量.
    grown = _INCREASE if is_of_increase(figures[0]) and not name.endswith(_INCREASE) else ""
    return f"{name}{grown}占{base}的比重"


def common_base(figures: Iterable[Figure]) -> str:
    """Return the whole that all shares are of, without the level in which their reports differ; empty for none."""
    bases = {base_name(figure) for figure in figures}
    if len(bases) > 1 and all(base.endswith(_INCREASE) for base in bases):
        bases = {min(bases, key=len)}  # 贡献了全国24.1%的增量, of trade, is of 全国贸易增量
    if len(bases) > 1:
        bases = {without_level(base) for base in bases}
    return bases.pop() if len(bases) == 1 else ""


def are_of_two_wholes(a: Figure, b: Figure) -> bool:
    """Whether two shares name wholes that are not the same."""
    return a.measure is Measure.SHARE and bool(base_name(a) and base_name(b)) and not common_base((a, b))


def is_of_increase(figure: Figure) -> bool:
    """Whether a figure is a share in what something grew by."""
    return base_name(figure).endswith(_INCREASE)


def is_of_other_budget(figure: Figure) -> bool:
    """Whether a rate of completion is of a budget that the report tells from the one adopted: 调整预算, 年初预算."""
    base = base_name(figure)
    return base.endswith(_BUDGET) and base != _BUDGET


def base_name(figure: Figure) -> str:
    """Return what a figure is a share of, without the words that say so: 一般公共预算支出."""
    base = "" if figure.base == figure.indicator else (figure.base or "").strip()
    cut = True
    while cut:
        cut = False
        for tail in phrases().words.base_tails:
            if base.endswith(tail) and base != tail:
                base, cut = base.removesuffix(tail), True
    return base


def measured(label: str, measure: Measure) -> str:
    """Return a label with the word for its measure, unless it says so itself: 税收收入占比, but …的比重, 参保率."""
    word = measure_ending(measure)
    label = in_full_width(label)
    return label if not word or label.endswith((word, *_MEASURED)) else label + word


def row_name(row: Row, *, budget: bool = False) -> str:
    """Return a row's name for tables: 一般公共预算收入增速（2023年，全市，目标）; `budget`: its sum is a budget's."""
    summed = budget and row.stance is Stance.PLAN and row.measure is Measure.LEVEL
    about = (
        period_word(row.period) if row.period else "",
        row.scope or "",
        plan_word(row, "", budget=True) if summed else stance_word(row.stance, strive=row.strive),
    )
    words = "，".join(word for word in about if word)
    name = measured(row.label.strip(), row.measure)
    return f"{name}（{words}）" if words else name


def as_target(made: str) -> str:
    """Return a predicate as it follows the name of a target: 增长5%以上, 75%以上."""
    return made.removeprefix("占比为").removeprefix("完成率为")


def predicate(figure: Figure, shown: str, growth: str = "") -> str:
    """Return what is said of the subject: 244.9亿元, 同比增长16.3%, 占…的94.7%, 完成…的58.7%, 比…增加…."""
    base = base_name(figure)
    match figure.measure:
        case Measure.CHANGE:
            return _strive_first(growth, shown)
        case Measure.SHARE:
            return f"占{base}的比重为{shown}" if base else f"占比为{shown}"
        case Measure.COMPLETION:
            return f"完成{base}的{shown}" if base else f"完成率为{shown}"
        case Measure.MULTIPLE:
            return f"为{base}的{shown}" if base else f"为{shown}"
        case Measure.DIFFERENCE:
            return f"比{base}{shown}" if base and _EARLIER.match(base) else shown
        case _:
            return shown


def _strive_first(growth: str, shown: str) -> str:
    return f"力争{growth}{shown.removeprefix('力争')}" if shown.startswith("力争") else growth + shown


def growth_word(stated: Iterable[tuple[Report, Figure]]) -> str:
    """Return against what a growth is measured (同比, 环比 …), where the reports say so and none says otherwise."""
    words = {word for report, figure in stated if (word := _growth_before(report, figure))}
    return words.pop() if len(words) == 1 else ""


def _growth_before(report: Report, figure: Figure) -> str:
    lead = _CLAUSE_END.split(report.text[max(0, figure.start - _REACH) : figure.start])[-1]
    places = [(lead.rfind(word), word) for word in _GROWTHS if word in lead]
    if not places:
        return ""
    _, word = max(places)
    return _LAST_YEAR.get(word, word)
