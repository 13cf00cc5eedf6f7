"""Signs in front of a number: 同比-3.6%, 负2.1%, △25万元, 同比+2.1%, ↑5.8%; they are no part of its span."""

import re
from functools import cache

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.numbers.candidate import Form
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import SignWords
from fiscal_desk.wordlists.patterns import may_end

_CHANGING = frozenset(("percent", "permille", "multiple"))
_UNSURE = 0.8
#: A sign and a blank.
_LONGEST = 4


@cache
def ends_of_signs() -> frozenset[str]:
    """Return what a text ends with that ends with a sign: most do not."""
    words = lexicon("signs")
    return may_end(" -", words["minus"], words["plus"])


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = lexicon("signs")
    signs = rf"(?P<minus>{any_of(words['minus'])})|(?P<plus>{any_of(words['plus'])})|(?P<dash>(?<![-~])-)"
    return (
        re.compile(rf"(?:{signs}) ?$"),
        re.compile(f"(?:{any_of(words['compared'])})(?:{any_of(words['dealt'])})?(?P<is>[为是])?[ 约了]*$"),
        re.compile(f"(?:{any_of(words['before_dash'])}) ?$"),
        re.compile(f"(?:{any_of(words['places'])}) ?$"),
    )


def take_sign(mention: Mention, pre: str) -> str:
    """Return the text before the number without the sign that it ends with; `mention` keeps the sign.

    A dash is a minus behind 同比, 为 and what else a number follows; elsewhere it may be one of a pair of dashes, and
    the number is read without it, in doubt. A percentage with a sign behind 同比 is a change.
    """
    sign, compared, before_dash, places = _patterns()
    match = sign.search(pre, len(pre) - _LONGEST)
    if match is None:
        return pre
    head = pre[: match.start()].rstrip()
    if match["minus"] == "负" and head.endswith(wordlist(SignWords).not_minus_after):
        return pre  # 为企业减负5亿元
    arrows = wordlist(SignWords).arrows
    if match["minus"] and not head.strip() and match["minus"] not in ("负", *arrows):
        return pre  # ▲ at the beginning of a line marks an item
    changing = mention.candidate.dimension in _CHANGING
    of_place = changing and places.search(head) is not None  # 甲县-1.3%
    if match["dash"] and head and not of_place and not before_dash.search(head) and not compared.search(head):
        mention.doubts.append(_UNSURE)
        return pre
    mention.signed = not match["plus"]
    if mention.signed:
        mention.reasons["value"] = f"数字前有负号“{match['minus'] or '-'}”"
        found = mention.candidate
        if found.form is Form.RANGE and found.value is not None and found.value_max is not None:
            # -1%至3%: the sign is the lower end's.
            mention.signed = False
            found.value = -found.value
            mention.doubts.append(_UNSURE)
    against = compared.search(head) if changing else None
    if against or (changing and match.group().strip() in arrows):
        mention.measure = Measure.CHANGE
    return head[: against.start("is")] if against and against["is"] else head
