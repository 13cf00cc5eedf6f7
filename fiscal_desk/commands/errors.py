"""What a command can say no to."""


class CommandError(Exception):
    """The input or the call is wrong; `str(error)` is one Chinese line: what happened and what to do."""
