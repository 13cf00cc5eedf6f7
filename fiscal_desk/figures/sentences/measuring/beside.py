"""What the amounts beside a percentage tell of it: that it is how they grew, or how much of them was done."""

import re

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import CHANGE, COMPLETION, DIFFERENCE, LEVEL, Bound, Measure
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.measuring.grammar import Grammar
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.sentences import MeasureWords, ScopeWords

_WHOLE = 100
#: How many numbers back the completion may stand that a part's is read after.
_NEAR = 24
_SPENDING = "支出"
#: What ranks by a number is named before it (以8.5%的增速居全市首位).
RANKED_BY = "以"
_RATIO = frozenset(("percent", "permille"))
#: 的 stands no further behind a number of which a speed is told.
_SHORT = 5


def is_amount_before(previous: Mention, mention: Mention) -> bool:
    """Whether the number right before is an amount of money (收入35.6亿元 -3.1%)."""
    amount = previous.candidate.dimension == "money" and previous.measure is LEVEL
    return amount and previous.clause == mention.clause - 1


def is_of_amount(mention: Mention, rate: re.Match[str], before: list[Mention]) -> bool:
    """Whether a rate of completion says no more than how much of a plan the amount before it is."""
    last = before[-1] if before else None
    if last is None or rate.start() or last.sentence != mention.sentence or last.candidate.dimension != "money":
        return False
    return last.measure is LEVEL and last.clause == mention.clause - 1


def is_progress_of(mention: Mention, before: list[Mention], grammar: Grammar) -> bool:
    """Read a percentage as how much of the budget the amount before it is, if so (支出甲亿元，进度99.5%)."""
    last = before[-1] if before else None
    if last is None or not is_amount_before(last, mention) or last.sentence != mention.sentence:
        return False
    if grammar.done_progress.fullmatch(mention.pre) is None or last.label in label_words().ledger_heads:
        return False  # 形成支出甲万元，支出进度乙%: a bare 支出 says less than 支出进度
    mention.measure, mention.base = COMPLETION, "预算"
    mention.reasons["measure"], mention.pre = f"“{mention.pre.strip('，, ')}”", ""
    return True


def is_kept_up(mention: Mention, grammar: Grammar) -> bool:
    """Read a percentage as a growth where what stands behind it says so (财政收支保持20%以上的增速)."""
    rules = wordlist(MeasureWords)
    match = rules.speed_behind.regex.match(mention.post) if "的" in mention.post[:_SHORT] else None
    if match is None:
        return False
    mention.measure, mention.negative = CHANGE, match["speed"] in grammar.falls
    mention.pre = rules.keeps_up.regex.sub("", mention.pre)
    mention.reasons["measure"] = f"“{match['speed']}”"
    return True


def is_off_pace(mention: Mention) -> bool:
    """Read a percentage as how far behind its time, or before it, something is (较均衡进度慢2.94%), if so."""
    match = wordlist(MeasureWords).off_pace.regex.search(mention.pre) if "进度" in mention.pre else None
    if match is None:
        return False
    mention.measure, mention.base, mention.negative = DIFFERENCE, "进度", bool(match["behind"] or match["below"])
    mention.pre, mention.reasons["measure"] = mention.pre[: match.start()], f"“{match.group()}”"
    return True


def is_of_wider_place(mention: Mention, previous: Mention | None) -> bool:
    """Read a percentage in brackets that says only whose it is as the growth before them is (增长7.5%（全市11.1%）)."""
    if previous is None or mention.parent is None or previous.measure is not CHANGE or not mention.pre:
        return False
    if mention.pre.strip("、，, :：为") not in wordlist(ScopeWords).whole_said:
        return False
    mention.measure, mention.negative, mention.base = CHANGE, previous.negative, previous.base
    mention.reasons["measure"] = "括号里与前一个增幅相同"
    return True


def is_spent_on(mention: Mention, grammar: Grammar) -> bool:
    """Read a percentage as the share of money that goes to what is named behind it, if so (将75%的财力用于民生)."""
    match = grammar.spent_on.match(mention.post) if mention.post else None
    if match is None:
        return False
    spent = match["what"] + ("" if match["what"].endswith(_SPENDING) else _SPENDING)
    mention.measure, mention.base, mention.pre = Measure.SHARE, match["base"], ""
    mention.label, mention.label_source = spent, "around"
    mention.reasons["measure"] = f"“{match.group()}”"
    mention.reasons["indicator"] = f"用于“{match['what']}”"
    return True


def is_done_too(mention: Mention, before: list[Mention], grammar: Grammar) -> bool:
    """Read a bare 完成甲% behind an amount as how much of its budget was done, where the whole told that of its own.

    为年初预算乙亿元的96.6%，其中：保工资丙亿元，完成甲%.
    """
    last = before[-1] if before else None
    if last is None or grammar.bare_done.fullmatch(mention.pre) is None or not is_amount_before(last, mention):
        return False
    told = next((other for other in before[-_NEAR:] if other.measure is COMPLETION), None)
    if told is None or mention.sentence - told.sentence > 1:
        return False
    mention.measure, mention.base = COMPLETION, "预算"
    mention.reasons["measure"], mention.pre = f"“{mention.pre.strip('，, ')}”，与所拆分的数字相同", ""
    return True


