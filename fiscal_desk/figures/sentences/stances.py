"""Whether a figure is done, planned, or a threshold in a name."""

import re
from functools import cache

from fiscal_desk.figures.model import Bound, Measure, Stance
from fiscal_desk.figures.numbers.candidate import Form
from fiscal_desk.figures.numbers.mention import Mention
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.sections import Setting


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = lexicon("stances")
    return (
        re.compile("|".join(words["sentence"]["plan"])),
        re.compile("|".join(words["sentence"]["actual"])),
        re.compile(f"(?:{any_of(words['label']['plan'])})(?:为|达|安排|数)?$"),
    )


def stance(mention: Mention, sentence_before: str, setting: Setting) -> None:
    """Fill in the stance; `sentence_before` is the sentence up to the number."""
    if mention.names_next or _is_rule(mention):
        mention.stance = Stance.RULE
        mention.reasons["stance"] = "界定名称或范围"
        return
    plan, actual, label = _patterns()
    if mention.budget:
        mention.stance = Stance.PLAN
        mention.reasons["stance"] = "预算数或任务数"
        return
    mention.stance = setting.stance
    if setting.source:
        mention.reasons["stance"] = f"所在部分“{setting.source}”"
    else:
        mention.reasons["stance"] = "报告通篇所述"
    if mention.measure is Measure.LEVEL and mention.candidate.dimension == "money" and label.search(mention.pre):
        mention.stance = Stance.PLAN
        mention.reasons["stance"] = f"名目是“{mention.pre[-6:]}”"
        return
    last_plan = _last(plan, sentence_before)
    last_actual = _last(actual, sentence_before)
    if last_actual is not None and (last_plan is None or last_actual.start() > last_plan.start()):
        mention.stance = Stance.ACTUAL
        mention.reasons["stance"] = f"“{last_actual.group()}”"
    elif last_plan is not None or mention.strive:
        mention.stance = Stance.PLAN
        mention.reasons["stance"] = f"“{last_plan.group() if last_plan else '力争'}”"


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    last = None
    for match in pattern.finditer(text):
        last = match
    return last


def _is_rule(mention: Mention) -> bool:
    found = mention.candidate
    if found.form is Form.BARE or found.dimension == "age":
        return True
    if found.unit == "年":
        return mention.bound is not Bound.EQ and bool(mention.post)
    return False
