"""Who is at the other end of a local socket."""

from __future__ import annotations

import os
import socket
import struct

_CREDENTIALS = struct.Struct("3i")  # process, user, group: what the kernel knows of the other end


def is_own_user(descriptor: int) -> bool:
    """Return whether the other end of a connected local socket is a process of this user.

    The socket's folder and its own rights keep others out; this keeps out root's processes and a folder that was opened
    by hand. Where the system does not tell (Windows, whose pipe has the user's rights; macOS) the rights alone decide.
    """
    option = getattr(socket, "SO_PEERCRED", None)
    if option is None:
        return True
    own = os.dup(descriptor)  # the socket object closes what it is given
    with socket.socket(fileno=own) as end:
        _, user, _ = _CREDENTIALS.unpack(end.getsockopt(socket.SOL_SOCKET, option, _CREDENTIALS.size))
    return bool(user == os.getuid())
