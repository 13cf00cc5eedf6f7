"""How long comparing takes as reports grow in number, against a plain pandas merge on the canonical key.

    python -m tests.benchmarks.comparing [--figures 300]

A program, not a test. Times are processor seconds of this process, so that a busy machine changes them little.
"""

import argparse
import random
import time
from decimal import Decimal

import pandas

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.model import Figure, Measure, Reading
from fiscal_desk.report.model import Block, BlockKind, Origin, Report, ReportCard, Span

CATALOGUE = load_catalogue()
STEP = 30


def made_report(number: int, figures: int, place: str, chance: random.Random) -> Compared:
    """Return a report of random figures: six in ten of the catalogue, the others under names of their own."""
    names = list(CATALOGUE.indicators)
    read = []
    for place_in_text in range(figures):
        known = CATALOGUE.indicators[chance.choice(names)] if chance.random() < 0.6 else None
        start = place_in_text * STEP
        read.append(
            Figure(
                id=f"f{start}",
                start=start,
                end=start + 7,
                text="12.34亿元",
                value=Decimal(chance.randrange(10**6, 10**11)),
                quantum=Decimal(10**6),
                unit="元",
                indicator=known.name if known else f"第{chance.randrange(2000)}类项目补助",
                canonical=known.id if known else None,
                measure=chance.choice([Measure.LEVEL, Measure.LEVEL, Measure.CHANGE]),
                period=chance.choice(["2021", "2022", "2023"]),
                block=place_in_text,
            )
        )
    blocks = tuple(Block(BlockKind.PARAGRAPH, Span(i * STEP, (i + 1) * STEP - 1), i + 1) for i in range(figures))
    origin = Origin("", f"报告{number}.txt", "txt", "", 0)
    return Compared(Report(" " * (figures * STEP), blocks, ReportCard(place=place), origin), Reading(tuple(read)))


def merge_seconds(items: list[Compared]) -> float:
    """Return how long pandas takes to put the same figures into one table by canonical id, measure and period."""
    frames = [
        pandas.DataFrame(
            [(f.canonical or f.indicator, f.measure, f.period, float(f.value or 0)) for f in item.reading.figures],
            columns=["key", "measure", "period", f"value{number}"],
        ).drop_duplicates(["key", "measure", "period"])
        for number, item in enumerate(items)
    ]
    begun = time.process_time()
    merged = frames[0]
    for frame in frames[1:]:
        merged = merged.merge(frame, on=["key", "measure", "period"], how="outer")
    return time.process_time() - begun


def main() -> None:
    """Print times for 10, 30 and 100 reports, all of one place and each of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--figures", type=int, default=300)
    figures = parser.parse_args().figures
    chance = random.Random(7)
    for count in (10, 30, 100):
        for title, places in (("one place", ["云岫区"] * count), ("many places", [f"第{n}区" for n in range(count)])):
            items = [made_report(number, figures, place, chance) for number, place in enumerate(places)]
            begun = time.process_time()
            comparison = compare(items, CATALOGUE)
            spent = time.process_time() - begun
            merged = merge_seconds(items)
            print(
                f"{count:4} reports, {title:11}: {spent:6.2f} s, {spent / count / figures * 1e6:5.0f} µs a figure, "
                f"{spent / merged:5.1f} × pandas merge; {len(comparison.rows)} rows, {len(comparison.pairs)} pairs"
            )


if __name__ == "__main__":
    main()
