"""A plan on a telephone: the drawing carries the numbers of the list below it."""

from pathlib import Path

from folder import write_folder
from phone_pages import PhonePages
from planned import ID, planned

from content_sync.centre.release.build import build


def test_the_numbers_on_the_drawing_are_those_of_the_list_below(tmp_path: Path) -> None:
    pages = PhonePages(tmp_path)
    pages.write(build(write_folder(tmp_path, planned()), speech=False))

    page = pages.read(f"vi/{ID}.html")

    plan = page.find("svg", "plan")
    numbers = [one.text for one in plan.all("text")]
    listed = [one.text for one in page.find("ol", "steps").all("li") if "Máy này" in one.text]
    assert numbers == ["1", "2", "3"]
    assert plan.attributes["aria-label"] == "Sơn đồ"
    assert plan.find("image").attributes["href"].endswith(".png")
    assert listed == ["1Máy này."]
    assert (plan.all("circle")[0].attributes["cx"], plan.all("circle")[0].attributes["cy"]) == (
        "320",
        "240",
    )
