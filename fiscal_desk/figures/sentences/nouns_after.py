"""Labels from behind the number: 选取16个项目开展绩效评价, 229项品质提升任务圆满收官, 两家企业获评…."""

import re
from functools import cache, lru_cache

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Bound, Measure
from fiscal_desk.figures.sentences.label_words import LabelWords, label_words
from fiscal_desk.figures.sentences.measuring.grammar import grammar_of_measures
from fiscal_desk.figures.sentences.nearby.counted_before import (
    counted_kind,
    kind_of_money,
    kind_of_sentence_before,
    rest_of,
)
from fiscal_desk.figures.sentences.subjects import LONGEST_PREFIX, inherit, named, root_of
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords
from fiscal_desk.wordlists.patterns import one_of

#: A predicate no longer than this says too little without its subject (超额完成).
_SHORT = 6
#: The noun that a clause qualifies is no shorter than this.
_SHORTEST_KIND = 3
_EDGES = " 的和"
_MARKS = re.compile(r"$|[、，,;；(]")
#: Words of quality are no shorter (经济困难的患者).
_SHORTEST_QUALITY = 4
#: A predicate is no shorter (4家企业上市), and no name when it is longer.
_SHORTEST_PREDICATE, _LONGEST_PREDICATE = 2, 22
#: What a label that is made of what anybody may do leaves of the confidence.
_LOOSE = 0.6
#: 项目, 企业 say less than 重点项目 does.
_BAREST = 2
#: What a number that only announces a list leaves of it, and one of which only the verb is told.
_HARDLY, _BARE_VERB = 0.3, 0.85


def noun_after(mention: Mention, *, verb_before: bool, runs_on: bool = False) -> str:
    """Return the noun right after the unit, cut before its predicate; empty where there is none.

    `runs_on`: the clause goes on to its next number without a mark, so that there is a predicate.
    """
    if not mention.post:
        return ""
    words = label_words()
    if words.time_unit.match(mention.post) or (
        words.sign_of_makes_up in mention.post and words.makes_up.match(mention.post)
    ):
        return ""  # 连续16个季度; 由税收、非税等甲亿元构成
    if mention.origin and grammar_of_measures().comes_to.match(mention.post):
        return ""
    rules = wordlist(NamingWords)
    if rules.holding.regex.search(mention.pre) and (event := rules.events.regex.match(mention.post)):
        return event.group()
    governed = verb_before or bool(mention.listed and mention.pre) or words.governed.search(mention.pre.rstrip())
    noun = noun_in(mention.post, verb_before=verb_before, governed=bool(governed))
    if runs_on and noun.endswith(words.sums):
        noun = words.in_all.sub("", noun)  # 4笔投资共1.3亿元
    return _before_verb(noun, words) if runs_on and not governed else noun


@lru_cache(maxsize=4096)
def noun_in(post: str, *, verb_before: bool, governed: bool = True) -> str:
    """Return the noun that a text behind a number begins with, cut before its predicate.

    `governed`: a verb stands before the number, of which all that follows is the object.
    """
    words = label_words()
    if words.sign_of_qualifying in post and (qualified := wordlist(NamingWords).qualifying.regex.match(post)):
        post = post[qualified.end() :]  # 10条具有国际范、山水味的精品线路
    plain = _plain(post, words)
    if fault := _at_fault().match(plain):
        return fault.group()  # 有3个县挤占挪用专项资金
    if governed and verb_before and (listed := _of_many(plain, words)):
        return listed
    noun, mark, rest = _until_mark(plain, words)
    if mark == "的" and words.noun_suffix.search(kind := words.mark.split(rest, maxsplit=1)[0]):
        return _tidy(kind)  # 10个可感可及的应用场景
    if mark == "的" and _is_clause(noun, words) and (kind := _kind(rest, words)):
        return kind  # 200名副高级以上职称的医疗专家
    if match := words.strong.search(noun):
        noun = noun[: match.start()]
    if not noun or (words.noun_suffix.search(noun) and (governed or not _ends_early(noun, words))):
        return _tidy(noun)
    # Where a verb stands before the number, what follows begins with a noun even if it looks like a verb.
    whole = words.wholesale.match(noun)
    if (end := _stop(noun, whole.end() + 2 if whole else 2 if verb_before else 0, words)) is not None:
        noun = noun[:end]
    elif not governed:
        noun = _before_predicate(noun, words)
    return _tidy(noun)


