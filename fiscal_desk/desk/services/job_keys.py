"""The keys of background jobs that more than one room asks about."""

from __future__ import annotations

#: The key of the jobs that open reports.
OPENING = "opening"
