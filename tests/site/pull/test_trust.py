"""What a kiosk believes: every known attack on a signed feed, and the odd but honest cases."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from story import Story, closed, opened
from theft import Lie, sign_again, steal
from tuf.api.metadata import Metadata

from content_sync.errors import FeedError, TrustError
from content_sync.signed import pack
from content_sync.site.pull import trust
from content_sync.site.pull.judge import RefusedError
from content_sync.site.store.trusted import Trusted


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return Story(tmp_path_factory.mktemp("story"), releases=3)


def test_a_fresh_kiosk_believes_the_newest_head(story: Story) -> None:
    signed = story.believe(story.heads[2])

    assert signed.release == 3
    assert signed.packs.full.release <= 3


def test_a_kiosk_one_behind_goes_on(story: Story) -> None:
    assert story.believe(story.heads[2], story.after(2)).release == 3


def test_the_same_head_again_is_believed(story: Story) -> None:
    assert story.believe(story.heads[2], story.after(3)).release == 3


def test_an_older_head_is_refused(story: Story) -> None:
    with pytest.raises(TrustError):
        story.believe(story.heads[1], story.after(3))


@pytest.mark.parametrize("part", ["timestamp", "snapshot", "targets", "list"])
@pytest.mark.parametrize("known", [0, 1, 2, 3])
@pytest.mark.parametrize(("of", "into"), [(3, 2), (2, 3)])
def test_a_part_of_another_release_is_refused(
    story: Story, part: str, known: int, of: int, into: int
) -> None:
    trusted = story.after(known) if known else None
    other = getattr(opened(story.heads[of - 1]), part)
    mixed = msgspec.structs.replace(opened(story.heads[into - 1]), **{part: other})

    with pytest.raises(TrustError):
        story.believe(closed(mixed), trusted)


def test_a_flipped_bit_in_the_file_is_refused_unless_it_means_the_same(story: Story) -> None:
    honest = story.believe(story.heads[2])
    refused = 0
    for at in range(len(story.heads[2])):
        spoilt = bytearray(story.heads[2])
        spoilt[at] ^= 1 << at % 8
        try:
            assert story.believe(bytes(spoilt)) == honest  # zstd has a few bits without meaning
        except TrustError:
            refused += 1

    assert refused > 0.98 * len(story.heads[2])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    part=st.sampled_from(["timestamp", "snapshot", "targets", "list"]),
    at=st.integers(0),
    by=st.integers(1, 127),
    known=st.sampled_from([0, 2, 3]),
)
def test_a_changed_letter_in_any_signed_text_is_refused_unless_it_means_the_same(
    story: Story, part: str, at: int, by: int, known: int
) -> None:
    trusted = story.after(known) if known else None
    honest = story.believe(story.heads[2], trusted)
    head = opened(story.heads[2])
    text = getattr(head, part)
    at %= len(text)
    spoilt = text[:at] + chr(ord(text[at]) ^ by) + text[at + 1 :]

    try:
        found = story.believe(closed(msgspec.structs.replace(head, **{part: spoilt})), trusted)
    except TrustError:
        return

    assert msgspec.structs.asdict(found.catalog) == msgspec.structs.asdict(honest.catalog)
    assert said(found.trusted) == said(honest.trusted)  # a hex digit written large


def said(trusted: Trusted) -> list[object]:
    """What the texts say; not in which bytes, nor the signatures."""
    texts = (trusted.root, trusted.timestamp, trusted.snapshot, trusted.targets)
    return [Metadata.from_bytes(text).signed for text in texts]


REWRITTEN = {
    "a blank after it": lambda text: text + " ",
    "a line before it": lambda text: "\n" + text,
    "letters as numbers": lambda text: text.replace("signed", "\\u0073igned"),
    "keys in another order": lambda text: json.dumps(dict(reversed(json.loads(text).items()))),
    "a signature of nobody": lambda text: text.replace(
        '"signatures":[', '"signatures":[{"keyid":"nobody","sig":"00"},'
    ),
    "all of it said twice": lambda text: '{"signed":{},' + text[1:],
}


@pytest.mark.parametrize("rewrite", REWRITTEN.values(), ids=REWRITTEN)
@pytest.mark.parametrize("part", ["timestamp", "snapshot", "targets"])
def test_what_nobody_signed_may_differ_and_does_not_hold_a_kiosk(
    story: Story, part: str, rewrite: Callable[[str], str]
) -> None:
    head = opened(story.heads[1])
    rewritten = closed(msgspec.structs.replace(head, **{part: rewrite(getattr(head, part))}))

    for trusted in (None, story.after(1), story.after(2)):
        misled = story.believe(rewritten, trusted)
        assert misled.release == 2
        assert story.believe(story.heads[1], misled.trusted).release == 2
        assert story.believe(story.heads[2], misled.trusted).release == 3


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>Welcome to Wi-Fi</html>",
        pack.squeeze(b"{}"),
        pack.squeeze(b'{"root_version":1,"timestamp":"","snapshot":"","targets":"","list":""}'),
        pack.squeeze(bytes(500_000_000), level=1),
    ],
    ids=["nothing", "captive page", "no head", "empty texts", "bomb of 500 MB"],
)
def test_what_is_no_head_is_refused(story: Story, data: bytes) -> None:
    with pytest.raises(TrustError):
        story.believe(data)


def test_a_head_of_undeclared_size_is_refused(story: Story) -> None:
    plain = pack.expand(story.heads[2], 2**20)

    with pytest.raises(TrustError, match="how large"):
        story.believe(undeclared(plain))


def undeclared(data: bytes) -> bytes:
    import zstandard

    return zstandard.ZstdCompressor(write_content_size=False).compress(data)


def test_a_feed_of_other_keys_is_refused(story: Story, tmp_path: Path) -> None:
    other = Story(tmp_path, releases=4)

    with pytest.raises(TrustError):
        story.believe(other.heads[3])
    with pytest.raises(TrustError):
        story.believe(other.heads[3], story.after(3))


def test_time_is_what_was_signed_not_what_the_machine_says(tmp_path: Path) -> None:
    story = Story(tmp_path)
    story.publisher.now = datetime(2020, 1, 1, tzinfo=UTC)  # long expired by any machine's clock
    story.publish()

    assert story.believe(story.heads[0], built=datetime(2020, 1, 1, tzinfo=UTC)).release == 1
    with pytest.raises(TrustError, match="expired"):
        story.believe(story.heads[0])


def test_a_stamp_that_ended_before_the_last_issue_time_is_refused(tmp_path: Path) -> None:
    story = Story(tmp_path, releases=1)
    early = steal(story.publisher, tmp_path / "early")
    story.publisher.now += timedelta(days=31)
    trusted = story.believe(story.publish()).trusted
    sign_again(early, Lie(number=3, stamp=2**31))

    with pytest.raises(RefusedError, match="expired") as refused:
        story.believe(early.head, trusted)

    assert refused.value.kept == trusted


def test_the_promise_is_the_end_of_the_timestamp_believed_last(story: Story) -> None:
    end = story.publisher.now + timedelta(days=30)

    assert trust.promised(story.after(3)) == f"{end:%Y-%m-%dT%H:%M:%SZ}"
    assert trust.promised(Trusted(story.first_root)) == ""
    assert trust.promised(Trusted(b"", b"rotten")) == ""


def test_a_root_that_cannot_be_fetched_is_later_not_never(tmp_path: Path) -> None:
    story = Story(tmp_path, releases=1)
    story.publisher.rotate("timestamp")
    story.publish()

    def unplugged(version: int) -> bytes:
        raise FeedError("the line broke off")

    with pytest.raises(FeedError):
        trust.believe(story.heads[1], Trusted(story.first_root), unplugged)
