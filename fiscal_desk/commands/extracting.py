"""`fiscal-desk extract REPORT`: the figures of one report, as JSON or as lines to read."""

from argparse import Namespace

from fiscal_desk.commands.reading import catalogue, read_password, read_report
from fiscal_desk.commands.streams import say
from fiscal_desk.comparison.words.titles import measure_ending, stance_word
from fiscal_desk.figures.json_form import json_text, reading_form
from fiscal_desk.figures.model import DOUBTFUL_BELOW, Figure
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.vocabulary.periods import period_word


def run_extract(options: Namespace) -> int:
    """Print the reading of `options.report` in `options.format`; return 0."""
    item = read_report(options.report, catalogue(), read_password(options.password_file))
    if options.format == "json":
        say(json_text(reading_form(item.report, item.reading)))
        return 0
    for figure in item.reading.figures:
        say(figure_line(figure))
    doubtful = sum(figure.confidence < DOUBTFUL_BELOW for figure in item.reading.figures)
    say(
        f"共{len(item.reading.figures)}个数据，其中{doubtful}个存疑；关系{len(item.reading.relations)}条，任务{len(item.reading.tasks)}项。"
    )
    return 0


def figure_line(figure: Figure) -> str:
    """Return one line: indicator, value, what kind of number, period and scope, doubt."""
    about = [
        measure_ending(figure.measure),
        stance_word(figure.stance, strive=figure.strive),
        period_word(figure.period) if figure.period else "",
        figure.scope or "",
        "存疑" if figure.confidence < DOUBTFUL_BELOW else "",
    ]
    return "\t".join(
        (figure.indicator or "（未识别）", print_figure(figure), "，".join(word for word in about if word))
    )
