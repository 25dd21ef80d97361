"""Runs, checks and sets up Recruiter Desk from a bare Python: `python3 dev.py run`.

The work is done by the modules of packaging/dev; this file stays readable to any old Python, so
that it can answer kindly.
"""

import os
import sys

if __name__ == "__main__":
    if sys.version_info < (3, 11):
        sys.exit(
            "Recruiter Desk needs Python 3.11 or newer, and this is Python %d.%d. "
            "Install a newer one from python.org, then run the same command with it."
            % sys.version_info[:2]
        )
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path.insert(0, os.path.join(here, "packaging", "dev"))

    from verbs import main

    sys.exit(main(sys.argv[1:]))
