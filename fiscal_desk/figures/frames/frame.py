"""The frame around a paragraph: what title, headings and the paragraphs before have left in force."""

import msgspec

from fiscal_desk.figures.mentions.evidence import Opener
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.model import Stance


class Frame(msgspec.Struct, frozen=True, gc=False):
    """What holds where a paragraph begins.

    `period`: the time the figures are about. `era`: the years that a review covers (2021/2025), which flows and
    averages take instead; None outside of such a review. `year`: what 当年 and 上年 count from. `now`: the year in
    which the report is given (今年, 去年), where it is another one. `about`: the period of the whole
    report. `coming`: the year after the one under review, if
    the report says what is planned for it. `finished`: whether the time under review was over
    when the report was given; `reviewed`: that year, None where it is a guess. `national`: whether 中央 and 地方 are
    levels here, and not parts of names. `place`: whose
    report it is, `level`: of which level of government, `bodies`: what the department is called whose report it is.
    `topic`: the innermost heading, as printed.
    `ledger`: the 账本 that headings name. `overruled`: the period that title and text give the report and the one that
    a user entered instead: a heading that only repeats the first means the second, too. `guess`: in words for the
    user, why the year of the whole report is a guess; empty where somebody says it. `rectified`: the year in which was
    put right what the audit of the year at hand had found; None in all other reports.
    """

    period: Saying[str | None]
    stance: Saying[Stance]
    scope: Saying[str | None]
    year: int | None
    now: int | None = None
    coming: int | None = None
    about: str | None = None
    era: Saying[str] | None = None
    finished: bool = False
    reviewed: int | None = None
    national: bool = False
    place: str = ""
    level: str = ""
    bodies: tuple[str, ...] = ()
    topic: str = ""
    ledger: Saying[str] | None = None
    overruled: tuple[str, str] | None = None
    guess: str = ""
    rectified: int | None = None


NO_SCOPE: Saying[str | None] = Saying(None, "", Opener.DEFAULT)
