"""Where the frozen program begins: the same door as `python -m fiscal_desk`."""

import sys

from fiscal_desk.__main__ import main

sys.exit(main())
