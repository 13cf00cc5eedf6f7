"""Growths and gaps whose name was told before: before brackets (利润回升（增长8%）), or in the clause before."""

from fiscal_desk.figures.mentions.accounts import is_account
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.model import CHANGE, DIFFERENCE, SHARE
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.figures.sentences.subjects import inherit, named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords, SubjectWords
from fiscal_desk.wordlists.sentences import MeasureWords

#: What grew is named by so many characters.
_SHORTEST, _LONGEST = 2, 18
#: What an item's head ends with.
_LEADS = frozenset("：:")
#: How many clauses back what was affected may have been named, and behind what marks no clause goes on.
_CLAUSES_BACK, _ENDS = 3, frozenset("；;。")
#: A clause behind these breaks down what stands before them.
_MARKS = frozenset("：:(")
#: How many numbers back the growth may stand that another place's is held against.
_NEAR = 6


def of_place_before_brackets(mention: Mention, text: str, clauses: list[Clause], before: list[Mention]) -> bool:
    """Take name and measure of the growth that another place's is held against (增长9.1%，比全省（7.4%）高1.7个百分点).

    False where brackets say something else.
    """
    clause = clauses[mention.clause]
    if mention.pre or clause.parent is None or clause.before != "(" or mention.candidate.dimension != "percent":
        return False
    grown = next((other for other in before[:-_NEAR:-1] if other.measure is CHANGE), None)
    around = text[clauses[clause.parent].start : clause.start - 1]
    place = wordlist(SubjectWords).held_place.regex.search(around)
    if grown is None or grown.sentence != mention.sentence or place is None or len(clause.candidates) > 1:
        return False
    mention.measure, mention.negative = CHANGE, mention.signed
    mention.reasons["measure"] = f"与“{place['place']}”比的增幅"
    inherit(mention, grown, "承前：")
    mention.scope = place["place"] if place["place"].startswith("全") else f"全{place['place'][-1]}"
    mention.of_place = True
    return True


def of_speed_before(mention: Mention, text: str, clauses: list[Clause]) -> bool:
    """Name a gap after the speed that the clause before names (收入增幅，分别高于全省、全市甲和乙个百分点).

    False where it names none.
    """
    if mention.measure is not DIFFERENCE or mention.candidate.dimension != "point" or not mention.clause:
        return False
    told, clause = clauses[mention.clause - 1], clauses[mention.clause]
    if told.candidates or told.sentence != clause.sentence or told.parent != clause.parent:
        return False
    said = text[told.start : told.end].strip()
    peeled = peel(said, national=mention.national)
    speed = next((word for word in wordlist(SubjectWords).speeds if said.endswith(word)), "")
    what = said[peeled.start :].removesuffix(speed).removesuffix("的")
    if not speed or not _SHORTEST <= len(what) <= _LONGEST:
        return False
    named(mention, what, "before", "名目在前一分句")
    mention.scope = peeled.scope or mention.scope
    return True


def of_affected_before(mention: Mention, text: str, clauses: list[Clause]) -> bool:
    """Name a bare number after the line of a budget that was affected, as its sentence said before.

    一般公共预算收入甲亿元，增长乙%。增值税受留抵退税影响，下降丙%: no revenue in all fell. False where nothing was.
    """
    own, rules = clauses[mention.clause], wordlist(SubjectWords)
    for clause in clauses[max(0, mention.clause - _CLAUSES_BACK) : mention.clause][::-1]:
        if clause.candidates or clause.sentence != own.sentence or clause.parent != own.parent:
            return False
        said = text[clause.start : clause.end].strip()
        peeled = peel(said, national=mention.national)
        match = rules.affected_before.regex.fullmatch(said, peeled.start)
        match = match or rules.moves_before.regex.fullmatch(said, peeled.start)  # 土地出让收入大幅减少，完成甲亿元
        if match is None and mention.measure is CHANGE and own.before not in _ENDS:
            match = rules.kept_down.regex.fullmatch(said, peeled.start)  # 从严控制“三公”经费，比上年压减甲%
        priced = rules.priced.regex.fullmatch(said, peeled.start) if "价" in said else None
        match = priced or match
        if match is not None and (priced or is_account(match["what"]) or match["what"].endswith(rules.expenses)):
            named(mention, match["what"], "before", "名目在前一分句")
            mention.scope = peeled.scope or mention.scope
            return True
        if clause.before in _ENDS:
            return False
    return False


