"""What an increase came to: 经营主体净增甲万户、达乙万户 is 经营主体, not 新增经营主体."""

import re
from functools import cache

from fiscal_desk.figures.frames.times import passes
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.subjects import inherit, named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords
from fiscal_desk.wordlists.patterns import may_end

#: How many numbers back the increase may stand.
_NEAR = 3


@cache
def _ends_of_arrivals() -> frozenset[str]:
    """Return what words end with that lead to a total."""
    words = lexicon("labels")
    return may_end("、,， ", words["totals"], words["arrivals"])


@cache
def _words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = lexicon("labels")
    increases = any_of(words["increases"])
    return (
        re.compile(rf"[、,， ]?(?:{any_of(words['totals'])})?(?:{any_of(words['arrivals'])})*"),
        re.compile(rf"^(?:{increases})(?=.{{2}})|(?<=..)(?:{increases})$"),
    )


def arrive(mention: Mention, rest: str, before: list[Mention]) -> bool:
    """Name a total after the increase that led to it; False where the number is none.

    `rest` is what the number's clause says before it, without what may be peeled off.
    """
    said = mention.pre or rest
    if said and said[-1] not in _ends_of_arrivals():
        return False
    arrival, increase = _words()
    if mention.measure is not LEVEL or arrival.fullmatch(said) is None or not (said.strip("、,， ") or passes(mention)):
        return False
    for other in before[: -_NEAR - 1 : -1]:
        if other.sentence != mention.sentence or other.parent != mention.parent:
            return False
        if other.unit == mention.unit and other.measure is LEVEL and increase.search(other.label):
            found = increase.sub("", other.label)
            named(mention, found, "inherited", f"“{other.label}”之后的总数：{found}")
            mention.subject, mention.arrives = other.start, True
            return True
    return False


def became(mention: Mention, before: list[Mention]) -> bool:
    """Name where a change came to after where it began (由51家整合为33家, 从15个县扩大到57个县)."""
    last = before[-1] if before else None
    if last is None or not last.origin or last.clause != mention.clause or last.unit != mention.unit:
        return False
    if last.measure is not mention.measure or mention.measure is not LEVEL or not last.label:
        return False
    rules = wordlist(NamingWords)
    grew = mention.bound_leads and mention.pre.strip() in rules.grows  # 由940公里增加到近1500公里
    if not grew and rules.arrived.regex.match(mention.pre) is None and label_words().become.match(mention.pre) is None:
        return False
    inherit(mention, last, "变动后的数：")
    mention.arrives = True
    return True
