"""Whether a figure is done, planned, or a threshold in a name."""

import re
from functools import cache

from msgspec.structs import replace

from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.stance_words import (
    StanceWords,
    before_goal,
    is_set_above,
    last,
    reached_since,
    stance_words,
    was_given,
    without_asides,
)
from fiscal_desk.figures.mentions.accounts import is_account, moves_budget
from fiscal_desk.figures.mentions.evidence import CLAUSE, PARAGRAPH, SENTENCE, Evidence, Opener
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.saying import Saying, reason
from fiscal_desk.figures.model import (
    ACTUAL,
    CHANGE,
    COMPLETION,
    DIFFERENCE,
    EXACTLY,
    LEVEL,
    PLAN,
    RULE,
    SHARE,
    Stance,
)
from fiscal_desk.figures.numbers.candidate import BARE
from fiscal_desk.figures.numbers.periods import first_year_of, is_part_of_year, year_of
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords

#: How far behind a number its noun may reach.
_NAME_BEHIND = 10
#: How many numbers back the one that a breakdown or an adjustment belongs to may stand.
_NEAR = 41

_YEAR = re.compile(r"(?:19|20)\d\d")
#: Where a year is named by the sentence or the paragraph itself.
_NAMED = (SENTENCE, PARAGRAPH, Opener.SIBLING)
#: What nobody has said.
_LOOSE = (Opener.DEFAULT, Opener.CARD)
#: What says the stance of a whole text.
_OF_ALL = (Opener.TITLE, Opener.CARD)


