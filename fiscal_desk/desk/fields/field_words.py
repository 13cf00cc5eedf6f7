"""The order of a figure's fields, and how sure the reader was of them."""

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.words.spoken import bracketed, field_label
from fiscal_desk.figures.doubt.doubted import most_doubted
from fiscal_desk.figures.model import DOUBTFUL_BELOW, Figure

#: The fields in the order in which the inspector shows them; `value` stands for number and unit together.
FIELD_ORDER = (
    "value",
    "bound",
    "measure",
    "stance",
    "indicator",
    "canonical",
    "base",
    "period",
    "scope",
    "strive",
)


def confidence_words(figure: Figure, *, reviewed: bool = False) -> str:
    """Return how sure the reader was of a figure, in words with the percentage, and which fields are to be looked at.

    `reviewed`: somebody looked since.
    """
    translate = QCoreApplication.translate
    # Rounded down: what is below the threshold must not look as if it stood on it.
    share = f"{int(figure.confidence * 100)}%"
    if reviewed:
        return translate("FieldWords", "识别时把握 {share}").format(share=share)
    if figure.confidence >= 0.97:
        words = translate("FieldWords", "把握大")
    elif figure.confidence >= DOUBTFUL_BELOW:
        words = translate("FieldWords", "把握较大")
    elif figure.confidence >= 0.7:
        words = translate("FieldWords", "把握不大，请核对{fields}").format(fields=doubted_words(figure))
    else:
        words = translate("FieldWords", "拿不准，请核对{fields}").format(fields=doubted_words(figure))
    return bracketed(words.rstrip(), share)


def doubted_words(figure: Figure) -> str:
    """Return the names of the fields of a doubtful figure that are to be looked at first; empty where nobody knows."""
    between = QCoreApplication.translate("FieldWords", "、")
    return between.join(field_label(name) for name in most_doubted(figure))
