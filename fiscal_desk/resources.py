"""Where the program's own data files are: in the source tree, in an installed wheel, in a frozen program."""

from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """Return the folder that holds catalogue/, lexicon/, samples/, icons/ and translations/.

    Raises FileNotFoundError where the program was installed without its resources.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "catalogue").is_dir():
            return folder
    raise FileNotFoundError(f"resources not found beside {package}")
