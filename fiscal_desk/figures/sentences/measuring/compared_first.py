"""What is told against something: 与上年相比，收入增加甲亿元; 超任务数甲万元, 距任务数还差乙万元."""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import DIFFERENCE, LEVEL
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.sentences import MeasureWords

#: How many numbers back the amount may stand that a sentence goes on about.
_NEAR = 9


def compares_first(mention: Mention, said: str, before: list[Mention], sentence: str) -> bool:
    """Whether a number is by how much something differs from what its sentence began with.

    `said` are the words before its verb, `sentence` all that its sentence says before it. Without words of its own the
    number goes on about an amount of the sentence before (…支出甲万元。与上年相比，增加乙万元).
    """
    if not any(mark in sentence for mark in wordlist(MeasureWords).compared_first):
        return False
    return bool(said.strip()) or any(
        other.measure is LEVEL and other.unit == mention.unit and other.sentence >= mention.sentence - 1
        for other in before[:-_NEAR:-1]
    )


def told_against_goal(mention: Mention) -> bool:
    """Read by how much a task was passed (超任务数甲万元) or is not met yet (距任务数还差乙万元), which is negative."""
    words, pre = wordlist(MeasureWords), mention.pre
    short = words.short_of.regex.search(pre) if words.short_of.sign in pre else None
    goal = short or (words.exceeded.regex.search(pre) if words.exceeded.sign in pre else None)
    if goal is None:
        return False
    mention.measure, mention.base, mention.pre = DIFFERENCE, goal["base"], pre[: goal.start()]
    mention.negative = short is not None
    mention.reasons["measure"] = f"“{goal.group()}”"
    return True
