"""Whatever joins is forgotten with the visit, and is not kept alive by it."""

import gc
from weakref import ref

from content_sync.machine.forgetting import forget, kept_for_a_visit, when_forgetting


class Diary:
    """Somebody who writes down, and tears out."""

    def __init__(self) -> None:
        self.words = ["thuốc"]
        self.known = kept_for_a_visit(8)(str.upper)
        when_forgetting(self.tear_out)

    def tear_out(self) -> None:
        self.words.clear()


def test_a_visit_that_is_over_leaves_no_word_with_whoever_joined() -> None:
    diary = Diary()
    diary.known("thuốc")

    forget()

    assert diary.words == []
    assert diary.known.cache_info().currsize == 0


def test_who_is_gone_is_not_kept_to_be_told() -> None:
    diary = Diary()
    gone, cache = ref(diary), ref(diary.known)

    del diary
    gc.collect()
    forget()

    assert gone() is None
    assert cache() is None


def test_what_is_made_is_made_once_a_visit() -> None:
    made: list[str] = []
    keep = kept_for_a_visit(8)(made.append)

    for word in ("a", "a", "b"):
        keep(word)
    forget()
    keep("a")

    assert made == ["a", "b", "a"]
