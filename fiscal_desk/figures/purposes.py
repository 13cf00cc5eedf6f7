"""Labels of amounts whose name is their purpose: 投入甲亿元实施高标准农田建设, 投入财政资金乙亿元，突出…，推进学前教育…."""

import re
from functools import cache

from fiscal_desk.figures.clauses import Clause
from fiscal_desk.figures.mention import Mention
from fiscal_desk.figures.words import any_of, lexicon

_TRAILING = re.compile(r"(?:等)?(?:工作|政策实施|项目建设|建设|能力|服务|落地见效|加快实施|等)?$")
_HAS_MONEY = re.compile(r"(?:资金|补贴|补助|经费|投入|支出|津贴|工资|费|款|贷款|债券|本息|奖励|基金)$")
_TIME = re.compile(r"^(?:欠发|拖欠)?(?:(?:19|20)\d\d ?年(?:度|[上下]半年)?)?(?:全[市区县省]|我[市区县])?")


class _Words:
    def __init__(self) -> None:
        words = lexicon("labels")
        self.purposes = re.compile(f"(?:{any_of(words['purposes'])})+(?:了)?")
        self.stops = re.compile("|".join(words["purpose_stops"]))
        self.topics = {topic: re.compile(any_of(marks)) for topic, marks in words["topics"].items()}


@cache
def _words() -> _Words:
    return _Words()


def purpose_label(mention: Mention, text: str, clauses: list[Clause], head: str) -> str:
    """Return a label made from what the money is for, or an empty string.

    Looks in turn at the rest of the clause, at what the clause before names as its focus, and at what most of the
    sentence's remaining clauses talk about. `head` is the generic noun before the number (资金, 财政资金) or empty.
    """
    w = _words()
    kind = head if head.endswith(("资金", "经费")) else "投入" if "投" in mention.pre else "资金"
    clause = clauses[mention.clause]
    after = text[mention.candidate.end : clause.end].split("、", 1)[0] if not mention.post else mention.post
    after_clause = text[mention.candidate.end : clause.end]
    if match := w.purposes.match(after_clause):
        found = _object(after_clause[match.end() :], w)
        if len(found) >= 2:
            return _named(found, kind)
    focus = _focus(mention, text, clauses, w)
    if focus:
        return _named(focus, kind)
    topic = _topic(text[mention.candidate.end : _sentence_end(clauses, mention)], w)
    if topic:
        return f"{topic}{'投入' if kind == '资金' or '财政' in kind else kind}"
    del after
    return ""


def _object(purpose: str, w: _Words) -> str:
    purpose = _TIME.sub("", purpose)
    # 为企业提供政策支撑 → 企业政策支撑
    purpose = re.sub(r"提供|给予|予以|(?<=企业)的", "", purpose)
    number = re.match(
        r"(?:\d[\d,.]*[十百千万亿]*[^\d，,、]{0,3}?(?:亩|个|家|项|户|人|公里|平方米|套|所|座|处|条))", purpose
    )
    if number:
        purpose = purpose[number.end() :]
    if "等" in purpose and not purpose.endswith("等"):
        examples, _, rest = purpose.partition("等")
        rest = re.split(r"[，,。；;]", rest, maxsplit=1)[0]
        if stop := w.stops.search(rest):
            rest = rest[: stop.start()]
        if len(rest) >= 4:
            return rest
        return examples + "等" if "、" in examples else examples
    if stop := w.stops.search(purpose):
        if stop.start() >= 4:
            purpose = purpose[: stop.start()]
    trimmed = _TRAILING.sub("", purpose)
    return trimmed if len(trimmed) >= 4 else purpose


def _named(found: str, kind: str) -> str:
    found = found.strip("“”的、 ") if found.count("“") != found.count("”") else found.strip("的、 ")
    return found if _HAS_MONEY.search(found) else found + kind


def _focus(mention: Mention, text: str, clauses: list[Clause], w: _Words) -> str:
    """Return what the clause before names as its focus (聚焦“一老一小”服务，投入…)."""
    if mention.clause == 0:
        return ""
    before = clauses[mention.clause - 1]
    if before.candidates or before.sentence != clauses[mention.clause].sentence:
        return ""
    content = text[before.start : before.end].strip()
    if match := re.match(r"(?:[一二三四五六七八九十]是)?(?:聚焦|突出|围绕|针对|强化|用于|支持|加强|为)", content):
        found = content[match.end() :]
        return found if 2 <= len(found) <= 16 else ""
    return ""


def _sentence_end(clauses: list[Clause], mention: Mention) -> int:
    end = clauses[mention.clause].end
    for clause in clauses[mention.clause :]:
        if clause.sentence != clauses[mention.clause].sentence:
            break
        end = max(end, clause.end)
    return end


def _topic(rest: str, w: _Words) -> str:
    """Return the kind of affairs that the rest of the sentence is mostly about; the first one among equals."""
    best, most = "", 0
    for topic, pattern in w.topics.items():
        hits = len(pattern.findall(rest))
        if hits > most:
            best, most = topic, hits
    return best
