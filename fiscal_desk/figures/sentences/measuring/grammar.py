"""The patterns of resources/lexicon/measures.toml: what before a number says which kind of statement it makes."""

import re
from functools import cache, lru_cache

from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords
from fiscal_desk.wordlists.patterns import may_end, one_of, quickly, run_of, sign_of
from fiscal_desk.wordlists.sentences import MeasureWords


class Grammar:
    """The patterns that resources/lexicon/measures.toml spells out."""

    def __init__(self) -> None:
        words = lexicon("measures")
        change = words["change"]
        verbs = any_of([*change["up"], *change["down"]])
        after = any_of(change["after"])
        not_after = "".join(f"(?<!{word})" for word in change["not_after"])
        self.adverbs = f"(?!(?<=[人户月日])均)(?:{any_of(change['adverbs'])})"  # 月人均提高20元: no 均 of 人均
        self.change = re.compile(quickly(rf"(?P<verb>{not_after}(?:{verbs}))(?:{after})?$"))
        self.find_change = lru_cache(maxsize=4096)(self.change.search)  # most changes are told in a few words
        self.change_ends = may_end(change["up"], change["down"], change["after"])
        self.to_ends = may_end(change["to"])
        self.down = frozenset(change["down"])
        self.comparison = re.compile(any_of(change["comparison"]))
        rules = wordlist(MeasureWords)
        self.compared, self.basis = rules.compared.regex, re.compile(quickly(rules.basis.source))
        self.both = re.compile(f"(?<=.){one_of(wordlist(NamingWords).compared)}+$")
        self.trailing_adverbs = re.compile(f"{run_of(('[,， ]', self.adverbs))}$")
        self.speed = re.compile(quickly(rf"{not_after}(?P<verb>{any_of(change['speeds'])}){one_of(change['kept'])}*$"))
        self.speed_ends = may_end(change["speeds"], change["kept"])
        self.falls = frozenset(change["falls"])
        self.to = re.compile(quickly(rf"(?P<verb>{not_after}(?:{verbs}))(?:{any_of(change['to'])})$"))
        # 从8.8亿元增至20.2亿元: what follows the first number is no thing
        self.comes_to = re.compile(rf"(?:{verbs}){one_of(change['levels'])}")
        share = words["share"]
        to_level = f"(?:{verbs}){one_of(change['levels'])}"
        held = one_of([*share["held"], to_level])
        self.share = re.compile(
            rf"(?P<about>大?约)?占(?![比用])(?P<base>[^，,。；;占]*?)(?:{any_of(share['after'])}){held}*{one_of(share['trailing'])}?$"
        )
        # 税收占比稳定在62%: the share of something that the words before name, with no whole
        self.portion = re.compile(rf"占比重?{held}*$")
        completion = words["completion"]
        base = f"(?:{completion['by']})?(?:{any_of(completion['base'])}|20\\d\\d年)+"
        bounds = rf"(?P<below>{any_of(completion['below'])})|(?P<above>{any_of(completion['above'])})"
        of_base = f"(?P<base>{base}{one_of(completion['of'])}*{one_of(completion['after'])}*)$"
        self.completion_ends = may_end("年", completion["base"], completion["of"], completion["after"])
        self.completion = re.compile(quickly(f"(?:{any_of(completion['verbs'])}|{bounds}){of_base}"))
        self.find_completion = lru_cache(maxsize=4096)(self.completion.search)
        # 为年初预算的甲，批准调整预算的乙: the verb is said once
        self.completion_again = re.compile(r"(?P<below>(?!))?(?P<above>(?!))?[、，,和及 ]*" + of_base)
        self.budget, self.multiple = rules.budget.regex, rules.multiple.regex
        self.part_of_all = rules.part_of_all.regex
        rate = words["rate"]
        copulas = rate["copulas"]
        self.rate = re.compile(rf"(?:{any_of(rate['heads'])})的?{one_of([*copulas, '了'])}*$")
        self.prices = re.compile(rf"(?:{any_of(rate['prices'])})[^，,。；;、]{{0,8}}$")
        self.share_head = re.compile(rf"(?:{any_of(rate['share_heads'])}){one_of(copulas)}*$")
        self.leading = re.compile(rf"[^，,。；;]{{0,12}}?(?P<verb>{any_of(change['leading'])})(?=.{{2}})")
        self.against, self.relative = rules.against.regex, rules.relative.regex
        self.sign_of_relative = sign_of(rules.relative.source)
        self.pulls, self.beaten, self.aimed = rules.pulls.regex, rules.beaten.regex, rules.aimed.regex
        self.progress, self.contributed = rules.progress.regex, rules.contributed.regex
        self.spent_on, self.met_target = rules.spent_on.regex, rules.met_target.regex
        self.bare_done = rules.bare_done.regex
        self.part_of, self.ranked = rules.part_of.regex, rules.ranked.regex
        self.target = re.compile(f"(?:{'|'.join(lexicon('stances')['sentence']['bracketed'])})+[为是]?")
        self.beyond, self.planned, self.done_progress = (
            rules.beyond.regex,
            rules.planned.regex,
            rules.done_progress.regex,
        )
        self.done_rate = rules.done_rate.regex
        self.speeds = frozenset(wordlist(SubjectWords).speeds)
        self.of_accounts, self.going_on = change["of_accounts"], change["going_on"]
        self.more = tuple(change["more"])
        adverbs = f"(?:{self.adverbs})*"
        self.of_account = re.compile(f"(?:{any_of([*change['accounts'], *change['standards']])}){adverbs}$")
        self.of_extent = re.compile(f"(?:{any_of(change['extents'])}){adverbs}$")
        self.ends_at = tuple(change["to"])
        self.moves, self.only_adverbs = frozenset(change["moves"]), re.compile(f"{adverbs} ?")
        self.manners = re.compile(one_of(change["manners"]))
        self.against_verbs, self.below = change["against_verbs"], rules.change.below


@cache
def grammar_of_measures() -> Grammar:
    """Return the patterns, made once."""
    return Grammar()