@cache
def _at_fault() -> re.Pattern[str]:
    """Return the pattern of a place in one word of which an audit tells what it did wrong."""
    rules = wordlist(NamingWords)
    return re.compile(f"{one_of(rules.at_fault)}(?={rules.fault.source}|{one_of(rules.leads_to_fault)})")


def _of_many(plain: str, words: LabelWords) -> str:
    """Return a noun that a list of kinds stands in front of (600户高龄、失能老年人家庭适老化改造), else nothing."""
    *kinds, last = _MARKS.split(plain, maxsplit=1)[0].split("、") if "、" not in plain else plain.split("、")
    if not kinds or _MARKS.match(last, len(last)) is None or any(mark in last for mark in "，,;；("):
        return ""
    if not all(_SHORT >= len(kind) >= 2 and not words.whole_end.search(kind) for kind in kinds):
        return ""
    known = words.noun_suffix.search(last) or words.nominal_end.search(last)
    return _tidy(plain) if known and len(last) > _SHORT and len(plain) <= _LONGEST_PREDICATE + _SHORT else ""


def _plain(post: str, words: LabelWords) -> str:
    """Drop brackets inside a noun, and what only leads to the next number (23轮强降水和59天…, 8个项目和“云岫”等…)."""
    post = words.aside.sub("", post) if "(" in post else post
    if match := words.next_item.search(post):
        post = post[: match.start()]
    return words.about.sub("", post)


def _stop(noun: str, begin: int, words: LabelWords) -> int | None:
    """Return where the predicate begins: at the first verb, unless that one is a part of a noun that ends later."""
    first = words.stops.search(noun, begin)
    if first is None or first.group() not in words.nominal or words.whole_end.search(noun, 0, first.start()):
        return first.start() if first else None
    for match in words.stops.finditer(noun, first.end()):
        if words.whole_end.search(noun, 0, match.start()):
            return match.start()
    if words.whole_end.search(noun):
        return len(noun)
    return first.start()


def _ends_early(noun: str, words: LabelWords) -> bool:
    """Whether a verb follows a noun that is whole already (企业参与帮扶行动)."""
    match = words.stops.search(noun, 2)
    return match is not None and words.head_end.search(noun, 0, match.start()) is not None


def _before_predicate(noun: str, words: LabelWords) -> str:
    """Cut after the last word for a thing: what follows is told of it, whatever the verb (企业主板上市 → 企业)."""
    ends = [match.end() for match in words.head.finditer(noun)]
    if (short := _before_known_predicate(noun, ends, words)) or words.whole_end.search(noun):
        return short or noun
    return noun[: ends[-1]] if ends and len(noun) - ends[-1] >= _SHORTEST_PREDICATE else noun


def _before_verb(noun: str, words: LabelWords) -> str:
    """Cut after the first word for a thing that a verb follows (主平台承接项目约700个 → 主平台)."""
    ends = (match.end() for match in words.head.finditer(noun))
    return next((noun[:end] for end in ends if words.verbs.match(noun, end)), noun)


def _before_known_predicate(noun: str, ends: list[int], words: LabelWords) -> str:
    told = words.told if words.whole_end.search(noun) else words.no_noun
    known = (told, words.honour, words.money_verbs)
    return next((noun[:end] for end in ends if any(verb.match(noun, end) for verb in known)), "")


def noun_of_threshold(mention: Mention, following: Mention | None) -> str:
    """Return the noun behind a threshold that qualifies it (10个营收超千亿元的产业集群 → 产业集群), else nothing."""
    if following is None or following.bound is Bound.EQ or following.candidate.more:
        return ""  # 4个村8500余人的饮水: so many people more are no threshold
    if mention.post.startswith("、"):
        return ""  # 重点项目1900个、投资2000万元以上的技改项目300个
    if mention.candidate.dimension != "count":
        return ""
    said = following.post
    measured = label_words().bare.search(mention.post) is not None and following.bound in (Bound.GE, Bound.LE)
    if not said.startswith("的") and not measured:  # 23个投资额百亿元以上重大项目
        return ""
    if kind := _kind(said.removeprefix("的"), label_words()):
        following.names_next = True
    return kind


