"""A small interview in the small content folder: three questions, what follows, and its cases."""

from collections.abc import Mapping
from functools import cache
from io import BytesIO

from folder import article
from PIL import Image

from content_sync.centre.source.hashes import source_hash, with_words

ID = "nha-toi"
FILE = f"items/{ID}/interview.yaml"
Changes = dict[str, str | bytes | None]

ITEM_YAML = """\
kind: interview
topics: [support]
author: lan
body: ubnd-xa
as_of: 2026-10-01
targets: {profiles: [commune]}
"""
INTERVIEW = """\
documents:
  nd20: {number: 20/2021/NĐ-CP, title: Trợ giúp xã hội}
  nd78: {number: 78/2002/NĐ-CP}
papers:
  don: {vi: Giấy đề nghị, en: Request form}
given: {hard: [some, none]}
questions:
  - ask: list
    say: {vi: "Nhà mình có giấy nào?", en: "Which paper do you hold?"}
    answers:
      poor: {vi: Giấy hộ nghèo, en: Poor}
      near: {vi: Giấy hộ cận nghèo, en: Near-poor}
      none: {vi: Không có giấy nào, en: Neither}
  - ask: child
    say: {vi: "Nhà có trẻ con không?", en: "Are there children?"}
    offer:
      small: {hard: [some, unknown]}
    answers:
      small: {vi: "Có, dưới 3 tuổi", en: "Yes, under 3"}
      older: {vi: "Có, lớn hơn", en: "Yes, older"}
      none: {vi: Không, en: "No"}
  - ask: want
    when: {list: [poor, near]}
    else: nothing
    say: {vi: "Nhà mình cần gì?", en: "What do you need?"}
    answers:
      capital: {vi: Vay vốn, en: A loan}
      nothing: {vi: Không cần, en: Nothing}
results:
  - id: small
    kind: may
    if: {all: [{list: poor}, {child: small}]}
    but: {vi: ở thôn đặc biệt khó khăn, en: in a specially difficult village}
    say: {vi: Trợ cấp con nhỏ, en: Allowance for a small child}
    give: {dong: 750000, each: child and month}
    bring: [don]
    answer: {working_days: 7}
    law: [nd20 Đ.5.7]
    facts: [sup-19]
    as_of: 2025-01-01
  - id: loan
    kind: may
    unknown: hide
    if: {all: [{list: poor}, {want: capital}]}
    say: {vi: Vay vốn hộ nghèo, en: A loan for poor households}
    item: vay-von
    law: [nd78]
    as_of: 2025-01-01
  - id: review
    kind: ask
    if: {list: [none, unknown]}
    time: {vi: từ ngày 15 hằng tháng, en: from the 15th of each month}
    say: {vi: Đề nghị xã rà soát, en: Ask for a review}
    law: [nd20]
    as_of: 2025-01-01
otherwise:
  say: {vi: "Chưa thấy khoản nào. Mời hỏi xã.", en: "Nothing found yet. Please ask."}
  law: [nd20]
cases:
  - name: hộ nghèo con nhỏ
    on: 2026-12-05
    given: {hard: some}
    answers: {list: poor, child: small, want: capital}
    cards: [small, loan]
  - name: hộ nghèo con lớn
    on: 2026-12-05
    given: {hard: some}
    answers: {list: poor, child: older, want: capital}
    cards: [loan]
  - name: không vay
    on: 2026-12-05
    given: {hard: some}
    answers: {list: poor, child: older, want: nothing}
  - name: không giấy
    on: 2026-12-05
    given: {hard: some}
    answers: {list: none, child: older}
    ask: [review]
  - name: hộ cận nghèo con nhỏ
    on: 2026-12-05
    given: {hard: some}
    answers: {list: near, child: small, want: capital}
  - name: không giấy con nhỏ
    on: 2026-12-05
    given: {hard: some}
    answers: {list: none, child: small}
    ask: [review]
  - name: hộ nghèo không con
    on: 2026-12-05
    given: {hard: some}
    answers: {list: poor, child: none, want: capital}
    cards: [loan]
refused:
  - {id: written, say: {vi: Xin trả lời bằng văn bản, en: Ask for it in writing}, law: [nd20]}
"""
VIETNAMESE = ("Nhà tôi được hỏi gì?", "Ba câu hỏi bằng hình.", "Máy không quyết định.\n")
ENGLISH = ("What may we ask for?", "Three questions in pictures.", "A machine decides nothing.\n")
PICTURES = (
    *("list", "list.poor", "list.near", "list.none"),
    *("child", "child.small", "child.older", "child.none"),
    *("want", "want.capital", "want.nothing"),
)


def interviewed(changes: Mapping[str, str | bytes | None] | None = None) -> Changes:
    """What the small folder has besides: the interview, with `changes` (path -> content)."""
    found: Changes = {
        f"items/{ID}/item.yaml": ITEM_YAML,
        FILE: INTERVIEW,
        f"items/{ID}/vi.md": article(*VIETNAMESE),
        f"items/{ID}/en.md": article(*ENGLISH),
    }
    found |= {f"items/{ID}/media/{name}.png": picture(name) for name in PICTURES}
    return {**found, **(changes or {})}


def changed(old: str, new: str) -> Changes:
    """The same with one text of interview.yaml written otherwise."""
    assert old in INTERVIEW, old
    return interviewed({FILE: INTERVIEW.replace(old, new, 1)})


def named(words: str) -> str:
    """What a translation of the interview writes as its `source`, by its `words`."""
    title, summary, body = VIETNAMESE
    return source_hash(title, summary, with_words(body, words))


@cache
def picture(name: str) -> bytes:
    """A drawing of its own."""
    image = Image.new("RGB", (48, 36), (len(name) * 7 % 256, sum(name.encode()) % 256, 90))
    for at, letter in enumerate(name.encode()):
        image.putpixel((at, letter % 36), (255, letter, 0))
    data = BytesIO()
    image.save(data, "PNG")
    return data.getvalue()
