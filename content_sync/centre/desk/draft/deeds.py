"""From which stage a deed leads to which: the whole life of a draft, as a table."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from content_sync.centre.desk.draft.models import Stage


class Deed(StrEnum):
    """What somebody does with a draft."""

    EDIT = "edit"  # anything that changes what is shown
    SEND = "send"
    TAKE_BACK = "take_back"
    REFUSE = "refuse"
    APPROVE = "approve"
    REVOKE = "revoke"
    PUSH = "push"  # it is in the folder and in a release
    DROP = "drop"


NEXT: Final[Mapping[tuple[Stage, Deed], Stage]] = {
    (Stage.NONE, Deed.EDIT): Stage.DRAFT,
    (Stage.DRAFT, Deed.EDIT): Stage.DRAFT,
    (Stage.REVIEW, Deed.EDIT): Stage.DRAFT,
    (Stage.REFUSED, Deed.EDIT): Stage.DRAFT,
    (Stage.APPROVED, Deed.EDIT): Stage.DRAFT,
    (Stage.DRAFT, Deed.SEND): Stage.REVIEW,
    (Stage.REFUSED, Deed.SEND): Stage.REVIEW,
    (Stage.REVIEW, Deed.TAKE_BACK): Stage.DRAFT,
    (Stage.REVIEW, Deed.REFUSE): Stage.REFUSED,
    (Stage.REVIEW, Deed.APPROVE): Stage.APPROVED,
    (Stage.APPROVED, Deed.REVOKE): Stage.DRAFT,
    (Stage.APPROVED, Deed.PUSH): Stage.NONE,
    **{
        (stage, Deed.DROP): Stage.NONE
        for stage in (Stage.DRAFT, Stage.REVIEW, Stage.REFUSED, Stage.APPROVED)
    },
}


def after(stage: str, deed: Deed) -> Stage | None:
    """The stage that `deed` leads to; None where it cannot be done."""
    return NEXT.get((Stage(stage), deed))
