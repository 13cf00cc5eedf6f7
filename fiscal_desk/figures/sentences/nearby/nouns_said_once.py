"""A noun that a list says once, behind its last number: 5个国家级、60个省级基地, 国家级5家、省级60家基地."""

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.nouns_after import noun_in

#: No list of levels is longer, and no number of one stands farther from its noun.
_MOST, _LONGEST = 4, 60
_JOINTS = "、和及与 "


def noun_said_once(mention: Mention, text: str, clause: Clause, rest: str) -> tuple[str, str]:
    """Return what stands before the level, and the noun with its level in front; empty where the list has none.

    `rest` are the words before the number.
    """
    words = label_words()
    own = mention.post.strip(_JOINTS)
    verb = words.verbs.match(rest)  # 培育国家级4家、省级31家龙头企业
    start = verb.end() if verb and verb.end() < len(rest) else 0
    if words.rank.fullmatch(rest, start):
        if own and not words.rank.fullmatch(own):
            counted = mention.candidate.dimension == "count"
            noun = noun_in(mention.post, verb_before=True) if counted else ""  # the last of them
        else:
            noun = _noun_behind(mention, text, clause, ranks_first=True)
        return (rest[:start], rest[start:] + noun) if noun else ("", "")
    led = words.rank.match(own)
    if led and led.end() < len(own) and own[led.end()] in _JOINTS:  # 2个百亿级和肉羊、肉牛5个十亿级产业集群
        own = led.group()
    if words.rank.fullmatch(own):
        noun = _noun_behind(mention, text, clause, ranks_first=False)
        return (rest, own + noun) if noun else ("", "")
    return "", ""


def _noun_behind(mention: Mention, text: str, clause: Clause, *, ranks_first: bool) -> str:
    """Return the noun behind the last number of the list that begins with `mention`."""
    words = label_words()
    following = [found for found in clause.candidates if found.start > mention.start][:_MOST]
    for place, found in enumerate(following):
        end = following[place + 1].start if place + 1 < len(following) else clause.end
        said = text[found.end : min(end, found.end + _LONGEST)]
        between = said.strip(_JOINTS)
        if words.rank.fullmatch(between) or (ranks_first and not between):
            continue
        if ranks_first:
            return noun_in(said, verb_before=True)
        level = words.rank.match(said)
        return noun_in(said[level.end() :], verb_before=True) if level else ""
    return ""
