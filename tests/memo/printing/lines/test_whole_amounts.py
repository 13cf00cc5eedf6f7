"""Amounts at line ends: a number stays with what it counts, and whoever searches for it finds it as it is written."""

import io
import re

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.memo.model import Face, Memo, Paragraph, ParagraphKind, Run
from fiscal_desk.memo.printing.lines import looks as sizes
from fiscal_desk.memo.printing.lines.lines import Line, set_lines
from fiscal_desk.memo.printing.lines.looks import Looks
from fiscal_desk.memo.printing.lines.whole_amounts import _own_width, loosened, with_whole_amounts
from fiscal_desk.memo.typesetting.ooxml.fonts import PRESETS
from fiscal_desk.memo.word import docx_bytes

LOOKS = Looks(PRESETS["gb2312"])
BODY = LOOKS.paragraph(ParagraphKind.BODY)
AMOUNTS = (
    "86.42亿元",
    "1,156,172万元",
    "5000万元",
    "3.4万家次",
    "1.8万余户次",
    "0.9个百分点",
    "26个",
    "31.2万平方米",
    "19微克/立方米",
    "2024年",
    "118台",
    "第4条",
)


def width(_face: str, character: str) -> float:
    return 0.5 if character < "\u2000" else 1.0


def lines(runs: tuple[Run, ...]) -> list[str]:
    return [_words(line) for line in set_lines(runs, BODY, sizes.TEXT_WIDTH, LOOKS, width)]


def _words(line: Line) -> str:
    return "".join(piece.text for piece in line.pieces)


def _whole(text: str) -> list[str]:
    return lines(loosened((Run(text),), BODY, sizes.TEXT_WIDTH, LOOKS))


@pytest.mark.parametrize("amount", AMOUNTS)
def test_no_amount_is_parted_wherever_on_the_line_it_comes(amount: str) -> None:
    body = amount.lstrip("第")
    parted = 0
    for before in range(8, 34):
        text = "收" * before + amount + "，支出情况另行说明" * 4
        parted += not any(body in line for line in lines((Run(text),)))
        assert any(body in line for line in _whole(text)), (before, _whole(text))
    assert parted  # without this they are


@given(st.text(st.sampled_from("收支，。（）12.0亿元万年个"), max_size=200))
def test_no_word_is_changed(text: str) -> None:
    runs = loosened((Run(text),), BODY, sizes.TEXT_WIDTH, LOOKS)
    assert "".join(run.text for run in runs) == text


def test_digits_stay_as_close_as_they_are_and_references_in_one_piece() -> None:
    see = Run("（原文见附件3第4、9条）", sentence="a", refers=("quotation:4", "quotation:9"))
    lead, end = Run("预算执行平稳2024" * 2, sentence="a"), Run("。其中一般预算的收入为86.42亿元。", sentence="a")
    for more in range(12):
        runs = loosened((Run("收" * more, sentence="a"), lead, see, end), BODY, sizes.TEXT_WIDTH, LOOKS)
        assert see in runs
        assert not any(run.looser and re.search(r"\d", run.text) for run in runs)
        assert {run.sentence for run in runs if run.text} == {"a"}


def test_a_search_finds_every_amount_in_the_word_file() -> None:
    texts = ["收" * before + "86.42亿元，支出情况另行说明" * 3 + "。" for before in range(2, 30)]
    memo = Memo(title="备忘录", blocks=tuple(Paragraph((Run(text),)) for text in texts), date="2024-02-03")
    assert any(run.looser for block in with_whole_amounts(memo).blocks for run in block.runs)  # type: ignore[union-attr]
    written = [each.text for each in Document(io.BytesIO(docx_bytes(memo))).paragraphs]
    assert sum(text.count("86.42亿元") for text in written) == 3 * len(texts)
    assert [text for text in written if text in texts] == texts


def _apart(*texts: str) -> list[tuple[str, float]]:
    """Each line but the last with the points by which its Chinese characters stand further apart than usual."""
    faces = (Face.STRONG, Face.PLAIN)[2 - len(texts) :]
    runs = loosened([*map(Run, texts, faces)], BODY, sizes.TEXT_WIDTH, LOOKS)
    *full, _ = set_lines(runs, BODY, sizes.TEXT_WIDTH, LOOKS, _own_width)
    return [
        (_words(line), max(each.tracking - BODY.type.spacing for each in line.pieces if each.east)) for line in full
    ]


def test_a_line_with_nearly_enough_room_for_an_amount_takes_it_and_is_not_stretched() -> None:
    (line, apart), *_ = _apart("收入。", "两份报告均载明2023年一般公共预算收入244.9亿元（同比增长16.3%），表述一致。")
    assert line.endswith("244.9亿元")
    assert abs(apart) < 0.2


def test_lines_share_the_room_that_an_amount_leaves_behind() -> None:
    sentence = "云岫区2023年惠企资金，报告一为超20亿元，报告二为21.4亿元，口径相近，互不矛盾"
    text = f"支出与民生。{sentence}（原文见附件2第1条），另据{sentence}，请予核实。"
    lines = _apart(text)
    assert max(apart for _, apart in lines) < 1.0
    assert not any(line.endswith(("20", "21.4", "2023")) for line, _ in lines)


@pytest.mark.parametrize("before", range(40, 80))
def test_behind_a_whole_line_no_amount_stretches_one_for_everybody_to_see(before: int) -> None:
    lines = _apart("收" * before + "1,156,172万元，支出情况另行说明。")
    assert all("1,156,172万元" in line or "1" not in line for line, _ in lines)
    assert all(apart < 3.0 for _, apart in lines), lines  # five, where one line made all the room
