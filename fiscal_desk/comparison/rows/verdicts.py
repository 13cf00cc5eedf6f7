"""What two facts with one key say of each other, in a word and in a Chinese sentence."""

from fractions import Fraction

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.intervals import Interval
from fiscal_desk.comparison.facts.printed import half_digit
from fiscal_desk.comparison.model import Verdict
from fiscal_desk.comparison.rows.obstacles import obstacle
from fiscal_desk.comparison.words.wording import gap
from fiscal_desk.figures.as_printed import is_hidden
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from fiscal_desk.figures.printing import own_unit, print_figure

_BOUND_WORDS = {
    Bound.ABOUT: "约数",
    Bound.GT: "下限",
    Bound.GE: "下限",
    Bound.LT: "上限",
    Bound.LE: "上限",
}

#: A bound that the other report's number leaves this far behind is compatible, but worth a look.
_FAR = Fraction(3, 2)
_FAR_NOTE = "但相差较大"
_OTHER = "但所列数不同"
_SLIP = "但相差约万倍，疑为单位之误"
#: How far apart numbers are of which one has 万 in place of 亿, or nothing in place of 万.
_UNIT_STEP = Fraction(10_000)
#: How the reason of a pair ends that is worth a look, whatever its verdict.
LOOK = "建议核实"


def judge(a: Fact, b: Fact) -> tuple[Verdict, str]:
    """Return the verdict on two facts of equal key and its reason.

    The verdict is the same with a and b exchanged. Where the words leave open whether the two speak of one thing,
    equal numbers agree, but different ones are incomparable rather than in conflict. What the two are about comes
    before what they come to: an obstacle is one however near the numbers are.
    """
    if a.interval is None or b.interval is None:
        return Verdict.INCOMPARABLE, _without_value(a, b)
    if found := obstacle(a, b):
        return Verdict.INCOMPARABLE, found[1]
    if a.ends == b.ends:
        return _equal_verdict(a, b)
    if a.key.stance is Stance.PLAN and _two_bounds(a, b) and not _doubt(a, b):
        return Verdict.CONFLICT, f"两份报告所列目标不一致（{_sides(a, b)}），{LOOK}"
    if a.interval.overlaps(b.interval):
        return Verdict.COMPATIBLE, _compatible_reason(a, b)
    if doubt := _doubt(a, b):
        return Verdict.INCOMPARABLE, doubt
    slight = "，仅末位相差1" if a.interval.touches(b.interval) else ""
    return Verdict.CONFLICT, f"两份报告表述不一致（{_sides(a, b)}{_apart(a, b)}{slight}），{LOOK}"


def _two_bounds(a: Fact, b: Fact) -> bool:
    """Whether two bounds of one kind have two numbers, of which neither rounds the other.

    60万人以上 and 64万人以上 of one year are not one target; as results (超1900公里, 超1906公里) both can be true.
    """
    if a.figure.bound is not b.figure.bound or a.figure.bound is Bound.EQ:
        return False
    first, second = a.ends[0], b.ends[0]
    if first is None or second is None or a.ends[1] is not None or b.ends[1] is not None:
        return False
    gap_between = abs(Fraction(first) - Fraction(second))
    return gap_between > max(a.half, b.half) or (gap_between > 0 and a.half == b.half)


def _without_value(a: Fact, b: Fact) -> str:
    """Return why nothing can be compared where a number has no value: it is hidden, or only said roughly."""
    missing = [fact for fact in (a, b) if fact.interval is None]
    rough = [fact.printed for fact in missing if not is_hidden(fact.figure)]
    if rough:
        return f"{'、'.join(f'“{words}”' for words in dict.fromkeys(rough))}没有确数，无法比较"
    return "两份报告均隐去数额，无法比较" if len(missing) > 1 else "一份报告隐去数额，无法比较"


