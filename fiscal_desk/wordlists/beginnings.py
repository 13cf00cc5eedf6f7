"""What an expression begins with: its first character, so that many can be sorted by it.

甲乙 begins with 甲, [甲丙]乙 with 甲 or 丙, 甲?乙 with 甲 or 乙, (?:甲|丙丁)乙 with 甲 or 丙, and (?<!丁)甲 with 甲,
behind which is asked what stood before. A digit is one in half or in full width.
"""

import re
from typing import NamedTuple

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
#: A class of a few characters, and one character.
_CLASS = re.compile(r"\[((?:[^\]\[\\^]|\\d|\\\W)+)\]")
_ESCAPED = re.compile(r"\\(\W)")
_RANGE = re.compile(r"(.)-(.)")
#: A character that is written by its number.
_NUMBERED = re.compile(r"\\u([0-9a-fA-F]{4})")
_WIDEST = 64
_DIGIT, _DIGITS = r"\d", "0123456789０１２３４５６７８９"
_CHARACTER = re.compile(r"\\(\W)|([^.^$*+?{}\[\]\\|()])")
_LOOK_BEHIND = ("(?<=", "(?<!")
#: What is repeated is taken apart into the first time and the others.
_REPEATED = re.compile(r"[*+]|\{(?P<least>[1-9])(?P<most>,\d*)?\}")
#: How often something stands: perhaps not at all, or at least once.
_TIMES = re.compile(r"(?:(?P<none>[?*]|\{0?(?:,\d*)?\})|\+|\{\d+(?:,\d*)?\})\??")
_CONDITION = re.compile(r"\(\?<?[=!]")
#: Groups that cannot be put elsewhere, or written twice: numbered and named ones.
_NAMED = re.compile(r"\(\?P<\w+>")
_COUNTED = re.compile(r"\((?!\?[:=!<>])|\(\?<(?![=!])")


class Beginning(NamedTuple):
    """The first character of an expression, escaped, and the expression of what comes behind it."""

    first: str
    rest: str


def beginnings(expression: str) -> list[Beginning] | None:
    """Return with what an expression may begin, in the order in which it is tried; None where that is not plain.

    Each first character with its rest, tried one after the other, they match what the expression does.
    """
    if any(_COUNTED.match(expression, token.start()) for token in _TOKEN.finditer(expression)):
        return None
    expression = _NUMBERED.sub(lambda code: re.escape(chr(int(code[1], 16))), expression)
    found: list[Beginning] = []
    for branch in _branches(expression):
        begun = _of_branch(branch)
        if begun is None:
            return None
        found += begun
    return found


def first_characters(expression: str) -> list[str] | None:
    """Return the characters, escaped, with which what an expression matches may begin; None where that is not plain."""
    begun = beginnings(without_names(without_conditions(expression)))
    return None if begun is None else sorted({each.first for each in begun})


def needed(expression: str) -> frozenset[str]:
    """Return characters of which one at least stands in all that an expression matches; empty where that is not plain.

    甲乙?[丙丁] needs 甲, (?:甲乙|丙丁)? nothing, and (?:甲乙|丙丁).* one of 乙 and 丁: the fewest, of equals the last.
    """
    every = [_needed_by(branch) for branch in _branches(without_names(without_conditions(expression)))]
    return frozenset().union(*every) if all(every) else frozenset()


def needed_words(expression: str) -> frozenset[str]:
    """Return words of which one at least stands in all that an expression matches; empty where that is not plain.

    甲乙?丙丁 needs 丙丁, (?:甲乙|丙).* one of 甲乙 and 丙: the longest, of equals the fewest, of these the last.
    """
    every = [_words_needed_by(branch) for branch in _branches(without_names(without_conditions(expression)))]
    return frozenset().union(*every) if all(every) else frozenset()


def without_names(expression: str) -> str:
    """Return an expression without the names of its groups, so that it may stand beside the one that has them."""
    return _NAMED.sub("(?:", expression)


def only_looks_behind(expression: str) -> bool:
    """Return whether an expression only asks what stands before: it is empty, or nothing but look-behinds."""
    return not _guards(expression)[1]


def _needed_by(branch: str) -> frozenset[str]:
    fewest: frozenset[str] = frozenset()
    place = 0
    while place < len(branch):
        if branch[place] == "(":
            end = place + _closing(branch[place:]) + 1
            group = branch[place + 1 : end - 1].removeprefix("?:")
            found = frozenset() if group.startswith("?") else needed(group)
        else:
            token = _TOKEN.match(branch, place)
            end = token.end() if token else len(branch)
            head = _head(branch[place:end])
            found = frozenset(head[0] if head else "")
        times = _TIMES.match(branch, end)
        optional = times is not None and times["none"] is not None
        if found and not optional and (not fewest or len(found) <= len(fewest)):
            fewest = found
        place = times.end() if times else end
    return fewest


