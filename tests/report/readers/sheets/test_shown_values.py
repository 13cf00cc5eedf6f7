"""What a cell shows is what its number format makes of the value; everything else would be compared wrongly."""

import pytest

from fiscal_desk.report.readers.sheets.builtin import format_code
from fiscal_desk.report.readers.sheets.shown import shown_number, shown_text


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (0.153073611743377, "0.0%", "15.3%"),
        (182506.58999999997, "#0.00", "182506.59"),
        (182506.58999999997, "General", "182506.59"),
        (1234567.0, "#,##0_ ", "1,234,567"),
        (-1234567.0, "#,##0_ ;[Red]\\-#,##0\\ ", "-1,234,567"),
        (-12.5, "0.00_);[Red]\\(0.00\\)", "(12.50)"),
        (0.0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"??_ ;_ @_ ', "-"),
        (0.0, "0;-0;;@", ""),
        (0.0725, "0.0%", "7.3%"),
        (2.5, "0", "3"),
        (1.005, "0.00", "1.01"),
        (12345678.0, '0!.0,"万元"', "1234.6万元"),
        (12345678.0, "#,##0.0,,", "12.3"),
        (5.0, "0.0#", "5.0"),
        (5.25, "0.0##", "5.25"),
        (5.0, "#.##", "5."),
        (0.5, ".00", ".50"),
        (202401.0, '0000"年"00"月"', "2024年01月"),
        (120.0, '[>=100]0"户";0.0"户"', "120户"),
        (12.0, '[>=100]0"户";0.0"户"', "12.0户"),
        (12.3, "0.0\\%", "12.3%"),
        (0.1, '"增长"0.0%;"下降"0.0%', "增长10.0%"),
        (-0.1, '"增长"0.0%;"下降"0.0%', "下降10.0%"),
        (1.5, "# ?/?", "1 1/2"),
        (12345.0, "0.00E+00", "1.23E+4"),
        (1234.5, "[$￥-804]#,##0.00", "￥1,234.50"),
        (120.0, "[DBNum1][$-804]General", "一百二十"),
        (120.0, "[DBNum2][$-804]General", "壹佰贰拾"),
        (182506589999.97, "General", "182506590000"),
        (-0.0001, "0.0", "0.0"),
    ],
)
def test_numbers_come_as_they_are_shown(value: float, code: str, shown: str) -> None:
    assert shown_number(value, code) == shown


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (45530.0, "yyyy/m/d", "2024/8/26"),
        (45530.0, 'yyyy"年"m"月"d"日"', "2024年8月26日"),
        (45530.0, "[DBNum1][$-804]yyyy年m月d日", "二〇二四年八月二十六日"),
        (45530.0, "mmm-yy", "Aug-24"),
        (45530.0, "aaaa", "星期一"),
        (45530.75, "h:mm AM/PM", "6:00 PM"),
        (45530.75, "yyyy-mm-dd hh:mm:ss", "2024-08-26 18:00:00"),
        (1.25, "[h]:mm", "30:00"),
        (-5.0, "yyyy/m/d", ""),
        (1e12, "yyyy/m/d", ""),
    ],
)
def test_dates_come_as_they_are_shown(value: float, code: str, shown: str) -> None:
    assert shown_number(value, code) == shown


def test_a_date_of_an_old_mac_is_the_same_day() -> None:
    assert shown_number(44068.0, "yyyy/m/d", from_1904=True) == "2024/8/26"


def test_formats_by_number_are_those_of_a_chinese_computer() -> None:
    assert shown_number(45530, format_code(14, {14: "m/d/yy"})) == "2024/8/26"
    assert shown_number(45530, format_code(57, {})) == "2024年8月"
    assert shown_number(45530, format_code(180, {180: "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"})) == "2024年8月26日"
    assert shown_number(1234.5, format_code(4, {})) == "1,234.50"


def test_words_around_a_text_are_shown_and_a_hidden_text_is_not() -> None:
    assert shown_text("云岫区", '@"本级"') == "云岫区本级"
    assert shown_text("云岫区", "General") == "云岫区"
    assert shown_text("云岫区", "0;-0;0;") == ""
