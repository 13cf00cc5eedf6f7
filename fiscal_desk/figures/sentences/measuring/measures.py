"""What kind of statement a number makes: level, change, share, completion, rate, multiple, difference."""

import re
from functools import lru_cache

from fiscal_desk.figures.mentions.accounts import read_move
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import CHANGE, COMPLETION, DIFFERENCE, LEVEL, Bound, Measure
from fiscal_desk.figures.numbers.ratio_numbers import RATIO
from fiscal_desk.figures.numbers.words import lexicon
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.measuring.beside import (
    RANKED_BY,
    base_again,
    is_amount_before,
    is_beyond,
    is_done_of,
    is_done_too,
    is_kept_up,
    is_of_amount,
    is_of_wider_place,
    is_off_pace,
    is_part_of,
    is_progress_of,
    is_ranked_by,
    is_spent_on,
    is_target_of_last,
)
from fiscal_desk.figures.sentences.measuring.compared_first import compares_first, told_against_goal
from fiscal_desk.figures.sentences.measuring.grammar import Grammar, grammar_of_measures
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords

_COMPARABLE = frozenset(
    ["money", "count", "area", "mass", "energy", "concentration", "price", "duration", "length", "volume"]
)
#: A price index is some hundred; by how many percent prices rose is less.
_DEAR = 50
#: A percentage right behind an amount of which nothing is said may be how it grew.
_UNSAID = 0.6
#: 比重由甲%提高到2025年的乙%: the year between a change and where it came to.
_OF_YEAR = re.compile(r"(?<=[到至为])(?:19|20)\d\d ?年的?$")
#: 为年度预算(调整数)的甲%, and where the number of a note was blotted out
_REMARK = re.compile(r"(?:\((?:[^()]|\([^()]*\))*\)| +)(?=的$)")
_RATIO = frozenset(("percent", "permille"))
_FEW = 5


def measure(mention: Mention, previous: Mention | None, before: list[Mention], sentence: str = "") -> None:
    """Read the measure, the sign and the base; what they use up is cut off `pre`.

    `previous` is the mention before in the same sentence, which a bare item of a list copies; `before` are all of the
    block so far, `sentence` is what their sentence says before the number.
    """
    grammar = grammar_of_measures()
    dimension = mention.candidate.dimension
    pre = mention.pre
    if mention.strive and previous is not None and len(pre) <= 4 and previous.candidate.dimension == dimension:
        _copy(mention, previous, "第二档目标（力争）")
        return
    if previous is not None and (grown := _aimed_at(mention, previous, before, grammar)) is not None:
        mention.measure, mention.negative = CHANGE, grown.negative
        mention.reasons["measure"] = "括号前数字的目标"
        return
    if previous is not None and mention.listed and previous.measure is DIFFERENCE and not pre.strip("、和及与 "):
        _copy(mention, previous, "与并列的前一个数字相同")
        return
    if previous is not None and previous.budget and is_beyond(mention, previous, grammar):
        return
    if pre.endswith(RANKED_BY) and is_ranked_by(mention, grammar):
        return
    pre = mention.pre
    if mention.measure is CHANGE and not grammar.find_change(pre):
        _signed_change(mention, grammar)  # 同比-3.6%
    elif dimension not in _RATIO and told_against_goal(mention):
        return
    elif dimension in _RATIO or dimension == RATIO:
        _ratio(mention, previous, before, grammar)
    elif dimension == "point":
        _difference(mention, grammar, signed=True)
    elif dimension == "multiple":
        _times(mention, previous, grammar)
    elif (
        pre[-1:] in grammar.change_ends
        and (match := grammar.find_change(pre))
        and (
            (dimension in _COMPARABLE and compares_first(mention, pre[: match.start()], before, sentence))
            or _is_difference(mention, pre, match, grammar)
            or _goes_on(mention, match, before, grammar)
        )
    ):
        _difference(mention, grammar, signed=True)
    elif dimension == "money":
        read_move(mention, before)


def _aimed_at(mention: Mention, previous: Mention, before: list[Mention], grammar: Grammar) -> Mention | None:
    """Return the growth before brackets whose target a percentage in them is (增长5.3%(计划5.5%左右)), else None."""
    if mention.parent is None or previous.parent is not None or grammar.target.fullmatch(mention.pre) is None:
        return None
    grown = (other for other in before[:-_FEW:-1] if other.measure is CHANGE and other.unit == mention.unit)
    return next((other for other in grown if other.sentence == mention.sentence), None)


def _signed_change(mention: Mention, grammar: Grammar) -> None:
    mention.reasons["measure"] = "带正负号的增幅"
    if tail := grammar.trailing_adverbs.search(mention.pre):
        mention.base = "同比" if "同比" in tail.group() else mention.base
        mention.pre = mention.pre[: tail.start()]


