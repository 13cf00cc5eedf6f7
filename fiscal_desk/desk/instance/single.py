"""Whether this start is the first: what the program's door asks before anything heavy is loaded."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from fiscal_desk.desk.instance.address import Address, address
from fiscal_desk.desk.instance.call import call_for
from fiscal_desk.desk.instance.handing_over import hand_over
from fiscal_desk.desk.instance.listening import Listening

log = logging.getLogger(__name__)


class SingleStart:
    """Finds the first start, or makes this one the first."""

    def __init__(self, paths: Sequence[Path], *, samples: bool) -> None:
        self._call = call_for(paths, samples=samples)
        self._address: Address | None = None
        try:
            self._address = address()
        except OSError:
            log.warning("no place for a socket: each start has its own window", exc_info=True)

    def is_handed_over(self) -> bool:
        """Return whether a running program took the files."""
        return self._address is not None and hand_over(self._address.name, self._call)

    def take(self, listening: Listening) -> bool:
        """Make this start the first; return False where one in the same moment was quicker and took the files."""
        return self._address is None or listening.take(self._address, self._call)
