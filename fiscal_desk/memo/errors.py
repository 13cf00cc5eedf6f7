"""What can go wrong with a memo, in words for the user."""


class MemoError(Exception):
    """A memo that cannot be written; `str(error)` is one Chinese line: what happened and what to do."""


class MemoUndecidedError(MemoError):
    """Sentences that the user worded anew say other numbers now: somebody has to choose before it is written."""


class MemoTargetError(MemoError):
    """A file stands in the memo's place that is not the one that was last written there; `digest` is its hash."""

    def __init__(self, text: str, digest: str = "") -> None:
        super().__init__(text, digest)
        self.digest = digest

    def __str__(self) -> str:
        """The line for the user."""
        return str(self.args[0])
