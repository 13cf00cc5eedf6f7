"""The row label (indicator) of a figure, in the report's own words: from before the number, after it, or inherited."""

import re

from fiscal_desk.figures.clauses import Clause
from fiscal_desk.figures.label_words import LabelWords, label_words
from fiscal_desk.figures.mention import Mention
from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.purposes import purpose_label
from fiscal_desk.figures.surroundings import peel

_INHERITING = frozenset((Measure.CHANGE, Measure.SHARE, Measure.COMPLETION, Measure.DIFFERENCE, Measure.MULTIPLE))
_LIST_THEN_KIND = re.compile(r"^.*等(?=[^、，,]{2,})")
_PEOPLE = frozenset(("户", "人", "人次", "户次", "家次", "家"))
_LONGEST_LABEL = 40
#: A label longer than this is not put in front of another one.
_LONGEST_PREFIX = 14


def label(mention: Mention, text: str, clauses: list[Clause], before: list[Mention], following: Mention | None) -> None:
    """Fill in `label`, `label_source` and, where the text before the number names one, `scope`.

    `before` are the mentions of the same block so far, `following` is the next one in the same clause. `pre` has lost
    what bound and measure used up.
    """
    words = label_words()
    if mention.listed and before and (shared := before[-1].shared) and not words.joints.sub("", mention.pre):
        _set(mention, shared[0], "before", "“分别”依次对应")
        mention.shared, mention.scope = shared[1:], before[-1].scope
        return
    distributed = "分别" in text[clauses[mention.clause].start : mention.start]
    rest, attributive = _head(mention, words)
    subject = subject_of(mention, before)
    if distributed and rest and len(parts := words.joint.split(rest)) > 1 and all(parts):
        _set(mention, parts[0], "before", "“分别”依次对应")
        mention.shared = tuple(parts[1:])
        return
    if not rest and mention.measure in _INHERITING and subject is not None:
        inherit(mention, subject, "承前：")
        return
    if mention.measure is Measure.LEVEL and mention.candidate.dimension == "money" and _named_by_purpose(rest, words):
        head = words.money_verbs.sub("", rest, count=1)
        if found := purpose_label(mention, text, clauses, head, rest):
            _set(mention, found, "purpose", "名目取自用途")
            return
    noun = noun_after(mention, words, bool(rest))
    if attributive and noun and noun not in words.generic_nouns:
        _set(mention, noun, "after", "名目在数字后")
        return
    if attributive:
        rest = ""
    if not rest or rest in words.only_verb or (rest.endswith("等") and noun):
        _from_after(mention, rest, noun, subject, following, before, words)
        return
    if noun in words.generic_nouns and noun and mention.candidate.dimension == "count" and len(rest) > 3:
        _generic_noun(mention, rest, noun)
        return
    _set(mention, rest, "before", "名目在数字前")
    _complete_bare(mention, text, clauses, before, words)


def inherit(mention: Mention, subject: Mention, why: str) -> None:
    """Give a mention the label (and scope) of the one it belongs to."""
    _set(mention, subject.label, "inherited", f"{why}{subject.label}")
    mention.subject = subject.start if subject.measure is Measure.LEVEL else subject.subject
    if mention.scope is None:
        mention.scope = subject.scope


def subject_of(mention: Mention, before: list[Mention]) -> Mention | None:
    """Return the mention whose indicator a bare growth or share belongs to: the last one that is a level."""
    last = None
    for other in reversed(before):
        if other.budget or other.is_base or not other.label:
            continue
        if other.parent is not None and other.parent != mention.parent:
            continue  # what brackets add is not what the sentence goes on about
        if last is None:
            last = other
        if other.sentence < mention.sentence - 2:
            break
        if other.measure is Measure.LEVEL or other.label_source == "before":
            return other
    return last


def _head(mention: Mention, words: LabelWords) -> tuple[str, bool]:
    """Return what is left of the text before the number, and whether it only qualifies the noun after it (…的)."""
    peeled = peel(mention.pre)
    if peeled.scope:
        mention.scope = peeled.scope
    rest = mention.pre[peeled.start :]
    attributive = rest.rstrip().endswith("的") and len(rest) > 4
    rest = words.joints.sub("", rest)
    if match := words.tails.search(rest):
        rest = words.joints.sub("", rest[: match.start()])
    if (match := words.through.match(rest)) or (match := words.subject.match(rest)):
        rest = rest[match.end() :]
    if match := words.added.match(rest):
        rest = rest[match.end() :]
    if match := words.choosing.search(rest):
        rest = match.group()
    return _trim(rest, words), attributive


def _trim(rest: str, words: LabelWords) -> str:
    """Drop the examples of a list (甲、乙等总部项目 → 总部项目), keeping the verb before it."""
    match = _LIST_THEN_KIND.match(rest)
    if not match or match.end() >= len(rest):
        return rest
    kind = rest[match.end() :]
    if kind.startswith(("级", "次", "额", "待遇", "价")) or kind in words.generic_money or kind in words.generic_nouns:
        return rest
    verb = words.verbs.match(rest)
    return (verb.group() if verb and verb.end() < match.end() else "") + kind


def _named_by_purpose(rest: str, words: LabelWords) -> bool:
    return rest in words.only_money_verb or words.money_verbs.sub("", rest, count=1) in words.generic_money


def _set(mention: Mention, found: str, source: str, why: str) -> None:
    mention.label = found[:_LONGEST_LABEL]
    mention.label_source = source
    mention.reasons["indicator"] = why


