"""The real catalogue for all tests of the room."""

import pytest

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.loading import load_catalogue


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return the program's own catalogue."""
    return load_catalogue()
