"""What verdicts are called in tables and memos."""

from fiscal_desk.comparison.model import CheckVerdict, Outcome, Verdict

_VERDICT_WORDS = {
    Verdict.AGREE: "一致",
    Verdict.COMPATIBLE: "相容",
    Verdict.CONFLICT: "不一致",
    Verdict.INCOMPARABLE: "不可比",
}


_CHECK_WORDS = {
    CheckVerdict.HOLDS: "一致",
    CheckVerdict.ROUNDING: "尾差",
    CheckVerdict.OTHER_BASIS: "口径不同",
    CheckVerdict.UNVERIFIED: "待核实",
    CheckVerdict.FAILS: "不一致",
}


def verdict_word(verdict: Verdict | None) -> str:
    """Return the Chinese word for a verdict on a pair or row; 单方 for a row that only one report states."""
    return "单方" if verdict is None else _VERDICT_WORDS[verdict]


def check_word(verdict: CheckVerdict) -> str:
    """Return the Chinese word for what came out of a check."""
    return _CHECK_WORDS[verdict]


_OUTCOME_WORDS = {Outcome.REACHED: "达到", Outcome.MISSED: "未达到", Outcome.OPEN: "无法判定"}


def outcome_word(outcome: Outcome) -> str:
    """Return the Chinese word for what became of a target."""
    return _OUTCOME_WORDS[outcome]
