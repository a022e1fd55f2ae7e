"""A block as an editor has it, as Markdown: the other way is block_read.py."""

from content_sync.centre.text.block_values import Value


def markdown(value: Value) -> str:
    """The Markdown of one block, without the line feed at its end; "" for one without words."""
    raise NotImplementedError