def _is_clause(qualifying: str, words: LabelWords) -> bool:
    """Whether the words before a 的 tell of the noun after it, and are no noun whose own part that one is."""
    verb = words.strong.search(qualifying) or words.stops.search(qualifying, 1)
    if verb is not None:
        return not words.noun_suffix.search(qualifying[: verb.start()])
    named = qualifying.endswith("”") or words.whole_end.search(qualifying)
    return len(qualifying) >= _SHORTEST_QUALITY and not named


def _kind(rest: str, words: LabelWords) -> str:
    kind = words.mark.split(rest, maxsplit=1)[0]
    ends = [match.start() for pattern in (words.strong, words.stops) if (match := pattern.search(kind))]
    kind = kind[: min(ends)] if ends else kind
    kind = _tidy(_before_known_predicate(kind, [match.end() for match in words.head.finditer(kind)], words) or kind)
    least = 2 if words.noun_suffix.search(kind) else _SHORTEST_KIND
    return kind if least <= len(kind) <= LONGEST_PREFIX + _SHORT else ""


def _tidy(noun: str) -> str:
    """Cut blanks and particles off both ends, and a quotation mark that has lost its fellow."""
    noun = noun.strip(_EDGES)
    rules = wordlist(NamingWords)
    if noun.endswith(rules.inside):
        whole = noun[:-1] in rules.bare_kinds or label_words().head_end.search(noun, 0, len(noun) - 1)
        noun = noun[:-1] if whole else noun  # 104种工业产品中，…
    return noun if noun.count("“") == noun.count("”") else noun.strip("“”")


def counts_what_follows(rest: str, noun: str, mention: Mention, words: LabelWords) -> bool:
    """Whether a count's label stands after it although words stand before it (分行业组建6个攻坚专班)."""
    if not noun or mention.candidate.dimension != "count" or noun in words.generic_nouns:
        return False
    if words.no_noun.match(noun):
        return False  # 中转站共6座并投入运行
    if len(noun) >= 4 and words.noun_suffix.search(noun):
        return True
    if mention.post.startswith(noun) and is_noun(rest, noun, mention, words):
        return True
    return len(rest) <= 2 or "、" in rest or words.ends_with_verb.search(rest) is not None


def is_noun(rest: str, noun: str, mention: Mention, words: LabelWords) -> bool:
    """Whether what stands right after a number names what is counted, and is no predicate of `rest` before it."""
    rules = wordlist(NamingWords)
    if words.no_noun.match(noun):
        return False
    if noun in rules.announced or (words.known_noun.fullmatch(noun) and rest[-2:] not in words.only_verb):
        return True
    if len(noun) < _SHORTEST_KIND and not rest.endswith(rules.owners):
        # 在大赛上勇夺13块金牌: nothing but the noun is left of the clause, and no noun stands before the number
        alone = len(noun) > 1 and _MARKS.match(mention.post, len(noun)) and not words.whole_end.search(rest)
        return bool(alone) and not any(each.match(noun) for each in (words.verbs, words.stops, words.strong))
    if len(noun) < _SHORTEST_KIND and "、" in rest:
        return False
    if words.noun_suffix.search(noun):
        return True
    return all(pattern.match(noun) is None for pattern in (words.verbs, words.stops, words.strong))


