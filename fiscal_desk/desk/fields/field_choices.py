"""The fields of a figure that are chosen from a few words."""

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.fields.field_words import bound_word, measure_word, stance_word
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance


def choice_fields() -> dict[str, list[tuple[object, str]]]:
    """Return the values of each such field with their words, in the order in which they are offered."""
    return {
        "bound": [(bound, bound_word(bound)) for bound in Bound],
        "measure": [(measure, measure_word(measure)) for measure in Measure],
        "stance": [(stance, stance_word(stance)) for stance in Stance],
    }


def show_choice(name: str, figure: Figure) -> str:
    """Return the words for what a figure has in such a field, or in `strive`."""
    if name == "bound":
        return bound_word(figure.bound)
    if name == "measure":
        return measure_word(figure.measure)
    if name == "stance":
        return stance_word(figure.stance)
    translate = QCoreApplication.translate  # by this name lupdate knows it
    return translate("FieldWords", "是") if figure.strive else translate("FieldWords", "否")
