"""What the inspector's lines offer while somebody types: the catalogue's words and those of the open reports."""

from collections.abc import Iterable
from functools import lru_cache

from fiscal_desk.case.case import Case
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.period_typed import period_words

_SCOPES = ("全国", "全省", "全市", "市级", "市本级", "全区", "区级", "全县", "县级")


def completions(case: Case, catalogue: Catalogue) -> dict[str, list[str]]:
    """Return the words to offer for each field that is typed freely, the reports' own words first."""
    figures = [figure for report in case.reports for figure in report.reading.figures]
    labels = _distinct(figure.indicator for figure in figures)
    return {
        "indicator": _distinct([*labels, *_catalogue_words(catalogue)]),
        "canonical": _distinct(indicator.name for indicator in catalogue.indicators.values()),
        "base": _distinct([*(figure.base or "" for figure in figures), *labels]),
        "period": _distinct(period_words(figure.period) for figure in figures),
        "scope": _distinct([*(figure.scope or "" for figure in figures), *_SCOPES]),
    }


@lru_cache(maxsize=2)
def _catalogue_words(catalogue: Catalogue) -> tuple[str, ...]:
    indicators = catalogue.indicators.values()
    return tuple(_distinct(word for indicator in indicators for word in (indicator.name, *indicator.aliases)))


def _distinct(words: Iterable[str]) -> list[str]:
    return [word for word in dict.fromkeys(words) if word]
