"""What was searched for is found by its new words alone, once it was written anew."""

from pathlib import Path


def test_a_text_written_anew_is_found_by_its_new_words_alone(desk: Path) -> None:
    from content_sync.centre.desk.content import find

    find.keep("mot", ["vay vốn hộ nghèo"])
    find.keep("hai", ["nước sạch về thôn"])

    find.keep("mot", ["vay vốn nuôi bò"])

    assert find.found("nuoi bo") == ["mot"]
    assert find.found("ngheo") == []
    assert find.found("nuoc sa") == ["hai"]
    find.forget("hai")
    assert find.found("nuoc") == []
