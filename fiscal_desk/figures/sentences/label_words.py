"""The word lists of resources/lexicon/labels.toml and naming.toml, compiled once."""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords
from fiscal_desk.wordlists.patterns import AnyOf, may_begin_with, may_end, may_hold, one_of, run_of, sign_of


class LabelWords:
    """What is peeled off a label, what may stay in it, and what is too vague to be one."""

    def __init__(self) -> None:
        words, rules = lexicon("labels"), wordlist(NamingWords)
        every_verb = any_of([*words["verbs"], *words["money_verbs"]])
        adjusted = lexicon("stances")["label"]["adjusted"]
        self.tails = re.compile(f"{run_of((any_of([*words['tails'], *adjusted]), *rules.each, *rules.tails))}$")
        self.tail_ends = may_end(words["tails"], adjusted, rules.each, rules.tails)
        self.circumstance, self.begins_circumstance = rules.circumstance.regex, rules.circumstance.begins
        self.begins_reckoning = rules.reckoned.begins
        self.ends_within = may_end(filter(None, rules.within.words), [rules.within.before])
        self.batch = re.compile(f"{one_of(rules.batches)}$")
        # 新建改扩建及维修改造幼儿园200所、普通高中40所
        self.carried_verb = re.compile(f"{one_of(rules.carried_verbs)}(?:[及和]{every_verb}(?=..))?")
        self.rank = re.compile(one_of(rules.ranks))
        self.no_noun = re.compile(one_of(rules.no_nouns))
        self.honour = re.compile(one_of(rules.honours))
        self.time_unit = re.compile(one_of(rules.time_units))
        self.makes_up, self.sign_of_makes_up = re.compile(one_of(rules.makes_up)), sign_of(*rules.makes_up)
        self.sign_of_qualifying = sign_of(rules.qualifying.source)
        self.become = re.compile(rf"[^，,、]{{0,12}}{one_of(rules.become)}(?:(?:19|20)\d\d ?年?末?的?)?$")
        self.told = re.compile(one_of((*rules.honours, *rules.ranked)))
        joint = one_of(rules.joints)
        self.joints = re.compile(f"{run_of(('[，, ]', *rules.joints))}$")
        # 分别提高到每月甲元、每年乙元: how often is no name
        self.joints_of_list = re.compile(f"{run_of(('[，, ]', *rules.joints, *rules.each))}$")
        self.joint_ends = may_end("， ,", rules.joints)
        self.joint = re.compile(joint)
        self.respectively = re.compile(one_of(map(re.escape, rules.respectively)))
        self.per_head = dict(rules.per_head)
        self.joint_word = re.compile(one_of(rules.joint_words))
        self.verbs = re.compile(every_verb)
        self.only_verb = frozenset([*words["verbs"], *words["money_verbs"]])
        self.silent_verbs = frozenset(words["silent_verbs"])
        self.choosing = re.compile(f"(?:{any_of(words['choosing_verbs'])})$")
        self.ends_with_verb = re.compile(f"(?:{every_verb})$")
        self.verb_ends = may_end(words["verbs"], words["money_verbs"])
        self.money_verbs = re.compile(any_of(words["money_verbs"]))
        around = f"(?:{any_of(words['money_verbs'])}){{1,2}}"
        self.money_verbs_around = re.compile(f"^{around}|(?<=.){around}$")
        self.payer = re.compile(f"^(?:{any_of(words['payers'])})+(?=.)")
        self.only_money_verb = frozenset(words["money_verbs"])
        self.generic_money = frozenset(words["generic_money"])
        of_money = [*words["money_verbs"], *filter(None, words["generic_money"])]
        self._begins_money, self._ends_money = may_begin_with(any_of(of_money)), may_end(of_money)
        self.generic_nouns = frozenset(words["generic_nouns"])
        self.bare_kinds = frozenset(rules.bare_kinds)
        self.bare_heads = frozenset(words["bare_heads"])
        self.bare_end = may_end(words["bare_heads"], rules.balance.words, rules.bare_ends)
        alone = (any_of(words["bare_heads"]), rules.balance.source)
        self.bare = re.compile(f"{one_of((*(f'^{each}' for each in alone), *rules.bare_ends))}$")
        self.ledger_heads = frozenset(words["ledger_heads"])
        self.bare_ledgers = tuple(self.ledger_heads)
        self.ledger = re.compile(one_of((any_of(words["ledgers"]), *rules.funds)))
        self.any_ledger = AnyOf((any_of(words["ledgers"]), *rules.funds))
        self.may_hold_ledger = may_hold(any_of(words["ledgers"]), *rules.funds)
        self.added = rules.added.regex
        self.stops = re.compile(one_of(words["stops"]))
        noun = words["noun"]
        self.strong = re.compile(one_of(noun["strong"]))
        self.noun_ends = may_end(noun["suffixes"])
        self.noun_suffix = re.compile(f"(?:{any_of(noun['suffixes'])})$")
        self.head = re.compile(one_of((any_of(noun["heads"]), r"[市区县州旗]\([市区县州旗、]+\)")))
        self.whole_end = re.compile(f"(?:{any_of({*noun['suffixes'], *noun['heads'], *noun['ends']})})$")
        self.head_end = re.compile(f"(?:{any_of(noun['heads'])})$")
        self.nominal = frozenset(noun["nominal"])
        self.nominal_end = re.compile(f"(?:{any_of({*noun['nominal'], *rules.nominal_ends})})$")
        self.known_noun = re.compile(f"(?:{any_of({*rules.bare_kinds, *words['generic_nouns']} - {''})})")
        self.wholesale = re.compile(one_of(rules.wholesale))
        self.governed = re.compile(f"{one_of((every_verb, *rules.governing))}$")
        # 县(市、区) is one noun
        self.mark = re.compile(r"[、，,;；](?![市区县州旗、]*\))|\((?![市区县州旗、]+\))|(?<=.)的")
        bounds = lexicon("bounds")["before"]
        self.about = re.compile(one_of([any_of([*bounds["about"], *bounds["gt"], *bounds["ge"]])], "(?<=..)") + "$")
        self.sums = rules.in_all
        self.in_all = re.compile(f"(?<=..){one_of(rules.in_all)}$")
        self.next_item = re.compile(
            one_of((f"{run_of((*rules.joints, '[ 、]'))}$", rf"{joint}(?:“[^“”]*”[^、，,]{{0,4}}|\d.*)$"))
        )
        self.aside = re.compile(r"\((?![市区县州旗、]+\))[^()\d]{1,8}\)")
        # 通过“一卡通”平台发放补贴 → 发放补贴; 财政系统共申报项目 → 申报项目
        self.through = re.compile(f"{rules.through.source}(?={every_verb})")
        self.subject = re.compile(f"{rules.subject.source}(?={one_of((every_verb, *rules.repaying))})")
        # One look tells of most texts that no rule changes them; where it finds something, each rule is tried.
        before_peeling = (
            rules.origin,
            rules.headed,
            rules.targeted,
            rules.caused,
            rules.arranged,
            rules.held,
            rules.approved,
            rules.again,
        )
        self.leads_in = re.compile(one_of(rule.core for rule in before_peeling))
        within = (
            rules.made_up_of,
            rules.makes,
            rules.through,
            rules.subject,
            rules.added,
            rules.passed,
            rules.ranking,
            rules.inner_verb,
            rules.out_of,
            rules.outpaced,
        )
        whole = (rules.stage, rules.staged, rules.examples, rules.years_of_money, rules.speeded, rules.paid)
        cut = [*(rule.core for rule in (*within, *whole)), f"(?:{any_of(words['choosing_verbs'])})$"]
        self.cut = re.compile(one_of(cut))

    def is_money_only(self, label: str) -> bool:
        """Return whether a label says nothing but money, with verbs for how it moves (安排资金)."""
        if label and (label[0] not in self._begins_money or label[-1] not in self._ends_money):
            return False
        return self.money_verbs_around.sub("", label) in self.generic_money


@cache
def label_words() -> LabelWords:
    """Return the compiled word lists."""
    return LabelWords()
