"""What reports are called in a memo: 报告一 in prose, 《…》 in the title and the list."""

import re
from collections.abc import Iterable, Sequence

from fiscal_desk.comparison.facts.places import last_part, place_name
from fiscal_desk.comparison.facts.report_names import report_number
from fiscal_desk.memo.words.counting import count_of_reports
from fiscal_desk.report.model import Report, ReportKind
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import word_of

#: What a title is about, without remarks like （摘要） behind it.
_ABOUT = re.compile("《关于(.+?)(?:（[^（）]*）)?》")
#: Two names that are longer together do not stand in a title.
_LONGEST_NAMES = 44
#: More places than this are no title.
_MOST_PLACES = 3
#: A first line that is longer, or a sentence, is no name.
_LONGEST_NAME = 30
_SENTENCE = re.compile("[。；！？：，]")
_CHINESE = re.compile("[\u3400-\u9fff]")
#: Digits and letters of a page that has them as wide as Chinese: ２０２５年 is printed 2025年.
_HALF_WIDE = {wide: wide - 0xFEE0 for wide in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_YEAR = re.compile("[0-9〇○零一二三四五六七八九]{4}年")
_UNTITLED = "未注明标题的报告"
_REPORT = "报告"
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}$")


def kind_word(kind: ReportKind) -> str:
    """Return what a kind of report is called; empty for other kinds."""
    return "" if kind is ReportKind.OTHER else word_of(kind)


def short_name(index: int) -> str:
    """Return 报告一 for the report of index 0."""
    return report_number(index)


def full_name(report: Report) -> str:
    """Return a report's title in 《》; without one what its card knows: 临澜市2023年上半年财政工作总结.

    Else what an office called the file, or the words that the text begins with; a file's name in other letters tells
    less than a place and a year.
    """
    card = report.card
    title = re.sub(r"\s+", "", card.title).translate(_HALF_WIDE)
    if title:
        return title if title.startswith("《") else f"《{title.replace('《', '〈').replace('》', '〉')}》"
    known = card.place + (period_word(card.period) if card.period else "")
    if kind_word(card.kind):
        return known + kind_word(card.kind)
    file = _file_name(report)
    if _CHINESE.search(file):
        return f"“{file}”"
    if (first := _first_line(report)) or not known:
        return f"《{first}》" if first else f"“{file}”" if file else _UNTITLED
    return f"{known}{_REPORT}"


def listed_name(report: Report) -> str:
    """Return a report's name as the list of reports has it: without 《》, with its file's where that is another."""
    name = full_name(report)
    file = _file_name(report)
    named = bool(report.card.title.strip()) or not file or file in name
    return name.strip("《》") + ("" if named else f"（文件名：{file}）")


def _file_name(report: Report) -> str:
    return _SUFFIX.sub("", report.origin.name).strip()


def _first_line(report: Report) -> str:
    """The first line as a name; empty where it is a sentence or too long for one."""
    line = re.sub(r"\s+", "", report.text.lstrip().partition("\n")[0])
    return "" if len(line) > _LONGEST_NAME or _SENTENCE.search(line) or not _CHINESE.search(line) else line


def _title_name(report: Report) -> str:
    """A title that begins with 关于 would stand behind another 关于: it is worded without that, and without quotes."""
    known = full_name(report)
    about = _ABOUT.fullmatch(known)
    return about[1] if about else known


def _short_title(report: Report) -> str:
    """Place, period and kind, 临澜市2024年预算报告; empty where one of them is not known."""
    card = report.card
    known = bool(card.place and card.period and kind_word(card.kind))
    return f"{card.place}{period_word(card.period)}{kind_word(card.kind)}" if known else ""


def holders(indices: Iterable[int], total: int) -> str:
    """Return who states something: 两份报告 where all do, else 报告一、报告三."""
    found = sorted(set(indices))
    if len(found) == total and total > 1:
        return count_of_reports(total)
    return "、".join(short_name(index) for index in found)


def range_of_names(indices: Sequence[int]) -> str:
    """Return 报告二至报告五 for three or more that follow each other, else 报告二、四: heads of columns are narrow."""
    found = sorted(set(indices))
    if len(found) > 2 and found[-1] - found[0] == len(found) - 1:
        return f"{short_name(found[0])}至{short_name(found[-1])}"
    first, *others = (short_name(index) for index in found)
    return "、".join([first, *(name.removeprefix(_REPORT) for name in others)])


def _told_apart(report: Report, name: str) -> str:
    """Return a name with place and year before it, as far as they are known and it does not say them.

    政府工作报告 beside one that has both is 临澜市2025年《政府工作报告》.
    """
    place = report.card.place.strip()
    year = "" if _YEAR.search(name) else _year_named(report)
    return ("" if last_part(place_name(place)) in name else place) + year + name


def _year_named(report: Report) -> str:
    """Return the year by which offices call a report: a government's is of the year in which it is given."""
    card = report.card
    if card.kind is not ReportKind.GOVERNMENT_REPORT:
        return period_word(card.period) if card.period else ""
    return f"{card.date[:4]}年" if card.date else ""


def _two_names(reports: Sequence[Report], names: Sequence[str]) -> str:
    """×××与×××; two titles that are alike are told apart by place or year, or told once: 云岫区两份《政府工作报告》."""
    told = [_told_apart(report, name) for report, name in zip(reports, names, strict=True)]
    places = [report.card.place.strip() for report in reports]
    if names[0] != names[1] or (all(places) and told[0] != told[1]):
        return "与".join(told)
    place = places[0] if len(set(places)) == 1 and places[0] not in names[0] else ""
    return f"{place}{count_of_reports(2)[:-2]}{names[0]}"


def memo_title(reports: Sequence[Report]) -> str:
    """Return 关于×××与×××主要指标的对比备忘录; three and more reports are told by their places.

    Where there are many places, or one is not known, the first report's title stands for all, with 等.
    """
    names = [_title_name(report) for report in reports]
    if not names:
        return "主要指标对比备忘录"
    if len(names) == 1:
        return f"关于{names[0]}主要指标的核对备忘录"
    places = list(dict.fromkeys(report.card.place.strip() for report in reports))
    if len(names) == 2 and sum(map(len, names)) > _LONGEST_NAMES:
        # More than three lines are no title; the list of the reports has them in full.
        names = [_short_title(report) or name for report, name in zip(reports, names, strict=True)]
    if len(names) == 2:
        return f"关于{_two_names(reports, names)}主要指标的对比备忘录"
    told = "、".join(places) if all(places) and len(places) <= _MOST_PLACES else f"{names[0]}等"
    return f"关于{told}{count_of_reports(len(names))}主要指标的对比备忘录"