def stance(
    mention: Mention,
    sentence_before: str,
    frame: Frame,
    before: list[Mention],
    *,
    in_target: bool = False,
    told: bool = True,
) -> None:
    """Fill in the stance; `sentence_before` is the sentence up to the number, `before` are the mentions so far.

    `in_target`: the number stands in the part of an item that names its target (see targets.py). `told`: the sentence
    may say in words what is done or planned; most do not.
    """
    level, frame_stance = mention.measure is LEVEL, frame.stance.value
    if mention.names_next or _is_rule(mention):
        _tell(mention, RULE, "界定名称或范围", Evidence(CLAUSE))
        return
    words = stance_words()
    if mention.label_source == "level" and (whole := _subject(mention, before)) is not None:
        mention.preliminary = whole.preliminary
        _tell(mention, whole.stance, "与所拆分的数字相同", whole.evidence.get("stance", Evidence(SENTENCE)))
        return
    # 市本级预算安排甲亿元，支持养老: among what was done, money laid out for something was spent on it
    told_done = frame_stance is ACTUAL and frame.stance.opener is not Opener.DEFAULT
    spent = mention.label_source == "purpose" and told_done and words.laid_down.search(mention.pre)
    if (
        mention.budget
        or (level and not spent and _is_budget(mention, before, words))
        or mention.met_target
        or ((mention.post or mention.parent is not None) and _is_target(mention, sentence_before, words))
        or ("预算" in sentence_before and mention.measure is LEVEL and words.in_clause.search(sentence_before))
    ):
        _tell(mention, PLAN, "预算数或任务数", Evidence(CLAUSE))
        # 增长8%，完成市人代会批准的增长7%以上目标；投资增长13%: the next is no target
        own = not (mention.is_base or mention.met_target)
        mention.adopted = own and words.adopts.search(sentence_before) is not None
        return
    if _moves_budget(mention, sentence_before, before, words):
        contested = not mention.adjusts and frame_stance is ACTUAL
        _tell(mention, PLAN, "预算的调整", Evidence(CLAUSE, 0, contested))
        mention.adopted = True
        return
    if mention.compared:
        value = PLAN if words.find_label(mention.pre) or "预算" in mention.pre else ACTUAL
        _tell(mention, value, "上年的数", Evidence(CLAUSE))
        return
    if mention.label_source == "flow" and frame_stance is ACTUAL:  # 安排预备费甲万元，支出乙万元
        _tell(mention, ACTUAL, "从预算里花的", Evidence(CLAUSE, 0, contested=not frame.finished))
        return
    parts = sentence_before.rfind(words.breaks_down)
    if parts >= 0 and (whole := _planned_whole(mention, sentence_before, parts, before, words)) is not None:
        _tell(mention, PLAN, "与所拆分的预算数相同", replace(whole.evidence["stance"], opener=SENTENCE))
        return
    moves = mention.measure is CHANGE or mention.measure is DIFFERENCE
    if moves and (budget := _grows_from(mention, sentence_before, before, words)) is not None:
        contested = frame_stance is ACTUAL
        _tell(mention, PLAN, "预算数的增减", Evidence(CLAUSE, 0, contested))
        mention.adopted = budget.adopted
        return
    last_plan = last_actual = None
    reviewing = frame_stance is ACTUAL
    if told and words.told.is_in(sentence_before):
        said = without_asides(sentence_before) if mention.parent is None else sentence_before
        said = before_goal(mention, said)
        last_plan = last(words.plan, said) if words.told_planned.is_in(said) else None
        last_actual = last(words.actual, said) if words.told_done.is_in(said) else None
        if reviewing and words.preliminary.search(sentence_before):
            mention.preliminary = True
    if last_plan is not None:
        plan = last_plan.group()
        last_actual = reached_since(last_plan, sentence_before, reviewing=reviewing, spent=bool(spent)) or last_actual
        if spent and words.laid_down.match(plan):
            last_plan = None
        elif words.expected.fullmatch(plan) and (
            (reviewing and (frame.finished or _of_own_part(mention, frame))) or _is_over(mention, frame)
        ):
            # What a report given after the year only expects is a first result of a year that is over.
            mention.preliminary, last_plan = True, None
            mention.reasons["preliminary"] = "报告时全年已经结束，“预计”是初步数"
    if last_actual is not None and _is_hoped_for(mention, last_actual.group(), frame):
        last_actual = None
    if last_actual is not None and (last_plan is None or last_actual.start() > last_plan.start()):
        contested = not reviewing
        _tell(
            mention,
            ACTUAL,
            f"“{last_actual.group()}”",
            Evidence(SENTENCE, 0, contested, int(last_plan is not None)),
        )
    elif last_plan is not None or mention.strive:
        word = last_plan.group() if last_plan else "力争"
        mention.adopted = last_plan is not None and words.adopts.search(last_plan.group()) is not None
        mention.preliminary = False  # what a year that still runs is expected to bring is no first result
        _tell(mention, PLAN, f"“{word}”", Evidence(SENTENCE, 0, reviewing, int(last_actual is not None)))
    elif before and before[-1].adopted and _adopted_with(mention, sentence_before, before[-1], before, words):
        near = before[-1].sentence == mention.sentence
        _tell(mention, PLAN, "同为批准的预算", Evidence(SENTENCE, 0 if near else 1, contested=not near))
        mention.adopted = True
    elif mention.in_parts and level and (whole := _whole_of_part(mention, before, frame)) is not None:
        _tell(mention, whole.stance, "与前一句所拆分的数字相同", replace(whole.evidence["stance"], distance=1))
    elif frame.stance.value is PLAN and _is_establishment(mention, words):
        _tell(mention, ACTUAL, "机构、编制和人员是现有的", Evidence(CLAUSE, 0, contested=True))
    elif frame.stance.value is PLAN and (is_set_above(mention, frame) or was_given(mention, sentence_before, frame)):
        _tell(mention, ACTUAL, "限额和余额是核定的、现有的", Evidence(CLAUSE, 0, contested=True))
    elif in_target:
        _tell(mention, PLAN, "先列目标，后列完成情况", Evidence(Opener.HEADING, 0, contested=True))
    else:
        saying = _by_year(mention, sentence_before, frame)
        loose = saying.opener in _LOOSE and saying.value is ACTUAL
        if loose and moves and (whole := _subject(mention, before)) is not None and _is_laid_out(whole, mention):
            _tell(mention, PLAN, "与所比的安排数相同", replace(whole.evidence["stance"], contested=True))
            return
        plans = _beside_plans(mention, before) if loose else 0
        _tell(mention, saying.value, reason(saying), Evidence(saying.opener, 0, saying.contested or plans > 1, plans))


