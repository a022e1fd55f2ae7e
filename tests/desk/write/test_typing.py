"""What is typed in the editor is what is saved: letters, keys, composed words, tables."""

from collections.abc import Callable

from desk_served import Served
from editor_page import body, saved
from playwright.sync_api import Page, expect

Opened = Callable[..., Page]
Begun = Callable[[str], str]


def test_letters_are_text_never_markup(there: Served, opened: Opened, begun: Begun) -> None:
    path = begun("Chữ là chữ")
    page = opened("lan", path)

    page.locator(".blocks .words").first.click()
    page.keyboard.press("End")
    page.keyboard.type(" Giá 5*3*2 <b> [x] & #1")
    saved(page)

    assert body(there, path).startswith("Đoạn một. Giá 5\\*3\\*2 \\<b\\> \\[x\\] & \\#1")
    page.reload()
    expect(page.locator(".blocks .words").first).to_have_text("Đoạn một. Giá 5*3*2 <b> [x] & #1")


def test_enter_parts_and_backspace_joins(there: Served, opened: Opened, begun: Begun) -> None:
    path = begun("Tách và nối")
    page = opened("lan", path)

    page.locator(".blocks .words").first.click()
    page.keyboard.press("Home")
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    saved(page)
    parted = body(there, path)
    page.keyboard.press("Backspace")
    page.keyboard.press("Control+s")
    expect(page.locator(".blocks .words")).to_have_count(2)
    saved(page)

    assert parted == "Đoạn\n\nmột.\n\nĐoạn hai."
    assert body(there, path) == "Đoạn một.\n\nĐoạn hai."


