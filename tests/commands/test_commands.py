"""The work without a screen: what goes to stdout, what to stderr, and which exit code."""

import json
from collections.abc import Sequence
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE

from fiscal_desk.commands.running import TRACEBACK_VARIABLE, run
from fiscal_desk.memo.printing.advances import installed_fonts
from fiscal_desk.memo.printing.faces import choose_faces
from fiscal_desk.memo.typesetting.ooxml.fonts import LATIN, PRESETS
from fiscal_desk.report.samples import sample_texts

TEXT = """云岫区财政局2023年工作总结

2023年，全区一般公共预算收入86.42亿元，同比增长8.6%，其中税收收入74.15亿元、非税收入12.27亿元。兑现惠企资金超12亿元。
"""
OTHER = """云岫区2024年政府工作报告

2023年，一般公共预算收入86.4亿元，增长8.6%，兑现惠企资金13.2亿元。
"""


class Door:
    """Stands in for the desk and remembers who went through."""

    def __init__(self) -> None:
        self.opened: list[tuple[list[Path], bool, bool]] = []
        self.pictures: list[Path] = []

    def run_desk(self, paths: Sequence[Path], *, samples: bool, own_window: bool) -> int:
        self.opened.append((list(paths), samples, own_window))
        return 0

    def check_self(self, *, as_json: bool) -> int:
        self.checked = as_json
        return 0

    def probe_screen(self) -> int:
        return 0

    def write_picture(self, paths: Sequence[Path], png: Path) -> None:
        png.write_bytes(b"\x89PNG")
        self.pictures.append(png)


@pytest.fixture
def reports(tmp_path: Path) -> tuple[Path, Path]:
    first, second = tmp_path / "云岫区财政局2023年工作总结.txt", tmp_path / "云岫区2024年政府工作报告.txt"
    first.write_text(TEXT, encoding="utf-8")
    second.write_text(OTHER, encoding="gb18030")
    return first, second


def call(*argv: object) -> int:
    return run([str(word) for word in argv], Door())


