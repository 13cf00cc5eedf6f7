"""The first start: listens for later ones of the same user and tells the desk what they were started with."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from fiscal_desk.desk.instance.call import ANSWER, MOST_BYTES, read_call
from fiscal_desk.desk.instance.peer import is_own_user

log = logging.getLogger(__name__)


class Listening(QObject):
    """One for the program; `called` carries each Call that came."""

    called = Signal(object)  # Call

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self, name: str) -> None:
        """Listen at an address where nobody answers.

        A socket that a killed program left is taken over. Where none can be made, the program runs on by itself.
        """
        if self._server.listen(name):
            return
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            log.warning("no later start will find this one: %s", self._server.errorString())

    def close(self) -> None:
        """Stop listening and leave no socket behind."""
        self._server.close()

    def _on_connection(self) -> None:
        while line := self._server.nextPendingConnection():
            if not is_own_user(int(line.socketDescriptor())):
                log.warning("another user's program was turned away")
                line.abort()
                line.deleteLater()
                continue
            line.setReadBufferSize(MOST_BYTES)
            line.disconnected.connect(line.deleteLater)
            line.readyRead.connect(self._on_ready, Qt.ConnectionType.UniqueConnection)
            if line.canReadLine():
                self._read(line)

    def _on_ready(self) -> None:
        line = self.sender()
        if isinstance(line, QLocalSocket):
            self._read(line)

    def _read(self, line: QLocalSocket) -> None:
        if not line.canReadLine():
            if line.bytesAvailable() >= MOST_BYTES:
                line.abort()
            return
        call = read_call(bytes(line.readLine().data()))
        if call is None:
            line.abort()
            return
        line.write(ANSWER)
        line.flush()
        line.disconnectFromServer()
        self.called.emit(call)