def _words_needed_by(branch: str) -> frozenset[str]:
    best: frozenset[str] = frozenset()
    run = ""  # the characters right before, each of which stands there once
    place = 0
    while place < len(branch):
        if branch[place] == "(":
            end = place + _closing(branch[place:]) + 1
            group = branch[place + 1 : end - 1].removeprefix("?:")
            found, one = frozenset() if group.startswith("?") else needed_words(group), ""
        else:
            token = _TOKEN.match(branch, place)
            end = token.end() if token else len(branch)
            head = _head(branch[place:end])
            found, one = frozenset(head[0] if head else ""), head[0] if head and len(head[0]) == 1 else ""
        times = _TIMES.match(branch, end)
        run = run + one if one and times is None else ""
        if times is None or times["none"] is None:
            best = max(frozenset((run,)) if run else found, best, key=_tells)
        place = times.end() if times else end
    return best


def _tells(words: frozenset[str]) -> tuple[int, int]:
    """Return how much it tells that none of some words stands in a text."""
    return (min(map(len, words)), -len(words)) if words else (0, 0)


def _of_branch(branch: str) -> list[Beginning] | None:
    guards, expression = _guards(branch)
    head = _head(expression)
    if head is None:
        return None
    characters, choices, rest = head
    if repeated := _REPEATED.match(rest):
        if any(beginnings(choice) is None for choice in choices):
            return None  # what may be empty and is repeated has no end of beginnings
        once = expression[: len(expression) - len(rest)]
        behind = rest[repeated.end() :]
        optional = repeated.group() == "*"
        rest = once + _others(repeated) + behind
    else:
        optional = rest.startswith("?")
        behind = rest = rest[1:] if optional else rest
    if behind.startswith(("?", "+")) or rest.startswith(("{", "*")):
        return None
    found = [Beginning(re.escape(character), rest) for character in characters]
    for expression in [*(choice + rest for choice in choices), *([behind] if optional else [])]:
        begun = beginnings(expression)
        if begun is None:
            return None
        found += begun
    return [Beginning(each.first, _looking_behind(guards, each.first) + each.rest) for each in found]


def _head(expression: str) -> tuple[str, list[str], str] | None:
    """Return the characters, or the expressions, that an expression begins with one of, and what comes behind."""
    if expression.startswith("(?:"):
        end = _closing(expression)
        return "", _branches(expression[3:end]), expression[end + 1 :]
    if match := _CLASS.match(expression):
        characters = _ESCAPED.sub(r"\1", _RANGE.sub(_all_of, match[1].replace(_DIGIT, _DIGITS)))
        return (characters, [], expression[match.end() :]) if len(characters) <= _WIDEST else None
    if expression.startswith(_DIGIT):
        return _DIGITS, [], expression[len(_DIGIT) :]
    if match := _CHARACTER.match(expression):
        return match[1] or match[2], [], expression[match.end() :]
    return None


def _all_of(span: re.Match[str]) -> str:
    return "".join(map(chr, range(ord(span[1]), ord(span[2]) + 1)))


def _others(repeated: re.Match[str]) -> str:
    """Return how often what is repeated stands behind its first time."""
    if repeated.group() in "*+":
        return "*"
    least, most = int(repeated["least"]) - 1, repeated["most"]
    if most is None:
        return f"{{{least}}}"
    return f"{{{least},{int(most[1:]) - 1 if most[1:] else ''}}}"


def _guards(expression: str) -> tuple[list[str], str]:
    """Part the look-behinds (and ^, which is one) that an expression begins with from the rest."""
    guards: list[str] = []
    while True:
        if expression.startswith("^"):
            guards.append("(?<=^)")
            expression = expression[1:]
        elif expression.startswith(_LOOK_BEHIND):
            end = _closing(expression)
            guards.append(expression[: end + 1])
            expression = expression[end + 1 :]
        else:
            return guards, expression


def _looking_behind(guards: list[str], first: str) -> str:
    """Return the look-behinds as they are asked behind the first character."""
    return "".join(f"{guard[:4]}(?:{guard[4:-1]}){first})" for guard in guards)


def without_conditions(expression: str) -> str:
    """Leave out what an expression asks about the text before and behind: without it, it matches no less."""
    kept = ""
    while condition := _CONDITION.search(expression):
        kept += expression[: condition.start()]
        expression = expression[condition.start() :]
        expression = expression[_closing(expression) + 1 :]
    return kept + expression


def _closing(expression: str) -> int:
    """Return where the bracket closes that an expression begins with."""
    depth = 0
    for token in _TOKEN.finditer(expression):
        depth += {"(": 1, ")": -1}.get(token.group(), 0)
        if depth == 0:
            return token.start()
    return len(expression)


def _branches(expression: str) -> list[str]:
    """Part an expression at the bars outside its brackets."""
    branches, begin, depth = [], 0, 0
    for token in _TOKEN.finditer(expression):
        depth += {"(": 1, ")": -1}.get(token.group(), 0)
        if token.group() == "|" and depth == 0:
            branches.append(expression[begin : token.start()])
            begin = token.end()
    return [*branches, expression[begin:]]
