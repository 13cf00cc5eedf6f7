"""What all lists share."""

import re
from functools import cached_property

import msgspec

from fiscal_desk.wordlists.patterns import may_begin_with, one_of, sign_of

#: Words, or regular expressions where the file says so; they have to be there, though a list may be empty.
Words = tuple[str, ...]


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a list: every key must be known, and every key without a default must be there.

    To add a key to a file, add a field of this name to its class.
    """


class Rule(Entry, frozen=True, omit_defaults=True, dict=True):
    """A regular expression: any of `words`, each an expression itself, with `before` and `after` around it."""

    words: Words
    before: str = ""
    after: str = ""

    @property
    def source(self) -> str:
        """The expression as it is written, to be put into a larger one."""
        if self.after.startswith(("+", "*", "?", "{")):  # only the words are repeated, and not what stands before
            return f"{self.before}{one_of(self.words)}{self.after}"
        return one_of(self.words, self.before) + self.after

    @property
    def core(self) -> str:
        """What every match of the rule holds, whatever stands before its words: a search finds that faster."""
        return one_of(self.words) + self.after

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression, compiled when it is first asked for."""
        return re.compile(self.source)

    @cached_property
    def begins(self) -> frozenset[str]:
        """The characters that a match may begin with; most texts begin otherwise, which is seen without a match."""
        return may_begin_with(self.source)

    @cached_property
    def sign(self) -> str:
        """The word without which no match is found in a text; empty, as in every text, where there is no one word."""
        return sign_of(self.source)
