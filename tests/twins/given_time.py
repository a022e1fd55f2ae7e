"""A clock that stands still until somebody waits."""


class GivenTime:
    """Seconds that pass only by waiting."""

    def __init__(self) -> None:
        self.passed = 0.0

    def now(self) -> float:
        """What time it is."""
        return self.passed

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.passed += seconds
