"""All kinds of text that the grammar can make, by name."""

from collections.abc import Callable, Iterator
from random import Random

from tests.figures.grammar import dated, mixed, staged, whose
from tests.figures.grammar.writing import Text

Kind = Callable[[Random], Text]

KINDS: dict[str, Kind] = {
    kind.__name__: kind
    for kind in (
        whose.levels_by_heading,
        whose.levels_by_sentence,
        whose.levels_by_lead_in,
        whose.bracketed_zone,
        whose.level_in_name,
        whose.ledgers_under_level,
        whose.chains_by_level,
        dated.part_of_year,
        dated.part_of_year_in_a_summary,
        dated.gain_over_last_year,
        dated.five_years,
        dated.span_and_year,
        dated.from_year_to_year,
        dated.undated_then_plan,
        staged.preliminary,
        staged.expected_of_a_running_year,
        staged.headings_of_work,
        staged.budget_draft,
        staged.this_year_in_a_plan,
        staged.two_tiers,
        mixed.web_page,
        mixed.without_title,
        mixed.digest_without_date,
        mixed.shared_heads,
        mixed.communique,
        mixed.work_plan,
        mixed.named_district,
    )
}


def texts(kind: str, number: int, seed: int = 0) -> Iterator[Text]:
    """Yield so many texts of a kind; the same seed gives the same texts."""
    for one in range(number):
        yield KINDS[kind](Random(f"{kind} {seed} {one}"))
