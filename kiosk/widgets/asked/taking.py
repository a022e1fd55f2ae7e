"""What a visitor takes home from an interview: where to ask what, on which law, with which papers.

No answer is in it, and nothing is kept: the code is made anew and forgotten with the visit.
"""

from typing import Final

from content_sync.interview.outcomes import outcomes
from content_sync.interview.values import Result
from content_sync.model import Item
from kiosk.look.look import Spoken
from kiosk.scene import Scene
from kiosk.take_along.contact import errands_card, page_address
from kiosk.visit.asking import asking
from kiosk.widgets.asked.wording import Wording, wording
from kiosk.widgets.codes.qr_card import Taking

OFFLINE: Final = "cellphone-check"


def errands_to_take(scene: Scene, item: Item) -> Taking | None:
    """The errands of this visit as a contact of the office; None where there are none."""
    hand = asking(scene.shelf, scene.state, scene.state.place)
    if hand is None or not hand.kept:
        return None
    today = scene.shelf.today.isoformat()
    found = outcomes(hand.interview, hand.known, today)
    results = (*found.cards, *found.ask)
    if not results:
        return None
    said, look, shelf = wording(scene, item), scene.look, scene.shelf
    body = shelf.body(item.body) or shelf.body(shelf.profile.body)
    office = Spoken(*look.words.pick(body.names if body else shelf.profile.names))
    heading = look.say("To ask, {day}", day=scene.day(today)).text
    errands = [_errand(said, one) for one in results]
    address = page_address(shelf.feed, said.tag, item.id)
    telephone = body.telephone if body else ""
    payload = errands_card(office.text, telephone, heading, errands, address)
    note = look.say("Works without internet. Your answers are not in it.")
    title = look.say("Take your list along")
    return Taking("card-account-phone", title, payload, (office,), "", OFFLINE, note)


def _errand(said: Wording, result: Result) -> str:
    """Trợ cấp hưu trí xã hội (176/2025/NĐ-CP): Giấy đề nghị (Mẫu số 01)."""
    law = f" ({result.law[0].number})" if result.law else ""
    papers = [said.of(f"p:{one}").text for one in result.bring]
    name = said.of(f"r:{result.id}").text + law
    return ": ".join(filter(None, (name, "; ".join(filter(None, papers)))))
