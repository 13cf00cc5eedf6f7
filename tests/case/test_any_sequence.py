"""Whatever is done in whatever order, saved, taken back and opened again: the case is what a plain list of steps says.

The model below holds plain dictionaries, copies them before each step, and takes a step back by taking the copy.
"""

import copy
import itertools
import shutil
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import (
    AddFigure,
    AddReport,
    ArrangeMemo,
    Command,
    ConfirmFigures,
    CorrectFigure,
    JudgeFindings,
    OrderReports,
    RejectFigures,
    RemoveReport,
    RestoreFigures,
    RewordSentence,
    SetCard,
    SetChoice,
    SetNote,
    Together,
)
from fiscal_desk.case.model import FigureKey
from fiscal_desk.case.state.memo_words import FindingState, MemoPlan
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import ReportCard
from tests.case.samples import figure_in, read, report_of

FIELDS = ("value", "unit", "indicator", "canonical", "period")
PLACES = ("惠民补贴", "项目库")

changes = st.fixed_dictionaries(
    {},
    optional={
        "value": st.one_of(
            st.none(), st.decimals(allow_nan=False, allow_infinity=False, places=2), st.just(Decimal("1E+9"))
        ),
        "unit": st.sampled_from(("元", "家", "%")),
        "indicator": st.sampled_from(("税收收入", "教育支出", "收入")),
        "period": st.sampled_from((None, "2023", "2024H1")),
    },
).filter(bool)
chosen = st.lists(st.integers(0, 30), min_size=1, max_size=4)
number = st.integers(0, 30)
words = st.sampled_from(("", "待核", "问国库\n再定", "＊“引号”\\"))

Model = dict[str, Any]
findings = st.sampled_from(("conflict:1", "check:2"))
rejections = itertools.count(1)


def model_figure(figure: Figure, *, added: bool) -> Model:
    base = {name: getattr(figure, name) for name in FIELDS}
    return {"base": base, "over": {}, "added": added, "rejected": 0, "confirmed": False, "note": ""}


def state_in(figure: Model) -> str:
    if figure["rejected"]:
        return "rejected"
    if figure["added"]:
        return "added"
    if figure["over"]:
        return "corrected"
    return "confirmed" if figure["confirmed"] else "read"