def test_extract_prints_json_with_the_promised_keys(
    reports: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("extract", reports[0], "--format", "json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert set(printed) == {"report", "text", "figures", "relations", "tasks"}
    assert printed["text"] == TEXT
    revenue = next(figure for figure in printed["figures"] if figure["text"] == "86.42亿元")
    assert {key: revenue[key] for key in ("value", "unit", "bound", "measure", "stance", "canonical", "period")} == {
        "value": 8642000000,
        "unit": "元",
        "bound": "eq",
        "measure": "level",
        "stance": "actual",
        "canonical": "gpb_rev",
        "period": "2023",
    }
    assert set(revenue) == {
        *("id", "start", "end", "text", "value", "unit", "bound", "strive", "measure", "stance"),
        *("indicator", "base", "period", "scope", "canonical", "confidence", "reasons"),
    }
    assert TEXT[revenue["start"] : revenue["end"]] == "86.42亿元"
    growth = next(figure for figure in printed["figures"] if figure["text"] == "8.6%")
    assert isinstance(growth["value"], float)
    assert {relation["type"] for relation in printed["relations"]} >= {"level_change"}


def test_extract_reads_for_people_by_default(reports: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert call("extract", reports[0]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("一般公共预算收入\t86.42亿元\t2023年") for line in lines)
    assert any("增长8.6%" in line for line in lines)


def test_compare_prints_json_with_the_promised_shape(
    reports: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("compare", *reports, "--format", "json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert {"reports", "rows", "pairs", "checks"} <= set(printed)
    assert [report["name"] for report in printed["reports"]] == [path.name for path in reports]
    pairs = {(pair["a"]["text"], pair["b"]["text"]): pair for pair in printed["pairs"]}
    assert pairs["86.42亿元", "86.4亿元"]["verdict"] == "compatible"
    assert pairs["8.6%", "8.6%"]["verdict"] == "agree"
    assert pairs["86.42亿元", "86.4亿元"]["a"]["report"] == 0
    assert TEXT[pairs["86.42亿元", "86.4亿元"]["a"]["start"] :].startswith("86.42亿元")
    assert [check["verdict"] for check in printed["checks"] if check["identity"] == "A1"] == ["holds"]


def test_compare_writes_memo_and_table_and_keeps_stdout_for_the_result(
    reports: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    memo, table = tmp_path / "备忘录.docx", tmp_path / "对照表.xlsx"
    assert call("compare", *reports, "-o", memo, "--table", table, "--format", "json", "--date", "2024-03-01") == 0
    printed = capsys.readouterr()
    json.loads(printed.out)
    assert str(memo) in printed.err
    assert memo.read_bytes()[:2] == table.read_bytes()[:2] == b"PK"


def test_compare_writes_the_memo_as_pdf_and_names_the_faces_that_stand_in(
    reports: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    memo = tmp_path / "备忘录.PDF"
    assert call("compare", *reports, "-o", memo, "--office", "云岫区财政局", "--format", "json") == 0
    printed = capsys.readouterr()
    json.loads(printed.out)
    assert str(memo) in printed.err
    with pdfium.PdfDocument(memo) as document:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    assert "云岫区财政局" in text
    replaced = replaced_faces()
    assert [face for face in replaced if f"{face}没有" not in printed.err] == []


def replaced_faces() -> list[str]:
    faces = (*PRESETS["gb2312"].names(), LATIN)
    return [each.wanted for each in choose_faces(faces, installed_fonts().families()).replaced]


def test_a_memo_may_be_brief_and_a_length_that_is_none_is_told(
    reports: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sizes = {}
    for length in ("简报", "全部"):
        memo = tmp_path / f"{length}.docx"
        assert call("compare", *reports, "-o", memo, "--length", length) == 0
        sizes[length] = memo.stat().st_size
    assert sizes["简报"] < sizes["全部"]
    capsys.readouterr()
    assert call("compare", *reports, "-o", tmp_path / "x.docx", "--length", "很短") == 2
    assert "简报、标准、全部" in capsys.readouterr().err


def test_compare_says_in_words_what_agrees_and_what_does_not(
    reports: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("compare", *reports) == 0
    out = capsys.readouterr().out
    assert "一般公共预算收入（2023年）\t86.42亿元\t86.4亿元\t口径相近" in out
    assert "一般公共预算收入增速（2023年）\t增长8.6%\t增长8.6%\t一致" in out
    assert "惠企资金（2023年）\t超12亿元\t13.2亿元\t口径相近" in out


def test_check_needs_one_report_and_succeeds_whatever_it_finds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "报告.txt"
    report.write_text(TEXT.replace("86.42", "86.24"), encoding="utf-8")
    assert call("check", report) == 0
    assert "不一致\t一般公共预算收入" in capsys.readouterr().out
    assert call("check", report, "--format", "json") == 0
    assert {check["verdict"] for check in json.loads(capsys.readouterr().out)["checks"]} == {"fails"}


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["extract", "没有这份报告.txt"], "没有这份报告.txt"),
        (["extract"], "缺少参数"),
        (["extract", "{0}", "--format", "xml"], "--format"),
        (["extract", "{0}", "--colour"], "不认识的参数"),
        (["compare", "{0}"], "至少要两份报告"),
        (["compare", "{0}", "{1}", "-o", "备忘录.odt"], ".docx 或 .pdf"),
        (["compare", "{0}", "{1}", "--table", "表.ods"], ".xlsx"),
        (["compare", "{0}", "{1}", "-o", "没有的文件夹/备忘录.docx"], "没有的文件夹"),
        (["compare", "{0}", "{1}", "--date", "昨天"], "2024-02-03"),
        (["compare", "{0}", "{2}"], "噪声.txt"),
        (["check", "{2}"], "噪声.txt"),
        (["samples"], "缺少参数"),
        (["--nonsense"], "不认识的参数"),
    ],
)
def test_wrong_input_is_said_in_one_line_with_exit_code_2(
    argv: list[str], words: str, reports: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    noise = tmp_path / "噪声.txt"
    noise.write_bytes(bytes(range(256)) * 40)
    assert call(*(word.format(*reports, noise) for word in argv)) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert words in printed.err
    assert printed.err.count("\n") == 1


def test_a_fault_of_ours_is_one_line_and_exit_code_1(
    reports: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stumble(*_: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("fiscal_desk.figures.extraction.extract", stumble)
    monkeypatch.setattr("fiscal_desk.commands.reading.extract", stumble)
    assert call("extract", reports[0]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "ZeroDivisionError" in err
    monkeypatch.setenv(TRACEBACK_VARIABLE, "1")
    assert call("extract", reports[0]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_an_interrupted_command_endsquietly(
    reports: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("fiscal_desk.commands.reading.extract", interrupt)
    assert call("extract", reports[0]) == 130
    assert capsys.readouterr().err == "fiscal-desk：已中断。\n"


@pytest.mark.parametrize(
    ("argv", "opened"),
    [
        ([], ([], False, False)),
        (["报告.docx", "案卷.fdesk"], ([Path("报告.docx"), Path("案卷.fdesk")], False, False)),
        (["--samples"], ([], True, False)),
        (["--new-window", "报告.docx"], ([Path("报告.docx")], False, True)),
    ],
)
def test_without_a_command_the_desk_opens(argv: list[str], opened: tuple[list[Path], bool, bool]) -> None:
    door = Door()
    assert run(argv, door) == 0
    assert door.opened == [opened]


def test_help_and_version_are_chinese_and_succeed(capsys: pytest.CaptureFixture[str]) -> None:
    for argv in (["--help"], ["extract", "--help"], ["compare", "-h"], ["--version"]):
        with pytest.raises(SystemExit) as ended:
            run(argv, Door())
        assert ended.value.code == 0
    out = capsys.readouterr().out
    assert "用法：fiscal-desk" in out
    assert "对比几份报告" in out
    assert "usage" not in out


def test_samples_writes_memo_table_and_picture_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("samples", "--output", tmp_path / "示例") == 0
    out = capsys.readouterr().out
    for name in ("对比备忘录.docx", "指标对照表.xlsx", "窗口.png"):
        assert (tmp_path / "示例" / name).stat().st_size > 0
        assert name in out


def test_samples_into_a_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = tmp_path / "已有文件"
    taken.write_text("", encoding="utf-8")
    assert call("samples", "--output", taken) == 2
    assert "请换一个位置" in capsys.readouterr().err


def test_the_samples_hold_the_contradiction_and_the_wrong_total_they_were_written_with(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert call("compare", *sample_texts(), "--format", "json") == 0
    printed = json.loads(capsys.readouterr().out)
    conflicts = [pair for pair in printed["pairs"] if pair["verdict"] == "conflict"]
    assert [(pair["a"]["text"], pair["b"]["text"]) for pair in conflicts] == [("9.74亿元", "9.47亿元")]
    failures = [check for check in printed["checks"] if check["verdict"] == "fails"]
    assert [(check["stated"], check["computed"]) for check in failures] == [("142.36亿元", "141.36亿元")]
    assert "R1" in {check["identity"] for check in printed["checks"] if check["verdict"] == "holds"}


def test_the_years_of_one_place_are_a_table_and_no_list_of_what_may_not_be_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = []
    for year, amount, growth, target in ((2023, "86.42", "8.6", "5"), (2024, "91.02", "5.3", "4.5")):
        path = tmp_path / f"云岫区财政局{year}年工作总结.txt"
        result = f"{year}年，全区一般公共预算收入{amount}亿元，同比增长{growth}%。"
        text = f"{result}\n\n{year + 1}年，全区一般公共预算收入增长{target}%左右。\n"
        path.write_text(f"云岫区财政局{year}年工作总结\n\n{text}", encoding="utf-8")
        paths.append(path)
    assert call("compare", *paths) == 0
    lines = capsys.readouterr().out.splitlines()
    start = lines.index("历年趋势3项")
    assert lines[start + 1 : start + 5] == [
        "指标\t2023年\t2024年\t2025年",
        "一般公共预算收入\t86.42亿元\t91.02亿元\t—",
        "一般公共预算收入增速\t增长8.6%\t增长5.3%\t—",
        "一般公共预算收入增速（目标）\t—\t增长5%左右\t增长4.5%左右",
    ]
    assert not any(line.startswith("不可比") for line in lines)
    assert call("compare", *paths, "--format", "json") == 0
    printed = json.loads(capsys.readouterr().out)
    level = next(trend for trend in printed["trends"] if trend["measure"] == "level")
    assert [[told["text"] for told in each["figures"]] for each in level["periods"]] == [["86.42亿元"], ["91.02亿元"]]
    assert {pair["obstacle"] for pair in printed["pairs"]} == {"year"}


def test_memo_check_says_rule_by_rule_what_is_otherwise(
    reports: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    memo = tmp_path / "备忘录.docx"
    assert call("compare", *reports, "-o", memo, "--office", "云岫区财政局", "--date", "2024-02-03") == 0
    capsys.readouterr()
    assert call("memo-check", memo) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("备忘录.docx：规范21条，其中符合")
    assert "不符" not in "".join(lines)
    assert call("memo-check", memo, "--format", "json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert set(printed) == {"document", "counts", "rules"}
    assert sum(printed["counts"].values()) == len(printed["rules"]) == 21
    assert printed["counts"]["broken"] == 0


def test_memo_check_refuses_what_is_no_word_document(
    reports: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("memo-check", reports[0]) == 2
    assert reports[0].name in capsys.readouterr().err


def test_a_memo_has_only_the_sections_that_are_asked_for(
    reports: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    memo = tmp_path / "备忘录.docx"
    assert call("compare", *reports, "-o", memo, "--sections", "指标对比、工作任务") == 0
    assert "工作任务没有内容" in capsys.readouterr().err
    headings = [each.text for each in Document(str(memo)).paragraphs if each.style.name == "Heading 1"]
    assert headings == ["一、指标对比"]
    assert call("compare", *reports, "-o", memo, "--sections", "结论") == 2
    assert "可选主要情况、报告清单和口径、指标对比" in capsys.readouterr().err


def test_a_memo_is_written_in_an_offices_own_styles(
    reports: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template, memo = tmp_path / "模板.docx", tmp_path / "备忘录.docx"
    own = Document()
    own.styles.add_style("公文标题", WD_STYLE_TYPE.PARAGRAPH)
    own.save(str(template))
    assert call("compare", *reports, "-o", memo, "--template", template) == 0
    said = capsys.readouterr().err
    assert "模板里没有样式“主送”" in said
    assert "备忘录标题" not in said
    assert Document(str(memo)).paragraphs[0].style.name == "公文标题"
    (tmp_path / "坏.docx").write_text("只是文字", encoding="utf-8")
    assert call("compare", *reports, "-o", memo, "--template", tmp_path / "坏.docx") == 2
    assert "模板不能用" in capsys.readouterr().err


def test_a_memo_is_read_again_beside_its_reports(
    reports: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    memo = tmp_path / "备忘录.docx"
    assert call("compare", *reports, "-o", memo) == 0
    capsys.readouterr()
    assert call("memo-diff", memo, *reports, "--format", "json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert set(printed) == {"document", "found", "differences"}
    assert not [each for each in printed["differences"] if each["kind"] in ("edited", "both", "added")]
    assert call("memo-diff", tmp_path / "没有.docx", *reports) == 2
    assert call("memo-diff", reports[0], *reports) == 2
