"""Names of indicators as they are compared: without quotes, blanks, widths, years and words that change nothing."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

import msgspec

#: Signs that offices write or leave out at will; brackets go too, so 国有资源（资产） equals 国有资源资产.
_SIGNS = re.compile(r"[\s\u200b\ufeff“”\"'‘’「」『』《》〈〉<>()\[\]、,。．.;:·•\-—–~_]+")
#: PM2.5 keeps its point: without it, it would be PM25.
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")
_YEAR = re.compile(r"^(?:19|20)\d\d年?度?(?:末|底|上半年)?")


def normalise_label(label: str) -> str:
    """Return a label in the form in which names are looked up (NFKC, no blanks, quotes, brackets, separators)."""
    plain = _DECIMAL.sub("\0", unicodedata.normalize("NFKC", label))
    return _SIGNS.sub("", plain).replace("\0", ".")


class LabelWords(msgspec.Struct, frozen=True):
    """Words before and after an indicator's name that say whose, when or how, but not what."""

    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()

    @classmethod
    def of(cls, prefixes: Iterable[str], suffixes: Iterable[str]) -> "LabelWords":
        """Return the words normalised, longest first."""
        return cls(_longest_first(prefixes), _longest_first(suffixes))


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    plain = {normalise_label(word) for word in words} - {""}
    return tuple(sorted(plain, key=lambda word: (-len(word), word)))


def shorter_forms(label: str, words: LabelWords) -> Iterator[str]:
    """Yield a normalised label and its forms with ever more words of `words` (and a year) taken off its ends.

    The least stripped form comes first, so a name that itself begins or ends with such a word wins.
    """
    seen = {label}
    queue = [label]
    for form in queue:
        yield form
        for shorter in _one_word_less(form, words):
            if shorter and shorter not in seen:
                seen.add(shorter)
                queue.append(shorter)


def _one_word_less(label: str, words: LabelWords) -> Iterator[str]:
    year = _YEAR.match(label)
    if year:
        yield label[year.end() :]
    for word in words.prefixes:
        if label.startswith(word):
            yield label[len(word) :]
    for word in words.suffixes:
        if label.endswith(word):
            yield label[: -len(word)]
