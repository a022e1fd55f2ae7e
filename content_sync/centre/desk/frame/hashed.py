"""Styles and scripts under names that tell their content, also where one script imports another."""

from typing import Any

from whitenoise.storage import CompressedManifestStaticFilesStorage


class Hashed(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # it has no types
    """As whitenoise does it; `import … from "./words.js"` leads to the hashed name."""

    support_js_module_import_aggregation = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._patterns["editor/*.js"] = self._patterns.pop("*.js")  # htmx names files it lacks
