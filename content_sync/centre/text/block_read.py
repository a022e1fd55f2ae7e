"""A block of Markdown as an editor's fields; the other way is block_write.py."""

from content_sync.centre.text.block_values import Value
from content_sync.centre.text.cut import Cut


def block_of(cut: Cut) -> Value:
    """The fields of a block.

    `Other` where `markdown(value)` would not be read as the very same block: a mistake in it,
    a list in a list, a paragraph in a step.
    """
    raise NotImplementedError
