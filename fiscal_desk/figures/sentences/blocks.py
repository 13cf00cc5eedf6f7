"""The figures of one paragraph: clause by clause, each number with what was read before it."""

import itertools
import re
import sys
from bisect import bisect_left
from functools import cache
from operator import attrgetter

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.frames.belonging import belong
from fiscal_desk.figures.frames.dating import Dating
from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.stance_words import stance_words
from fiscal_desk.figures.frames.stances import stance
from fiscal_desk.figures.frames.thread import Thread
from fiscal_desk.figures.mentions import clauses as clause_reading
from fiscal_desk.figures.mentions.accounts import is_account, is_budgeted
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.evidence import Opener
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import may_hold_notes, peel, surround
from fiscal_desk.figures.mentions.targets import results_begin, span_of_target
from fiscal_desk.figures.model import CHANGE, COMPLETION, DIFFERENCE, LEVEL, MULTIPLE, PLAN, Stance
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.candidate import CHINESE, Candidate
from fiscal_desk.figures.numbers.words import lexicon
from fiscal_desk.figures.sentences.arrivals import is_moved
from fiscal_desk.figures.sentences.classification import OF_ITEM, cut_item, item_in, last_item
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.labels import label
from fiscal_desk.figures.sentences.levels.broken_down import breaks_funds_down
from fiscal_desk.figures.sentences.levels.known import of_known
from fiscal_desk.figures.sentences.measuring.measures import measure
from fiscal_desk.figures.sentences.nearby.adjusted_later import settle_adjusted
from fiscal_desk.figures.sentences.nearby.grades import carry_grade
from fiscal_desk.figures.sentences.nearby.owners import carry_owner, carry_product, carry_transfer
from fiscal_desk.figures.sentences.nearby.progress import carry_progress, carry_task
from fiscal_desk.figures.sentences.own_name import pass_over_own_bodies, pass_over_own_name, take_level_in_brackets
from fiscal_desk.figures.sentences.subjects import carry_verb, flow_topic
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords
from fiscal_desk.wordlists.patterns import may_end

#: What says something of a whole report.
_OF_ALL = (Opener.TITLE, Opener.CARD, Opener.DEFAULT)
#: How far back, in characters, a sentence may tell about a number, and name an account; keeps the reading linear.
_NEAR, _LONGEST_SENTENCE = 200, 4000
_LONGEST_LEDGER = 24
_HEAD_MARKS = frozenset("。；;：:")
_START = attrgetter("start")


def read_block(
    text: str, start: int, end: int, block: int, candidates: list[Candidate], thread: Thread, catalogue: Catalogue
) -> list[Mention]:
    """Return the figures of text[start:end] (block number `block`) in text order.

    `candidates` are what the scanner found there, `thread` begins in the frame of the paragraph, and is left with what
    the paragraph opened.
    """
    clauses = clause_reading.segment(text, start, end, candidates)
    pass_over_own_name(text, start, end, clauses, thread.frame.place)
    if thread.frame.bodies:
        pass_over_own_bodies(text, clauses, thread.frame.bodies)
    dating = Dating(thread)
    thread.begin(text, start, end)
    thread.target_end = results_begin(text, start, end, thread.frame.topic)
    years = span_of_target(text, start, end) if thread.target_end > start else None
    ledger = thread.frame.ledger.value if thread.frame.ledger else ""
    above = _line_above(text, start)
    topic, item = flow_topic(above), ""
    if OF_ITEM in above and wordlist(SubjectWords).own_budget.regex.match(text, start) is not None:
        topic = item = last_item(above)  # …行政运行（项）甲万元，主要用于…。⏎年初预算为乙
    noted = may_hold_notes(text, start, end)
    stances_told = [*stance_words().told.may_stand(text, start, end), sys.maxsize]
    read: list[Mention] = []
    for index, clause in enumerate(clauses):
        thread.pass_clause(text, clause)
        if not clause.candidates:
            if text.find(OF_ITEM, clause.start, clause.end) >= 0:
                item = item_in(text[clause.start : clause.end]) or item
                topic = item or topic
            if clause.after in _HEAD_MARKS:
                ledger = _heads_with(text, clause) or ledger
                # 行政运行（项），主要用于…。年初预算为甲: an item holds until the next
                topic = item or (topic if read else flow_topic(text[clause.start : clause.end]))
            continue
        here = [
            Mention(
                found,
                found.start,
                found.unit,
                block,
                index,
                clause.sentence,
                clause.parent,
                thread.segment,
                thread.in_parts,
                thread.within_parts,
                thread.frame.national,
                ledger,
                topic,
            )
            for found in clause.candidates
            if found.form is not CHINESE or not _recapitulates(text, clause, found)
        ]
        if not here:
            continue
        surround(text, clauses, here, noted=noted)
        item = (cut_item(here) if "(" in here[0].pre else "") or item
        topic = item or topic
        if len(here) > 1:
            _mark_bases(here)
        for place, mention in enumerate(here):
            following = here[place + 1] if place + 1 < len(here) else None
            _read_mention(mention, following, text, clauses, read, thread, dating, stances_told, catalogue)
            if years is not None and mention.start < years.start("span"):
                dating.date_target(mention, years["span"])
            read.append(mention)
            thread.counted()
    thread.lead_on(text, clauses)
    read.sort(key=_START)
    return read


