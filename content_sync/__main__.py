"""`python -m content_sync` is the command content-sync."""

import sys

from content_sync.command.parser import main

if __name__ == "__main__":
    sys.exit(main())
