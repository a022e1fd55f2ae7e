"""Compiles the gettext catalogues when the package is built or installed in place."""

from pathlib import Path

from babel.messages import mofile, pofile
from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def compile_catalogues(locales: Path) -> None:
    """Write each .po of `locales` as .mo beside it."""
    for source in sorted(locales.glob("*/LC_MESSAGES/*.po")):
        with source.open("rb") as po, source.with_suffix(".mo").open("wb") as mo:
            mofile.write_mo(mo, pofile.read_po(po))


class CatalogueHook(BuildHookInterface[BuilderConfig]):
    """Called by hatchling before it collects the files."""

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        """Compile the catalogues of the checkout."""
        compile_catalogues(Path(self.root) / "locales")
