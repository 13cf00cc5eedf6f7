"""The door: file names or nothing open the desk, a command does its work without a screen."""

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.running import run


class _Desk:
    """The desk behind the door; Qt is loaded only when somebody goes through."""

    def run_desk(self, paths: Sequence[Path], *, samples: bool, own_window: bool) -> int:
        with _libraries_named(on_desktop=True):
            return self._run_desk(paths, samples=samples, own_window=own_window)

    def _run_desk(self, paths: Sequence[Path], *, samples: bool, own_window: bool) -> int:
        # While modules are loaded nothing becomes garbage; the desk's collector takes over when they are there.
        gc.disable()
        from fiscal_desk.desk.instance.single import SingleStart

        # Asked before the window's libraries are loaded: a second double-click is answered at once.
        start = None if own_window else SingleStart(paths, samples=samples)
        if start is not None and start.is_handed_over():
            return 0
        from fiscal_desk.desk.app import run_desk

        return run_desk(paths, samples=samples, start=start)

    def check_self(self, *, as_json: bool) -> int:
        with _libraries_named():
            from fiscal_desk.desk.selfcheck.checking import run_self_check

        return run_self_check(as_json=as_json)

    def probe_screen(self) -> int:
        from fiscal_desk.desk.selfcheck.screen import probe_screen

        return probe_screen()

    def write_picture(self, paths: Sequence[Path], png: Path) -> None:
        import os

        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from fiscal_desk.desk.picture import write_picture

        write_picture(paths, png)


@contextmanager
def _libraries_named(*, on_desktop: bool = False) -> Iterator[None]:
    """Say which package is missing where Qt cannot be loaded for want of one of the system's libraries."""
    try:
        yield
    except ImportError as error:
        from fiscal_desk.desk.selfcheck.system_libraries import (
            advice,
            library_in,
            missing_for,
            qt_files,
            tell_on_desktop,
        )

        library = library_in(str(error))
        if not library:
            raise
        words = advice({library, *missing_for(qt_files())})
        if on_desktop:
            tell_on_desktop(words)
        raise CommandError(words) from error


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line (without the program's name; sys.argv by default) and return the exit code."""
    return run(sys.argv[1:] if argv is None else argv, _Desk())


if __name__ == "__main__":
    sys.exit(main())