def _is_laid_out(whole: Mention, mention: Mention) -> bool:
    """Whether an amount that its own sentence plans is what moves (教育支出：安排甲万元，比上年增加乙万元)."""
    said = whole.evidence.get("stance")
    return whole.stance is PLAN and whole.sentence == mention.sentence and said is not None and said.opener is SENTENCE


def _whole_of_part(mention: Mention, before: list[Mention], frame: Frame) -> Mention | None:
    """Return the amount of the sentence before that a level's sentence breaks down, where its own words say its stance.

    In a plan: 截至10月底，债务余额甲亿元。分级次看：市本级乙亿元.
    """
    whole = next((other for other in before[:-_NEAR:-1] if other.sentence < mention.sentence), None)
    if whole is None or whole.sentence != mention.sentence - 1 or whole.stance is RULE:
        return None
    said = whole.evidence.get("stance")
    told = said is not None and said.opener is SENTENCE and whole.candidate.dimension == mention.candidate.dimension
    return whole if told and whole.stance is not frame.stance.value else None


def _is_establishment(mention: Mention, words: StanceWords) -> bool:
    """Whether a number counts the units, posts or staff that whoever plans has (下属8个事业单位, 19个内设处室)."""
    if mention.measure is not LEVEL or mention.candidate.dimension == "money":
        return False
    said = mention.pre.rpartition("、")[2]  # …、培训中心、养护段4个预算单位
    named = words.establishment.search(f"{said} {mention.label} {mention.post[:_NAME_BEHIND]}")
    return named is not None and words.enlarges.search(said) is None


def _by_year(mention: Mention, sentence_before: str, frame: Frame) -> Saying[Stance]:
    """Return the stance in force; a year, or a span of years, that a sentence names and that comes after the year
    under review is planned, and one that was over when a plan was made is done.

    What is laid out for the whole year is planned while the year still runs (上半年: 全年安排民生支出甲亿元).
    """
    saying, reviewed = frame.stance, frame.reviewed
    dated = mention.evidence.get("period")
    if saying.value is ACTUAL and is_part_of_year(frame.about or "") and mention.period == (frame.about or "")[:4]:
        laid_out = stance_words().laid_out.search(sentence_before)
        if laid_out is not None:
            return Saying(PLAN, laid_out["words"], SENTENCE, contested=True)
    year = first_year_of(mention.period)
    if saying.value is PLAN and saying.opener in _OF_ALL and year is not None and dated is not None:
        planned = frame.now or first_year_of(frame.about) or year_of(frame.about)
        if planned is not None and year < planned and dated.opener in (CLAUSE, *_NAMED):
            return Saying(ACTUAL, f"{year}年", dated.opener, contested=True)
        return saying
    if saying.value is PLAN and reviewed is not None and year is not None and dated is not None:
        # what news of a congress tells first may be its plan for 2022, and then what 2021 brought
        named = _YEAR.search(saying.words)
        over = year < int(named.group()) if named else year <= reviewed < (frame.year or reviewed)
        if over and year_of(mention.period) == year and dated.opener in (CLAUSE, *_NAMED):
            return Saying(ACTUAL, f"{year}年", dated.opener, contested=True)
        return saying
    if saying.value is not ACTUAL or reviewed is None or year is None or dated is None:
        return saying
    if year > reviewed and dated.opener in _NAMED:
        if saying.opener is Opener.HEADING and _YEAR.search(saying.words) is None:
            return replace(saying, contested=True)  # below 工作回顾, where no year is said, the year may be its own
        if mention.measure is LEVEL and stance_words().exists.search(sentence_before):
            return replace(saying, contested=True)  # 2023年辖区共有学校甲所, in a report on 2022
        # the year that the report itself says it plans leaves no doubt
        return Saying(PLAN, f"{year}年", dated.opener, contested=year != frame.coming)
    return saying