def listen(text: str, start: int, end: int, thread: Thread) -> None:
    """Let `thread` take note of what text[start:end], a paragraph without numbers, says for those after it."""
    thread.begin(text, start, end)
    for clause in clause_reading.segment(text, start, end, []):
        if clause.sentence and thread.opened.period is None and thread.opened.scope is None:
            break  # only what a first sentence opens holds for others
        thread.pass_clause(text, clause)


def _heads_with(text: str, clause: Clause) -> str:
    """Return the 账本 that a clause names and no more (1.一般公共预算。收入年初预算…); empty where it does not."""
    if clause.end - clause.start > _LONGEST_LEDGER:
        return ""
    if label_words().may_hold_ledger.search(text, clause.start, clause.end) is None:
        return ""
    said = text[clause.start : clause.end].strip()
    if not label_words().any_ledger.is_in(said):
        return ""
    ledger = label_words().ledger.search(text, clause.start, clause.end)
    if ledger is None:
        return ""
    found = said[peel(said).start :]
    return found if found == ledger.group() else ""


def _recapitulates(text: str, clause: Clause, found: Candidate) -> bool:
    """Whether a Chinese numeral only counts the list before it (数字能源、智能物联两个赛道)."""
    if found.value is None or found.dimension == "multiple":
        return False  # 利润甲亿元、规模翻一番
    if text.endswith(wordlist(SubjectWords).those_before, clause.start, found.start):
        return True  # 以上两项合计支出丙
    return text.count("、", clause.start, found.start) + 1 == found.value > 1


def _mark_bases(here: list[Mention]) -> None:
    """Find amounts that only serve as the base of the next number: 占预算甲万元的乙%, 是去年丙亿元的丁倍."""
    for mention, following in itertools.pairwise(here):
        if mention.post == "的" and following.candidate.dimension in ("percent", "multiple", "permille"):
            following.after_base = mention.is_base = True


def _read_mention(
    mention: Mention,
    following: Mention | None,
    text: str,
    clauses: list[Clause],
    before: list[Mention],
    thread: Thread,
    dating: Dating,
    stances_told: list[int],
    catalogue: Catalogue,
) -> None:
    clause = clauses[mention.clause]
    if clause.parent is not None:  # what stands behind the brackets has been read, and is no subject of what is in them
        before = [other for other in before[-_NEAR:] if other.start < mention.start]
    previous = before[-1] if before and before[-1].sentence == clause.sentence else None
    full = mention.pre
    sentence_start = max(thread.sentence_start, thread.heading_end)
    begin = max(sentence_start, mention.start - _NEAR)
    sentence_before = text[begin : mention.start]
    measure(mention, previous, before, sentence_before)
    last_clause = clauses[mention.clause - 1] if mention.clause else clause
    mention.of_whole = (not last_clause.candidates and _sets_aside(text, last_clause)) or (
        previous is not None and previous.of_whole and mention.measure is not LEVEL
    )
    if following is not None and following.after_base:
        _read_base(mention, before)
    if not mention.label and not of_known(mention, before, text, clauses, thread):
        label(mention, text, clauses, before, following)
        if before and before[-1].clause == mention.clause:
            carry_verb(mention, before[-1])
            carry_transfer(mention, before)
        carry_owner(mention, before)
        carry_product(mention, before)
        carry_progress(mention, before)
        carry_grade(mention, before)
        carry_task(mention, before)
    if mention.in_parts or mention.within_parts or (mention.subject is not None and mention.measure is not LEVEL):
        mention.of_funds = breaks_funds_down(mention, before)
    unnamed = not mention.label and mention.candidate.dimension == "money"  # 收入一年一个台阶，2004年为甲亿元
    if unnamed or (mention.label_source == "inherited" and _passes_over(mention, before)):
        _take_account(text, max(sentence_start, mention.start - _LONGEST_SENTENCE), mention, catalogue)
    if not mention.label:
        _take_topic(mention, thread.frame, _line_above(text, clauses[0].start) if not before else "", catalogue)
    if mention.adjusts or (mention.measure is LEVEL and mention.candidate.dimension == "money" and is_moved(mention)):
        mention.adjusts = is_budgeted(mention.label)
    dating.date(mention, full, clause, before)
    told = begin > sentence_start or stances_told[bisect_left(stances_told, begin)] < mention.start
    stance(mention, sentence_before, thread.frame, before, in_target=mention.start < thread.target_end, told=told)
    settle_adjusted(mention, before)
    over_years = mention.period is not None and "/" in mention.period
    if over_years or mention.origin or mention.after_base or mention.stance is PLAN:
        _look_ahead(mention, before, thread.frame)
    belong(mention, clause, thread, full, None if clause.parent is None else clauses[clause.parent])
    if mention.label[-1:] == ")":
        take_level_in_brackets(mention)  # of this number alone
    if mention.measure is LEVEL:
        thread.held[mention.start] = mention
    if (mention.base is not None or not mention.label) and _has_no_subject(mention, before):
        _take_indicator_from(text, max(clauses[0].start, mention.start - 2 * _NEAR), mention, catalogue)


