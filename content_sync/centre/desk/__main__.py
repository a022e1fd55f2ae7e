"""`python -m content_sync.centre.desk`: what `content-sync desk` starts."""

import sys

from content_sync.centre.desk.start import main

if __name__ == "__main__":
    sys.exit(main())
