"""Styles and scripts under names that tell their content; the editor's scripts as one."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, Final

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

from content_sync.centre.desk.frame.joined import joined

FOLDER: Final = "editor/"
LAST: Final = "start"
MADE: Final = "editor.js"


class Hashed(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # it has no types
    """As whitenoise does it."""

    def post_process(self, paths: dict[str, Any], *args: Any, **kwargs: Any) -> Iterator[Any]:
        """The editor's one script is made before all get their names."""
        parts = {}
        for name in [name for name in paths if name.startswith(FOLDER)]:
            storage, path = paths.pop(name)
            with storage.open(path) as file:
                parts[PurePosixPath(name).stem] = file.read().decode()
            self.delete(name)
        if parts:
            self.delete(MADE)
            self.save(MADE, ContentFile(joined(parts, LAST).encode()))
            paths[MADE] = (self, MADE)
        yield from super().post_process(paths, *args, **kwargs)
