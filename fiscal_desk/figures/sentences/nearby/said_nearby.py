"""Labels whose owner stands nearby: who collects, what did well in the clause before, the task that was surpassed."""

from functools import cache

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import CHANGE, DIFFERENCE, LEVEL, Bound
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.subjects import inherit, joined, named, subject_of
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import SubjectWords

#: An owner, or what is laid with an amount, is called by no more characters.
_LONGEST_OWNER = 16
#: An owner of results is called by no fewer.
_SHORTEST_OWNER = 2
#: What counts the items of a list (1.税务部门完成甲亿元).
_NUMBERING = "0123456789.、()"
#: How many numbers back an owner may have been named.
_NEAR = 6
#: What stands behind a number whose noun was said before it.
_MARKS = ("", "，", ",", "、", "；", ";", "(")
_LENGTHS = frozenset(("length", "area"))


def owned(mention: Mention, rest: str, noun: str, text: str, clauses: list[Clause], before: list[Mention]) -> bool:
    """Name a number after an owner that stands nearby; False where none of these kinds is met.

    `rest` are the words before the number without what may be peeled off, `noun` is the one right behind it.
    """
    rules, last = wordlist(SubjectWords), before[-1] if before else None
    dimension, level = mention.candidate.dimension, mention.measure is LEVEL
    money = dimension == "money"
    near = last if last is not None and last.sentence == mention.sentence else None  # most rules ask of it
    asked_for = rest in _asked_for()
    return (
        (money and level and _collected(mention))
        or (asked_for and near is not None and rest in rules.procured and _procured(mention, rest, near))
        or (mention.pre[:1] in rules.surpassed.begins and _surpassed(mention, before))
        or (near is not None and dimension == "count" and _done_of_counted(mention, near))
        or (asked_for and rest in _pronouns() and _pointed_at(mention, rest, before))
        or (near is not None and bool(noun) and _part_of_counted(mention, rest, noun, near))
        or (asked_for and rest in rules.performances and _performed(mention, rest, text, clauses, before))
        or (asked_for and money and near is not None and rest in rules.cuts and _cut(mention, rest, near))
        or (money and near is not None and _repaid(mention, rest, near))
        or (money and near is not None and level and _converted(mention, near))
        or (money and near is not None and mention.pre[:1] in rules.collectors.begins and _collects_too(mention, near))
        or (money and level and _did_two_things(mention, text, clauses))
        or (money and near is not None and bool(rest) and _in_all(mention, rest, near, before))
        or (mention.listed and near is not None and not noun and _of_another_level(mention, rest, near))
        or (mention.measure is CHANGE and last is not None and _measured_alike(mention, rest, text, clauses, last))
        or (level and rest[-1:] in _ends_of_kinds() and _amount_alike(mention, rest, text, clauses, before))
        or (level and dimension in _LENGTHS and _works_around(mention, rest))
    )


@cache
def _asked_for() -> frozenset[str]:
    """Return all words before a number that a rule asks for; most say something else."""
    rules = wordlist(SubjectWords)
    return frozenset((*rules.procured, *_pronouns(), *rules.performances, *rules.cuts))


def _collected(mention: Mention) -> bool:
    """Name revenue after who collects it (税务部门完成甲亿元；财政部门完成乙亿元)."""
    rules = wordlist(SubjectWords)
    said = mention.pre.strip("、和,， ").lstrip(_NUMBERING)
    match = rules.collected.regex.fullmatch(said) if said[:1] in rules.collected.begins else None
    if match is None:
        return False
    said = match["what"] if match["what"].endswith(rules.revenue) else rules.collects + rules.revenue
    named(mention, match["who"] + said, "before", "名目取自征收部门")
    return True


def _collects_too(mention: Mention, last: Mention) -> bool:
    """Name revenue after who collects it where the one before is named so (国税部门甲亿元，财政部门乙亿元)."""
    collectors, said = wordlist(SubjectWords).collectors.regex, mention.pre.strip("、和,， ")
    if last.unit != mention.unit or not collectors.fullmatch(said) or not collectors.match(last.label):
        return False
    named(mention, said, "before", "名目取自征收部门")
    return True


def _surpassed(mention: Mention, before: list[Mention]) -> bool:
    """Name what a task was surpassed by after what was done (投资完成17亿元，超额完成年度任务2亿元)."""
    if wordlist(SubjectWords).surpassed.regex.fullmatch(mention.pre) is None:
        return False
    subject = subject_of(mention, before)
    if subject is None or subject.sentence != mention.sentence or subject.unit != mention.unit:
        return False
    inherit(mention, subject, "超出任务的部分：")
    mention.measure, mention.pre, mention.base = DIFFERENCE, "", "目标"
    mention.subject = subject.start
    mention.reasons["measure"] = "超出任务的部分"
    return True


def _procured(mention: Mention, rest: str, last: Mention) -> bool:
    """Name the next kind of what is bought, though its name is a verb, too (货物甲万元、服务乙万元)."""
    if last.unit != mention.unit or not last.label.endswith(wordlist(SubjectWords).procured):
        return False
    named(mention, rest, "before", "名目在数字前")
    return True