def is_ranked_by(mention: Mention, grammar: Grammar) -> bool:
    """Cut 以 off what is ranked by a number, and read a speed as a growth (增加值以8.5%的增速领跑全省).

    True where that says all about the measure.
    """
    match = grammar.ranked.match(mention.post)
    if match is None:
        return False
    mention.pre = mention.pre.removesuffix(RANKED_BY)
    if mention.candidate.dimension not in _RATIO or (match["speed"] or match["fall"]) is None:
        return False
    mention.measure, mention.negative = Measure.CHANGE, match["fall"] is not None
    mention.reasons["measure"] = f"“{match.group()}”"
    return True


def is_part_of(mention: Mention, grammar: Grammar) -> bool:
    """Read a percentage before which nothing stands as a share of what is named behind it, if it is one.

    99%的乡镇通三级公路: the label is what they came to, 乡镇通三级公路.
    """
    match = grammar.part_of.match(mention.post) if mention.post and not mention.pre.strip("、，, ") else None
    if match is None:
        return False
    mention.measure, mention.base, mention.pre = Measure.SHARE, match["base"].strip("“”"), ""
    mention.label, mention.label_source = match.group().removeprefix("的"), "around"
    mention.reasons["measure"] = f"“{match['base']}”里的一部分"
    mention.reasons["indicator"] = "名目在数字后"
    return True


def is_target_of_last(mention: Mention, previous: Mention | None, grammar: Grammar) -> bool:
    """Read a percentage as the target of the one before it, if so.

    增长8%，完成市人代会批准的增长7%以上目标; 覆盖率达甲%，高于年初乙%的目标, where 高于 tells of the result.
    """
    if previous is None or not previous.label or previous.candidate.dimension not in _RATIO:
        return False
    if grammar.aimed.match(mention.post.lstrip()) is None:
        return False
    met = grammar.met_target.fullmatch(mention.pre.strip("，, "))
    if met is None:
        if not grammar.beaten.search(mention.pre) and not (mention.bound_leads and not mention.pre.strip()):
            return False
        mention.bound = Bound.EQ
    moved = met is not None and (met["up"] or met["down"])
    mention.measure = CHANGE if moved else previous.measure
    mention.negative = bool(met["down"]) if met is not None and moved else previous.negative
    mention.label, mention.label_source, mention.subject = previous.label, "inherited", previous.subject
    mention.base, mention.pre, mention.met_target = None if met else previous.base, "", True
    mention.reasons["measure"] = "前一个数字的目标"
    mention.reasons["indicator"] = f"承前：{previous.label}"
    return True


def is_beyond(mention: Mention, previous: Mention, grammar: Grammar) -> bool:
    """Read a number as how far something is from the plan before it, if so (比计划目标10亿元超额2亿元)."""
    held = previous.budget and previous.clause == mention.clause and previous.unit == mention.unit
    if not held or mention.measure is not LEVEL:
        return False
    said = grammar.beyond.fullmatch(mention.pre)
    if said is None and not (mention.bound is Bound.GT and mention.bound_leads and not mention.pre.strip()):
        return False
    mention.reasons["measure"] = mention.reasons.pop("bound", "") or f"“{mention.pre.strip()}”"
    mention.measure, mention.bound, mention.pre = DIFFERENCE, Bound.EQ, ""
    mention.negative = said is not None and said["less"] is not None
    mention.base = previous.pre.strip("、,， ")[1:] or None  # 比 or 较
    return True


def is_done_of(mention: Mention, before: list[Mention]) -> bool:
    """Whether a percentage in brackets is, as rounded, how much was done of what the number before it is of.

    Of another name (学校10所，其中小学5所(50%)) it is a part.
    """
    told = [other for other in before[-2:] if other.measure is LEVEL and other.sentence == mention.sentence]
    if len(told) < 2 or told[0].unit != told[1].unit or not _is_of(told[0].label, told[1].label):
        return False
    whole, done = told[0].candidate.value, told[1].candidate.value
    percent, rounded = mention.candidate.value, mention.candidate.quantum
    if not whole or done is None or percent is None or rounded is None:
        return False
    return abs(done * _WHOLE / whole - percent) <= rounded


def _is_of(whole: str, done: str) -> bool:
    """Whether two labels are of the same, though the second may say what was done (完成养老机构建设)."""
    return done.startswith(whole) or (done.endswith(whole) and label_words().verbs.match(done) is not None)


def base_again(mention: Mention, before: list[Mention]) -> str | None:
    """Return the budget that a bare 占 goes on with (占调整预算98%…，占97%); None where it says a share."""
    for other in before[:-9:-1]:
        if other.measure is Measure.SHARE:
            break
        if other.measure is COMPLETION:
            return other.base if other.reasons.get("measure", "").startswith("“占") else None
    value = mention.candidate.value
    return "预算" if value is not None and value > _WHOLE else None  # no part is more than its whole
