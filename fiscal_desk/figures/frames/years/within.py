"""Which of the years of a span a number is about: all of them, the last one, or the one that it set out from."""

import re
from functools import cache

import msgspec
from msgspec.structs import replace

from fiscal_desk.figures.frames.times import comes_to, passes, span_grammar, stays, sums_up
from fiscal_desk.figures.mentions.evidence import CLAUSE, SENTENCE, Evidence
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import CHANGE, COMPLETION, DIFFERENCE, LEVEL, RATE, SHARE, Measure
from fiscal_desk.figures.numbers.candidate import CHINESE
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords

_SPAN = re.compile(r"(\d{4})/(\d{4})")
#: 2020年到2025年 sets out from 2020, “十四五”时期 and 五年来 from the year before their first.
_FROM_TO = re.compile(r"\d年?[初末底]?[到至~-](?:19|20)\d\d")
#: What parts the items of a list of which only the first says what was done (举办两届博览会、三届商博会).
_COMMAS = frozenset("、和及")
_MOVES = (CHANGE, DIFFERENCE)
_OF_ANOTHER = (SHARE, Measure.MULTIPLE, COMPLETION)
#: How far back, in numbers, the amount that a number belongs to may stand.
_NEAR = 9


class Told(msgspec.Struct, frozen=True, gc=False):
    """A span that is in force: its years, the words that named it, how it came to be, the year that is its last."""

    span: str
    name: str
    evidence: Evidence
    last: str | None = None


def within(mention: Mention, pre: str, told: Told, before: list[Mention]) -> tuple[str | None, str, Evidence]:
    """Return the period of a number, in words for the user which of the span's years it is, and the evidence."""
    match = _SPAN.fullmatch(told.span)
    first = match[1] if match else told.span[:4]
    end = told.last or (match[2] if match else told.span)
    whole, at_end, flows = span_grammar()
    previous = before[-1] if before and before[-1].clause == mention.clause else None
    evidence, doubtful = told.evidence, replace(told.evidence, contested=True)
    if mention.origin:
        if (earlier := held_against(pre, told.span)) is not None:
            return earlier, "之前的一个时期", replace(evidence, opener=CLAUSE)
        start = int(first) if _FROM_TO.search(told.name) else int(first) - 1
        return str(start), "，起点", replace(evidence, opener=CLAUSE)  # the span says which year that was
    if wordlist(FrameWords).stands_for_years.regex.search(pre):
        return end, "，最后一年", evidence  # 连续9年稳定在650亿公斤以上
    if mention.measure in _MOVES and wordlist(FrameWords).over_a_year.regex.search(pre):
        return end, "，最后一年", evidence  # 五年来…，2002年收入甲亿元，比上年增长乙%
    if mention.measure is DIFFERENCE or (
        whole.search(pre) and (sums_up().search(mention.label) or not wordlist(FrameWords).so_far.regex.search(pre))
    ):
        return told.span, "，合计或年均", evidence
    came = previous is not None and previous.origin and previous.measure is mention.measure  # 占比从甲提高到乙
    if not (mention.arrives or came) and _is_part_of_sum(mention, before, told.span):
        return told.span, "，与所属的合计相同", evidence
    if mention.measure is Measure.MULTIPLE and mention.candidate.form is CHINESE and mention.base is None:
        return told.span, "，整个时期", doubtful  # 进出口总值翻番
    if mention.arrives and previous is not None and previous.origin and "/" in (previous.period or ""):
        return told.span, "，与前一个时期相比", evidence  # 由“十三五”期间的甲亿元增加到乙亿元
    steady, stocks = stays()
    if steady.search(pre) is not None:
        all_along = not mention.arrives and stocks.search(mention.label) is None
        return (told.span, "，整个时期", evidence) if all_along else (end, "，期末", evidence)
    money = mention.candidate.dimension == "money"
    made = money and flows.match(mention.label) is not None
    if mention.arrives or at_end.search(pre) or (passes(mention) and not made):
        return end, "，期末", evidence
    if previous is not None and previous.period in (told.span, end) and _in_one_list(mention, pre, previous):
        return previous.period, "", evidence
    if (
        mention.measure in _OF_ANOTHER
        and (subject := subject_of(mention, before))
        and subject.period in (told.span, end)
        and (subject.measure is not CHANGE or subject.label == mention.label)
    ):
        return subject.period, "，与所属数字相同", evidence
    if mention.measure in (RATE, *_OF_ANOTHER):
        return end, "，期末", doubtful
    if money and _of_named_span(mention, pre, told, before):
        return told.span, "，合计", doubtful
    if money and _goes_on_summing(mention, pre, before, told.span):
        return told.span, "，与前面的合计相同", doubtful
    if mention.measure is CHANGE or _is_flow(mention, pre, flows) or _beside_sum(mention, before, told.span):
        return told.span, "，合计", doubtful
    return end, "，期末", doubtful


def subject_of(mention: Mention, before: list[Mention]) -> Mention | None:
    """Return the amount that a percentage or a multiple belongs to, in its own sentence."""
    if mention.subject is None:
        return None
    near = (other for other in before[:-_NEAR:-1] if other.start == mention.subject)
    return next((other for other in near if other.sentence == mention.sentence), None)


