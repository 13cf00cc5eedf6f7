"""Say the relations of a text in the words of its figures, for the tests of this folder."""

from fiscal_desk.figures.model import Relation, Same, Share, Sum
from tests.figures.reading import TITLE, read


def relations(text: str, kind: type[Relation], *, title: str = TITLE) -> list[Relation]:
    """Return the relations of one kind that a text states."""
    return [relation for relation in read(text, title=title).relations if isinstance(relation, kind)]


def said(text: str) -> list[str]:
    """Return the sums of a text, as "total = part + part", with ≠ where one does not hold and ? where one is masked."""
    printed = {figure.start: figure.text for figure in read(text).figures}
    marks = {True: "=", False: "≠", None: "?"}
    found = []
    for relation in relations(text, Sum):
        assert isinstance(relation, Sum)
        signs = relation.signs or (1,) * len(relation.parts)
        terms = "".join(
            f"{' - ' if sign < 0 else ' + '}{printed[part]}" for part, sign in zip(relation.parts, signs, strict=True)
        )
        found.append(f"{printed[relation.total]} {marks[relation.holds]} {terms.removeprefix(' + ')}")
    return found


def shares(text: str) -> list[tuple[str | None, str | None, str | None, bool | None]]:
    """Return part, whole and share of a text as printed, and whether they agree."""
    printed: dict[int | None, str | None] = {figure.start: figure.text for figure in read(text).figures}
    printed[None] = None
    found = []
    for relation in relations(text, Share):
        assert isinstance(relation, Share)
        found.append((printed[relation.part], printed[relation.whole], printed[relation.share], relation.holds))
    return found


def twins(text: str, *, title: str = TITLE) -> list[str]:
    """Return what a text states twice, as printed the second time."""
    printed = {figure.start: figure.text for figure in read(text, title=title).figures}
    return [printed[relation.b] for relation in relations(text, Same, title=title) if isinstance(relation, Same)]


def masked_twins(text: str) -> list[tuple[str, str]]:
    """Return the pairs of a text of which nobody can say whether they hold, as printed."""
    printed = {figure.start: figure.text for figure in read(text).figures}
    pairs = (relation for relation in relations(text, Same) if isinstance(relation, Same))
    return [(printed[pair.a], printed[pair.b]) for pair in pairs if pair.holds is None]
