"""The catalogue: resolves what a report calls an indicator to the catalogue's id."""

from collections.abc import Mapping

from fiscal_desk.catalogue.model import Indicator


class Catalogue:
    """Immutable set of indicators with a fast resolver of labels."""

    def __init__(self, indicators: Mapping[str, Indicator]) -> None:
        self.indicators = indicators

    def resolve(self, label: str) -> str | None:
        """Return the id of the indicator that a label names exactly, or None."""
        for indicator in self.indicators.values():
            if label == indicator.name or label in indicator.aliases:
                return indicator.id
        return None
