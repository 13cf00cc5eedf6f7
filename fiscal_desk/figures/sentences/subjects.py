"""Whom a number belongs to when its own clause does not say: the subject before, the shared list of 分别, the topic."""

import re
from functools import cache, lru_cache

from fiscal_desk.figures.mentions.accounts import is_account
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import CHANGE, DIFFERENCE, LEVEL
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.nearby.doers import done_by
from fiscal_desk.figures.sentences.nearby.whole_of_parts import whole_of_parts
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords
from fiscal_desk.wordlists.patterns import may_end, may_hold

#: A label longer than this is not put in front of another one.
LONGEST_PREFIX = 14
#: How many figures back a subject may lie; sentences are shorter, and reading must stay linear.
_FARTHEST = 40
#: How many figures back the one may stand that adds to another's growth.
_NEAR = 6
#: What a list goes on about (战略实施和安全能力建设项目142个、总投资…) may be longer.
_LONGEST_OF_LIST = 22
#: A kind of people is named by no fewer characters.
_SHORTEST_KIND = 3
#: A heading that names a spending is no longer.
_LONGEST_TOPIC = 36
_PERCENT = frozenset(("percent", "permille", "point"))


def named(mention: Mention, found: str, source: str, why: str) -> None:
    """Set the label, where it came from and the reason the user reads."""
    mention.label = found[:40]
    mention.label_source = source
    mention.reasons["indicator"] = why


def inherit(mention: Mention, subject: Mention, why: str) -> None:
    """Give a mention the label (and scope) of the one it belongs to."""
    carried = subject.label
    if mention.measure is LEVEL:
        carried = wordlist(SubjectWords).budget.regex.sub("", carried)  # 收入预算为甲亿元，实际完成乙亿元
    named(mention, carried, "inherited", f"{why}{carried}")
    mention.subject = subject.start if subject.measure is LEVEL else subject.subject
    if subject.sentence != mention.sentence:
        mention.doubts.append(0.9)


def subject_of(mention: Mention, before: list[Mention]) -> Mention | None:
    """Return the mention whose indicator a bare growth or share belongs to.

    That is the last level of its sentence, leaving out budgets, bases and what stands in brackets; at the beginning
    of a sentence it is what the sentence before began with.
    """
    if mention.of_whole and (whole := _whole(mention, before)) is not None:
        return whole
    last = main = budget = None
    rules = wordlist(SubjectWords)
    steps = rules.steps  # 跨过两个百亿元台阶，年均增长8%: no 台阶 grows
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence < mention.sentence - 2:
            break
        if other.budget and other.sentence == mention.sentence and mention.measure is DIFFERENCE:
            budget = budget or (other if other.label else None)
        if other.budget or other.is_base or other.compared or not other.label or other.label in steps:
            continue
        if other.names_next:  # 10亿元以上项目12个。竣工5个: nobody tells of the amount
            continue
        if other.parent is not None and other.parent != mention.parent:
            continue
        if other.label.endswith(rules.reasons_told):
            continue
        last = last or other
        telling = other.measure is LEVEL or other.label_source == "before"
        if other.sentence == mention.sentence:
            if telling:
                return other
        elif last.sentence == other.sentence and telling:
            main = other
    return budget or main or last  # 年初预算甲亿元，拟增加乙亿元: nothing but the budget can grow


def _whole(mention: Mention, before: list[Mention]) -> Mention | None:
    """Return what a sentence began to tell of, before it set a part aside (收入甲，其中退税乙，扣除退税后，增长丙)."""
    # 教育支出甲，增长乙；农林水支出丙，剔除国债因素后增长丁: a semicolon begins to tell of something else
    told = [other for other in before[-_FARTHEST:] if other.segment == mention.segment and other.parent is None]
    levels = [other for other in told if other.measure is LEVEL and other.label and not other.is_base]
    # 支出甲，其中：县本级支出乙，剔除债券因素后增长丙: what is set aside is of the level that was told last
    last = levels[-1] if levels and levels[-1].scope is not None and levels[-1].in_parts else None
    first = levels[0] if levels else None
    return last if last is not None and first is not None and last.scope != first.scope else first


