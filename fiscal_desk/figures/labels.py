"""The row label (indicator) of a figure, in the report's own words: from before the number, after it, or inherited."""

import re
from functools import cache

from fiscal_desk.figures.clauses import Clause
from fiscal_desk.figures.mention import Mention
from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.purposes import purpose_label
from fiscal_desk.figures.surroundings import peel
from fiscal_desk.figures.words import any_of, lexicon

_INHERITING = frozenset((Measure.CHANGE, Measure.SHARE, Measure.COMPLETION, Measure.DIFFERENCE, Measure.MULTIPLE))
_LIST_THEN_KIND = re.compile(r"^.*等(?=[^、，,]{2,})")
_LONGEST_LABEL = 40


class _Words:
    """The word lists of resources/lexicon/labels.toml, compiled."""

    def __init__(self) -> None:
        words = lexicon("labels")
        self.tails = re.compile(f"(?:{any_of(words['tails'])})+$")
        self.verbs = re.compile(any_of([*words["verbs"], *words["money_verbs"]]))
        self.only_verb = frozenset([*words["verbs"], *words["money_verbs"]])
        self.money_verbs = re.compile(any_of(words["money_verbs"]))
        self.only_money_verb = frozenset(words["money_verbs"])
        self.generic_money = frozenset(words["generic_money"])
        self.generic_nouns = frozenset(words["generic_nouns"])
        self.bare_heads = frozenset(words["bare_heads"])
        self.ledger_heads = frozenset(words["ledger_heads"])
        self.ledger = re.compile(any_of(words["ledgers"]))
        self.stops = re.compile("|".join(words["stops"]))


@cache
def words() -> _Words:
    """Return the compiled word lists."""
    return _Words()


def label(mention: Mention, text: str, clauses: list[Clause], before: list[Mention], following: Mention | None) -> None:
    """Fill in `label`, `label_source` and, where the text before the number names one, `scope`.

    `before` are the mentions of the same block so far, `following` is the next one in the same clause. `pre` has lost
    what bound and measure used up.
    """
    w = words()
    pre = mention.pre
    peeled = peel(pre)
    if peeled.scope:
        mention.scope = peeled.scope
    rest = pre[peeled.start :].rstrip("、，,和及与 ")
    rest = _without_tail(rest, w)
    subject = _subject(mention, before)
    if not rest and mention.measure in _INHERITING and subject is not None:
        _inherit(mention, subject, "承前：")
        return
    if mention.measure is Measure.LEVEL and mention.candidate.dimension == "money":
        head = w.money_verbs.sub("", rest, count=1) if rest not in w.only_money_verb else ""
        if (rest in w.only_money_verb or rest in w.generic_money or head in w.generic_money) and (
            found := purpose_label(mention, text, clauses, head)
        ):
            _set(mention, found, "purpose", "名目取自用途")
            return
    if not rest or rest in w.only_verb or (rest.endswith("等") and _noun_after(mention, following, w)):
        _from_after(mention, rest, subject, following, before, w)
        return
    noun = _noun_after(mention, following, w)
    if noun and noun in w.generic_nouns and mention.candidate.dimension == "count" and len(rest) > 3:
        _generic_noun(mention, rest, noun, w)
        return
    _set(mention, _trim(rest, w), "before", "名目在数字前")
    _complete_bare(mention, before, w)


def _without_tail(rest: str, w: _Words) -> str:
    if match := w.tails.search(rest):
        stripped = rest[: match.start()].rstrip("、，,和及与 ")
        return stripped
    return rest


def _set(mention: Mention, found: str, source: str, why: str) -> None:
    mention.label = found[:_LONGEST_LABEL]
    mention.label_source = source
    mention.reasons["indicator"] = why


def _inherit(mention: Mention, subject: Mention, why: str) -> None:
    _set(mention, subject.label, "inherited", f"{why}{subject.label}")
    if mention.scope is None:
        mention.scope = subject.scope


def _subject(mention: Mention, before: list[Mention]) -> Mention | None:
    """Return the mention whose indicator a bare growth or share belongs to: the last one that is a level."""
    last = None
    for other in reversed(before):
        if other.budget:
            continue
        if last is None:
            last = other
        if other.sentence < mention.sentence - 2:
            break
        if other.measure is Measure.LEVEL or other.label_source == "before":
            return other
    return last


