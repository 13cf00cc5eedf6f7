"""The English interface has a word for everything, and the compiled file is the one that was written."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import translations  # packaging/translations.py

PLACEHOLDER = re.compile(r"\{\w+\}")


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the translation, brought up to date with the sources."""
    copy = tmp_path_factory.mktemp("translations") / "fiscal_desk_en.ts"
    shutil.copy(translations.FOLDER / copy.name, copy)
    translations.collect(copy)
    return copy


def test_every_string_of_the_desk_is_translated(collected: Path) -> None:
    found = translations.strings(collected)
    assert len(found) > 300
    assert [key for key, words in found.items() if not words] == []


def test_the_file_that_ships_was_compiled_from_what_was_translated(collected: Path, tmp_path: Path) -> None:
    assert translations.strings(collected) == translations.strings(translations.FOLDER / collected.name)
    qm = tmp_path / "fiscal_desk_en.qm"
    translations.compile_into(translations.FOLDER / collected.name, qm)
    assert qm.read_bytes() == (translations.FOLDER / qm.name).read_bytes()


def test_translations_fill_in_the_same_things(collected: Path) -> None:
    for (context, source), words in translations.strings(collected).items():
        assert sorted(PLACEHOLDER.findall(words or "")) == sorted(PLACEHOLDER.findall(source)), (context, source)


def test_no_string_hides_from_the_collector(collected: Path) -> None:
    # A context without a name, or one named like a function, means that `tr` was called by another name.
    contexts = {context for context, _ in translations.strings(collected)}
    assert not contexts & {"", "QCoreApplication", "QObject"}


@pytest.mark.parametrize(
    "source",
    ["请逐处选择，点一下或按空格键换边。", "对方有 {count} 处更正在原文中已找不到位置，没有并入：{lost}"],
)
def test_a_sentence_that_follows_another_keeps_its_distance(collected: Path, source: str) -> None:
    words = translations.strings(collected)["Merging", source]
    assert words is not None
    assert words.startswith(" ")
