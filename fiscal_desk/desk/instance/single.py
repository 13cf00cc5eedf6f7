"""Whether this start is the first: what the program's door asks before anything heavy is loaded.

Qt's sockets are loaded only where there is somebody to talk to, and once the window stands.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile

from fiscal_desk.desk.instance.address import Address, address

if TYPE_CHECKING:
    from fiscal_desk.desk.desk import Desk

log = logging.getLogger(__name__)
#: How long a start waits for another of the same moment: on a slow disk it takes a while until that one listens.
_TURN_MS = 30_000


class SingleStart:
    """Finds the first start, or makes this one the first."""

    def __init__(self, paths: Sequence[Path], *, samples: bool) -> None:
        self._paths, self._samples = paths, samples
        self._environment = dict(os.environ)  # Qt takes the right to raise a window out of it
        self._address: Address | None = None
        self._turn: QLockFile | None = None
        self._alone = False
        try:
            self._address = address()
        except OSError:
            log.warning("no place for a socket: each start has its own window", exc_info=True)

    def is_handed_over(self) -> bool:
        """Return whether a running program took the files."""
        if self._address is None or not self._somebody_may_listen(self._address):
            return False
        from fiscal_desk.desk.instance.call import call_for
        from fiscal_desk.desk.instance.handing_over import hand_over

        call = call_for(self._paths, samples=self._samples, environment=self._environment)
        return hand_over(self._address.name, call)

    def claim(self) -> bool:
        """Take the turn of the first start; return False where one in the same moment was quicker and took the files.

        The turn is kept until `listen`: whoever comes in between waits.
        """
        if self._address is None:
            return True
        self._turn = QLockFile(str(self._address.lock))
        self._turn.setStaleLockTime(0)  # a killed holder is told by its process, not by the clock
        self._alone = self._turn.tryLock(_TURN_MS)
        if self.is_handed_over():
            self._let_go()
            return False
        return True

    def listen(self, desk: Desk, application: QCoreApplication) -> None:
        """Hear later starts from now on and do in this desk what they ask for; called once, after `claim`."""
        if self._address is None or not self._alone:
            self._let_go()
            return
        from fiscal_desk.desk.instance.listening import Listening
        from fiscal_desk.desk.instance.receiving import Receiving

        listening = Listening(desk)
        listening.called.connect(Receiving(desk).receive)
        application.aboutToQuit.connect(listening.close)
        listening.listen(self._address.name)
        self._let_go()

    def _let_go(self) -> None:
        if self._turn is not None and self._alone:
            self._turn.unlock()
        self._turn, self._alone = None, False

    @staticmethod
    def _somebody_may_listen(place: Address) -> bool:
        # A pipe of Windows is no file.
        return sys.platform == "win32" or Path(place.name).exists()