def _complete_bare(
    mention: Mention, text: str, clauses: list[Clause], before: list[Mention], words: LabelWords
) -> None:
    """Put the ledger or the subject in front of a label that is too bare to stand alone."""
    bare = mention.label
    if bare in words.ledger_heads:
        for other in reversed(before):
            if match := words.ledger.search(other.label):
                _set(mention, match.group() + bare, "ledger", f"承前补上账本“{match.group()}”")
                return
    if not words.bare.search(bare):
        return
    subject = before[-1] if before else None
    if bare in words.bare_heads and subject is not None and subject.sentence == mention.sentence:
        root = subject.root or subject.label
        if 2 <= len(root) <= _LONGEST_PREFIX and "、" not in root and not root.startswith("惠及"):
            _set(mention, _joined(root, bare), "completed", f"承前补上“{root}”")
            mention.root = root
            return
    topic = _topic_before(mention, text, clauses)
    if topic:
        _set(mention, topic + bare, "completed", f"承前补上“{topic}”")


def _joined(root: str, bare: str) -> str:
    """Join 政府投资项目评审 and 评审金额 without saying 评审 twice."""
    for size in range(min(len(root), len(bare)) - 1, 1, -1):
        if root.endswith(bare[:size]):
            return root + bare[size:]
    return root + bare


def _topic_before(mention: Mention, text: str, clauses: list[Clause]) -> str:
    """Return the sentence's topic where the clause before names nothing else (预算稳定调节基金，年末余额…)."""
    if mention.clause == 0:
        return ""
    clause = clauses[mention.clause - 1]
    if clause.candidates or clause.sentence != mention.sentence or clause.end - clause.start > _LONGEST_PREFIX + 6:
        return ""
    content = text[clause.start : clause.end].strip()
    peeled = peel(content)
    found = content[peeled.start :]
    if not 3 <= len(found) <= _LONGEST_PREFIX or label_words().verbs.match(found):
        return ""
    if peeled.scope and mention.scope is None:
        mention.scope = peeled.scope
    return found


def noun_after(mention: Mention, words: LabelWords, verb_before: bool) -> str:
    """Return the noun right after the unit, cut before its predicate; empty where there is none."""
    noun, mark, rest = _until_mark(mention.post, words)
    if mark == "的" and words.noun_suffix.search(kind := words.mark.split(rest, maxsplit=1)[0]):
        return kind.strip(" “”")  # 10个可感可及的应用场景
    if match := words.strong.search(noun):
        noun = noun[: match.start()]
    if not noun or words.noun_suffix.search(noun):
        return noun.strip(" “”的和")
    # Where a verb stands before the number, what follows begins with a noun even if it looks like a verb.
    if match := words.stops.search(noun, 2 if verb_before else 0):
        noun = noun[: match.start()]
    return noun.strip(" “”的和")


def _until_mark(post: str, words: LabelWords) -> tuple[str, str, str]:
    match = words.mark.search(post)
    return (post[: match.start()], match.group(), post[match.end() :]) if match else (post, "", "")


def _from_after(
    mention: Mention,
    verb: str,
    noun: str,
    subject: Mention | None,
    following: Mention | None,
    before: list[Mention],
    words: LabelWords,
) -> None:
    verb = "" if verb.endswith("等") or verb in words.silent_verbs else verb
    if not noun and following is not None and following.start - mention.candidate.end <= 1 and not mention.post:
        noun = noun_after(following, words, bool(verb))
    if noun and noun in words.generic_nouns:
        predicate = _predicate(mention.post, noun)
        if predicate:
            _set(mention, predicate + noun, "predicate", "名目取自数字后的谓语")
            return
        if subject is not None and verb:
            prefix = subject.label if len(subject.label) <= _LONGEST_PREFIX else ""
            _set(mention, prefix + verb + noun, "completed", "承前补足")
            return
    if noun:
        _set(mention, verb + noun, "after", "名目在数字后")
    elif _short_predicate(mention, words) and subject is not None:
        _set(mention, mention.post + subject.label, "predicate", "承前，加上谓语")
    elif before and (previous := before[-1]).clause == mention.clause and not verb:
        inherit(mention, previous, "同一名目的另一单位：")
        mention.label_source = "copied"
    elif verb and mention.unit in _PEOPLE and not mention.listed:
        _set(mention, verb + mention.unit, "verb", "动词加单位")
        mention.doubts.append(0.9)
    elif verb and subject is not None and mention.listed:
        # 开工安置房甲万平方米、竣工乙万平方米: the noun of the item before carries over.
        carried = words.verbs.sub("", subject.label, count=1)
        _set(mention, verb + carried, "carried", f"承前一项的“{carried}”")
    elif subject is not None:
        inherit(mention, subject, "承前：")
        mention.doubts.append(0.75)
    else:
        _set(mention, verb, "verb", "只有动词，名目须人工补足")
        mention.doubts.append(0.5)


def _short_predicate(mention: Mention, words: LabelWords) -> bool:
    post = mention.post
    if mention.measure is not Measure.LEVEL or mention.candidate.dimension != "count":
        return False
    return 2 <= len(post) <= 10 and words.strong.match(post) is not None


def _predicate(post: str, noun: str) -> str:
    rest = post[post.find(noun) + len(noun) :].strip(" ")
    rest = re.split(r"[、，,;；(]", rest, maxsplit=1)[0]
    rest = re.sub(r"^(?:同步|全部|均|已|顺利|圆满|成功|新|都|被|了|先后|分别)+", "", rest)
    return rest if 2 <= len(rest) <= 16 else ""


def _generic_noun(mention: Mention, rest: str, noun: str) -> None:
    """Handle 经济提质、稳就业2项工作获…激励 and 十方面实事31个项目…: head before, generic noun after."""
    predicate = _predicate(mention.post, noun)
    if predicate and ("、" in rest or rest.endswith("等")):
        _set(mention, predicate + noun, "predicate", "名目取自数字后的谓语")
    else:
        _set(mention, rest + noun, "around", "名目在数字前后")
