"""Every field that a frame can give says where it came from."""

from pathlib import Path

import pytest

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import figures_of
from fiscal_desk.figures.mentions.evidence import Evidence
from fiscal_desk.report.opening import open_report
from fiscal_desk.resources import resources_folder

SAMPLES = sorted(path for path in (resources_folder() / "samples").iterdir() if path.suffix in (".txt", ".docx"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_no_field_comes_from_anything_but_clause_or_frame(path: Path) -> None:
    figures, mentions = figures_of(open_report(path), load_catalogue())
    for figure, mention in zip(figures, mentions, strict=True):
        if mention.candidate.dimension == "year":
            continue  # a year that bounds a population is a rule, and about no time
        for field in ("period", "stance", "scope"):
            found = mention.evidence.get(field)
            assert isinstance(found, Evidence), (figure.text, field)
            value = getattr(figure, field)
            assert value is None or field == "scope" or figure.reasons.get(field), (figure.text, field, value)
