"""Labels of amounts whose name is their purpose: 投入甲亿元实施高标准农田建设 → 高标准农田建设投入."""

import re
from functools import cache

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import PurposeWords
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.reports import HeadingWords

#: What follows behind another mark is another matter (总投资甲亿元；新开工项目乙个).
_GOES_ON = frozenset("，,")
_LEADS = frozenset("：:")
_PARTS_ITEMS = frozenset("；;")
#: The amount whose purpose the clause before tells stands so many clauses back.
_AFTER_AMOUNT = 2
#: 以上, 以上的, 左右 and the like are no longer.
_LONGEST_BOUND = 4
#: How far behind a topic its number may stand.
_NEXT = 16
_ENUMERATED = re.compile(
    r"[①-⑳]|-{1,2}|[■●◆▲★□○◇•▪☆►▶] ?|[一二三四五六七八九十]{1,2}是|\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,2}\)"
)
#: A purpose longer than this, or with a list in it, is no name; then the topic of the sentence is taken.
_LONGEST_NAME, _SHORTEST_NAME = 12, 4


class _Words:
    def __init__(self) -> None:
        words, rules = lexicon("labels"), wordlist(PurposeWords)
        self.rules = rules
        self.purposes = re.compile(f"(?:{any_of(words['purposes'])})+(?:了)?")
        self.stops = re.compile(one_of(words["purpose_stops"]))
        self.topics = {topic: re.compile(any_of(marks)) for topic, marks in words["topics"].items()}


@cache
def _words() -> _Words:
    return _Words()


def purpose_label(mention: Mention, text: str, clauses: list[Clause], head: str, rest: str) -> str:
    """Return a label made from what the money is for, or an empty string.

    Looks in turn at the rest of the clause, at what the clause before names as its focus, at the next clause, and at
    what most of the rest of the sentence talks about. `head` is the generic noun before the number (资金, 财政资金)
    or empty, `rest` the words before the number (投入财政资金).
    """
    words = _words()
    kind = head if head.endswith(words.rules.money_heads) else "投入" if "投入" in (rest[:2], rest[-2:]) else "资金"
    clause = clauses[mention.clause]
    after = text[_behind(mention, text) : clause.end]
    if (money := words.rules.named_money.regex.match(after)) and words.purposes.match(after) is None:
        return money.group()
    if match := words.purposes.match(after):
        found = _object(after[match.end() :], words)
        if len(found) >= 2:
            return _named(found, kind, words)
    elif (built := label_words().verbs.match(after)) and rest.startswith(words.rules.invests):
        found = _counted_off(_object(after[built.end() :], words))
        return _named(found, rest, words) if len(found) >= _SHORTEST_NAME else ""
    elif built:
        found = _object(built.group() + after[built.end() :], words)
        return _named(_counted_off(found), kind, words)
    spends = words.rules.spending.regex.search(rest or mention.pre) is not None
    heading = mention.clause > 0 and clauses[mention.clause - 1].sentence != mention.sentence
    if spends and heading and (found := _only_purpose(mention, text, clauses, words)):
        return _named(found, kind, words)
    if (focus := _focus(mention, text, clauses, words)) and not _told_of_last(mention, text, clauses, words):
        return _named(focus, kind, words)
    if spends and (found := _only_purpose(mention, text, clauses, words)):
        return _named(found, kind, words)
    if not spends:
        invests = rest in words.rules.invests and clause.after in _GOES_ON
        found = _next_purpose(mention, text, clauses, words) if invests else ""
        return _named(found, rest, words) if found else ""
    if found := _next_purpose(mention, text, clauses, words):
        return _named(found, kind, words)
    if heading and (found := _run_in_aim(mention, text, clauses, words)):
        return _named(found, kind, words)
    if not _goes_on_with_purpose(mention, text, clauses, words):
        return ""
    topic = _topic(text[mention.candidate.end : _sentence_end(clauses, mention)], words)
    return f"{topic}投入" if topic else ""


def _behind(mention: Mention, text: str) -> int:
    """Return where the words begin behind a number and its bound (亿元以上)."""
    end = mention.candidate.end
    place = text.find(mention.post, end) if mention.post and not mention.bound_leads else end
    return place if 0 <= place - end <= _LONGEST_BOUND else end


