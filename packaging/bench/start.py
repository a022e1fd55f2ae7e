"""Cold start to the first usable home screen, and from a touch to the finished next screen.

Our kiosk and Chromium in kiosk mode stand on the same screen in turn; both begin at home. Between
them a bare window of Kivy tells how much of a start is ours.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from figures import ROUNDS, heading, median, note, show
from programs import Program, chromium, kiosk, running, window
from screen import Screen, next_screen, opened, settled, wait_for

TOUCHES: Final = 4  # a round, forth and back
TEAL: Final = 0x0D5F6B  # the tile whose topic both have
HOME: Final = (82, 1840)  # where both have the way home


@dataclass(frozen=True, slots=True)
class Round:
    """What one start of one program gave."""

    start_s: float
    pss_bytes: int
    touches_s: tuple[float, ...]


def one_round(program: Program, screen: Screen) -> Round:
    """Start the program, wait for home, weigh it, and touch its way forth and back."""
    with running(program, screen) as run:
        wait_for("eight tiles", screen.tiles)
        start_s = settled(screen) - run.began
        pss = run.pss_bytes()
        touches = []
        for _ in range(TOUCHES):
            for place in (screen.place_of(TEAL), HOME):
                screen.point(*place)
                before = screen.mark()
                touches.append(next_screen(screen, screen.click(), before))
        return Round(start_s, pss, tuple(touches))


def bare_start(program: Program, screen: Screen) -> float:
    """Start what has no home: seconds until its window stands."""
    with running(program, screen) as run:
        wait_for("a window", lambda: not screen.is_bare())
        return settled(screen) - run.began


def main() -> None:
    """Warm all up once, then take the rounds in turn and compare."""
    folder, store, config = (Path(argument).resolve() for argument in sys.argv[1:4])
    ours, peer, bare = kiosk(store, config), chromium(folder), window(folder)
    rounds: dict[str, list[Round]] = {ours.name: [], peer.name: []}
    bare_s: list[float] = []
    with opened(folder / "screen") as screen:
        for turn in range(ROUNDS + 1):
            for program in (ours, peer):
                taken = one_round(program, screen)
                if turn:  # the first start fills caches
                    rounds[program.name].append(taken)
            bare_s.append(bare_start(bare, screen))

    heading(f"Cold start to the first usable home, median of {ROUNDS} rounds in turn, under Xvfb")
    start, pss, touch = {}, {}, {}
    for name, these in rounds.items():
        start[name] = median(one.start_s for one in these)
        pss[name] = median(one.pss_bytes for one in these)
        touch[name] = median(median(one.touches_s) for one in these)
        each = ", ".join(f"{one.start_s * 1000:.0f}" for one in these)
        note(f"{name}: start", f"{start[name] * 1000:,.0f} ms  ({each})")
        note(f"{name}: memory of all processes (PSS)", f"{pss[name] / 1e6:,.0f} MB")
    ours_ms = (start[ours.name] - median(bare_s[1:])) * 1000
    note("a bare window of Kivy: start", f"{median(bare_s[1:]) * 1000:,.0f} ms")
    show("kiosk beyond a bare window: start", ours_ms, 60, "ms")
    show("kiosk / Chromium: start", start[ours.name] / start[peer.name], 0.75, "x", 2)
    show("kiosk / Chromium: memory", pss[ours.name] / pss[peer.name], 0.5, "x", 2)

    heading(f"Touch to the finished next screen through X, {TOUCHES * 2} touches a round")
    for name, seconds in touch.items():
        note(f"{name}: touch to finished", f"{seconds * 1000:,.0f} ms")
    show("kiosk / Chromium: touch", touch[ours.name] / touch[peer.name], 1.0, "x", 2)


if __name__ == "__main__":
    main()
