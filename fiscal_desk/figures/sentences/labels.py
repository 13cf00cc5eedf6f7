"""The row label (indicator) of a figure, in the report's own words: from before the number, after it, or inherited."""

import itertools
import re

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import CHANGE, COMPLETION, DIFFERENCE, LEVEL, SHARE, Bound, Measure
from fiscal_desk.figures.sentences.arrivals import by_grown_before, come_to, is_moved, lead_of
from fiscal_desk.figures.sentences.label_words import LabelWords, label_words
from fiscal_desk.figures.sentences.lists.sharing import (
    from_shared,
    share_of_kind,
    share_out,
    share_out_alike,
    share_out_ranges,
    share_out_told,
)
from fiscal_desk.figures.sentences.lists.told_of_all import share_out_told_of_all
from fiscal_desk.figures.sentences.measuring.grammar import grammar_of_measures
from fiscal_desk.figures.sentences.nearby.counted_before import kind_of_item, of_those_above
from fiscal_desk.figures.sentences.nearby.nouns_said_once import noun_said_once
from fiscal_desk.figures.sentences.nearby.said_nearby import owned
from fiscal_desk.figures.sentences.nearby.sized import of_size
from fiscal_desk.figures.sentences.nearby.standards import of_same_standard
from fiscal_desk.figures.sentences.nearby.told_before import (
    of_affected_before,
    of_flow_before,
    of_head_before,
    of_place_before_brackets,
    of_share_before,
    of_speed_before,
    of_told_before_brackets,
)
from fiscal_desk.figures.sentences.nouns_after import (
    counts_what_follows,
    label_around,
    label_from_after,
    noun_after,
    noun_of_threshold,
    of_project,
)
from fiscal_desk.figures.sentences.purposes import purpose_label
from fiscal_desk.figures.sentences.subjects import (
    complete_bare,
    inherit,
    named,
    of_cause,
    subject_of,
)
from fiscal_desk.figures.sentences.words_before import words_before
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, PurposeWords, SubjectWords

#: How far back, in characters, a 分别 may stand.
_NEAR = 80
#: Marks behind which a growth without a subject may be anybody's, and what that leaves of the confidence.
_SEPARATE, _FAR = frozenset("；;。"), 0.8
#: A verb that so many characters stand before ends a clause (推动国企高质量发展).
_LONG_CLAUSE = 6
#: What was done to or for somebody is named by no fewer characters behind its verb.
_SHORTEST_OBJECT = 2
#: What a limit is kept with: 限额以内, 限额之内.
_WITHIN = "以之内"
#: 从结余中安排: inside of what money is.
_INSIDE = "中"
#: 影响印花税 is no shorter.
_SHORTEST_AFFECTED = 3
#: What is counted in these grades nothing.
_UNGRADED = frozenset(("count", "money", "percent"))
_INHERITING = frozenset((CHANGE, SHARE, COMPLETION, DIFFERENCE, Measure.MULTIPLE))


