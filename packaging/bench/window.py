"""A bare window of Kivy, prepared as the kiosk's is: the part of a start that is not ours."""

import sys
from pathlib import Path

from screen import HEIGHT, WIDTH

from kiosk.window import preparing


def main() -> None:
    """One colour until the process is told to stop."""
    preparing.prepare(Path(sys.argv[1]), (WIDTH, HEIGHT), preparing.Where.WINDOW)
    from kivy.app import App
    from kivy.graphics import Color, Rectangle
    from kivy.uix.widget import Widget

    view = Widget()
    with view.canvas:
        Color(0, 0.3, 0.4)
        Rectangle(size=(WIDTH, HEIGHT))
    bare = App()
    bare.root = view
    bare.run()


if __name__ == "__main__":
    main()
