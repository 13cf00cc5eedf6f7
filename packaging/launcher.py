"""Where the frozen program begins: the same door as `python -m fiscal_desk`."""

import multiprocessing
import sys

# A frozen program that starts its worker process starts itself: this is where that one turns off.
multiprocessing.freeze_support()

from fiscal_desk.__main__ import main  # noqa: E402

sys.exit(main())
