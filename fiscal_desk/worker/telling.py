"""How far work is: it tells whoever waits for it, in this process or in another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

#: Hears how much is done, of how much.
Told = Callable[[int, int], None]

_LISTENER: ContextVar[Told | None] = ContextVar("listener", default=None)


def tell(done: int, total: int) -> None:
    """Say how much is done; nothing happens where nobody listens."""
    listener = _LISTENER.get()
    if listener is not None:
        listener(done, total)


@contextmanager
def listening(told: Told) -> Iterator[None]:
    """Have `told` hear what work in this thread tells."""
    before = _LISTENER.set(told)
    try:
        yield
    finally:
        _LISTENER.reset(before)
