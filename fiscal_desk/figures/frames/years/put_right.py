"""Reports on what became of an audit's findings: what was put right is of the report's year, not of the audited one.

《关于2020年度预算执行审计查出问题整改情况的报告》: 问题资金甲万元 is of 2020, 已整改乙项，追缴资金丙万元 of 2021.
"""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords

#: How far behind a number stands what was done about it (对1人予以处分).
_BEHIND = 12


def is_put_right(mention: Mention, pre: str, before: list[Mention], year: str) -> bool:
    """Whether a number of such a report counts what was done about the findings; `year` is when that was.

    `pre` is the text before the number in its clause. What follows in the sentence goes on about it, but for findings.
    """
    words = wordlist(FrameWords)
    said = f"{pre}{mention.label}"
    if words.puts_right.regex.search(said) or words.puts_right.regex.search(mention.post, 0, _BEHIND):
        return True
    last = before[-1] if before else None
    goes_on = last is not None and last.sentence == mention.sentence and last.period == year
    return goes_on and words.found_out.regex.search(said) is None
