"""The order of Chinese words: by their pinyin, as in every office's lists, and numbers in them by their size."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale


@cache
def _collator() -> QCollator:
    collator = QCollator(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    collator.setNumericMode(True)
    return collator


@lru_cache(maxsize=20_000)
def pinyin_key(text: str) -> QCollatorSortKey:
    """Return what sorts a text: 财政 before 教育, 第9 before 第10."""
    return _collator().sortKey(text)
