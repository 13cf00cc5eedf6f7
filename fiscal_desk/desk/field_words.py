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
    tr = QCoreApplication.translate
    return {
        "value": tr("FieldWords", "数值"),
        "bound": tr("FieldWords", "界限"),
        "measure": tr("FieldWords", "类别"),
        "stance": tr("FieldWords", "性质"),
        "indicator": tr("FieldWords", "指标"),
        "canonical": tr("FieldWords", "规范指标"),
        "base": tr("FieldWords", "相对于"),
        "period": tr("FieldWords", "时期"),
        "scope": tr("FieldWords", "范围"),
        "strive": tr("FieldWords", "力争"),
    }.get(name, name)


def bound_word(bound: Bound) -> str:
    """Return how a bound is called."""
    tr = QCoreApplication.translate
    return {
        Bound.EQ: tr("FieldWords", "等于（恰好）"),
        Bound.ABOUT: tr("FieldWords", "大约（约、左右）"),
        Bound.GT: tr("FieldWords", "超过（超、余、突破）"),
        Bound.GE: tr("FieldWords", "不少于（以上）"),
        Bound.LT: tr("FieldWords", "不足（低于）"),
        Bound.LE: tr("FieldWords", "不超过（以内）"),
    }[bound]


def measure_word(measure: Measure) -> str:
    """Return how a kind of statement is called."""
    tr = QCoreApplication.translate
    return {
        Measure.LEVEL: tr("FieldWords", "数额（总量）"),
        Measure.CHANGE: tr("FieldWords", "增减幅"),
        Measure.SHARE: tr("FieldWords", "占比"),
        Measure.COMPLETION: tr("FieldWords", "完成率"),
        Measure.RATE: tr("FieldWords", "比率"),
        Measure.MULTIPLE: tr("FieldWords", "倍数"),
        Measure.DIFFERENCE: tr("FieldWords", "增减额（差额）"),
    }[measure]


def stance_word(stance: Stance) -> str:
    """Return how the standing of a number is called."""
    tr = QCoreApplication.translate
    return {
        Stance.ACTUAL: tr("FieldWords", "实绩"),
        Stance.PLAN: tr("FieldWords", "计划（目标、预算）"),
        Stance.RULE: tr("FieldWords", "门槛（界定条件）"),
    }[stance]


def confidence_words(figure: Figure, *, reviewed: bool = False) -> str:
    """Return how sure the reader was of a figure, in words with the percentage; `reviewed`: somebody looked since."""
    tr = QCoreApplication.translate
    # Rounded down: what is below the threshold must not look as if it stood on it.
    share = f"{int(figure.confidence * 100)}%"
    if reviewed:
        return tr("FieldWords", "识别时把握 {share}").format(share=share)
    if figure.confidence >= 0.97:
        words = tr("FieldWords", "把握大")
    elif figure.confidence >= DOUBTFUL_BELOW:
        words = tr("FieldWords", "把握较大")
    elif figure.confidence >= 0.7:
        words = tr("FieldWords", "把握不大，请核对")
    else:
        words = tr("FieldWords", "拿不准，请核对")
    return f"{words}（{share}）"