def label(mention: Mention, text: str, clauses: list[Clause], before: list[Mention], following: Mention | None) -> None:
    """Fill in `label`, `label_source` and, where the text before the number names one, `scope`.

    `before` are the mentions of the same block so far, `following` is the next one in the same clause. `pre` has lost
    what bound and measure used up.
    """
    words = label_words()
    last = before[-1] if before else None
    if mention.listed and last is not None and last.shared and from_shared(mention, before):
        return
    if last is not None and last.names_next and of_those_above(mention, text, before, words):
        return
    clause = clauses[mention.clause]
    if clause.parent is not None and of_place_before_brackets(mention, text, clauses, before):
        return
    if mention.pre[:1] in words.begins_circumstance and words.circumstance.match(mention.pre):
        place = text.rfind("在", clause.start, mention.start)
        mention.pre = text[clause.start : place] if place > clause.start else ""
    if of_head_before(mention, text, clauses):
        return
    rest, attributive = _head(mention, words)
    if not rest and mention.clause and by_grown_before(mention, lead_of(text, clauses, mention)):
        return
    if words.respectively.search(text, max(clause.start, mention.start - _NEAR), mention.start):
        numbers = _numbers_listed(text, mention, clause)
        # 分别由甲、乙提高到2025年的丙、丁: the names have been said
        arrived = last is not None and bool(last.series) and words.become.match(mention.pre) is not None
        if (
            share_out_told_of_all(mention, text, clauses, numbers)
            or share_of_kind(mention, numbers)
            or share_out_ranges(mention, text, clause, numbers)
            or share_out(mention, "" if arrived else rest, numbers, before)
            or share_out_told(mention, rest, text, clauses, numbers)
        ):
            return
    elif clause.candidates[-1].start > mention.start and share_out_alike(
        mention, rest, _between(text, mention, clause), before
    ):
        return
    level, money = mention.measure is LEVEL, mention.candidate.dimension == "money"
    if level and last is not None and come_to(mention, rest, last, before):
        return
    if money and mention.post and of_project(mention, rest, words, following):
        return
    if last is not None:
        if last.unit == mention.unit and of_same_standard(mention, rest, before):
            return
        if mention.measure is DIFFERENCE and of_share_before(mention, rest, last):
            return
        if last.clause == mention.clause and not mention.listed:
            rest = _own_words(rest, mention, last, words)
    if len(rest) > _SHORTEST_AFFECTED and mention.measure is DIFFERENCE:
        rest = _affected(mention, rest)
    if not rest:
        if mention.clause and of_affected_before(mention, text, clauses):
            return
        if of_speed_before(mention, text, clauses) or of_told_before_brackets(mention, text, clauses):
            return
        if (subject := subject_of(mention, before)) is not None:
            if mention.measure in _INHERITING:
                inherit(mention, subject, "承前：")
                if clause.before in _SEPARATE and mention.measure is CHANGE:
                    mention.doubts.append(_FAR)  # 税收甲亿元，非税乙亿元；增长…: either may have grown
                return
            if _is_what_was_beaten(mention, subject):
                inherit(mention, subject, "承前：")
                mention.bound = Bound.EQ  # 完成投资5亿元，超过4亿元的年度目标: by how much, the result says
                return
    elif money and mention.measure is DIFFERENCE and of_cause(mention, rest, subject_of(mention, before)):
        return
    if money and level and following is not None and (use := _first_of_uses(rest, text, mention, following)):
        rest = use
    moved = money and level and is_moved(mention)
    if money and level and not (moved or mention.names_next) and _named_by_purpose(rest, words):
        paid = _paid(rest, words)
        head = words.money_verbs.sub("", paid, count=1)
        if found := purpose_label(mention, text, clauses, head, paid):
            named(mention, found, "purpose", "名目取自用途")
            return
    if of_size(mention, following, rest, text):
        return
    if following is not None and (kind := noun_of_threshold(mention, following)):
        named(mention, (rest if rest in words.only_verb else "") + kind, "after", "名目在数字后的门槛之后")
        return
    if "级" in rest or "级" in mention.post:
        head, found = noun_said_once(mention, text, clause, rest)
        if found:
            verb = words.ends_with_verb.search(head or mention.pre)
            subject = subject_of(mention, before)
            label_from_after(mention, verb.group() if verb else "", found, subject, following, before)
            return
    runs_on = following is not None and words.mark.search(mention.post) is None
    # 旅客吞吐量突破甲万人次大关; 生产总值达到甲亿元，首次突破乙亿元大关
    passed = bool(rest or before) and mention.post.startswith(wordlist(SubjectWords).steps)
    noun = "" if moved or passed or not mention.post else noun_after(mention, verb_before=bool(rest), runs_on=runs_on)
    if noun.rstrip(_WITHIN) == (limit := wordlist(NamingWords).limit):
        named(mention, limit, "after", "名目在数字后")  # 控制在省核定的65亿元限额以内
        complete_bare(mention, text, clauses, before)
        return
    if owned(mention, rest, noun, text, clauses, before):
        return
    if noun and not rest and (added := words.ends_with_verb.search(mention.pre)):
        # 新增9家智能工厂 is what came to be, as 新增智能工厂9家 is
        rest = added.group() if words.carried_verb.match(added.group()) else rest
    if attributive and noun and noun not in words.generic_nouns:
        named(mention, noun, "after", "名目在数字后")
        return
    if attributive and noun and (told := wordlist(NamingWords).told_of.regex.search(mention.pre)):
        label_around(mention, told["what"], noun)  # 审计查出的186个问题
        return
    if (
        attributive
        and not noun
        and mention.parent is not None
        and (borne := wordlist(NamingWords).borne.regex.search(mention.pre))
    ):
        named(mention, borne["what"], "before", "名目在数字前")
        return
    if attributive:
        rest = ""
    if mention.origin and noun and len(rest) > 1 and rest not in words.only_verb:
        named(mention, rest, "before", "名目在数字前")  # 试点由15个县扩大到57个县
    elif noun and words.batch.search(rest):
        label_around(mention, rest, noun)
    elif not rest or rest in words.only_verb or (rest.endswith("等") and noun):
        subject = subject_of(mention, before)
        if not noun and rest in words.only_verb:
            if _accomplished(mention, rest, subject):
                named(mention, rest, "before", "名目在数字前")  # 完成造林5万亩
                return
            if mention.clause and (item := kind_of_item(mention, text, clauses, words)):
                named(mention, rest + item, "carried", f"冒号前的“{item}”")
                return
        label_from_after(mention, rest, noun, subject, following, before)
    elif noun and counts_what_follows(rest, noun, mention, words):
        verb = _verb_before(rest, words)
        if not verb and (noun in words.bare_kinds or rest.endswith(wordlist(NamingWords).owners)) and len(rest) > 2:
            label_around(mention, rest, noun)
            return
        verb_said, subject = verb.group() if verb else rest[:2] * (len(rest) <= 2), subject_of(mention, before)
        label_from_after(mention, verb_said, noun, subject, following, before)
    elif noun and noun in words.generic_nouns and mention.candidate.dimension == "count" and len(rest) > 2:
        label_around(mention, rest, noun)
    elif not (money and level and of_flow_before(mention, rest, text, clauses)):
        named(mention, rest, "before", "名目在数字前")
        complete_bare(mention, text, clauses, before)