def _doubt(a: Fact, b: Fact) -> str:
    """Return why different numbers need not contradict each other, empty where they do."""
    if a.base != b.base and a.key.measure is not Measure.CHANGE:
        return f"比较基数不同或未注明（{a.figure.base or '未注明'}与{b.figure.base or '未注明'}）"
    if a.figure.unit != b.figure.unit and a.factor == b.factor == 1:
        return f"计量单位不同（{a.figure.unit}与{b.figure.unit}），不相减"
    return ""


def _equal_verdict(a: Fact, b: Fact) -> tuple[Verdict, str]:
    same_bound = _side(a.figure) == _side(b.figure)
    if not same_bound:
        return Verdict.COMPATIBLE, f"数值相同，{_bounds(a, b)}，互不矛盾"
    if a.figure.bound is not b.figure.bound:
        return Verdict.COMPATIBLE, f"{_sides(a, b)}：数值相同，是否含本数表述不同，互不矛盾"
    if a.figure.unit != b.figure.unit:
        return Verdict.COMPATIBLE, f"数值相同，计量单位不同（{a.figure.unit}与{b.figure.unit}），互不矛盾"
    if half_digit(a.figure) != half_digit(b.figure):
        return Verdict.AGREE, f"两份报告均为{print_figure(_finer(a, b))}，保留位数不同"
    return Verdict.AGREE, f"两份报告均为{print_figure(a.figure)}"


def _compatible_reason(a: Fact, b: Fact) -> str:
    sides = _sides(a, b)
    if a.figure.bound is Bound.EQ and b.figure.bound is Bound.EQ:
        if a.figure.value_max is None and b.figure.value_max is None:
            return f"{sides}：四舍五入后互不矛盾，保留位数不同"
        return f"{sides}：数值在所列区间之内，互不矛盾"
    note = _SLIP if _unit_apart(a, b) else _FAR_NOTE if _far_apart(a, b) else _OTHER if _two_bounds(a, b) else ""
    return f"{sides}：{_bounds(a, b)}，互不矛盾{f'，{note}，{LOOK}' if note else ''}"


def _bounds(a: Fact, b: Fact) -> str:
    """Say which of the two is a bound, in an order that does not depend on the order of the reports."""
    found = [
        f"“{fact.printed}”为{_BOUND_WORDS[fact.figure.bound]}" for fact in (a, b) if fact.figure.bound is not Bound.EQ
    ]
    return "、".join(sorted(set(found)))


def _side(figure: Figure) -> str:
    return _BOUND_WORDS.get(figure.bound, "")


def _sides(a: Fact, b: Fact) -> str:
    return f"{a.printed}与{b.printed}"


def _apart(a: Fact, b: Fact) -> str:
    if a.figure.unit != b.figure.unit or a.figure.bound is not Bound.EQ or b.figure.bound is not Bound.EQ:
        return ""
    text = gap(a.figure, b.figure, own_unit(_finer(a, b)))
    return f"，相差{text.lstrip('+-')}" if text else ""


def _finer(a: Fact, b: Fact) -> Figure:
    return a.figure if half_digit(a.figure) <= half_digit(b.figure) else b.figure


def _far_apart(a: Fact, b: Fact) -> bool:
    first, second = (_near_end(fact.interval) for fact in (a, b) if fact.interval is not None)
    low, high = sorted((abs(first), abs(second)))
    return high > low * _FAR


def _unit_apart(a: Fact, b: Fact) -> bool:
    """Whether two numbers are nearly so far apart as 万 and 亿 are."""
    first, second = (abs(_near_end(fact.interval)) for fact in (a, b) if fact.interval is not None)
    low, high = sorted((first, second))
    return low > 0 and _UNIT_STEP / 2 <= high / low <= _UNIT_STEP * 2


def _near_end(interval: Interval) -> Fraction:
    ends = [end for end in (interval.low, interval.high) if isinstance(end, Fraction)]
    return sum(ends, Fraction(0)) / len(ends) if ends else Fraction(0)
