"""A small network that learnt from labelled notes which words of a note claim what, and of whom.

Its sums are small: more than one thread would only wait on the others, and on the window's.
"""

import os

for _limit in ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):  # noqa: RUF067 - before numpy
    os.environ.setdefault(_limit, "1")