def of_cause(mention: Mention, rest: str, subject: Mention | None) -> bool:
    """Take the label of what was told where the words before a number only say why (利润下降同比减少甲)."""
    if mention.candidate.dimension != "money" or mention.measure is not DIFFERENCE or subject is None:
        return False
    rules = wordlist(SubjectWords)
    match = rules.cause.regex.fullmatch(rest)
    if match is None or is_account(rest) or not is_account(subject.label):
        return False
    if is_account(match["what"]) and not any(word in rest for word in rules.taxpayers):
        return False
    inherit(mention, subject, "前面的话说的是原因，承前：")
    return True


def root_of(label: str) -> str:
    """Return a label without its verb and without its 余额 or 规模 (预算稳定调节基金年初余额 → 预算稳定调节基金)."""
    bare = label_words().verbs.sub("", label, count=1) if len(label) > 4 else label
    return wordlist(SubjectWords).balance.regex.sub("", bare)


def carry_verb(mention: Mention, previous: Mention) -> None:
    """Put a list's verb before its later items (新建道路42条、雨污管网8.9公里): they are flows then, not stocks.

    `previous` is the number before in the same clause.
    """
    words = label_words()
    only_joined = mention.label_source == "after" and not words.joints.sub("", mention.pre)  # 和18个服务区
    if not (mention.listed or only_joined):
        return
    verb = words.carried_verb.match(previous.label)
    alike = previous.measure is mention.measure is LEVEL and mention.candidate.dimension != "money"
    if verb is None or not alike or mention.label_source not in ("before", "after"):
        return
    if mention.arrives or mention.label.startswith(wordlist(SubjectWords).summed):
        return  # 新增装机甲千瓦、总装机达乙千瓦: what there is in all did not come to be
    if (only_joined or words.verbs.match(mention.label) is None) and not mention.label.startswith(verb.group()):
        named(mention, verb.group() + mention.label, mention.label_source, f"承前一项的“{verb.group()}”")


@lru_cache(maxsize=4096)
def _is_ledger_head(label: str) -> bool:
    """Whether a label is one of any ledger, be 预算 at its end or not; its last character tells that of most."""
    heads = label_words().ledger_heads
    if label[-1:] in _ends_of_budgets() and wordlist(SubjectWords).budget.regex.sub("", label) in heads:
        return True
    return label in heads


@cache
def _ends_of_budgets() -> frozenset[str]:
    return may_end(wordlist(SubjectWords).budget.words)


@lru_cache(maxsize=4096)
def _is_bare(label: str) -> bool:
    """Whether a label is too bare to stand alone; its last character tells it of most."""
    words = label_words()
    return label[-1:] in words.bare_end and words.bare.search(label) is not None


def complete_bare(mention: Mention, text: str, clauses: list[Clause], before: list[Mention]) -> None:
    """Put the ledger, the owner or the subject in front of a label that is too bare to stand alone."""
    words, rules = label_words(), wordlist(SubjectWords)
    bare = mention.label
    if (bare in rules.bare_flows and _flows(mention, before)) or (
        mention.measure is DIFFERENCE and _pulls(mention, before)
    ):
        return
    if _is_ledger_head(bare):
        for other in before[: -_FARTHEST - 1 : -1]:
            if other.parent is not None and other.parent != mention.parent:
                continue  # 调入资金甲（从国有资本经营预算调入乙），收入总计丙: the ledger is not the one in brackets
            match = words.ledger.search(other.label)
            if match and match.group().startswith(rules.debtless) and bare.startswith(rules.debt_flows):
                return
            if match and not other.label.startswith(rules.granted, match.end()):
                named(mention, match.group() + bare, "ledger", f"承前补上账本“{match.group()}”")
                mention.bare = bare
                return
        if whole := _said_whole(bare, mention, before):
            of_year = next((word + bare for word in rules.of_year if mention.pre.endswith(word + bare)), "")
            whole = of_year if of_year and whole == rules.all_of + bare else whole  # 总收入甲，其中本年收入乙
            named(mention, whole, "completed", f"承前补上“{whole}”")
            return
        if item := _item_told(bare, before):
            named(mention, item, "completed", f"本段说的是“{item}”")
            return
        if mention.ledger:
            named(mention, mention.ledger + bare, "heading", f"标题补上账本“{mention.ledger}”")
            mention.bare = bare
            return
    subject = before[-1] if before else None
    if bare in rules.sizes and subject is not None and _grows(subject, mention):
        inherit(mention, subject, "承前：")  # 收入增长预期为3.5%，规模预计为80.8亿元
        return
    if not _is_bare(bare):
        return
    subject = whole_of_parts(mention, before) or subject
    speed = bare in rules.speeds  # 零售总额增长4%，增速高于全省1个百分点
    if speed:
        subject = next((other for other in before[:-_NEAR:-1] if other.measure is CHANGE), subject)
    if (
        subject is not None
        and subject.sentence == mention.sentence
        and (subject.measure is CHANGE if speed else subject.candidate.dimension not in _PERCENT)
    ):
        root = subject.root or _prefix(done_by(subject), bare, listed=mention.listed)
        if len(root) > LONGEST_PREFIX:
            root = label_words().verbs.sub("", root, count=1) if label_words().verbs.match(root) else root
        if (
            2 <= len(root) <= (_LONGEST_OF_LIST if mention.listed else LONGEST_PREFIX)
            and "、" not in root
            and not root.startswith(rules.served)
        ):
            named(mention, joined(root, bare), "completed", f"承前补上“{root}”")
            mention.root = root
            return
    topic = "" if mention.listed else _topic_before(mention, text, clauses)
    if topic:
        named(mention, topic + bare, "completed", f"承前补上“{topic}”")


