"""Where the frozen program begins: the same door as `python -m fiscal_desk`."""

import os
import sys


def leave_others_their_libraries() -> None:
    """Take our libraries' folder out of the environment: LibreOffice, started by us, has to find its own (Linux).

    The loader read it when this process began. What of ours needs it in a process of its own gives it to that one.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before


def help_out() -> None:
    """Do the work of a helper and end, where this process was started as one: the worker, or what counts for it.

    A frozen program that starts its worker process starts itself. Only then is multiprocessing loaded.
    """
    helping = ("--multiprocessing-fork", "from multiprocessing.")
    if any(word.startswith(helping) for word in sys.argv[1:]):
        import multiprocessing

        import pyi_rth_multiprocessing  # type: ignore[import-not-found] # noqa: F401 # PyInstaller's hook: changes it

        multiprocessing.freeze_support()


leave_others_their_libraries()
help_out()

from fiscal_desk.__main__ import main  # noqa: E402

sys.exit(main())
