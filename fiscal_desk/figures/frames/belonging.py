"""Whose a figure is: the scope that its clause says, else the one in force, where it is a figure of a ledger."""

from fiscal_desk.figures.frames.frame import NO_SCOPE
from fiscal_desk.figures.frames.scopes import (
    called,
    gives,
    holds,
    is_part_of_name,
    is_place_alone,
    is_town,
    is_whole,
    is_whole_town,
    ledger_words,
    named_item,
    own_item,
    plain,
    undivided_words,
)
from fiscal_desk.figures.frames.thread import Thread
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.evidence import BRACKET, CLAUSE, HEADING, SENTENCE, Evidence, Opener
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.saying import reason
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.sentences import ScopeWords

#: A level of its own that no place is named with: 本级.
_BARE = 2
#: How a label was found that its ledger, or what it is a part of, was put in front of.
_COMPLETED = ("completed", "ledger")


def belong(mention: Mention, clause: Clause, thread: Thread, pre: str, around: Clause | None = None) -> None:
    """Fill in the scope of a mention whose label has been read; `mention.scope` is what stood before the label.

    `pre` is what the clause says before the number, `around` the clause that its brackets stand in.
    """
    if mention.scope is not None and _belongs_by_name(mention, mention.scope, clause, thread, pre):
        return
    frame = thread.frame
    if "我" in pre and (given := wordlist(ScopeWords).given_to_all.regex.search(pre)) is not None:
        thread.say_scope(given["whose"], clause, passing=True)
        mention.scope = thread.own[mention.start] = plain(given["whose"]) or ""
        _tell(mention, f"“{given['whose']}”", Evidence(CLAUSE))
        return
    if mention.subject in thread.own:  # 各县区收入甲亿元，增长乙%
        mention.scope = thread.own[mention.subject]
        _tell(mention, f"“{mention.scope}”", Evidence(SENTENCE))
        return
    if mention.within_parts and (whole := _whole_of(mention, thread)) is not None:  # 各县区限额甲，其中一般债务限额乙
        mention.scope = thread.own[whole]
        _tell(mention, f"“{mention.scope}”", Evidence(SENTENCE))
        return
    if around is not None and (told := _before_brackets(clause, around)) in thread.own:  # 本级收入甲（税收乙、非税丙）
        mention.scope = thread.own[told]
        _tell(mention, f"括号前“{mention.scope}”", Evidence(BRACKET))
        return
    if (subject := thread.held.get(mention.subject or -1)) is not None and subject.sentence == mention.sentence:
        mention.scope = subject.scope  # 公务接待费甲万元，下降乙%: whose the amount is, its growth is
        _tell(mention, subject.reasons.get("scope", ""), subject.evidence["scope"])
        return
    begins, undivided = undivided_words()
    shared_out = mention.label[:1] in begins and undivided.match(mention.label) is not None
    saying, evidence = thread.scope_of_all() if shared_out else thread.scope()
    if shared_out and evidence.opener is Opener.SIBLING and not is_whole(saying.value):
        saying = NO_SCOPE  # --市级使用甲。 --预留乙: the items before had theirs
    within = saying.opener is SENTENCE and evidence.opener is SENTENCE and saying.place < thread.segment_start
    if within and not (thread.within_parts or _goes_on(saying.value, thread) or ledger_words().search(mention.label)):
        # 镇级收入全部超过1000万元；工业总产值甲亿元: a level named within a sentence is over with its part of it
        saying, evidence = thread.scope_of_all()
    if saying.value is None or is_whole(saying.value) or is_whole_town(saying.value, level=frame.level):
        mention.scope = saying.value
        _tell(mention, reason(saying) if saying.value else "", evidence)
    elif (evidence.opener in (BRACKET, SENTENCE) and not _is_everybodys(mention, saying.value)) or _of_ledger(
        mention, evidence, thread
    ):
        mention.scope = saying.value
        _tell(mention, reason(saying), evidence)
    else:
        _tell(mention, "", Evidence(Opener.DEFAULT, contested=True))


