"""The words that the inspector uses for a figure's fields and their values."""

from PySide6.QtCore import QCoreApplication

from fiscal_desk.figures.model import DOUBTFUL_BELOW, Bound, Figure, Measure, Stance

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


def field_label(name: str) -> str:
    """Return a field's name in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        "value": translate("FieldWords", "数值"),
        "bound": translate("FieldWords", "界限"),
        "measure": translate("FieldWords", "类别"),
        "stance": translate("FieldWords", "性质"),
        "indicator": translate("FieldWords", "指标"),
        "canonical": translate("FieldWords", "规范指标"),
        "base": translate("FieldWords", "相对于"),
        "period": translate("FieldWords", "时期"),
        "scope": translate("FieldWords", "范围"),
        "strive": translate("FieldWords", "力争"),
    }.get(name, name)


def bound_word(bound: Bound) -> str:
    """Return how a bound is called."""
    translate = QCoreApplication.translate
    return {
        Bound.EQ: translate("FieldWords", "等于（恰好）"),
        Bound.ABOUT: translate("FieldWords", "大约（约、左右）"),
        Bound.GT: translate("FieldWords", "超过（超、余、突破）"),
        Bound.GE: translate("FieldWords", "不少于（以上）"),
        Bound.LT: translate("FieldWords", "不足（低于）"),
        Bound.LE: translate("FieldWords", "不超过（以内）"),
    }[bound]


def measure_word(measure: Measure) -> str:
    """Return how a kind of statement is called."""
    translate = QCoreApplication.translate
    return {
        Measure.LEVEL: translate("FieldWords", "数额（总量）"),
        Measure.CHANGE: translate("FieldWords", "增减幅"),
        Measure.SHARE: translate("FieldWords", "占比"),
        Measure.COMPLETION: translate("FieldWords", "完成率"),
        Measure.RATE: translate("FieldWords", "比率"),
        Measure.MULTIPLE: translate("FieldWords", "倍数"),
        Measure.DIFFERENCE: translate("FieldWords", "增减额（差额）"),
    }[measure]


def stance_word(stance: Stance) -> str:
    """Return how the standing of a number is called."""
    translate = QCoreApplication.translate
    return {
        Stance.ACTUAL: translate("FieldWords", "实绩"),
        Stance.PLAN: translate("FieldWords", "计划（目标、预算）"),
        Stance.RULE: translate("FieldWords", "门槛（界定条件）"),
    }[stance]


def confidence_words(figure: Figure, *, reviewed: bool = False) -> str:
    """Return how sure the reader was of a figure, in words with the percentage; `reviewed`: somebody looked since."""
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
        words = translate("FieldWords", "把握不大，请核对")
    else:
        words = translate("FieldWords", "拿不准，请核对")
    return f"{words}（{share}）"
