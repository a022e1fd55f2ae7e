"""Prune: what nobody needs goes, every kiosk still comes up, and publish goes on."""

from datetime import timedelta
from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.centre.feed import metadata
from content_sync.centre.upkeep.prune import prune
from content_sync.centre.upkeep.repair import repair

DAY = timedelta(days=1)


class Years:
    """A centre that publishes every ten days, and kiosks that stopped at some release."""

    def __init__(self, folder: Path, releases: int) -> None:
        self.folder = folder
        self.publisher = Publisher(folder)
        self.releases = 0
        for _ in range(releases):
            self.publish()

    def publish(self) -> None:
        """One more release."""
        self.releases += 1
        self.publisher.now += 10 * DAY
        words = {f"bai-{k}": item(f"bai-{k}", f"{self.releases // (k + 1)}.") for k in range(3)}
        self.publisher.publish(words, {"bai-0/a.png": b"picture %d" % self.releases})

    def kiosk(self, name: str) -> KioskDisk:
        """A kiosk that has come up to the newest release."""
        kiosk = KioskDisk(self.folder / name, self.publisher.root)
        kiosk.pull(str(self.publisher.feed))
        return kiosk


def test_kiosks_of_any_age_come_up_after_all_that_is_old_has_gone(tmp_path: Path) -> None:
    years = Years(tmp_path, 1)
    kiosks = [years.kiosk("1")]
    for release in range(2, 45):
        years.publish()
        if release in (3, 20, 30, 43):
            kiosks.append(years.kiosk(str(release)))
    feed = years.publisher.feed
    before = len(list(feed.rglob("*")))

    done = prune(feed, years.publisher.now, 60 * DAY)
    left = len(list(feed.rglob("*")))

    assert done.files > before / 2
    assert left < before / 2
    kiosks.append(years.kiosk("fresh"))
    assert {kiosk.pull(str(feed)).release for kiosk in kiosks} == {44}
    assert all(b"picture 44" in kiosk.media() for kiosk in kiosks)
    years.publish()
    assert {kiosk.pull(str(feed)).release for kiosk in kiosks} == {45}
    assert repair(feed).missing == ()


def test_nothing_goes_that_is_younger(tmp_path: Path) -> None:
    years = Years(tmp_path, 5)
    feed = years.publisher.feed
    before = [
        path for folder in ("metadata", "i", "before", "root") for path in feed.glob(f"{folder}/*")
    ]

    done = prune(feed, years.publisher.now, 365 * DAY)

    assert done.oldest == 1
    assert all(path.exists() for path in before)
    assert len(list(feed.glob("d/*"))) >= 1 + 2 + 3 + 4 + 1
    assert prune(feed, years.publisher.now, 365 * DAY).files == 0


def test_what_is_not_the_feeds_own_stays_and_what_was_left_half_written_goes(
    tmp_path: Path,
) -> None:
    years = Years(tmp_path, 2)
    feed = years.publisher.feed
    own = [feed / name for name in ("robots.txt", "pages/index.html", "d/README")]
    left = [feed / name for name in ("head.part", "d/x.part", "o/ab/x.part", f"d/{'0' * 64}")]
    for path in (*own, *left):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("…")

    prune(feed, years.publisher.now, 365 * DAY)

    assert all(path.exists() for path in own)
    assert not any(path.exists() for path in left)


@pytest.mark.parametrize("folder", ["c", "d", "i", "before", "targets"])
def test_publish_goes_on_where_somebody_pruned_by_hand(tmp_path: Path, folder: str) -> None:
    years = Years(tmp_path, 3)
    kiosk = years.kiosk("store")
    for path in (years.publisher.feed / folder).iterdir():
        path.unlink()

    for _ in range(2):
        years.publish()

    feed = str(years.publisher.feed)
    assert kiosk.pull(feed).release == years.kiosk("fresh").release == 5


def test_publish_goes_on_without_the_metadata_of_earlier_releases(tmp_path: Path) -> None:
    years = Years(tmp_path, 4)
    kiosk = years.kiosk("store")
    for number in (1, 2, 3):
        (years.publisher.feed / f"metadata/{number}.targets.json").unlink()

    years.publish()

    packs = metadata.state(years.publisher.feed)
    assert packs and packs.packs and [pack.start for pack in packs.packs.packs] == [4]
    assert kiosk.pull(str(years.publisher.feed)).release == 5


def test_catalogs_of_two_releases_are_kept(tmp_path: Path) -> None:
    years = Years(tmp_path, 6)

    assert len(list((years.publisher.feed / "c").iterdir())) == 2
    assert len(list((years.publisher.feed / "targets").iterdir())) == 2