def _first_of_uses(rest: str, text: str, mention: Mention, following: Mention) -> str:
    """Return what the first of several uses of some money is called (专项债券用于市政建设甲亿元、社会事业乙亿元)."""
    if text[mention.candidate.end] != "、" or following.candidate.dimension != "money":
        return ""
    said = wordlist(SubjectWords).used_for.regex.match(rest)
    return rest[said.end() :] if said is not None else ""


def _is_what_was_beaten(mention: Mention, subject: Mention) -> bool:
    """Whether a number is the target that the one before it is held against."""
    alike = subject.sentence == mention.sentence and subject.unit == mention.unit
    return alike and mention.bound_leads and grammar_of_measures().aimed.match(mention.post) is not None


def _verb_before(rest: str, words: LabelWords) -> re.Match[str] | None:
    """Return the verb that leads to the noun behind the number, and no verb that ends a name of its own.

    文化保护、草原生态修复2家实验室 lists what they are for; 推动国企高质量发展21项举措 tells what they do.
    """
    verb = words.ends_with_verb.search(rest)
    if verb is None:
        return None
    listed = rest.rfind("、")
    inside = 0 <= listed < verb.start() - 1 or (verb.group() in words.nominal and verb.start() >= _LONG_CLAUSE)
    return None if inside and verb.group() not in wordlist(NamingWords).carried_verbs else verb


def _accomplished(mention: Mention, rest: str, subject: Mention | None) -> bool:
    """Whether what was done is a name of its own, and the sentence has named nothing else."""
    if subject is not None and subject.sentence == mention.sentence:
        return False
    return any(mention.pre.endswith(verb + rest) for verb in wordlist(NamingWords).accomplished)


def _between(text: str, mention: Mention, clause: Clause) -> list[str]:
    """Return the texts between a number and the next ones of its clause."""
    found = [each for each in clause.candidates[:_NEAR] if each.start >= mention.start]
    return [text[one.end : other.start] for one, other in itertools.pairwise(found)]


