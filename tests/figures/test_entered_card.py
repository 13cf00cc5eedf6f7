"""A card that a user put right decides what the figures are about, against title and text."""

from dataclasses import dataclass

from msgspec.structs import replace

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Stance
from fiscal_desk.report.model import ReportCard, ReportKind
from fiscal_desk.report.opening import report_from_text

TEXT = "云岫区财政局2024年工作总结\n全区收入86.4亿元。2022年收入80.1亿元。今年支出120.5亿元。\n"


@dataclass
class Read:
    periods: list[str | None]
    stances: set[Stance]


def read(**card: object) -> Read:
    report = report_from_text(TEXT, name="总结.txt")
    figures = extract(replace(report, card=replace(report.card, **card)), load_catalogue()).figures
    return Read([figure.period for figure in figures], {figure.stance for figure in figures})


def test_an_entered_period_wins_over_the_year_in_the_title() -> None:
    assert read(period="2023H1").periods == ["2024", "2022", "2024"]
    assert read(period="2023H1", entered=("period",)).periods == ["2023H1", "2022", "2023H1"]


def test_a_heading_that_repeats_the_overruled_period_follows_the_card() -> None:
    text = "云岫区财政局工作总结\n一、2024年工作回顾\n全区收入86.4亿元。\n二、2025年工作打算\n收入增长5%。\n"
    report = report_from_text(text, name="总结.txt")
    assert report.card.period == "2024"
    card = replace(report.card, period="2024H1", entered=("period",))
    figures = extract(replace(report, card=card), load_catalogue()).figures
    assert [figure.period for figure in figures] == ["2024H1", "2025"]


def test_an_entered_span_of_months_holds_too() -> None:
    assert read(period="2023-01/2023-09", entered=("period",)).periods[0] == "2023-01/2023-09"


def test_an_entered_kind_decides_whether_figures_are_planned() -> None:
    assert read(kind=ReportKind.WORK_PLAN).stances == {Stance.ACTUAL}
    assert read(kind=ReportKind.WORK_PLAN, entered=("kind",)).stances == {Stance.PLAN, Stance.ACTUAL}  # 2022 is over


def test_a_card_without_entered_fields_reads_as_before() -> None:
    assert ReportCard().entered == ()
    assert read().periods == ["2024", "2022", "2024"]
