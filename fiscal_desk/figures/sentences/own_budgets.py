"""Numbers named after the budget, the account or the year before that stand beside them in their sentence."""

import re
from functools import cache

from fiscal_desk.figures.mentions.accounts import is_account
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.arrivals import own_line
from fiscal_desk.figures.sentences.subjects import named
from fiscal_desk.wordlists.beginnings import without_names
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords, SubjectWords
from fiscal_desk.wordlists.patterns import may_begin_with, may_end, may_hold

#: How many numbers back what one is named after may stand.
_FARTHEST = 40
#: A line of a budget is named by no fewer characters; a bare 收入 is that of the ledger named before.
_SHORTEST_LINE = 4
_BUDGET = "年初预算"


@cache
def _compared() -> re.Pattern[str]:
    words = lexicon("measures")["change"]["compared_with"]
    earlier = f"{wordlist(SubjectWords).held_year.source}|{wordlist(FrameWords).held_against.source}"
    return re.compile(
        rf"[、,， ]?(?:{any_of(words)}|{earlier})的?(?P<what>[^，,、]*?){wordlist(FrameWords).was.source}"
    )


@cache
def _moves() -> re.Pattern[str]:
    words = lexicon("measures")["change"]
    return re.compile(any_of([*words["moves"], *words["of_accounts"], *words["going_on"]]))


def _of_year_before(pre: str) -> bool:
    return not any(word in pre for word in lexicon("measures")["change"]["of_same_year"])


@cache
def _bare() -> tuple[frozenset[str], re.Pattern[str], re.Pattern[str]]:
    rules = wordlist(SubjectWords)
    budgets = (rules.own_budget, rules.own_result, rules.gap, rules.own_flow, rules.held_budget)
    every = [without_names(each) for each in (*(rule.source for rule in budgets), _compared().pattern)]
    return may_begin_with("|".join(every)), may_hold(*every), re.compile("|".join(every))


def names_no_more(pre: str) -> bool:
    """Whether the words before a number name a budget, an account or the year before, and not of what.

    One look tells it of all functions below but `of_adjusted`: most numbers have a name of their own.
    """
    begins, may_hold_one, bare = _bare()
    return pre[:1] in begins and may_hold_one.search(pre) is not None and bare.fullmatch(pre) is not None


def of_compared(mention: Mention, before: list[Mention]) -> bool:
    """Take the label of the level that is held against this one (完成甲，比上年同期乙增收丙)."""
    if mention.measure is not Measure.LEVEL:
        return False
    match = _compared().fullmatch(mention.pre)
    if wordlist(SubjectWords).held_budget.regex.fullmatch(mention.pre):
        if (spent := _level_before(mention, before)) is None:
            return False
        named(mention, spent.label, "inherited", f"承前：{spent.label}（预算数）")  # 较年初预算乙短收丙
        mention.subject, mention.budget = spent.start, True
        return True
    if match is None:
        return False
    if what := match["what"]:  # 比上年税收收入乙减少丙: it says its name again
        peeled = peel(what, national=mention.national)
        moved = mention.candidate.dimension == "money" and _moves().match(mention.post) is not None
        if not moved or not is_account(what):
            return False
        named(mention, what[peeled.start :], "before", "名目在数字前")
        mention.scope, mention.compared = peeled.scope, _of_year_before(mention.pre)
        return True
    opens = not before or before[-1].sentence != mention.sentence
    nearest = mention.sentence - (opens and mention.pre.startswith(wordlist(FrameWords).same_part))
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence < nearest:
            return False
        if other.parent not in (mention.parent, None):
            continue  # of brackets before
        if other.measure is Measure.LEVEL and other.candidate.dimension == mention.candidate.dimension and other.label:
            named(mention, other.label, "inherited", f"承前：{other.label}（上年同期）")
            mention.subject, mention.compared = other.start, _of_year_before(mention.pre)
            mention.is_base = not mention.compared  # 比报告数甲亿元增加乙亿元: of the same year
            return True
    return False


@cache
def _adjusted() -> re.Pattern[str]:
    words = lexicon("stances")["label"]["adjusted"]
    return re.compile(rf"[^，,、]{{0,24}}?(?:{any_of(words)})$")


@cache
def ends_of_adjusted() -> frozenset[str]:
    """Return what the words before a number end with that a budget was adjusted to."""
    return may_end(lexicon("stances")["label"]["adjusted"])