def _copy(mention: Mention, previous: Mention, why: str) -> None:
    mention.measure, mention.negative, mention.base = previous.measure, previous.negative, previous.base
    mention.reasons["measure"] = why
    mention.listed = True
    mention.pre = ""


def _ratio(mention: Mention, previous: Mention | None, before: list[Mention], grammar: Grammar) -> None:
    pre = mention.pre
    if (
        not pre.strip("、和及与 ")
        and previous is not None
        and previous.candidate.dimension in _RATIO
        and mention.listed
    ):
        _copy(mention, previous, "与并列的前一个数字相同")
        return
    if is_spent_on(mention, grammar) or is_part_of(mention, grammar):
        return
    if not pre and mention.signed and mention.parent is not None:
        mention.measure = CHANGE  # 较一季度(-10.8%)回升
        mention.reasons["measure"] = "带正负号的增幅"
        return
    if not pre and mention.parent is not None and is_done_of(mention, before):
        mention.measure = COMPLETION  # 2个养老机构建设已完成1个(50%)
        mention.reasons["measure"] = "正好是前两个数之比"
        return
    if not pre and previous is not None and is_amount_before(previous, mention):
        mention.measure = CHANGE  # 收入35.6亿元 -3.1%
        mention.reasons["measure"] = "紧跟在金额后的增幅"
        if not mention.signed:
            mention.doubts.append(_UNSAID)
        return
    if pre in ("的", "") and mention.after_base and previous is not None:
        budget = previous.budget
        mention.measure = COMPLETION if budget else Measure.SHARE
        mention.base = previous.base or previous.label or None
        mention.pre = ""
        mention.reasons["measure"] = "“占…的”" if not budget else "占预算的比例"
        return
    if is_target_of_last(mention, previous, grammar) or is_kept_up(mention, grammar) or is_off_pace(mention):
        return
    if is_of_wider_place(mention, previous):
        return
    pre = _REMARK.sub("", pre) if pre.endswith("的") else pre
    if pre[-1:] in grammar.completion_ends and (match := _completion(pre, previous, grammar)):
        base = match["base"].removesuffix("的")
        beyond = match["above"] and base == match["base"]  # 超年度计划28% is not 超过年度计划的28%
        if beyond:
            mention.measure, mention.base, mention.pre = CHANGE, base, pre[: match.start()]
            mention.reasons["measure"] = f"“{match.group()}”"
            return
        if grammar.budget.search(base) and grammar.part_of_all.search(match.group()) is None:
            mention.measure, mention.base = COMPLETION, base
            if mention.bound is Bound.EQ and (match["below"] or match["above"]):
                mention.bound = Bound.LT if match["below"] else Bound.GT
                mention.reasons["bound"] = f"“{match['below'] or match['above']}”在数字前"
            mention.reasons["measure"] = f"“{match.group()}”"
            mention.pre = pre[: match.start()]
            return
    pre = _before_origin(pre, mention)
    pre = _OF_YEAR.sub("", pre) if "年" in pre else pre
    match = grammar.share.search(pre) if "占" in pre else None
    if match and not match["base"] and (base := base_again(mention, before)):
        mention.measure, mention.base, mention.pre = COMPLETION, base, pre[: match.start()]
        mention.reasons["measure"] = "“占”，承前文的预算"
        mention.doubts.append(0.9)
        return
    if match:
        planned = grammar.planned.search(match["base"]) is not None  # 占核定支出预计数的60%
        mention.measure, mention.base = COMPLETION if planned else Measure.SHARE, _own_base(match["base"])
        mention.bound = Bound.ABOUT if match["about"] and mention.bound is Bound.EQ else mention.bound
        mention.reasons["measure"] = f"“{match.group()}”"
        mention.pre = pre[: match.start()]
        return
    if "占" in pre and (match := grammar.portion.search(pre)):
        mention.measure, mention.pre = Measure.SHARE, pre[: match.start()]
        mention.reasons["measure"] = f"“{match.group()}”"
        return
    if grammar.sign_of_relative in pre and (match := grammar.relative.search(pre)):  # 能耗约为全国平均的70%
        mention.measure, mention.base, mention.pre = Measure.SHARE, match["base"], pre[: match.start()]
        mention.bound = Bound.ABOUT if match["about"] and mention.bound is Bound.EQ else mention.bound
        mention.reasons["measure"] = f"“{match.group()}”"
        return
    if mention.post.startswith("的") and (match := grammar.contributed.search(pre)):
        # 贡献了全国38.7%的贸易增量
        of_what = label_words().mark.split(mention.post[1:], maxsplit=1)[0]
        mention.measure, mention.base, mention.pre = Measure.SHARE, match["base"] + of_what, pre[: match.start()]
        mention.reasons["measure"] = f"“{match.group()}…的{of_what}”"
        return
    if pre[-1:] in grammar.speed_ends and (match := grammar.speed.search(pre)):
        _change(mention, pre, match, grammar)
        mention.negative = match["verb"] in grammar.falls
        return
    if pre[-1:] in grammar.to_ends and (match := grammar.to.search(pre)):
        head = pre[: match.start()]
        mention.measure = Measure.SHARE if grammar.share_head.search(head) else Measure.RATE
        if not head and previous is not None and previous.clause == mention.clause:
            mention.measure, mention.base = previous.measure, previous.base  # 比重由甲%降至乙%
        mention.reasons["measure"] = f"“{match.group()}”说的是水平"
        mention.pre = head
        return
    if pre[-1:] in grammar.change_ends and (match := grammar.find_change(pre)):
        _change(mention, pre, match, grammar)
        return
    if (match := grammar.leading.match(pre)) and not grammar.rate.search(pre):
        # 压减行政经费30%: the verb stands before what is cut.
        mention.measure, mention.negative = CHANGE, match["verb"] in grammar.down
        mention.reasons["measure"] = f"“{match['verb']}”"
        mention.pre = pre[match.end() :]
        return
    if is_progress_of(mention, before, grammar) or is_done_too(mention, before, grammar):
        return
    if "率" in pre and (match := grammar.done_rate.search(pre)):
        mention.measure, mention.base = COMPLETION, match["base"]
        mention.reasons["measure"] = f"“{match.group()}”"
        if is_of_amount(mention, match, before):
            mention.pre = ""  # 完成投资甲亿元，年度投资完成率乙%
        return
    if grammar.prices.search(pre) and mention.candidate.value is not None and mention.candidate.value < _DEAR:
        mention.measure, mention.reasons["measure"] = CHANGE, "价格指数的百分数说的是涨幅"
        return
    mention.measure = Measure.SHARE if grammar.share_head.search(pre) else Measure.RATE
    mention.reasons["measure"] = "百分数说的是它自己的水平"
    if not grammar.rate.search(pre) and not pre.strip():
        mention.doubts.append(0.8)


