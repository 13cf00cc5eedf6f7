"""Names of which the clause before tells something together: 收入、支出均平稳增长，分别完成甲亿元、乙亿元."""

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.sentences.lists.names import names_in
from fiscal_desk.figures.sentences.lists.sharing import deal_out
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords

#: Longer is no name, but a sentence.
_LONGEST_NAME = 20
_SHORTEST_NAME = 2


def share_out_told_of_all(mention: Mention, text: str, clauses: list[Clause], numbers: int) -> bool:
    """Deal the names of the clause before out, where 分别 names nothing itself and there is a number for each."""
    if not mention.clause or numbers < 2:
        return False
    told, rules = clauses[mention.clause - 1], wordlist(NamingWords)
    if told.sentence != mention.sentence or told.candidates or not rules.deals_out.regex.fullmatch(mention.pre):
        return False
    said = text[told.start : told.end]
    match = rules.told_of_all.regex.fullmatch(said[peel(said).start :])
    if match is None:
        return False
    names = names_in(match["list"], numbers)
    if len(names) != numbers or not all(_SHORTEST_NAME <= len(name) <= _LONGEST_NAME for name in names):
        return False
    deal_out(mention, names)
    return True
