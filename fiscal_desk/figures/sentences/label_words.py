"""The word lists of resources/lexicon/labels.toml, compiled once."""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import any_of, lexicon


class LabelWords:
    """What is peeled off a label, what may stay in it, and what is too vague to be one."""

    def __init__(self) -> None:
        words = lexicon("labels")
        every_verb = any_of([*words["verbs"], *words["money_verbs"]])
        each = "(?:[至到为])?每(?:人|生|户|亩|位|名|吨|村|月|年)(?:每?[年月天])?|全[市区县省国州]"
        self.tails = re.compile(f"(?:{any_of(words['tails'])}|{each})+$")
        self.joints = re.compile(r"(?:[、，, ]|和|与|以及|(?<![惠涉普波顾遍])及)+$")
        self.joint = re.compile(r"、|和|与|以及|(?<![惠涉普波顾遍])及")
        self.verbs = re.compile(every_verb)
        self.only_verb = frozenset([*words["verbs"], *words["money_verbs"]])
        self.silent_verbs = frozenset(words["silent_verbs"])
        self.choosing = re.compile(f"(?:{any_of(words['choosing_verbs'])})$")
        self.ends_with_verb = re.compile(f"(?:{every_verb})$")
        self.money_verbs = re.compile(any_of(words["money_verbs"]))
        self.payer = re.compile(f"^(?:{any_of(words['payers'])})+(?=.)")
        self.only_money_verb = frozenset(words["money_verbs"])
        self.generic_money = frozenset(words["generic_money"])
        self.generic_nouns = frozenset(words["generic_nouns"])
        self.bare_heads = frozenset(words["bare_heads"])
        balance = "(?:[年期][初末]|当年|累计)?(?:余额|总额|结余)"
        self.bare = re.compile(rf"(?:^(?:{any_of(words['bare_heads'])})|^{balance}|后余额)$")
        self.ledger_heads = frozenset(words["ledger_heads"])
        self.ledger = re.compile(rf"{any_of(words['ledgers'])}|[^，,、]{{2,12}}保险基金")
        self.added = re.compile(r".*(?:加上|再加)(?=.{2})")
        self.stops = re.compile("|".join(words["stops"]))
        noun = words["noun"]
        self.strong = re.compile("|".join(noun["strong"]))
        self.noun_suffix = re.compile(f"(?:{any_of(noun['suffixes'])})$")
        self.mark = re.compile(r"[、，,;；(]|(?<=.)的")
        # 通过“一卡通”平台发放补贴 → 发放补贴; 财政系统共申报项目 → 申报项目
        self.through = re.compile(
            rf"(?:通过|依托|利用|借助)?[^，,、]{{2,16}}?(?:平台|方式|渠道|系统|基金|形式)(?={every_verb})"
        )
        self.subject = re.compile(rf"[^，,、“]{{2,12}}?(?:(?<!公)共计?|累计|已|先后)(?={every_verb})")


@cache
def label_words() -> LabelWords:
    """Return the compiled word lists."""
    return LabelWords()