def _numbers_listed(text: str, mention: Mention, clause: Clause) -> int:
    """Return for how many numbers, this one and the next of its clause, a 分别 before it deals names out.

    分别由甲、乙提高到丙、丁: those that the changes set out from are listed by themselves.
    """
    following = _between(text, mention, clause)
    if not mention.origin:
        return len(following) + 1
    joints = label_words().joints_of_list
    return 1 + len([*itertools.takewhile(lambda between: not joints.sub("", between), following)])


def _head(mention: Mention, words: LabelWords) -> tuple[str, bool]:
    """Return what is left of the text before the number, and whether it only leads to the noun after it (…的, …和)."""
    if not mention.pre:
        return "", False
    found = words_before(mention.pre, mention.candidate.dimension, mention.national)
    if found.origin:
        mention.origin = True
    if found.scope:
        mention.scope = found.scope
    if found.acted_on:
        mention.pre = ""
    rest = found.rest
    if mention.measure is SHARE:
        rest = wordlist(SubjectWords).parts_said_short.get(rest, rest)
    if (
        mention.pre[-1:] in words.ends_within
        and not mention.listed
        and wordlist(NamingWords).within.regex.fullmatch(mention.pre)
    ):
        rest = ""
    grades = mention.candidate.dimension not in _UNGRADED and _grades(mention, found.qualifying)
    return rest, found.attributive or grades


def _own_words(rest: str, mention: Mention, last: Mention, words: LabelWords) -> str:
    """Drop whom the number before counted (为326户小微企业发放贷款4亿元), and keep what was done for them.

    `last` is that number; it stands in the same clause.
    """
    if last.candidate.dimension != "count":
        return rest
    if rest == last.label and last.label_source == "after" and noun_after(mention, verb_before=False, runs_on=False):
        return ""  # 12个部门18个项目3.4亿元预算未细化: each counts what stands behind it
    fault = wordlist(NamingWords).fault.regex.search(rest, 1)  # 6个部门违规发放津补贴42万元
    if fault is not None and last.post.startswith(rest[: fault.start()]):
        return rest[fault.start() :]
    if mention.candidate.dimension == "money":  # 25个县级重点项目累计完成投资12亿元
        came = wordlist(SubjectWords).came_of.regex.fullmatch(mention.pre)
        if came is not None and last.label.endswith(came["whose"]):
            return came["whose"] + came["what"]
    verb = words.verbs.search(rest, 1)
    if verb is None or not last.label.endswith(rest[: verb.start()]) or len(rest) - verb.end() < _SHORTEST_OBJECT:
        return rest
    return rest[verb.start() :]


def _affected(mention: Mention, rest: str) -> str:
    """Drop what something was affected by (影响全市印花税 → 印花税), and read whose it is."""
    match = wordlist(SubjectWords).affected.regex.match(rest)
    if match is None:
        return rest
    left = rest[match.end() :]
    peeled = peel(left, national=mention.national)
    mention.scope = peeled.scope or mention.scope
    return left[peeled.start :]


def _grades(mention: Mention, rest: str) -> bool:
    """Whether a measure only grades the thing behind it (首款量产级9兆瓦时储能系统)."""
    return bool(mention.post) and rest.endswith(wordlist(NamingWords).grades)


def _paid(rest: str, words: LabelWords) -> str:
    """Return what is left of 省级财政五年统筹投入 without who pays, for how long, and out of what."""
    if _INSIDE in rest and (drawn := wordlist(PurposeWords).drawn_from.regex.match(rest)):
        return rest[drawn.end() :]
    if payer := words.payer.match(rest):
        rest = rest[payer.end() :]
    years = wordlist(NamingWords).years_of_money.regex.match(rest)
    return rest[years.end() :] if years else rest


def _named_by_purpose(rest: str, words: LabelWords) -> bool:
    if rest in words.ledger_heads:
        return False  # 中央补助甲亿元，市县上解乙亿元: an item of a balance has a name of its own
    rest = _paid(rest, words)
    if rest in words.only_money_verb or rest in wordlist(PurposeWords).invests:
        return True
    return words.is_money_only(rest)
