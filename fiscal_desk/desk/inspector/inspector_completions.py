"""What the inspector's lines offer while somebody types: the catalogue's words and those of the open reports."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.case.readable import ReadableCase
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.services.per_report import PerReport
from fiscal_desk.desk.words.spoken import period_words

_SCOPES = ("全国", "全省", "全市", "市级", "市本级", "全区", "区级", "全县", "县级")


class _Words(NamedTuple):
    labels: list[str]
    bases: list[str]
    periods: list[str | None]
    scopes: list[str]


class Completions:
    """Knows the words of the open reports."""

    def __init__(self) -> None:
        self._words = PerReport(_words_of)

    def look_through_some(self, case: ReadableCase, until: float) -> bool:
        """Look through reports until `time.perf_counter()` says so; return whether `of` has nothing more to read."""
        return self._words.make_some(case, until)

    def of(self, case: ReadableCase, catalogue: Catalogue) -> dict[str, list[str]]:
        """Return the words to offer for each field that is typed freely, the reports' own words first."""
        reports = list(self._words.of(case).values())
        labels = _distinct(word for each in reports for word in each.labels)
        periods = dict.fromkeys(period for each in reports for period in each.periods)
        return {
            "indicator": _distinct([*labels, *_catalogue_words(catalogue)]),
            "canonical": _distinct(indicator.name for indicator in catalogue.indicators.values()),
            "base": _distinct([*(word for each in reports for word in each.bases), *labels]),
            "period": _distinct(period_words(period) for period in periods),
            "scope": _distinct([*(word for each in reports for word in each.scopes), *_SCOPES]),
        }


def _words_of(figures: tuple[CaseFigure, ...]) -> _Words:
    read = [figure.original for figure in figures if figure.original is not None]
    return _Words(
        labels=_distinct(figure.indicator for figure in read),
        bases=_distinct(figure.base or "" for figure in read),
        periods=list(dict.fromkeys(figure.period for figure in read)),
        scopes=_distinct(figure.scope or "" for figure in read),
    )


@lru_cache(maxsize=2)
def _catalogue_words(catalogue: Catalogue) -> tuple[str, ...]:
    indicators = catalogue.indicators.values()
    return tuple(_distinct(word for indicator in indicators for word in (indicator.name, *indicator.aliases)))


def _distinct(words: Iterable[str]) -> list[str]:
    return [word for word in dict.fromkeys(words) if word]
