"""The fields of a figure that are chosen from a few words."""

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.words.spoken import choice_name
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance

_CHOICES: dict[str, type[Bound] | type[Measure] | type[Stance]] = {"bound": Bound, "measure": Measure, "stance": Stance}


def choice_fields() -> dict[str, list[tuple[object, str]]]:
    """Return the values of each such field with their words, in the order in which they are offered."""
    return {name: [(value, choice_name(value)) for value in values] for name, values in _CHOICES.items()}


def show_choice(name: str, figure: Figure) -> str:
    """Return the words for what a figure has in such a field, or in `strive`."""
    if name in _CHOICES:
        return choice_name(getattr(figure, name))
    translate = QCoreApplication.translate  # by this name lupdate knows it
    return translate("FieldWords", "是") if figure.strive else translate("FieldWords", "否")
