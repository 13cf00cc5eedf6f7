"""The user's own lexicon (用户词库): what corrections taught, as entries that hold in every report."""

from __future__ import annotations

from collections.abc import Container, Iterable
from enum import StrEnum

import msgspec

from fiscal_desk.case.errors import refused
from fiscal_desk.figures.model import Stance

_LONGEST = 60


class EntryKind(StrEnum):
    """What an entry says about its phrase."""

    RENAME = "rename"  # this indicator is called otherwise
    ALIAS = "alias"  # this indicator is an entry of the catalogue
    UNIT = "unit"  # what is printed after the number is this unit
    REJECT = "reject"  # a number inside these words is no figure
    SCOPE = "scope"  # figures beneath this heading are of this scope
    STANCE = "stance"  # figures beneath this heading are of this stance


class Source(msgspec.Struct, frozen=True):
    """The correction that an entry came from; `when` is local time in ISO 8601 with offset."""

    case: str
    report: str
    text: str
    who: str
    when: str
    why: str = ""


class Entry(msgspec.Struct, frozen=True):
    """One entry: its kind, the phrase it is about, and what that becomes.

    `becomes` is an indicator for RENAME, a catalogue id for ALIAS, a base unit for UNIT, a scope for SCOPE, a
    stance's code for STANCE, and empty for REJECT. The phrase of the last two is a heading without its number.
    """

    kind: EntryKind
    phrase: str
    becomes: str = ""
    source: Source | None = None
    note: str = ""

    @property
    def place(self) -> tuple[EntryKind, str]:
        """What an entry is about; a lexicon has one entry for each."""
        return self.kind, self.phrase


class Lexicon(msgspec.Struct, frozen=True):
    """A user's entries, in the order in which they were made."""

    entries: tuple[Entry, ...] = ()

    def entry(self, kind: EntryKind, phrase: str) -> Entry | None:
        """Return the entry about a phrase, or None."""
        return next((entry for entry in self.entries if entry.place == (kind, phrase)), None)

    def with_entry(self, entry: Entry, *, instead: Entry | None = None) -> Lexicon:
        """Return the lexicon with an entry added, or put in place of one about the same phrase or of `instead`.

        Raises CaseError (refused) for an entry that says nothing.
        """
        entry = checked_entry(entry)
        replaced = {entry.place} | ({instead.place} if instead is not None else set())
        places = [each.place for each in self.entries]
        there = next((number for number, place in enumerate(places) if place in replaced), len(places))
        kept = [each for each in self.entries if each.place not in replaced]
        kept.insert(there, entry)
        return Lexicon(tuple(kept))

    def without(self, entry: Entry) -> Lexicon:
        """Return the lexicon without the entry about the same phrase."""
        return Lexicon(tuple(each for each in self.entries if each.place != entry.place))

    def joined(self, others: Iterable[Entry]) -> tuple[Lexicon, tuple[tuple[Entry, Entry], ...]]:
        """Return the lexicon with a colleague's entries, and the pairs (mine, theirs) that contradict each other.

        Where two contradict, one's own stays; put theirs in with `with_entry` where it is chosen.
        """
        lexicon, contradictions = self, []
        for entry in others:
            mine = lexicon.entry(*entry.place)
            if mine is None:
                lexicon = lexicon.with_entry(entry)
            elif mine.becomes != entry.becomes:
                contradictions.append((mine, entry))
        return lexicon, tuple(contradictions)

    def aliases(self, known: Container[str]) -> dict[str, str]:
        """Return names of indicators for `Catalogue.with_aliases`, but for ids that the catalogue does not know."""
        return {
            entry.phrase: entry.becomes
            for entry in self.entries
            if entry.kind is EntryKind.ALIAS and entry.becomes in known
        }


def checked_entry(entry: Entry) -> Entry:
    """Return an entry without blanks around its words. Raises CaseError (refused) where it says nothing."""
    phrase, becomes = entry.phrase.strip(), entry.becomes.strip()
    if not phrase or (not becomes and entry.kind is not EntryKind.REJECT):
        raise refused("词条不完整，请填写原词和对应内容。")
    if any(len(words) > _LONGEST or "\n" in words for words in (phrase, becomes)):
        raise refused(f"词条只能是一行短语（不超过 {_LONGEST} 字），请缩短后再试。")
    if entry.kind is EntryKind.STANCE and becomes not in list(Stance):
        raise refused("词条里的性质不在可选范围内，请重新填写。")
    if entry.kind is EntryKind.RENAME and phrase == becomes:
        raise refused("词条改称前后相同，请填写不同的指标名称。")
    return msgspec.structs.replace(entry, phrase=phrase, becomes=becomes if entry.kind is not EntryKind.REJECT else "")
