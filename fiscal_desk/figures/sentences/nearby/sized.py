"""What is counted and said to be of a size behind its number: 新开工3个亿元以上项目, 5个100亩以上园区."""

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Bound
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.nouns_after import noun_in
from fiscal_desk.figures.sentences.subjects import named

_SIZES = (Bound.GE, Bound.GT, Bound.LE, Bound.LT)
#: What a size is measured in.
_MEASURED = frozenset(("money", "area", "length", "age"))
#: 以上, 及以上 and 的 stand between a size and what is of it.
_LONGEST_BOUND = 5


def of_size(mention: Mention, following: Mention | None, rest: str, text: str) -> bool:
    """Name a count after the size behind it and what is of that size; `rest` is what is left before the number."""
    if following is None or mention.candidate.dimension != "count" or following.bound not in _SIZES:
        return False
    found = following.candidate
    if found.start != mention.candidate.end or found.dimension not in _MEASURED or found.more:
        return False
    kind = noun_in(following.post.removeprefix("的"), verb_before=True)
    place = text.find(kind, found.end, found.end + _LONGEST_BOUND + len(kind)) if kind else -1
    if place < 0:
        return False
    verb = rest if rest in label_words().only_verb else ""
    named(mention, verb + text[found.start : place + len(kind)], "after", "名目在数字后，连同它有多大")
    following.names_next = True
    return True
