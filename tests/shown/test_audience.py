"""The one rule of whom content is for, and the one place where sync and library differ."""

import pytest

from content_sync.model import Targets
from content_sync.shown.audience import Site, is_meant_for


@pytest.mark.parametrize(
    "targets", [Targets(profiles=("gate",)), Targets(areas=("20",)), Targets(sites=("hn-01",))]
)
def test_a_kiosk_that_does_not_say_what_it_is_takes_everything_and_shows_what_is_for_everybody(
    targets: Targets,
) -> None:
    answers = [is_meant_for(targets, Site(), if_unsaid=unsaid) for unsaid in (True, False)]

    assert answers == [True, False]
    assert is_meant_for(Targets(), Site(), if_unsaid=False)


@pytest.mark.parametrize("unsaid", [True, False])
def test_what_a_kiosk_says_of_itself_decides_alike_for_both(unsaid: bool) -> None:
    here = Site("gate", "hn-01", ("20", "06148"))
    ours = Targets(profiles=("gate", "commune"), areas=("06148",), sites=("hn-01",))

    assert is_meant_for(ours, here, if_unsaid=unsaid)
    for other in (
        Targets(profiles=("commune",)),
        Targets(areas=("06",)),
        Targets(profiles=("gate",), sites=("hn-02",)),
    ):
        assert not is_meant_for(other, here, if_unsaid=unsaid)
