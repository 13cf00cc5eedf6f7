"""Lists for what stands on printed pages."""

from fiscal_desk.wordlists.entries import Entry, Rule, Words


class PageWords(Entry, frozen=True):
    """pages.toml"""

    joints: Words
    number: Rule
    radicals: dict[str, str]