def _completion(pre: str, previous: Mention | None, grammar: Grammar) -> re.Match[str] | None:
    """Return the budget that a percentage says the completion of; its verb may have been said at the one before."""
    again = previous is not None and previous.measure is COMPLETION
    return grammar.find_completion(pre) or (grammar.completion_again.fullmatch(pre) if again else None)


def _before_origin(pre: str, mention: Mention) -> str:
    """Cut 由上年的 off 占税收的比重由上年的2%降至…, so that what the number measures stands at the end."""
    match = wordlist(NamingWords).origin.regex.search(pre)
    if match is None:
        return pre
    mention.pre = pre[: match.start()]
    mention.origin = True
    return mention.pre


def _own_base(base: str) -> str | None:
    return base.strip("的 ") or None


def _change(mention: Mention, pre: str, match: re.Match[str], grammar: Grammar) -> None:
    verb = match["verb"]
    mention.measure = CHANGE
    mention.negative = verb in grammar.down
    mention.reasons["measure"] = f"“{verb}”"
    mention.pre, mention.base = _what_changed(pre[: match.start()], mention.base)


@lru_cache(maxsize=4096)
def _what_changed(head: str, base: str | None) -> tuple[str, str | None]:
    """Return what the words before a verb say changed, and against what: `base` where they do not say that."""
    grammar = grammar_of_measures()
    head, base = _without_basis(head, base, grammar)
    if tail := grammar.trailing_adverbs.search(head):
        head, adverbs = _without_comparing(head[: tail.start()], tail.group()), tail.group()
        if "同比" in adverbs:
            base = "同比"
    if both := grammar.both.search(head):
        base, head = None, head[: both.start()]  # 面积环比、同比分别增长
    if compared := grammar.compared.search(head):
        base = compared["base"]
        head = head[: compared.start()]
    return head, base


def _without_basis(head: str, base: str | None, grammar: Grammar) -> tuple[str, str | None]:
    """Cut off on which basis, and against what, something changed (剔除留抵退税后同口径, 与2019年同期相比)."""
    tail = grammar.trailing_adverbs.search(head)
    bare = head[: tail.start()] if tail else head
    basis = grammar.basis.search(head) or grammar.basis.search(bare)
    if basis is None:
        return head, base
    return head[: basis.start()], basis["base"] or base


def _without_comparing(head: str, adverbs: str) -> str:
    """Cut off a 比 or 较 whose base stood behind it (产量比计划增加甲吨); `adverbs` is what was cut off already."""
    compares = tuple(lexicon("measures")["change"]["compares"])
    return head[:-1] if head.endswith(compares[:2]) and not adverbs.lstrip(",， ").startswith(compares) else head


