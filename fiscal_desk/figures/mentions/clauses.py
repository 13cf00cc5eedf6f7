"""Sentences and clauses around the candidates of one block: what belongs together, is quoted, is in brackets."""

import itertools
import re
import sys
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

import msgspec

from fiscal_desk.figures.numbers.candidate import ARABIC, Candidate
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import SignWords
from fiscal_desk.wordlists.patterns import may_begin_with, one_of

# A full stop may be a half-width one between Chinese characters: some PDF fonts print it so.
_NO_POINT = r"(?:(?<!\.)|(?<=[\u4e00-\u9fff”%》]\.)(?=[\u4e00-\u9fff“《\d]))"
_MARKS = re.compile(rf"[，,。；;！？!?：:()“”《》\n.]{_NO_POINT}")
_PARTING = re.compile(rf"([，,。；;！？!?：:\n.]{_NO_POINT})")
_ENDS = frozenset("。！？!?\n.")
_PAIRED = frozenset("“”《》()")
#: Pairs, and what ends those that nobody has closed.
_PAIRS = re.compile(r"[“”《》()。\n]")
_ENCLOSING = re.compile("[“《(]")
_BLANKS = frozenset(" \t")
#: A quotation longer than this is a sentence somebody said, not a name.
LONGEST_NAME = 14
#: How many clauses back the one that holds a number may have begun (brackets inside it come after).
_DEEPEST = 60
#: What stands behind the last hole and the last number of a text.
_NO_HOLE = sys.maxsize, sys.maxsize
_NO_NUMBER = Candidate(sys.maxsize, sys.maxsize, ARABIC, None, None, "", "")
_SAYABLE = frozenset(("money", "percent", "point", "permille"))


class Clause(msgspec.Struct, gc=False):
    """A stretch without clause marks; `start` and `end` are offsets into the text, `sentence` counts within the block.

    `before` and `after` are the marks around it; `parent` is the index of the clause that the brackets stand in.
    """

    start: int
    end: int
    before: str
    after: str
    sentence: int
    parent: int | None = None
    candidates: list[Candidate] = []

    def numbers_from(self, start: int) -> int:
        """Return how many numbers of the clause begin at offset `start` or behind it."""
        return sum(found.start >= start for found in self.candidates)


def segment(text: str, start: int, end: int, candidates: list[Candidate]) -> list[Clause]:
    """Return the clauses of text[start:end] in order of their start, each with the candidates inside it.

    Marks inside a number, a quotation, a book title or brackets without candidates part nothing. Candidates inside a
    quoted name are dropped.
    """
    parted = _PARTING.split(text[start:end])  # what is said, and the mark behind it, in turns
    places = [*itertools.accumulate(map(len, parted), initial=start)]
    marks = [*zip(places[1::2], parted[1::2], strict=False)]
    gaps = _gaps(text, end, candidates) if candidates else []
    if gaps:
        marks = sorted((*marks, *gaps))
    if _ENCLOSING.search(text, start, end) is None:
        return _unenclosed(marks, start, end, candidates)
    quoted, brackets = _enclosures(text, start, end)
    kept = [found for found in candidates if not _in_name(found, quoted)] if quoted else candidates
    starts = [found.start for found in kept] if brackets else []
    opened = {low: high for low, high in brackets if _any_between(starts, low, high)}
    if not opened:  # of most texts, all that is enclosed is passed over
        holes = sorted(quoted + brackets)
        return _unenclosed(_outside(marks, holes) if holes else marks, start, end, kept)
    holes = quoted + [pair for pair in brackets if pair[0] not in opened]
    every = [(match.start(), match.group()) for match in _MARKS.finditer(text, start, end)]
    return _with_brackets(sorted((*every, *gaps)), holes, opened, Clause(start, end, "", "", 0), kept)


def _with_brackets(
    marks: list[tuple[int, str]],
    holes: list[tuple[int, int]],
    opened: dict[int, int],
    whole: Clause,
    candidates: list[Candidate],
) -> list[Clause]:
    """Return the clauses of `whole` where brackets (`opened`) hold candidates; `holes` are passed over."""
    closing = frozenset(opened.values())
    hole_ends = dict(holes)
    here = whole
    clauses = [here]
    stack: list[tuple[int, Clause]] = []
    index = sentence = 0  # `here` is clauses[index]
    skip_to = -1
    following = iter(candidates)
    number = next(following, None)
    for place, mark in marks:
        if place < skip_to:
            continue
        paired = mark in _PAIRED
        if paired and place in hole_ends:
            skip_to = hole_ends[place]
            continue
        while number is not None and number.end <= place:
            number = next(following, None)
        if number is not None and number.start <= place:
            continue  # a comma inside a number
        if not paired:
            limit, here.end, here.after = here.end, place, mark
            if mark in _ENDS:
                sentence += 1
            index = len(clauses)
            here = Clause(place + len(mark), limit, mark, "", sentence, here.parent)
            clauses.append(here)
        elif mark == "(" and place in opened:
            stack.append((index, here))
            here = Clause(place + 1, opened[place], "(", ")", sentence, index)
            index = len(clauses)
            clauses.append(here)
        elif mark == ")" and place in closing:
            here.end = place
            index, here = stack.pop()
    _distribute(clauses, candidates)
    return clauses