def _counted_off(found: str) -> str:
    """Drop the count that a purpose ends with (标准化卫生院1所)."""
    return re.sub(r"[\d,.]+[十百千万亿]*[^\d，,、]{1,3}$", "", found)


def _object(purpose: str, words: _Words) -> str:
    # 为企业提供政策支撑 → 企业政策支撑
    rules = words.rules
    purpose = rules.giving.regex.sub("", rules.time.regex.sub("", purpose))
    if counted := rules.counted.regex.match(purpose):
        purpose = purpose[counted.end() :]
    masked = re.search(r"、[^、]{0,6}[*\d]", purpose)
    if masked:
        purpose = purpose[: masked.start()]
    if "等" in purpose and not purpose.endswith("等"):
        examples, _, rest = purpose.partition("等")
        if stop := words.stops.search(rest):
            rest = rest[: stop.start()]
        if len(rest) >= 4 and rules.any_project.regex.match(rest) is None:
            return rest
        return examples + "等" if "、" in examples else examples
    if (stop := words.stops.search(purpose)) and stop.start() >= 4:
        purpose = purpose[: stop.start()]
    trimmed = rules.trailing.regex.sub("", purpose)
    return trimmed if len(trimmed) >= 4 else purpose


def _named(found: str, kind: str, words: _Words) -> str:
    found = found.strip("“”的、 ") if found.count("“") != found.count("”") else found.strip("的、 ")
    return found if words.rules.has_money.regex.search(found) else found + kind


def _focus(mention: Mention, text: str, clauses: list[Clause], words: _Words) -> str:
    """Return what the clause before names as its focus (聚焦“一老一小”服务，投入…)."""
    if mention.clause == 0:
        return ""
    before = clauses[mention.clause - 1]
    if before.candidates:
        return ""
    content = text[before.start : before.end].strip()
    if before.sentence != mention.sentence or before.after in _LEADS:
        earlier = clauses[max(0, mention.clause - 2)]
        if earlier.candidates and earlier.sentence == before.sentence and words.purposes.match(content):
            return ""  # 安排甲，支持提振消费。安排乙: that was what the amount before is for
        # 二是补短板、保民生。筹集资金…: a short enumerated heading in the same paragraph
        heading = _ENUMERATED.match(content)
        if heading is not None and words.rules.of_raising.regex.search(content, heading.end()):
            return ""
        if heading is None:
            topic = wordlist(HeadingWords).topic.regex.match(text[before.start : before.end + _NEXT])
            return content if topic is not None and topic.end() == before.end - before.start else ""
        return content[heading.end() :] if len(content) - heading.end() <= _LONGEST_NAME else ""
    if aspect := words.rules.aspect.regex.fullmatch(content):
        return aspect["what"]  # 在教育方面，投入甲亿元
    if match := words.rules.aim.regex.match(content):
        found = content[match.end() :]
        return found if 2 <= len(found) <= _LONGEST_NAME + 4 else ""
    return ""


def _run_in_aim(mention: Mention, text: str, clauses: list[Clause], words: _Words) -> str:
    """Return what the short sentence before says is to be done (支持重大基础设施建设。拨付甲亿元，保障…)."""
    before = clauses[mention.clause - 1]
    alone = mention.clause == 1 or clauses[mention.clause - 2].sentence != before.sentence
    if before.candidates or not alone:
        return ""
    match = words.rules.run_in_aim.regex.fullmatch(text[before.start : before.end].strip())
    return match["what"] if match is not None else ""


def _told_of_last(mention: Mention, text: str, clauses: list[Clause], words: _Words) -> bool:
    """Whether the clause before says what the item before is for (安排甲，用于教育；安排乙，支持住房).

    Behind another mark than a semicolon it does where it stands behind an amount, too, and this one has its own.
    """
    before = clauses[mention.clause - 1]
    if before.sentence != mention.sentence or mention.clause < _AFTER_AMOUNT:
        return False
    if before.after in _PARTS_ITEMS:
        return True
    amount = clauses[mention.clause - _AFTER_AMOUNT]
    behind = amount.sentence == mention.sentence and any(each.dimension == "money" for each in amount.candidates)
    return behind and bool(_purpose_of(mention.clause + 1, mention, text, clauses, words))


