"""Which keys an action may have, and which of them get into each other's way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

#: Chinese input methods switch language, width and punctuation with these.
_INPUT_METHOD = ("Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift+Space")
#: Without these no field can be typed in. Ctrl+V is not among them: a field takes it before any action does, and
#: elsewhere it opens what was copied.
_EDITING = ("Ctrl+A", "Ctrl+X", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End", "Ctrl+Backspace")


#: What is printed on the keys, where Qt says it in other words or in the system's language.
_PRINTED = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter", "Del": "Delete"}


def shown_keys(sequence: QKeySequence) -> str:
    """Return a sequence as it is printed on keyboards; empty for none."""
    return ", ".join(_shown(keys) for keys in sequence.toString().split(", "))


def _shown(keys: str) -> str:
    before, plus, last = keys.rpartition("+") if not keys.endswith("+") else (keys[:-2], "+", "+")
    if last == "Enter":
        last = QCoreApplication.translate("KeyRules", "小键盘 Enter")
    return before + plus + _PRINTED.get(last, last)


def key_problem(sequence: QKeySequence) -> str:
    """Return in one line why an action cannot have these keys; empty where it can, or where there are none."""
    if sequence.isEmpty():
        return ""
    shown = shown_keys(sequence)
    if sequence.toString() in _INPUT_METHOD:
        words = QCoreApplication.translate("KeyRules", "{keys} 是输入法的切换键，请换一组。")
    elif sequence.toString() in _EDITING:
        words = QCoreApplication.translate("KeyRules", "{keys} 要留给输入框编辑文字，请换一组。")
    elif not all(_is_command(keys) for keys in sequence.toString().split(", ")):
        words = QCoreApplication.translate("KeyRules", "{keys} 会和输入文字混在一起，请加上 Ctrl 或 Alt，或用 F1—F12。")
    else:
        return ""
    return words.format(keys=shown)


def conflicts(keys: Mapping[str, Sequence[QKeySequence]], mnemonics: Iterable[str] = ()) -> dict[str, list[str]]:
    """Return which actions share keys with others: their names, by action.

    `keys`: the sequences of each action; `mnemonics`: letters that open a menu with Alt, reported as `Alt+F`.
    """
    users: dict[str, list[str]] = {f"Alt+{letter.upper()}": [f"Alt+{letter.upper()}"] for letter in mnemonics}
    for name, sequences in keys.items():
        for text in dict.fromkeys(each.toString() for each in sequences if not each.isEmpty()):
            users.setdefault(text, []).append(name)
    found: dict[str, list[str]] = {}
    for names in users.values():
        for name in names:
            others = [other for other in names if other != name]
            if others and name in keys:
                found[name] = list(dict.fromkeys([*found.get(name, []), *others]))
    return found


def _is_command(keys: str) -> bool:
    """Return whether a key press (in portable words) never is text: a function key, or one with Ctrl, Alt or Meta."""
    return any(strong in keys for strong in ("Ctrl+", "Alt+", "Meta+")) or bool(re.fullmatch(r"(Shift\+)?F\d+", keys))