def _outside(marks: list[tuple[int, str]], holes: list[tuple[int, int]]) -> list[tuple[int, str]]:
    """Return the marks that stand in none of the `holes`, which are in order; one that begins in another is none."""
    outside: list[tuple[int, str]] = []
    skip_to = -1
    following = iter(holes)
    low, high = next(following)
    for mark in marks:
        place = mark[0]
        while low < place:
            if low >= skip_to:
                skip_to = high
            low, high = next(following, _NO_HOLE)
        if place >= skip_to:
            outside.append(mark)
    return outside


def _unenclosed(marks: list[tuple[int, str]], start: int, end: int, candidates: list[Candidate]) -> list[Clause]:
    """Return the clauses of a text in which nothing is enclosed that holds a candidate, as most are."""
    clauses: list[Clause] = []
    nothing: list[Candidate] = []  # what most clauses hold
    held = nothing
    sentence, begin, before = 0, start, ""
    following = iter(candidates)
    number = next(following, _NO_NUMBER)
    for place, mark in marks:
        while number.end <= place:
            if held is nothing:
                held = []
            held.append(number)
            number = next(following, _NO_NUMBER)
        if number.start <= place:
            continue  # a comma inside a number
        clauses.append(Clause(begin, place, before, mark, sentence, None, held))
        if mark in _ENDS:
            sentence += 1
        begin, before, held = place + len(mark), mark, nothing
    if number is not _NO_NUMBER:
        held = [*held, number, *following]
    clauses.append(Clause(begin, end, before, "", sentence, None, held))
    return clauses


@cache
def _behind_gap() -> re.Pattern[str]:
    """A wide gap, or a blank in front of what begins a change, parts a number from what follows as a comma does."""
    return re.compile(rf"[ \t](?:[ \t]+(?=[\u4e00-\u9fff])|(?={one_of(wordlist(SignWords).changes)}))")


@cache
def _joined() -> tuple[frozenset[str], re.Pattern[str]]:
    joined = one_of(wordlist(SignWords).joined)
    return may_begin_with(joined), re.compile(joined)


def _gaps(text: str, end: int, candidates: Sequence[Candidate]) -> list[tuple[int, str]]:
    """Return where numbers part as if a mark stood behind them: a blank (收入35.6亿元  同比增长5.2%), or nothing.

    Digests are set so, and pages lose their marks (支出483亿元其中民生支出411亿元).
    """
    gaps: list[tuple[int, str]] = []
    begins, joined = _joined()
    for found in candidates:
        place = found.end
        if place >= end:
            continue
        behind = text[place]
        if behind in _BLANKS:
            if _behind_gap().match(text, place, end):
                gaps.append((place, behind))
        elif behind in begins and joined.match(text, place, end):
            gaps.append((place, ""))
    return gaps


def _enclosures(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Pair up quotation marks, book titles and brackets; unpaired ones enclose nothing."""
    quoted: list[tuple[int, int]] = []
    brackets: list[tuple[int, int]] = []
    quote = title = None
    bracket: list[int] = []
    for match in _PAIRS.finditer(text, start, end):
        place, mark = match.start(), match.group()
        if mark in "。\n":
            quote = None
            bracket.clear()
        elif mark == "“":
            quote = place
        elif mark == "”" and quote is not None:
            quoted.append((quote, place))
            quote = None
        elif mark == "《":
            title = place if title is None else title
        elif mark == "》" and title is not None:
            quoted.append((title, place))
            title = None
        elif mark == "(":
            bracket.append(place)
        elif mark == ")" and bracket:
            low = bracket.pop()
            if not bracket:
                brackets.append((low, place))
    return sorted(quoted), brackets


def _any_between(starts: list[int], low: int, high: int) -> bool:
    place = bisect_left(starts, low)
    return place < len(starts) and starts[place] < high


def _in_name(found: Candidate, quoted: list[tuple[int, int]]) -> bool:
    place = bisect_left(quoted, (found.start,)) - 1
    if place < 0 or quoted[place][1] <= found.start:
        return False
    low, high = quoted[place]
    return found.dimension not in _SAYABLE or high - low <= LONGEST_NAME


def _distribute(clauses: list[Clause], candidates: list[Candidate]) -> None:
    """Give each candidate to the innermost clause that holds it; the clauses stand in the order of their start."""
    if not candidates:
        return
    starts = [clause.start for clause in clauses]
    for found in candidates:
        place = bisect_left(starts, found.start + 1) - 1
        farthest = place - _DEEPEST
        while place >= 0 and place > farthest:
            clause = clauses[place]
            if clause.start <= found.start and found.end <= clause.end:
                clause.candidates.append(found)
                break
            place -= 1
