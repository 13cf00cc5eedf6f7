"""A number that turns out to have been a budget: the words behind it say what it was adjusted to."""

from fiscal_desk.figures.mentions.evidence import CLAUSE, SENTENCE, Evidence
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import ACTUAL, LEVEL, PLAN

#: How many numbers back the budget may stand.
_NEAR = 24


def settle_adjusted(mention: Mention, before: list[Mention]) -> None:
    """Take the number that `mention` adjusts for a budget (收入为甲亿元，经批准调整为乙亿元，实际完成丙亿元).

    Where a word of its own sentence says that it was done, it stays so.
    """
    if not mention.adjusts or mention.stance is not PLAN:
        return
    budget = next((other for other in before[: -_NEAR - 1 : -1] if other.start == mention.subject), None)
    if budget is None or budget.sentence != mention.sentence or budget.measure is not LEVEL:
        return
    said = budget.evidence.get("stance")
    if budget.stance is ACTUAL and (said is None or said.opener not in (CLAUSE, SENTENCE)):
        budget.stance, budget.preliminary = PLAN, False
        budget.reasons["stance"] = "后面说它作了调整，是预算数"
        budget.evidence["stance"] = Evidence(SENTENCE, 0, contested=True)
