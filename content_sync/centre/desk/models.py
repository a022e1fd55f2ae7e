"""All tables of the desk, as Django wants them: in one place."""

from content_sync.centre.desk.approve.models import Remark, Review
from content_sync.centre.desk.draft.models import Entry, Media, Part, Presence, Revision, Used
from content_sync.centre.desk.log.models import Line
from content_sync.centre.desk.people.models import Grant, Officer, RecoveryCode
from content_sync.centre.desk.push.models import Push

__all__ = [
    "Entry",
    "Grant",
    "Line",
    "Media",
    "Officer",
    "Part",
    "Presence",
    "Push",
    "RecoveryCode",
    "Remark",
    "Review",
    "Revision",
    "Used",
]
