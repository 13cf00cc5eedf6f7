"""Sentences that begin with what they compare: 与上年相比，收入增加甲亿元; 与上年相比，增加甲亿元."""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL
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
