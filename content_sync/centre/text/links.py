"""Where a link of a text leads: whatever would lead nowhere is a mistake, with what was meant.

https: http:   a page that any telephone can open, not one of this machine or this network
tel:           one number that is plainly one, see telephone.py
mailto:        one address
item:          another item of this folder          lang: no link, see inline.py
"""

import ipaddress
import re
from collections.abc import Collection
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from content_sync.centre.written.page import Page
from content_sync.errors import shortened
from content_sync.letters.choices import meant, nearest
from content_sync.model import TAG
from content_sync.numbers.telephone import read
from content_sync.numbers.telephone_plan import at_home
from content_sync.said import NOTHING, Said, phrase

SCHEMES: Final = ("http", "https", "tel", "mailto", "item", "lang")
LONGEST: Final = 2000  # letters; browsers and mail programs cut what is longer
BEGIN: Final = phrase("begin it with https: tel: mailto: or item:")
MAIL: Final = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(.+)"
)
PRIVATE: Final = ("localhost", "local", "lan", "internal", "intranet", "home", "corp", "arpa")
EXAMPLES: Final = ("example", "test", "invalid")  # RFC 2606: nobody can own them
EXAMPLE_HOSTS: Final = ("example.com", "example.net", "example.org")
_LABEL: Final = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)", re.IGNORECASE)
_HOST_FIRST: Final = re.compile(
    r"(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net|cn)\b)\S*"
)
_SITE: Final = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?", re.I)
_FILE: Final = re.compile(
    r"[A-Za-z]:[\\/%]|\\\\|%5C|.*\.(?:md|pdf|docx?|xlsx?|pptx?|jpe?g|png)$", re.I
)


def checked(page: Page, line: int, link: str, items: Collection[str]) -> str:
    """`link` as it is kept, after noting what is wrong with it."""
    shown = unquote(link)
    scheme, _, rest = link.partition(":")
    scheme = scheme.lower()
    what, fix = phrase("the link '{link}' leads nowhere", link=shortened(shown, 80)), NOTHING
    match scheme if scheme in SCHEMES and rest.strip("/") else "":
        case "http" | "https":
            fix = web_fix(link)
        case "tel":
            number = _number(unquote(rest))
            link = f"tel:{number}"
            fix = NOTHING if number else phrase("write one number, as tel:02053812345")
        case "mailto":
            fix = _mail_fix(unquote(rest))
        case "item":
            what = phrase("the link names no item '{id}'", id=unquote(rest))
            fix = NOTHING if rest in items else meant(unquote(rest), items)
        case "lang":
            what = phrase("'{tag}' is no language tag", tag=unquote(rest))
            fix = (
                NOTHING
                if TAG.fullmatch(rest)
                else phrase("write [words](lang:tyz) with the language's tag")
            )
        case _:
            fix = _meant(shown, scheme, items)
    if fix:
        page.wrong(line, what, fix)
    return link


def contradicts(words: str, link: str) -> Said:
    """What the words of a link say that it does not do; "" where they agree or say nothing."""
    scheme, _, rest = link.partition(":")
    if scheme == "tel":
        said = tuple(map(at_home, read(words).numbers))
        return (
            phrase("dials {number}", number=rest) if said and at_home(rest) not in said else NOTHING
        )
    shown = words.strip().strip(".,;()")
    if scheme == "mailto" and MAIL.fullmatch(shown):
        address = unquote(rest).partition("?")[0]
        return (
            phrase("writes to {address}", address=address)
            if address.lower() != shown.lower()
            else NOTHING
        )
    if scheme in ("http", "https") and _SITE.fullmatch(shown):
        host = _host(link)
        return phrase("opens {host}", host=host) if _bare(shown) != _bare(host) else NOTHING
    return NOTHING


def _bare(address: str) -> str:
    """The name of a site, without what stands around it."""
    host = re.sub(r"^https?://", "", address.lower()).partition("/")[0].partition(":")[0]
    plain = host.removeprefix("www.").rstrip(".")
    try:
        return plain.encode("idna").decode()
    except UnicodeError:
        return plain


