"""Whether a process still runs, and whether it is the one it was."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _QUERY_LIMITED = 0x1000
    _ACCESS_DENIED = 5
    _STILL_ACTIVE = 259
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.OpenProcess.restype = wintypes.HANDLE

    def is_running(pid: int) -> bool:
        """Return whether a process runs on this computer."""
        handle = _kernel.OpenProcess(_QUERY_LIMITED, False, pid)
        if not handle:
            return ctypes.get_last_error() == _ACCESS_DENIED
        try:
            code = wintypes.DWORD()
            return bool(_kernel.GetExitCodeProcess(handle, ctypes.byref(code))) and code.value == _STILL_ACTIVE
        finally:
            _kernel.CloseHandle(handle)

    def birth_of(pid: int) -> str:
        """Return when a process began, in words of the system that only compare; empty where that is unknown."""
        handle = _kernel.OpenProcess(_QUERY_LIMITED, False, pid)
        if not handle:
            return ""
        try:
            created, ended, kernel, user = (wintypes.FILETIME() for _ in range(4))
            times = (ctypes.byref(time) for time in (created, ended, kernel, user))
            if not _kernel.GetProcessTimes(handle, *times):
                return ""
            return f"{created.dwHighDateTime:x}{created.dwLowDateTime:08x}"
        finally:
            _kernel.CloseHandle(handle)

else:

    def is_running(pid: int) -> bool:
        """Return whether a process runs on this computer."""
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True
        return _status(pid)[:1] != ["Z"]  # dead, though nobody has asked for its exit code yet

    def birth_of(pid: int) -> str:
        """Return when a process began, in words of the system that only compare; empty where that is unknown."""
        try:
            boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return ""
        status = _status(pid)
        return f"{boot}-{status[19]}" if len(status) > 19 else ""

    def _status(pid: int) -> list[str]:
        """Return the third and further fields of Linux's status line of a process; nothing on other systems."""
        try:
            line = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return []
        return line.rpartition(")")[2].split()  # the second field, its name, may hold blanks and brackets
