"""What the words before a number leave for its label: without times, whose it is, what leads to it and who did it."""

from functools import lru_cache

import msgspec

from fiscal_desk.figures.mentions.accounts import is_account
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.sentences.label_words import LabelWords, label_words
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords

#: The word before those to whom something is done.
_UPON = "对"
#: The particle of what is done.
_DONE = "了"
#: What the times end with that a label may: 1-11月, 上半年, 三季度.
_ENDS_OF_TIMES = tuple("月年度份底末")
#: The dimensions of which a verb without a noun may be enough.
_NAMED_BY_MORE = frozenset(("count", "money"))
#: What stands before a time or a verb within a label is no shorter.
_SHORTEST = 2
#: What only leads to the noun behind the number is longer.
_LONGEST_BARE = 4


class WordsBefore(msgspec.Struct, frozen=True, gc=False):
    """What stands before a number, taken apart.

    `rest` is what is left for a label; `qualifying` all that may qualify the noun behind the number, which it does
    for sure where it is `attributive` (…的, …和). `scope`: whose it is. `origin`: a change began there (由…).
    `acted_on`: the words only say to whom something was done.
    """

    rest: str
    qualifying: str
    attributive: bool
    scope: str | None
    origin: bool
    acted_on: bool


@lru_cache(maxsize=4096)
def words_before(pre: str, dimension: str, national: bool) -> WordsBefore:
    """Take the words before a number of this dimension apart: growths and levels of one name have the same.

    `national`: 中央 and 地方 are levels, and no parts of names.
    """
    words, rules = label_words(), wordlist(NamingWords)
    said, origin, acted_on = pre, False, False
    if "后" in said and (aside := wordlist(SubjectWords).aside_first.regex.match(said)):
        said = said[aside.end() :]
    if words.leads_in.search(said):
        said, origin = _led_in(said)
    elif said in rules.announced:
        said = ""  # 15个方面300多项举措
    peeled = peel(said, national=national)
    rest = said[peeled.start :]
    if own := rules.own_said.regex.match(said, max(0, peeled.start - 1)):
        rest = said[max(own.end(), peeled.start) :]  # 1)税收收入, 该局共组织国税收入
    if _UPON in rest and dimension == "count" and rules.acted_on.regex.match(rest):
        rest, acted_on = "", True
    if rest[:1] in words.begins_reckoning and (reckoned := rules.reckoned.regex.match(rest)):
        rest = rest[reckoned.end() :]
    qualifying = rest.rstrip() if len(rest) > _LONGEST_BARE else ""
    rest = _without_joint(rest, words)
    if rest[-1:] in words.tail_ends and (match := words.tails.search(rest)):
        rest = _without_joint(rest[: match.start()], words)
    rest = _without_time(rest)
    whole = next((rest.removesuffix(word) for word in rules.first_budgets if rest.endswith(word)), "")
    if whole and is_account(whole):
        rest = whole  # 一般公共预算收入年初预算甲亿元
    if rest.endswith(rules.limit):
        rest = rules.approved_limit.regex.sub("", rest, count=1)
    rest = rest.removeprefix(_DONE)
    if _DONE in rest and (verb := words.verbs.match(rest)) is not None and rest.startswith(_DONE, verb.end()):
        rest = verb.group() + rest[verb.end() + 1 :]  # 新建了农村公路86公里
    if words.cut.search(rest):
        rest = _cut(pre, rest, words, named_alone=dimension not in _NAMED_BY_MORE)
    rest = "" if rules.rank_told.regex.fullmatch(rest) is not None else words.per_head.get(rest, rest)
    return WordsBefore(rest, qualifying, qualifying.endswith(rules.attributive), peeled.scope, origin, acted_on)


def _without_joint(rest: str, words: LabelWords) -> str:
    return words.joints.sub("", rest) if rest[-1:] in words.joint_ends else rest


def _without_time(rest: str) -> str:
    """Return a label without the part of a year that stands between it and its verb (税收收入上半年完成甲亿元)."""
    if not rest.endswith(_ENDS_OF_TIMES):
        return rest
    last = next((time for time in periods.expression().finditer(rest) if time.end() == len(rest)), None)
    return rest[: last.start()] if last is not None and last.start() >= _SHORTEST else rest


def _led_in(pre: str) -> tuple[str, bool]:
    """Return what is left without what leads to a label, before that is peeled, and whether a change began there."""
    rules = wordlist(NamingWords)
    origin = rules.origin.regex.search(pre)
    if origin:  # 比例由上年的2%降至…
        pre = pre[: origin.start()]
    pre = rules.arranged.regex.sub("", rules.caused.regex.sub("", pre))
    pre = rules.held.regex.sub("", rules.targeted.regex.sub("", rules.headed.regex.sub("", pre)))
    if match := rules.approved.regex.match(pre):  # 汇总人代会批准的2019年全市收入预算
        pre = pre[match.end() :]
    return "" if pre in rules.announced else rules.again.regex.sub("", pre), origin is not None


def _cut(pre: str, rest: str, words: LabelWords, *, named_alone: bool) -> str:
    """Return what is left of a label without who did it, examples, and what is told of it.

    `named_alone`: a number of this dimension is not named by a verb alone.
    """
    rules = wordlist(NamingWords)
    rest = rules.makes.regex.sub(r"\g<who>", rules.made_up_of.regex.sub("", rest))
    through = words.through.match(rest) if rules.by_way_of.regex.search(pre) else None
    if (match := through) or (match := words.subject.match(rest)):
        left = rest[match.end() :]
        # 碳市场累计成交513万吨: the verb alone names nothing
        rest = rest if named_alone and left in words.only_verb else left
    if match := words.added.match(rest):
        rest = rest[match.end() :]
    if match := words.choosing.search(rest):
        rest = match.group()
    rest = rules.passed.regex.sub("", rules.stage.regex.sub("", rules.staged.regex.sub("", rest)))
    if rest.endswith("前"):
        rest = rules.ranking.regex.sub("", rest)
    rest = rules.outpaced.regex.sub("", rest)
    rest = rules.out_of.regex.sub("", rest)
    rest = rules.inner_verb.regex.sub("", _trim(_last_of_list(rest, words), words))
    if rules.years_of_money.regex.fullmatch(rest) or rules.speeded.regex.fullmatch(rest):
        return ""  # 达到316家，五年净增97家; 增长6%，比一季度加快0.7个百分点
    return rules.paid.regex.sub("", rest)


def _last_of_list(rest: str, words: LabelWords) -> str:
    """Drop what a list has done without a number (疫苗接种实现愿接尽接、培训养育师资3519人次)."""
    done, mark, last = rest.rpartition("、")
    verb = words.verbs.match(last)
    if not mark or verb is None or len(last) - verb.end() < len(verb.group()):
        return rest
    return last if wordlist(NamingWords).inner_verb.regex.search(done) else rest


def _trim(rest: str, words: LabelWords) -> str:
    """Drop the examples of a list (甲、乙等总部项目 → 总部项目), keeping the verb before it."""
    rules = wordlist(NamingWords)
    match = rules.examples.regex.match(rest)
    if not match or match.end() >= len(rest):
        return rest
    if rest.endswith(rules.named_with_etc) and words.joint.search(match.group()) is None:
        return rest  # 自然资源海洋气象等事务支出 is one name
    kind = rest[match.end() :]
    if kind.startswith(rules.not_kinds) or kind in words.generic_money or kind in words.generic_nouns:
        return rest
    verb = words.verbs.match(rest)
    return (verb.group() if verb and verb.end() < match.end() else "") + kind
