"""What all lists share."""

import msgspec

#: Words, or regular expressions where the file says so; they have to be there, though a list may be empty.
Words = tuple[str, ...]


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a list: every key must be known, and every key without a default must be there.

    To add a key to a file, add a field of this name to its class.
    """
