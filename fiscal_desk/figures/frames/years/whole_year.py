"""What is the budget of a whole year, whatever part of it is told about."""

import re
from functools import cache, lru_cache

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords
from fiscal_desk.wordlists.patterns import may_hold


@cache
def _may_hold_plan() -> re.Pattern[str]:
    return may_hold(wordlist(FrameWords).of_whole_year.source)


@lru_cache(maxsize=4096)
def _is_of_whole_year(label: str) -> bool:
    return (
        _may_hold_plan().search(label) is not None
        and wordlist(FrameWords).of_whole_year.regex.search(label) is not None
    )


def is_laid_out(mention: Mention, pre: str) -> bool:
    """Whether a level is the budget of a whole year, by its name or by the words that its clause begins with."""
    taken = mention.label_source == "inherited" and not mention.budget  # 全年预算甲亿元，上半年完成乙亿元
    if not taken and _is_of_whole_year(mention.label):
        return True
    return mention.candidate.dimension == "money" and _lays_out_budget(pre)


@lru_cache(maxsize=4096)
def _lays_out_budget(pre: str) -> bool:
    return wordlist(FrameWords).lays_out_budget.regex.match(pre) is not None
