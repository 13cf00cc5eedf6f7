"""The orders of the review queue. Without Qt, and without figures: the tool bar shows them before any is there."""

from enum import StrEnum


class QueueOrder(StrEnum):
    """What is walked through: doubtful figures (two orders), members of failed checks, or everything."""

    IN_TEXT = "text"
    BY_DOUBT = "doubt"
    BY_CHECK = "check"
    EVERYTHING = "everything"
