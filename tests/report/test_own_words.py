"""Our samples copy nobody: what they share with a real report are the set phrases and names that all reports use."""

import re
from collections import Counter
from pathlib import Path

import pytest

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.report.samples import sample_texts

#: So many characters in a row that also stand in a real report are looked at; so many are copied whatever they say.
RUN, LONG_RUN = 18, 24
#: A set phrase is so many characters in a row that stand in so many different real reports.
PHRASE, REPORTS_WITH_PHRASE = 8, 3


def runs(text: str) -> list[str]:
    """Return a text's stretches of Chinese; only digits and letters break them, signs and line ends do not."""
    return re.findall(r"[\u4e00-\u9fff]+", re.sub(r"[^\w\u4e00-\u9fff]", "", text))


def grams(text: str, width: int) -> set[str]:
    """Return every `width` characters that stand in a row in a text."""
    return {run[at : at + width] for run in runs(text) for at in range(len(run) - width + 1)}


def common_property(run: str, phrases: set[str], catalogue: Catalogue) -> int:
    """Return how many characters of a run belong to set phrases or to names of indicators."""
    covered = {at + n for at in range(len(run)) if run[at : at + PHRASE] in phrases for n in range(PHRASE)}
    return len(covered | {at for start, end, _ in catalogue.find_aliases(run) for at in range(start, end)})


def copied(text: str, real: set[str], catalogue: Catalogue) -> list[str]:
    """Return the runs of a text that are copied from one of the real texts."""
    found_in = Counter(gram for other in real for gram in grams(other, PHRASE))
    phrases = {gram for gram, reports in found_in.items() if reports >= REPORTS_WITH_PHRASE}
    suspects = grams(text, RUN) & set().union(*(grams(other, RUN) for other in real))
    copies = {run for run in suspects if common_property(run, phrases, catalogue) <= RUN // 2}
    return sorted(copies | (grams(text, LONG_RUN) & set().union(*(grams(other, LONG_RUN) for other in real))))


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def test_samples_are_in_our_own_words(real_reports: list[Path], project: Path, catalogue: Catalogue) -> None:
    real = {path.read_text(encoding="utf-8") for path in real_reports}
    for path in [*sample_texts(), project / "resources" / "samples" / "README.md"]:
        assert copied(path.read_text(encoding="utf-8"), real, catalogue) == [], path.name


ODE = "山塘的水车转过三圈以后就停在晒谷场的东边等着秋天"
OTHERS = {f"{number}。请大家起立并请各位来宾和全体演员合影留念。" for number in "甲乙丙"}


def test_a_sentence_of_a_single_report_is_copying(catalogue: Catalogue) -> None:
    found = copied(f"据说，{ODE[:20]}。", {f"从前，{ODE}到来。", *OTHERS}, catalogue)
    assert set(found) == {ODE[:18], ODE[1:19], ODE[2:20]}


def test_a_set_phrase_of_many_reports_is_not(catalogue: Catalogue) -> None:
    assert copied("最后请大家起立并请各位来宾和全体演员合影", OTHERS, catalogue) == []


def test_a_long_run_is_copying_however_many_reports_have_it(catalogue: Catalogue) -> None:
    shared_by_all = {f"{number}说：{ODE}到来。" for number in "甲乙丙丁"}
    assert copied(f"听闻，{ODE[:23]}。", shared_by_all, catalogue) == []
    assert copied(f"听闻，{ODE[:24]}。", shared_by_all, catalogue) == [ODE[:24]]