def of_head_before(mention: Mention, text: str, clauses: list[Clause]) -> bool:
    """Name an amount after what its item is headed by, where it says no more than what became of that.

    (3)专项转移支付收入：增加甲，调整为乙. (6)调入资金：年初预算为丙. False where the clause before heads nothing.
    """
    own, rules = clauses[mention.clause], wordlist(SubjectWords)
    match = rules.only_told.regex.fullmatch(mention.pre.strip()) if own.before in _LEADS and mention.clause else None
    if match is None or mention.candidate.dimension != "money":
        return False
    told = clauses[mention.clause - 1]
    if told.candidates or told.sentence != own.sentence or told.parent != own.parent:
        return False
    said = text[told.start : told.end].strip()
    peeled = peel(said, national=mention.national)
    name = said[peeled.start :]
    if not _SHORTEST <= len(name) <= _LONGEST or "、" in name:
        return False
    named(mention, name, "heading", f"小标题说的是“{name}”")
    mention.scope = peeled.scope or mention.scope
    if match["up"] or match["down"]:
        mention.measure, mention.negative = DIFFERENCE, match["down"] is not None
        mention.reasons["measure"] = f"“{match['up'] or match['down']}”"
    return True


def of_flow_before(mention: Mention, rest: str, text: str, clauses: list[Clause]) -> bool:
    """Name a bare 支出 after what the clause before tells of (“三保”支出保障到位，累计支出甲); False else."""
    if rest not in wordlist(SubjectWords).bare_flows or not mention.clause or mention.listed:
        return False
    clause, own = clauses[mention.clause - 1], clauses[mention.clause]
    if clause.candidates or clause.sentence != own.sentence or clause.parent != own.parent or clause.before in _MARKS:
        return False
    said = text[clause.start : clause.end].strip()
    peeled = peel(said, national=mention.national)
    end = said.find(rest[-2:], peeled.start) + 2
    what = said[peeled.start : end]
    if end < 2 or not len(rest) < len(what) <= _LONGEST or not is_account(what) or "、" in what:
        return False
    named(mention, what, "completed", f"承前补上“{what}”")
    mention.scope = peeled.scope or mention.scope
    return True


def of_share_before(mention: Mention, rest: str, last: Mention) -> bool:
    """Name by how much a share moved after the share (占收入的68%，占比下降1.6个百分点); False else."""
    if last.measure is not SHARE or last.sentence != mention.sentence:
        return False
    if rest not in wordlist(MeasureWords).rate.share_heads:
        return False
    inherit(mention, last, "承前：")
    mention.label += rest
    return True


def of_told_before_brackets(mention: Mention, text: str, clauses: list[Clause]) -> bool:
    """Name a bare growth in brackets after what moved right before them; False where a number stands there.

    主要受一般贸易进口基数较低（下降6.7%）、工业利润回升（增长8%）影响
    """
    clause = clauses[mention.clause]
    if mention.measure is not CHANGE or clause.parent is None or clause.before != "(":
        return False
    around, bracket = clauses[clause.parent], clause.start - 1
    if mention.start != clause.candidates[0].start:
        return False
    begin = max([around.start, *(found.end for found in around.candidates if found.end <= bracket)])
    said = text[max(begin, text.rfind(")", begin, bracket) + 1) : bracket]
    if "(" in said:
        return False
    rest = wordlist(NamingWords).caused.regex.sub("", said.strip())
    rest = rest[peel(rest, national=mention.national).start :]
    moved = wordlist(SubjectWords).moved.regex.fullmatch(rest)
    what = moved["what"] if moved is not None else rest
    if moved is None and label_words().whole_end.search(what) is None:
        return False
    peeled = peel(what, national=mention.national)
    if not _SHORTEST <= len(what) - peeled.start <= _LONGEST:
        return False
    named(mention, what[peeled.start :], "before", "名目在括号前")
    mention.scope = peeled.scope or mention.scope
    return True
