"""Building in stages: what is not seen first comes after the first paint, or at once where somebody needs it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from fiscal_desk.desk.services.breathing import after_paint


class Stages:
    """Takes stages in their order: one a paint from `begin` on, and all that are left at `finish`."""

    def __init__(self, context: QObject, stages: Sequence[Callable[[], object]]) -> None:
        """Nothing is done any more once `context` is gone."""
        self._context = context
        self._left = deque(stages)
        self._begun = False

    @property
    def done(self) -> bool:
        """Whether no stage is left."""
        return not self._left

    def begin(self) -> None:
        """Put off the first stage until after the next paint; the others follow."""
        if not self._begun:
            self._begun = True
            after_paint(self._context, self._go_on)

    def finish(self) -> None:
        """Take all that are left at once; a stage that is being taken just now is not taken twice."""
        while self._left:
            self._left.popleft()()

    def _go_on(self) -> None:
        if self._left:
            self._left.popleft()()
        if self._left:
            after_paint(self._context, self._go_on)
