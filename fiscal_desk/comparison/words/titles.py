"""What a row is called when it stands alone: 一般公共预算收入增速（2023年，全市）."""

from fiscal_desk.comparison.model import Row
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import vocabulary, word_of

#: What these measure is in their indicator's name already.
_IN_THE_NAME = (Measure.LEVEL, Measure.RATE)


def measure_ending(measure: Measure) -> str:
    """Return the word that follows an indicator's name: 增速, 占比, 完成率 … empty for levels and rates."""
    return "" if measure in _IN_THE_NAME else word_of(measure)


def stance_name(stance: Stance, *, strive: bool = False) -> str:
    """Return 实绩, 目标, 力争目标 or 门槛."""
    return vocabulary().strive if strive else word_of(stance)


def stance_word(stance: Stance, *, strive: bool = False) -> str:
    """Return 目标, 力争目标 or 门槛, empty for what is reported as done."""
    return "" if stance is Stance.ACTUAL and not strive else stance_name(stance, strive=strive)


def row_title(row: Row, *, period: bool = True) -> str:
    """Return a row's name with measure, stance, scope and, if wanted, its period."""
    word = measure_ending(row.measure)
    name = row.label if word and row.label.endswith(word) else row.label + word
    about = [
        period_word(row.period) if period and row.period else "",
        row.scope or "",
        stance_word(row.stance, strive=row.strive),
    ]
    words = "，".join(word for word in about if word)
    return f"{name}（{words}）" if words else name
