"""How far work is: it tells whoever waits for it, in this process or in another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

#: Hears how much is done, of how much.
Told = Callable[[int, int], None]


class Ear:
    """Hears how much is done, and what of the answer is there before all of it is."""

    def __init__(self, told: Told, part: Callable[[Any], object]) -> None:
        self._told = told
        self.part = part

    def __call__(self, done: int, total: int) -> None:
        """Hear how much is done, of how much."""
        self._told(done, total)


_LISTENER: ContextVar[Told | None] = ContextVar("listener", default=None)


def tell(done: int, total: int) -> None:
    """Say how much is done; nothing happens where nobody listens."""
    listener = _LISTENER.get()
    if listener is not None:
        listener(done, total)


def tell_part(part: Any) -> None:
    """Say what is there already; nothing happens where nobody listens for it."""
    listener = _LISTENER.get()
    if isinstance(listener, Ear):
        listener.part(part)


@contextmanager
def listening(told: Told) -> Iterator[None]:
    """Have `told` hear what work in this thread tells."""
    before = _LISTENER.set(told)
    try:
        yield
    finally:
        _LISTENER.reset(before)
