"""Killed without warning, again and again in the middle of work: nothing that was confirmed is lost."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport
from fiscal_desk.case.disk.locking import lock_path
from fiscal_desk.case.state.history import Action
from tests.case.disk.telling import told_by
from tests.case.samples import OTHER_TEXT, TEXT, read, report_of

#: Edits as fast as it can, and says after each edit how long the log is and what is then to be seen.
EDITING = """
import random, sys
from decimal import Decimal
from pathlib import Path
from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import CorrectFigure, RejectFigures, RestoreFigures, SetNote
from fiscal_desk.figures.changes import FigureChanges
from tests.case.disk.telling import told_by

case = Case.open(Path(sys.argv[1]))
chance = random.Random(int(sys.argv[2]))
keys = [figure.key for report in case.reports for figure in case.figures(report.id)]
print("open", case.is_read_only, flush=True)
while True:
    key = chance.choice(keys)
    what = chance.randrange(7)
    if what == 0 and case.can_undo and case.undo_label[:2] != "添加":
        case.undo()
    elif what == 1 and case.can_redo:
        case.redo()
    elif what == 2:
        case.do(RejectFigures(tuple(chance.sample(keys, 3))))
    elif what == 3:
        case.do(RestoreFigures((key,)))
    elif what == 4:
        case.do(SetNote(key, "备注" * chance.randrange(2000)))
    else:
        value, unit = Decimal(chance.randrange(10**6)), chance.choice(("元", "家"))
        case.do(CorrectFigure(key, FigureChanges(value=value, unit=unit)))
    print(len(case.history()), told_by(case), flush=True)
"""


def edit_and_kill(path: Path, seed: int, seconds: float, project: Path) -> list[str]:
    """Return what a process confirmed before it was killed; a line that was cut off was not confirmed."""
    process = subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", EDITING, str(path), str(seed)],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        cwd=project,
    )
    assert process.stdout is not None
    first, begun = process.stdout.readline(), process.stdout.readline()  # killed at work, not while it is starting
    time.sleep(seconds)
    assert process.poll() is None, "it ended by itself"
    process.kill()
    lines = [begun, *process.communicate()[0].splitlines(keepends=True)]
    assert first == "open False\n"  # the lock of the process killed before was taken over
    return [line.rstrip("\n") for line in lines if line.endswith("\n")]


@pytest.mark.parametrize(("saved", "kills"), [(True, 16), (False, 3)], ids=["saved", "never saved"])
def test_nothing_confirmed_is_lost_when_the_program_is_killed(
    tmp_path: Path, project: Path, saved: bool, kills: int
) -> None:
    with Case.create(tmp_path / "案卷.fdesk" if saved else None) as case:
        case.do(AddReport(report_of(TEXT), read(TEXT)))
        case.do(AddReport(report_of(OTHER_TEXT, name="半年.txt"), read(OTHER_TEXT)))
        path = case.path
        before = case.history()
    chance = random.Random(3)
    confirmed = 0
    for kill in range(kills):
        said = edit_and_kill(path, kill, chance.uniform(0.0, 0.1), project)
        assert lock_path(path).exists()
        assert Case.unsaved() == (() if saved else (path,))
        with Case.open(path) as again:
            assert again.history()[: len(before)] == before
            if said:
                confirmed += len(said)
                steps, told = said[-1].split(" ", 1)
                # One step more may have reached the disk before it could be confirmed.
                assert len(again.history()) in (int(steps), int(steps) + 1)
                if len(again.history()) > int(steps):
                    again.redo() if again.history()[-1].action is Action.UNDO else again.undo()
                assert told_by(again) == told
            before = again.history()
        assert not path.with_name(f"{path.name}-journal").exists()  # what the killed one left beside it goes
    assert confirmed > kills
    with Case.open(path) as last:
        while last.undo() is not None:
            pass
        assert last.reports == ()
