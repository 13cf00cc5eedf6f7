"""Chinese sentences with gaps, found again in what is stored, and told in the language of the interface."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication

#: So many are remembered.
_MOST_KNOWN = 4096
_GAP = re.compile(r"\\\{(\w+)\\\}")
#: Says what stands in a gap in the language of the interface.
Teller = Callable[[str], str]


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Return words as they are, to be translated in their context when they are shown. PySide's own has no type."""
    return words


class FittedWords:
    """Templates of one context of the translations; what stands in their gaps stays as it is, but for those told."""

    def __init__(
        self,
        context: str,
        templates: Sequence[str],
        tails: Sequence[str] = (),
        gaps: Mapping[str, Teller] | None = None,
    ) -> None:
        """The first template that fits counts; one of the `tails` may stand behind any.

        `gaps`: by the names of gaps, how what stands in them is told; that of a field is a word of the program.
        """
        self.context = context
        self._templates = templates
        self._tails = tails
        self._gaps: dict[str, Teller] = {"field": _field, **(gaps or {})}
        self._found: dict[str, tuple[str, dict[str, str], str]] = {}

    def told(self, words: str) -> str:
        """Return words in the language of the interface; unknown ones as they are."""
        if self._is_chinese():
            return words  # as they are: nothing has to be found out about them
        template, said, rest = self._fitting(words)
        if not template:
            return words
        shown = self._translated(template).format(
            **{name: self._gaps.get(name, str)(each) for name, each in said.items()}
        )
        return shown + (self._translated(rest) if rest else "")

    def _is_chinese(self) -> bool:
        return self._translated(self._templates[0]) == self._templates[0]

    def _translated(self, words: str) -> str:
        return QCoreApplication.translate(self.context, words)

    def _fitting(self, words: str) -> tuple[str, dict[str, str], str]:
        """Return which template this is, what stands in its gaps, and its tail; an empty one where none fits."""
        if (known := self._found.get(words)) is None:  # each correction tells mostly what was told before
            if len(self._found) >= _MOST_KNOWN:
                self._found.clear()
            self._found[words] = known = self._fit(words)
        return known

    def _fit(self, words: str) -> tuple[str, dict[str, str], str]:
        tail = next((each for each in self._tails if words.endswith(each)), "")
        for template, pattern in self._patterns:
            for said, rest in ((words.removesuffix(tail), tail), (words, "")):  # a gap would take the tail
                if found := pattern.fullmatch(said):
                    return template, found.groupdict(), rest
        return "", {}, ""

    @cached_property
    def _patterns(self) -> list[tuple[str, re.Pattern[str]]]:
        return [(each, re.compile(_GAP.sub(r"(?P<\1>.+)", re.escape(each)))) for each in self._templates]


def _field(name: str) -> str:
    return QCoreApplication.translate("Vocabulary", name)


def begun(words: str) -> str:
    """Return words as a sentence begins."""
    return words[:1].upper() + words[1:]
