"""Which figures mean something else, and are not doubted, once a text is worded another way."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.frames.scopes import is_whole
from fiscal_desk.figures.model import DOUBTFUL_BELOW, Figure
from fiscal_desk.report.opening import report_from_text
from tests.accuracy.annotations import kind_annotations, own_annotations
from tests.figures.grammar.kinds import KINDS, texts
from tests.figures.metamorphic.passages import PASSAGES, Passage
from tests.figures.metamorphic.transformations import TRANSFORMATIONS, plain
from tests.figures.metamorphic.wordings import WORDINGS

Meaning = tuple[object, ...]
Change = Callable[[Passage], str]
#: All ways to say the same, by name.
CHANGES: dict[str, Change] = {change.__name__: change for change in (*TRANSFORMATIONS, *WORDINGS)}
#: How many texts of each kind of the grammar are worded another way.
TEXTS_A_KIND = 4
_BRACKETS = str.maketrans("()", "（）")
_FIRST_LINES = re.compile(r"\A(?:(?!一、|（一）)[^。\n]*\n)+")


def meaning(figure: Figure) -> Meaning:
    """Return what a user would have to put right if it were wrong."""
    scope = None if is_whole(figure.scope) else figure.scope
    scope = scope.translate(_BRACKETS) if scope else scope  # 县(市、区) is shown in the brackets that the report prints
    own = "本级" if scope in ("市级", "市本级", "区级", "区本级", "县级", "县本级") else scope
    label = re.sub(
        r"[\s（）()：:]", "", figure.indicator.removeprefix("全市").removeprefix("全区").removeprefix("全县")
    )
    return figure.value, figure.unit, figure.measure, figure.stance, label, figure.period, own


@cache
def read(text: str) -> tuple[Figure, ...]:
    """Return the figures of a text without a file's name."""
    return extract(report_from_text(text), load_catalogue()).figures


@cache
def passages() -> dict[str, tuple[Passage, ...]]:
    """Return the texts to be worded another way, by group: each kind of the grammar, own passages, own reports."""
    groups = {
        kind: tuple(Passage(kind, text.title, text.body) for text in texts(kind, TEXTS_A_KIND, seed=7))
        for kind in KINDS
    }
    return {**groups, "passages": PASSAGES, **{name: (passage,) for name, passage in _reports()}}


def _reports() -> Iterator[tuple[str, Passage]]:
    for annotation in (*own_annotations(), *kind_annotations()):
        text = annotation.text_path.read_text(encoding="utf-8")
        first = _FIRST_LINES.match(text)
        title = first[0].rstrip("\n") if first else ""
        yield annotation.name, Passage(annotation.name, title, text[len(title) :].removeprefix("\n"))


def changed(passage: Passage, change: Change) -> Iterator[tuple[Figure, Figure]]:
    """Yield the figures that mean something else afterwards and are not doubted, as before and after.

    Figures are matched by their order among those of one value, so that a number that is no longer found does not
    shift all that come after it; one that is lost is yielded beside itself.
    """
    text = change(passage)
    if text == plain(passage):
        return
    before, after = read(plain(passage)), read(text)
    by_value: dict[object, list[Figure]] = {}
    for figure in after:
        by_value.setdefault((figure.value, figure.unit), []).append(figure)
    for figure in before:
        others = by_value.get((figure.value, figure.unit), [])
        if not others:
            yield figure, figure
            continue
        other = next((one for one in others if meaning(one) == meaning(figure)), others[0])
        others.remove(other)
        if meaning(figure) != meaning(other) and other.confidence >= DOUBTFUL_BELOW:
            yield figure, other


def count_of(group: str, name: str) -> tuple[int, int]:
    """Return how many figures of a group change unsaid under a transformation, and how many there are."""
    members = passages()[group]
    return (
        sum(1 for passage in members for _ in changed(passage, CHANGES[name])),
        sum(len(read(plain(passage))) for passage in members),
    )