def held_against(pre: str, span: str) -> str | None:
    """Return the years before `span` that the words before a number hold it against (较“十三五”期间增收甲亿元)."""
    if "五" not in pre and "年" not in pre:
        return None
    match, own = wordlist(FrameWords).held_against.regex.search(pre), _SPAN.fullmatch(span)
    if match is None or own is None:
        return None
    if match["last"]:
        years = int(own[2]) - int(own[1]) + 1
        return f"{int(own[1]) - years}/{int(own[1]) - 1}"
    found = lexicon("periods")["plans"][match["plan"]] if match["plan"] else f"{match['low']}/{match['high']}"
    return found if found < span else None


def widen(mention: Mention, before: list[Mention], span: str) -> Mention | None:
    """Return the amount of the last year that is held against years before, and so is of the whole span, too.

    Only one of which nothing in its clause says that it was reached at the end.
    """
    subject = subject_of(mention, before)
    if subject is None or subject.measure is not LEVEL or subject.candidate.dimension != "money":
        return None
    said = subject.evidence.get("period")
    guessed = said is not None and said.contested and said.opener is not CLAUSE
    return subject if guessed and subject.period != span and span.endswith(f"/{subject.period}") else None


def _is_part_of_sum(mention: Mention, before: list[Mention], span: str) -> bool:
    """Whether a percentage is a part of what came together in the whole span, or a rate of it.

    累计完成甲亿元，占一般公共预算收入的比重达乙%，民生支出占比丙%以上; 核减资金甲亿元，核减率乙%.
    """
    rate = mention.measure is RATE and wordlist(FrameWords).flow_rates.regex.search(mention.label) is not None
    if mention.measure is not SHARE and not rate:
        return False
    for other in before[:-_NEAR:-1]:
        if other.sentence != mention.sentence:
            return False
        if other.measure is not LEVEL or other.candidate.dimension != "money" or other.parent != mention.parent:
            continue
        if other.period != span:
            return False
        own = other.start == mention.subject or rate
        return own or (sums_up().search(mention.label) is not None and sums_up().search(other.label) is not None)
    return False


def _in_one_list(mention: Mention, pre: str, previous: Mention) -> bool:
    """Whether a number is an item of the list of the one before; a share beside a growth is none (绿电占比超三成)."""
    alike = mention.measure is not SHARE or previous.measure is not CHANGE
    return alike and (mention.listed or pre.strip() in _COMMAS)


def _of_named_span(mention: Mention, pre: str, told: Told, before: list[Mention]) -> bool:
    """Whether money that adds up over years is the first that a sentence tells of the years it names itself.

    “十四五”全市教育支出甲亿元; “十四五”时期，全市教育支出甲亿元.
    """
    if mention.measure is not LEVEL or sums_up().search(mention.label) is None:
        return False
    first = not before or before[-1].sentence != mention.sentence
    return told.name in pre or (first and told.evidence.opener is SENTENCE)


def _goes_on_summing(mention: Mention, pre: str, before: list[Mention], span: str) -> bool:
    """Whether money came in with what the clause before sums up (累计接待游客甲人次，实现旅游收入乙亿元)."""
    last = before[-1] if before else None
    if last is None or last.sentence != mention.sentence or last.clause != mention.clause - 1:
        return False
    summed = last.measure is LEVEL and last.period == span and not last.evidence["period"].contested
    return summed and pre.lstrip("、,， ").startswith(wordlist(FrameWords).brought_in)


def _beside_sum(mention: Mention, before: list[Mention], span: str) -> bool:
    """Whether an amount is of the kind of a total in its sentence (教育支出累计甲亿元；卫生健康支出乙亿元).

    Or it is a part of one in the sentence before (累计投入民生支出甲亿元。其中：教育支出乙亿元).
    """
    if mention.measure is not LEVEL or mention.candidate.dimension != "money" or not sums_up().search(mention.label):
        return False
    for other in before[:-_NEAR:-1]:
        apart = other.sentence != mention.sentence
        if apart and not (mention.in_parts and other.sentence == mention.sentence - 1):
            return False
        kinds = (LEVEL, DIFFERENCE) if apart else (LEVEL,)
        if other.measure in kinds and other.candidate.dimension == "money" and other.parent == mention.parent:
            return other.period == span and sums_up().search(other.label) is not None
    return False


def _is_flow(mention: Mention, pre: str, flows: re.Pattern[str]) -> bool:
    """Whether a number of a span of years counts what was done in all of them."""
    if mention.candidate.dimension == "count" and mention.label_source != "before":
        # 7个盟市接通高铁: what they have come to, and not what was made
        return bool(pre.strip("、 ")) or comes_to().search(mention.post) is None
    if mention.label.endswith(tuple(lexicon("periods")["within_span"]["flow_ends"])):
        return True  # 棚户区改造3860套
    # 国家高新技术企业1.5万家: what stands, and no verb says that it was made
    done = pre.lstrip("、 ")
    if flows.match(mention.label) is not None or flows.match(done) is not None:
        return True
    whose = _levels().match(done)  # 市级新设基金12只: whose it is stands before the verb
    return whose is not None and flows.match(done, whose.end()) is not None


@cache
def _levels() -> re.Pattern[str]:
    words = lexicon("scopes")
    return re.compile(any_of({*words["plain"], *words["guarded"]}))