@cache
def _pronouns() -> dict[str, int]:
    """Return how many numbers back each pronoun points."""
    return {word: back for back, words in wordlist(SubjectWords).pronouns for word in words}


def _pointed_at(mention: Mention, rest: str, before: list[Mention]) -> bool:
    """Take the name that a pronoun points at (甲31亿元、乙6亿元，后者是上年的1.6倍)."""
    place = _pronouns()[rest]
    if len(before) < place or before[-place].sentence != mention.sentence:
        return False
    inherit(mention, before[-place], "所指的是：")
    return True


def _done_of_counted(mention: Mention, last: Mention) -> bool:
    """Name how many were done of what was counted right before (38个重点项目已完成26个 → 完成重点项目)."""
    match = wordlist(SubjectWords).done_of.regex.fullmatch(mention.pre) if last.unit == mention.unit else None
    if match is None or mention.post[:1] not in _MARKS:
        return False
    what = match["what"] or label_words().verbs.sub("", last.label, count=1)  # 计划实施项目60个，已开工52个
    if (
        (match["what"] and last.clause != mention.clause)
        or not last.label.endswith(what)
        or len(what) < _SHORTEST_OWNER
    ):
        return False
    named(mention, match["done"] + what, "completed", f"承前补上“{what}”")
    return True


def _part_of_counted(mention: Mention, rest: str, noun: str, last: Mention) -> bool:
    """Name the parts of what was counted right before (10件民生实事48个子项目 → 民生实事子项目)."""
    part = wordlist(SubjectWords).parts.regex.match(noun)
    if part is None or last.clause != mention.clause or not last.label.endswith(rest):
        return False
    whole = rest or last.label
    if last.candidate.dimension != "count" or not 0 < len(whole) <= _LONGEST_OWNER:
        return False
    named(mention, whole + part.group(), "completed", f"承前补上“{whole}”")
    return True


def _performed(mention: Mention, rest: str, text: str, clauses: list[Clause], before: list[Mention]) -> bool:
    """Put in front of a bare result who did well, as the clause before says, or the first result of the sentence."""
    return _performs(mention, rest, text, clauses) or _performs_too(mention, rest, text, clauses, before)


def _performs(mention: Mention, rest: str, text: str, clauses: list[Clause]) -> bool:
    """Take who did well from the clause before (民营经济持续壮大，实现增加值甲亿元)."""
    rules = wordlist(SubjectWords)
    if mention.clause == 0:
        return False
    clause = clauses[mention.clause - 1]
    if clause.candidates or clause.sentence != clauses[mention.clause].sentence:
        return False
    said = text[clause.start : clause.end].strip()
    peeled = peel(said)
    match = rules.performer.regex.match(said, peeled.start)
    if match is None or len(match["owner"]) > _LONGEST_OWNER:
        return False
    named(mention, match["owner"] + rest, "completed", f"承前补上“{match['owner']}”")
    if peeled.scope and mention.scope is None:
        mention.scope = peeled.scope
    return True


def _performs_too(mention: Mention, rest: str, text: str, clauses: list[Clause], before: list[Mention]) -> bool:
    """Name a second result after the owner of the first (工业企业实现营业收入甲亿元；实现利润总额乙亿元)."""
    rules = wordlist(SubjectWords)
    said = text[clauses[mention.clause].start : mention.start]
    if not said.strip().startswith(rules.performs):
        return False
    subject = subject_of(mention, before)
    if subject is None or subject.sentence != mention.sentence or mention.parent is not None:
        return False
    known = next((each for each in rules.performances if subject.label.endswith(each) and each != rest), "")
    owner = subject.label[: -len(known)] if known else ""
    if not _SHORTEST_OWNER <= len(owner) <= _LONGEST_OWNER:
        return False
    named(mention, owner + rest, "completed", f"承前补上“{owner}”")
    return True


def _cut(mention: Mention, rest: str, last: Mention) -> bool:
    """Name what a review cut off after what was reviewed (项目送审甲、审定乙，审减丙亿元 → 项目审减金额).

    So are what was handed in and what came of it (预算评审97个，送审甲亿元 → 预算评审送审金额).
    """
    rules = wordlist(SubjectWords)
    reviewed = rules.bare_amount.regex.search(last.label)
    if reviewed is None and last.candidate.dimension != "count":
        return False
    root = last.label[: reviewed.start()] if reviewed is not None else last.label
    named(mention, joined(root, rest + rules.amounts[0]), "completed", f"承前补上“{root}”")
    return True


def _did_two_things(mention: Mention, text: str, clauses: list[Clause]) -> bool:
    """Name an amount after who had done something without a number first (某基金已完成注册并实缴出资甲亿元)."""
    rules = wordlist(SubjectWords)
    then = rules.done_then.regex.search(mention.pre) if mention.pre[-1:] in rules.ends_of_deeds else None
    if then is None:
        return False
    first = mention.pre[: then.start()]
    if not first and mention.clause:  # 某基金已完成注册登记，实缴出资甲亿元
        clause = clauses[mention.clause - 1]
        said = not clause.candidates and clause.sentence == mention.sentence
        first = text[clause.start : clause.end].strip() if said else ""
    match = rules.done_first.regex.fullmatch(first) if first else None
    if match is None:
        return False
    owner = match["owner"][peel(match["owner"]).start :] or match["owner"]
    named(mention, owner + then["what"], "completed", f"这件事是“{owner}”的")
    mention.root = owner
    return True


