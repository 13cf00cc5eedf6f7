"""What was counted before a number that only says what was done to it: 签约项目36个，总投资9亿元；开工28个."""

import re

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL
from fiscal_desk.figures.sentences.label_words import LabelWords
from fiscal_desk.figures.sentences.subjects import named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords

#: A predicate no longer than this says too little without its subject (超额完成).
_SHORT = 6
#: How far back, in numbers, what was counted may stand.
_NEAR = 6
#: How far back, in clauses, the colon may stand behind which an item tells what is done, and how long its name is.
_FARTHEST_LEAD, _LONGEST_LEAD = 8, 16
#: A size that what was counted is above already: 亿元以上.
_SIZE = re.compile(r"[\d.]*[十百千万亿]*元(?:及|或)?以[上下]的?")
#: How long what bounds a size is: 及以上.
_LONGEST_BOUND = 3
_COLONS = frozenset(":：")
_NUMBERING = re.compile(r"^\s*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]|[①-⑳]|[-—–■●◆•·*]+)?\s*")
#: What is never told of a thing that is counted by its own unit.
_NOT_COUNTED = frozenset(("money", "percent", "permille", "point", "multiple"))


def rest_of(verb: str, mention: Mention, subject: Mention | None, words: LabelWords) -> str:
    """Return what was counted before, of which this is what was done to a part (反映问题126个，已整改115个 → 问题)."""
    if subject is None or subject.sentence != mention.sentence or subject.unit != mention.unit or mention.listed:
        return ""
    if mention.candidate.dimension != "count" or verb not in wordlist(NamingWords).treated:
        return ""
    return words.verbs.sub("", subject.label, count=1) if words.verbs.match(subject.label) else subject.label


def kind_of_money(mention: Mention, subject: Mention | None, before: list[Mention], words: LabelWords) -> str:
    """Return what is counted where money stands in between (签约项目36个，总投资9亿元；开工28个 → 项目)."""
    if subject is None or subject.sentence != mention.sentence or mention.candidate.dimension != "count":
        return ""
    between = subject.candidate.dimension == "money" or (subject.unit == mention.unit and mention.listed)
    for other in before[: -_NEAR - 1 : -1] if between else ():
        if other.sentence == mention.sentence and other.unit == mention.unit and other.candidate.dimension == "count":
            kind = words.noun_suffix.search(other.label)
            return kind.group() if kind else ""
    return ""


def counted_kind(mention: Mention, subject: Mention | None, before: list[Mention], words: LabelWords) -> str:
    """Return what a short predicate is told of (6个项目停工，涉及2亿元，4个已开工 → 项目); empty for a long one."""
    if len(mention.post) > _SHORT:
        return ""
    for other in before[: -_NEAR - 1 : -1]:
        if other.sentence != mention.sentence:
            break
        if other.unit == mention.unit and other.candidate.dimension == mention.candidate.dimension and other.label:
            kind = words.noun_suffix.search(other.label)
            told = other.label_source == "predicate"  # 对甲人予以警告，对乙人予以记过
            return kind.group() if kind else "" if told else other.label
    return subject.label if subject is not None else ""


def kind_of_sentence_before(verb: str, mention: Mention, before: list[Mention], words: LabelWords) -> str:
    """Return what the sentence before counted by the same unit, where this one goes on with it.

    实施重点项目73个，完成投资9亿元。竣工26个，新开工31个 → 重点项目; empty where that sentence counts two things so.
    """
    if mention.candidate.dimension != "count":
        return ""
    kinds = []
    for other in before[: -_NEAR - 1 : -1]:
        if other.sentence < mention.sentence - 1:
            break
        if other.unit != mention.unit or other.label_source == "carried" or other.names_next or not other.label:
            continue
        if other.sentence == mention.sentence:
            return ""  # 整改问题12个，挽回损失3亿元、追责5个: its own sentence counts something
        kinds.append(words.verbs.sub("", other.label, count=1) if words.verbs.match(other.label) else other.label)
    if len(kinds) != 1:
        return ""
    known = words.noun_suffix.search(kinds[0]) is not None or verb in wordlist(NamingWords).treated
    return kinds[0] if known else ""


def of_those_above(mention: Mention, text: str, before: list[Mention], words: LabelWords) -> bool:
    """Name how many of what was counted are above a size (引进企业137家，其中注册资金千万元以上46家、亿元以上5家).

    The number before is that size, and nothing stands between the two. False where nothing was counted.
    """
    size = before[-1]
    if not size.names_next or size.sentence != mention.sentence or mention.candidate.dimension != "count":
        return False
    above = text[size.start : mention.start]
    if mention.start - size.candidate.end > _LONGEST_BOUND:
        return False
    for other in before[-2 : -_NEAR - 2 : -1]:
        if other.sentence != mention.sentence or other.names_next:
            continue
        if other.unit != mention.unit or other.candidate.dimension != "count" or not other.label:
            return False
        kind = other.label
        if (known := _SIZE.search(kind)) is not None:
            begin, end = known.span()  # 亿元以上项目22个、10亿元以上3个
        else:
            begin = end = verb.end() if (verb := words.verbs.match(kind)) is not None else 0
        named(mention, kind[:begin] + above + kind[end:], "completed", f"承前补上“{kind}”")
        return True
    return False


def kind_of_item(mention: Mention, text: str, clauses: list[Clause], words: LabelWords) -> str:
    """Return the thing that an item names before its colon (成长驿站：3月底前新建2家，9月底前建成7家), else nothing."""
    if mention.measure is not LEVEL or mention.candidate.dimension in _NOT_COUNTED:
        return ""
    for clause in reversed(clauses[max(0, mention.clause - _FARTHEST_LEAD) : mention.clause]):
        if clause.after not in _COLONS:
            continue
        if clause.candidates or clause.parent is not None:
            return ""
        name = _NUMBERING.sub("", text[clause.start : clause.end], count=1).strip()
        whole = words.whole_end.search(name) is not None and "、" not in name
        return name if whole and 1 < len(name) <= _LONGEST_LEAD else ""
    return ""
