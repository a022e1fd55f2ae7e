"""What was chosen of a question is ringed while it leaves, so that a wrong touch is seen."""

from kiosk.look.ring import rings
from kiosk.visit.wishes import Answer, Wish
from kiosk.window.canvas import SheetView


def ring_chosen(view: SheetView, wish: Wish) -> None:
    """Ring the answer on the sheet in `view` that carries `wish`, if it is one."""
    sheet = view.sheet
    if sheet is None or not isinstance(wish, Answer):
        return
    for control in sheet.controls:
        if control.wish == wish:
            view.add(rings(control.rect, control.radius, sheet.look))
