"""Number formats that a file names by their number alone, as a Chinese Windows shows them."""

_YEAR_MONTH, _MONTH_DAY = 'yyyy"年"m"月"', 'm"月"d"日"'
_HOUR_MINUTE, _HALF_DAY = 'h"时"mm"分"', '上午/下午h"时"mm"分"'

BUILTIN: dict[int, str] = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "¥#,##0;-¥#,##0", 6: "¥#,##0;-¥#,##0",
    7: "¥#,##0.00;-¥#,##0.00", 8: "¥#,##0.00;-¥#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    13: "# ??/??", 14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
    20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm", 27: _YEAR_MONTH, 28: _MONTH_DAY, 29: _MONTH_DAY, 30: "m/d/yy",
    31: 'yyyy"年"m"月"d"日"', 32: _HOUR_MINUTE, 33: f'{_HOUR_MINUTE}ss"秒"', 34: _HALF_DAY, 35: f'{_HALF_DAY}ss"秒"',
    36: _YEAR_MONTH, 37: "#,##0_ ;-#,##0", 38: "#,##0_ ;[Red]-#,##0", 39: "#,##0.00_ ;-#,##0.00",
    40: "#,##0.00_ ;[Red]-#,##0.00", 41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
    42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ', 43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
    48: "##0.0E+0", 49: "@", 50: _YEAR_MONTH, 51: _MONTH_DAY, 52: _YEAR_MONTH, 53: _MONTH_DAY, 54: _MONTH_DAY,
    55: _HALF_DAY, 56: f'{_HALF_DAY}ss"秒"', 57: _YEAR_MONTH, 58: _MONTH_DAY,
}  # fmt: skip


def format_code(number: int, own: dict[int, str]) -> str:
    """Return the code of a format by its number; `own` are those that the file spells out itself.

    A file spells out date formats in English, whatever is shown.
    """
    if number in (14, 22):
        return BUILTIN[number]
    code = own.get(number) or BUILTIN.get(number, "General")
    if "[$-F800]" in code:
        return BUILTIN[31]
    return BUILTIN[21] if "[$-F400]" in code else code
