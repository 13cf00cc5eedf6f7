"""The total at the end of a list (一般债券甲、专项债券乙，合计丙): it has the name that its items share."""

import itertools
from decimal import Decimal

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.subjects import named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords

#: A list that is summed up has no more items, and no fewer.
_MOST_ITEMS, _FEWEST_ITEMS = 12, 2
#: 两项合计 and a comma are the longest.
LONGEST_SUM = 6
#: What items share is no shorter.
_SHORTEST_SHARED = 2


def of_list(mention: Mention, before: list[Mention]) -> bool:
    """Name a number after the items that it sums up; False where it is not their sum, or they share no name."""
    if not 0 < len(mention.pre) <= LONGEST_SUM or mention.measure is not LEVEL:
        return False
    if mention.pre.strip("、,， ") not in wordlist(NamingWords).sums:
        return False
    labels = [item.label for item in _items(mention, before)]
    shared = _shared(labels) if len(set(labels)) > 1 else ""
    if not shared:
        return False
    named(mention, shared, "completed", "正好是前面几项之和，名目取它们共有的部分")
    return True


def _items(mention: Mention, before: list[Mention]) -> list[Mention]:
    """Return the numbers right before, outside of brackets, that add up to this one; empty where none do."""
    total, slack = mention.candidate.value, mention.candidate.quantum
    if total is None or slack is None:
        return []
    items: list[Mention] = []
    left = total
    for other in before[: -2 * _MOST_ITEMS - 1 : -1]:
        if other.sentence != mention.sentence or len(items) == _MOST_ITEMS:
            break
        if other.parent != mention.parent or other.measure is not LEVEL:
            continue  # 一般债券甲、专项债券乙 in brackets are parts of an item
        value, quantum = other.candidate.value, other.candidate.quantum
        if other.unit != mention.unit or value is None or quantum is None or not other.label:
            break
        items.insert(0, other)
        left, slack = left - value, max(slack, quantum)
        if abs(left) <= slack * Decimal(len(items) + 1) / 2:
            return items if len(items) >= _FEWEST_ITEMS else []
    return []


def _shared(labels: list[str]) -> str:
    """Return what the items are all called, with the verb of the first (发行新增债券, 再融资债券 → 发行债券)."""
    words, rules = label_words(), wordlist(NamingWords)
    verb = words.verbs.match(words.payer.sub("", labels[0]))  # 上级下达一般债券额度
    led = verb.group() if verb is not None and verb.group() not in rules.kinds_of_item else ""
    if led and len(labels[0]) - len(led) < _SHORTEST_SHARED + 1:
        led = ""  # 省级补助 is a name
    cores = [_without_payer(label, led) for label in labels]
    while kind := next((each for each in rules.kinds_of_item if all(core.startswith(each) for core in cores)), ""):
        led += kind
        cores = [core.removeprefix(kind) for core in cores]
    cores = [_core(core) for core in cores]
    shortest, longest = min(cores, key=len), max(cores, key=len)
    if all(core.endswith(shortest) for core in cores):
        tail = longest if longest.endswith(tuple(cores)) else shortest
    else:
        turned = zip(*(core[::-1] for core in cores), strict=False)
        tail = "".join(chars[0] for chars in itertools.takewhile(lambda chars: len(set(chars)) == 1, turned))[::-1]
        tail = tail.lstrip(rules.ends_of_kinds)  # 甲类项目、乙类项目
    if len(tail) < _SHORTEST_SHARED:
        return ""
    return led + tail if led or len(tail) > _SHORTEST_SHARED else tail + rules.sums[0]  # 教育支出, 科技支出: 支出合计


def _without_payer(label: str, led: str) -> str:
    """Return a label without the verb of its list, and without who is said to do it before that verb."""
    payer = label_words().payer.match(label)
    if led and payer is not None and label.startswith(led, payer.end()):
        label = label[payer.end() :]
    return label.removeprefix(led)


def _core(label: str) -> str:
    """Return a label without which kind of the thing it is."""
    while kind := next((each for each in wordlist(NamingWords).kinds_of_item if label.startswith(each)), ""):
        if len(label) - len(kind) < _SHORTEST_SHARED:
            break
        label = label.removeprefix(kind)
    return label