def _belongs_by_name(mention: Mention, scope: str, clause: Clause, thread: Thread, pre: str) -> bool:
    """Fill in the scope that stood before a label; False where it turns out to be a part of the name."""
    frame = thread.frame
    if mention.of_place:
        _tell(mention, f"“{scope}”", Evidence(CLAUSE))
        return True
    if is_part_of_name(scope, frame):
        mention.scope = None  # 中央财政补助收入: the level is a part of the name
        if mention.label_source in _COMPLETED and (item := named_item(scope, pre)):
            mention.label = item  # 中央级收入甲；省级收入乙: a side of its own, and not one of the level before
        return False
    if gives(scope, pre, level=frame.level, place=frame.place):
        mention.label, mention.scope = scope + mention.label, None
        return False
    whole_above = frame.scope.opener is HEADING and is_whole(frame.scope.value)
    if whole_above and frame.scope.value and scope in wordlist(ScopeWords).bare_own:
        mention.label, mention.scope = scope + mention.label, None
        return False
    if scope in wordlist(ScopeWords).bare_own and is_town(frame.level):
        # a town has no level below its own
        mention.label = own_item(scope, pre) or mention.label
        mention.scope = None
        return False
    said, own = called(scope, frame)
    mention.scope = own
    # 收入总计甲。（1）本级收入乙，（2）转移性收入丙: one item among the whole place's
    own_one = own_item(own, pre) != "" and (thread.counting or len(own) == _BARE)
    level = mention.label_source == "level"
    if holds(own, level=frame.level) and not own_one:
        thread.say_scope(own, clause, passing=mention.of_roll, level=level)
    thread.own[mention.start] = own
    _tell(mention, f"“{plain(said)}”", Evidence(CLAUSE))
    return True


def _goes_on(scope: str | None, thread: Thread) -> bool:
    """Whether an amount of the same part of a sentence is of a level that was named before it."""
    last = thread.held[max(thread.held)] if thread.held else None
    return last is not None and last.start >= thread.segment_start and last.scope == scope


def _whole_of(mention: Mention, thread: Thread) -> int | None:
    """Return where the amount that its sentence breaks down stands, where only that one says whose it is."""
    for other in reversed(thread.held.values()):
        if other.segment != mention.segment or other.sentence != mention.sentence:
            return None
        if not other.within_parts:
            scope = thread.own.get(other.start)
            return other.start if scope and not holds(scope, level=thread.frame.level) else None
    return None


def _before_brackets(clause: Clause, around: Clause) -> int:
    """Return where the number begins that stands before the brackets of a clause; -1 where there is none."""
    return max((found.start for found in around.candidates if found.end <= clause.start), default=-1)


def _of_ledger(mention: Mention, evidence: Evidence, thread: Thread) -> bool:
    if is_place_alone(thread.frame.scope):
        return True  # 青石县简介: all of it is that county's
    if mention.label.endswith(wordlist(ScopeWords).standards):
        return False  # 补助标准 is everybody's, though it ends in what ledgers keep
    if evidence.opener is not HEADING and _is_everybodys(mention, thread.scope()[0].value):
        return False
    if thread.in_parts and mention.candidate.dimension == "money":
        return True  # 其中，公务接待费甲万元 is a part of what the sentence before told of a level
    if mention.candidate.dimension not in wordlist(ScopeWords).kept_in_ledgers:
        return False
    if mention.label_source == "purpose":  # 市本级预算安排甲亿元。安排乙亿元支持…: money laid out is the ledger's
        return True
    if evidence.opener is HEADING:  # all money of a section on 市本级 is its own
        return True
    return ledger_words().search(mention.label) is not None or (mention.base is not None and "预算" in mention.base)


def _is_everybodys(mention: Mention, scope: str | None) -> bool:
    """Whether a number is in nobody's budget, while `scope` is a level (县级财政总收入甲，居民人均可支配收入乙)."""
    words = wordlist(ScopeWords)
    if scope is None:
        return False
    of_place = not scope.endswith("区") and words.of_places.regex.search(mention.label) is not None
    if not of_place and words.no_ledger.regex.search(mention.label) is None:
        return False
    return scope in words.senders or scope.endswith(words.level_words)


def _tell(mention: Mention, words: str, evidence: Evidence) -> None:
    if words:
        mention.reasons["scope"] = words
    mention.evidence["scope"] = evidence
