"""What is on a page: nothing is lost, and what belongs together is not parted."""

from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.memo.printing.strips.ink import Anchor, Strip
from fiscal_desk.memo.printing.strips.paging import fill_pages


def strip(name: str, height: float = 10.0, *, keep_next: bool = False, head: tuple[Strip, ...] = ()) -> Strip:
    return Strip(height, (Anchor(name, 0.0),), keep_next=keep_next, head=head)


def names(pages: list[list[object]]) -> list[str]:
    return ["".join(ink.name for ink in page if isinstance(ink, Anchor)) for page in pages]


def test_a_page_ends_where_it_is_full() -> None:
    assert names(fill_pages([strip(name) for name in "abcde"], 25)) == ["ab", "cd", "e"]


def test_a_heading_goes_to_the_page_of_its_text() -> None:
    strips = [strip("a"), strip("H", keep_next=True), strip("b"), strip("c")]
    assert names(fill_pages(strips, 25)) == ["a", "Hb", "c"]


def test_a_head_stands_above_the_rows_on_every_page() -> None:
    head = strip("H", 5, keep_next=True)
    rows = [strip(name, head=(head,)) for name in "abc"]
    assert names(fill_pages([head, *rows], 25)) == ["Hab", "Hc"]


def test_a_chain_longer_than_a_page_is_parted_after_all() -> None:
    strips = [strip(name, keep_next=True) for name in "abcde"]
    assert "".join(names(fill_pages(strips, 25))) == "abcde"


def test_of_two_blanks_that_meet_the_larger_counts_and_none_on_top_of_a_page() -> None:
    blank = [Strip(10, (Anchor(name, 0.0),), before=4, after=6) for name in "abc"]
    pages = fill_pages(blank, 26)
    assert names(pages) == ["ab", "c"]
    assert [ink.y for page in pages for ink in page if isinstance(ink, Anchor)] == [0, 16, 0]


@given(st.lists(st.tuples(st.floats(1, 40), st.booleans()), max_size=30))
def test_every_strip_is_on_one_page_in_its_order(parts: list[tuple[float, bool]]) -> None:
    strips = [strip(chr(0x4E00 + place), height, keep_next=kept) for place, (height, kept) in enumerate(parts)]
    pages = names(fill_pages(strips, 30))
    assert "".join(pages) == "".join(chr(0x4E00 + place) for place in range(len(parts)))
    assert all(pages)
