"""How Windows is asked to limit a process's memory: by a job object that holds it (ProcessMemoryLimit).

Written by Microsoft's documentation of job objects and tested against a stand-in; it has not run on Windows yet. What
cannot be had there is done without: a limit that cannot be set is none.
"""

from __future__ import annotations

import ctypes
from typing import Any

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_LIMIT_PROCESS_MEMORY = 0x100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, with the fields that are not used here as plain room."""

    _fields_ = (
        ("user_times", ctypes.c_int64 * 2),
        ("flags", ctypes.c_uint32),
        ("working_sets", ctypes.c_size_t * 2),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("classes", ctypes.c_uint32 * 2),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peaks", ctypes.c_size_t * 2),
    )


class Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS; `committed` is PagefileUsage, which the limit is about."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("faults", ctypes.c_uint32),
        ("sets", ctypes.c_size_t * 6),
        ("committed", ctypes.c_size_t),
        ("most_committed", ctypes.c_size_t),
    )


class LimitedJob:
    """The job that this process is put into, made when a limit is first set; `kernel` is kernel32."""

    def __init__(self, kernel: Any) -> None:
        self._kernel = kernel
        self._job: int | None = None
        self._limit = 0  # none

    def held(self) -> int | None:
        """Return how many bytes this process has committed; None where Windows does not tell."""
        counters = Counters(size=ctypes.sizeof(Counters))
        told = self._kernel.K32GetProcessMemoryInfo(self._process(), ctypes.byref(counters), counters.size)
        return int(counters.committed) if told else None

    def limit(self, most: int) -> int:
        """Have the process commit no more than `most` bytes, 0 for no limit; return the limit before."""
        before = self._limit
        if self._job is None:
            job = self._kernel.CreateJobObjectW(None, None)
            if not job or not self._kernel.AssignProcessToJobObject(ctypes.c_void_p(job), self._process()):
                return before
            self._job = job
        limits = Limits(flags=_LIMIT_PROCESS_MEMORY if most else 0, process_memory=most)
        size = ctypes.sizeof(limits)
        if self._kernel.SetInformationJobObject(
            ctypes.c_void_p(self._job), _EXTENDED_LIMITS, ctypes.byref(limits), size
        ):
            self._limit = most
        return before

    def _process(self) -> ctypes.c_void_p:
        self._kernel.GetCurrentProcess.restype = ctypes.c_void_p
        return ctypes.c_void_p(self._kernel.GetCurrentProcess())
