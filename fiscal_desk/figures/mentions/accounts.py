"""Lines of a budget, and the amounts by which they are moved: 由甲调整为乙，新增丙; 拟调增教育支出丁."""

import re
from functools import cache, lru_cache

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import DIFFERENCE, LEVEL, PLAN
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords
from fiscal_desk.wordlists.patterns import one_of, run_of

#: How many numbers back the budget may stand of which a breakdown tells how it moves.
_NEAR = 5


class _Words:
    def __init__(self) -> None:
        change = lexicon("measures")["change"]
        accounts = f"(?:{any_of(change['accounts'])})"
        manners = one_of(change["manners"])
        led = f"(?:{any_of(change['accounts_led'])}|{manners})*"
        lead = f"(?:{any_of([*lexicon('scopes')['leads'], *change['accounts_led']])}|{manners})*"
        what = rf"(?P<what>[^，,、]*?{accounts})$"
        self.down = frozenset(change["down"])
        self.account = re.compile(rf"{accounts}(?:{wordlist(SubjectWords).budget_end.source}|$)")
        self.adjusts = re.compile(rf"{lead}(?P<verb>{any_of(change['adjusting'])}){what}")
        self.moves = re.compile(rf"{lead}(?P<verb>{any_of(change['adds_to'])}){what}")
        self.breaks_down = re.compile(rf"{lead}(?P<verb>{any_of(change['breaks_down'])}){what}")
        self.listed = re.compile(run_of((*wordlist(NamingWords).joints, "[、 ]")) + what)
        self.adds = re.compile(rf"[,， ]?{led}{one_of(change['adds'])}")


@cache
def _words() -> _Words:
    return _Words()


def is_account(label: str) -> bool:
    """Whether a label is that of a line of a budget, which has an amount before it is adjusted and one after."""
    return _words().account.search(label) is not None


def is_budgeted(label: str) -> bool:
    """Whether a label is that of a line of a budget, and neither of what is set above (债务限额) nor of a balance."""
    return is_account(label) and not label.endswith(set_above())


@cache
def set_above() -> tuple[str, ...]:
    """Return what ends the names of limits and balances of debts, which are set for a budget and no part of it."""
    return tuple(lexicon("measures")["change"]["set_above"])


def moves_budget(mention: Mention, before: list[Mention]) -> bool:
    """Whether a number is by how much the budget moves that the number right before it was or became."""
    last = before[-1] if before else None
    if mention.measure is not DIFFERENCE or last is None:
        return False
    return last.adjusts and last.sentence == mention.sentence


def read_move(mention: Mention, before: list[Mention]) -> None:
    """Read by how much a budget is moved where the verb stands before its name, or stands alone after both amounts.

    拟调增教育支出甲万元、农林水支出乙万元; 由甲调整为乙，新增丙，其中：新增加转移支付收入丁. What the measure uses
    up is cut off `pre`.
    """
    words = _words()
    last = before[-1] if before and before[-1].sentence == mention.sentence else None
    match, moves = _verbs_of(mention.pre)
    goes_on = last is not None and (last.adjusts or last.measure is DIFFERENCE)
    if match is None and last is not None and goes_on and last.parent == mention.parent:
        if any(other.adjusts for other in before[:-_NEAR:-1]):
            match = words.breaks_down.match(mention.pre)
        if match is None and last.verb_first and (listed := words.listed.match(mention.pre)):
            mention.measure, mention.negative, mention.pre = last.measure, last.negative, listed["what"]
            mention.reasons["measure"], mention.verb_first = last.reasons["measure"], True
            return
    moved = match is None and moves is not None
    if moved and any(other.adjusts or other.measure is DIFFERENCE for other in before[:-_NEAR:-1]):
        match = moves  # 调增甲。一是增加上解支出乙；二是…
    if match is not None:
        mention.measure, mention.negative = DIFFERENCE, match["verb"] in words.down
        mention.reasons["measure"] = f"“{match['verb']}”在名目前"
        mention.pre = mention.pre[: match.start()] + match["what"]  # 区本级调增一般公共预算支出: whose it is stays
        mention.verb_first = True
    elif last is not None and _of_budget(last) and last.unit == mention.unit and words.adds.fullmatch(mention.pre):
        mention.measure, mention.reasons["measure"] = DIFFERENCE, f"“{mention.pre.strip('，, ')}”"
        mention.negative = mention.pre.endswith(tuple(words.down))
        mention.pre = ""


@lru_cache(maxsize=4096)
def _verbs_of(pre: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Return the verb and the line of a budget that words name, by which the budget is adjusted, and by which it moves.

    Times and scopes before them are passed over.
    """
    words, start = _words(), peel(pre).start
    return words.adjusts.match(pre, start), words.moves.match(pre, start)


def _of_budget(mention: Mention) -> bool:
    """Whether a number is a budget, or what one became: it may be moved by what comes next."""
    planned = mention.measure is LEVEL and mention.stance is PLAN
    return mention.adjusts or (planned and (mention.budget or is_account(mention.label)))
