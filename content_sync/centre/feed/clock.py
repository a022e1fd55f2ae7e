"""Whether a release may be signed at this moment with these keys: said before anything is made.

    the clock        not behind what the present root has signed, nor over 400 days ahead of it
    the root         not expired, nor to expire before what is signed now
    the signatures   as many at hand as the root asks for

A kiosk judges time by what was signed, so a release by a wrong clock locks out those that take
it. Under a new root with other keys it begins anew: what only an earlier root believes binds none.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

from content_sync.centre.feed.keys import RENEW, ROOT_LIFE, Keys
from content_sync.centre.feed.newest import State
from content_sync.errors import UseError
from content_sync.said import phrase

TIMESTAMP_LIFE: Final = timedelta(days=30)
FARTHEST: Final = timedelta(days=400)


def refuse_too_few(keys: Keys) -> None:
    """Refuse keys that alone cannot sign.

    Raises:
        UseError: the root asks for more signatures of a role.
    """
    for role, signer in keys.signers.items():
        asked = keys.root.roles[role]
        if asked.threshold > 1:
            others = ", ".join(sorted({*asked.keyids} - {signer.public_key.keyid}))
            raise UseError(
                phrase(
                    "{role} needs {count} signatures and {role}.pem is one: the others are with the"
                    " holders of {others}; {renew} if they are lost",
                    role=role,
                    count=asked.threshold,
                    others=others,
                    renew=RENEW,
                )
            )


def refuse_clock(keys: Keys, last: State | None, now: datetime, is_right: bool = False) -> None:
    """Refuse a moment that does not go with what was signed; `is_right`: somebody has looked.

    Raises:
        UseError: the clock is behind or far ahead, what was signed last makes no sense, or the
            root has expired by then, or will before the signature does.
    """
    ends = keys.root.expires
    if ends <= now + TIMESTAMP_LIFE:
        days = {"ends": f"{ends:%Y-%m-%d}", "today": f"{now:%Y-%m-%d}", "renew": RENEW}
        if ends <= now:
            raise UseError(
                phrase(
                    "root.json expired on {ends}, by a clock that says {today}: set the clock; if"
                    " it is right, {renew}",
                    **days,
                )
            )
        raise UseError(
            phrase(
                "root.json will expire on {ends}, by a clock that says {today}: set the clock; if"
                " it is right, {renew}",
                **days,
            )
        )
    then = ends - ROOT_LIFE
    if last and last.root == keys.root.version:
        issued = moment(last.custom.issued)
        if issued is None or issued > last.expires:
            raise UseError(
                phrase(
                    "release {release} has an impossible date ({date}): the keys may be stolen;"
                    " {renew}",
                    release=last.release,
                    date=last.custom.issued[:30],
                    renew=RENEW,
                )
            )
        if now < issued:
            raise UseError(
                phrase(
                    "the clock says {now}, the feed was signed {then}: set the clock; if it is"
                    " right now and was wrong then, {renew}",
                    now=f"{now:%Y-%m-%d %H:%M}",
                    then=utc(issued),
                    renew=RENEW,
                )
            )
        then = max(issued, min(last.expires - TIMESTAMP_LIFE, now))
    if now - then > FARTHEST and not is_right:
        raise UseError(
            phrase(
                "the clock says {now}, long after the last signature ({then}): a release signed by"
                " a clock ahead of time locks kiosks out; set the clock, or pass --clock-is-right",
                now=f"{now:%Y-%m-%d}",
                then=f"{then:%Y-%m-%d}",
            )
        )


def moment(text: str) -> datetime | None:
    """A moment as files write it; None if it is none, or not in UTC."""
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def utc(when: datetime) -> str:
    """A moment as all files write it: 2026-11-22T07:30:00Z."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
