"""The next kind of people after a standard (孤儿补助标准甲，散居孤儿乙), and parts of a limit or a balance of debts."""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL, RATE
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.subjects import LONGEST_PREFIX, named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import SubjectWords

#: A kind of people is named by no fewer characters.
_SHORTEST_KIND = 3
#: What is measured of the kinds of something, each by the same name (平均期限13年，其中一般债券7年).
_MEASURED = frozenset(("percent", "duration", "price"))


def of_same_standard(mention: Mention, rest: str, before: list[Mention]) -> bool:
    """Name the next kind of people after the standard that the sentence has named (孤儿补助标准…，散居孤儿…).

    What both have in common at the end of the one is where the other goes on to say what is paid.
    """
    last = before[-1] if before else None
    dimension = mention.candidate.dimension
    if last is None or (dimension != "money" and dimension not in _MEASURED):
        return False
    if last.sentence != mention.sentence and not mention.in_parts:
        return False
    standards, balances = wordlist(SubjectWords).standards, wordlist(SubjectWords).remainders
    if last.measure is not mention.measure or last.unit != mention.unit:
        return False
    # 债务余额甲，其中一般债务乙: a part of a balance is one
    part = last.label.endswith(balances) and (mention.within_parts or mention.parent is not None)
    if not (part or last.label.endswith(standards)) and (dimension == "money" or mention.measure not in (LEVEL, RATE)):
        return False
    if rest.endswith((*standards, *balances)) or not _SHORTEST_KIND <= len(rest) <= LONGEST_PREFIX:
        return False
    for size in range(min(len(rest) - 1, len(last.label)), 1, -1):
        place = last.label.find(rest[-size:])
        if place >= 0 and place + size < len(last.label):
            grown = label_words().carried_verb.match(last.label) if mention.within_parts else None
            led = grown.group() if grown is not None and not rest.startswith(grown.group()) else ""  # 新增债务限额
            said = led + rest + last.label[place + size :]
            named(mention, said, "completed", f"承前补上“{last.label[place + size :]}”")
            mention.doubts.append(0.95)
            return True
    return False
