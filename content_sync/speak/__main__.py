"""python -m content_sync.speak: sound from text, in a process of its own; espeak.py says how."""

import sys

from content_sync.speak.espeak import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
