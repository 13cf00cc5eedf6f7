"""Which of a report's budgets counts where one was adjusted within the year: the adjusted one alone is to be met."""

from collections import defaultdict
from collections.abc import Sequence

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.printed import Ends
from fiscal_desk.comparison.facts.qualifiers import adjusted_stage
from fiscal_desk.comparison.model import Member
from fiscal_desk.comparison.promises.finding import identity_of


def replaced_budgets(plans: Sequence[Fact]) -> frozenset[Member]:
    """Return the plans that their own report also states as adjusted: 年初预算140.4亿元, of which 139.5亿元 were left.

    They stand beside the result, and whether they were met is not asked. A budget that the adjustment left as it was
    is the adjusted one, too.
    """
    adjusted: dict[tuple[object, ...], set[Ends]] = defaultdict(set)
    for plan in plans:
        if plan.stage == adjusted_stage():
            adjusted[_budget(plan)].add(plan.ends)
    return frozenset(
        plan.member
        for plan in plans
        if plan.stage != adjusted_stage() and (now := adjusted.get(_budget(plan))) and plan.ends not in now
    )


def _budget(plan: Fact) -> tuple[object, ...]:
    return plan.report, plan.key.period, plan.key.strive, identity_of(plan)
