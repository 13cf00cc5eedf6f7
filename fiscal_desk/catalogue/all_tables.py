"""Everything that is read from tables, read and checked before work begins."""

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.identities import load_identities, load_plausible
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.wordlists.files import load_all
from fiscal_desk.wordlists.phrases import phrases


def load_tables() -> Catalogue:
    """Return the catalogue, once identities, word lists and the memo's sentences are known to be whole.

    Raises CatalogueError, WordListError, and FileNotFoundError where a file is missing.
    """
    catalogue = load_catalogue()
    load_identities()
    load_plausible()
    load_all()
    phrases()
    return catalogue
