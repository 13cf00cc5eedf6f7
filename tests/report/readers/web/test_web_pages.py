"""Saved web pages: the article under its title, its tables as tables, whatever the encoding."""

from pathlib import Path

import pytest

from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report

TITLE = "云岫区2024年财政工作总结"
BODY = "".join(f"<p>第{at}项，收入完成<span>8</span><b>6.42</b>亿元，增长8.6%。</p>" for at in range(1, 9))
MENU = "<div class=nav><a>首页</a><a>政务公开</a></div>"
FOOTER = "<div>主办单位：某某办公室</div>"


def opened(folder: Path, data: bytes, name: str = "网页.html") -> Report:
    path = folder / name
    path.write_bytes(data)
    return open_report(path)


def page(body: str, head: str = "") -> str:
    article = f"{MENU}<div><div id=article>{body}</div></div>{FOOTER}"
    return f"<!DOCTYPE html><html><head>{head}</head><body>{article}</body></html>"


def test_the_article_is_read_without_menus_under_the_title_of_the_page(tmp_path: Path) -> None:
    report = opened(tmp_path, page(BODY, f'<meta name="ArticleTitle" content="{TITLE}">').encode())
    assert report.card.title == TITLE
    assert "首页" not in report.text
    assert "主办单位" not in report.text
    assert report.text.split("\n")[1] == "第1项，收入完成86.42亿元，增长8.6%。"


def test_a_title_that_the_article_shows_is_not_said_twice(tmp_path: Path) -> None:
    report = opened(tmp_path, page(f"<h1>{TITLE}</h1>{BODY}", f'<meta name="ArticleTitle" content="{TITLE}">').encode())
    assert report.text.count(TITLE) == 1
    assert report.card.title == TITLE


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_the_encoding_is_told_by_the_content(tmp_path: Path, encoding: str) -> None:
    text = page(BODY.replace("第1项", "镕项"), '<meta charset="gb2312">')
    assert "镕项" in opened(tmp_path, text.encode(encoding)).text


def test_a_table_keeps_its_cells(tmp_path: Path) -> None:
    table = "<table><tr><td rowspan=2>项目<td colspan=2>2024年<tr><td>预算数<td>决算数<tr><td>税收<td>70<td>74</table>"
    report = opened(tmp_path, page(BODY + table).encode())
    cells = [(report.text[b.span.start : b.span.end], b.place.width) for b in report.blocks if b.place]
    assert cells[:3] == [("项目", 1), ("2024年", 2), ("预算数", 1)]
    assert report.text.endswith("税收\t70\t74")


def test_a_raised_note_number_is_no_digit_of_the_amount(tmp_path: Path) -> None:
    marked = "<p>资金<sup><a href=#n1>1</a></sup>13.4亿元，占地3km<sup>2</sup>。</p>"
    marked += "<table><tr><td>税收<td><sup>2</sup>74</table>"
    report = opened(tmp_path, page(BODY + marked).encode())
    assert report.text.endswith("资金13.4亿元，占地3km²。\n税收\t74")


def test_a_page_saved_as_mail_is_read(tmp_path: Path) -> None:
    import quopri

    content = quopri.encodestring(page(BODY).encode("gb18030"))
    data = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
    data += b"Content-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    report = opened(tmp_path, data + content + b"\r\n--x--\r\n", "网页.mht")
    assert report.text.startswith("第1项，收入完成86.42亿元")


def test_nothing_is_fetched(tmp_path: Path) -> None:
    text = page(
        BODY + '<iframe src="http://192.0.2.1/x"></iframe><img src="//192.0.2.1/y"><object data="http://192.0.2.1/z">'
    )
    assert opened(tmp_path, text.encode()).text.endswith("增长8.6%。")


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("sanming_2018", "更大的贡献！"),
        ("suzhou_anhui_2025", "新路子。"),
        ("zhoukou_2019", "2020年财政收支预算表.xlsx"),
    ],
)
def test_real_pages_end_with_their_article(shared: Path, name: str, last: str) -> None:
    report = open_report(shared / "originals" / f"{name}_budget_report.html")
    assert report.text.endswith(last)
    assert report.card.title


def test_lines_that_a_page_shows_as_they_stand_are_lines(tmp_path: Path) -> None:
    lines = [TITLE, "一、收入情况", "税收收入完成<b></b><b>74.2</b>亿元。", "项目\t2023年\t2024年", "税收\t70.1\t74.2"]
    shown = opened(tmp_path, page(f"<pre>{chr(10).join(lines)}</pre>").encode())
    assert shown.text.split("\n") == [line.replace("<b>", "").replace("</b>", "") for line in lines]
    assert [block.place.column for block in shown.blocks if block.place] == [0, 1, 2, 0, 1, 2]
    styled = opened(tmp_path, page(f'<div style="white-space: pre-wrap">{chr(10).join(lines)}</div>').encode())
    assert styled.text == shown.text
    folded = opened(tmp_path, page(f"<div>{chr(10).join(lines)}</div>").encode())
    assert "\n" not in folded.text
