"""A report says the same when it is worded or set another way; where the reader is not sure of that, it says so."""

import pytest

from tests.figures.grammar.kinds import KINDS
from tests.figures.metamorphic.changes import CHANGES, changed, count_of, meaning, passages, read
from tests.figures.metamorphic.known import known
from tests.figures.metamorphic.passages import PASSAGES
from tests.figures.metamorphic.transformations import plain

MADE = tuple(KINDS)
REPORTS = tuple(group for group in passages() if group not in KINDS and group != "passages")


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.name)
@pytest.mark.parametrize("name", CHANGES)
def test_other_words_for_the_same_are_read_the_same_or_doubted(name: str, passage: object) -> None:
    one = next(each for each in PASSAGES if each is passage)
    text = CHANGES[name](one)
    assert sorted(figure.value or 0 for figure in read(text)) == sorted(
        figure.value or 0 for figure in read(plain(one))
    )
    unsaid = [(before.text, meaning(before)[2:], meaning(after)[2:]) for before, after in changed(one, CHANGES[name])]
    assert len(unsaid) <= known().get(name, {}).get("passages", 0), unsaid


@pytest.mark.parametrize("groups", [MADE, REPORTS], ids=["made texts", "own reports"])
@pytest.mark.parametrize("name", CHANGES)
def test_no_wording_changes_unsaid_what_more_figures_mean_than_before(name: str, groups: tuple[str, ...]) -> None:
    allowed = known().get(name, {})
    more = {group: (count_of(group, name)[0], allowed.get(group, 0)) for group in groups}
    worse = {group: counts for group, counts in more.items() if counts[0] > counts[1]}
    assert not worse, f"(now, before); see python -m tests.figures.metamorphic --change {name} --show 5"