def label_from_after(
    mention: Mention, verb: str, noun: str, subject: Mention | None, following: Mention | None, before: list[Mention]
) -> None:
    """Fill in the label of a number before which no name stands; `verb` is what does stand there."""
    words = label_words()
    verb = "" if verb.endswith("等") or verb in words.silent_verbs else verb
    if not noun and following is not None and following.start - mention.candidate.end <= 1 and not mention.post:
        noun = noun_after(following, verb_before=bool(verb))
    if noun and _says_more(noun, mention, following, words) and _with_predicate(mention, verb, noun, subject):
        return
    if noun and not verb and following is not None and _with_predicate_of_list(mention, noun, following, words):
        return
    if noun:
        announced = noun.endswith(wordlist(NamingWords).announced)
        if announced and mention.listed and before and (passed := before[-1]).clause == mention.clause:
            inherit(mention, passed, "同一名目先后跨过：")  # 连跨5万亿元、6万亿元两个台阶
            mention.bound = passed.bound if mention.bound is Bound.EQ else mention.bound
            return
        if announced:
            mention.doubts.append(_HARDLY)  # 抓好以下14个方面: what follows is told, and nothing is measured
        named(mention, verb + noun, "after", "名目在数字后")
    elif _predicates(mention, words):
        kind = counted_kind(mention, subject, before, words)
        named(mention, mention.post + kind, "predicate", "名目取自数字后的谓语")
    elif before and (previous := before[-1]).clause == mention.clause and not verb:
        inherit(mention, previous, "同一名目的另一单位：")
        mention.label_source = "copied"
    elif verb and (whole := rest_of(verb, mention, subject, words)):
        named(mention, verb + whole, "carried", f"承前的“{whole}”")
    elif verb and mention.unit in wordlist(NamingWords).people and not mention.listed:
        named(mention, verb + mention.unit, "verb", "动词加单位")
        mention.doubts.append(0.9)
    elif verb and (kind := kind_of_money(mention, subject, before, words)):
        named(mention, verb + kind, "carried", f"承前的“{kind}”")
    elif verb and subject is not None and mention.segment != subject.segment and _pays_for_another(mention, subject):
        named(mention, verb, "verb", "只说了动词")  # 新增学位3600个；投入4200万元，将养老金标准提高到180元
        mention.doubts.append(_BARE_VERB)
    elif verb and subject is not None and (mention.listed or mention.candidate.dimension == "money"):
        # 开工安置房甲万平方米、竣工乙万平方米: the noun of the item before carries over.
        carried = root_of(subject.label)
        done = subject.label.find(verb, 1)  # 政府采购预算甲，实际采购乙
        whole = subject.label[: done + len(verb)] if done > 0 else verb + carried
        whole = verb if done == 0 else whole  # 接待批次甲次、接待乙人次
        named(mention, whole, "carried", f"承前一项的“{carried}”")
    elif verb and (kind := kind_of_sentence_before(verb, mention, before, words)):
        named(mention, verb + kind, "carried", f"承前一句的“{kind}”")
    elif subject is not None:
        inherit(mention, subject, "承前：")
        mention.doubts.append(0.75)
    else:
        named(mention, verb, "verb", "只有动词，名目须人工补足")
        mention.doubts.append(0.5)


def of_project(mention: Mention, rest: str, words: LabelWords, following: Mention | None = None) -> bool:
    """Name an amount after the project or fund that it is in (引进总投资21亿元的储能电站, 设立50亿元科创基金).

    `following` may count the projects (总投资35亿元的24个城建项目). False where the amount is in none.
    """
    if mention.candidate.dimension != "money" or not mention.post:
        return False
    rules = wordlist(NamingWords)
    if rest.endswith(rules.set_up) and not mention.post.startswith("的"):
        fund = words.mark.split(mention.post, maxsplit=1)[0].strip("“”")
        if fund.endswith(rules.funds_set_up) and len(fund) <= LONGEST_PREFIX:
            named(mention, fund, "after", "名目取自设立的基金")
            return True
        return False
    match = rules.invested.regex.search(rest)
    if match is None or not mention.post.startswith("的"):
        return False
    behind = mention.post[1:]
    if not behind and following is not None and following.candidate.dimension == "count":
        behind = following.post
    said = words.mark.split(behind, maxsplit=1)[0]
    if (end := _stop(said, _SHORTEST_KIND, words)) is not None:
        said = said[:end]
    elif len(said) > LONGEST_PREFIX and (first := words.head.search(said)):
        said = said[: first.end()]
    else:
        said = _before_predicate(said, words)
    project = said.strip("“”")
    if not _SHORTEST_KIND <= len(project) <= LONGEST_PREFIX + 6:
        return False
    named(mention, project + match.group(), "after", "名目取自投资的项目")
    return True


