"""A head or a root that somebody else wrote is refused, or means what was signed; nothing breaks.

Whoever is on the line may write them: they are read before a signature is checked.
"""

import contextlib
import json
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutated import DEEP, DEPTHS, mutated, mutated_json, share, spent
from publisher import item
from story import Story

from content_sync.errors import FeedError, TrustError, UseError
from content_sync.signed import pack
from content_sync.signed.head import LARGEST_BUNDLE
from content_sync.site.pull import trust
from content_sync.site.pull.trust import Signed
from content_sync.site.store.trusted import Trusted

ROLES = ("timestamp", "snapshot", "targets", "list")
MOST_BYTES = 128 * 2**20  # a kiosk has 1 GB; a bundle of 1 MB that is all brackets takes 60 MB


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    story = Story(tmp_path_factory.mktemp("story"), releases=2)
    story.publisher.rotate("targets", "snapshot", "timestamp")
    story.publisher.publish({"vay-von": item("vay-von", "Bản 3.")})
    story.heads.append(story.publisher.head)
    return story


def meant(signed: Signed) -> tuple[object, ...]:
    return signed.release, signed.issued, signed.catalog_sha256, signed.catalog, signed.packs


@lru_cache
def believed(story: Story, known: int) -> Trusted:
    return story.after(known) if known else Trusted(story.first_root)


@lru_cache
def truth(story: Story) -> tuple[object, ...]:
    return meant(story.believe(story.heads[2]))


def refused_or_true(story: Story, head: bytes, known: int = 0, root: bytes = b"") -> None:
    trusted = believed(story, known)
    true = truth(story)

    def roots(version: int) -> bytes:
        return root if root and version == 2 else story.root(version)

    def judge() -> None:
        try:
            assert meant(trust.believe(head, trusted, roots)) == true
        except (TrustError, FeedError):
            pass
        except FileNotFoundError as error:  # a root that no feed has: its reader says so
            assert "root.json" in str(error.filename)

    assert spent(judge) < MOST_BYTES


def squeezed(text: bytes) -> bytes:
    return pack.squeeze(text, level=1)


@settings(max_examples=share(0.3))
@given(data=st.data(), known=st.sampled_from([0, 2]))
def test_a_head_whose_bytes_were_changed(story: Story, data: st.DataObject, known: int) -> None:
    refused_or_true(story, data.draw(mutated(story.heads[2])), known)


@settings(max_examples=share(0.4))
@given(data=st.data(), known=st.sampled_from([0, 2]))
def test_a_head_whose_json_was_changed(story: Story, data: st.DataObject, known: int) -> None:
    text = pack.expand(story.heads[2], LARGEST_BUNDLE)
    change = data.draw(st.sampled_from([mutated, mutated_json]))

    refused_or_true(story, squeezed(data.draw(change(text))), known)


@settings(max_examples=share(0.6))
@given(data=st.data(), known=st.sampled_from([0, 2]), role=st.sampled_from(ROLES))
def test_a_head_with_a_changed_text_of_one_role(
    story: Story, data: st.DataObject, known: int, role: str
) -> None:
    bundle = json.loads(pack.expand(story.heads[2], LARGEST_BUNDLE))
    change = data.draw(st.sampled_from([mutated, mutated_json]))
    text = data.draw(change(bundle[role].encode())).decode("utf-8", "surrogateescape")
    bundle[role] = text
    head = json.dumps(bundle).encode()

    refused_or_true(story, squeezed(head), known)


@settings(max_examples=share(0.3))
@given(data=st.data())
def test_a_root_that_was_changed_on_its_way(story: Story, data: st.DataObject) -> None:
    change = data.draw(st.sampled_from([mutated, mutated_json]))
    root = data.draw(change(story.root(2)))

    refused_or_true(story, story.heads[2], 2, root)


@settings(max_examples=share(0.3))
@given(data=st.data())
def test_a_root_that_somebody_gives_is_one_or_is_refused(story: Story, data: st.DataObject) -> None:
    change = data.draw(st.sampled_from([mutated, mutated_json]))
    text = data.draw(change(story.first_root))

    def read() -> None:
        with contextlib.suppress(UseError):
            assert trust.first_root(text) == text

    assert spent(read) < MOST_BYTES


@pytest.mark.parametrize("word", DEPTHS, ids=["lists", "objects", "no end"])
@pytest.mark.parametrize("role", ["", "root_version", *ROLES])
def test_depth_is_refused_wherever_it_stands(story: Story, word: str, role: str) -> None:
    text = (
        word
        if not role
        else '{"root_version":1,'
        + ",".join(f'"{one}":{word if one == role else json_text(one)}' for one in ROLES)
        + "}"
    )

    refused_or_true(story, squeezed(text.encode()))


def json_text(role: str) -> str:
    return '"{}"' if role else ""


def test_depth_within_a_signed_text_is_refused(story: Story) -> None:
    for word in ("[" * DEEP, '{"signed":' * DEEP, '{"signed":' + "[" * DEEP + "]" * DEEP + "}"):
        for role in ROLES:
            bundle = json.loads(pack.expand(story.heads[2], LARGEST_BUNDLE))
            bundle[role] = word
            refused_or_true(story, squeezed(json.dumps(bundle).encode()))