def of_adjusted(mention: Mention, before: list[Mention]) -> bool:
    """Take the label of the budget that is adjusted to this number (收入预算甲亿元，后经批准调整为乙亿元)."""
    match = _adjusted().fullmatch(mention.pre)
    line = own_line(mention.pre) if match is not None else ""
    if match is None or mention.parent is not None or len(line) >= _SHORTEST_LINE:
        return False
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence:
            return False
        same = other.parent is None and other.candidate.dimension == mention.candidate.dimension
        if same and other.label and wordlist(SubjectWords).budget.regex.sub("", other.label).endswith(line):
            what = wordlist(SubjectWords).budget.regex.sub("", other.label)
            named(mention, what, "inherited", f"承前：{what}（调整后）")
            mention.subject, mention.adjusts = other.start, True
            return True
    return False


def of_own_budget(mention: Mention, before: list[Mention]) -> bool:
    """Take the label of what the budget is of (公务接待费支出甲万元，年初预算为乙万元)."""
    if mention.measure is not Measure.LEVEL or wordlist(SubjectWords).own_budget.regex.fullmatch(mention.pre) is None:
        return False
    spent = _level_before(mention, before)
    if spent is None and mention.topic:  # 行政运行（项）。年初预算为甲万元
        named(mention, mention.topic, "heading", f"小标题说的是“{mention.topic}”")
        mention.budget = True
        return True
    again = re.search(lexicon("stances")["heading"]["adjusting"], mention.pre)  # 年初预算甲，调整预算乙
    if spent is None or (spent.budget and again is None):
        return False
    what = wordlist(SubjectWords).budget.regex.sub("", spent.label)
    named(mention, what, "inherited", f"承前：{what}（预算数）")
    mention.subject, mention.budget = spent.start, True
    return True


def of_own_result(mention: Mention, before: list[Mention]) -> bool:
    """Take the label of the budget that this is the account of (年初预算为甲万元，支出决算为乙万元)."""
    rules = wordlist(SubjectWords)
    if mention.measure is not Measure.LEVEL or rules.own_result.regex.fullmatch(mention.pre) is None:
        return False
    planned = _level_before(mention, before)
    if planned is not None and (planned.stance is Stance.PLAN or rules.budget_end.regex.search(planned.label)):
        what = rules.budget_end.regex.sub("", planned.label)
        named(mention, what, "inherited", f"承前：{what}（决算数）")
        return True
    if planned is not None or not mention.topic:
        return False
    named(mention, mention.topic, "heading", f"小标题说的是“{mention.topic}”")
    return True


def of_own_flow(mention: Mention, before: list[Mention]) -> bool:
    """Name what was spent of a budget, or is left of it, after what the budget is of (预备费预算甲，支出乙，剩余丙)."""
    rules = wordlist(SubjectWords)
    flow = rules.own_flow.regex.fullmatch(mention.pre) if mention.measure is Measure.LEVEL else None
    if flow is None:
        return False
    planned = next((other for other in before[: -_FARTHEST - 1 : -1] if other.sentence == mention.sentence), None)
    if planned is None and before and before[-1].sentence == mention.sentence - 1:
        planned = before[-1] if rules.reserve.regex.fullmatch(before[-1].label) else None
    while planned is not None and planned.label_source == "flow":
        planned = next((other for other in before if other.start == planned.subject), None)
    if planned is None or planned.candidate.dimension != mention.candidate.dimension:
        return False
    reserve = rules.reserve.regex.fullmatch(planned.label)
    what = reserve["what"] if reserve else rules.budget_end.regex.sub("", planned.label)
    if (what == planned.label and reserve is None) or what.endswith(rules.bare_flows[:2]):
        return False
    named(mention, what + flow["flow"], "flow", f"承前：“{what}”的{flow['flow']}")
    mention.subject = planned.start
    return True


def of_gap(mention: Mention, before: list[Mention]) -> bool:
    """Take the label of the two numbers that are so far apart (支出甲万元，年初预算乙万元，差值为丙万元)."""
    if mention.measure is not Measure.LEVEL or wordlist(SubjectWords).gap.regex.fullmatch(mention.pre) is None:
        return False
    last, first = before[-1] if before else None, _level_before(mention, before, but_budgets=True)
    if last is None or first is None or last is first or not last.budget or last.sentence != mention.sentence:
        return False
    named(mention, first.label, "inherited", f"承前：{first.label}（与预算的差）")
    mention.measure, mention.base, mention.subject = Measure.DIFFERENCE, _BUDGET, first.start
    mention.reasons["measure"] = "与预算的差"
    less, more, gap = first.candidate.value, last.candidate.value, mention.candidate.value
    mention.negative = less is not None and more is not None and gap is not None and 0 < gap == more - less
    return True


def _level_before(mention: Mention, before: list[Mention], *, but_budgets: bool = False) -> Mention | None:
    """Return the last level of the sentence that is of the same kind."""
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence:
            return None
        if other.parent not in (mention.parent, None) or other.measure is not Measure.LEVEL or not other.label:
            continue  # what brackets add is of what stands before them
        if other.candidate.dimension == mention.candidate.dimension and not (but_budgets and other.budget):
            return other
    return None
