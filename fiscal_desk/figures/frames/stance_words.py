"""The patterns of resources/lexicon/stances.toml that say of a sentence or a label whether it is done or planned."""

import re
from functools import cache, lru_cache

from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.mentions.accounts import set_above
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import COMPLETION, LEVEL
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.patterns import AnyOf, may_begin, may_end, one_of

#: What stands in brackets that have been closed.
_ASIDES = re.compile(r"\([^()]*\)")


class StanceWords:
    """The patterns of resources/lexicon/stances.toml that speak of a sentence or a label."""

    def __init__(self) -> None:
        words = lexicon("stances")
        self.plan = _sought(words["sentence"]["plan"])
        self.actual = _sought(words["sentence"]["actual"])
        self.preliminary = re.compile(one_of(words["sentence"]["preliminary"]))
        of_sentence = words["sentence"]
        self.told = AnyOf((*of_sentence["plan"], *of_sentence["actual"], *of_sentence["preliminary"]))
        self.told_planned, self.told_done = AnyOf(of_sentence["plan"]), AnyOf(of_sentence["actual"])
        self.expected = re.compile(one_of(words["sentence"]["expected"]))
        self.loose = re.compile(any_of(words["sentence"]["loose"]))
        self.label = re.compile(f"(?:{any_of(words['label']['plan'])}){one_of(words['label']['after'])}?$")
        self.find_label = lru_cache(maxsize=4096)(self.label.search)
        self.planned = re.compile(any_of(words["sentence"]["targets"]))
        self.targets = re.compile(any_of(words["label"]["targets"]))
        self.reached = re.compile(f"[,，；;、]{one_of(words['sentence']['reached'])}$")
        self.of_target = re.compile(one_of(words["sentence"]["of_target"]))
        self.met = re.compile(f"{one_of(words['sentence']['met'])}[^,，；;。]{{0,20}}$")
        self.aims = re.compile(f"{any_of(words['sentence']['aims'])}[^,，；;。]{{0,20}}$")
        self.ends_of_tasks = may_end(words["label"]["tasks"], words["label"]["after"])
        self.task = re.compile(f"(?:{any_of(words['label']['tasks'])}){one_of(words['label']['after'])}?$")
        self.breaks_down = words["sentence"]["breaks_down"]
        self.papers = tuple(words["label"]["papers"])
        self.of_tasks = frozenset(words["label"]["of_tasks"])
        self.adopts = re.compile(words["sentence"]["adopts"])
        self.carried_until = re.compile(one_of(words["sentence"]["carried_until"]))
        self.handed_down = re.compile(one_of(words["sentence"]["handed_down"]))
        self.laid_out = re.compile(words["sentence"]["laid_out"])
        self.laid_down = re.compile(words["sentence"]["laid_down"])
        self.last_year = re.compile(words["sentence"]["last_year"])
        self.unmoved = re.compile(words["sentence"]["unmoved"])
        self.adjusting = tuple(f"“{verb}”" for verb in words["sentence"]["moves"])
        self.in_brackets = re.compile(rf"\({one_of(words['sentence']['bracketed'])}+[^,，;；。()]{{0,8}}$")
        self.of_budget = re.compile(words["sentence"]["of_budget"])
        self.establishment = re.compile(one_of(words["label"]["establishment"]))
        self.enlarges = re.compile(one_of(words["label"]["enlarges"]))
        self.in_clause = re.compile(f"{one_of(words['sentence']['of_clause'])}{words['sentence']['to_number']}$")
        self.adjusted = re.compile(f"(?:{any_of(words['label']['adjusted'])})$")
        self.completes = re.compile(f"{one_of(words['sentence']['completes'])}[^，,、；;。()]*$")
        self.goals_met = re.compile(one_of(words["sentence"]["goals_met"]))
        self.exists = re.compile(one_of(words["sentence"]["exists"]))
        self.reached_later = re.compile(one_of(words["sentence"]["reached_later"]))


def _sought(words: list[str]) -> re.Pattern[str]:
    """Return the pattern of any of some words, of which a few may begin anywhere: all others are passed at once."""
    return re.compile(may_begin(*words) + one_of(words))


@cache
def stance_words() -> StanceWords:
    """Return the patterns, made once."""
    return StanceWords()


def last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match of a pattern in a text, None where there is none."""
    found = None
    for match in pattern.finditer(text):
        found = match
    return found


def without_asides(sentence: str) -> str:
    """Return a sentence with its brackets blotted out, length for length (支出甲亿元(含债券安排的支出)，增长乙%)."""
    return _ASIDES.sub(lambda aside: " " * len(aside.group()), sentence) if "(" in sentence else sentence


def before_goal(mention: Mention, said: str) -> str:
    """Return what is said before the goal that a number tells the share of (完成全年预期目标甲亿元的乙%).

    Behind such a share, nothing is left of its goal (占力争目标甲亿元的乙%，其中公路丙亿元).
    """
    if "%" in said:
        said = stance_words().goals_met.sub(lambda met: " " * len(met.group()), said)
    if mention.measure is not COMPLETION:
        return said
    goal = stance_words().completes.search(said)
    return said[: goal.start()] if goal is not None else said


def reached_since(plan: re.Match[str], said: str, *, reviewing: bool, spent: bool) -> re.Match[str] | None:
    """Return the words behind a plan of what was reached (任务甲家，完成乙家), None where it was not.

    In a review they need not stand right before the number. `spent`: what was laid out for something was spent.
    """
    words = stance_words()
    task = words.planned.search(plan.group()) and not (spent and words.laid_down.match(plan.group()))
    found = words.reached_later.search(said, plan.end()) if reviewing else None
    return found or (words.reached.search(said, plan.end()) if task else None)


def is_set_above(mention: Mention, frame: Frame) -> bool:
    """Whether a limit or a balance of debts stands in a report that adjusts a budget, where neither is a budget."""
    if not mention.label.endswith(set_above()) or mention.measure is not LEVEL:
        return False
    return _is_adjusting(frame)


def _is_adjusting(frame: Frame) -> bool:
    """Whether the words that make a report a plan say that it adjusts a budget."""
    return re.search(lexicon("stances")["heading"]["adjusting"], frame.stance.words) is not None


def was_given(mention: Mention, sentence_before: str, frame: Frame) -> bool:
    """Whether a report that adjusts a budget tells what was handed down (自治区下达2018年新增债券甲): that was done."""
    if mention.measure is not LEVEL or not _is_adjusting(frame):
        return False
    return stance_words().handed_down.search(sentence_before) is not None
