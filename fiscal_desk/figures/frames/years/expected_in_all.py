"""What a year is expected to bring in all, behind what it has brought so far: 1-11月完成甲；预计完成乙."""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL
from fiscal_desk.figures.numbers import periods
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords

#: How many numbers back the result so far may stand.
_FARTHEST = 5


def expected_in_all(mention: Mention, pre: str, before: list[Mention]) -> str | None:
    """Return the whole year of which a clause expects an amount, None where it expects none.

    Of the same thing its sentence has told a result of the months so far.
    """
    if "预" not in pre or mention.measure is not LEVEL:
        return None
    if wordlist(FrameWords).still_to_come.regex.match(pre) is None:
        return None
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence:
            return None
        if other.measure is LEVEL and other.label == mention.label and other.period:
            year = periods.year_of(other.period)
            return str(year) if periods.is_part_of_year(other.period) and year is not None else None
    return None
