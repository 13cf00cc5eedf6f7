"""Which period a figure is about: what its clause says, else its sentence, else its section."""

import re

from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.mention import Mention
from fiscal_desk.figures.sentences.clauses import Clause
from fiscal_desk.figures.sentences.sections import Setting
from fiscal_desk.figures.sentences.surroundings import peel


class Clock:
    """Follows the time through the clauses of one block."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._sentence = -1
        self._spoken: str | None = None
        self._word = ""
        self._listed: list[str] = []
        self._lasting = False

    def pass_clause(self, text: str, clause: Clause) -> None:
        """Take note of a time at the beginning of a clause; a new sentence forgets a shorter one."""
        if clause.sentence != self._sentence:
            self._sentence = clause.sentence
            if not self._lasting:
                self._spoken, self._word = None, ""
        head = text[clause.start : min(clause.end, clause.start + 40)]
        peeled = peel(head)
        if peeled.time is not None:
            self._speak(peeled.time, opening=not clause.before)

    def _speak(self, match: re.Match[str], *, opening: bool = False) -> None:
        found = periods.resolve(match, self._setting.year)
        if found is None:
            return
        if (
            match["relative"] in ("全年", "当年", "本年", "年内", "今年")
            and self._setting.year == periods.year_of(self._setting.period)
            and match["relative"] != "全年"
        ):
            found = self._setting.period or found
        self._spoken, self._word = found, match.group()
        # 五年来, “十四五”时期 and a year that opens a paragraph hold for all of it, other times for their sentence.
        self._lasting = bool(match["past"] or match["past2"] or match["plan"]) or (opening and bool(match["year"]))

    def time(self, mention: Mention, pre: str) -> None:
        """Fill in the period of a mention; `pre` is the text before its number in the clause."""
        if mention.budget:
            year = self._setting.year
            mention.period = str(year) if year else self._setting.period
            mention.reasons["period"] = "全年预算"
            return
        if times := periods.time_list().search(pre):
            self._listed = periods.listed(times, self._setting.year, cumulated="累计" in pre)
            self._word = times.group()
        elif not mention.listed:
            self._listed = []
        if self._listed:
            mention.period = self._listed.pop(0)
            mention.reasons["period"] = f"“{self._word}”依次对应"
            return
        own = peel(pre).time
        if own is not None:
            self._speak(own)
        elif inner := _last_time(pre):
            found = periods.resolve(inner, self._setting.year)
            if found and (periods.year_of(found) != self._setting.year or "年度" in inner.group()):
                mention.period = found
                mention.reasons["period"] = f"“{inner.group()}”"
                mention.doubts.append(0.95)  # the year may belong to the name
                return
        if self._spoken:
            mention.period = self._spoken
            mention.reasons["period"] = f"“{self._word}”"
        else:
            mention.period = self._setting.period
            if self._setting.period:
                mention.reasons["period"] = f"所在部分“{self._setting.source}”" if self._setting.source else "报告期"


def _last_time(pre: str) -> re.Match[str] | None:
    if "年" not in pre:
        return None
    last = None
    for match in periods.expression().finditer(pre):
        named = (
            match["year"] or match["low"] or match["from"] or match["relative"] not in (None, "全年", "当年", "年内")
        )
        if named and pre[match.start() - 1 : match.start()] not in ("比", "较", "与", "对"):
            last = match
    return last
