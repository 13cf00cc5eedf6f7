"""What an increase, a step or a mark passed led to, and what a budget became (经营主体净增甲万户、达乙万户)."""

import re
from functools import cache

from fiscal_desk.figures.frames.times import passes
from fiscal_desk.figures.mentions.accounts import is_account
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import CHANGE, DIFFERENCE, LEVEL, Measure
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.measuring.grammar import grammar_of_measures
from fiscal_desk.figures.sentences.subjects import inherit, named
from fiscal_desk.figures.sentences.totals import LONGEST_SUM, of_list
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords
from fiscal_desk.wordlists.patterns import may_begin_with, may_end

#: How many numbers back the increase may stand.
_NEAR = 3
#: 百亿级台阶, 万亿元大关 are no longer.
_LONGEST_STEP = 8
#: What grew is named by no fewer characters.
_SHORTEST_GROWN = 2
#: And with what is told of it no more.
_LONGEST_GROWN = 40
#: What tells how a thing grew before it tells how many there are.
_GROWN = (CHANGE, Measure.MULTIPLE)


@cache
def ends_of_arrivals() -> frozenset[str]:
    """Return what words end with that lead to a total."""
    words = lexicon("labels")
    return may_end("、,， ", words["totals"], words["arrivals"])


@cache
def _words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = lexicon("labels")
    increases = any_of(words["increases"])
    return (
        re.compile(rf"[、,， ]?(?:{any_of(words['totals'])})?(?:{any_of(words['arrivals'])})*"),
        re.compile(rf"^(?:{increases})(?=.{{2}})|(?<=..)(?:{increases})$"),
    )


def come_to(mention: Mention, rest: str, last: Mention, before: list[Mention]) -> bool:
    """Name a level that sums up, or is what came of, the numbers before it; `last` is the nearest of them."""
    said = mention.pre or rest
    comes = not said or said[-1] in ends_of_arrivals()
    return (
        (0 < len(mention.pre) <= LONGEST_SUM and of_list(mention, before))
        or (comes and arrive(mention, rest, before))
        or (last.origin and became(mention, before))
        or (comes and reached(mention, rest, before))
    )


def arrive(mention: Mention, rest: str, before: list[Mention]) -> bool:
    """Name a total after the increase that led to it; False where the number is none.

    `rest` is what the number's clause says before it, without what may be peeled off.
    """
    said = mention.pre or rest
    if said and said[-1] not in ends_of_arrivals():
        return False
    arrival, increase = _words()
    if arrival.fullmatch(said) is None or not (said.strip("、,， ") or passes(mention)):
        return False
    for other in before[: -_NEAR - 1 : -1]:
        if other.sentence != mention.sentence or other.parent != mention.parent:
            return False
        if other.unit == mention.unit and other.measure is LEVEL and increase.search(other.label):
            found = increase.sub("", other.label)
            named(mention, found, "inherited", f"“{other.label}”之后的总数：{found}")
            mention.subject, mention.arrives = other.start, True
            return True
    return False


def became(mention: Mention, before: list[Mention]) -> bool:
    """Name where a change came to after where it began (由51家整合为33家, 从15个县扩大到57个县)."""
    last = before[-1] if before else None
    if last is None or not last.origin or last.clause != mention.clause or last.unit != mention.unit:
        return False
    if last.measure is not mention.measure or mention.measure is not LEVEL or not last.label:
        return False
    rules = wordlist(NamingWords)
    grew = mention.bound_leads and mention.pre.strip() in rules.grows  # 由940公里增加到近1500公里
    if not grew and rules.arrived.regex.match(mention.pre) is None and label_words().become.match(mention.pre) is None:
        return False
    inherit(mention, last, "变动后的数：")
    mention.arrives = True
    return True


def reached(mention: Mention, rest: str, before: list[Mention]) -> bool:
    """Name what something reached after the steps or the mark that it passed on the way (连跨3个台阶、达到甲亿元)."""
    said = (mention.pre or rest).strip("、,， ") if mention.measure is LEVEL else None
    if said is None or (said and said[-1] not in ends_of_arrivals()) or not _words()[0].fullmatch(said):
        return False
    steps = wordlist(SubjectWords).steps
    if not said and not mention.bound_leads and not mention.post.startswith(steps):
        return False  # 3个百亿元台阶 is one step
    for other in before[: -_NEAR - 1 : -1]:
        if other.sentence != mention.sentence or other.parent != mention.parent or not other.label:
            return False
        if other.measure in _GROWN and other.clause == mention.clause and other.label_source == "before":
            inherit(mention, other, "承前：")  # 高新技术企业数量实现翻番、达甲家
            return True
        step = mention.post.startswith(steps) and not said
        if step or passes(other) or any(step in other.post[:_LONGEST_STEP] for step in steps):
            inherit(mention, other, "承前：")
            return True
    return False