def web_fix(link: str) -> Said:
    """What to do so that `link` opens a page; "" when it does."""
    if len(link) > LONGEST:
        return phrase(
            "it has {count} letters, a telephone opens {most}; link to a shorter address",
            count=len(link),
            most=LONGEST,
        )
    try:
        parts = urlsplit(link)
        port_is_wrong = parts.port == 0
    except ValueError:
        return phrase("write it as https://www.langson.gov.vn/…")
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not link[len(parts.scheme) :].startswith("://"):
        return phrase("write two strokes after the colon, as https://www.langson.gov.vn/…")
    if not host or port_is_wrong or re.search(r"\s|%20", parts.netloc):
        return phrase("write the name of a site after //, as https://www.langson.gov.vn/…")
    if parts.username is not None or "@" in parts.netloc:
        return phrase("leave out what stands before the @")
    if re.search(r"\s", unquote(link)):
        return phrase("write the address without spaces")
    return _host_fix(host, parts)


def is_private(link: str) -> bool:
    """Whether the site of `link` is one of this machine or this network."""
    host = _host(link)
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return host.rstrip(".").rpartition(".")[2] in PRIVATE


def _host(link: str) -> str:
    try:
        return urlsplit(link).hostname or ""
    except ValueError:  # http://[
        return ""


def _host_fix(host: str, parts: SplitResult) -> Said:
    if is_private(parts.geturl()):
        return phrase("it is known to this network alone; link to a public address")
    last = host.rstrip(".").rpartition(".")[2]
    if last in EXAMPLES or any(f".{host}".endswith(f".{one}") for one in EXAMPLE_HOSTS):
        return phrase("it is a name for examples; write the true one")
    if not _is_address(host) and not is_host(host):
        near = f"https://{parts.path.lstrip('/')}" if "." not in host and "." in parts.path else ""
        if near:
            return phrase("did you mean '{near}'?", near=near)
        return phrase("'{host}' is no name of a site", host=host)
    return NOTHING


def _is_address(host: str) -> bool:
    try:
        return bool(ipaddress.ip_address(host))
    except ValueError:
        return False


def is_host(host: str) -> bool:
    """Whether `host` is the name of a site: at least two words with dots, in any script."""
    try:
        plain = host.rstrip(".").encode("idna").decode()
    except UnicodeError:
        return False
    words = plain.split(".")
    return len(words) > 1 and not words[-1].isdigit() and all(map(_LABEL.fullmatch, words))


def _number(written: str) -> str:
    found = read(written.removeprefix("//"))
    is_one = len(found.numbers) == 1 and not found.unclear
    return found.numbers[0] if is_one and not any(map(str.isalpha, written)) else ""


def _mail_fix(written: str) -> Said:
    address, _, _ = written.partition("?")
    found = MAIL.fullmatch(address)
    if found and is_host(found[1]) and found[1].rpartition(".")[2] not in (*PRIVATE, *EXAMPLES):
        return NOTHING
    return phrase("write one address, as mailto:ubnd@langson.gov.vn")


def _meant(shown: str, scheme: str, items: Collection[str]) -> Said:
    """What a link without a known scheme was meant to be."""
    if shown in items:
        return phrase("did you mean '{near}'?", near=f"item:{shown}")
    if _HOST_FIRST.fullmatch(shown):
        return phrase("did you mean '{near}'?", near=f"https://{shown}")
    if MAIL.fullmatch(shown):
        return phrase("did you mean '{near}'?", near=f"mailto:{shown}")
    if _FILE.match(shown):
        return phrase("no kiosk has this file; make it an item, or link to a page of the web")
    if number := _number(shown):
        return phrase("did you mean '{near}'?", near=f"tel:{number}")
    near = nearest(scheme, set(SCHEMES) - {scheme}, 0.7)
    is_near = near and scheme not in SCHEMES
    return phrase("did you mean '{near}'?", near=f"{near}:") if is_near else BEGIN
