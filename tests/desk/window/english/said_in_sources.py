"""Chinese sentences that modules say, found in their sources, with something in their gaps."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping
from itertools import product
from pathlib import Path

CHINESE = re.compile("[\u4e00-\u9fff]")
#: What stands in a gap.
FILLED = "xy"


#: What names stand for that are given a value once.
Known = Mapping[str, ast.expr]


def sentences_in(path: Path, wanted: Callable[[str], bool]) -> Iterator[str]:
    """Yield every wanted sentence of a module, in all its wordings; no docstrings, patterns and parts of others."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from filter(wanted, _outermost(tree, _given_once(tree), _in_others(tree)))


def sentences_told_by(path: Path, teller: re.Pattern[str]) -> Iterator[tuple[str, ...]]:
    """Yield what is handed to functions of such names: the arguments that are words, each in all its wordings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known = _given_once(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and teller.search(ast.unparse(node.func)):
            said = [tuple(_worded(each, known)) for each in node.args]
            yield from product(*(each for each in said if any(map(CHINESE.search, each))))


def _given_once(tree: ast.Module) -> Known:
    given = [(node.targets[0], node.value) for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    names = Counter(target.id for target, _ in given if isinstance(target, ast.Name))
    return {
        target.id: value
        for target, value in given
        if isinstance(target, ast.Name) and names[target.id] == 1
        if isinstance(value, ast.Constant | ast.JoinedStr | ast.IfExp)
    }


def _in_others(tree: ast.Module) -> frozenset[str]:
    """Return the names whose words stand in a gap of other words."""
    gaps = (node.value for node in ast.walk(tree) if isinstance(node, ast.FormattedValue))
    return frozenset(each.id for each in gaps if isinstance(each, ast.Name))


def _outermost(node: ast.AST, known: Known, parts: Container[str]) -> Iterator[str]:
    for each in ast.iter_child_nodes(node):
        match each:
            case ast.Expr(value=ast.Constant()):
                continue  # a docstring
            case ast.Call() if ast.unparse(each.func).startswith("re."):
                continue
            case ast.Assign(targets=[ast.Name(id=name)]) if name in parts and name in known:
                continue
            case ast.Constant() | ast.JoinedStr():
                yield from _worded(each, known)
            case _:
                yield from _outermost(each, known, parts)


def _worded(node: ast.AST, known: Known) -> Iterator[str]:
    """Yield all that an expression can say; what only the program can tell is FILLED."""
    match node:
        case ast.Constant(value=str(words)):
            yield words
        case ast.JoinedStr(values=parts):
            yield from ("".join(each) for each in product(*(tuple(_worded(part, known)) for part in parts)))
        case ast.FormattedValue(value=inner):
            yield from _worded(inner, known)
        case ast.IfExp(body=one, orelse=other):
            yield from _worded(one, known)
            yield from _worded(other, known)
        case ast.Name(id=name) if name in known:
            others = {each: value for each, value in known.items() if each != name}  # it may go on from itself
            yield from _worded(known[name], others)
        case _:
            yield FILLED