def _in_all(mention: Mention, rest: str, last: Mention, before: list[Mention]) -> bool:
    """Name the sum of what was counted right before, with its owner where the clause has one (4笔投资共1.3亿元)."""
    if last.clause != mention.clause:
        return False
    if last.candidate.dimension != "count" or last.label != rest or not last.post.startswith(rest):
        return False
    owner = next((other.root for other in before[-_NEAR:] if other.root and other.clause == mention.clause), "")
    named(mention, owner + rest, "completed", f"数过的“{rest}”一共多少")
    return True


def _repaid(mention: Mention, rest: str, last: Mention) -> bool:
    """Name a part of what was repaid after the debt that its sentence told of (债务还本支出甲，付息乙)."""
    repaid = wordlist(SubjectWords).repaid.regex
    part = repaid.fullmatch(rest)
    if part is None or part["what"]:
        return False
    whole = repaid.fullmatch(last.label)
    if whole is None:
        return False
    debt = whole["what"] or wordlist(SubjectWords).debt
    label = debt + part["flow"] + (part["kind"] or whole["kind"] or "")
    named(mention, label, "completed", f"承前补上“{debt}”")
    return True


def _converted(mention: Mention, last: Mention) -> bool:
    """Name an amount after the one that it says in another currency (人均生产总值甲万元，约合乙万美元)."""
    if mention.unit == last.unit:
        return False
    match = wordlist(SubjectWords).converted.regex.fullmatch(mention.pre.strip("，, "))
    if match is None or last.candidate.dimension != "money":
        return False
    inherit(mention, last, "换成另一种货币：")
    if match["about"] and mention.bound is Bound.EQ:
        mention.bound, mention.reasons["bound"] = Bound.ABOUT, f"“{match['about']}”在数字前"
    return True


def _of_another_level(mention: Mention, rest: str, last: Mention) -> bool:
    """Name the next level of what was counted (新增省级龙头企业2家、市级5家 → 新增市级龙头企业)."""
    if last.clause != mention.clause or last.unit != mention.unit:
        return False
    if label_words().rank.fullmatch(rest) is None:
        return False
    levels = wordlist(SubjectWords).levels.regex
    if levels.fullmatch(rest) is None or (said := levels.search(last.label)) is None or said.end() == len(last.label):
        return False
    named(mention, last.label[: said.start()] + rest + last.label[said.end() :], "completed", "承前一项，级别不同")
    return True


def _measured_alike(mention: Mention, rest: str, text: str, clauses: list[Clause], last: Mention) -> bool:
    """Say of the next trade what was measured of the last (采矿业增加值增长3%，制造业增长9% → 制造业增加值)."""
    if last.measure is not mention.measure:
        return False
    rules = wordlist(SubjectWords)
    led = False
    if last.sentence != mention.sentence:
        lead = clauses[mention.clause - 1]  # 。分门类看，采矿业下降3%
        said = text[lead.start : lead.end].strip()
        led = lead.sentence == mention.sentence and rules.divided.regex.fullmatch(said) is not None
        if not led or last.sentence != mention.sentence - 1:
            return False
    match = rules.alike.regex.fullmatch(last.label)
    if match is None:
        return False
    if not rest.endswith(match["kind"][-1:] if led else match["kind"]):  # 分经济类型看，…企业…。分门类看，采矿业
        return False
    if last.label_source != "before" and not last.root:
        return False
    mention.root = rest
    named(mention, rest + match["what"], "completed", f"承前补上“{match['what']}”")
    return True


@cache
def _ends_of_kinds() -> frozenset[str]:
    """Return what kinds end with that are measured alike: most names end otherwise."""
    return frozenset(word[-1] for word in wordlist(SubjectWords).alike.words)


def _amount_alike(mention: Mention, rest: str, text: str, clauses: list[Clause], before: list[Mention]) -> bool:
    """Say of the next kind what the last amount in the same unit was of (居民人均收入甲元。其中，城镇居民乙元)."""
    near = (other for other in before[: -_NEAR - 1 : -1] if other.measure is LEVEL and other.unit == mention.unit)
    last = next(near, None)
    return last is not None and _measured_alike(mention, rest, text, clauses, last)


def _works_around(mention: Mention, rest: str) -> bool:
    """Name a length of works after both sides of it (岚河公路19.2公里的路基改造项目 → 岚河公路路基改造项目)."""
    if mention.post[:1] in _MARKS:
        return False
    rules = wordlist(SubjectWords)
    if len(rest) < 2 or rest in label_words().only_verb or rest.endswith(rules.extents):
        return False
    work = rules.works.regex.match(mention.post.removeprefix("的"))
    if work is None or len(work.group()) > _LONGEST_OWNER:
        return False
    named(mention, rest + work.group(), "around", "名目在数字前后")
    return True
