"""A growth in brackets behind words without a number: it is of what these words tell (工业利润回升（增长8%）)."""

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel_once
from fiscal_desk.figures.model import CHANGE
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.subjects import named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords

#: What grew is named by so many characters.
_SHORTEST, _LONGEST = 2, 18


def of_told_before_brackets(mention: Mention, text: str, clauses: list[Clause]) -> bool:
    """Name a bare growth in brackets after what moved right before them; False where a number stands there.

    主要受一般贸易进口基数较低（下降6.7%）、工业利润回升（增长8%）影响
    """
    clause = clauses[mention.clause]
    if mention.measure is not CHANGE or clause.parent is None or clause.before != "(":
        return False
    around, bracket = clauses[clause.parent], clause.start - 1
    if mention.start != clause.candidates[0].start:
        return False
    begin = max([around.start, *(found.end for found in around.candidates if found.end <= bracket)])
    said = text[max(begin, text.rfind(")", begin, bracket) + 1) : bracket]
    if "(" in said:
        return False
    rest = wordlist(NamingWords).caused.regex.sub("", said.strip())
    rest = rest[peel_once(rest).start :]
    moved = wordlist(SubjectWords).moved.regex.fullmatch(rest)
    what = moved["what"] if moved is not None else rest
    if moved is None and label_words().whole_end.search(what) is None:
        return False
    peeled = peel_once(what)
    if not _SHORTEST <= len(what) - peeled.start <= _LONGEST:
        return False
    named(mention, what[peeled.start :], "before", "名目在括号前")
    mention.scope = peeled.scope or mention.scope
    return True
