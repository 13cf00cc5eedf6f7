"""The catalogue: resolves what a report calls an indicator to the catalogue's id."""

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType

from fiscal_desk.catalogue.label_forms import LabelWords, normalise_label, shorter_forms
from fiscal_desk.catalogue.model import Indicator
from fiscal_desk.catalogue.scanning import AliasScanner

#: Labels remembered by one catalogue; beyond it the memory is emptied, so hostile input cannot fill it.
_REMEMBERED = 50_000


class Catalogue:
    """Immutable set of indicators with a fast resolver of labels; equal only to itself.

    `indicators`: by id. `ambiguous`: names that alone may mean several indicators, with their ids; `resolve` answers
    None for them unless the ledger settles it. `words`: what may stand around a name. `extra`: the user's own names.
    """

    def __init__(
        self,
        indicators: Mapping[str, Indicator],
        ambiguous: Mapping[str, tuple[str, ...]] | None = None,
        words: LabelWords | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        self.indicators: Mapping[str, Indicator] = MappingProxyType(dict(indicators))
        self.ambiguous: Mapping[str, tuple[str, ...]] = MappingProxyType(dict(ambiguous or {}))
        self._words = words or LabelWords()
        self._extra = dict(extra or {})
        self._remembered: dict[tuple[str, str], str | None] = {}

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """Ids by normalised names; built for the first label, which a start without a report does not have."""
        names: dict[str, str] = {}
        for indicator in self.indicators.values():
            for name in (indicator.name, *indicator.aliases, *indicator.short_names):
                names.setdefault(normalise_label(name), indicator.id)
        for indicator in self.indicators.values():
            for name in _with_ledger(indicator):
                names.setdefault(normalise_label(name), indicator.id)
        # The user's names come last and win: their office knows what it calls things.
        names.update((normalise_label(name), identifier) for name, identifier in self._extra.items())
        return names

    @cached_property
    def _unsure(self) -> Mapping[str, tuple[str, ...]]:
        return {normalise_label(name): ids for name, ids in self.ambiguous.items()}

    def resolve(self, label: str, ledger: str = "") -> str | None:
        """Return the id of the indicator that a label names, or None where it names none or more than one.

        `ledger` is the budget that the sentence is about (政府性基金预算 …); it settles 收入总量, 结转下年 and such.
        """
        key = (label, ledger)
        try:
            return self._remembered[key]
        except KeyError:
            pass
        if len(self._remembered) >= _REMEMBERED:
            self._remembered.clear()
        answer = self._remembered[key] = self._look_up(label, ledger)
        return answer

    def _look_up(self, label: str, ledger: str) -> str | None:
        plain = normalise_label(label)
        for form in shorter_forms(plain, self._words):
            if form in self._names:
                return self._names[form]
            if form in self._unsure:
                return self._settled(form, ledger) if ledger else None
        return self._settled(plain, ledger) if ledger else None

    def _settled(self, plain: str, ledger: str) -> str | None:
        """Return what an unclear name means in a budget: the candidate of that budget, where each has its own."""
        owners = [self.indicators[identifier].ledger for identifier in self._unsure.get(plain, ())]
        if all(owners) and owners.count(ledger) == 1:
            return self._unsure[plain][owners.index(ledger)]
        for form in shorter_forms(plain, self._words):
            found = self._names.get(normalise_label(ledger) + form)
            if found:
                return found
        return None

    def candidates(self, label: str) -> tuple[str, ...]:
        """Return the ids that an ambiguous label may mean, the one id that it names, or nothing."""
        found = self.resolve(label)
        if found:
            return (found,)
        for form in shorter_forms(normalise_label(label), self._words):
            if form in self._unsure:
                return self._unsure[form]
        return ()

    def find_aliases(self, text: str) -> list[tuple[int, int, str]]:
        """Return (start, end, id) of the indicators named in running text: longest first, no overlaps, text order."""
        return self._scanner.find(text)

    @cached_property
    def _scanner(self) -> AliasScanner:
        names = dict(self._extra)
        for indicator in self.indicators.values():
            for name in (indicator.name, *indicator.aliases):
                names.setdefault(name, indicator.id)
        return AliasScanner(names)

    def with_aliases(self, extra: Mapping[str, str]) -> "Catalogue":
        """Return a catalogue that also knows the user's own names (name → id); they win over the catalogue's.

        Raises KeyError for an id that the catalogue does not have.
        """
        for identifier in extra.values():
            if identifier not in self.indicators:
                raise KeyError(identifier)
        return Catalogue(self.indicators, self.ambiguous, self._words, {**self._extra, **extra})


def _with_ledger(indicator: Indicator) -> list[str]:
    """Return an indicator's names with its budget before them: 一般公共预算教育支出, 政府性基金土地出让收入."""
    ledger = indicator.ledger
    if not ledger:
        return []
    stem = ledger.removesuffix("预算")
    names = [name for name in (indicator.name, *indicator.aliases) if not name.startswith(stem)]
    return [before + name for name in names for before in {ledger, stem}]