def _sets_aside(text: str, clause: Clause) -> bool:
    """Whether a clause only sets aside what the number after it does not count (扣除留抵退税因素后，完成预算的甲%)."""
    said = text[clause.start : clause.end].strip()
    return said[-1:] in _ends_of_asides() and wordlist(SubjectWords).sets_aside.regex.fullmatch(said) is not None


@cache
def _ends_of_asides() -> frozenset[str]:
    return may_end(wordlist(SubjectWords).sets_aside.after)


def _has_no_subject(mention: Mention, before: list[Mention]) -> bool:
    """Whether a percentage is left without an indicator, or with one that a budget's completion cannot be of."""
    if not mention.label:
        return mention.measure is not LEVEL
    if mention.label_source != "inherited" or mention.base is None:
        return False
    if mention.measure is not COMPLETION and mention.base != "进度":
        return False
    source = next((other for other in before[-_NEAR:] if other.start == mention.subject), None)
    if source is None or source.candidate.dimension == "money":
        return False
    # 新增就业甲人，完成年度任务的乙%: a task may be one of anything that is counted, a budget is not
    beside = source.sentence == mention.sentence and mention.clause - source.clause <= 1
    # 再就业甲人，完成年目标任务乙人的丙%: the task itself was told right before
    told = mention.after_base or any(word in mention.base for word in wordlist(NamingWords).tasks)
    return not (beside and told)


def _passes_over(mention: Mention, before: list[Mention]) -> bool:
    """Whether a growth or a completion is told of a number of another sentence, and is the first of its own."""
    if mention.measure not in (CHANGE, COMPLETION, DIFFERENCE) or not before:
        return False
    return before[-1].sentence < mention.sentence and mention.parent is None


def _take_account(text: str, start: int, mention: Mention, catalogue: Catalogue) -> None:
    """Name a number after the first line of the budget that its sentence names without a number.

    全市一般公共预算支出降幅较大，主要是基数虚高，剔除该因素后增长甲%.
    """
    said = text[start : mention.start]
    # the catalogue knows 三公经费 by its quotes, too, of which the first stands before the name
    found = (
        said[low - ("”" in said[low:high] and said[low - 1 : low] == "“") : high]
        for low, high, _ in catalogue.find_aliases(said)
    )
    if account := next((name for name in found if is_account(name)), ""):
        mention.label, mention.label_source, mention.subject = account, "text", None
        mention.reasons["indicator"] = f"本句说的是“{account}”"


def _take_indicator_from(text: str, start: int, mention: Mention, catalogue: Catalogue) -> None:
    named = [text[start + low : start + high] for low, high, _ in catalogue.find_aliases(text[start : mention.start])]
    if named:
        mention.label = next((name for name in reversed(named) if is_account(name)), named[-1])
        mention.label_source, mention.subject = "text", None
        mention.reasons["indicator"] = "同段前文提到的指标"
        mention.doubts.append(0.85)


