"""What stands in .github must ask nobody for a real report, and run what is run here."""

import re
from pathlib import Path

import pytest
from desk_setup.door import read_arguments

TEMPLATES = (
    "ISSUE_TEMPLATE/fault.yml",
    "ISSUE_TEMPLATE/misread.yml",
    "ISSUE_TEMPLATE/wish.yml",
    "pull_request_template.md",
    "SECURITY.md",
)


@pytest.mark.parametrize("name", TEMPLATES)
def test_whoever_reports_something_is_asked_for_made_up_words_and_never_for_a_real_report(
    project: Path, name: str
) -> None:
    text = (project / ".github" / name).read_text(encoding="utf-8")
    assert re.search("自编|编写的例|另编", text)
    assert re.search("(?:不要|切勿)[^。]*真实报告", text)
    assert "made-up" in text
    assert re.search("never[^.]*real report", text, re.IGNORECASE)


def test_no_template_was_forgotten(project: Path) -> None:
    there = {path.name for path in (project / ".github" / "ISSUE_TEMPLATE").iterdir()} - {"config.yml"}
    assert there == {Path(name).name for name in TEMPLATES if name.startswith("ISSUE")}


def test_the_hosted_checks_are_the_commands_of_the_set_up_script(project: Path) -> None:
    workflow = (project / ".github" / "workflows" / "checks.yml").read_text(encoding="utf-8")
    commands = re.findall(r"run: python packaging/desk\.py (.*)", workflow)
    assert [read_arguments(command.split())[0].command for command in commands] == ["test", "build"]
    assert 'python: ["3.11", "3.14"]' in workflow
    assert "os: [ubuntu-latest, windows-latest]" in workflow
