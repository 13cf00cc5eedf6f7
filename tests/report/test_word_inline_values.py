"""Numbers that Word keeps in odd places: symbols, form fields, raised digits, formulas."""

from pathlib import Path

import pytest

from fiscal_desk.report.opening import open_report
from tests.report.docx_building import docx_bytes, open_word, p, r


def sym(font: str, code: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def line(folder: Path, *runs: str) -> str:
    """Return the text of a paragraph of these runs, without the line above it."""
    return open_word(folder, p("第一行。") + f"<w:p>{''.join(runs)}</w:p>").text.partition("\n")[2]


@pytest.mark.parametrize(
    ("font", "codes", "printed"),
    [
        ("Symbol", "F033 F032 F02E F035", "32.5"),
        ("Symbol", "F030 F039 F025", "09%"),
        ("Symbol", "F0B3 F035", "≥5"),
        ("Symbol", "F0A3 F035", "≤5"),
        ("Symbol", "00B3 0035", "≥5"),
        ("Symbol", "F0B1 F031", "±1"),
        ("Symbol", "F02D F037", "−7"),
        ("Symbol", "F03C F033", "<3"),
        ("Times New Roman", "0033", "3"),
        ("EU-BX", "F034 F032", "42"),
        ("Wingdings", "F034", ""),
        ("Wingdings 2", "F0A3", ""),
        ("Wingdings", "F081", "①"),
        ("Webdings", "F031", ""),
    ],
)
def test_a_symbol_prints_what_its_font_has_there(tmp_path: Path, font: str, codes: str, printed: str) -> None:
    assert line(tmp_path, r("增长"), *(sym(font, code) for code in codes.split()), r("。")) == f"增长{printed}。"


@pytest.mark.parametrize(("font", "printed"), [("Symbol", "≥5"), ("", "5"), ("Wingdings", "")])
def test_private_characters_of_a_run_are_places_of_its_font(tmp_path: Path, font: str, printed: str) -> None:
    fonts = f'<w:rFonts w:ascii="{font}"/>' if font else ""
    assert line(tmp_path, r("增长"), r("\uf0b3\uf035", fonts), r("%。")) == f"增长{printed}%。"


def field(form: str, result: str = "", *, separated: bool = True) -> str:
    """Return a form field; Word writes no result for a choice."""
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{form}</w:ffData></w:fldChar></w:r>'
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' if separated else ""
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return begin + "<w:r><w:instrText> FORM </w:instrText></w:r>" + separate + result + end


ENTRIES = '<w:listEntry w:val="3.1%"/><w:listEntry w:val="4.1%"/><w:listEntry w:val="5.1%"/>'


@pytest.mark.parametrize(
    ("form", "result", "separated", "printed"),
    [
        (f'<w:ddList><w:result w:val="1"/>{ENTRIES}</w:ddList>', "", True, "4.1%"),
        (f'<w:ddList><w:result w:val="2"/>{ENTRIES}</w:ddList>', "", False, "5.1%"),
        (f"<w:ddList>{ENTRIES}</w:ddList>", "", True, "3.1%"),
        (f'<w:ddList><w:default w:val="1"/>{ENTRIES}</w:ddList>', "", True, "4.1%"),
        (f'<w:ddList><w:result w:val="9"/>{ENTRIES}</w:ddList>', "", True, ""),
        (f'<w:ddList><w:result w:val="1"/>{ENTRIES}</w:ddList>', r("4.1%"), True, "4.1%"),
        ('<w:textInput><w:default w:val="12万元"/></w:textInput>', "", True, "12万元"),
        ('<w:textInput><w:default w:val="12万元"/></w:textInput>', r("15万元"), True, "15万元"),
        ('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', "", False, "☑"),
        ('<w:checkBox><w:default w:val="0"/></w:checkBox>', "", False, "☐"),
    ],
)
def test_a_form_field_prints_its_choice(tmp_path: Path, form: str, result: str, separated: bool, printed: str) -> None:
    assert line(tmp_path, r("增长"), field(form, result, separated=separated), r("。")) == f"增长{printed}。"


RAISED = '<w:vertAlign w:val="superscript"/>'


@pytest.mark.parametrize(
    ("before", "mark", "after", "printed"),
    [
        ("支出456", "2", "亿元", "支出456亿元"),
        ("收入32.5", "[1]", "亿元", "收入32.5亿元"),
        ("收入32.5亿元", "①", "，", "收入32.5亿元，"),
        ("收入32.5亿元", "12", "。", "收入32.5亿元。"),
        ("收入32.5亿元", "（3）", "。", "收入32.5亿元。"),
        ("收入", "1", "32.5亿元", "收入32.5亿元"),
        ("收入32.5亿元", "*", "。", "收入32.5亿元。"),
        ("绿地5万m", "2", "。", "绿地5万m²。"),
        ("库容3亿m", "3", "。", "库容3亿m³。"),
        ("面积120km", "2", "。", "面积120km²。"),
        ("约3×10", "8", "千瓦时", "约3×10⁸千瓦时"),
        ("增加10", "2", "亿元", "增加10²亿元"),
        ("5", "th", "届", "5th届"),
    ],
)
def test_a_raised_note_is_no_digit_and_a_power_stays_one(
    tmp_path: Path, before: str, mark: str, after: str, printed: str
) -> None:
    assert line(tmp_path, r(before), r(mark, RAISED), r(after)) == printed


def test_what_is_set_below_the_line_stays(tmp_path: Path) -> None:
    assert line(tmp_path, r("CO"), r("2", '<w:vertAlign w:val="subscript"/>'), r("排放")) == "CO2排放"


def m(inside: str) -> str:
    return f"<m:oMath>{inside}</m:oMath>"


def mr(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def fraction(upper: str, lower: str) -> str:
    return f"<m:f><m:num>{mr(upper)}</m:num><m:den>{mr(lower)}</m:den></m:f>"


FORMULAS = [
    (fraction("3", "4"), "3/4"),
    (fraction("1", "10"), "1/10"),
    (mr("2") + fraction("1", "2"), "21/2"),
    (fraction("a+b", "2"), "(a+b)/2"),
    (f"<m:sSup><m:e>{mr('10')}</m:e><m:sup>{mr('8')}</m:sup></m:sSup>", "10⁸"),
    (f"<m:sSup><m:e>{mr('m')}</m:e><m:sup>{mr('2')}</m:sup></m:sSup>", "m²"),
    (f"<m:sSub><m:e>{mr('CO')}</m:e><m:sub>{mr('2')}</m:sub></m:sSub>", "CO2"),
    (f"<m:d><m:e>{mr('1+4.1%')}</m:e></m:d>", "(1+4.1%)"),
    (f"<m:rad><m:deg/><m:e>{mr('2')}</m:e></m:rad>", "√2"),
    (mr("4.1%"), "4.1%"),
]


@pytest.mark.parametrize(("formula", "printed"), FORMULAS)
def test_a_formula_is_read_in_its_line(tmp_path: Path, formula: str, printed: str) -> None:
    assert line(tmp_path, r("占比"), m(formula), r("。")) == f"占比{printed}。"


@pytest.mark.parametrize(("formula", "printed"), FORMULAS[:6])
def test_a_strict_file_has_the_same_formulas(tmp_path: Path, formula: str, printed: str) -> None:
    data = docx_bytes(p("第一行。") + f"<w:p>{r('占比')}{m(formula)}{r('。')}</w:p>")
    strict = tmp_path / "严格.docx"
    strict.write_bytes(_as_strict(data))
    assert open_report(strict).text == f"第一行。\n占比{printed}。"


def _as_strict(data: bytes) -> bytes:
    import io
    import zipfile

    from tests.report.docx_building import zip_bytes

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    names = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "http://purl.oclc.org/ooxml/officeDocument/math",
    }
    for transitional, strict in names.items():
        files["word/document.xml"] = files["word/document.xml"].replace(transitional, strict)
    return zip_bytes(files)
