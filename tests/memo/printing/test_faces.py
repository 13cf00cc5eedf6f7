"""Which faces are used: the memo's own where they are installed, else the nearest; what stands in is told."""

import pytest

from fiscal_desk.memo.printing.faces import choose_faces
from fiscal_desk.memo.printing.model import Replaced
from fiscal_desk.memo.printing.pages import memo_pdf
from fiscal_desk.memo.printing.rules import printing_rules
from fiscal_desk.memo.typesetting.ooxml.fonts import LATIN, PRESETS
from tests.memo.printing.test_pages import memo


def test_an_installed_face_is_used_under_any_of_its_names_and_nothing_is_told() -> None:
    chosen = choose_faces(["仿宋_GB2312", "黑体"], ["simhei", "FangSong_GB2312", "Arial"])
    assert chosen.families["仿宋_GB2312"][0] == "FangSong_GB2312"
    assert chosen.families["黑体"][0] == "simhei"
    assert chosen.replaced == ()


def test_a_missing_face_is_replaced_in_the_order_of_the_norm() -> None:
    installed = ["Noto Sans CJK SC", "Noto Serif CJK SC", "FangSong", "STZhongsong"]
    chosen = choose_faces(["仿宋_GB2312", "方正小标宋简体", "楷体_GB2312"], installed)
    assert chosen.replaced == (
        Replaced("仿宋_GB2312", "FangSong"),
        Replaced("方正小标宋简体", "STZhongsong"),
        Replaced("楷体_GB2312", "Noto Serif CJK SC"),
    )


def test_a_character_that_the_first_face_lacks_is_taken_from_the_next() -> None:
    families = choose_faces(["仿宋_GB2312"], ["仿宋_GB2312", "仿宋", "Noto Serif CJK SC"]).families
    assert families["仿宋_GB2312"] == ("仿宋_GB2312", "仿宋", "Noto Serif CJK SC")


def test_a_machine_without_any_face_says_so() -> None:
    assert choose_faces(["黑体"], ["Arial"]).replaced == (Replaced("黑体", ""),)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_face_that_a_memo_names_has_substitutes(preset: str) -> None:
    for face in (*PRESETS[preset].names(), LATIN):
        assert printing_rules().substitutes_of(face)


def test_the_pdf_tells_what_stands_in_on_this_machine() -> None:
    told = memo_pdf(memo()).replaced
    assert all(each.wanted in (*PRESETS["gb2312"].names(), LATIN) for each in told)
    assert len({each.wanted for each in told}) == len(told)