def _trim(rest: str, w: _Words) -> str:
    """Drop the examples of a list (甲、乙等总部项目 → 总部项目), keeping the verb before it."""
    match = _LIST_THEN_KIND.match(rest)
    if match and match.end() < len(rest):
        kind = rest[match.end() :]
        verb = w.verbs.match(rest)
        if kind.startswith(("级", "次", "额", "待遇", "价")):
            return rest
        return (verb.group() if verb and verb.end() < match.end() else "") + kind
    return rest


def _complete_bare(mention: Mention, before: list[Mention], w: _Words) -> None:
    """Put the ledger or the subject in front of a label that is too bare to stand alone."""
    if mention.label in w.ledger_heads:
        for other in reversed(before):
            if match := w.ledger.search(other.label):
                mention.reasons["indicator"] = f"承前补上账本“{match.group()}”"
                mention.label = match.group() + mention.label
                mention.label_source = "ledger"
                return
    elif mention.label in w.bare_heads and before:
        subject = before[-1]
        if subject.sentence == mention.sentence and subject.label and len(subject.label) <= 16:
            mention.reasons["indicator"] = f"承前补上“{subject.label}”"
            mention.label = subject.label + mention.label
            mention.label_source = "completed"


def _noun_after(mention: Mention, following: Mention | None, w: _Words) -> str:
    post = mention.post
    cut = len(post)
    for mark in "、，,;；(的":
        place = post.find(mark)
        if 0 <= place < cut and not (mark == "的" and place < 1):
            cut = place
    noun = post[:cut]
    if match := w.stops.search(noun):
        noun = noun[: match.start()]
    return noun.strip(" “”的和")


def _from_after(
    mention: Mention, verb: str, subject: Mention | None, following: Mention | None, before: list[Mention], w: _Words
) -> None:
    noun = _noun_after(mention, following, w)
    verb = "" if verb.endswith("等") else verb
    if not noun and following is not None and following.start - mention.candidate.end <= 1 and not mention.post:
        noun = _noun_after(following, None, w)
    if noun in w.generic_nouns and noun:
        predicate = _predicate(mention.post, noun, w)
        if predicate:
            _set(mention, predicate + noun, "predicate", "名目取自数字后的谓语")
            return
        if subject is not None and verb:
            _set(
                mention,
                f"{subject.label}{verb}{noun}"[:24] if len(subject.label) <= 12 else verb + noun,
                "completed",
                "承前补足",
            )
            return
    if noun:
        _set(mention, verb + noun, "after", "名目在数字后")
        return
    if (
        mention.measure is Measure.LEVEL
        and mention.post
        and mention.candidate.dimension == "count"
        and subject is not None
    ):
        predicate = w.stops.match(mention.post)
        if predicate and len(mention.post) <= 10:
            _set(mention, mention.post + subject.label, "predicate", "承前，加上谓语")
            return
    if before and (previous := before[-1]).clause == mention.clause and not verb:
        _inherit(mention, previous, "同一名目的另一单位：")
        mention.label_source = "copied"
        return
    if verb and subject is not None and mention.listed:
        # 开工安置房甲万平方米、竣工乙万平方米: the noun of the item before carries over.
        carried = w.verbs.sub("", subject.label, count=1)
        _set(mention, verb + carried, "carried", f"承前一项的“{carried}”")
        return
    if subject is not None:
        _inherit(mention, subject, "承前：")
        mention.doubts.append(0.75)
        return
    _set(mention, verb, "verb", "只有动词，名目须人工补足")
    mention.doubts.append(0.5)


def _predicate(post: str, noun: str, w: _Words) -> str:
    place = post.find(noun)
    rest = post[place + len(noun) :].strip(" ")
    rest = re.split(r"[、，,;；(]", rest, maxsplit=1)[0]
    rest = re.sub(r"^(?:同步|全部|均|已|顺利|圆满|成功|新|都|被|了|先后|分别)+", "", rest)
    return rest if 2 <= len(rest) <= 16 else ""


def _generic_noun(mention: Mention, rest: str, noun: str, w: _Words) -> None:
    """Handle 经济提质、稳就业2项工作获…激励 and 十方面实事31个项目…: head before, generic noun after."""
    predicate = _predicate(mention.post, noun, w)
    if predicate and ("、" in rest or rest.endswith("等")):
        _set(mention, predicate + noun, "predicate", "名目取自数字后的谓语")
    else:
        _set(mention, _trim(rest, w) + noun, "around", "名目在数字前后")
