"""The second start: finds the first, hands it the files, and is done."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket

from fiscal_desk.desk.instance.call import ANSWER, Call, write_call
from fiscal_desk.desk.instance.peer import is_own_user

#: How long the first start may take to answer: it may be painting, or only just starting.
_ANSWER_MS = 10_000
_CONNECT_MS = 1_000


def hand_over(address: str, call: Call) -> bool:
    """Return whether a running program took the call; False where there is none, or where it does not answer."""
    line = QLocalSocket()
    line.connectToServer(address)
    if not line.waitForConnected(_CONNECT_MS):
        return False
    if not is_own_user(int(line.socketDescriptor())):
        line.abort()
        return False
    line.write(write_call(call))
    patience = QDeadlineTimer(_ANSWER_MS)
    while not line.canReadLine() and not patience.hasExpired():
        if not line.waitForReadyRead(patience.remainingTime()):
            break
    taken = bytes(line.readLine().data()) == ANSWER
    line.abort()
    return taken