@cache
def _moving() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how what stands behind an amount begins that is moved, and how what stands before one ends."""
    adjusted = any_of(lexicon("stances")["label"]["adjusted"])
    change = lexicon("measures")["change"]
    manners = f"(?:{'|'.join(change['manners'])})*"
    return (
        re.compile(rf"[,， ]?{manners}{adjusted}"),
        re.compile(rf"{adjusted}$"),
    )


@cache
def _begins_of_moves() -> frozenset[str]:
    return may_begin_with(_moving()[0].pattern)


@cache
def _ends_of_moves() -> frozenset[str]:
    return may_end(lexicon("stances")["label"]["adjusted"])


def is_moved(mention: Mention) -> bool:
    """Whether an amount of money is what something was before it was adjusted, or what it became (由甲调整为乙)."""
    if mention.measure is not LEVEL or mention.candidate.dimension != "money":
        return False
    leaves, comes = _moving()
    came = mention.pre[-1:] in _ends_of_moves() and comes.search(mention.pre) is not None
    return came or (mention.post[:1] in _begins_of_moves() and leaves.match(mention.post) is not None)


def own_line(pre: str) -> str:
    """Return the line that the text before what a budget became names (其中：税收收入调整为甲亿元), else nothing."""
    match = _moving()[1].search(pre)
    if match is None:
        return ""
    said = pre[: match.start()].strip("、,， ")
    head = label_words().tails.sub("", said[peel(said).start :])
    head = wordlist(SubjectWords).budget.regex.sub("", head)
    return head if is_account(head) and not head.endswith(wordlist(NamingWords).budgets) else ""


def by_run_in(mention: Mention, said: list[str]) -> bool:
    """Name an amount that a nameless budget moves from or to after the first of `said` that heads its paragraph."""
    rules = wordlist(SubjectWords)
    comes = _moving()[1].search(mention.pre)
    bare = mention.pre[: comes.start()] if comes else mention.pre
    if rules.unnamed_budget.regex.fullmatch(bare.strip()) is None:
        return False
    for line in said:
        match = rules.run_in.regex.fullmatch(line.strip("。:： \n"))
        if match is None:
            continue
        peeled = peel(match["what"], national=mention.national)
        what = match["what"][peeled.start :]
        named(mention, what, "heading", f"小标题说的是“{what}”")
        mention.scope = peeled.scope or mention.scope
        return True
    return False


def by_last(mention: Mention, last: Mention) -> bool:
    """Name where a change began, without a name, after the number right before (支出增加甲，即由乙增加至丙)."""
    if last.sentence != mention.sentence or last.unit != mention.unit or not last.label:
        return False
    if wordlist(SubjectWords).bare_origin.regex.fullmatch(mention.pre) is None:
        return False
    named(mention, last.label, "inherited", f"承前：{last.label}")
    mention.origin = True
    return True


def lead_of(text: str, clauses: list[Clause], mention: Mention) -> str:
    """Return the clause before a number's own where it is of the same sentence, has no amount and is no longer than
    what names a thing that grew; a bare 翻番 is no amount.
    """
    last, clause = clauses[mention.clause - 1], clauses[mention.clause]
    told = any(found.dimension != "multiple" for found in last.candidates)
    if last.sentence != clause.sentence or told or last.end - last.start > _LONGEST_GROWN:
        return ""
    return text[last.start : last.end]


def by_grown_before(mention: Mention, said: str) -> bool:
    """Name where a change set out after what the clause before says grew (税收收入大幅增长，从甲增至乙)."""
    rules = wordlist(SubjectWords)
    if not said or rules.sets_out.regex.fullmatch(mention.pre.strip("，, ")) is None:
        return False
    match = rules.grown_before.regex.fullmatch(said.strip())
    if match is None:
        return False
    if (
        grammar_of_measures().comes_to.match(mention.post) is None
        and rules.arrives_in.regex.match(mention.post) is None
    ):
        return False
    peeled = peel(match["what"])
    what = match["what"][peeled.start :]
    if len(what) < _SHORTEST_GROWN:
        return False
    named(mention, what, "carried", f"前一分句的“{what}”")
    mention.scope, mention.origin = peeled.scope or mention.scope, True
    return True


def by_clause_before(mention: Mention, said: str) -> bool:
    """Name a bare amount of money after what the clause before, which has no number, tells of a line of the budget.

    土地出让收入短收较多，预计全年短收甲亿元; 支出不变，仍为乙亿元.
    """
    rules = wordlist(SubjectWords)
    if mention.measure is DIFFERENCE:
        rest = mention.pre[peel(mention.pre).start :].strip("、,， ")
        match = rules.moves_before.regex.fullmatch(said) if not rest else None
    else:
        match = rules.stays_before.regex.fullmatch(said) if rules.stays.regex.fullmatch(mention.pre.strip()) else None
    peeled = peel(match["what"]) if match else None
    if match is None or peeled is None or not is_account(what := match["what"][peeled.start :]):
        return False
    named(mention, what, "completed", f"承前补上“{what}”")
    mention.scope = peeled.scope or mention.scope
    return True
