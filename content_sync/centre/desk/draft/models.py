"""Items and entries of feed.yaml as the desk knows them, and what officers make of them.

Entry      one a item (id: vay-von) or entry of feed.yaml (id: feed/bodies/ubnd-xa): what lists
           need of it, of the draft where there is one, else of the folder
Part       one file of a draft: item.yaml (tag ""), a text (tag "vi"); cut into blocks with keys
Revision   what a part was, whenever somebody did something
Media      a file by its SHA-256;  Used: under which name an entry shows it
Presence   who has an entry open just now
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from content_sync.centre.desk.people.models import Officer


class Stage(models.TextChoices):
    """Where a draft is; NONE: what is published is all there is."""

    NONE = "none", ""
    DRAFT = "draft", _("Bản nháp")
    REVIEW = "review", _("Chờ duyệt")
    REFUSED = "refused", _("Bị trả lại")
    APPROVED = "approved", _("Đã duyệt, chờ đẩy")


class Entry(models.Model):
    """`topics` and `areas`: ids with a space on either side of each, so that one can be found.

    folder_sha: of the files in the folder at the last look, "" where it is not there; base_sha:
    the folder_sha that the draft began from; shown_sha: what was sent, or approved (of everything
    a visitor sees or hears). `version` grows with each change of the draft. stand: how its files
    stood at the last look (shelf). clashes: pieces that draft and folder both changed, [{"tag",
    "key", "base", "theirs", "mine"}]: until somebody has chosen it is not pushed. withdrawal: who
    takes it down with the next push, {"by", "name", "reason", "at"}.
    """

    id = models.CharField(max_length=160, primary_key=True)
    kind = models.CharField(max_length=20)
    class_name = models.CharField(max_length=20, default="normal")
    title = models.CharField(max_length=400, blank=True)
    sort_key = models.CharField(max_length=600, blank=True)
    topics = models.CharField(max_length=600, blank=True)
    areas = models.CharField(max_length=600, blank=True)
    body = models.CharField(max_length=80, blank=True)
    valid_from = models.CharField(max_length=10, blank=True)
    valid_to = models.CharField(max_length=10, blank=True)
    superseded_by = models.CharField(max_length=80, blank=True)
    coverage = models.JSONField(default=dict)  # tag -> {"text", "sound", "picture"}: a word each
    stage = models.CharField(max_length=10, choices=Stage.choices, default=Stage.NONE)
    folder_sha = models.CharField(max_length=64, blank=True)
    base_sha = models.CharField(max_length=64, blank=True)
    shown_sha = models.CharField(max_length=64, blank=True)
    stand = models.CharField(max_length=32, blank=True)
    clashes = models.JSONField(default=list, blank=True)
    withdrawal = models.JSONField(null=True, blank=True)
    version = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(auto_now=True)
    changed_by = models.ForeignKey(Officer, models.PROTECT, null=True, related_name="+")
    dropped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """What is asked for often."""

        indexes: ClassVar = [
            models.Index(fields=["stage", "changed_at"]),
            models.Index(fields=["valid_to"]),
            models.Index(fields=["sort_key"]),
        ]

    @property
    def is_item(self) -> bool:
        """Whether it is an item, not an entry of feed.yaml."""
        return "/" not in self.id


class Part(models.Model):
    """A file of a draft. head: item.yaml whole, or a text's front matter as it stands;
    blocks: [{"key", "md", "gap"}], of which gap + md, one after another, is the text's body.
    """

    entry = models.ForeignKey(Entry, models.CASCADE, related_name="parts")
    tag = models.CharField(max_length=20, blank=True)
    head = models.TextField(blank=True)
    blocks = models.JSONField(default=list)
    version = models.PositiveIntegerField(default=0)

    class Meta:
        """One of each."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["entry", "tag"], name="one_part"),
        ]


class Why(models.TextChoices):
    """What somebody did, when a revision was kept."""

    AUTO = "auto", _("tự lưu")
    BEGUN = "begun", _("bắt đầu sửa")
    SENT = "sent", _("gửi duyệt")
    REFUSED = "refused", _("trả lại")
    APPROVED = "approved", _("duyệt")
    PUSHED = "pushed", _("đẩy xuống kiosk")
    FOLDER = "folder", _("sửa ngoài bàn biên tập")
    RESTORED = "restored", _("khôi phục")
    ASIDE = "aside", _("giữ lại khi trùng")


class Revision(models.Model):
    """A part as it was; `data` is zstd JSON {"head", "blocks"}, against `base` where it has one."""

    entry = models.ForeignKey(Entry, models.CASCADE, related_name="revisions")
    tag = models.CharField(max_length=20, blank=True)
    number = models.PositiveIntegerField()
    op = models.UUIDField(null=True, blank=True, unique=True)
    answer = models.JSONField(null=True, blank=True)  # to `op`, should it be asked again
    by = models.ForeignKey(Officer, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    touched_at = models.DateTimeField()
    why = models.CharField(max_length=10, choices=Why.choices)
    touched = models.JSONField(default=list)  # the keys of blocks that this hand changed
    base = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    data = models.BinaryField()

    class Meta:
        """A number a part."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["entry", "tag", "number"], name="one_revision"),
        ]


class Media(models.Model):
    """A file that was brought in: DATA/uploads/<sha256>."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    kind = models.CharField(max_length=20)
    ending = models.CharField(max_length=10)
    bytes = models.PositiveBigIntegerField()
    by = models.ForeignKey(Officer, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    from_name = models.CharField(max_length=200, blank=True)


class Used(models.Model):
    """A draft shows a file of media/ under that name; it may lie in the folder or in uploads."""

    entry = models.ForeignKey(Entry, models.CASCADE, related_name="used")
    name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)

    class Meta:
        """A name an entry."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["entry", "name"], name="one_name"),
        ]


class Presence(models.Model):
    """An officer has that tab open at that entry, and the cursor in block `key`."""

    entry = models.ForeignKey(Entry, models.CASCADE, related_name="present")
    officer = models.ForeignKey(Officer, models.CASCADE, related_name="+")
    tab = models.CharField(max_length=40)
    tag = models.CharField(max_length=20, blank=True)
    key = models.CharField(max_length=20, blank=True)
    seen_at = models.DateTimeField()

    class Meta:
        """A row a tab."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["officer", "tab"], name="one_tab"),
        ]
