"""Whatever breaks while somebody writes, what was typed is there in the end."""

from collections.abc import Callable

from desk_served import Served
from editor_page import body, saved, typed
from playwright.sync_api import Dialog, Page, Route, expect

Opened = Callable[..., Page]
Begun = Callable[[str], str]
PING_MS = 25_000  # one comes every ten seconds
OFFLINE = "Mất mạng: còn giữ trên máy này"


def test_a_lost_line_keeps_what_is_typed_and_says_so(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Mất mạng")
    page = opened("lan", path)

    page.context.set_offline(True)
    typed(page, " Gõ lúc mất mạng.")
    page.keyboard.press("Control+s")
    expect(page.locator("[data-state]")).to_contain_text(OFFLINE)
    before = body(there, path)
    page.context.set_offline(False)
    expect(page.locator("[data-state]")).to_contain_text("Đã lưu")

    assert before == "Đoạn một.\n\nĐoạn hai."
    assert body(there, path) == "Đoạn một. Gõ lúc mất mạng.\n\nĐoạn hai."


def test_a_closed_tab_goes_on_in_the_next_one(there: Served, opened: Opened, begun: Begun) -> None:
    path = begun("Đóng nhầm")
    page = opened("lan", path)

    page.context.set_offline(True)
    typed(page, " Chưa kịp gửi.")
    page.locator(".blocks .words").nth(1).click()
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    page.keyboard.type("Đoạn ba.")
    page.wait_for_timeout(300)
    page.close(run_before_unload=False)
    page.context.set_offline(False)
    again = page.context.new_page()
    again.goto(there.address + path)
    expect(again.locator(".blocks .words")).to_have_count(3)
    expect(again.locator("[data-state]")).to_contain_text("Đã lưu ")

    assert body(there, path) == "Đoạn một. Chưa kịp gửi.\n\nĐoạn hai.\n\nĐoạn ba."


def test_leaving_with_what_is_not_sent_warns(there: Served, opened: Opened, begun: Begun) -> None:
    path = begun("Đừng đi")
    page = opened("lan", path)
    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", leave)

    page.context.set_offline(True)
    typed(page, " Dở dang.")
    page.context.set_offline(False)
    page.route("**/luu/", lambda route: route.abort())
    page.goto(there.address + "/noi-dung/")

    assert asked == ["beforeunload"]


def test_an_ended_session_is_a_door_over_the_page(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Hết phiên")
    page = opened("lan", path)

    there.sessions_end()
    typed(page, " Gõ sau khi hết phiên.")
    page.keyboard.press("Control+s")
    expect(page.locator("#box-door")).to_be_visible()
    page.fill("#box-door-word", "sai")
    page.keyboard.press("Enter")
    expect(page.locator("#box-door .remark")).to_contain_text("không đúng")
    page.fill("#box-door-word", "mat-khau-cua-lan")
    page.keyboard.press("Enter")
    expect(page.locator("#box-door")).to_be_hidden()
    expect(page.locator("[data-state]")).to_contain_text("Đã lưu ")

    assert page.url.endswith(path)
    assert body(there, path).startswith("Đoạn một. Gõ sau khi hết phiên.")


def test_an_old_token_is_renewed_and_asked_once_more(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Mã cũ")
    page = opened("lan", path)

    page.evaluate("window.desk.renew('x'.repeat(64))")
    typed(page, " Vẫn lưu.")
    saved(page)

    assert body(there, path).startswith("Đoạn một. Vẫn lưu.")


def test_a_server_killed_in_the_middle_of_a_save_loses_nothing(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Mất điện")
    page = opened("lan", path)
    wanted = []

    for n in range(3):
        page.locator(".blocks .words").last.click()
        page.keyboard.press("End")
        page.keyboard.press("Enter")
        page.keyboard.type(f"Lần {n}.")
        wanted.append(f"Lần {n}.")
        page.keyboard.press("Control+s", delay=0)
        page.wait_for_timeout(n * 15)
        there.kill()
        there.start()
    saved(page)

    assert body(there, path).split("\n\n") == ["Đoạn một.", "Đoạn hai.", *wanted]


def test_an_answer_that_never_comes_is_asked_again_and_the_deed_done_once(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Trả lời lạc")
    page = opened("lan", path)
    lost: list[int] = []

    def lose(route: Route) -> None:
        lost.append(route.fetch().status)  # the server has done it
        route.abort()

    page.route("**/luu/", lose, times=1)
    page.locator(".blocks .words").last.click()
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    page.keyboard.type("Một lần thôi.")
    page.keyboard.press("Control+s")
    expect(page.locator("[data-state]")).to_contain_text("Mất mạng")
    expect(page.locator("[data-state]")).to_contain_text("Đã lưu ")

    assert lost == [200]
    assert body(there, path) == "Đoạn một.\n\nĐoạn hai.\n\nMột lần thôi."


def test_two_people_write_in_two_blocks_and_see_each_other(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Hai người")
    lan, hoa = opened("lan", path), opened("hoa", path)

    typed(lan, " Của Lan.")
    saved(lan)
    typed(hoa, " Của Hoa.", 1)
    saved(hoa)

    expect(hoa.locator(".blocks .words").first).to_have_text("Đoạn một. Của Lan.")
    second = lan.locator(".blocks .words").nth(1)
    expect(second).to_have_text("Đoạn hai. Của Hoa.", timeout=PING_MS)
    here = lan.locator(".here")
    expect(here).to_contain_text("Nông Thị Hoa đang sửa đoạn 2", timeout=PING_MS)
    assert body(there, path) == "Đoạn một. Của Lan.\n\nĐoạn hai. Của Hoa."


def test_two_people_in_one_block_see_both_texts_and_neither_is_lost(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Cùng một đoạn")
    lan, hoa = opened("lan", path), opened("hoa", path)

    typed(lan, " Của Lan.")
    saved(lan)
    typed(hoa, " Của Hoa.")
    hoa.keyboard.press("Control+s")
    expect(hoa.locator(".held")).to_contain_text("Lý Thị Lan vừa sửa đoạn này")
    kept = body(there, path)
    hoa.click(".held button")
    columns = hoa.locator("#box-conflict [data-shown]").all_text_contents()
    hoa.click("[data-take=mine]")
    expect(hoa.locator(".held")).to_have_count(0)
    expect(hoa.locator("[data-state]")).to_have_attribute("data-state", "saved")

    assert kept == "Đoạn một. Của Lan.\n\nĐoạn hai."
    assert columns == ["Đoạn một.", "Đoạn một. Của Lan.", "Đoạn một. Của Hoa."]
    assert body(there, path) == "Đoạn một. Của Hoa.\n\nĐoạn hai."
    first = lan.locator(".blocks .words").first
    expect(first).to_have_text("Đoạn một. Của Hoa.", timeout=PING_MS)


def test_taking_the_other_text_writes_nothing(there: Served, opened: Opened, begun: Begun) -> None:
    path = begun("Lấy bản kia")
    lan, hoa = opened("lan", path), opened("hoa", path)

    typed(lan, " Của Lan.")
    saved(lan)
    typed(hoa, " Của Hoa.")
    hoa.keyboard.press("Control+s")
    hoa.click(".held button")
    hoa.click("[data-take=theirs]")
    expect(hoa.locator(".blocks .words").first).to_have_text("Đoạn một. Của Lan.")
    expect(hoa.locator("[data-state]")).to_have_attribute("data-state", "saved")

    assert body(there, path) == "Đoạn một. Của Lan.\n\nĐoạn hai."


def test_what_is_sent_for_approval_is_what_was_typed(
    there: Served, opened: Opened, begun: Begun
) -> None:
    path = begun("Gửi ngay")
    page = opened("lan", path)
    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", leave)
    typed(page, " Gõ xong là gửi.")
    page.click("[data-send] button")
    page.wait_for_url(lambda url: not url.endswith("/sua/"))

    assert not asked
    assert body(there, path).startswith("Đoạn một. Gõ xong là gửi.")
