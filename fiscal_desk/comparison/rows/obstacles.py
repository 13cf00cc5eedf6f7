"""What keeps two facts from being compared, however near their numbers are."""

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.periods import year_of
from fiscal_desk.comparison.facts.places import Apart, apart_in
from fiscal_desk.comparison.model import Obstacle
from fiscal_desk.figures.model import Stance
from fiscal_desk.vocabulary.periods import period_word


def obstacle(a: Fact, b: Fact) -> tuple[Obstacle, str] | None:
    """Return what of the two identities differs or is not known, with the reason in words; None where nothing does."""
    if a.place is not None and b.place is not None and a.place != b.place:
        units = apart_in((a.whose, b.whose)) is Apart.UNITS
        return Obstacle.PLACE, "单位不同，数值并列而不相减" if units else "地区不同，数值并列而不相减"
    if a.place is None or b.place is None:
        return Obstacle.UNKNOWN, "报告未注明地区，不能判定是否同一地区，请在报告信息中填写"
    if a.key.scope != b.key.scope:
        return Obstacle.SCOPE, f"范围不同（{a.key.scope or '全域'}与{b.key.scope or '全域'}），数值并列而不相减"
    if (a.key.ledger, a.key.side) != (b.key.ledger, b.key.side):
        return Obstacle.LEDGER, f"账本不同（{_kept(a)}与{_kept(b)}），不相减"
    if a.key.stance is not Stance.RULE and None in (a.key.period, b.key.period):
        return Obstacle.UNKNOWN, "期间未注明，不能判定是否同一期间"
    if a.key.period != b.key.period:
        words = f"期间不同（{period_word(a.key.period)}与{period_word(b.key.period)}），数值并列而不相减"
        return Obstacle.YEAR if _same_part(a, b) else Obstacle.PERIOD, words
    if a.stage != b.stage:
        return Obstacle.STAGE, f"阶段不同（{a.stage or '未注明'}与{b.stage or '未注明'}），不相减"
    if a.basis != b.basis:
        return Obstacle.BASIS, f"口径不同（{a.basis or '未注明口径'}与{b.basis or '未注明口径'}），不相减"
    return None


def _kept(fact: Fact) -> str:
    return fact.key.ledger + fact.key.side or "未注明"


def _same_part(a: Fact, b: Fact) -> bool:
    """Whether two periods are the same part of two years and told on one basis: 2024H1, 2025H1."""
    first, second = (str(year_of(fact.key.period) or "") for fact in (a, b))
    if not first or not second or a.key.period is None or b.key.period is None:
        return False
    parts = {a.key.period.replace(first, ""), b.key.period.replace(second, "")}
    return len(parts) == 1 and (a.stage, a.basis) == (b.stage, b.basis)
