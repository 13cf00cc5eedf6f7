"""An installed program must bring along what the source tree has: resources, licence, commands."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def installed(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder into which the project's wheel was unpacked."""
    folder = tmp_path_factory.mktemp("installed")
    build = f"from hatchling.build import build_wheel; print(build_wheel({str(folder)!r}))"
    built = subprocess.run([sys.executable, "-c", build], cwd=project, capture_output=True, text=True, check=True)
    with zipfile.ZipFile(folder / built.stdout.split()[-1]) as wheel:
        wheel.extractall(folder)
    return folder


def test_the_catalogue_is_found_without_the_source_tree(installed: Path, tmp_path: Path) -> None:
    question = "from fiscal_desk.resources import resources_folder; print(resources_folder())"
    alone = {**os.environ, "PYTHONPATH": str(installed), "PYTHONIOENCODING": "utf-8"}
    run = subprocess.run(
        [sys.executable, "-c", question], cwd=tmp_path, env=alone, capture_output=True, encoding="utf-8", check=True
    )
    found = Path(run.stdout.strip())
    assert found == installed / "fiscal_desk" / "resources"
    assert list((found / "samples").glob("*.docx"))


def test_licence_and_commands_are_in_the_wheel(installed: Path) -> None:
    about = next(installed.glob("*.dist-info"))
    assert "Apache License" in next(about.rglob("LICENSE")).read_text(encoding="utf-8")
    assert "fiscal-desk = fiscal_desk.__main__:main" in (about / "entry_points.txt").read_text(encoding="utf-8")
    assert not list(installed.glob("tests"))
