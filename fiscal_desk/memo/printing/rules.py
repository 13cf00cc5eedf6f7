"""What resources/memo/printing.toml says about line ends and faces."""

from functools import cache

import msgspec

from fiscal_desk.resources import resources_folder
from fiscal_desk.typed import from_toml


class LineEnds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Signs that may not begin a line, may not end one, may hang, join numbers (here, with others), multiply."""

    not_first: str
    not_last: str
    hanging: str
    listing: str
    linking: str
    large: str


class FaceRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A face, the names under which it is installed, and the faces that may stand for it, best first."""

    name: str
    known_as: tuple[str, ...]
    substitutes: tuple[str, ...]


class PrintingRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. `western`: widths of the Western face that memos name, in parts of the size."""

    line_ends: LineEnds
    western: dict[str, float]
    faces: tuple[FaceRule, ...]
    other_names: dict[str, tuple[str, ...]]

    def names_of(self, face: str) -> tuple[str, ...]:
        """Return every name under which a face may be installed."""
        known = next((rule.known_as for rule in self.faces if rule.name == face), ())
        return (face, *known, *self.other_names.get(face, ()))

    def substitutes_of(self, face: str) -> tuple[str, ...]:
        """Return what may stand for a face, best first; none for one that the file does not know."""
        return next((rule.substitutes for rule in self.faces if rule.name == face), ())


@cache
def printing_rules() -> PrintingRules:
    """Return the rules, read once. Raises msgspec.ValidationError for a file of another form."""
    path = resources_folder() / "memo" / "printing.toml"
    return from_toml(path, PrintingRules)