def label_around(mention: Mention, rest: str, noun: str) -> None:
    """Label 经济提质、稳就业2项工作获…激励 and 十方面实事31个项目…: head before, generic noun after."""
    predicate = _predicate(mention.post[mention.post.find(noun) + len(noun) :], noun)
    if noun.endswith(wordlist(NamingWords).announced):
        mention.doubts.append(_HARDLY)
    if predicate and ("、" in rest or rest.endswith("等")):
        named(mention, predicate + noun, "predicate", "名目取自数字后的谓语")
    else:
        named(mention, rest if rest.endswith(noun) else rest + noun, "around", "名目在数字前后")


def _says_more(noun: str, mention: Mention, following: Mention | None, words: LabelWords) -> bool:
    """Whether a noun after a number says too little, and what is told of it says more (9个县获评…示范县)."""
    if following is not None and words.mark.search(mention.post) is None:
        # 36家企业获得资金9200万元, 38个重点项目已完成26个: what is told of them is the next number
        spent = len(noun) > _BAREST and following.candidate.dimension == "money"  # 83个重点项目完成投资76亿元
        return noun in words.generic_nouns and following.unit != mention.unit and not spent
    if noun in words.generic_nouns:
        return True
    if words.honour.match(mention.post, mention.post.find(noun) + len(noun)):
        return True
    if noun.partition("(")[0] not in words.bare_kinds:
        return False
    mention.doubts.append(_LOOSE)
    return True


def _with_predicate_of_list(mention: Mention, noun: str, following: Mention, words: LabelWords) -> bool:
    """Name what was won by all of a list after it, which says so behind its last item (10所学校、12个专业群入选…)."""
    if words.joints.sub("", mention.post).strip() != noun or words.joints.sub("", following.pre):
        return False
    last = noun_in(following.post, verb_before=False, governed=False)
    if not last or words.honour.match(following.post, following.post.find(last) + len(last)) is None:
        return False
    return _with_predicate(mention, "", noun, None, told=following.post[following.post.find(last) + len(last) :])


def _with_predicate(mention: Mention, verb: str, noun: str, subject: Mention | None, told: str = "") -> bool:
    """Put what is `told` of the noun, or else what stands behind it, in front of it."""
    told = told or mention.post[mention.post.find(noun) + len(noun) :]
    predicate = _predicate(told, noun)
    if predicate:
        made = wordlist(NamingWords).made.regex.match(predicate)  # 两家企业被认定为首批链主企业
        found = made["what"] if made else predicate
        if not made and told.startswith(wordlist(NamingWords).passive):
            found = told[0] + found  # 7项经验被部委推介
        named(mention, found if found.endswith(noun) else found + noun, "predicate", "名目取自数字后的谓语")
        return True
    if subject is not None and verb and noun in label_words().generic_nouns:
        prefix = subject.label if len(subject.label) <= LONGEST_PREFIX else ""
        named(mention, prefix + verb + noun, "completed", "承前补足")
        return True
    return False


def _until_mark(post: str, words: LabelWords) -> tuple[str, str, str]:
    match = words.mark.search(post)
    return (post[: match.start()], match.group(), post[match.end() :]) if match else (post, "", "")


def _pays_for_another(mention: Mention, subject: Mention) -> bool:
    return mention.candidate.dimension == "money" and subject.candidate.dimension == "count" and not mention.listed


def _predicates(mention: Mention, words: LabelWords) -> bool:
    post = mention.post
    if mention.measure is not Measure.LEVEL or mention.candidate.dimension != "count":
        return False
    return 2 <= len(post) <= LONGEST_PREFIX + 6 and words.strong.match(post) is not None


def _predicate(told: str, noun: str = "") -> str:
    rest = wordlist(NamingWords).aside.regex.sub("", told.strip(" "))
    items = re.split(r"[，,;；(]", rest, maxsplit=1)[0].split("、")
    rest = next((item for item in items[1:] if noun and len(item) > len(noun) and item.endswith(noun)), items[0])
    rest = wordlist(NamingWords).predicate.regex.sub("", rest)
    return rest if 2 <= len(rest) <= _LONGEST_PREDICATE else ""
