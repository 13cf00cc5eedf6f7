"""Window, opening and waking read files in threads of their own: two that read one form first must not end it all."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

#: Two threads read a form: the first is held where msgspec looks at what the form is made of, the second comes then.
_TWO_THREADS = """
import sys, threading
from concurrent.futures import ThreadPoolExecutor
import msgspec
from fiscal_desk.typed import from_json, from_plain

looked_at, over = threading.Event(), threading.Event()

def made_of(kind):
    looked_at.set()
    over.wait(0.3)
    return kind

class Inner(msgspec.Struct):
    words: "made_of(str)"

class Outer(msgspec.Struct):
    inner: Inner
    title: str

def first():
    return {first}

def second():
    looked_at.wait()
    found = {second}
    over.set()
    return found

with ThreadPoolExecutor(2) as pool:
    both = [call.result() for call in (pool.submit(first), pool.submit(second))]
assert both[0] == both[1] == Outer(Inner("甲"), "乙"), both
print("both were read")
"""
_PLAIN = "from_plain({'inner': {'words': '甲'}, 'title': '乙'}, Outer)"
_JSON = 'from_json(\'{"inner": {"words": "甲"}, "title": "乙"}\', Outer)'
_READING = {"convert", "decode", "Decoder"}


@pytest.mark.parametrize("first", [_PLAIN, _JSON], ids=["plain first", "JSON first"])
@pytest.mark.parametrize("second", [_PLAIN, _JSON], ids=["then plain", "then JSON"])
def test_two_threads_that_read_the_same_form_first_do_not_end_the_program(
    first: str, second: str, project: Path
) -> None:
    code = _TWO_THREADS.replace("{first}", first).replace("{second}", second)
    run = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, encoding="utf-8")
    assert (run.returncode, run.stdout) == (0, "both were read\n"), run.stderr


def test_nobody_reads_a_form_past_the_one_door(project: Path) -> None:
    past = []
    for path in sorted((project / "fiscal_desk").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if path.name == "typed.py" or "msgspec" not in text:  # most files have nothing to do with it
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and _reads_a_form(node):
                past.append(f"{path.relative_to(project).as_posix()}:{node.lineno}")
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("msgspec"):
                past += [f"{path}: {name.name}" for name in node.names if name.name in _READING]
    assert past == []


def _reads_a_form(call: ast.Call) -> bool:
    """Whether a call has msgspec read a form: JSON without one is read as it stands."""
    words = ast.unparse(call.func).split(".")
    if words[0] != "msgspec" or words[-1] not in _READING:
        return False
    return words[-1] != "decode" or bool(call.keywords)
