"""What another reading would change is told as it would come: the case does just that when it is read again."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import msgspec

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, ConfirmFigures, CorrectFigure, RejectFigures, RereadReport
from fiscal_desk.case.changes.reading_effect import FigureFate, ReadingEffect, reading_effect
from fiscal_desk.case.model import CaseFigure, FigureKey
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Figure, Reading
from fiscal_desk.report.opening import report_from_text

TEXT = "云岫区2024年收支情况\n税收收入12.3亿元，教育支出4.5亿元，增长6%。\n"


def read(words: str, text: str = TEXT, **fields: object) -> Figure:
    start = text.index(words)
    base = Figure(f"f{start}", start, start + len(words), words, Decimal(1), "元", "税收收入", period="2024")
    return msgspec.structs.replace(base, **fields)


REVENUE, SCHOOLS, GROWTH = read("12.3亿元"), read("4.5亿元", indicator="教育支出"), read("6%")


def case_of(folder: Path, *figures: Figure) -> Case:
    case = Case.create(folder / "练习.fdesk", who="核对员")
    case.do(AddReport(report_from_text(TEXT, name="收支.txt"), Reading(figures)))
    return case


def effect_of(case: Case, reading: Reading, text: str = TEXT) -> ReadingEffect:
    report = case.reports[0]
    return reading_effect(report.report.text, case.figures(report.id), reading, text)


def told(effect: ReadingEffect) -> list[tuple[FigureFate, str, tuple[str, ...]]]:
    return [(each.fate, (each.after or (each.before or _none()).current).text, each.fields) for each in effect.figures]


def _none() -> CaseFigure:
    raise AssertionError("neither before nor after")


def key(case: Case, figure: Figure) -> FigureKey:
    return FigureKey(case.reports[0].id, figure.id)


def test_figures_come_go_and_change_and_the_case_then_reads_so(tmp_path: Path) -> None:
    now = Reading((msgspec.structs.replace(REVENUE, period="2023", stance="plan"), GROWTH))
    with case_of(tmp_path, REVENUE, SCHOOLS) as case:
        effect = effect_of(case, now)
        assert told(effect) == [
            (FigureFate.CHANGED, "12.3亿元", ("stance", "period")),
            (FigureFate.GONE, "4.5亿元", ()),
            (FigureFate.ADDED, "6%", ()),
        ]
        assert (effect.kept, effect.lost) == (0, 0)
        case.do(RereadReport(case.reports[0].id, now))
        after = [each.after for each in effect.figures if each.after is not None]
        assert [figure.current for figure in case.figures(case.reports[0].id)] == after


def test_what_the_user_put_right_does_not_change_and_is_counted(tmp_path: Path) -> None:
    now = Reading((msgspec.structs.replace(REVENUE, period="2023", indicator="税收"), SCHOOLS))
    with case_of(tmp_path, REVENUE, SCHOOLS) as case:
        case.do(CorrectFigure(key(case, REVENUE), FigureChanges(period="2021")))
        effect = effect_of(case, now)
        assert told(effect) == [(FigureFate.CHANGED, "12.3亿元", ("indicator",))]
        assert effect.kept == 1
        case.do(RereadReport(case.reports[0].id, now))
        current = case.figure(key(case, REVENUE)).current
        assert msgspec.structs.replace(current, reasons={}) == effect.figures[0].after
        assert (current.period, current.indicator) == ("2021", "税收")


def test_lost_words_are_counted_as_the_case_loses_them(tmp_path: Path) -> None:
    with case_of(tmp_path, REVENUE, SCHOOLS, GROWTH) as case:
        case.do(ConfirmFigures((key(case, SCHOOLS),)))
        case.do(RejectFigures((key(case, GROWTH),)))
        effect = effect_of(case, Reading((REVENUE,)))
        assert told(effect) == [(FigureFate.GONE, "4.5亿元", ())]  # what was rejected is missed by nobody
        case.do(RereadReport(case.reports[0].id, Reading((REVENUE,))))
        assert len(case.orphans(case.reports[0].id)) == effect.lost == 2


def test_a_figure_that_moved_in_a_changed_file_is_the_same_figure(tmp_path: Path) -> None:
    text = TEXT.replace("\n税收", "\n一、总体平稳。\n税收")
    with case_of(tmp_path, REVENUE, SCHOOLS) as case:
        moved = Reading((read("12.3亿元", text), read("4.5亿元", text, indicator="教育支出")))
        assert effect_of(case, moved, text) == ReadingEffect()


def test_another_doubt_is_told_of_what_nobody_has_looked_at(tmp_path: Path) -> None:
    now = Reading(tuple(msgspec.structs.replace(each, confidence=0.3) for each in (REVENUE, SCHOOLS)))
    with case_of(tmp_path, REVENUE, SCHOOLS) as case:
        case.do(ConfirmFigures((key(case, SCHOOLS),)))
        assert told(effect_of(case, now)) == [(FigureFate.DOUBT, "12.3亿元", ())]
        assert effect_of(case, Reading((REVENUE, SCHOOLS))) == ReadingEffect()
