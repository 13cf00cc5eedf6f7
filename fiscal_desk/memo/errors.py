"""What can go wrong with a memo, in words for the user."""


class MemoError(Exception):
    """A memo that cannot be written; `str(error)` is one Chinese line: what happened and what to do."""
