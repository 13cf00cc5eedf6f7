"""The patterns of resources/lexicon/stances.toml that say of a sentence or a label whether it is done or planned."""

import re
from functools import cache, lru_cache

from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.mentions.accounts import set_above
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.patterns import AnyOf, may_begin, may_end, one_of


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


def _sought(words: list[str]) -> re.Pattern[str]:
    """Return the pattern of any of some words, of which a few may begin anywhere: all others are passed at once."""
    return re.compile(may_begin(*words) + one_of(words))


@cache
def stance_words() -> StanceWords:
    """Return the patterns, made once."""
    return StanceWords()


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