def _planned_whole(
    mention: Mention, sentence_before: str, place: int, before: list[Mention], words: StanceWords
) -> Mention | None:
    """Return the budget that a number breaks down (还本支出预算数甲亿元，其中一般债券还本乙亿元), else None.

    `place` is where its sentence says 其中.
    """
    if words.actual.search(sentence_before, place) is not None:
        return None
    start = mention.start - len(sentence_before) + place
    said = (other for other in before[:-_NEAR:-1] if other.parent is None or other.parent == mention.parent)
    whole = next((other for other in said if other.start < start), None)  # and no target in brackets
    if whole is None or whole.sentence != mention.sentence or whole.stance is not PLAN:
        return None
    if mention.candidate.dimension != whole.candidate.dimension or words.carried_until.search(sentence_before, place):
        return None  # 计划总投资甲亿元，其中外资项目乙个，当年完成投资丙亿元
    evidence = whole.evidence.get("stance")
    return whole if evidence is not None and evidence.opener is CLAUSE else None


def _beside_plans(mention: Mention, before: list[Mention]) -> int:
    """Return how many numbers before, in a text that nobody calls a plan or a review, a word says are planned."""
    if mention.period is None:
        return 0
    said = (other.evidence.get("stance") for other in before if other.stance is PLAN)
    return sum(evidence is not None and evidence.opener is SENTENCE for evidence in said)


def _is_hoped_for(mention: Mention, word: str, frame: Frame) -> bool:
    """Whether a word of what was done tells what a plan for years still to come wants done (五年累计完成投资…)."""
    year, reviewed = first_year_of(mention.period), frame.reviewed
    ahead = year is not None and reviewed is not None and year > reviewed
    return ahead and frame.stance.value is PLAN and stance_words().loose.fullmatch(word) is not None


def _is_budget(mention: Mention, before: list[Mention], words: StanceWords) -> bool:
    """Whether the label of a level is that of a budget: 年初预算甲，调整为乙."""
    task = words.task.search(mention.pre) if mention.pre[-1:] in words.ends_of_tasks else None
    counted = (
        task is not None
        and mention.unit in words.of_tasks
        and (words.targets.match(task.group()) is None or mention.pre.endswith(words.papers))
    )
    if task is not None and not counted and words.met.search(mention.pre, 0, task.start()) is None:
        return True
    if mention.candidate.dimension != "money":
        return False
    if words.find_label(mention.pre):
        return True
    budget = _subject(mention, before) if mention.adjusts else None
    if budget is None or words.adjusted.search(mention.pre) is None:
        return False
    return budget.stance is PLAN or words.find_label(budget.pre) is not None


def _moves_budget(mention: Mention, sentence_before: str, before: list[Mention], words: StanceWords) -> bool:
    """Whether a number says what a budget was or became (由甲调整为乙), by how much it moves, or that it does not."""
    if mention.adjusts:
        return True
    why = mention.reasons.get("measure")
    if why is not None and why.startswith(words.adjusting) and is_account(mention.label):
        return True
    if mention.measure is LEVEL:
        amount = mention.post != "" and mention.candidate.dimension == "money"
        return amount and words.unmoved.match(mention.post) is not None
    if mention.measure is not DIFFERENCE and mention.measure is not CHANGE:
        return False
    if moves_budget(mention, before):
        return True
    moved = _subject(mention, before)
    if moved is None or not moved.adjusts or moved.sentence != mention.sentence:
        return False
    return words.carried_until.search(sentence_before, len(sentence_before) - (mention.start - moved.start)) is None


