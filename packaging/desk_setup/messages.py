"""Messages in Chinese and English."""

import sys


class SetupError(Exception):
    """Something that the user can put right: what happened and what to do, in both languages."""

    def __init__(self, chinese: str, english: str) -> None:
        super().__init__(english)
        self.chinese = chinese
        self.english = english


def speak_any_language() -> None:
    """Make sure that a console which knows no Chinese prints question marks instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def say(chinese: str, english: str) -> None:
    """Print a message at once, so that it stands before what is started next."""
    print(f"{chinese}\n    {english}", flush=True)


def heading(title: str) -> None:
    """Print a line that separates one step's output from the next."""
    print(f"\n=== {title} {'=' * max(3, 74 - len(title))}", flush=True)
