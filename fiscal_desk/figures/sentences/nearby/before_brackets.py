"""What stands alone in brackets is named by the words before them: 新增转移支付（3.2亿元）、上年结转（0.4亿元）."""

import re

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import CHANGE, LEVEL
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords

#: The mark of a note: 调出资金[2]（6.3亿元）.
_FOOTNOTE = re.compile(r"\[\d{1,2}\]$")
#: What is named has so many characters.
_SHORTEST, _LONGEST = 2, 24
#: A share or a rate in brackets is as a rule one of the number before them.
_RATIOS = frozenset(("percent", "permille", "point", "multiple"))


def words_before_brackets(mention: Mention, text: str, clauses: list[Clause]) -> str:
    """Return the words that an amount, or a growth in a row of brackets, is named by; empty where there are none.

    A number right before the brackets is what they tell of; behind a mark of its list a new item stands.
    """
    clause = clauses[mention.clause]
    if mention.pre or clause.parent is None or clause.before != "(" or mention.start != clause.candidates[0].start:
        return ""
    bracket = clause.start - 1
    around = clauses[clause.parent]
    begin = max([around.start, *(found.end for found in around.candidates if found.end <= bracket)])
    closed = text.rfind(")", begin, bracket) + 1
    said = _FOOTNOTE.sub("", text[max(begin, closed) : bracket].strip())
    joint = label_words().joint.match(said) if begin > around.start or closed else None
    if (begin > around.start or closed) and joint is None:
        return ""
    in_row = (joint is not None and closed > 0) or text.startswith(("、", "和"), clause.end + 1)
    if text.startswith("的", clause.end + 1):
        return ""  # 完成预算（4.9亿元）的102%
    if mention.measure is CHANGE:
        if not in_row:
            return ""
    elif mention.measure is not LEVEL or mention.candidate.dimension in _RATIOS:
        return ""
    said = said[joint.end() :] if joint is not None else said
    said = wordlist(NamingWords).row_leads.regex.sub("", said)
    if in_row:
        said = said.rpartition("、")[2]
    if mention.measure is CHANGE and wordlist(SubjectWords).moved.regex.search(said):
        return ""  # 工业利润回升（增长8%）: what moved is told without its verb
    return said if _SHORTEST <= len(said) <= _LONGEST and "(" not in said else ""