def _grows_from(mention: Mention, sentence_before: str, before: list[Mention], words: StanceWords) -> Mention | None:
    """Return the budget that a number says the growth of (支出预算甲亿元，比上年增加乙亿元，增长丙%), if it does.

    What is held against the budget itself (比预算多丁亿元), or comes behind a word of what was done, is of the result.
    """
    budget = _subject(mention, before)
    if budget is None or budget.stance is not PLAN or budget.sentence != mention.sentence:
        return None
    if budget.candidate.dimension != "money" or not words.find_label(budget.pre):
        return None
    between = words.last_year.sub("", sentence_before[len(sentence_before) - (mention.start - budget.start) :])
    held = any(word in between for word in wordlist(NamingWords).budgets)
    return None if held or words.actual.search(between) else budget


def _adopted_with(
    mention: Mention, sentence_before: str, last: Mention, before: list[Mention], words: StanceWords
) -> bool:
    """Whether a number is of the budget that the numbers before it are of, by a word of who adopted it.

    批准的年初预算为：收入甲亿元（税收乙亿元、非税丙亿元）；支出丁亿元: 批准 is said once. A name that comes again is
    that of the result. `last` is the number right before, which was adopted.
    """
    if last.sentence < mention.sentence - 1 or mention.candidate.form is BARE:
        return False
    near = last.sentence == mention.sentence
    if words.carried_until.search(sentence_before, max(0, last.start - mention.start + len(sentence_before)) * near):
        return False
    if mention.measure is not LEVEL:
        return near and mention.measure in (CHANGE, DIFFERENCE, SHARE)
    known = {other.label for other in before[:-_NEAR:-1] if other.adopted and other.measure is LEVEL}
    return mention.candidate.dimension == "money" and (
        words.breaks_down in sentence_before or mention.label not in known
    )


def _of_own_part(mention: Mention, frame: Frame) -> bool:
    """Whether a sentence says of itself that it is about the part of a year that the report reviews (预计上半年…)."""
    said = mention.evidence.get("period")
    own = mention.period is not None and mention.period == frame.about and is_part_of_year(mention.period)
    return own and said is not None and said.opener in (CLAUSE, SENTENCE, PARAGRAPH)


def _is_over(mention: Mention, frame: Frame) -> bool:
    """Whether a sentence names a year that was over when the text came out (预计2023年…, in a text of 2024)."""
    said = mention.evidence.get("period")
    year, current = first_year_of(mention.period), year_of(frame.about)
    named = said is not None and said.opener in (CLAUSE, *_NAMED)
    return named and year is not None and current is not None and year < current


def _is_target(mention: Mention, sentence_before: str, words: StanceWords) -> bool:
    """Whether what follows a number says that it is the target (超额完成40所的年度目标任务)."""
    if mention.parent is not None and words.in_brackets.search(sentence_before):
        return True  # 增长5.3%(计划5.5%左右)
    if mention.parent is not None and mention.measure is LEVEL and words.of_budget.search(sentence_before):
        return True  # 完成预算(4.9亿元)的102%
    if not mention.post or mention.measure is COMPLETION or words.of_target.match(mention.post) is None:
        return False
    return words.met.search(sentence_before) is not None or words.aims.search(sentence_before) is not None


def _subject(mention: Mention, before: list[Mention]) -> Mention | None:
    if mention.subject is None:
        return None
    return next((other for other in before[:-_NEAR:-1] if other.start == mention.subject), None)


def _tell(mention: Mention, value: Stance, words: str, evidence: Evidence) -> None:
    mention.stance = value
    mention.reasons["stance"] = words
    mention.evidence["stance"] = evidence


@cache
def _lifetimes() -> re.Pattern[str]:
    return re.compile(any_of(lexicon("stances")["ages"]["measured"]))


def _is_rule(mention: Mention) -> bool:
    found = mention.candidate
    if found.form is BARE or (found.dimension == "age" and not _lifetimes().search(mention.label)):
        return True
    return found.unit == "年" and mention.bound is not EXACTLY and bool(mention.post)
