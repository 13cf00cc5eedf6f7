"""The list of attachments, the signature and the date stand where the norm wants them."""

import pytest

from fiscal_desk.memo.typesetting.closing import attachment_list, signature_lines
from tests.memo import made
from tests.memo.typesetting.opened import Opened, W, get, words

CHARACTER = 315


def indent(line: object, side: str) -> int:
    return int(get(line.find(f"{W}pPr/{W}ind"), side) or 0)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("office", "date"),
    [("临澜市财政局", "2024-02-03"), ("临澜市云岫区财政局预算绩效管理科", "2024-02-03"), ("市局", "2024-12-31")],
)
def test_the_date_begins_two_characters_right_of_the_signature(office: str, date: str) -> None:
    signature, dated = signature_lines(office, date)
    assert indent(dated, "left") - indent(signature, "left") == 2 * CHARACTER
    digits = sum(character.isdigit() for character in words(dated))
    ends = (
        indent(signature, "left") + len(office) * CHARACTER,
        indent(dated, "left") + (len(words(dated)) - digits / 2) * CHARACTER,
    )
    assert max(ends) == pytest.approx(26 * CHARACTER, abs=1)
    assert words(signature) == office


def test_a_date_without_an_office_stands_two_characters_in() -> None:
    (date,) = signature_lines("", "2024-12-31")
    assert words(date) == "2024年12月31日"
    assert indent(date, "left") == 19 * CHARACTER


def test_an_office_longer_than_a_line_begins_at_the_margin() -> None:
    signature, _ = signature_lines("局" * 40, "2024-02-03")
    assert indent(signature, "left") == 0


def test_attachments_are_listed_name_under_name_without_full_stops() -> None:
    lines = attachment_list(["指标对照表", "原文摘录"])
    assert [words(line) for line in lines] == ["附件：1.指标对照表", "2.原文摘录"]
    starts = [indent(line, "left") - indent(line, "hanging") for line in lines]
    assert starts == [2 * CHARACTER, 5 * CHARACTER]
    assert indent(lines[0], "left") == indent(lines[1], "left")


def test_a_single_attachment_is_not_numbered() -> None:
    (line,) = attachment_list(["原文摘录"])
    assert words(line) == "附件：原文摘录"


def test_nobody_signs_a_page_without_text() -> None:
    opened = Opened(made.compose(made.conflicting(), office="云岫区财政局"))
    lines = opened.find("w:p[following-sibling::w:p[w:pPr/w:pStyle/@w:val='AttachmentLabel']]")
    date = next(place for place, line in enumerate(lines) if words(line) == "2024年2月3日")
    kept = [line.find(f"{W}pPr/{W}keepNext") is not None for line in lines[date - 6 : date + 1]]
    closing = ["", "附件：1.主要指标对照表", "2.原文摘录", "", "云岫区财政局"]
    assert [words(line) for line in lines[date - 5 : date]] == closing
    assert kept == [True] * 6 + [False]