def _is_difference(mention: Mention, pre: str, match: re.Match[str], grammar: Grammar) -> bool:
    verb = match["verb"]
    if mention.candidate.dimension not in _COMPARABLE:
        return False
    if mention.candidate.dimension == "money":
        if verb in grammar.of_accounts:
            return True
        if pre[: match.end("verb")].endswith(grammar.more):
            return True
        came_to = match.group()[len(verb) :].endswith(grammar.ends_at)
        cause = grammar.basis.search(pre[: match.start()])  # 还本支出因舍入原因增加1万元
        told = cause.start() if cause else match.start()
        if verb in grammar.moves and not came_to and grammar.of_account.search(pre, 0, told):
            return True
    elif not match.group()[len(verb) :] and grammar.of_extent.search(pre, 0, match.start()):
        return True
    head = label_words().ledger.sub("", pre[: match.start()])  # no 预算 of 一般公共预算收入 is compared with
    return bool(grammar.comparison.search(head[-12:]))


def _goes_on(mention: Mention, match: re.Match[str], before: list[Mention], grammar: Grammar) -> bool:
    """Whether a bare 增加 or 减少 goes on about the level just named (汽车40万辆，增加3万辆)."""
    if grammar.only_adverbs.fullmatch(mention.pre, 0, match.start()) is None or (
        mention.candidate.dimension == "money" and match["verb"] not in grammar.going_on
    ):
        return False
    for other in before[:-9:-1]:
        if other.sentence != mention.sentence:
            return False
        if other.parent != mention.parent or other.measure is not LEVEL:
            continue  # 完成5亿元，为预算的98%，增加2亿元: a percentage in between changes nothing
        near = mention.clause - 4 < other.clause < mention.clause or (
            (other.compared or other.budget or other.is_base) and other.clause == mention.clause
        )
        return other.unit == mention.unit and near  # 比上年收入5亿元增加1亿元
    return False


def _difference(mention: Mention, grammar: Grammar, *, signed: bool) -> None:
    pre = mention.pre
    mention.measure = DIFFERENCE
    if match := grammar.progress.search(pre):
        mention.base = "进度"
        mention.negative = pre.startswith(grammar.below, match.start())
        mention.pre = pre[: match.start()]
        mention.reasons["measure"] = f"“{match.group()}”"
        return
    if mention.candidate.dimension == "point" and (pulls := grammar.pulls.search(pre)):
        mention.reasons["measure"] = "单位是个百分点"  # 拉动经济增长: what it adds to another's growth
        mention.negative = pulls["down"] is not None
        return
    match = grammar.find_change(pre)
    if match is None or (match["verb"] in grammar.speeds and grammar.against.search(pre)):  # 增幅高于全省平均增幅
        mention.reasons["measure"] = "单位是个百分点"
        if match := grammar.against.search(pre):
            mention.base, mention.negative = match["base"], match["verb"] in grammar.below
            mention.pre = pre[: match.start()]
            mention.reasons["measure"] = f"“{match['verb']}”"
        return
    verb = match["verb"]
    mention.negative = signed and verb in grammar.down
    mention.reasons["measure"] = f"“{verb}”"
    head, mention.base = _without_basis(pre[: match.start()], mention.base, grammar)
    rest = pre[match.end("verb") : match.end()]
    if verb in grammar.against_verbs and rest:
        mention.base = rest
    if tail := grammar.trailing_adverbs.search(head):
        adverbs = tail.group().strip("，, ")
        compared = re.search("[比较](.+)", adverbs)
        mention.base = mention.base or (compared[1] if compared else grammar.manners.sub("", adverbs) or None)
        head = _without_comparing(head[: tail.start()], tail.group())
    if compared := grammar.compared.search(head):
        mention.base = compared["base"]
        head = head[: compared.start()]
    mention.pre = head


def _times(mention: Mention, previous: Mention | None, grammar: Grammar) -> None:
    pre = mention.pre
    if mention.listed and previous is not None and previous.unit == mention.unit and not pre.strip("、和及与 "):
        _copy(mention, previous, "与并列的前一个数字相同")  # 分别增长2.5倍、3倍
        return
    if mention.after_base and pre in ("的", ""):
        mention.measure = Measure.MULTIPLE
        mention.pre = ""
        mention.reasons["measure"] = "“是…的…倍”"
        return
    if match := grammar.multiple.search(pre):
        mention.measure, mention.base = Measure.MULTIPLE, match["base"]
        mention.pre = pre[: match.start()]
        mention.reasons["measure"] = f"“{match.group()}…倍”"
        return
    if match := grammar.find_change(pre):
        _change(mention, pre, match, grammar)
        return
    mention.measure = Measure.MULTIPLE
    mention.reasons["measure"] = "单位是倍"
    if compared := grammar.compared.search(pre):  # 产值比2020年翻一番
        mention.base, mention.pre = compared["base"], pre[: compared.start()]
