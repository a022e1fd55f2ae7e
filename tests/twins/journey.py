"""What officers do at a desk, deed by deed: each is a verb of the journey, with its seat first."""

from pathlib import Path
from typing import Final

from office import PASSWORD, Seat
from PIL import Image, ImageDraw
from playwright.sync_api import expect

TITLE: Final = "Nhận gạo hỗ trợ dịp Tết"
ITEM: Final = "nhan-gao-ho-tro-dip-tet"
REASON: Final = "Thiếu ngày phát gạo: mời thêm ngày và giờ."
MENDED: Final = " Phát gạo sáng 20/12/2026."
LONGEST_MS: Final = 180_000  # a push, on a machine that does much else
BAR: Final = 110  # px of the height that the verdict takes, while no reason is written


def first(admin: Seat, code: str) -> None:
    """Whoever started the desk makes the first account."""
    admin.go("/")
    admin.look("first-run")
    admin.fill(code=code, login=admin.login, signing_name="Hoàng Văn Quân", unit="Sở Văn hoá")
    admin.fill(password=PASSWORD, again=PASSWORD)
    admin.press("Lập tài khoản")
    admin.look("admin-second-factor")
    admin.sets_up_a_telephone()
    admin.look("admin-today")


def invite(admin: Seat, login: str, name: str, unit: str, *roles: str) -> str:
    """An account with those roles; the link that its officer gets."""
    admin.go("/nguoi-dung/")
    admin.follow("Thêm người")
    admin.fill(login=login, signing_name=name, unit=unit)
    admin.press("Lập tài khoản")
    link = admin.page.locator("code").inner_text()
    admin.follow("Cấp quyền")
    for role in roles:
        admin.page.locator("[name=role]").select_option(role)
        admin.press("Cấp quyền")
    if len(roles) > 1:
        admin.look(f"person-{login}")
    return link


def begin(lan: Seat) -> None:
    """An article of that title."""
    lan.go("/")
    lan.follow("Viết bài mới")
    lan.look("new")
    lan.fill(title=TITLE)
    lan.page.locator("button[value=article]").click()
    lan.page.wait_for_selector("#editor[data-ready]")
    lan.look("editor-empty")


def types(lan: Seat) -> None:
    """Summary, a paragraph, a list and a table, as they are laid out."""
    page = lan.page
    page.locator("#summary").fill("Hộ nghèo ở bản được nhận gạo trước Tết, không mất tiền.")
    blocks = page.locator(".blocks > .block")
    write = page.keyboard.type
    blocks.nth(0).locator(".words").first.click()
    write("Xã phát gạo cho hộ nghèo và hộ cận nghèo.")
    blocks.nth(2).locator(".words").first.click()
    write("Có tên trong danh sách của bản.")
    page.keyboard.press("Enter")
    write("Đang ở tại xã.")
    blocks.nth(4).locator(".words").first.click()
    for cell in ("Ai", "Được bao nhiêu", "Hộ nghèo", "15 cân một người"):
        write(cell)
        if cell != "15 cân một người":
            page.keyboard.press("Tab")
    blocks.nth(6).locator(".words").first.click()
    write("Hỏi trưởng bản, các ngày trong tuần.")
    saved(lan)
    lan.look("editor-typed")


def puts_a_picture(lan: Seat, photo: Path) -> None:
    """A file, and the description that is asked for at once."""
    photo.parent.mkdir(exist_ok=True)
    made = Image.new("RGB", (1200, 800), "#2c652f")
    ImageDraw.Draw(made).rectangle((300, 250, 900, 650), fill="#e0a100")
    made.save(photo)
    lan.page.locator(".blocks .words").first.click()
    lan.page.set_input_files("[data-file]", photo)
    expect(lan.page.locator(".block--picture [data-part=alt]")).to_be_focused()
    lan.page.keyboard.type("Bao gạo xếp trước nhà văn hoá bản")
    saved(lan)
    lan.look("editor-picture")


def mends(lan: Seat) -> None:
    """A day that no calendar has is remarked beside its field."""
    page = lan.page
    page.click("[data-tab=thong-tin]")
    page.select_option("#f-body", "ubnd-xa")
    page.locator("[data-fact=topics] input").first.check()
    lan.look("editor-facts")
    page.fill("#f-to", "31/02/2027")
    saved(lan)
    remark = page.locator("[data-fact=valid_to] .remark")
    expect(remark.first).to_be_visible()
    lan.look("editor-remark")
    page.fill("#f-to", "31/12/2027")
    saved(lan)
    expect(remark).to_have_count(0)


def sees_it_drawn(lan: Seat) -> None:
    """The kiosk's own pages of the draft stand beside it."""
    lan.page.click("[data-tab=noi-dung]")
    expect(lan.page.locator("[data-rest]")).to_have_count(0, timeout=LONGEST_MS)
    shown = lan.page.locator(".kiosk__page:not([hidden]) img")
    expect(shown).to_be_visible(timeout=LONGEST_MS)
    assert shown.evaluate("one => one.naturalWidth") > 0
    lan.look("editor-drawn")


def saved(lan: Seat) -> None:
    """All that was typed is with the server."""
    lan.page.keyboard.press("Control+s")
    expect(lan.page.locator("[data-state]")).to_have_attribute("data-state", "saved")
    lan.page.wait_for_function("document.querySelector('[data-state]').dataset.at")


def sends(hand: Seat) -> None:
    """To whoever approves."""
    hand.page.locator("[data-send] button").click()
    hand.reads("Đã gửi duyệt")