def test_a_sign_and_a_space_begin_a_list_and_backspace_takes_it_back(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Dấu gạch")
    page = opened("lan", path)

    page.locator(".blocks .words").last.click()
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    page.keyboard.type("- ")
    expect(page.locator(".block--list")).to_have_count(1)
    page.keyboard.press("Backspace")
    expect(page.locator(".block--list")).to_have_count(0)
    page.keyboard.press("Backspace")
    page.keyboard.type("1. ")
    page.keyboard.type("Gặp tổ trưởng")
    page.keyboard.press("Enter")
    page.keyboard.type("Nộp đơn")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.keyboard.type("Hết.")
    saved(page)

    assert body(there, path).endswith("1. Gặp tổ trưởng\n2. Nộp đơn\n\nHết.")


def test_strong_link_and_footnote_are_marks(there: Served, opened: Opened, begun: Begun) -> None:
    path = begun("Đậm và liên kết")
    page = opened("lan", path)

    first = page.locator(".blocks .words").first
    first.click()
    page.keyboard.press("Home")
    for _ in range(4):
        page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Control+b")
    page.keyboard.press("End")
    for _ in range(4):
        page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Control+k")
    page.keyboard.type("0205 3 123456")
    page.keyboard.press("Enter")
    page.locator(".blocks .words").nth(1).click()
    page.keyboard.press("End")
    page.click("[data-does=footnote]")
    page.keyboard.type("Theo sở")
    saved(page)

    said = body(there, path)
    assert said.startswith("**Đoạn** [một.](tel:02053123456)")
    assert "Đoạn hai.[^1]" in said
    assert said.endswith("[^1]: Theo sở")


def test_nothing_moves_while_a_word_is_composed(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Đang gõ dở")
    page, other = opened("lan", path), opened("hoa", path)
    first = page.locator(".blocks .words").first
    first.click()
    page.keyboard.press("End")
    engine = page.context.new_cdp_session(page)

    page.evaluate("window.node = document.querySelector('.blocks .words').firstChild")
    for text in ("t", "ti", "tie", "tiê", "tiế"):
        engine.send(
            "Input.imeSetComposition",
            {"text": text, "selectionStart": len(text), "selectionEnd": len(text)},
        )
    other.locator(".blocks .words").nth(1).click()
    other.keyboard.press("End")
    other.keyboard.type(" Thêm của Hoa.")
    saved(other)
    page.wait_for_timeout(11_000)  # a ping, and what it brings, wait for the word
    is_same = page.evaluate("window.node.isConnected && window.node.data.endsWith('tiế')")
    before = page.locator(".blocks .words").nth(1).text_content()
    engine.send("Input.insertText", {"text": "tiếng"})
    saved(page)

    assert is_same
    assert before == "Đoạn hai."
    expect(page.locator(".blocks .words").nth(1)).to_have_text("Đoạn hai. Thêm của Hoa.")
    assert body(there, path) == "Đoạn một.tiếng\n\nĐoạn hai. Thêm của Hoa."


def test_unikey_takes_letters_back_and_types_them_anew(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Unikey")
    page = opened("lan", path)
    page.locator(".blocks .words").last.click()
    page.keyboard.press("End")
    page.keyboard.press("Enter")

    def retyped(back: int, letters: str) -> None:
        for _ in range(back):
            page.keyboard.press("Backspace")
        for letter in letters:
            page.keyboard.insert_text(letter)

    page.keyboard.type("d")
    retyped(1, "đ")  # the first letter of a block: empty for a moment
    page.keyboard.type("uwo")
    retyped(3, "ươ")
    page.keyboard.type("ng")
    retyped(4, "ường")
    saved(page)

    assert body(there, path).endswith("\n\nđường")


def test_undo_goes_across_blocks(there: Served, opened: Opened, begun: Begun) -> None:
    path = begun("Lỡ tay")
    page = opened("lan", path)

    page.locator(".blocks .words").first.click()
    page.keyboard.press("Alt+ArrowDown")
    page.locator(".blocks .words").first.click()
    page.click("[data-does=drop]")
    expect(page.locator(".blocks .words")).to_have_count(1)
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    expect(page.locator(".blocks .words").first).to_have_text("Đoạn một.")
    page.keyboard.press("Control+y")
    saved(page)

    assert body(there, path) == "Đoạn hai.\n\nĐoạn một."


def test_several_blocks_are_held_and_move_together(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Ba đoạn")
    page = opened("lan", path)
    page.locator(".blocks .words").last.click()
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    page.keyboard.type("Đoạn ba.")

    page.locator(".blocks .words").first.click()
    page.keyboard.press("End")
    page.keyboard.press("Shift+ArrowDown")
    expect(page.locator(".block.is-held")).to_have_count(2)
    page.keyboard.press("Alt+ArrowDown")
    saved(page)

    assert body(there, path) == "Đoạn ba.\n\nĐoạn một.\n\nĐoạn hai."
    page.keyboard.type("!")
    expect(page.locator(".block.is-held")).to_have_count(0)
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    saved(page)
    assert body(there, path) == "Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba."


def test_a_table_has_real_cells_and_takes_what_excel_copies(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Bảng")
    page = opened("lan", path)

    page.locator(".blocks .words").last.click()
    page.click("[data-add=table]")
    page.keyboard.type("Ai")
    page.keyboard.press("Tab")
    page.keyboard.type("Mức")
    page.keyboard.press("Tab")
    page.evaluate(
        """() => {
            const data = new DataTransfer();
            data.setData("text/plain", "Hộ nghèo\\t100|200\\nHộ cận nghèo\\t80\\n");
            document.activeElement.dispatchEvent(new ClipboardEvent("paste",
                {clipboardData: data, bubbles: true, cancelable: true}));
        }"""
    )
    expect(page.locator(".heard")).to_have_text("Máy sẽ đọc: Ai: Hộ nghèo. Mức: 100|200.")
    saved(page)

    rows = body(there, path).split("\n")[-4:]
    assert rows[0] == "| Ai | Mức |"
    assert rows[2:] == ["| Hộ nghèo | 100&#124;200 |", "| Hộ cận nghèo | 80 |"]


def test_facts_go_into_item_yaml_and_the_rest_of_it_keeps_its_bytes(
    there: Served, opened: Opened
) -> None:
    before = there.file("hoi-xa", "item.yaml")
    page = opened("lan", "/bai/hoi-xa/sua/")

    page.click("[data-tab=thong-tin]")
    page.fill("#f-to", "31/12/2027")
    page.click("[data-tab=thong-tin]")
    page.select_option("#f-body", "ubnd-dong-dang")
    page.fill("#f-related", "nuoc sach")
    page.locator("[data-fact=related] .offer").first.click()
    saved(page)

    after = there.file("hoi-xa", "item.yaml")
    assert "valid_to: 2027-12-31" in after.replace('"', "").replace("'", "")
    changed = ("valid_to", "body", "related")
    kept = [one for one in before.splitlines() if not one.startswith(changed)]
    assert [one for one in after.splitlines() if not one.startswith(changed)] == kept