def _only_purpose(mention: Mention, text: str, clauses: list[Clause], words: _Words) -> str:
    """Return what the money is for where one clause of the sentence says so (筹集…，推进薄弱学校改造。)."""
    led = [_purpose_of(at, mention, text, clauses, words) for at in (mention.clause + 1, mention.clause + 2)]
    only = led[0].endswith(words.rules.battles) or not led[1]  # 打好治水攻坚战，推进…: what follows is how
    return led[0] if led[0] and only and len(led[0]) <= 2 * _LONGEST_NAME + 4 else ""


def _purpose_of(at: int, mention: Mention, text: str, clauses: list[Clause], words: _Words) -> str:
    """Return the purpose that clause number `at` begins with, if it is of the same sentence and has no numbers."""
    if at >= len(clauses) or clauses[at].sentence != mention.sentence or clauses[at].candidates:
        return ""
    if clauses[at].before in _PARTS_ITEMS:
        return ""  # 安排甲；支持住房，安排乙
    content = text[clauses[at].start : clauses[at].end].strip()
    match = words.purposes.match(content)
    found = _object(content[match.end() :], words) if match else ""
    told = words.rules.campaign.regex.fullmatch(found) is None and re.search("[“把]", found) is not None
    return found if len(found) >= _SHORTEST_NAME and not told else ""


def _next_purpose(mention: Mention, text: str, clauses: list[Clause], words: _Words) -> str:
    """Return the purpose that the next clause names in few words (投入…，加强基本民生保障，…)."""
    if mention.clause + 1 >= len(clauses):
        return ""
    after = clauses[mention.clause + 1]
    if after.sentence != mention.sentence or after.before in _PARTS_ITEMS:
        return ""
    content = text[after.start : after.end].strip()
    if after.candidates:
        # 投入…，新建中小学7所、幼儿园5所: what is built, without the numbers
        things = _without_numbers(text, after, words)
        named_things = things.removeprefix(words.rules.done)
        if all(each.dimension == "money" for each in after.candidates):
            return ""  # 争取中央补助资金甲，省级补助资金乙: another amount
        built = named_things != things or words.rules.built.regex.match(things) is not None
        if not built and (led := words.purposes.match(things)) is not None:
            named_things, built = things[led.end() :], True  # 投入甲，促进失业人员再就业2.3万人
        return named_things if built and _SHORTEST_NAME <= len(named_things) <= 2 * _LONGEST_NAME else ""
    match = words.purposes.match(content)
    if match is None:
        return ""
    found = content[match.end() :]
    if match.group().endswith(words.rules.supports):
        item = _object(found, words)
        if len(item) <= 2 * _LONGEST_NAME and ("、" not in item or len(item) <= _LONGEST_NAME + 4):
            return item
    bare = words.rules.trailing.regex.sub("", found)
    found = bare if len(bare) >= _SHORTEST_NAME else found
    return found if 4 <= len(found) <= _LONGEST_NAME and not re.search(r"[、“把为]", found) else ""


def _without_numbers(text: str, clause: Clause, words: _Words) -> str:
    parts, left = [], clause.start
    for found in clause.candidates:
        parts.append(text[left : found.start])
        left = found.end + text.startswith("的", found.end)
    parts.append(text[left : clause.end])
    left_over = "".join(parts).strip()
    for verb in words.rules.supports:
        left_over = left_over.removeprefix(verb)
    return left_over


def _goes_on_with_purpose(mention: Mention, text: str, clauses: list[Clause], words: _Words) -> bool:
    if mention.clause + 1 >= len(clauses):
        return False
    after = clauses[mention.clause + 1]
    content = text[after.start : after.end].strip()
    return not after.candidates and after.sentence == mention.sentence and words.purposes.match(content) is not None


def _sentence_end(clauses: list[Clause], mention: Mention) -> int:
    end = clauses[mention.clause].end
    for clause in clauses[mention.clause :]:
        if clause.sentence != mention.sentence:
            break
        end = max(end, clause.end)
    return end


def _topic(rest: str, words: _Words) -> str:
    """Return the kind of affairs that the rest of the sentence is mostly about; the first one among equals."""
    best, most = "", 0
    for topic, pattern in words.topics.items():
        hits = len(pattern.findall(rest))
        if hits > most:
            best, most = topic, hits
    return best