def _grows(subject: Mention, mention: Mention) -> bool:
    same = subject.sentence == mention.sentence and mention.candidate.dimension == "money"
    return same and subject.measure is CHANGE and is_account(subject.label)


def flow_topic(line: str) -> str:
    """Return the spending or income that a line of its own, or a run-in heading, names; empty where it does not.

    （3）公务接待费支出情况。 names 公务接待费支出.
    """
    said = line.strip("。:： \n")
    if "(" in said and (item := wordlist(SubjectWords).item.regex.fullmatch(said)):
        return item_name(item)
    if len(said) > _LONGEST_TOPIC or _may_hold_flow().search(said) is None:
        return ""
    match = wordlist(SubjectWords).flow_topic.regex.fullmatch(said)
    return match["what"] if match else ""


@cache
def _may_hold_flow() -> re.Pattern[str]:
    return may_hold(wordlist(SubjectWords).flow_topic.source)


def item_name(item: re.Match[str]) -> str:
    """Return what an item of the classification is called: its 项, with its 款 where every 款 has one of that name."""
    what, section = item["what"] or "", item["section"]
    return section + what if not what or what in wordlist(SubjectWords).generic_items else what


def _flows(mention: Mention, before: list[Mention]) -> bool:
    """Name a bare 支出 after the heading of its paragraph, else after what was counted right before it."""
    rules, bare = wordlist(SubjectWords), mention.label
    if bare not in rules.bare_flows or mention.listed:
        return False
    topic = mention.topic
    if topic.endswith(bare[-2:]) and len(topic) > len(bare):
        named(mention, topic, "completed", f"小标题说的是“{topic}”")
        return True
    if topic.endswith(rules.expenses) and bare == rules.bare_flows[0]:
        named(mention, topic + bare, "completed", f"小标题补上“{topic}”")
        return True
    last = before[-1] if before else None
    if bare == rules.bare_flows[0] and (funds := _funds_told(mention, before)):
        named(mention, funds + bare, "completed", f"承前补上“{funds}”")
        return True
    counted = last is not None and last.sentence == mention.sentence and last.candidate.dimension == "count"
    if last is None or not counted or bare != rules.bare_flows[0] or mention.ledger or not last.label:
        return False
    root = rules.counted.regex.sub("", last.label)
    if not _SHORTEST_KIND <= len(root) <= LONGEST_PREFIX or "、" in root:
        return False
    named(mention, root + bare, "completed", f"承前补上“{root}”")
    return True


def _funds_told(mention: Mention, before: list[Mention]) -> str:
    """Return the funds of its sentence that a bare 支出 spends (收回存量资金甲，全年支出乙); empty where none."""
    for other in before[: -_NEAR - 1 : -1]:
        if other.sentence != mention.sentence:
            return ""
        if other.measure is LEVEL and other.parent is None and other.unit == mention.unit:
            found = root_of(other.label) if other.label.endswith(wordlist(SubjectWords).funds_spent) else ""
            return found if len(found) <= LONGEST_PREFIX and "、" not in found else ""
    return ""


def _pulls(mention: Mention, before: list[Mention]) -> bool:
    """Name who adds to another's growth, where its sentence told of it (第一产业增加值甲，拉动经济增长乙个百分点)."""
    if mention.measure is not DIFFERENCE or not mention.label.startswith(wordlist(SubjectWords).pulling):
        return False
    for other in before[: -_NEAR - 1 : -1]:
        if other.sentence != mention.sentence:
            return False
        if other.measure is LEVEL or other.measure is CHANGE:
            named(mention, other.label + mention.label, "completed", f"承前补上“{other.label}”")
            return True
    return False


