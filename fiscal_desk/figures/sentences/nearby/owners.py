"""Whose a bare name is in a list that says its owner once (行政单位资产总额甲，负债总额乙; 小学43所，招生丙人)."""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.subjects import LONGEST_PREFIX, named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import SubjectWords

#: How many numbers back the owner may stand.
_FARTHEST = 16
_SHORTEST_OWNER = 2
_EACH = "各"


def carry_owner(mention: Mention, before: list[Mention]) -> None:
    """Put the owner that its list says once before a bare name that no number has without one."""
    rules = wordlist(SubjectWords)
    bare = mention.label
    if bare not in rules.owned or mention.parent is not None:
        return
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence != mention.sentence:
            return
        owner = _owner(other)
        if owner:
            named(mention, owner + bare, "completed", f"承前补上“{owner}”")
            return
        if other.segment != mention.segment and other.label not in rules.owned:
            return


def _owner(other: Mention) -> str:
    """Return whose a number before is: by the end of its name (行政单位资产总额), or who was counted (小学43所)."""
    rules = wordlist(SubjectWords)
    label = other.label
    if other.candidate.dimension == "count" and other.unit in rules.counts_owners and label.endswith(rules.owner_nouns):
        found = label_words().verbs.sub("", label, count=1)
        found = found if found.endswith(rules.owner_nouns) else label
    else:
        tail = max((word for word in rules.owned if label.endswith(word)), key=len, default="")
        found = label[: len(label) - len(tail)] if tail else ""
    if found.startswith(_EACH) or "、" in found:
        return ""  # 各级各类学校142所，在校学生甲人: those of all, as the name alone says
    return found if _SHORTEST_OWNER <= len(found) <= LONGEST_PREFIX else ""


def carry_product(mention: Mention, before: list[Mention]) -> None:
    """Name what a part of those who make something made (原煤产量甲万吨，其中县属企业完成乙万吨) after the whole."""
    rules = wordlist(SubjectWords)
    maker = mention.label
    if not mention.within_parts or mention.label_source != "before" or not maker.endswith(rules.makers):
        return
    if rules.made.regex.search(mention.pre) is None and mention.pre.endswith(maker):
        return
    whole = next((other for other in before[: -_FARTHEST - 1 : -1] if not other.within_parts), None)
    if whole is None or whole.sentence != mention.sentence or whole.unit != mention.unit:
        return
    if whole.measure is mention.measure is LEVEL and whole.label and len(maker) <= LONGEST_PREFIX:
        named(mention, maker + whole.label, "completed", f"承前补上“{whole.label}”")


def carry_transfer(mention: Mention, before: list[Mention]) -> None:
    """Put the 调入 that a list says once before the next fund it was moved from (调入政府性基金甲、国有资本经营预算乙).

    Without it the name would be that of all the fund.
    """
    last = before[-1] if before else None
    rules = wordlist(SubjectWords)
    if last is None or last.clause != mention.clause or mention.label not in rules.funds_moved:
        return
    moved = next((word for word in rules.moves_funds if last.label.startswith(word)), "")
    if moved and mention.candidate.dimension == last.candidate.dimension == "money":
        named(mention, moved + mention.label, "completed", f"承前补上“{moved}”")