def _look_ahead(mention: Mention, before: list[Mention], frame: Frame) -> None:
    """Settle what only the period can tell: money promised for years to come, a multiple of an earlier period."""
    if mention.period is not None and "/" in mention.period:
        first, _, last = mention.period.partition("/")
        year = frame.year if frame.year is None else max(frame.year, frame.reviewed or 0)
        if len(first) == 4 and len(last) == 4 and year is not None and year < int(last):
            mention.stance = PLAN
            mention.reasons["stance"] = f"跨年度安排（{first}—{last}年）"
    if mention.adopted and mention.stance is PLAN and periods.is_part_of_year(mention.period or ""):
        said = mention.evidence.get("period")
        if said is None or said.opener not in (Opener.CLAUSE, Opener.SENTENCE):
            mention.period = (mention.period or "")[:4]  # what a congress adopted is the budget of the year
    if mention.stance is PLAN and frame.stance.value is Stance.ACTUAL and mention.period == frame.about:
        said = mention.evidence.get("period")
        if said is not None and said.opener in _OF_ALL and periods.is_part_of_year(mention.period or ""):
            mention.period = (mention.period or "")[:4]  # 计划播种甲亩, in an account of a first quarter
            mention.reasons["period"] = f"{mention.reasons.get('period', '')}，全年的计划"
    planned = mention.origin and is_account(mention.label) and _adjusting().search(frame.stance.words) is not None
    if planned and mention.stance is PLAN:
        return  # in a budget that is adjusted, 由甲增加到乙 sets out from the budget of the same year
    if mention.origin and mention.period == str(frame.year) and not (_is_dated(mention) or _is_adjusted(mention)):
        # 标准由甲元提高到乙元: the first number was the year before's, as far as the sentence tells, and what a plan
        # sets out from is there already.
        if mention.stance is PLAN:
            mention.stance, mention.reasons["stance"] = Stance.ACTUAL, "“由…提高到…”的起点"
        mention.period = str(int(mention.period) - 1)
        mention.reasons["period"] = "“由…提高到…”的起点，按上年计"
        mention.doubts.append(0.8)
    if mention.after_base and mention.measure is MULTIPLE:
        subject = next((other for other in before[-_NEAR:] if other.start == mention.subject), None)
        mention.period = subject.period if subject else mention.period


@cache
def _adjusting() -> re.Pattern[str]:
    return re.compile(lexicon("stances")["heading"]["adjusting"])


def _is_dated(mention: Mention) -> bool:
    """Whether the clause itself says of which year a number is (从2023年的52.2%提高到…)."""
    said = mention.evidence.get("period")
    return said is not None and said.opener is Opener.CLAUSE


def _is_adjusted(mention: Mention) -> bool:
    """Whether a change sets out from the budget of the same year (预算由甲调整为乙)."""
    adjusted = tuple(lexicon("stances")["label"]["adjusted"])
    return mention.label.endswith(tuple(wordlist(NamingWords).budgets)) or mention.post.startswith(adjusted)


def _line_above(text: str, start: int) -> str:
    """Return the line above the one that begins at `start`."""
    return text[text.rfind("\n", 0, max(0, start - 1)) + 1 : start].strip()


def _take_topic(mention: Mention, frame: Frame, above: str, catalogue: Catalogue) -> None:
    """Fall back on the line above or on the heading.

    A figure without any name is worse than one with a vague name that is marked so. Digests set the name of an
    indicator in a line of its own, and what it came to in the next: `above`, empty where there is no such line.
    """
    known = catalogue.find_aliases(above) if len(above) <= _LONGEST_LEDGER else []
    if known and known[0][0] == 0 and known[-1][1] == len(above):
        mention.label, mention.label_source = above, "heading"
        mention.reasons["indicator"] = f"上一行是“{above}”"
        return
    mention.label = _NUMBERING.sub("", frame.topic).strip()[:20]
    mention.reasons["indicator"] = "句中没有名目，暂用所在标题" if mention.label else "句中没有名目，须人工补足"
    mention.doubts.append(0.5)


_NUMBERING = re.compile(r"^\s*(?:[(（]?[一二三四五六七八九十\d]+[)）、.．]|[-—–■●◆▲★□○◇•·*]+)\s*")


def _read_base(mention: Mention, before: list[Mention]) -> None:
    """Read an amount that the next number is relative to."""
    pre = mention.pre
    rules = wordlist(NamingWords)
    for verb in rules.base_verbs:
        place = pre.rfind(verb)
        if place >= 0:
            base = pre[place + len(verb) :]
            head = pre[:place]
            break
    else:
        return
    account = base[peel(base).start :]
    if any(word in label_words().ledger.sub("", base) for word in rules.budgets):
        mention.budget = True
        mention.base = None
        subject = next(
            (
                other
                for other in before[: -_NEAR - 1 : -1]
                if not other.budget and other.label and other.parent in (None, mention.parent)
            ),
            None,
        )
        if subject is not None and len(head) < 3:
            mention.label, mention.label_source = subject.label, "inherited"
            mention.scope = subject.scope
            mention.reasons["indicator"] = f"承前：{subject.label}"
    elif label_words().ledger.match(account) is not None:  # 占一般公共预算支出甲万元的乙%: no budget, but an account
        mention.label, mention.label_source, mention.base = account, "before", None
        mention.reasons["indicator"] = "名目在数字前"