def _said_whole(bare: str, mention: Mention, before: list[Mention]) -> str:
    """Return the name that a bare head is the end of (财政支出预算甲万元，实现支出乙万元); empty where none is.

    A level has its part of what the sentence before told (全市财政收入甲亿元。其中：市本级收入乙亿元).
    """
    rules = wordlist(SubjectWords)
    for other in before[: -_FARTHEST - 1 : -1]:
        if other.sentence < mention.sentence - (mention.scope is not None):
            return ""
        label = rules.budget.regex.sub("", other.label)
        if label.endswith("级" + bare):
            continue  # 省级收入甲，县级收入乙: each a side of its own
        if other.unit == mention.unit and label.endswith(bare) and 0 < len(label) - len(bare) <= _SHORTEST_KIND + 1:
            return label
    return ""


def _item_told(bare: str, before: list[Mention]) -> str:
    """Return the name that a paragraph opens with and a bare head is the end of; empty where it has other such names.

    1.地方公共财政收入调减甲万元。预计收入完成乙万元: the item says its name once.
    """
    first = before[0] if before else None
    if first is None or first.clause or not first.label.endswith(bare) or not is_account(first.label):
        return ""
    names = {other.label for other in before[-_FARTHEST:] if other.label.endswith(bare) and other.label != bare}
    return first.label if names <= {first.label} and wordlist(SubjectWords).all_of not in first.label else ""


def _prefix(label: str, bare: str, *, listed: bool) -> str:
    rules = wordlist(SubjectWords)
    if (match := rules.bare_amount.regex.search(label)) and bare.endswith(rules.amounts):
        return label[: match.start()]  # 项目送审金额甲亿元，审定金额乙亿元: 项目审定金额
    if bare in rules.outputs and (match := rules.measured.regex.search(label)):
        return label[: match.start()]  # 药材播种面积甲万亩，产量乙万吨
    if bare in rules.outputs and (match := rules.measured_first.regex.search(label)):
        return match["what"]  # 年出栏生猪甲头，存栏乙头
    if bare in rules.standing:
        return label_words().verbs.sub("", label, count=1)
    if listed and (owner := rules.owner.regex.match(label)):
        return owner["owner"]  # 国有企业营业收入甲亿元、利润总额乙亿元
    if bare.endswith(rules.remainders) and rules.balance.regex.search(label):
        return rules.balance.regex.sub("", label)
    if bare.endswith("率") or rules.cut.regex.match(bare):
        return rules.spent.regex.sub("", rules.cut.regex.sub("", label))  # 送审项目审定核减金额甲亿元，核减率乙%
    return label if bare in label_words().bare_heads else ""


def joined(root: str, bare: str) -> str:
    """Join 政府投资项目评审 and 评审金额 without saying 评审 twice, and 债券本息 and 本金 as 债券本金."""
    rules = wordlist(SubjectWords)
    if bare in rules.of_debt:
        for kind in (*rules.debt_whole, *rules.of_debt):
            root = root.removesuffix(kind)
        root = root or rules.debt
    for size in range(min(len(root), len(bare)) - 1, 1, -1):
        if root.endswith(bare[:size]):
            return root + bare[size:]
    return root + bare


def _topic_before(mention: Mention, text: str, clauses: list[Clause]) -> str:
    """Return the sentence's topic where the clause before names nothing else (预算稳定调节基金，年末余额…)."""
    if mention.clause == 0:
        return ""
    clause = clauses[mention.clause - 1]
    if clause.candidates or clause.sentence != mention.sentence or clause.end - clause.start > LONGEST_PREFIX + 6:
        return ""
    content = text[clause.start : clause.end].strip()
    peeled = peel(content)
    words = label_words()
    found = words.verbs.sub("", content[peeled.start :], count=1) if words.verbs.match(content, peeled.start) else ""
    found = found or content[peeled.start :]  # 设立新材料产业基金，总规模10亿元
    if not 3 <= len(found) <= LONGEST_PREFIX or words.verbs.search(found) or words.strong.search(found):
        return ""
    if wordlist(NamingWords).told_whole.regex.search(found):
        return ""
    if peeled.scope and mention.scope is None:
        mention.scope = peeled.scope
    return found