def returns_it(an: Seat) -> None:
    """With a reason; without one it is not returned."""
    an.go("/")
    an.look("an-waits")
    an.go("/duyet/")
    an.look("queue")
    an.follow(TITLE)
    an.reads("Bao gạo xếp trước nhà văn hoá bản")
    an.look("approve")
    bar = an.page.locator(".verdict")
    assert bar.evaluate("one => one.offsetHeight") <= BAR  # it hides nothing of what is read
    bar.locator("summary").click()
    an.press("Gửi trả lại")
    an.reads("Mời viết lý do")
    expect(an.page.locator("#reason")).to_be_focused()
    an.fill(reason=REASON)
    an.press("Gửi trả lại")
    an.reads("Đã trả lại")


def mends_what_was_said(hand: Seat, text: str, block: int = 0) -> None:
    """The reason stands over the editor; letters at the end of a block."""
    page = hand.go(f"/bai/{ITEM}/")
    hand.reads(REASON)
    hand.follow("Sửa")
    page.wait_for_selector("#editor[data-ready]")
    hand.reads(REASON)
    hand.look(f"{hand.login}-mends")
    page.locator(".blocks .words").nth(block).click()
    page.keyboard.press("End")
    page.keyboard.type(text)
    saved(hand)


def cannot_approve(hand: Seat, *, is_approver: bool) -> None:
    """Neither is it offered, nor does it help to send the form by hand."""
    path = f"/bai/{ITEM}/duyet/"
    hand.refuses = True
    status = hand.status(path)
    assert status == (200 if is_approver else 403)
    if is_approver:
        hand.reads("cần một người khác duyệt")
    expect(hand.page.get_by_role("button", name="Duyệt", exact=True)).to_have_count(0)
    hand.look(f"{hand.login}-cannot-approve")
    sha = hand.page.evaluate("document.querySelector('[name=sha]')?.value || ''")
    token = hand.page.evaluate(
        "JSON.parse(document.body.getAttribute('hx-headers'))['X-CSRFToken']"
    )
    answer = hand.context.request.post(
        f"{hand.address}/bai/{ITEM}/quyet/",
        form={"verdict": "approve", "sha": sha, "csrfmiddlewaretoken": token},
    )
    assert answer.status == (200 if is_approver else 403)
    hand.refuses = False
    hand.go(f"/bai/{ITEM}/")
    expect(hand.page.locator(".chip--review").first).to_be_visible()


def approves(an: Seat) -> None:
    """What has changed is read, and signed for."""
    an.go(f"/bai/{ITEM}/duyet/")
    an.look("approve-again")
    an.press("Duyệt")
    an.reads("Đã duyệt")


def pushes(minh: Seat, passphrase: str) -> None:
    """Not with a wrong passphrase; with the right one, followed to its end."""
    minh.go("/")
    minh.look("minh-waits")
    minh.go("/day/")
    minh.confirms()
    minh.look("push")
    minh.refuses = True
    minh.fill(passphrase="khong phai the")
    minh.press("Đẩy 1 bài")
    expect(minh.page.locator("[role=alert]")).to_be_visible()
    minh.look("push-refused")
    minh.refuses = False
    minh.fill(passphrase=passphrase)
    minh.press("Đẩy 1 bài")
    expect(minh.page.locator("#progress")).to_be_visible()
    minh.look("push-goes")
    is_out(minh, 1)
    minh.look("pushed")


def takes_it_back(minh: Seat, passphrase: str) -> None:
    """What was before that push comes out as the next release."""
    minh.go("/day/1/hoan-tac/")
    minh.confirms()
    minh.reads(TITLE)
    minh.look("undo")
    if minh.page.locator("[name=passphrase]").count():
        minh.fill(passphrase=passphrase)
    minh.press("Hoàn tác lần đẩy")
    is_out(minh, 2)
    minh.look("undone")


def is_out(minh: Seat, number: int) -> None:
    """The page says so by itself."""
    said = minh.page.get_by_text(f"Bản phát hành số {number} đã ra.")
    expect(said).to_be_visible(timeout=LONGEST_MS)
    expect(minh.page.locator("#progress .is-now")).to_have_count(0, timeout=LONGEST_MS)


def by_keys_alone(seat: Seat, item: str) -> str:
    """Sign in, open an item, type, send; no mouse. How often Tab was pressed, page by page."""
    seat.go("/vao/")
    page, keys, count = seat.page, seat.page.keyboard, []
    count.append(seat.tabs_to("[name=username]"))
    keys.type(seat.login)
    count.append(seat.tabs_to("[name=password]"))
    keys.type(PASSWORD)
    keys.press("Enter")
    page.wait_for_url(f"{seat.address}/")
    for wanted, where in (
        ("a[href='/noi-dung/']", "**/noi-dung/"),
        (f"a.title[href='/bai/{item}/']", f"**/bai/{item}/"),
        (f"a[href='/bai/{item}/sua/']", f"**/bai/{item}/sua/"),
    ):
        count.append(seat.tabs_to(wanted))
        keys.press("Enter")
        page.wait_for_url(where)
    page.wait_for_selector("#editor[data-ready]")
    count.append(seat.tabs_to(".blocks .words"))
    keys.press("End")
    keys.type(" Thêm một câu.")
    saved(seat)
    count.append(seat.tabs_to("[data-add=paragraph]"))  # through a table, and out of it
    count.append(seat.tabs_to("[data-send] button", "Shift+Tab"))
    keys.press("Enter")
    seat.reads("Đã gửi duyệt")
    return " ".join(map(str, count))