class AnySequence(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.files = 0
        self.texts = 0
        self.model: Model = {"reports": [], "choice": None, "judged": {}, "reworded": {}, "left": ()}
        self.before: list[Model] = []
        self.undone: list[Model] = []
        self.steps = 0

    @initialize()
    def begin(self) -> None:
        self.case = Case.create(self.folder / "0.fdesk", who="周敏")
        self.add_report()

    def teardown(self) -> None:
        if hasattr(self, "case"):
            self.case.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # What the model knows

    def all_figures(self) -> list[tuple[FigureKey, Model]]:
        return [
            (FigureKey(report["id"], name), figure)
            for report in self.model["reports"]
            for name, figure in report["figures"].items()
        ]

    def pick(self, numbers: list[int]) -> list[tuple[FigureKey, Model]]:
        figures = self.all_figures()
        return [figures[number % len(figures)] for number in dict.fromkeys(n % len(figures) for n in numbers)]

    def step(self, command: Command, change: Any) -> None:
        """Run a command, and do to the model what it should do to the case."""
        old = copy.deepcopy(self.model)
        told = self.case.do(command)
        change()
        if self.model != old:
            self.before.append(old)
            self.undone.clear()
            self.steps += 1
            assert told.reports or told.figures or told.choices
        else:
            assert (told.reports, told.figures, told.choices) == ((), (), ())

    @staticmethod
    def correct_model(figure: Model, changes: dict[str, Any]) -> None:
        now = figure["base"] | figure["over"]
        if "indicator" in changes and changes["indicator"] != now["indicator"]:
            changes = {"canonical": None} | changes
        differing = {name: value for name, value in changes.items() if value != now[name]}
        if differing:
            figure["over"] |= differing
            figure["rejected"], figure["confirmed"] = 0, False
            if all(value == figure["base"][name] for name, value in figure["over"].items()):
                figure["over"] = {}
                figure["confirmed"] = not figure["added"]
        elif figure["rejected"]:
            AnySequence.confirm_model(figure)

    @staticmethod
    def reject_model(figure: Model) -> None:
        # A rejection lifted and made again is another one: it says another time.
        figure["rejected"], figure["confirmed"] = figure["rejected"] or next(rejections), False

    @staticmethod
    def confirm_model(figure: Model) -> None:
        figure["rejected"] = 0
        figure["confirmed"] = not figure["added"] and not figure["over"]

    # Steps

    @rule()
    @precondition(lambda self: len(self.model["reports"]) < 4)
    def add_report(self) -> None:
        self.texts += 1
        text = f"临澜市第{self.texts}期收入{self.texts}.5亿元，增长5%。惠民补贴已发，项目库入库{self.texts}家。"
        report, reading = report_of(text, name=f"{self.texts}.txt"), read(text)

        def change() -> None:
            figures = {figure.id: model_figure(figure, added=False) for figure in reading.figures}
            entry = {"id": self.case.reports[-1].id, "text": text, "card": report.card, "figures": figures}
            self.model["reports"].append(entry)

        self.step(AddReport(report, reading), change)

    @rule(which=number)
    @precondition(lambda self: len(self.model["reports"]) > 1)
    def remove_report(self, which: int) -> None:
        reports = self.model["reports"]
        place = which % len(reports)
        self.step(RemoveReport(reports[place]["id"]), lambda: reports.pop(place))

    @rule()
    @precondition(lambda self: len(self.model["reports"]) > 1)
    def turn_reports_round(self) -> None:
        order = tuple(report["id"] for report in reversed(self.model["reports"]))
        self.step(OrderReports(order), self.model["reports"].reverse)

    @rule(which=number, title=words)
    def edit_card(self, which: int, title: str) -> None:
        report = self.model["reports"][which % len(self.model["reports"])]
        card = ReportCard(title=title, period="2023")
        self.step(SetCard(report["id"], card), lambda: report.update(card=card))

    @rule(which=number, changes=changes)
    def correct(self, which: int, changes: dict[str, Any]) -> None:
        ((key, figure),) = self.pick([which])
        self.step(CorrectFigure(key, FigureChanges.of(changes)), lambda: self.correct_model(figure, changes))

    @rule(which=number)
    def correct_back(self, which: int) -> None:
        ((key, figure),) = self.pick([which])
        self.step(
            CorrectFigure(key, FigureChanges.of(figure["base"])), lambda: self.correct_model(figure, figure["base"])
        )

    @rule(which=chosen)
    def reject(self, which: list[int]) -> None:
        figures = self.pick(which)
        command = RejectFigures(tuple(key for key, _ in figures))
        self.step(command, lambda: [self.reject_model(figure) for _, figure in figures])

    @rule(which=chosen)
    def confirm(self, which: list[int]) -> None:
        figures = self.pick(which)
        command = ConfirmFigures(tuple(key for key, _ in figures))
        self.step(command, lambda: [self.confirm_model(figure) for _, figure in figures])

    @rule(which=chosen)
    def restore(self, which: list[int]) -> None:
        figures = self.pick(which)
        command = RestoreFigures(tuple(key for key, _ in figures))
        fresh = {"over": {}, "rejected": 0, "confirmed": False}
        self.step(command, lambda: [figure.update(copy.deepcopy(fresh)) for _, figure in figures])

    @rule(which=number, note=words)
    def note(self, which: int, note: str) -> None:
        ((key, figure),) = self.pick([which])
        self.step(SetNote(key, note), lambda: figure.update(note=note))

    @rule(which=number, place=st.sampled_from(PLACES), value=st.integers(0, 9))
    def add_figure(self, which: int, place: str, value: int) -> None:
        report = self.model["reports"][which % len(self.model["reports"])]
        figure = figure_in(report["text"], place, value=Decimal(value))
        name = f"a{figure.start}-{figure.end}"
        there = report["figures"].get(name)
        if there is None or there["rejected"]:
            made = model_figure(figure, added=True) | {"note": there["note"] if there else ""}
            self.step(AddFigure(report["id"], figure), lambda: report["figures"].update({name: made}))

    @rule(which=number, other=number, changes=changes, note=words)
    def several_at_once(self, which: int, other: int, changes: dict[str, Any], note: str) -> None:
        ((key, figure),) = self.pick([which])
        ((second, other_figure),) = self.pick([other])
        parts = (CorrectFigure(key, FigureChanges.of(changes)), RejectFigures((second,)), SetNote(key, note))

        def change() -> None:
            self.correct_model(figure, changes)
            self.reject_model(other_figure)
            figure["note"] = note

        self.step(Together(parts, "一并"), change)

    @rule(value=st.one_of(st.none(), st.integers(0, 3), words, st.lists(words, max_size=2)))
    def choose(self, value: Any) -> None:
        self.step(SetChoice("memo", value), lambda: self.model.update(choice=value))

    @rule(finding=findings, state=st.sampled_from((None, *FindingState)), note=st.one_of(st.none(), words))
    def judge(self, finding: str, state: FindingState | None, note: str | None) -> None:
        def change() -> None:
            before = self.model["judged"].get(finding, (FindingState.TO_CHECK, ""))
            after = (before[0] if state is None else state, before[1] if note is None else note.strip())
            self.model["judged"][finding] = after
            if after == (FindingState.TO_CHECK, ""):
                del self.model["judged"][finding]

        self.step(JudgeFindings({finding: "同一句。"}, state, note), change)

    @rule(sentence=findings, text=st.one_of(st.none(), words))
    def reword(self, sentence: str, text: str | None) -> None:
        def change() -> None:
            self.model["reworded"][sentence] = None if text is None else text.strip()
            if text is None:
                del self.model["reworded"][sentence]

        self.step(RewordSentence(sentence, "原句。", text), change)

    @rule(left=st.lists(findings, max_size=2, unique=True))
    def arrange(self, left: list[str]) -> None:
        self.step(ArrangeMemo(MemoPlan(left_out=tuple(left))), lambda: self.model.update(left=tuple(left)))

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            told = self.case.undo() if len(self.before) > 1 else None
            if told is not None:
                self.undone.append(self.model)
                self.model = self.before.pop()
                self.steps += 1

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            told = self.case.redo()
            assert (told is None) == (not self.undone)
            if told is not None:
                self.before.append(self.model)
                self.model = self.undone.pop()
                self.steps += 1

    @rule()
    def reopen(self) -> None:
        self.case.close()
        self.case = Case.open(self.case.path, who="周敏")

    @rule()
    def save_as(self) -> None:
        self.files += 1
        self.case.save_as(self.folder / f"{self.files % 3}.fdesk")

    # What must hold after each step

    @invariant()
    def the_case_is_what_the_model_says(self) -> None:
        if not hasattr(self, "case"):
            return
        assert [(r.id, r.report.card, r.report.text) for r in self.case.reports] == [
            (report["id"], report["card"], report["text"]) for report in self.model["reports"]
        ]
        for report in self.model["reports"]:
            seen = {
                figure.key.figure: (
                    {name: getattr(figure.current, name) for name in FIELDS},
                    str(figure.state),
                    figure.note,
                    figure.original is None,
                )
                for figure in self.case.figures(report["id"])
            }
            assert seen == {
                name: (figure["base"] | figure["over"], state_in(figure), figure["note"], figure["added"])
                for name, figure in report["figures"].items()
            }
            standing = self.case.figures(report["id"])
            for name in {figure.current.indicator for figure in standing}:
                called = [figure for figure in standing if figure.current.indicator == name]
                assert list(self.case.named(report["id"], name)) == called
            counted = [figure.id for figure in self.case.reading(report["id"]).figures]
            assert sorted(counted) == sorted(n for n, figure in report["figures"].items() if not figure["rejected"])
        assert self.case.choice("memo") == self.model["choice"]
        memo = self.case.memo
        assert {known: (each.state, each.note) for known, each in memo.judgements.items()} == self.model["judged"]
        assert {known: each.text for known, each in memo.rewordings.items()} == self.model["reworded"]
        assert memo.plan.left_out == self.model["left"]

    @invariant()
    def undo_and_redo_reach_as_far_as_the_steps(self) -> None:
        if hasattr(self, "case"):
            assert (self.case.can_undo, self.case.can_redo) == (bool(self.before), bool(self.undone))
            assert len(self.case.history()) == self.steps


AnySequence.TestCase.settings = settings(
    max_examples=40, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAnySequence = AnySequence.TestCase
